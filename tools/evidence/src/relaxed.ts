import { Document, isNode, type Spec, specOf } from "@clientele/openapi";

/** Returns the spec with all members optional. */
export function relaxed({ document }: Spec): Spec {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (!isNode(value)) return value;
    const kept = Object.entries(value).filter(([key, member]) => !isRequirement(key, member));
    // Without required members, several alternatives may match at once.
    return Object.fromEntries(kept.map(([key, member]) => [key === "oneOf" ? "anyOf" : key, visit(member)]));
  };
  return specOf(new Document(document.file, visit(document.root)));
}

/** Returns whether a keyword lists required members, unlike `required: true` of a parameter or a body. */
function isRequirement(key: string, member: unknown): boolean {
  return key === "dependentRequired" || (key === "required" && Array.isArray(member));
}
