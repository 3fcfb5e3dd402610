/** Names of the pages of one provider, relative to its folder. */
export const page = {
  overview: "index.html",
  overviewMarkdown: "index.md",
  /** The whole reference, by Redoc. */
  reference: "reference.html",
  errors: "errors.html",
  document: "openapi.json",
  operation: (id: string): string => `${id}.html`,
  markdown: (id: string): string => `${id}.md`,
} as const;

/** Where Redoc shows an operation, relative to the provider's folder. */
export function deepLink(tag: string, id: string): string {
  return `${page.reference}#/${tag.toLowerCase()}/${id.toLowerCase()}`;
}

/** The way from one page of the site to another; both are paths below its root. */
export function relative(from: string, to: string): string {
  const up = from.split("/").length - 1;
  const shared = from.split("/").slice(0, -1);
  const target = to.split("/");
  let common = 0;
  while (common < up && common < target.length - 1 && shared[common] === target[common]) common += 1;
  return [...Array<string>(up - common).fill(".."), ...target.slice(common)].join("/");
}
