import { type Document, isNode, join, type Node } from "@clientele/openapi";
import { closesPlace, isOpenFacet } from "./seal.ts";
import { admitted, child, closedSet, type Facet, facets, type Place, placeOf, requires, typeOf } from "./shape.ts";

/** A value of an instance, and the schemas that apply to it. */
interface Visit {
  readonly pointer: string;
  readonly value: unknown;
  /** The schemas that may apply to this value. */
  readonly found: readonly Facet[];
  /** The schemas that may apply to any value at this place. */
  readonly every: readonly Facet[];
  /** Whether the object around it requires it. */
  readonly needed: boolean;
}

/** One change that makes an instance invalid. */
export interface Damage {
  readonly kind: "missing-member" | "wrong-type" | "not-in-enum" | "unknown-member";
  /** Pointer to the value that is changed, removed or added. */
  readonly pointer: string;
  /** The value afterwards; `undefined` if it is removed. */
  readonly value: unknown;
  /** The changed value was required by the object around it. */
  readonly needed: boolean;
  /** JSON type of the value before. */
  readonly was: string;
}

/** Name of a member that no spec declares. */
export const unknownName = "never_documented";

/** Returns every change to a valid instance that its sealed schema must refuse; of an array, to its first item. */
export function damages(document: Document, schema: string, instance: unknown): Damage[] {
  return visits(document, placeOf(schema), instance, "", false).flatMap(({ pointer, value, found, every, needed }) => {
    const was = typeOf(value);
    const result: Damage[] = [];
    if (needed) result.push({ kind: "missing-member", pointer, value: undefined, needed, was });
    const wrong = outside(admitted(every));
    if (wrong !== undefined) result.push({ kind: "wrong-type", pointer, value: wrong, needed, was });
    const set = closedSet(every);
    if (set !== undefined) {
      result.push({
        kind: "not-in-enum",
        pointer,
        value: typeof value === "number" ? 987_654_321 : "not_in_enum",
        needed,
        was,
      });
    }
    const isClosed = closesPlace(found) && !found.some((facet) => facet.conditional && isOpenFacet(facet));
    if (isNode(value) && isClosed) {
      result.push({
        kind: "unknown-member",
        pointer: join(pointer, unknownName),
        value: "1",
        needed: false,
        was: "none",
      });
    }
    return result;
  });
}

function visits(document: Document, place: Place, value: unknown, pointer: string, needed: boolean): Visit[] {
  const found = facets(document, place, { value });
  const visit: Visit = { pointer, value, found, every: facets(document, place), needed };
  if (Array.isArray(value)) {
    const items = child(document, found, "", true);
    return value.length === 0 ? [visit] : [visit, ...visits(document, items, value[0], join(pointer, 0), false)];
  }
  if (!isNode(value)) return [visit];
  const members: Node = value;
  // A member that one alternative constrains is free if another alternative allows any member.
  const isFree = found.some((facet) => facet.conditional && isOpenFacet(facet));
  return [
    visit,
    ...Object.entries(members).flatMap(([name, member]) => {
      const isNeeded = requires(document, place, members, name);
      const inner = child(document, found, name, false).filter(({ conditional }) => !conditional || !isFree);
      return visits(document, inner, member, join(pointer, name), isNeeded);
    }),
  ];
}

/** Returns a value of a JSON type that is not among these; `undefined` if every type is, or may be. */
function outside(types: readonly string[] | undefined): unknown {
  if (types === undefined) return undefined;
  const candidates = [
    { types: ["string"], value: "not_of_this_type" },
    { types: ["integer", "number"], value: 7 },
    { types: ["object"], value: { wrong: "type" } },
    { types: ["boolean"], value: true },
    { types: ["array"], value: ["wrong_type"] },
  ];
  return candidates.find((candidate) => candidate.types.every((type) => !types.includes(type)))?.value;
}
