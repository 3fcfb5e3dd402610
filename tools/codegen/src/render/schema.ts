import ts from "typescript";
import type { Spec } from "../spec/spec.ts";
import { type Declarations, nameOf, print } from "./declarations.ts";
import { header } from "./header.ts";
import { withOptionalParameters } from "./optional.ts";
import { referencedNames, typeNamed, withPlainNames } from "./reference.ts";

const { factory } = ts;

/** Renders `schema.ts`: what openapi-fetch is typed by, with every schema under the plain name it has in `types.ts`. */
export function renderSchema(spec: Spec, declarations: Declarations): string {
  const roots = declarations.roots.map((node) => {
    const root = nameOf(node) === "components" ? withoutSchemas(node, declarations) : withOptionalParameters(node);
    return withPlainNames(root, declarations.nullable);
  });
  const used = new Set(roots.flatMap((node) => [...referencedNames(node)]));
  const helpers = [...declarations.helpers].filter(([name]) => used.has(name)).map(([, helper]) => helper);
  const names = [...declarations.schemas.keys()].sort();
  const imported = names.length > 0 ? `import type { ${names.join(", ")} } from "./types.ts";\n\n` : "";
  return `${header(spec.file)}\n${imported}${print([...helpers, ...roots])}`;
}

// Puts the name of each schema where openapi-typescript spells it out.
function withoutSchemas(components: ts.Node, { schemas, nullable }: Declarations): ts.Node {
  if (!ts.isInterfaceDeclaration(components) || schemas.size === 0) return components;
  const members = components.members.map((member) => {
    if (!ts.isPropertySignature(member) || !ts.isIdentifier(member.name) || member.name.text !== "schemas")
      return member;
    const names = [...schemas.keys()].map((name) =>
      factory.createPropertySignature(undefined, name, undefined, typeNamed(name, nullable)),
    );
    return factory.createPropertySignature(undefined, member.name, undefined, factory.createTypeLiteralNode(names));
  });
  return factory.createInterfaceDeclaration(components.modifiers, components.name, undefined, undefined, members);
}
