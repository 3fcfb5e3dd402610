import type { SpecDocument } from "./document.ts";
import { parsePointer } from "./pointer.ts";

/** Keys and indexes from the root of a document to one of its values. */
export type Path = readonly (string | number)[];

/** A value of a document together with its place, so that whoever reads it can say where it is wrong. */
export class Cursor {
  /** Where the value stands. */
  readonly path: Path;
  /** The value; `undefined` where the document has none. */
  readonly value: unknown;
  readonly #document: SpecDocument;

  constructor(document: SpecDocument, path: Path, value: unknown) {
    this.#document = document;
    this.path = path;
    this.value = value;
  }

  /** Whether the document has a value here. */
  get exists(): boolean {
    return this.value !== undefined;
  }

  /** The last segment of the path, as text. */
  get key(): string {
    return String(this.path.at(-1) ?? "");
  }

  /** The value, if it is an object. */
  get object(): Readonly<Record<string, unknown>> | undefined {
    return isObject(this.value) ? this.value : undefined;
  }

  /** The value, if it is a text. */
  get string(): string | undefined {
    return typeof this.value === "string" ? this.value : undefined;
  }

  /** The member of that name; its value is `undefined` where there is none. */
  get(key: string): Cursor {
    const { object } = this;
    return new Cursor(
      this.#document,
      [...this.path, key],
      object && Object.hasOwn(object, key) ? object[key] : undefined,
    );
  }

  /** The members of an object, in the order of the document; nothing for any other value. */
  members(): readonly Cursor[] {
    return Object.keys(this.object ?? {}).map((key) => this.get(key));
  }

  /** The items of a list; nothing for any other value. */
  items(): readonly Cursor[] {
    if (!Array.isArray(this.value)) return [];
    return this.value.map((item: unknown, index) => new Cursor(this.#document, [...this.path, index], item));
  }

  /** Follows `$ref` until there is none; a value of `undefined` where the reference leads nowhere. */
  resolve(): Cursor {
    let target: Cursor = this;
    for (const seen = new Set<string>(); ; ) {
      const reference = target.get("$ref").string;
      if (reference === undefined) return target;
      const pointer = reference.startsWith("#/") ? parsePointer(reference.slice(1)) : undefined;
      if (!pointer || seen.has(reference)) return new Cursor(this.#document, target.path, undefined);
      seen.add(reference);
      target = pointer.reduce(step, this.#document.root);
    }
  }

  /** Notes a problem here. */
  report(rule: string, message: string): void {
    this.#document.report(this.path, rule, message);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function step(from: Cursor, segment: string): Cursor {
  return from.items()[Number(segment)] ?? from.get(segment);
}
