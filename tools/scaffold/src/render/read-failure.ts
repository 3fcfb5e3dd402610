import type { FailureShape } from "../failure.ts";
import type { IssueShape, ParamShape } from "../issue.ts";

/** The names of core's provider kit that `readFailure` uses. */
export function readers({ within, code, message, issues }: FailureShape): string[] {
  const names: string[] = [];
  const inner =
    issues?.kind === "entries" || issues?.kind === "keyed" || (issues?.kind === "lone" && issues.param.path.length > 1);
  if (within || inner) names.push("members");
  if (code || message || issues) names.push("text");
  return names;
}

/** Renders the function that reads code, message and issues from the body of an error. */
export function renderReadFailure(shape: FailureShape): string {
  const { within, code, message, issues } = shape;
  if (!code && !message && !issues) {
    return `// FILL IN: the spec shows no member that says what went wrong. Until then an error quotes its body.
function readFailure(): Failure {
  return {};
}`;
  }
  const used = [code, message, issues && ("list" in issues ? issues.list : issues.param.path[0])];
  const names = [...new Set(used.filter((one) => one !== undefined))];
  const pattern = `{ ${names.map((one) => (isName(one) ? one : `${JSON.stringify(one)}: ${local(one)}`)).join(", ")} }`;
  const lines = [
    ...(within ? [`const ${pattern} = members(${local(within)});`] : []),
    ...(issues ? [`const issues = ${issuesOf(shape, issues)};`] : []),
    `return { ${fields(shape).join(", ")} };`,
  ];
  const parameter = within
    ? isName(within)
      ? `{ ${within} }`
      : `{ ${JSON.stringify(within)}: ${local(within)} }`
    : pattern;
  return `function readFailure(${parameter}: Readonly<Record<string, unknown>>): Failure {\n${lines.join("\n")}\n}`;
}

function fields({ code, message, issues }: FailureShape): string[] {
  const hasEntries = issues?.kind === "entries" || issues?.kind === "texts";
  const read = (member: string | undefined, first: string): string =>
    member ? `text(${local(member)})` : hasEntries ? first : "undefined";
  return [
    `code: ${read(code, issues?.kind === "entries" && issues.code ? "issues[0]?.code" : "undefined")}`,
    `message: ${read(message, "issues[0]?.message")}`,
    ...(issues ? ["issues"] : []),
  ];
}

function issuesOf({ code, message }: FailureShape, issues: IssueShape): string {
  if (issues.kind === "lone") {
    const param = paramOf(issues.param, (name) => local(name));
    const entry = `{ param: ${param}, code: ${code ? `text(${local(code)})` : "undefined"}, message: ${message ? `text(${local(message)}) ?? ""` : '""'} }`;
    return `${param} ? [${entry}] : []`;
  }
  const found = local(issues.list);
  if (issues.kind === "keyed") {
    return `Object.entries(members(${found})).flatMap(([param, said]) =>
      [said].flat().flatMap((one) => (text(one) ? [{ param, code: undefined, message: String(one) }] : [])),
    )`;
  }
  if (issues.kind === "texts") {
    return `(Array.isArray(${found}) ? ${found} : []).flatMap((entry) => {
      const said = text(entry);
      return said ? [{ param: undefined, code: undefined, message: said }] : [];
    })`;
  }
  const ofEntry = (member: string): string => `entry${isName(member) ? `.${member}` : `[${JSON.stringify(member)}]`}`;
  const param = issues.param ? paramOf(issues.param, ofEntry) : "undefined";
  return `(Array.isArray(${found}) ? ${found}.map(members) : []).flatMap((entry) => {
    const said = text(${ofEntry(issues.message)});
    return said ? [{ param: ${param}, code: ${issues.code ? `text(${ofEntry(issues.code)})` : "undefined"}, message: said }] : [];
  })`;
}

function paramOf({ path: [first = "", second], isKeys }: ParamShape, read: (name: string) => string): string {
  const owner = read(first);
  if (isKeys) return `Array.isArray(${owner}) ? ${owner}.join(".") : undefined`;
  return second === undefined ? `text(${owner})` : `text(members(${owner}).${second})`;
}

const isName = (member: string): boolean => /^[A-Za-z_$][\w$]*$/.test(member);
const local = (member: string): string => (isName(member) ? member : member.replaceAll(/\W/g, "_"));
