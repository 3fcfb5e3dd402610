import type { Document } from "./document.ts";
import { list, node } from "./node.ts";
import { join } from "./pointer.ts";

/** A security scheme. */
export interface Scheme {
  readonly name: string;
  readonly type: string;
  readonly scheme: string | undefined;
  readonly in: string | undefined;
  /** Name of the header, query parameter or cookie of an `apiKey`. */
  readonly key: string | undefined;
}

/** Schemes that must all be met. */
export type Alternative = readonly Scheme[];

/** Lists the alternatives of the operation at `pointer`, or else those of the document. */
export function securityAt(document: Document, pointer: string): Alternative[] {
  const alternatives = list(document.node(pointer).security ?? document.root.security);
  return alternatives.map((alternative) => Object.keys(node(alternative)).map((name) => schemeOf(document, name)));
}

function schemeOf(document: Document, name: string): Scheme {
  const found = document.node(document.follow(join("/components/securitySchemes", name)));
  const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
  if (typeof found.type !== "string") throw new RangeError(`${document.file}: there is no security scheme ${name}`);
  return { name, type: found.type, scheme: text(found.scheme), in: text(found.in), key: text(found.name) };
}
