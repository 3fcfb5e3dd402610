import { type Blueprint, safeCalls } from "../blueprint.ts";
import { type Call, source } from "../call.ts";
import { fromEnvironment } from "./construction.ts";

/** The programs of `docs/samples/<name>`, by filename: one to start with, one for each operation, and what they share. */
export function samples(blueprint: Blueprint): Map<string, string> {
  const { className, name, calls } = blueprint;
  const setUp = `import { ${className} } from "@clientele/${name}";\n\n`;
  const made = `const client = new ${className}(${fromEnvironment(blueprint)});\n`;
  const programs = calls.map((call) => [`${call.id}.ts`, `${setUp}${made}\n${use(call)}`] as const);
  const start = quickstart(blueprint);
  return new Map([
    ["client.ts", `${setUp}export ${made}`],
    ["quickstart.ts", `${setUp}${made}\n${start ? use(start) : ""}`],
    ...programs,
    ["credentials.json", `${JSON.stringify(credentials(blueprint))}\n`],
  ]);
}

/** The call of a first program: a list where there is one, otherwise whatever is safe. */
export function quickstart(blueprint: Blueprint): Call | undefined {
  const safe = safeCalls(blueprint).filter(({ operation }) => operation.security.length > 0);
  return safe.find(({ method }) => method.pages) ?? safe[0] ?? blueprint.calls[0];
}

/** A call and what is done with its answer. */
export function use(call: Call): string {
  const { method, success } = call;
  if (method.pages) {
    return `// The first page; \`for await\` over the same call walks the items of every page.
const page = await ${source(call)};
console.log(page.items, page.hasNextPage() ? "and more" : "in all");
`;
  }
  if (success.body === undefined) return `// The answer has no body.\nawait ${source(call)};\nconsole.log("done");\n`;
  return `const answer = await ${source(call)};\nconsole.log(answer);\n`;
}

// What curl sends for the scheme; a basic scheme takes user and password in one.
function credentials({ authentication: { scheme, kind, credentials } }: Blueprint): Record<string, string> {
  const variables = credentials.map(({ variable }) => `$${variable}`);
  return { [scheme]: kind === "basic" ? `${variables[0]}:${variables[1] ?? ""}` : (variables[0] ?? "") };
}
