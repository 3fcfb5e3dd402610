import { type Blueprint, firstCall, hasModes } from "../blueprint.ts";
import type { Call } from "../call.ts";
import { fromEnvironment } from "./construction.ts";
import { quickstart, use } from "./samples.ts";

/** The parts of `README.md` that depend on the spec. */
export function readmeParts(blueprint: Blueprint): Record<string, string> {
  const { authentication, servers, calls, documentation, title, className, name } = blueprint;
  const program = (call: Call): string =>
    `import { ${className} } from "@clientele/${name}";\n\nconst client = new ${className}(${fromEnvironment(blueprint)});\n\n${use(call)}`;
  const modes =
    "url" in servers
      ? `Requests go to \`${servers.url}\`.`
      : `\`mode\` has no default: \`"test"\` goes to \`${servers.test}\`, \`"live"\` to \`${servers.live}\`.`;
  const names = authentication.credentials.map(({ option }) => `\`${option}\``).join(" and ");
  return {
    linkedTitle: documentation ? `[${title}](${documentation})` : title,
    readmeProgram: program(quickstart(blueprint) ?? firstCall(blueprint)),
    credentialNames: names,
    carried: carried(blueprint),
    modes,
    defaultBaseUrl: "url" in servers ? `\`${servers.url}\`` : "by `mode`",
    methods: calls.map(row).join("\n"),
    ownOptions: `${names}${hasModes(blueprint) ? ", `mode`" : ""}`,
  };
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

function row({ id, method }: Call): string {
  const { pathArguments, body, query, pages, payload, summary } = method;
  const types = payload.types.join(" or ") || "nothing";
  const args = pathArguments.map(({ argument }) => argument);
  if (body) args.push(body.required ? "body" : "body?");
  if (query) args.push(query.required ? "query" : "query?");
  const cell = (words: string): string => words.replaceAll("|", "\\|").replaceAll(/\s+/g, " ");
  return `| \`${id}(${args.join(", ")})\` | ${pages ? `pages of \`${types}\`` : types === "nothing" ? types : `\`${types}\``} | ${cell(summary)} |`;
}
