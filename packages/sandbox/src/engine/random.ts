/** Hashes a text to four 32-bit words. Fast and well mixed; not for secrets. */
export function hash(text: string): [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = b ^ Math.imul(a ^ unit, 597399067);
    b = c ^ Math.imul(b ^ unit, 2869860233);
    c = d ^ Math.imul(c ^ unit, 951274213);
    d = a ^ Math.imul(d ^ unit, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  return [(a ^ b ^ c ^ d) >>> 0, (b ^ a) >>> 0, (c ^ a) >>> 0, (d ^ a) >>> 0];
}

/** Returns a hash as 32 hexadecimal digits. */
export const digest = (text: string): string =>
  hash(text)
    .map((word) => word.toString(16).padStart(8, "0"))
    .join("");

const base64url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Letters and digits from which ids are made. */
export const alphabets: Readonly<
  Record<"base64url" | "letters" | "lower" | "lowerLetters" | "alphanumeric" | "digits" | "hex", string>
> = {
  base64url,
  letters: base64url.slice(0, 52),
  lower: base64url.slice(26, 52) + base64url.slice(52, 62),
  lowerLetters: base64url.slice(26, 52),
  alphanumeric: base64url.slice(0, 62),
  digits: base64url.slice(52, 62),
  hex: "0123456789abcdef",
};

/** Returns a text of a length, over an alphabet, that depends on the seed only. */
export function text(seed: string, length: number, alphabet: string = base64url): string {
  let [a, b, c, d] = hash(seed);
  let made = "";
  while (made.length < length) {
    // sfc32
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    made += alphabet[(sum >>> 0) % alphabet.length];
  }
  return made;
}

/** Returns a UUID of version 4 that depends on the seed only. */
export function uuid(seed: string): string {
  const hex = text(seed, 32, alphabets.hex);
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-8$4-$5");
}
