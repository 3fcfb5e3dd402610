import ts from "typescript";

const { factory, SyntaxKind } = ts;

/** Adds `undefined` to the type of an optional member, so that an absent value can be passed on under exactOptionalPropertyTypes. */
export function withUndefined(member: ts.PropertySignature): ts.PropertySignature {
  const { type } = member;
  if (
    !type ||
    !member.questionToken ||
    type.kind === SyntaxKind.UnknownKeyword ||
    type.kind === SyntaxKind.NeverKeyword
  ) {
    return member;
  }
  const union = factory.createUnionTypeNode([
    ...(ts.isUnionTypeNode(type) ? type.types : [type]),
    factory.createKeywordTypeNode(SyntaxKind.UndefinedKeyword),
  ]);
  return factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, union);
}

const places = new Set(["query", "header", "cookie"]);

/** Adds `undefined` to the optional parameters of all operations that a node declares. */
export function withOptionalParameters<Node extends ts.Node>(root: Node): Node {
  const parameter = (member: ts.TypeElement): ts.TypeElement =>
    ts.isPropertySignature(member) ? withUndefined(member) : member;
  const place = (member: ts.TypeElement): ts.TypeElement => {
    if (!ts.isPropertySignature(member) || !ts.isIdentifier(member.name) || !places.has(member.name.text))
      return member;
    return withMembers(member, parameter);
  };
  const visit = (node: ts.Node): ts.Node => {
    const isParameters = ts.isPropertySignature(node) && ts.isIdentifier(node.name) && node.name.text === "parameters";
    return isParameters ? withMembers(node, place) : ts.visitEachChild(node, visit, undefined);
  };
  // The cast: only property signatures are replaced, each by another one.
  return visit(root) as Node;
}

function withMembers(
  member: ts.PropertySignature,
  change: (member: ts.TypeElement) => ts.TypeElement,
): ts.PropertySignature {
  const { type, modifiers, name, questionToken } = member;
  if (!type || !ts.isTypeLiteralNode(type)) return member;
  const literal = factory.updateTypeLiteralNode(type, factory.createNodeArray(type.members.map(change)));
  return factory.updatePropertySignature(member, modifiers, name, questionToken, literal);
}
