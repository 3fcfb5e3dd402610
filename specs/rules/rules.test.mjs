import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import house from "./plugin.mjs";

/*
 * A fixture is named for the rule that refuses it; `<rule>.<case>.yaml` is one more for a case that needs a separate
 * document. Each line that is refused ends in `# refused: <part of the message>`, and no other line may be.
 */

const fixtures = fileURLToPath(new URL("fixtures/", import.meta.url));
const cli = fileURLToPath(new URL("../node_modules/@redocly/cli/bin/cli.js", import.meta.url));
const config = fileURLToPath(new URL("../../redocly.yaml", import.meta.url));

const ours = Object.keys(house().rules.oas3);
const files = (await readdir(fixtures)).filter((file) => file.endsWith(".yaml")).sort();

/** Lints every fixture in one run and groups what is found by file; Redocly prints one JSON report after the other. */
async function lint() {
  const { stdout, stderr } = await run();
  const reports = stdout.split(/(?<=^\})\s*(?=\{$)/m).map((report) => JSON.parse(report));
  expect(reports, stderr).toHaveLength(files.length);
  const problems = reports.flatMap((report) => report.problems);
  return Object.groupBy(problems, (problem) => problem.location[0].source.ref);
}

function run() {
  const args = [cli, "lint", "--config", config, "--format", "json", "--max-problems", "10000", ...files];
  const environment = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      args,
      { cwd: fixtures, env: environment, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => {
        // It exits with 1 because there are problems; without a report the run itself is broken.
        if (stdout.startsWith("{")) resolve({ stdout, stderr });
        else reject(error ?? new Error(stderr));
      },
    );
  });
}

function ruleOf(file) {
  const [name] = file.split(".");
  return ours.includes(name) ? `house/${name}` : name;
}

async function refusedLines(file) {
  const lines = (await readFile(`${fixtures}${file}`, "utf8")).split("\n");
  return lines.flatMap((text, index) => {
    const reason = text.split("# refused: ")[1];
    return reason === undefined ? [] : [{ line: index + 1, reason }];
  });
}

describe("the house rules", () => {
  let problems;

  beforeAll(async () => {
    problems = await lint();
  }, 60_000);

  test.each(ours)("%s has a fixture", (rule) => {
    expect(files).toContain(`${rule}.yaml`);
  });

  test("a document that keeps them all is clean", () => {
    expect(files).toContain("clean.yaml");
    expect(problems["clean.yaml"] ?? []).toEqual([]);
  });

  test.each(files.filter((file) => file !== "clean.yaml"))("%s is refused for its one reason", async (file) => {
    const expected = await refusedLines(file);
    const found = problems[file] ?? [];
    expect(expected.length).toBeGreaterThan(0);
    const seen = found.map(({ ruleId, severity, location, message }) => {
      const line = location[0].start.line;
      const reason = expected.find((entry) => entry.line === line)?.reason;
      return { rule: ruleId, severity, line, message: reason && message.includes(reason) ? reason : message };
    });
    const due = expected.map(({ line, reason }) => ({ rule: ruleOf(file), severity: "error", line, message: reason }));
    expect(seen.sort((a, b) => a.line - b.line)).toEqual(due);
  });
});
