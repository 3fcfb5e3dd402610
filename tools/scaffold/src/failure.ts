import { isJson, list, node, type Spec, text } from "@clientele/openapi";
import { type IssueShape, readIssueShape } from "./issue.ts";
import { isA, propertiesOf } from "./properties.ts";

/** Names of the members of an error body; what the schemas do not show is absent. */
export interface FailureShape {
  /** The member that holds all others, where the body has nothing else to say. */
  readonly within: string | undefined;
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly issues: IssueShape | undefined;
  /** Names of the members that are not read. */
  readonly unread: readonly string[];
}

// In the order in which they are looked for. `error` is a code beside a message, and a message where it stands alone.
const codes = ["code", "error_code", "errorCode", "error", "type"];
const messages = [
  "message",
  "error_description",
  "error_message",
  "errorMessage",
  "description",
  "detail",
  "msg",
  "title",
];

/** The first of `names` that a schema has as a string. */
export type Find = (names: readonly string[], members: ReadonlyMap<string, string>) => string | undefined;

/** Reads from the schemas of all documented errors which members hold a code, a message and the problems found. */
export function readFailureShape(spec: Spec): FailureShape {
  const { document } = spec;
  const schemas = spec.operations.flatMap(({ responses }) =>
    responses
      .filter(({ status }) => !/^[123]/.test(status))
      .flatMap(({ content }) => content.flatMap(({ type, schema }) => (schema && isJson(type) ? [schema] : []))),
  );
  const body = propertiesOf(document, schemas);
  const error = body.get("error");
  const within = error !== undefined && isA(document, error, "object") ? "error" : undefined;
  const members = within && error !== undefined ? propertiesOf(document, [error]) : body;
  const find: Find = (names, from) => names.find((name) => isA(document, from.get(name), "string"));
  const message = find(messages, members) ?? find(["error"], members);
  const code = find(
    codes.filter((name) => name !== message),
    members,
  );
  const issues = readIssueShape(document, members, { find, codes, messages, message });
  const read = [code, message, issues && ("list" in issues ? issues.list : issues.param.path[0])];
  const beside = within ? [...body.keys()].filter((name) => name !== within) : [];
  const unread = [...[...members.keys()].filter((name) => !read.includes(name)), ...beside];
  return { within, code, message, issues, unread: unread.filter((name) => !/^status(_?code)?$/i.test(name)) };
}

/** Returns what a client that reads by a shape makes of an error body. */
export function readFailure(
  { within, code, message, issues }: FailureShape,
  body: unknown,
): { code: string | undefined; message: string | undefined } {
  const members = within ? node(node(body)[within]) : node(body);
  const first = issues?.kind === "entries" ? node(list(members[issues.list])[0]) : {};
  const read = (own: string | undefined, ofEntry: string | undefined): string | undefined =>
    (own ? text(members[own]) : ofEntry && text(first[ofEntry])) || undefined;
  return {
    code: read(code, issues?.kind === "entries" ? issues.code : undefined),
    message: read(message, issues?.kind === "entries" ? issues.message : undefined),
  };
}
