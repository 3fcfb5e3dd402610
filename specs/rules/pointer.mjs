/**
 * Parses a JSON pointer (RFC 6901) that names a member, so not the empty one.
 *
 * @param {unknown} text
 * @returns {string[] | undefined} its decoded segments, or undefined where it is not such a pointer.
 */
export function parsePointer(text) {
  if (typeof text !== "string" || !text.startsWith("/") || /~(?![01])/.test(text)) return undefined;
  return text
    .slice(1)
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
