import { type Blueprint, firstCall, hasModes } from "../blueprint.ts";
import type { Call } from "../call.ts";
import { fromEnvironment } from "./construction.ts";
import { errorRows } from "./errors.ts";
import { cell, firstSentence } from "./markdown.ts";
import { quickstart, use } from "./samples.ts";

/** The parts of `README.md` that depend on the spec. */
export function readmeParts(blueprint: Blueprint): Record<string, string> {
  const { authentication, servers, calls, documentation, title } = blueprint;
  const names = authentication.credentials.map(({ option }) => `\`${option}\``).join(" and ");
  return {
    linkedTitle: documentation ? `[${title}](${documentation})` : title,
    readmeProgram: program(blueprint, use(quickstart(blueprint) ?? firstCall(blueprint))),
    credentialNames: names,
    carried: carried(blueprint),
    modes: modes(blueprint),
    methods: calls.map(methodRow).join("\n"),
    lists: lists(blueprint),
    keys: keys(blueprint),
    errors: errorRows(blueprint).join("\n"),
    ownOptions: `${names}${hasModes(blueprint) ? ", `mode`" : ""}`,
    defaultUrl: "url" in servers ? `\`${servers.url}\`` : `\`${servers.test}\` or \`${servers.live}\``,
    unknowns: unknowns(blueprint),
  };
}

// A complete program: its import, the client, and the calls.
function program({ className, name, ...rest }: Blueprint, body: string): string {
  const made = fromEnvironment({ className, name, ...rest });
  return `import { ${className} } from "@clientele/${name}";\n\nconst client = new ${className}(${made});\n\n${body}`;
}

function modes({ servers }: Blueprint): string {
  return "url" in servers
    ? `Requests go to \`${servers.url}\`.`
    : `\`mode\` has no default: \`"test"\` goes to \`${servers.test}\`, \`"live"\` to \`${servers.live}\`.`;
}

function carried({ authentication: { kind, key } }: Blueprint): string {
  const ways = {
    bearer: "as a bearer token",
    basic: "by HTTP basic",
    header: `in the header \`${key}\``,
    query: `as \`${key}\` in the query of every request; its value is shown in no error, log line or hook`,
  };
  return ways[kind];
}

function methodRow({ id, method }: Call): string {
  const { pathArguments, body, query, options, pages, payload, summary, description } = method;
  const types = payload.types.join(" or ") || "nothing";
  const args = pathArguments.map(({ argument }) => argument);
  if (body) args.push(body.required ? "body" : "body?");
  if (query) args.push(query.required ? "query" : "query?");
  const headers = (options?.headers ?? []).map(({ option }) => `\`${option}\``);
  const known = [firstSentence(description || summary), headers.length > 0 ? `Options: ${headers.join(", ")}.` : ""];
  const result = pages ? `pages of \`${types}\`` : types === "nothing" ? types : `\`${types}\``;
  return `| \`${id}(${args.join(", ")})\` | ${result} | ${cell(known.join(" ").trim())} |`;
}

function lists(blueprint: Blueprint): string {
  const call = blueprint.calls.find(({ method }) => method.pages);
  if (!call) return "";
  const { id, path, query, method } = call;
  const args = [...path, ...(method.query?.required ? [query] : [])].map((value) => JSON.stringify(value)).join(", ");
  const body = `for await (const item of client.${id}(${args})) console.log(item);

const some = await client.${id}(${args}).toArray({ limit: 10 });
console.log(some.length);
`;
  return `
## Lists

A list walks all of its pages in \`for await\` and asks for nothing after a \`break\`. Awaited, it is its first page: \`items\`,
\`hasNextPage()\`, \`nextPage()\` and \`nextQuery\`, the query that leads to the next page.

\`\`\`ts
${program(blueprint, body)}\`\`\`
`;
}

function keys({ calls }: Blueprint): string {
  const keyed = calls.filter(({ method }) => method.retry.with !== undefined);
  if (keyed.length === 0) return "";
  const [first] = keyed;
  const option = first?.method.options?.headers.find(({ generated }) => generated)?.option ?? "";
  return `
## Idempotency

${keyed.map(({ id }) => `\`${id}\``).join(", ")} send the header \`${first?.method.retry.with}\`, and are therefore repeated like reads. The
client generates the key and keeps it over all attempts of a call. To repeat a call by yourself, such as after a restart, pass a
key of your own as \`${option}\`.
`;
}

function unknowns({ calls }: Blueprint): string {
  const notes = calls.flatMap(({ id, method }) =>
    method.evidence.level === "inferred"
      ? [`- \`${id}\`: ${cell(method.evidence.note) || "inferred as a whole."}`]
      : [],
  );
  return notes.length > 0 ? `\n## What is not known\n\n${notes.join("\n")}\n` : "";
}
