import { isObject, member, members, target } from "./place.mjs";

/** @typedef {import("./place.mjs").Place} Place */

/**
 * Returns whether a media type is JSON by its name, parameters aside.
 *
 * @param {string} mediaType
 * @returns {boolean}
 */
export function isJson(mediaType) {
  return /^[^;]+[/+]json\s*(;|$)/i.test(mediaType);
}

/**
 * Returns whether a key of `responses` is a status of success.
 *
 * @param {string} status
 * @returns {boolean}
 */
export function isSuccess(status) {
  return status.startsWith("2");
}

/**
 * Lists the media types of a request body or a response, references followed.
 *
 * @param {Place | undefined} message
 * @param {any} ctx The context of the visitor.
 * @returns {Array<Place & { key: string }>} each with its name as `key`.
 */
export function contentOf(message, ctx) {
  const place = target(message, ctx);
  return place ? members(member(place, "content")).filter(({ node }) => isObject(node)) : [];
}

/**
 * Lists the media types in which an operation takes its body.
 *
 * @param {Place} operation
 * @param {any} ctx The context of the visitor.
 * @returns {Array<Place & { key: string }>}
 */
export function requestContent(operation, ctx) {
  return contentOf(member(operation, "requestBody"), ctx);
}

/**
 * Lists the JSON media types of an operation's successful responses.
 *
 * @param {Place} operation
 * @param {any} ctx The context of the visitor.
 * @returns {Array<Place & { key: string, status: string }>}
 */
export function successContent(operation, ctx) {
  return members(member(operation, "responses"))
    .filter(({ key }) => isSuccess(key))
    .flatMap((response) => contentOf(response, ctx).map((media) => ({ ...media, status: response.key })))
    .filter(({ key }) => isJson(key));
}
