import { inspect } from "node:util";

/** Texts that are shown to people who look at logs, each with a name for the report. */
export type Shown = Readonly<Record<string, string>>;

/** Everything that a log may print of a value. */
export function show(name: string, value: unknown): Shown {
  const shown: Record<string, string> = {
    [`inspect(${name})`]: inspect(value, {
      depth: Infinity,
      showHidden: true,
      maxStringLength: null,
      maxArrayLength: null,
    }),
    [`JSON of ${name}`]: JSON.stringify(value) ?? "",
  };
  if (value instanceof Error) {
    shown[`${name}.message`] = value.message;
    shown[`${name}.stack`] = value.stack ?? "";
  }
  return shown;
}

/** The forms in which a secret may travel. */
function formsOf(secret: string): string[] {
  const base64 = (text: string): string => Buffer.from(text).toString("base64");
  const forms = [
    secret,
    encodeURIComponent(secret),
    base64(secret),
    base64(`${secret}:`),
    JSON.stringify(secret).slice(1, -1),
  ];
  if (/^\d{12,}$/.test(secret)) forms.push(...[" ", "-"].map((gap) => secret.replace(/\d{4}(?=\d)/g, `$&${gap}`)));
  return forms;
}

/** Where a secret stands in what is shown, a line for each; short ones are looked for in messages only. */
export function leaks(secrets: readonly string[], shown: Shown): string[] {
  return Object.entries(shown).flatMap(([name, text]) =>
    secrets
      .filter((secret) =>
        secret.length < 8
          ? name.endsWith(".message") && new RegExp(`(?<!\\w)${secret.replace(/\W/g, "\\$&")}(?!\\w)`).test(text)
          : formsOf(secret).some((form) => text.includes(form)),
      )
      .map((secret) => `${name} shows ${secret}`),
  );
}
