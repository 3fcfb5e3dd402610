// User and password of Basic authentication, and the user alone in base64; nothing of other words.
function decodeBasic(encoded: string): string[] {
  try {
    const bytes = atob(encoded);
    const text = new TextDecoder().decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
    const [user = "", ...password] = text.split(":");
    return password.length ? [user, password.join(":"), btoa(bytes.replace(/:.*/, ""))] : [];
  } catch {
    return [];
  }
}

/**
 * Returns what is secret of authentication headers: each whole value, its words after the scheme, the values of
 * `name=value`, as in cookies, and user and password of Basic authentication. Base64 comes without its padding, so that it is
 * found with and without.
 */
export function credentialParts(headers: Readonly<Record<string, string>>): string[] {
  return Object.values(headers)
    .flatMap((header) => {
      const words = header.replace(/^[^\s=]+\s+/, "").split(/[\s,;"]+/);
      const values = words.map((word) => word.replace(/^[^=]+=(?=[^=])/, ""));
      return [header, ...values, ...values.flatMap(decodeBasic)];
    })
    .map((part) => part.replace(/=+$/, ""));
}
