import { inspect, stripVTControlCharacters } from "node:util";

/** What a tour shows its calls with: the code as it stands in the tour, then what came of it. */
export interface Show {
  /** Prints a call and its answer, and gives the answer back. */
  <T>(call: () => Promise<T> | T): Promise<T>;
  /** Prints a call that must be refused, and what the error says; a call that succeeds here is an error of the tour. */
  refused(call: () => Promise<unknown>): Promise<void>;
  /** Prints a heading. */
  heading(text: string): void;
}

const LINES = 14;

// The code of a function as written, without the arrow and the common indentation.
const source = (call: () => unknown): string => {
  const [first = "", ...rest] = call
    .toString()
    .replace(/^(async )?\(\) =>\s+/, "")
    // Blanks stand where types stood.
    .replace(/(\S) {2,}/g, "$1 ")
    .split("\n");
  const margin = Math.min(...rest.filter((line) => line.trim()).map((line) => line.search(/\S/)), 80);
  return [first, ...rest.map((line) => line.slice(margin))].join("\n");
};

const indent = (text: string, mark: string): string =>
  text
    .split("\n")
    .map((line, index) => `  ${index ? " ".repeat(stripVTControlCharacters(mark).length) : mark} ${line}`)
    .join("\n");

/** Makes a `Show` that writes to a stream of lines. */
export function createShow(write: (line: string) => void, colors: boolean): Show {
  const dim = (text: string): string => (colors ? `\x1b[2m${text}\x1b[22m` : text);
  const bold = (text: string): string => (colors ? `\x1b[1m${text}\x1b[22m` : text);
  const answer = (value: unknown, mark: string): void => {
    const lines = inspect(value, { colors, depth: 3, maxArrayLength: 3, breakLength: 100 }).split("\n");
    const shown =
      lines.length > LINES ? [...lines.slice(0, LINES - 1), dim(`… ${lines.length - LINES + 1} more lines`)] : lines;
    write(`${indent(shown.join("\n"), mark)}\n`);
  };
  const show = async <T>(call: () => Promise<T> | T): Promise<T> => {
    write(indent(bold(source(call)), "›"));
    const value = await call();
    answer(value, dim("="));
    return value;
  };
  const refused = async (call: () => Promise<unknown>): Promise<void> => {
    write(indent(bold(source(call)), "›"));
    const error: unknown = await call().then(
      () => {
        throw new Error("this call of the tour should have been refused");
      },
      (reason: unknown) => reason,
    );
    const { name, message, ...facts } = error as Error & Record<string, unknown>; // any error has these two
    write(indent(`${name}: ${message}`, dim("!")));
    answer(facts, " ");
  };
  return Object.assign(show, { refused, heading: (text: string) => write(`\n${bold(text)}\n`) });
}
