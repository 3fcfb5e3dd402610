import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { isNode, type Node, node } from "./node.ts";
import { at } from "./pointer.ts";

/** A parsed OpenAPI document whose `$ref`s are resolved one at a time, so that a recursive one does no harm. */
export class Document {
  /** The file it was read from. */
  readonly file: string;
  /** The whole document, references unresolved. */
  readonly root: Node;

  constructor(file: string, root: unknown) {
    if (!isNode(root)) throw new TypeError(`${file} is not an object`);
    this.file = file;
    this.root = root;
  }

  /** Reads a YAML or JSON file; throws on a syntax error. */
  static read(file: string): Document {
    return new Document(file, parse(readFileSync(file, "utf8")));
  }

  /** Where a reference leads; only references within the document are known, others throw. */
  target(ref: string): string {
    if (!ref.startsWith("#")) throw new RangeError(`${this.file}: ${ref} leaves the document`);
    const pointer = decodeURIComponent(ref.slice(1));
    if (at(this.root, pointer) === undefined) throw new RangeError(`${this.file}: nothing is at ${ref}`);
    return pointer;
  }

  /** Where the object at `pointer` really stands, after any chain of `$ref`s. */
  follow(pointer: string): string {
    const seen = new Set<string>();
    let place = pointer;
    for (;;) {
      const { $ref } = node(at(this.root, place));
      if (typeof $ref !== "string") return place;
      if (seen.has(place)) throw new RangeError(`${this.file}: ${pointer} refers to itself`);
      seen.add(place);
      place = this.target($ref);
    }
  }

  /** The object that stands exactly at `pointer`; an empty one where there is none. */
  node(pointer: string): Node {
    return node(at(this.root, pointer));
  }
}
