import { type Document, join, node } from "@clientele/openapi";
import type { Find } from "./failure.ts";
import { isA, propertiesOf } from "./properties.ts";

/** Where an entry names the parameter: a member, a member of a member, or the last of a list of keys. */
export interface ParamShape {
  readonly path: readonly string[];
  /** Whether the value is a list of keys, which lead to the parameter. */
  readonly isKeys: boolean;
}

/** How an error body lists what is wrong with single parameters. */
export type IssueShape =
  /** A list of objects. */
  | {
      readonly kind: "entries";
      readonly list: string;
      readonly param: ParamShape | undefined;
      readonly code: string | undefined;
      readonly message: string;
    }
  /** A list of texts. */
  | { readonly kind: "texts"; readonly list: string }
  /** An object of texts, or of lists of texts, by parameter. */
  | { readonly kind: "keyed"; readonly list: string }
  /** The error itself names the one parameter that it is about. */
  | { readonly kind: "lone"; readonly param: ParamShape };

interface Names {
  readonly find: Find;
  readonly codes: readonly string[];
  readonly messages: readonly string[];
  /** The member that holds the message of the whole error. */
  readonly message: string | undefined;
}

const lists = [
  "errors",
  "messages",
  "issues",
  "details",
  "violations",
  "detail",
  "invalid_params",
  "invalid-params",
  "invalidParams",
  "fields",
];
const lone = ["param", "parameter", "field", "field_name", "fieldName", "property"];
const params = [...lone, "path", "name", "pointer"];

/** Reads how the members of an error body list problems; `undefined` where they list none. */
export function readIssueShape(
  document: Document,
  members: ReadonlyMap<string, string>,
  names: Names,
): IssueShape | undefined {
  for (const name of lists) {
    const shape = name === names.message ? undefined : listShape(document, { name, pointer: members.get(name) }, names);
    if (shape) return shape;
  }
  const param = paramShape(document, members, { find: names.find, among: lone });
  return param && { kind: "lone", param };
}

function listShape(
  document: Document,
  { name, pointer }: { readonly name: string; readonly pointer: string | undefined },
  names: Names,
): IssueShape | undefined {
  if (pointer === undefined) return undefined;
  const place = document.follow(pointer);
  if (isA(document, place, "object")) {
    const isMap = Object.keys(node(document.node(place).properties)).length === 0;
    return isMap ? { kind: "keyed", list: name } : undefined;
  }
  if (!isA(document, place, "array")) return undefined;
  const items = join(place, "items");
  if (isA(document, items, "string")) return { kind: "texts", list: name };
  const entry = propertiesOf(document, [items]);
  const { find, codes, messages } = names;
  const message = find([...messages, "reason", "error"], entry);
  if (message === undefined) return undefined;
  const code = find(
    codes.filter((one) => one !== message),
    entry,
  );
  return { kind: "entries", list: name, param: paramShape(document, entry, { find, among: params }), code, message };
}

function paramShape(
  document: Document,
  members: ReadonlyMap<string, string>,
  { find, among }: { readonly find: Find; readonly among: readonly string[] },
): ParamShape | undefined {
  const own = find(among, members);
  if (own !== undefined) return { path: [own], isKeys: false };
  const keys = ["loc", "path"].find((name) => isA(document, members.get(name), "array"));
  if (keys !== undefined) return { path: [keys], isKeys: true };
  const source = members.get("source");
  if (source === undefined) return undefined;
  const inner = find(["pointer", "parameter", "field"], propertiesOf(document, [source]));
  return inner === undefined ? undefined : { path: ["source", inner], isKeys: false };
}
