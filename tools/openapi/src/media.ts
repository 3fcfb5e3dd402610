/** Returns whether a media type is JSON: `application/json`, or any type with the structured suffix `+json` (RFC 6839). */
export function isJson(mediaType: string): boolean {
  return /^[^;]+[/+]json\s*(;|$)/i.test(mediaType);
}
