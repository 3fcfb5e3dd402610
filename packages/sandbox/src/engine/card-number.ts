// Leading digits and lengths that the card schemes issue.
const issued =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]|2[2-7])\d{14}|3[47]\d{13}|3(?:0[0-5]\d|[689]\d\d)\d{10}|35\d{14,17}|(?:5[06-8]|6\d)\d{14,17})$/;

/** What stands in place of a card number. */
export const MASK = "[card number]";

const codeMember = /^(?:cv[cvn]2?|csc|cid|card_?code|(?:card_?)?security_?code|card_?verification\w*)$/i;
const codeInText = /\b(cv[cvn]2?|csc|(?:card_?)?security_?code)(\W{1,6})\d{3,4}\b/gi;

/** Returns whether a member of this name holds a card's security code. */
export const isSecurityCode = (name: string): boolean => codeMember.test(name);

/** Finds card numbers in texts: the test numbers it was given, and whatever a scheme could have issued. */
export interface CardFinder {
  /** Returns whether a text holds a card number that is no test number. */
  foreign(text: string): boolean;
  /** Replaces every card number and every security code that is named as one. */
  mask(text: string): string;
}

/** Creates a finder that knows these test numbers. */
export function createCardFinder(testNumbers: readonly string[]): CardFinder {
  const known = new Set(testNumbers);
  const isCard = (digits: string): boolean => known.has(digits) || (issued.test(digits) && passesLuhn(digits));
  return {
    foreign: (text) => find(text, (digits) => !known.has(digits) && isCard(digits)).length > 0,
    mask(text) {
      let masked = text;
      for (const [start, end] of find(text, isCard).reverse())
        masked = masked.slice(0, start) + MASK + masked.slice(end);
      return masked.replace(codeInText, "$1$2[redacted]");
    },
  };
}

type Span = readonly [start: number, end: number];

// A card number may stand in groups, with up to this many other characters between two of them.
const GAP = 3;
const LONGEST = 19;
// Twelve digits with such gaps: without them there is no card number, and most texts have none.
const possible = /(?:[\d\uFF10-\uFF19][^\d\uFF10-\uFF19]{0,3}){11}[\d\uFF10-\uFF19]/;

/** Finds the spans of a text whose groups of digits, read together, satisfy a test. Takes time linear in the text. */
function find(text: string, test: (digits: string) => boolean): Span[] {
  const spans: Span[] = [];
  if (!possible.test(text)) return spans;
  const plain = text.replace(/[\uFF10-\uFF19]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  const words = Array.from(plain.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  for (let first = 0; first < words.length; first++) {
    const { start } = words[first] ?? { start: 0 };
    let digits = "";
    let before = start;
    for (let last = first; last < words.length; last++) {
      const { word, start: begins, end } = words[last] ?? { word: "", start: 0, end: 0 };
      digits += word;
      if (begins - before > GAP || digits.length > LONGEST || /\D/.test(word)) break;
      before = end;
      // A telephone number with its plus sign has at most 13 digits where a card number of that length is possible.
      if (!test(digits) || (digits.length < 14 && text[start - 1] === "+")) continue;
      spans.push([start, end]);
      first = last;
      break;
    }
  }
  return spans;
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]);
    sum += place % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0);
  }
  return sum % 10 === 0;
}
