import { inspect } from "node:util";

/** Texts that may end up in logs, by name. */
export type Shown = Readonly<Record<string, string>>;

/** Returns every text that a log may print of a value. */
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

/** Returns the encodings in which a secret can appear. */
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

/** Lists the texts that contain a secret; secrets of less than 8 characters are searched in messages only. */
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
