import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startMock } from "@clientele/contract";
import { apiReport, reportName } from "@clientele/release/api-report";
import { pack, type Tarball } from "@clientele/release/tarball";
import { type Client, type Package, packageAt, withDependencies } from "@clientele/release/workspace";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { budgets } from "./budgets.ts";
import { type Consumer, createConsumer } from "./consumer.ts";
import { contentFaults } from "./contents.ts";
import { independentEntries } from "./entries.ts";
import { publintFaults, typeResolutionFaults } from "./lint.ts";
import { nodeRuntimes } from "./runtimes.ts";
import { obscure, signaturesOf } from "./signatures.ts";
import { bundleSize } from "./size.ts";
import { instantiationsOf } from "./types.ts";
import { compilers } from "./typescript.ts";

const minute = 240_000;

/**
 * Registers the tests of a package as users install it: packed, installed from its tarball, called. Takes the folder of
 * the package. Without a build the tests are skipped, and fail under CI. `npm run verify:packages` tests other runtimes
 * than Node.
 */
export function provePackage(directory: URL): void {
  const subject = packageAt(fileURLToPath(directory).replace(/[\\/]$/, ""));
  const unbuilt = withDependencies(subject).filter((one) => !existsSync(join(one.directory, "dist")));
  if (unbuilt.length > 0) {
    const reason = `${unbuilt.map(({ name }) => name).join(", ")} not built; run: npm run build`;
    if (process.env.CI) throw new Error(reason);
    test.skip(`${subject.name}, packed: ${reason}`, () => {});
    return;
  }
  const tarballs: Tarball[] = [];
  let consumer: Consumer;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "tarballs-"));
    for (const each of withDependencies(subject)) tarballs.push(await pack(each, folder));
    consumer = await createConsumer(subject, tarballs);
  }, minute);
  afterAll(() => {
    rmSync(folder, { recursive: true });
    consumer?.remove();
  });
  const own = (): Tarball => {
    const [first] = tarballs;
    if (!first) throw new Error("nothing was packed");
    return first;
  };

  describe(`${subject.name}, packed`, () => {
    test("contains what users need and nothing else", () => expect(contentFaults(own(), subject)).toEqual([]));
    test("passes publint at its strictest", async () => expect(await publintFaults(own())).toEqual([]));
    test(
      "is found with its types in every mode of resolution",
      async () => {
        expect(await typeResolutionFaults(own())).toEqual([]);
      },
      minute,
    );
    test(
      "matches its API report; to update it, run: npm run report",
      () => {
        expect(apiReport(subject)).toBe(readFileSync(join(subject.directory, reportName), "utf8"));
      },
      minute,
    );
    test("adds nothing to a bundle that uses nothing of it", async () => {
      expect((await bundleSize(`import "${subject.name}";`, consumer.directory)).gzipped).toBe(0);
    });
  });

  if (subject.client) proveClient(subject, subject.client, () => consumer);
}

function proveClient(subject: Package, { className, spec }: Client, consumer: () => Consumer): void {
  const { name } = subject;
  const entries = independentEntries(subject);
  const size = async (source: string): Promise<number> => (await bundleSize(source, consumer().directory)).gzipped;

  describe(`${name}, installed`, () => {
    let mock: Awaited<ReturnType<typeof startMock>>;
    beforeAll(async () => {
      mock = await startMock(spec);
    }, minute);
    afterAll(() => mock?.close());

    const runs = nodeRuntimes.flatMap((runtime) =>
      runtime.systems.map((system) => [runtime.name, system, runtime] as const),
    );
    test.each(runs)(
      "works on %s as %s",
      async (_, system, runtime) => {
        expect(runtime.missing).toBeUndefined();
        const { error, runtime: said, held } = await runtime.run(consumer(), system, mock.url);
        expect(error).toBeUndefined();
        expect(said).toMatch(runtime.says);
        expect(held.length).toBeGreaterThan(2);
      },
      minute,
    );

    test(`weighs at most ${budgets.client} bytes with all dependencies`, async () => {
      expect(await size(`export { ${className} } from "${name}";`)).toBeLessThanOrEqual(budgets.client);
    });
    test.each(entries)(`%s alone weighs at most ${budgets.entry} bytes`, async (entry) => {
      expect(await size(`export * from "${name}/${entry}";`)).toBeLessThanOrEqual(budgets.entry);
    });
    test(`an error class alone weighs at most ${budgets.errorClass} bytes`, async () => {
      expect(await size(`export { NotFoundError } from "${name}";`)).toBeLessThanOrEqual(budgets.errorClass);
    });

    test.each(compilers.map((compiler) => [compiler.name, compiler] as const))(
      `costs at most ${budgets.instantiations} type instantiations on %s`,
      async (_, compiler) => {
        expect(await instantiationsOf(consumer(), compiler)).toBeLessThanOrEqual(budgets.instantiations);
      },
      minute,
    );
    test(
      "shows declared names on hover, whatever the method",
      () => {
        expect(obscure(signaturesOf(consumer()))).toEqual([]);
      },
      minute,
    );
  });
}
