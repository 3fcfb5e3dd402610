import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join, relative } from "node:path";
import type { Tarball } from "@clientele/release/tarball";
import { type Package, root } from "@clientele/release/workspace";
import { moduleImports } from "./module-imports.ts";

const wanted = ["CHANGELOG.md", "LICENSE", "README.md", "package.json"];
const hooks = ["preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare"];

/** Lists the faults in the contents of a tarball. */
export function contentFaults(tarball: Tarball, subject: Package): string[] {
  return [...fileFaults(tarball), ...mapFaults(tarball.entries), ...manifestFaults(tarball, subject)];
}

function fileFaults({ entries, manifest }: Tarball): string[] {
  const faults: string[] = [];
  for (const name of wanted) if (!entries.has(name)) faults.push(`${name} is missing`);
  for (const [name, content] of entries) {
    const isBuilt = /^dist\/([\w.-]+\.((mjs|cjs)(\.map)?|d\.mts|d\.cts|html)|openapi\.json)$/.test(name);
    if (!wanted.includes(name) && !isBuilt) faults.push(`${name} must not be published`);
    if (content.length === 0) faults.push(`${name} is empty`);
  }
  const license = entries.get("LICENSE")?.toString();
  if (license !== undefined && license !== readFileSync(join(root, "LICENSE"), "utf8")) {
    faults.push("LICENSE is not that of the repository");
  }
  for (const format of ["mjs", "cjs"]) {
    const modules = [...entries].filter(([name]) => name.endsWith(`.${format}`));
    if (modules.length === 0) faults.push(`there is no .${format} in it`);
    for (const [name, content] of modules) {
      // The entry point "node" and programs run on Node only.
      const onNode = /^dist\/node\./.test(name) || Object.values(manifest.bin ?? {}).includes(`./${name}`);
      const strangers = moduleImports(content.toString()).filter(
        (from) => !/^\.|^@clientele\//.test(from) && !(onNode && isBuiltin(from)),
      );
      for (const stranger of strangers) faults.push(`${name} imports ${stranger}`);
    }
  }
  return faults;
}

// A source map is of use only if it contains the sources: they are not in the package.
function mapFaults(entries: Tarball["entries"]): string[] {
  const faults: string[] = [];
  for (const [name, content] of entries) {
    const [, map] = /^\/\/# sourceMappingURL=(\S+)\s*$/m.exec(content.toString()) ?? [];
    if (map !== undefined && !entries.has(`dist/${map}`)) faults.push(`${name} refers to ${map}, which is missing`);
    if (!name.endsWith(".map")) continue;
    const { sources = [], sourcesContent = [] }: { sources?: string[]; sourcesContent?: (string | null)[] } =
      JSON.parse(content.toString());
    for (const [index, source] of sources.entries()) {
      if (!sourcesContent[index]) faults.push(`${name} lacks the content of ${source}`);
      if (/^(\/|\w+:)/.test(source)) faults.push(`${name} has the absolute path ${source}`);
    }
  }
  return faults;
}

function manifestFaults({ manifest }: Tarball, { directory, client, version }: Package): string[] {
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(`package.json: ${fault}`);
  };
  const dependencies = Object.entries(manifest.dependencies ?? {});
  const core = client ? ["@clientele/core"] : [];
  expect(dependencies.map(([name]) => name).join() === core.join(), `dependencies must be ${core.join() || "none"}`);
  for (const [name, range] of dependencies) expect(/^\^\d/.test(range), `${name}@${range} is no range of the registry`);
  for (const kind of ["peerDependencies", "optionalDependencies", "bundleDependencies", "devDependencies"] as const) {
    expect(manifest[kind] === undefined, `${kind} must not be there`);
  }
  for (const hook of hooks) expect(manifest.scripts?.[hook] === undefined, `the script ${hook} runs on install`);
  expect(manifest.sideEffects === false, "sideEffects must be false");
  expect(manifest.license === "MIT", "license must be MIT");
  expect(manifest.version === version, `version must be ${version}`);
  const place = relative(root, directory).replaceAll("\\", "/");
  expect(manifest.repository?.directory === place, `repository.directory must be ${place}`);
  expect(manifest.exports?.["./package.json"] !== undefined, "./package.json must be exported");
  return faults;
}
