import { Document, isNode, type Spec, specOf } from "@clientele/openapi";

/** A spec that says the same, but lets any member be missing. */
export function relaxed({ document }: Spec): Spec {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (!isNode(value)) return value;
    const kept = Object.entries(value).filter(([key, member]) => !isRequirement(key, member));
    // Without their required members several alternatives may fit at once.
    return Object.fromEntries(kept.map(([key, member]) => [key === "oneOf" ? "anyOf" : key, visit(member)]));
  };
  return specOf(new Document(document.file, visit(document.root)));
}

/** A list of members, unlike `required: true` of a parameter or a body. */
function isRequirement(key: string, member: unknown): boolean {
  return key === "dependentRequired" || (key === "required" && Array.isArray(member));
}
