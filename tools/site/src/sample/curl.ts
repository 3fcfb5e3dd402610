import type { Provider } from "../provider.ts";
import type { Operation, Specification } from "../specification.ts";
import { isTree, list, type Tree, text, tree } from "../tree.ts";
import { WIDTH } from "./literal.ts";
import { exampleRequest } from "./request.ts";
import type { Variant } from "./variant.ts";

/**
 * Returns a request example as a command for a POSIX shell, ready to paste.
 *
 * Credentials are read from environment variables, and so is the base URL where `credentials.json` names one for it.
 * Throws where no security scheme of the operation can be sent by curl alone.
 */
export function curlSample(
  { spec, credentials }: Pick<Provider, "spec" | "credentials">,
  operation: Operation,
  variant: Variant,
): string {
  const { base, target, header, body } = exampleRequest(spec, operation, variant);
  const method = operation.method === "GET" || (operation.method === "POST" && body) ? "" : `-X ${operation.method} `;
  const words = [
    `curl ${method}${address(credentials.baseUrl ?? base, target)}`,
    ...authentication(spec, operation, credentials),
    ...Object.entries(header).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    `-H ${quoted("Accept: application/json")}`,
  ];
  if (body) {
    const payload =
      body.type === "application/json"
        ? JSON.stringify(body.value, null, 2)
        : new URLSearchParams(flat(body.value)).toString();
    words.push(`-H ${quoted(`Content-Type: ${body.type}`)}`, `-d ${quoted(payload)}`);
  }
  return words.join(" \\\n  ");
}

/** In single quotes nothing but the quote itself has a meaning for the shell. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

/** The address in double quotes, in which a backslash at the end of a line continues it: broken where it is too wide. */
function address(base: string, target: string): string {
  const words = [base, ...target.split(/(?=\/)/)];
  const lines = [""];
  for (const word of words) {
    const line = lines.at(-1) ?? "";
    const indent = lines.length === 1 ? 'curl -X DELETE "'.length : 0;
    if (line && indent + line.length + word.length + 3 > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line + word;
  }
  return `"${lines.join("\\\n")}"`;
}

function authentication(
  spec: Specification,
  { id, source }: Operation,
  credentials: Readonly<Record<string, string>>,
): readonly string[] {
  const requirements = list(source.security ?? spec.document.security).map((entry) => Object.keys(tree(entry)));
  if (requirements.length === 0) return [];
  const schemes = tree(tree(spec.document.components).securitySchemes);
  for (const names of requirements) {
    const flags = names.map((name) => flag(spec.resolve(schemes[name]), credentials[name]));
    const sendable = flags.filter((one) => one !== undefined);
    if (sendable.length === names.length) return sendable;
  }
  throw new Error(`${id}: credentials.json names nothing that curl could send`);
}

function flag(scheme: Tree, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const kind = scheme.type === "http" ? text(scheme.scheme) : `${text(scheme.type)} ${text(scheme.in)}`;
  switch (kind) {
    case "basic":
      return `-u "${value}"`;
    case "bearer":
      return `-H "Authorization: Bearer ${value}"`;
    case "apiKey header":
      return `-H "${text(scheme.name)}: ${value}"`;
    case "apiKey query":
      return `--url-query "${text(scheme.name)}=${value}"`; // curl 7.87 and later
    case "apiKey cookie":
      return `-b "${text(scheme.name)}=${value}"`;
    default:
      return undefined;
  }
}

function flat(value: unknown, prefix = ""): [string, string][] {
  if (!isTree(value)) return [[prefix, String(value)]];
  return Object.entries(value).flatMap(([key, member]) => flat(member, prefix ? `${prefix}[${key}]` : key));
}
