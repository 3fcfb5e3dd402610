/** A text after some rounds of decoding. */
export interface View {
  readonly text: string;
  /** For each UTF-16 unit, and for the end of the text: the index in the original at which it begins. */
  readonly at: readonly number[];
}

const ROUNDS = 4;

// A character in percent-encoding, an escape in a JSON string, an HTML entity, the blank of a form.
const ESCAPE: RegExp = /%[c-f]\w(?:%[89ab]\w)+|%\w\w|\\(?:u[\da-f]{4}|["\\/bfnrt])|&#?\w{1,6};|\+/gi;

const SIGNS: Readonly<Record<string, string>> = {
  "+": " ",
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&nbsp;": " ",
};

function decode(escaped: string): string {
  try {
    if (escaped[0] === "%") return decodeURIComponent(escaped);
    if (escaped[0] === "\\") return JSON.parse(`"${escaped}"`);
    return SIGNS[escaped] ?? String.fromCodePoint(Number(escaped.slice(1, -1).replace("#", "0")));
  } catch {
    return escaped; // octets that are no UTF-8, an unknown escape
  }
}

/** Returns a text as it is and after each round of decoding; a round decodes every escape, of whatever kind, once. */
export function viewsOf(original: string): readonly View[] {
  const views: View[] = [{ text: original, at: [...Array(original.length + 1).keys()] }];
  for (const { text, at } of views) {
    const begins: number[] = [];
    let done = 0;
    const decoded = text.replace(ESCAPE, (escaped, offset: number) => {
      const plain = decode(escaped);
      if (plain !== escaped) {
        while (done < offset) begins.push(at[done++] ?? 0);
        for (let unit = 0; unit < plain.length; unit++) begins.push(at[offset] ?? 0);
        done += escaped.length;
      }
      return plain;
    });
    if (done && views.length < ROUNDS) views.push({ text: decoded, at: begins.concat(at.slice(done)) });
  }
  return views;
}
