import ts from "typescript";
import type { Cursor } from "../spec/cursor.ts";
import type { SpecOperation } from "../spec/operation.ts";
import type { Spec } from "../spec/spec.ts";
import { comment, type Declarations, membersOf, objectOrNull, print } from "./declarations.ts";
import { header } from "./header.ts";
import { referencedNames, withPlainNames } from "./reference.ts";

const { factory } = ts;
const exported = (): ts.Modifier[] => [factory.createModifier(ts.SyntaxKind.ExportKeyword)];

/** Renders `types.ts`: every schema, and the query of every method that takes one, as a declared type. */
export function renderTypes(spec: Spec, declarations: Declarations): string {
  const types = [
    ...[...declarations.schemas].map(([name, member]) => schemaType(name, member, declarations)),
    ...spec.operations
      .filter(({ query }) => query !== undefined)
      .map((operation) => queryType(operation, declarations)),
  ];
  const used = new Set(types.flatMap((node) => [...referencedNames(node)]));
  const helpers = [...declarations.helpers].filter(([name]) => used.has(name)).map(([, helper]) => helper);
  return `${header(spec.file)}\n\n${print([...helpers, ...types])}`;
}

function schemaType(name: string, member: ts.PropertySignature, { nullable }: Declarations): ts.Statement {
  const declared = member.type ?? factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
  const type = withPlainNames(objectOrNull(declared) ?? declared, nullable);
  const declaration = ts.isTypeLiteralNode(type)
    ? factory.createInterfaceDeclaration(exported(), name, undefined, undefined, type.members)
    : factory.createTypeAliasDeclaration(exported(), name, undefined, type);
  return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(member));
}

function queryType(operation: SpecOperation, { operations, parameters, nullable }: Declarations): ts.Statement {
  const places = membersOf(membersOf(operations.get(operation.id)?.type).get("parameters")?.type);
  const members = [...membersOf(places.get("query")?.type)].map(([name, member]) => {
    const type = withPlainNames(member, nullable, parameters).type;
    // Made anew, because its comment would say less: openapi-typescript does not look into a parameter's schema.
    const made = factory.createPropertySignature(member.modifiers, member.name, member.questionToken, type);
    const parameter = operation.queryParameters.find((candidate) => candidate.get("name").string === name);
    if (parameter) comment(made, documentationOf(parameter));
    return made;
  });
  const declaration = factory.createInterfaceDeclaration(
    exported(),
    operation.query?.type ?? "",
    undefined,
    undefined,
    members,
  );
  const text = `* Query parameters of \`${operation.id}\`. `;
  return ts.addSyntheticLeadingComment(declaration, ts.SyntaxKind.MultiLineCommentTrivia, text, true);
}

// What is said of a parameter stands partly beside its schema, partly in it.
function documentationOf(parameter: Cursor): Readonly<Record<string, unknown>> {
  const schema = parameter.get("schema").resolve();
  const [example] = parameter.get("examples").members();
  const first = (...values: readonly unknown[]): unknown => values.find((value) => value !== undefined);
  const documentation = {
    format: schema.get("format").value,
    deprecated: parameter.get("deprecated").value,
    description: first(parameter.get("description").value, schema.get("description").value),
    default: schema.get("default").value,
    example: first(parameter.get("example").value, example?.resolve().get("value").value, schema.get("example").value),
    examples: schema.get("examples").value,
    enum: schema.get("enum").value,
    type: schema.get("type").value,
  };
  return Object.fromEntries(Object.entries(documentation).filter(([, value]) => value !== undefined));
}
