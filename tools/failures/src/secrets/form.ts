/** One form in which a server can echo a value. */
export interface Form {
  readonly name: string;
  readonly encode: (value: string) => string;
}

const everySign = (encode: (char: string) => string) => (value: string) => value.replace(/[^\w ]/gu, encode);
const codeUnits = (char: string): string[] =>
  Array.from({ length: char.length }, (_, index) => char.charCodeAt(index).toString(16).padStart(4, "0"));
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** The forms of a text. */
export const textForms: readonly Form[] = [
  { name: "plain", encode: (value) => value },
  { name: "percent-encoded", encode: encodeURIComponent },
  { name: "percent-encoded in lower case", encode: (value) => lower(encodeURIComponent(value)) },
  { name: "percent-encoded twice", encode: (value) => encodeURIComponent(encodeURIComponent(value)) },
  { name: "form-encoded", encode: (value) => new URLSearchParams({ v: value }).toString().slice(2) },
  { name: "JSON-escaped", encode: (value) => JSON.stringify(value).slice(1, -1) },
  { name: "JSON-escaped twice", encode: (value) => JSON.stringify(JSON.stringify(value).slice(1, -1)).slice(1, -1) },
  { name: "with escaped slashes", encode: (value) => JSON.stringify(value).slice(1, -1).replaceAll("/", "\\/") },
  {
    name: "with every sign as \\u",
    encode: everySign((char) =>
      codeUnits(char)
        .map((unit) => `\\u${unit}`)
        .join(""),
    ),
  },
  { name: "HTML-escaped by name", encode: (value) => value.replace(/[&<>"']/g, (char) => entities[char] ?? char) },
  { name: "HTML-escaped by number", encode: everySign((char) => `&#${char.codePointAt(0)};`) },
  { name: "HTML-escaped, percent-encoded", encode: (value) => encodeURIComponent(value).replaceAll("'", "&#39;") },
];

const lower = (value: string): string => value.replace(/%../g, (octet) => octet.toLowerCase());

const grouped =
  (separator: string): Form["encode"] =>
  (value) =>
    value.replace(/\D/g, "").replace(/\d{4}(?=\d)/g, `$&${separator}`);

/** The forms of a number. */
export const numberForms: readonly Form[] = [
  ["in one piece", ""],
  ["with blanks", " "],
  ["with two blanks", "  "],
  ["with dashes", "-"],
  ["with dots", "."],
  ["with no-break spaces", "\u00a0"],
  ["with en dashes", "\u2013"],
  ["with line breaks", "\r\n  "],
  ["with tabs", "\t"],
  ["with blanks of a form", "+"],
  ["with percent-encoded blanks", "%20"],
  ["with escaped line breaks", "\\n"],
  ["with HTML blanks", "&nbsp;"],
].map(([name = "", separator = ""]) => ({ name, encode: grouped(separator) }));
