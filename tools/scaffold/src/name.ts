import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Spec } from "@clientele/codegen";
import { kebabCase, pascalCase } from "./identifier.ts";

/** What stands against a provider's name, before its spec is read. */
export function nameProblems(root: string, name: string): string[] {
  if (!kebabCase.test(name)) {
    return [`name: \`${name}\` is not lower-case words joined by dashes; write it like \`pay-house\``];
  }
  const places = [`packages/${name}`, `specs/${name}.yaml`, `specs/arazzo/${name}.arazzo.yaml`, `docs/samples/${name}`];
  const problems = places
    .filter((place) => existsSync(join(root, place)))
    .map((place) => `name: ${place} exists already; choose another name, or delete what is there first`);
  const className = pascalCase(name);
  if (className in globalThis || coreNames(root).has(className)) {
    problems.push(`name: the client would be called \`${className}\`, which means something else; choose another name`);
  }
  return problems;
}

/** Lists the problems of a spec whose types or tags have the name of the client's class, or of its options. */
export function clashProblems(name: string, spec: Spec): string[] {
  const className = pascalCase(name);
  const taken = new Set([className, `${className}Options`]);
  const made = spec.operations.flatMap(({ query, options }) => [query, options].flatMap((one) => one?.type ?? []));
  const problems = [...spec.schemas, ...made]
    .filter((type) => taken.has(type))
    .map((type) => `spec: the type \`${type}\` has a name that the package exports already; choose another name`);
  for (const { tag, className: resource } of spec.resources) {
    if (resource === className)
      problems.push(`spec: the tag \`${tag}\` has the name of the client; rename one of the two`);
    if (["baseUrl", "fetch", "resource"].includes(tag)) {
      problems.push(`spec: the tag \`${tag}\` has the name of a member that every client has; choose another name`);
    }
  }
  return problems;
}

function coreNames(root: string): Set<string> {
  const texts = ["index.ts", "provider-kit.ts"].map((file) =>
    readFileSync(join(root, "packages/core/src", file), "utf8"),
  );
  const lists = texts.flatMap((text) =>
    Array.from(text.matchAll(/^export (?:type )?\{([^}]*)\}/gm), ([, list]) => list),
  );
  return new Set(lists.join(" ").match(/\b[A-Z]\w*/g));
}
