/** A name of words in lower case, joined by single dashes: `pay-house`. */
export const kebabCase: RegExp = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** `pay-house` as the name of a class: `PayHouse`. */
export function pascalCase(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `pay-house` or `apiKey` as the name of an environment variable: `PAY_HOUSE`, `API_KEY`. */
export function constantCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replaceAll("-", "_")
    .toUpperCase();
}
