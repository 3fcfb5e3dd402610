import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { library } from "../fixtures/client.ts";
import { libraryFile, libraryKit } from "../fixtures/library.ts";
import type { MockServer } from "../http.ts";
import { createKit } from "../kit.ts";
import { startPrism } from "./prism.ts";
import { smokeFaults } from "./smoke.ts";
import { runWorkflows, workflowFile } from "./workflow.ts";

const folder = mkdtempSync(join(tmpdir(), "socket-"));
const patience = 90_000;
let prism: MockServer;

beforeAll(async () => {
  prism = await startPrism(libraryFile);
}, patience);

afterAll(async () => {
  await prism.close();
  rmSync(folder, { recursive: true });
});

/** The workflow of the fixture with one text changed, in a temporary folder. */
function changed(from: string, to: string): string {
  const text = readFileSync(workflowFile(libraryFile), "utf8");
  expect(text).toContain(from);
  const file = join(folder, "arazzo", "library.arazzo.yaml");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text.replaceAll("../library.yaml", libraryFile).replace(from, to));
  return file;
}

it(
  "reports the output of a Prism that does not start",
  async () => {
    await expect(startPrism(join(folder, "absent.yaml"))).rejects.toThrow(
      /prism ended before it listened: .*absent\.yaml/s,
    );
  },
  patience,
);

it(
  "rejects if Prism does not listen in time",
  async () => {
    await expect(startPrism(libraryFile, 1)).rejects.toThrow("prism does not listen after 1 ms");
  },
  patience,
);

it("reports no faults of a correct client", async () => {
  expect(await smokeFaults(await libraryKit(), prism.url)).toEqual([]);
});

it("names the operation that a wrong client fails", async () => {
  const kit = await createKit({
    spec: libraryFile,
    fills: ["client", "secret"],
    client: (options) =>
      library({
        ...options,
        twist: (plan) => (plan.operation === "loans.retrieve" ? { ...plan, path: "/loans" } : plan),
      }),
  });
  expect(await smokeFaults(kit, prism.url)).toEqual([
    expect.stringContaining("loans.retrieve: outcome: rejects on 200: NotFoundError"),
  ]);
});

it(
  "runs a workflow and reports failed criteria",
  async () => {
    expect(await runWorkflows(workflowFile(libraryFile), prism.url)).toMatchObject({ ok: true });
    const criterion = await runWorkflows(changed("$statusCode == 204", "$statusCode == 200"), prism.url);
    expect(criterion.ok).toBe(false);
    expect(criterion.output).toContain("delete");
    expect(await runWorkflows(changed("kind: child", "kind: ghost"), prism.url)).toMatchObject({ ok: false });
  },
  patience,
);

it("demands a workflow beside every spec", () => {
  expect(() => workflowFile(join(folder, "orphan.yaml"))).toThrow("orphan.arazzo.yaml is missing");
});
