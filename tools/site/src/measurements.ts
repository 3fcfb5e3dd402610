import type { Proof } from "./proof.ts";
import type { Provider } from "./provider.ts";

/** What the measurements are taken from. */
export const aboutMeasurements =
  "Numbers of this build, taken from its artifacts: the ledgers of the contract tests, the evidence that the specs state for every operation, answer and schema, and the packages, core included, minified and gzipped.";

/** A column: its heading and the figure of a package, `undefined` if this build has not measured it. */
type Column = readonly [heading: string, figure: (proof: Proof) => string | undefined];

const columns: readonly Column[] = [
  ["Documented items exercised", ({ coverage }) => coverage && `${coverage.exercised} of ${coverage.documented}`],
  ["Exchanges", ({ coverage }) => coverage?.exchanges.toLocaleString("en")],
  ["Mutants refused", ({ coverage }) => coverage?.mutants.toLocaleString("en")],
  ["Recorded", ({ evidence }) => String(evidence.get("recorded") ?? 0)],
  ["Documented", ({ evidence }) => String(evidence.get("documented") ?? 0)],
  ["Inferred", ({ evidence }) => String(evidence.get("inferred") ?? 0)],
  ["Size", ({ bytes }) => `${(bytes / 1024).toFixed(1)} KiB`],
];

/** A table of texts. */
interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Returns the measurements of every package; a column that is not measured for all of them is left out. */
export function measurements(providers: readonly Provider[], proofs: ReadonlyMap<string, Proof>): Table {
  const found = providers.flatMap((provider) => {
    const proof = proofs.get(provider.name);
    return proof ? [{ provider, proof }] : [];
  });
  const shown = columns.filter(([, figure]) => found.every(({ proof }) => figure(proof) !== undefined));
  const rows = found.map(({ provider: { packageName, spec }, proof }) => {
    return [packageName, String(spec.operations.length), ...shown.map(([, figure]) => figure(proof) ?? "")];
  });
  return { heads: ["Package", "Operations", ...shown.map(([heading]) => heading)], rows };
}
