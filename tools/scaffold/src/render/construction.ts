import { type Blueprint, hasModes } from "../blueprint.ts";

/** The options object of a client whose credentials come from the environment. */
export function fromEnvironment(blueprint: Blueprint): string {
  const entries = blueprint.authentication.credentials.map(
    ({ option, variable }) => `${option}: process.env.${variable} ?? ""`,
  );
  return `{ ${[...entries, ...mode(blueprint)].join(", ")} }`;
}

/** The options object of a client for tests. */
export function forTests(blueprint: Blueprint): string {
  const entries = blueprint.authentication.credentials.map(({ option, example }) => `${option}: "${example}"`);
  return `{ ${[...entries, ...mode(blueprint)].join(", ")} }`;
}

function mode(blueprint: Blueprint): string[] {
  return hasModes(blueprint) ? ['mode: "test"'] : [];
}

/** The header or query parameter that the test credentials become. */
export function sent({ authentication: { kind, credentials } }: Blueprint): string {
  const [first = "", second = ""] = credentials.map(({ example }) => example);
  if (kind === "bearer") return `Bearer ${first}`;
  if (kind === "basic") return `Basic ${Buffer.from(`${first}:${second}`).toString("base64")}`;
  return first;
}
