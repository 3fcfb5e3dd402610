import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "./command.ts";
import { releaseFault } from "./release.ts";
import { type Package, packages, root } from "./workspace.ts";

describe("in a repository of its own", () => {
  let place: string;
  const write = (name: string, text: string): void => {
    mkdirSync(join(place, name, ".."), { recursive: true });
    writeFileSync(join(place, name), text);
  };
  const report = (...names: string[]): void =>
    write(
      "packages/x/api.md",
      `## \`x\`\n\n### Exports\n\n\`\`\`ts\n${names.map((name) => `export class ${name} {\n}`).join("\n\n")}\n\`\`\`\n`,
    );
  const fault = (version: string): Promise<string | undefined> => {
    const subject: Package = {
      name: "@a/x",
      version,
      directory: join(place, "packages/x"),
      manifest: { name: "@a/x", version },
      client: undefined,
    };
    return releaseFault(subject, place);
  };
  const git = (...args: string[]): Promise<string> =>
    run("git", ["-c", "user.name=T", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false", ...args], {
      cwd: place,
    });
  const release = async (version: string): Promise<void> => {
    await git("add", ".");
    await git("commit", "-qm", version);
    await git("tag", `@a/x@${version}`);
  };

  beforeEach(async () => {
    place = mkdtempSync(join(tmpdir(), "release-"));
    await git("init", "-q");
    report("A", "B");
  });
  afterEach(() => rmSync(place, { recursive: true }));

  test("a first release must be announced", async () => {
    expect(await fault("0.0.0")).toContain("never released");
    write(".changeset/first.md", '---\n"@a/x": minor\n---\n\nFirst.\n');
    expect(await fault("0.0.0")).toBeUndefined();
  });

  test("what did not change needs no changeset", async () => {
    await release("1.0.0");
    expect(await fault("1.0.0")).toBeUndefined();
  });

  test("an addition needs a minor changeset, a loss a major one", async () => {
    await release("1.0.0");
    report("A", "B", "C");
    expect(await fault("1.0.0")).toContain("that is minor, but none is declared");
    write(".changeset/c.md", '---\n"@a/x": minor\n---\n\nC.\n');
    expect(await fault("1.0.0")).toBeUndefined();
    report("A");
    expect(await fault("1.0.0")).toContain("that is major, but minor is declared");
  });

  test("a version that is about to be released declares by itself", async () => {
    await release("1.9.0");
    await git("tag", "@a/x@1.10.0");
    report("A", "B", "C");
    expect(await fault("1.10.1")).toContain("since 1.10.0");
    expect(await fault("1.11.0")).toBeUndefined();
  });
});

test.each(packages().map((subject) => [subject.name, subject] as const))(
  "%s: its changesets fit its API",
  async (_, subject) => {
    expect(await releaseFault(subject, root)).toBeUndefined();
  },
);
