import { type Composition, isNode, join, keysOf, list, type Node, schemaAt, walk } from "@clientele/openapi";
import type { SpecDocument } from "./document.ts";

/** A value of a document together with its place, so that a problem found in it can be reported there. */
export class Cursor {
  /** Where the value stands. */
  readonly pointer: string;
  /** The value; `undefined` where the document has none. */
  readonly value: unknown;
  /** The document that it stands in. */
  readonly document: SpecDocument;

  constructor(document: SpecDocument, pointer: string, value: unknown = document.source.value(pointer)) {
    this.document = document;
    this.pointer = pointer;
    this.value = value;
  }

  /** Whether the document has a value here. */
  get exists(): boolean {
    return this.value !== undefined;
  }

  /** The last key of the pointer. */
  get key(): string {
    return keysOf(this.pointer).at(-1) ?? "";
  }

  /** The value, if it is an object. */
  get object(): Node | undefined {
    return isNode(this.value) ? this.value : undefined;
  }

  /** The value, if it is a text. */
  get string(): string | undefined {
    return typeof this.value === "string" ? this.value : undefined;
  }

  /** Returns the member of that name; its value is `undefined` where there is none. */
  get(key: string): Cursor {
    const { object } = this;
    const value = object && Object.hasOwn(object, key) ? object[key] : undefined;
    return this.#at(key, value);
  }

  /** Returns the members of an object, in the order of the document; nothing for any other value. */
  members(): readonly Cursor[] {
    return Object.entries(this.object ?? {}).map(([key, value]) => this.#at(key, value));
  }

  /** Returns the items of a list; nothing for any other value. */
  items(): readonly Cursor[] {
    return list(this.value).map((item, index) => this.#at(index, item));
  }

  /** Follows `$ref` until there is none; the value is `undefined` where the reference is broken. */
  resolve(): Cursor {
    if (this.get("$ref").string === undefined) return this;
    const target = this.document.source.tryFollow(this.pointer);
    // Nothing stands below the text of a reference.
    return new Cursor(this.document, target ?? join(this.pointer, "$ref", ""));
  }

  /** Visits every object at or below this one to which OpenAPI or JSON Schema gives a meaning. */
  *walk(): Generator<{ readonly node: Cursor; readonly map: string | undefined }, void, undefined> {
    for (const { pointer, map } of walk(this.document.source, this.pointer)) {
      yield { node: new Cursor(this.document, pointer), map };
    }
  }

  /** Returns the schema of the member under `keys`, through references and compositions; `undefined` if there is none. */
  schemaAt(keys: readonly string[], through: readonly Composition[]): Cursor | undefined {
    const found = schemaAt(this.document.source, { pointer: this.pointer, through }, keys);
    return found === undefined ? undefined : new Cursor(this.document, found);
  }

  /** Adds a problem at this place. */
  report(rule: string, message: string): void {
    this.document.report(this.pointer, rule, message);
  }

  #at(key: string | number, value: unknown): Cursor {
    return new Cursor(this.document, join(this.pointer, key), value);
  }
}
