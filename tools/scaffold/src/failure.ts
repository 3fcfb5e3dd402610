import { type Document, join, list, node, type Spec, text } from "@clientele/openapi";

/** Where the entries of a list of problems stand, and what they are made of; without `message` they are texts. */
export interface IssueShape {
  readonly list: string;
  readonly param: string | undefined;
  readonly code: string | undefined;
  readonly message: string | undefined;
}

/** Names of the members of an error body; what the schemas do not show is absent. */
export interface FailureShape {
  /** The member that holds all others, where the body has nothing else to say. */
  readonly within: string | undefined;
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly issues: IssueShape | undefined;
}

// In the order in which they are looked for. `error` is a code beside a message, and a message where it stands alone.
const codes = ["code", "error_code", "errorCode", "error", "type"];
const messages = ["message", "error_description", "error_message", "errorMessage", "description", "detail", "title"];
const lists = ["errors", "messages", "issues", "details", "violations"];
const params = ["param", "parameter", "field", "path", "property", "name"];

/** Reads from the schemas of all documented errors which members hold a code, a message and a list of problems. */
export function readFailureShape(spec: Spec): FailureShape {
  const body = new Map<string, string>();
  for (const { responses } of spec.operations) {
    for (const { content } of responses.filter(({ status }) => !/^[123]/.test(status))) {
      for (const { type, schema } of content) {
        if (schema && /json$/.test(type)) collect(spec.document, schema, { into: body });
      }
    }
  }
  const error = body.get("error");
  const within = error !== undefined && isA(spec, error, "object") ? "error" : undefined;
  const members = new Map(within ? [] : body);
  if (within && error !== undefined) collect(spec.document, error, { into: members });
  const find = (names: readonly string[], from: ReadonlyMap<string, string>): string | undefined =>
    names.find((name) => isA(spec, from.get(name), "string"));
  const message = find(messages, members) ?? find(["error"], members);
  const code = find(
    codes.filter((name) => name !== message),
    members,
  );
  const issues = lists.find((name) => isA(spec, members.get(name), "array"));
  return { within, code, message, issues: issues === undefined ? undefined : issuesOf(spec, issues, members, find) };
}

function issuesOf(
  spec: Spec,
  name: string,
  members: ReadonlyMap<string, string>,
  find: (names: readonly string[], from: ReadonlyMap<string, string>) => string | undefined,
): IssueShape | undefined {
  const items = `${spec.document.follow(members.get(name) ?? "")}/items`;
  if (isA(spec, items, "string")) return { list: name, param: undefined, code: undefined, message: undefined };
  const entry = new Map<string, string>();
  collect(spec.document, items, { into: entry });
  const message = find([...messages, "reason", "error"], entry);
  if (message === undefined) return undefined;
  const code = find(
    codes.filter((one) => one !== message),
    entry,
  );
  return { list: name, param: find(params, entry), code, message };
}

/** Pointers to the properties of a schema, by name, through references and compositions; the first of a name counts. */
function collect(
  document: Document,
  pointer: string,
  { into, seen = new Set() }: { readonly into: Map<string, string>; readonly seen?: Set<string> },
): void {
  const place = document.follow(pointer);
  if (seen.has(place)) return;
  seen.add(place);
  const schema = document.node(place);
  for (const name of Object.keys(node(schema.properties))) {
    if (!into.has(name)) into.set(name, join(place, "properties", name));
  }
  for (const composition of ["allOf", "oneOf", "anyOf"]) {
    for (const index of list(schema[composition]).keys()) {
      collect(document, join(place, composition, index), { into, seen });
    }
  }
}

function isA({ document }: Spec, pointer: string | undefined, type: string): boolean {
  if (pointer === undefined) return false;
  const schema = document.node(document.follow(pointer));
  return [schema.type].flat().includes(type);
}

/** What a client that reads by a shape makes of an error body. */
export function readFailure(
  shape: FailureShape,
  body: unknown,
): { code: string | undefined; message: string | undefined } {
  const members = shape.within ? node(node(body)[shape.within]) : node(body);
  const of = (name: string | undefined): string | undefined => (name && text(members[name])) || undefined;
  return { code: of(shape.code), message: of(shape.message) };
}
