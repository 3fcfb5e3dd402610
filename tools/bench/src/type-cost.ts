import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check, compilers } from "@clientele/verify";
import type { Subject } from "./subject.ts";

/** What checking the types of a user's lines costs beyond an empty project, with one release of TypeScript. */
export interface TypeCost {
  /** `TypeScript 5.9.3`. */
  readonly compiler: string;
  /** Type instantiations, the declarations of packages taken as they are, as most projects do. */
  readonly trusted: number;
  /** The same with the declarations of packages checked. */
  readonly checked: number;
  /** Types made, the declarations of packages taken as they are. */
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
  // What everyone's lines begin with is no cost of theirs.
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
      // Declarations that do not pass their own check cost what they cost.
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
