import type { Document } from "./document.ts";
import { type Node, node, text } from "./node.ts";
import { join } from "./pointer.ts";

/** A named example. */
export interface Example {
  readonly name: string;
  readonly value: unknown;
}

/** A named example with the words that a document adds. */
export interface DescribedExample extends Example {
  /** Empty if there is none. */
  readonly summary: string;
  /** Empty if there is none. */
  readonly description: string;
}

/** One media type of a body. */
export interface MediaType {
  readonly type: string;
  /** Pointer to the schema. */
  readonly schema: string | undefined;
  readonly examples: readonly DescribedExample[];
  readonly encoding: Node;
}

/** Lists the media types of the request body or response at `owner`. */
export function contentAt(document: Document, owner: string): MediaType[] {
  return Object.entries(document.node(join(owner, "content"))).map(([type, value]) => {
    const place = join(owner, "content", type);
    return {
      type,
      schema: node(value).schema === undefined ? undefined : join(place, "schema"),
      examples: examplesAt(document, place),
      encoding: node(node(value).encoding),
    };
  });
}

/** Lists the named examples of the media type or parameter at `owner`. */
export function examplesAt(document: Document, owner: string): DescribedExample[] {
  const place = join(owner, "examples");
  return Object.keys(document.node(place)).map((name) => {
    const { value, summary, description } = document.resolve(join(place, name));
    return { name, value, summary: text(summary), description: text(description) };
  });
}
