import { type Form, numberForms, textForms } from "./form.ts";

/** A value that no output may show. */
export interface Secret {
  readonly name: string;
  readonly value: string;
  readonly forms: readonly Form[];
  /** Whether a text shows part of it, in whatever form. */
  readonly isIn: (text: string) => boolean;
}

// Letters and digits are the same in every encoding, so these parts betray the secret in any.
const parts = ["Zq7WxK", "Vj3PmT", "Hn5RcD"];
const digits = "4929381746205573";

/** A text with signs that each encoding writes in another way. */
export const text: Secret = {
  name: "a text",
  value: `${parts[0]}<&>"'/\\${parts[1]}+=%20é€😀 ${parts[2]}`,
  forms: textForms,
  isIn: (shown) => parts.some((part) => shown.includes(part)),
};

const windows = Array.from({ length: digits.length - 6 }, (_, index) => digits.slice(index, index + 7));

function number(name: string, value: string): Secret {
  const isIn = (shown: string): boolean => {
    const plain = shown.replace(/%[0-9a-f]{2}|\\[nrt]|\\u[0-9a-f]{4}|&\w+;|[^0-9a-z]/gi, "");
    return windows.some((part) => plain.includes(part));
  };
  return { name, value, forms: numberForms, isIn };
}

/** Numbers as users type them. */
export const numbers: readonly Secret[] = [
  number("a number", digits),
  number("a number in groups", `${digits.replace(/\d{4}(?=\d)/g, "$& ")}\n`),
];

/** A credential, which is echoed as it is and as it was sent. */
export function credential(value: string): Secret {
  return { name: "a credential", value, forms: textForms, isIn: (shown) => shown.includes(value) };
}
