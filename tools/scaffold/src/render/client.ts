import { constantHeaders } from "@clientele/openapi";
import type { Blueprint } from "../blueprint.ts";
import { readers, renderReadFailure } from "./read-failure.ts";

/** The parts of `src/client.ts` that depend on the spec. */
export function clientParts(blueprint: Blueprint): Record<string, string> {
  const { authentication, servers, failure, spec, documentation } = blueprint;
  const { kind, key, credentials } = authentication;
  const modes = "test" in servers ? servers : undefined;
  const [first = "", second] = credentials.map(({ option }) => option);
  const kit = ["Client", "type Failure", "guardKey", ...(modes ? ["guardMode"] : []), ...readers(failure)];
  if (second) kit.push("guard");
  const guards = credentials.map(({ option, what }) => `guardKey(${option}, "${option}", ${JSON.stringify(what)});`);
  if (second)
    guards.push(`guard(!${first}.includes(":"), "${first} must be without a colon, which ends it in HTTP basic");`);
  if (kind === "basic")
    guards.push(`const authorization = \`Basic \${btoa(\`\${${first}}:${second ? `\${${second}}` : ""}\`)}\`;`);
  // A header that has one value in the whole spec, such as a version, is sent like a credential.
  const constants = Object.entries(constantHeaders(blueprint.contract.operations)).map(
    ([header, value]) => `, ${JSON.stringify(header.toLowerCase())}: ${JSON.stringify(value)}`,
  );
  const headersOf = (own: string): string =>
    `authorize: () => ({ ${`${own}${constants.join("")}`.replace(/^, /, "")} }),`;
  const authorize = {
    bearer: headersOf(`authorization: \`Bearer \${${first}}\``),
    basic: headersOf("authorization"),
    header: headersOf(`${JSON.stringify(key)}: ${first}`),
    query: `${headersOf("")} query: { ${JSON.stringify(key)}: ${first} },`,
  }[kind];
  const options = credentials.map(({ option, what }) => `  /** ${sentence(what)}. */\n  readonly ${option}: string;`);
  if (modes) options.push('  /** Chooses the host; there is no default. */\n  readonly mode: "test" | "live";');
  const { resources } = spec;
  return {
    kit: kit.sort((a, b) => name(a).localeCompare(name(b))).join(", "),
    resourceImports: resources
      .map((one) => `import type { ${one.className} } from "./generated/${one.tag}.ts";`)
      .join("\n"),
    hosts: modes
      ? `\nconst hosts = { test: ${JSON.stringify(modes.test)}, live: ${JSON.stringify(modes.live)} };\n`
      : "",
    options: options.join("\n"),
    source: documentation ? `\n * Source: ${documentation}` : "",
    members: resources
      .map(
        (one) =>
          `  /** ${sentence(one.description.split("\n")[0] || one.className).replace(/\.$/, "")}. */\n  readonly ${one.tag}: ${one.className};`,
      )
      .join("\n"),
    destructured: [...credentials.map(({ option }) => option), ...(modes ? ["mode"] : [])].join(", "),
    guards: guards.join("\n"),
    baseUrl: "url" in servers ? JSON.stringify(servers.url) : "guardMode(hosts, mode)",
    secrets: second ?? first,
    authorize,
    assignments: resources.map((one) => `this.${one.tag} = this.resource(${JSON.stringify(one.tag)});`).join("\n"),
    readFailure: renderReadFailure(failure),
  };
}

const name = (specifier: string): string => specifier.replace(/^type /, "");
const sentence = (words: string): string => (words.charAt(0).toUpperCase() + words.slice(1)).replaceAll("*/", "* /");
