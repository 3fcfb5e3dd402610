/** What lowerCamelCase is here: ASCII letters and digits, so that it can stand behind a dot in code. */
export const LOWER_CAMEL_CASE = /^[a-z][A-Za-z0-9]*$/;

/**
 * Tells whether a value is text with something in it.
 *
 * @param {unknown} value
 * @returns {boolean}
 */
export function isText(value) {
  return typeof value === "string" && value.trim() !== "";
}
