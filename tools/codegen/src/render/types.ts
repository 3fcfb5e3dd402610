import ts from "typescript";
import type { HeaderOption } from "../spec/header.ts";
import type { SpecOperation } from "../spec/operation.ts";
import type { Spec } from "../spec/spec.ts";
import { comment } from "./comments.ts";
import { type Declarations, membersOf, objectOrNull, print } from "./declarations.ts";
import { parameterDocumentation } from "./documentation.ts";
import { header } from "./header.ts";
import { withUndefined } from "./optional.ts";
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
    ...spec.operations.flatMap((operation) => optionsTypes(operation, declarations)),
  ];
  const used = new Set(types.flatMap((node) => [...referencedNames(node)]));
  const helpers = [...declarations.helpers].filter(([name]) => used.has(name)).map(([, helper]) => helper);
  const optional = spec.operations.filter(({ options }) => options);
  const core = [
    "RequestOptions",
    ...(optional.some(({ payload }) => payload.types.length > 0) ? ["SchemaOptions"] : []),
  ];
  const imported = optional.length > 0 ? `import type { ${core.join(", ")} } from "@clientele/core";\n\n` : "";
  return `${header(spec.file)}\n\n${imported}${print([...helpers, ...types])}`;
}

function schemaType(name: string, member: ts.PropertySignature, { nullable }: Declarations): ts.Statement {
  const declared = member.type ?? factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
  const type = withPlainNames(objectOrNull(declared) ?? declared, nullable);
  const declaration = ts.isTypeLiteralNode(type)
    ? factory.createInterfaceDeclaration(exported(), name, undefined, undefined, type.members)
    : factory.createTypeAliasDeclaration(exported(), name, undefined, type);
  return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(member));
}

function queryType(operation: SpecOperation, declarations: Declarations): ts.Statement {
  const members = [...parametersOf(operation, "query", declarations)].map(([name, member]) => {
    const made = factory.createPropertySignature(member.modifiers, member.name, member.questionToken, member.type);
    const parameter = operation.queryParameters.find((candidate) => candidate.get("name").string === name);
    if (parameter) comment(made, parameterDocumentation(parameter), "  ");
    return withUndefined(made);
  });
  const name = operation.query?.type ?? "";
  const declaration = factory.createInterfaceDeclaration(exported(), name, undefined, undefined, members);
  comment(declaration, `Query parameters of \`${operation.id}\`.`);
  return declaration;
}

// The header parameters of an operation, and its two kinds of options: both have them as members.
function optionsTypes(operation: SpecOperation, declarations: Declarations): readonly ts.Statement[] {
  const { options } = operation;
  if (!options) return [];
  const types = parametersOf(operation, "header", declarations);
  const members = options.headers.map((header) => {
    const { header: name, option, required, parameter } = header;
    const optional = required ? undefined : factory.createToken(ts.SyntaxKind.QuestionToken);
    const type = types.get(name)?.type ?? factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
    const made = factory.createPropertySignature(undefined, option, optional, type);
    comment(made, parameterDocumentation(parameter, `Sent as the header \`${name}\`.${filled(header)}`), "  ");
    return withUndefined(made);
  });
  const headers = factory.createInterfaceDeclaration(exported(), options.headersType, undefined, undefined, members);
  comment(headers, `Header parameters of \`${operation.id}\`.`);
  const output = factory.createTypeParameterDeclaration(undefined, "Output");
  return [
    headers,
    extending({ name: options.type, bases: ["RequestOptions", options.headersType], id: operation.id }),
    ...(operation.payload.types.length > 0
      ? [
          extending({
            name: options.schemaType,
            parameters: [output],
            bases: ["SchemaOptions<Output>", options.headersType],
            id: operation.id,
          }),
        ]
      : []),
  ];
}

function filled({ generated, constant }: HeaderOption): string {
  if (generated) return " The client generates one where it is left out, and keeps it over all attempts.";
  return constant === undefined ? "" : ` The client sends \`${constant}\` where it is left out.`;
}

function extending({
  name,
  parameters,
  bases,
  id,
}: {
  readonly name: string;
  readonly parameters?: readonly ts.TypeParameterDeclaration[];
  readonly bases: readonly string[];
  readonly id: string;
}): ts.Statement {
  const types = bases.map((base) =>
    factory.createExpressionWithTypeArguments(factory.createIdentifier(base), undefined),
  );
  const heritage = [factory.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, types)];
  const declaration = factory.createInterfaceDeclaration(exported(), name, parameters, heritage, []);
  comment(declaration, `Options of \`${id}\`${parameters ? ", with a schema for its payload" : ""}.`);
  return declaration;
}

// The parameters of one place (`query`, `header`) as openapi-typescript declares them, by name.
function parametersOf(
  operation: SpecOperation,
  place: string,
  { operations, parameters, nullable }: Declarations,
): ReadonlyMap<string, ts.PropertySignature> {
  const places = membersOf(membersOf(operations.get(operation.id)?.type).get("parameters")?.type);
  const members = [...membersOf(places.get(place)?.type)];
  return new Map(members.map(([name, member]) => [name, withPlainNames(member, nullable, parameters)]));
}
