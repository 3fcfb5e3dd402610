import type { Blueprint } from "../blueprint.ts";
import type { FailureShape } from "../failure.ts";

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
  const authorize = {
    bearer: `authorize: () => ({ authorization: \`Bearer \${${first}}\` }),`,
    basic: "authorize: () => ({ authorization }),",
    header: `authorize: () => ({ ${JSON.stringify(key)}: ${first} }),`,
    query: `authorize: () => ({}), query: { ${JSON.stringify(key)}: ${first} },`,
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
    readFailure: readFailure(failure),
  };
}

const name = (specifier: string): string => specifier.replace(/^type /, "");
const sentence = (words: string): string => (words.charAt(0).toUpperCase() + words.slice(1)).replaceAll("*/", "* /");

function readers({ within, code, message, issues }: FailureShape): string[] {
  const names: string[] = [];
  if (within || issues?.message) names.push("members");
  if (code || message || issues) names.push("text");
  return names;
}

function readFailure({ within, code, message, issues }: FailureShape): string {
  if (!code && !message && !issues) {
    return `// FILL IN: the spec shows no member that says what went wrong. Until then an error quotes its body.
function readFailure(): Failure {
  return {};
}`;
  }
  const names = [...new Set([code, message, issues?.list].filter((one) => one !== undefined))];
  const pattern = `{ ${names.map((one) => (isName(one) ? one : `${JSON.stringify(one)}: ${local(one)}`)).join(", ")} }`;
  const read = (member: string | undefined): string => (member ? `text(${local(member)})` : "undefined");
  const fields = [`code: ${read(code)}`, `message: ${read(message)}`];
  if (issues) fields.push(`issues: ${entries(issues)}`);
  const result = `return { ${fields.join(", ")} };`;
  const body = "Readonly<Record<string, unknown>>";
  return within
    ? `function readFailure({ ${within} }: ${body}): Failure {\nconst ${pattern} = members(${within});\n${result}\n}`
    : `function readFailure(${pattern}: ${body}): Failure {\n${result}\n}`;
}

function entries({ list, param, code, message }: NonNullable<FailureShape["issues"]>): string {
  const of = (member: string | undefined): string =>
    member ? `text(entry${isName(member) ? `.${member}` : `[${JSON.stringify(member)}]`})` : "undefined";
  const found = `Array.isArray(${local(list)}) ? ${local(list)}`;
  return message
    ? `(${found}.map(members) : []).flatMap((entry) => {
        const said = ${of(message)};
        return said ? [{ param: ${of(param)}, code: ${of(code)}, message: said }] : [];
      })`
    : `(${found} : []).flatMap((entry) => {
        const said = text(entry);
        return said ? [{ param: undefined, code: undefined, message: said }] : [];
      })`;
}

const isName = (member: string): boolean => /^[A-Za-z_$][\w$]*$/.test(member);
const local = (member: string): string => (isName(member) ? member : member.replaceAll(/\W/g, "_"));
