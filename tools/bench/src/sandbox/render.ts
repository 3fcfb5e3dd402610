import { median } from "../measure.ts";

/** The figures of a server, one of each per round. */
export interface Figures {
  readonly name: string;
  /** Microseconds of processor time for a request. */
  readonly cpu: number[];
  /** Milliseconds of processor time until the first answer. */
  readonly start: number[];
  /** Mebibytes of memory after the load. */
  readonly memory: number[];
}

/** What a page of a list costs. */
export interface Lists {
  /** Customers in the list. */
  readonly length: number;
  /** Microseconds of processor time for a page from its middle. */
  readonly cost: number;
  /** Bytes that the customers occupy. */
  readonly memory: number;
}

interface Measured {
  readonly figures: readonly Figures[];
  readonly lists: readonly Lists[];
}

const number = (value: number, digits = 0): string => value.toLocaleString("en", { maximumFractionDigits: digits });

/** Renders the results as Markdown; a goal that is missed is bold. */
export function render({ figures, lists }: Measured, machine: string): string {
  const rows = figures.map(
    ({ name, cpu, start, memory }) =>
      `| ${name} | ${number(1e6 / median(cpu))} | ${number(median(cpu))} | ${number(median(start))} | ${number(median(memory))} |`,
  );
  const pages = lists.map(
    ({ length, cost, memory }) => `| ${number(length)} | ${number(cost)} | ${number(memory / 2 ** 20, 1)} |`,
  );
  return `${machine}

### Against the goals

| goal | figure |
| --- | --: |
${goals({ figures, lists })
  .map(({ text, figure, holds }) => `| ${text} | ${holds ? figure : `**${figure}, missed**`} |`)
  .join("\n")}

### Servers

| server | requests/s of processor time | CPU a request, µs | CPU to the first answer, ms | memory, MiB |
| --- | --: | --: | --: | --: |
${rows.join("\n")}

### Lists

| customers | CPU a page of 25, µs | memory of the customers, MiB |
| --- | --: | --: |
${pages.join("\n")}`;
}

/** A goal, and the figure beside it. */
export interface Goal {
  readonly text: string;
  readonly figure: string;
  readonly holds: boolean;
}

/** Compares the figures with the goals. */
export function goals({ figures: [sandbox, prism, bare], lists: [short, long] }: Measured): Goal[] {
  if (!sandbox || !prism || !bare || !short || !long) throw new Error("something was not measured");
  const goal = (text: string, value: number, holds: boolean): Goal => ({ text, figure: value.toFixed(2), holds });
  const ratio = (one: readonly number[], other: readonly number[]): number => median(one) / median(other);
  const speed = ratio(prism.cpu, sandbox.cpu);
  const overhead = ratio(sandbox.cpu, bare.cpu);
  const start = ratio(sandbox.start, prism.start);
  const pages = long.cost / short.cost;
  return [
    goal("requests a second: at least 4 times Prism's", speed, speed >= 4),
    goal("CPU a request: at most 2 times the bare handler's", overhead, overhead <= 2),
    goal("CPU to the first answer: at most a third of Prism's", start, start <= 1 / 3),
    goal("a page of 100,000 customers: at most 3 times one of 100", pages, pages <= 3),
  ];
}
