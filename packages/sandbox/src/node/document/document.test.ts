import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { executable } from "@clientele/contract/socket/executable";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createSandbox } from "../../index.ts";
import { type SandboxServer, serve } from "../server.ts";

interface Described {
  readonly requestBody?: { content: { "application/json": { examples: Record<string, { value: unknown }> } } };
  readonly responses: Record<string, object>;
}

let server: SandboxServer;
let document: { paths: Record<string, Record<string, Described>> };
beforeEach(async () => {
  server = await serve(createSandbox(), { port: 0 });
  document = await (await fetch(`${server.url}/_sandbox/openapi.json`)).json();
});
afterEach(() => server.close());

/** Lints a document by all rules of the repository. */
async function lint(linted: object): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "control-document-"));
  try {
    const file = join(folder, "openapi.json");
    await writeFile(file, JSON.stringify(linted));
    const config = fileURLToPath(new URL("../../../../../redocly.yaml", import.meta.url));
    const redocly = executable(import.meta.resolve("@redocly/cli/package.json"), "redocly");
    const args = [redocly, "lint", "--config", config, "--format", "json", "--max-problems", "1000", file];
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    // It exits with 1 where it finds problems; without a report the run failed, and parsing throws.
    const report = await new Promise<string>((resolve, reject) =>
      execFile(process.execPath, args, { env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
        stdout.startsWith("{") ? resolve(stdout) : reject(error ?? new Error(stderr)),
      ),
    );
    const { problems }: { problems: { ruleId: string; message: string; location: { pointer?: string }[] }[] } =
      JSON.parse(report);
    return problems.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer}: ${message}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("keeps the rules of the repository for specs", { timeout: 60_000 }, async () => {
  expect(await lint(document)).toEqual([]);
  const [described] = Object.values(document.paths["/_sandbox/reset"] ?? {});
  const broken = { ...document, paths: { "/_sandbox/reset": { post: { ...described, "x-retry": "often" } } } };
  expect((await lint(broken)).join("\n")).toContain("house/operation-complete");
});

test("gives examples of requests that are accepted", async () => {
  let sent = 0;
  for (const [path, methods] of Object.entries(document.paths)) {
    // The functions of the control need objects that exist.
    if (path.includes("{")) continue;
    for (const [method, { requestBody, responses }] of Object.entries(methods)) {
      const examples = requestBody?.content["application/json"].examples ?? {};
      for (const [name, { value }] of Object.entries(examples)) {
        const body = JSON.stringify(value);
        const response = await fetch(server.url + path, { method: method.toUpperCase(), body });
        expect(
          Object.keys(responses).filter((status) => status.startsWith("2")),
          `${path} ${name}`,
        ).toEqual([String(response.status)]);
        await response.body?.cancel();
        sent++;
      }
    }
  }
  expect(sent).toBeGreaterThan(4);
});
