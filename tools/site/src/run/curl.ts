/** Where a command writes, and how it sends. */
interface Terminal {
  readonly environment: Readonly<Record<string, string>>;
  readonly print: (text: string) => void;
}

/** Runs a curl command as it stands in the samples, and prints the body of the answer. Throws for an unknown option. */
export async function runCurl(command: string, { environment, print }: Terminal): Promise<void> {
  const [program, ...words] = splitWords(command, environment);
  if (program !== "curl") throw new Error(`Only curl can be run here, not ${program}.`);
  const headers = new Headers();
  let method: string | undefined;
  let url: string | undefined;
  let body: string | undefined;
  const options: Readonly<Record<string, (value: string) => void>> = {
    "-X": (value) => {
      method = value;
    },
    "-d": (value) => {
      body = value;
    },
    "-u": (value) => headers.set("authorization", `Basic ${btoa(value)}`),
    "-b": (value) => headers.set("cookie", value),
    "-H": (value) => headers.set(value.slice(0, value.indexOf(":")), value.slice(value.indexOf(":") + 1).trim()),
    "--url-query": (value) => {
      url = `${url}${url?.includes("?") ? "&" : "?"}${value}`;
    },
  };
  while (words.length > 0) {
    const word = words.shift() ?? "";
    const option = options[word];
    if (option) option(words.shift() ?? "");
    else if (word.startsWith("-")) throw new Error(`The option ${word} is not known here.`);
    else url = word;
  }
  if (!url) throw new Error("The command names no URL.");
  const init = { method: method ?? (body === undefined ? "GET" : "POST"), headers };
  const response = await fetch(url, body === undefined ? init : { ...init, body });
  const text = await response.text();
  print(text || `(no body, status ${response.status})`);
}

/** Splits a command into words as a POSIX shell does, as far as the samples need it. */
export function splitWords(command: string, environment: Readonly<Record<string, string>>): string[] {
  const words: string[] = [];
  let word: string | undefined;
  const expand = (text: string): string =>
    text.replace(
      /\\\n|\\(["\\$`])|\$(\w+)/g,
      (_, escaped?: string, name?: string) => escaped ?? environment[name ?? ""] ?? "",
    );
  const pattern = /'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\\n|\\([\s\S])|(\s+)|([^\s'"\\]+)/gy;
  for (const [, single, double, escaped, space, plain] of command.trim().matchAll(pattern)) {
    if (space !== undefined) {
      if (word !== undefined) words.push(word);
      word = undefined;
      continue;
    }
    const expanded = double ?? plain;
    const part = expanded === undefined ? (single ?? escaped) : expand(expanded);
    if (part !== undefined) word = (word ?? "") + part;
  }
  if (word !== undefined) words.push(word);
  return words;
}
