/** Decodes Base64; returns an empty text for anything else. */
export function decodeBase64(value: string): string {
  try {
    return atob(value);
  } catch {
    return "";
  }
}
