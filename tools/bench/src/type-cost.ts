import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check, compilers } from "@clientele/verify";
import type { Subject } from "./subject.ts";

/** The cost of checking a user's lines beyond an empty project, with one release of TypeScript. */
export interface TypeCost {
  /** `TypeScript 5.9.3`. */
  readonly compiler: string;
  /** Type instantiations with `skipLibCheck`, as in most projects. */
  readonly trusted: number;
  /** The same without `skipLibCheck`. */
  readonly checked: number;
  /** Types created with `skipLibCheck`. */
  readonly types: number;
}

/** Measures the types of subjects, each with every release of TypeScript. */
export async function typeCosts(subjects: readonly Subject[]): Promise<ReadonlyMap<Subject, readonly TypeCost[]>> {
  const directory = mkdtempSync(join(tmpdir(), "types-"));
  const write = (name: string, text: string): string => {
    const file = join(directory, name);
    writeFileSync(file, text);
    return file;
  };
  // The common first lines are not counted.
  const environment = JSON.stringify(join(import.meta.dirname, "environment.ts"));
  const empty = write(
    "empty.ts",
    `import type { Connect } from ${environment};\nconst connect: Connect = () => async () => undefined;\nexport default connect;\n`,
  );
  const costs = new Map<Subject, TypeCost[]>(subjects.map((subject) => [subject, []]));
  for (const compiler of compilers) {
    const figures = async (file: string, skipLibCheck: boolean) =>
      check(directory, write, compiler, [file], { skipLibCheck, allowImportingTsExtensions: true });
    const [base, checkedBase] = [await figures(empty, true), await figures(empty, false)];
    for (const [subject, found] of costs) {
      const trusted = await figures(subject.source, true);
      if (trusted.exitCode !== 0) throw new Error(`${subject.name}, ${compiler.name}\n${trusted.output}`);
      // Declarations with errors are counted all the same.
      const checked = await figures(subject.source, false);
      found.push({
        compiler: compiler.name,
        trusted: trusted.instantiations - base.instantiations,
        checked: checked.instantiations - checkedBase.instantiations,
        types: trusted.types - base.types,
      });
    }
  }
  rmSync(directory, { recursive: true });
  return costs;
}
