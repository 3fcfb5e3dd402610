import { budgets, type Size } from "@clientele/verify";
import { median, proportion, type Rounds } from "./measure.ts";
import type { Subject } from "./subject.ts";
import type { TypeCost } from "./type-cost.ts";
import { kibibytes } from "./units.ts";

/** The results of a run. */
export interface Results {
  readonly subjects: readonly Subject[];
  /** Calls per second with a stubbed fetch. */
  readonly calls: ReadonlyMap<Subject, Rounds>;
  /** Microseconds of CPU per request over loopback. */
  readonly loopback: ReadonlyMap<Subject, Rounds>;
  /** Milliseconds of a first import. */
  readonly imports: ReadonlyMap<Subject, Rounds>;
  readonly sizes: ReadonlyMap<Subject, Size | undefined>;
  readonly types: ReadonlyMap<Subject, readonly TypeCost[]>;
  /** Bytes, gzipped, of each of our clients alone. */
  readonly alone: ReadonlyMap<Subject, number>;
  /** Type instantiations of each quickstart of ours, the most that any compiler makes, declarations checked. */
  readonly quickstarts: ReadonlyMap<Subject, number>;
}

/** A goal, and the figure of each of our clients. */
export interface Goal {
  readonly text: string;
  /** The figure of each of our clients, in the order of the subjects. */
  readonly figures: readonly { readonly name: string; readonly shown: string; readonly holds: boolean }[];
}

/** Compares a run with the goals. */
export function goals({ subjects, calls, loopback, imports, alone, quickstarts }: Results): Goal[] {
  const own = subjects.filter(({ kind }) => kind === "ours");
  const named = (name: string): Subject => {
    const found = subjects.find((subject) => subject.name === name);
    if (!found) throw new Error(`${name} was not measured`);
    return found;
  };
  const ratio = (of: ReadonlyMap<Subject, Rounds>, one: Subject, other: Subject): number =>
    proportion(of.get(one) ?? [], of.get(other) ?? []);
  const goal = (
    text: string,
    figure: (subject: Subject) => number,
    holds: (figure: number) => boolean,
    digits = 2,
  ): Goal => ({
    text,
    figures: own.map((subject) => {
      const value = figure(subject);
      return { name: subject.name, shown: value.toFixed(digits), holds: holds(value) };
    }),
  });
  const sdks = subjects.filter(({ kind, isStubbed, isResilient }) => kind === "SDK" && isStubbed && isResilient);
  const fastest = sdks.reduce((best, sdk) =>
    median(calls.get(sdk) ?? []) > median(calls.get(best) ?? []) ? sdk : best,
  );
  return [
    goal(
      "calls a second: at least 1.0 of openapi-fetch",
      (subject) => ratio(calls, subject, named("openapi-fetch")),
      (figure) => figure >= 1,
    ),
    goal(
      `calls a second: above every SDK with retries and timeouts (the fastest is ${fastest.name})`,
      (subject) => ratio(calls, subject, fastest),
      (figure) => figure > 1,
    ),
    goal(
      "CPU a request: at most 1.25 of bare fetch",
      (subject) => ratio(loopback, subject, named("bare fetch")),
      (figure) => figure <= 1.25,
    ),
    goal(
      "cold import: at most 0.25 of stripe",
      (subject) => ratio(imports, subject, named("stripe")),
      (figure) => figure <= 0.25,
    ),
    goal(
      `the client bundled: at most ${kibibytes(budgets.clientGoal)} KiB gzipped`,
      (subject) => (alone.get(subject) ?? Number.NaN) / 1024,
      (figure) => figure <= budgets.clientGoal / 1024,
    ),
    goal(
      `types of the quickstart: at most ${budgets.instantiations} instantiations, declarations checked`,
      (subject) => quickstarts.get(subject) ?? Number.NaN,
      (figure) => figure <= budgets.instantiations,
      0,
    ),
  ];
}
