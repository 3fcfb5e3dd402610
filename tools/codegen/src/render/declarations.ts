import openapiTypescript, { astToString, type OpenAPI3, type SchemaObject, tsUnion } from "openapi-typescript";
import ts from "typescript";
import { SpecError } from "../spec/problem.ts";
import type { Spec } from "../spec/spec.ts";
import { Comments } from "./comments.ts";
import { withoutConstraints } from "./constraint.ts";
import { withUndefined } from "./optional.ts";

/** What openapi-typescript makes of a spec: statements, and the members that the files are put together from. */
export interface Declarations {
  /** `paths`, `webhooks`, `components`, `$defs` and `operations`, as openapi-typescript declares them. */
  readonly roots: readonly ts.Node[];
  /** Types that openapi-typescript needs for itself, by name. */
  readonly helpers: ReadonlyMap<string, ts.TypeAliasDeclaration>;
  /** The members of `components.schemas`, by name. */
  readonly schemas: ReadonlyMap<string, ts.PropertySignature>;
  /** The schemas that are an object or `null`: declared as the object, with `null` beside each reference. */
  readonly nullable: ReadonlySet<string>;
  /** The members of `components.parameters`, by name. */
  readonly parameters: ReadonlyMap<string, ts.PropertySignature>;
  /** The members of `operations`, by operationId. */
  readonly operations: ReadonlyMap<string, ts.PropertySignature>;
}

/** Runs openapi-typescript over a spec. */
export async function declare(spec: Spec): Promise<Declarations> {
  // The cast: openapi-typescript checks the document itself. It also changes what it is given, which is why it gets a copy.
  const comments = new Comments(spec);
  const document = withoutConstraints(spec.root.value, (source, copy) => comments.mark(source, copy)) as OpenAPI3;
  const sent = new Set(spec.requestSchemas);
  const statements = await openapiTypescript(document, {
    // A default is the provider's: the member need not be sent, and may be missing from responses.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: (schema) => extensibleEnum(schema),
    transformProperty: (property, _, { path = "" }) => {
      const name = /^#\/components\/schemas\/([^/]+)\//.exec(path)?.[1];
      return name !== undefined && sent.has(name) ? withUndefined(property) : property;
    },
  }).catch((error: Error) => {
    // It validates the document again, by other rules and without positions.
    throw new SpecError([{ file: spec.file, line: 1, column: 1, rule: "openapi-typescript", message: error.message }]);
  });
  const roots = statements.filter((node) => isExported(node));
  for (const root of roots) comments.write(root);
  const helpers = statements.filter((node) => ts.isTypeAliasDeclaration(node)).filter((node) => !isExported(node));
  const components = roots.find((node) => nameOf(node) === "components");
  const operations = roots.find((node) => nameOf(node) === "operations");
  const groups = membersOf(components);
  const schemas = membersOf(groups.get("schemas")?.type);
  return {
    roots,
    helpers: new Map(helpers.map((node) => [node.name.text, node])),
    schemas,
    nullable: new Set([...schemas].filter(([, { type }]) => objectOrNull(type)).map(([name]) => name)),
    parameters: membersOf(groups.get("parameters")?.type),
    operations: membersOf(operations),
  };
}

/** Prints declarations one after the other, with an empty line between them. */
export function print(nodes: readonly ts.Node[]): string {
  return nodes.map((node) => astToString(node)).join("\n");
}

/** The property signatures of an interface or an object literal type, by name; none of anything else. */
export function membersOf(node: ts.Node | undefined): ReadonlyMap<string, ts.PropertySignature> {
  const members: readonly ts.TypeElement[] =
    node && (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node)) ? node.members : [];
  const signatures = members.filter((member) => ts.isPropertySignature(member));
  return new Map(signatures.map((member) => [textOf(member.name), member]));
}

/** The object literal type of a union of one such type and `null`; `undefined` of anything else. */
export function objectOrNull(type: ts.TypeNode | undefined): ts.TypeLiteralNode | undefined {
  if (!type || !ts.isUnionTypeNode(type) || type.types.length !== 2) return undefined;
  const [object, other] = type.types;
  const isNull = other && ts.isLiteralTypeNode(other) && other.literal.kind === ts.SyntaxKind.NullKeyword;
  return isNull && object && ts.isTypeLiteralNode(object) ? object : undefined;
}

/** The name of an exported declaration. */
export function nameOf(node: ts.Node): string | undefined {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) ? node.name.text : undefined;
}

function textOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : "";
}

function isExported(node: ts.Node): boolean {
  return ts.canHaveModifiers(node) && (node.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

// `"a" | "b" | (string & {})`: editors offer the known values, and any other passes.
function extensibleEnum(schema: SchemaObject & { readonly "x-extensible-enum"?: unknown }): ts.TypeNode | undefined {
  const values = schema["x-extensible-enum"];
  if (!Array.isArray(values)) return undefined;
  const { factory, SyntaxKind } = ts;
  const known = values.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(String(value))));
  const other = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  const isNullable = Array.isArray(schema.type) && schema.type.includes("null");
  return tsUnion([
    ...known,
    factory.createParenthesizedType(other),
    ...(isNullable ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ]);
}
