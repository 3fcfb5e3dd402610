import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { reportName } from "./api-report.ts";
import { bumpBetween, bumps, changeBetween, declaredBump, largest, requiredBump } from "./changes.ts";
import { attempt, run } from "./command.ts";
import type { Package } from "./workspace.ts";

/**
 * What the change of a package's API since its last release has against the step of version that is declared for it, in
 * pending changesets or by the version itself; or nothing. A release is known by its tag, `<name>@<version>`.
 */
export async function releaseFault(subject: Package, root: string): Promise<string | undefined> {
  const { name, version, directory } = subject;
  const pending = declaredBump(changesetsOf(root), name);
  const tags = (await run("git", ["tag", "--list", `${name}@*`, "--sort=-version:refname"], { cwd: root })).split("\n");
  const [tag] = tags.filter(Boolean);
  if (tag === undefined) {
    const isComing = pending !== "none" || version !== "0.0.0";
    return isComing ? undefined : `${name} was never released, and no changeset says that it will be`;
  }
  const released = tag.slice(name.length + 1);
  const file = relative(root, join(directory, reportName)).replaceAll("\\", "/");
  const before = await attempt("git", ["show", `${tag}:${file}`], { cwd: root });
  const change = changeBetween(before.exitCode === 0 ? before.stdout : "", readFileSync(join(root, file), "utf8"));
  const required = requiredBump(change, released);
  const declared = largest([pending, bumpBetween(released, version)]);
  if (bumps.indexOf(declared) >= bumps.indexOf(required)) return undefined;
  return `the API of ${name} has a change of kind "${change}" since ${released}: that is ${required}, but ${declared} is declared`;
}

function changesetsOf(root: string): string[] {
  const folder = join(root, ".changeset");
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");
  return names.map((name) => readFileSync(join(folder, name), "utf8"));
}
