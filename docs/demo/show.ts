import { inspect } from "node:util";

/** Prints the calls of the demo: each as it is written in the source, then its result. */
export interface Show {
  /** Prints a sentence. */
  say(text: string): void;
  /** Prints a call and its result, and returns the result. */
  call<T>(call: () => PromiseLike<T> | T): Promise<T>;
  /** Prints a call that must be rejected and its error; throws if it succeeds. */
  rejected(call: () => PromiseLike<unknown>): Promise<void>;
}

/** Creates a `Show` that writes to a stream of lines. */
export function createShow(write: (line: string) => void): Show {
  const print = (mark: string, text: string): void =>
    write(
      text
        .split("\n")
        .map((line, index) => `  ${index === 0 ? mark : " "} ${line}`)
        .join("\n"),
    );
  return {
    say: (text) => write(`\n${text}`),
    async call(call) {
      print("›", sourceOf(call));
      const value = await call();
      print("=", shortened(inspect(value, { depth: 1, breakLength: 110, compact: 12 })));
      return value;
    },
    async rejected(call) {
      print("›", sourceOf(call));
      const error: unknown = await call().then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (!(error instanceof Error)) throw new Error(`${sourceOf(call)} should have been rejected`);
      print("!", `${error.name}: ${error.message}`);
    },
  };
}

const LINES = 4;

function shortened(text: string): string {
  const lines = text.split("\n");
  if (lines.length <= LINES) return text;
  return [...lines.slice(0, LINES - 1), `… ${lines.length - LINES + 1} more lines`].join("\n");
}

// The body of an arrow function as written; type stripping leaves blanks where types stood.
function sourceOf(call: () => unknown): string {
  const [first = "", ...rest] = call
    .toString()
    .replace(/^(async )?\(\) =>\s*/, "")
    .replace(/(\S) {2,}/g, "$1 ")
    .split("\n");
  const margin = Math.min(...rest.filter((line) => line.trim()).map((line) => line.search(/\S/)), 80);
  return [first, ...rest.map((line) => line.slice(margin))].join("\n");
}
