/** lowerCamelCase: ASCII letters and digits, so that a name can follow a dot in code. */
export const LOWER_CAMEL_CASE = /^[a-z][A-Za-z0-9]*$/;

/**
 * Returns whether a value is a non-empty text.
 *
 * @param {unknown} value
 * @returns {boolean}
 */
export function isText(value) {
  return typeof value === "string" && value.trim() !== "";
}
