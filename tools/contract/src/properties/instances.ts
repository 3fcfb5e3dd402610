import type { Document } from "@clientele/openapi";
import fc from "fast-check";
import { type Shape, shapesOf } from "./shape.ts";
import { names, texts } from "./text.ts";

/** Options of the generated instances. */
export interface InstanceOptions {
  /** Adds undeclared members where the schema allows them. */
  readonly unknown?: boolean;
}

/** The depth down to which optional members are generated. */
const depthLimit = 5;

/**
 * Generates instances of the schema at `pointer` from the keywords that specs use. Other keywords, such as `not`, are
 * not read, so an instance must be validated before it is used.
 */
export function instances(document: Document, pointer: string, options: InstanceOptions = {}): fc.Arbitrary<unknown> {
  const found = generate(document, [pointer], options, depthLimit);
  if (found === undefined) throw new RangeError(`${document.file}: no instance meets the schema at ${pointer}`);
  return found;
}

type Maker = (pointers: readonly string[]) => fc.Arbitrary<unknown> | undefined;

function generate(
  document: Document,
  pointers: readonly string[],
  options: InstanceOptions,
  depth: number,
): fc.Arbitrary<unknown> | undefined {
  const inner: Maker = (places) => generate(document, places, options, depth - 1);
  const ways = shapesOf(document, pointers).flatMap((shape) => ofShape(shape, inner, options, depth));
  return ways.length === 0 ? undefined : fc.oneof(...ways);
}

function ofShape(shape: Shape, inner: Maker, options: InstanceOptions, depth: number): fc.Arbitrary<unknown>[] {
  const { types, values } = shape;
  if (values !== undefined) return values.length === 0 ? [] : [fc.constantFrom(...values)];
  const speaksOfMembers = shape.properties.size > 0 || shape.required.size > 0;
  const admitted = types ?? (speaksOfMembers ? ["object"] : undefined);
  if (admitted === undefined) return [plain()];
  return admitted.flatMap((type) => ofType(type, shape, inner, options, depth) ?? []);
}

function ofType(
  type: string,
  shape: Shape,
  inner: Maker,
  options: InstanceOptions,
  depth: number,
): fc.Arbitrary<unknown> | undefined {
  const { minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below, minItems = 0, maxItems } = shape.bounds;
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer": {
      const min = Math.max(
        Math.ceil(minimum ?? Number.MIN_SAFE_INTEGER),
        Math.floor(above ?? Number.NEGATIVE_INFINITY) + 1,
      );
      const max = Math.min(
        Math.floor(maximum ?? Number.MAX_SAFE_INTEGER),
        Math.ceil(below ?? Number.POSITIVE_INFINITY) - 1,
      );
      return min > max ? undefined : fc.integer({ min, max });
    }
    case "number": {
      const min = Math.max(minimum ?? -1e9, above ?? -1e9);
      const max = Math.min(maximum ?? Math.max(min, 0) + 1e9, below ?? Number.POSITIVE_INFINITY);
      const ends = { minExcluded: above === min, maxExcluded: below === max };
      return fc.double({ noNaN: true, noDefaultInfinity: true, min, max, ...ends }).map(unsigned);
    }
    case "string":
      return texts(shape);
    case "array": {
      const item = depth > 0 || minItems > 0 ? inner(shape.items) : undefined;
      if (item === undefined) return minItems > 0 ? undefined : fc.constant([]);
      return fc.array(item, { minLength: minItems, maxLength: Math.min(maxItems ?? minItems + 3, minItems + 3) });
    }
    case "object":
      return objects(shape, inner, options, depth);
    default:
      return undefined;
  }
}

function objects(
  shape: Shape,
  inner: Maker,
  { unknown = false }: InstanceOptions,
  depth: number,
): fc.Arbitrary<unknown> | undefined {
  const { properties, required, dependent, rest, isMap } = shape;
  const members = new Map<string, fc.Arbitrary<unknown>>();
  for (const name of new Set([...properties.keys(), ...required])) {
    if (depth <= 0 && !required.has(name)) continue;
    const member = inner(properties.get(name) ?? rest);
    if (member !== undefined) members.set(name, member);
    else if (required.has(name)) return undefined;
  }
  const optional = [...members.keys()].filter((name) => !required.has(name));
  const declared = fc.subarray(optional).chain((chosen) => {
    const present = closed(new Set([...required, ...chosen]), dependent);
    const entries = [...members].filter(([name]) => present.has(name));
    return fc.record(Object.fromEntries(entries), { noNullPrototype: true });
  });
  const free = rest.length > 0 ? inner(rest) : plain();
  if (depth <= 0 || free === undefined || !(isMap || rest.length > 0 || unknown)) return declared;
  const added = fc.dictionary(names(properties.keys()), free, { maxKeys: 2, noNullPrototype: true });
  return fc.tuple(declared, added).map(([own, others]) => ({ ...others, ...own }));
}

/** Adds the members that depend on the present ones. */
function closed(present: ReadonlySet<string>, dependent: Shape["dependent"]): ReadonlySet<string> {
  const all = new Set([...present, ...[...present].flatMap((name) => dependent.get(name) ?? [])]);
  return all.size === present.size ? all : closed(all, dependent);
}

/** Generates any value that JSON carries unchanged. */
function plain(): fc.Arbitrary<unknown> {
  return fc.oneof(fc.constant(null), fc.boolean(), fc.integer(), fc.string({ unit: "binary", maxLength: 16 }));
}

/** Replaces -0, which JSON does not have. */
function unsigned(value: number): number {
  return value === 0 ? 0 : value;
}
