/**
 * A node of the document together with Redocly's location of it, which is what a report points at.
 *
 * @typedef {{ node: any, location: any }} Place
 */

/**
 * Returns whether a node is an object with keys, neither an array nor null.
 *
 * @param {unknown} node
 * @returns {boolean}
 */
export function isObject(node) {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}

/**
 * Returns whether a node is a reference; in OpenAPI 3.1 it may carry other keys beside `$ref`.
 *
 * @param {unknown} node
 * @returns {boolean}
 */
export function isReference(node) {
  return isObject(node) && typeof node.$ref === "string";
}

/**
 * Steps down from a place, key by key, without following references.
 *
 * @param {Place} place
 * @param {...(string | number)} keys
 * @returns {Place | undefined} undefined where a key is missing.
 */
export function member(place, ...keys) {
  let node = place.node;
  for (const key of keys) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return undefined;
    node = node[key];
  }
  return { node, location: place.location.child(keys) };
}

/**
 * Lists the members of an object or array, each with its key.
 *
 * @param {Place | undefined} place
 * @returns {Array<Place & { key: string }>} empty where there is nothing to list.
 */
export function members(place) {
  if (typeof place?.node !== "object" || place.node === null) return [];
  return Object.keys(place.node).map((key) => ({ key, ...member(place, key) }));
}

/**
 * Takes the first step of a reference; what it arrives at may be a reference again.
 *
 * @param {Place} place A place that holds a reference.
 * @param {any} ctx The context of the visitor.
 * @returns {Place | undefined} undefined where the reference leads nowhere.
 */
export function step(place, ctx) {
  const { node, location, chain } = ctx.resolve(place.node);
  // Redocly resolves a chain of references to its end and keeps the places in between apart.
  const next = chain?.[0] ?? { node, location };
  return next.node === undefined || next.location === undefined ? undefined : next;
}

/**
 * Lists a place and, if it holds a reference, every place the reference leads through; the last one holds none.
 *
 * @param {Place} place
 * @param {any} ctx The context of the visitor.
 * @returns {Place[]}
 */
export function trail(place, ctx) {
  const passed = [place];
  for (let next = place; isReference(next.node); ) {
    next = step(next, ctx);
    if (next === undefined || passed.some(({ node }) => node === next.node)) break;
    passed.push(next);
  }
  return passed;
}

/**
 * Follows a reference to its target.
 *
 * @param {Place | undefined} place
 * @param {any} ctx The context of the visitor.
 * @returns {Place | undefined} the place itself where it holds no reference, undefined where one leads nowhere.
 */
export function target(place, ctx) {
  const last = place && trail(place, ctx).at(-1);
  return last === undefined || isReference(last.node) ? undefined : last;
}
