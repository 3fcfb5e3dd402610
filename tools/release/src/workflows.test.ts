import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "./workspace.ts";

type Permissions = Readonly<Record<string, string>>;

interface Workflow {
  readonly permissions?: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: Permissions;
  readonly needs?: string | readonly string[];
  readonly environment?: string;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly with?: Record<string, unknown> }[];
}

const folder = join(root, ".github/workflows");
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), "utf8");
  return [name, text, parse(text) as Workflow] as const; // GitHub refuses anything else
});

describe.each(workflows)("%s", (_, text, { permissions, jobs }) => {
  test("pins every action by its commit and names its release", () => {
    const uses = text.match(/uses: .*/g) ?? [];
    expect(uses.filter((line) => !/^uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });
  test("grants only read access unless a job asks for more", () => {
    expect([{}, { contents: "read" }]).toContainEqual(permissions);
  });
  test("limits the time of every job", () => {
    for (const job of Object.values(jobs)) expect(job["timeout-minutes"]).toBeGreaterThan(0);
  });
  test("does not leave credentials on disk", () => {
    const checkouts = Object.values(jobs).flatMap(({ steps }) =>
      steps.filter(({ uses }) => uses?.startsWith("actions/checkout@")),
    );
    expect(checkouts.length).toBeGreaterThan(0);
    for (const step of checkouts) expect(step.with?.["persist-credentials"]).toBe(false);
  });
});

test("all workflows use the same release of an action", () => {
  const uses = workflows.flatMap(([, text]) => text.match(/(?<=uses: )\S+@\S+/g) ?? []);
  const actions = [...new Set(uses)].map((use) => use.split("@")[0]);
  expect(actions).toEqual([...new Set(actions)]);
});

describe("release.yml", () => {
  const release = workflows.find(([name]) => name === "release.yml")?.[2];
  const jobs = Object.entries(release?.jobs ?? {});
  const commands = (job: Job | undefined): string => (job?.steps ?? []).map(({ run = "" }) => run).join("\n");

  test("only one job can sign, and it installs nothing", () => {
    const signing = jobs.filter(([, job]) => job.permissions?.["id-token"] === "write");
    expect(signing.map(([name]) => name)).toEqual(["publish"]);
    const [[, publish] = []] = signing;
    expect(publish?.permissions).toEqual({ contents: "read", "id-token": "write" });
    expect(publish?.environment).toBe("npm");
    expect(commands(publish)).not.toMatch(/\b(npm|pnpm|npx) (ci|i|install|exec)\b|npx/);
  });

  test("publishes the tested tarballs, with provenance", () => {
    const { test: tested, publish } = release?.jobs ?? {};
    expect(commands(tested)).toMatch(/\.ci\/run[\s\S]*verify:packages -- --out tarballs/);
    expect(publish?.needs).toContain("test");
    const artifact = (job: Job | undefined, action: string) =>
      job?.steps.find(({ uses }) => uses?.startsWith(`actions/${action}@`))?.with?.name;
    expect(artifact(tested, "upload-artifact")).toBeTruthy();
    expect(artifact(publish, "download-artifact")).toBe(artifact(tested, "upload-artifact"));
    expect(commands(publish)).toContain("src/publish.ts tarballs --access public --provenance");
  });

  test("sets versions, then keeps the released APIs, then commits both", () => {
    expect(commands(release?.jobs.version)).toMatch(
      /release next\n[\s\S]*release keep\n[\s\S]*git add --all\ngit commit/,
    );
  });

  test("uses no token of the registry", () => {
    expect(JSON.stringify(release)).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN/);
  });
});
