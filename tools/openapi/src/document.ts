import { readFileSync } from "node:fs";
import { LineCounter, parseDocument, type Document as Yaml } from "yaml";
import { isNode, type Node, node } from "./node.ts";
import { at, keysOf } from "./pointer.ts";
import { offsetOf, type Position, positionAt } from "./position.ts";

/** A syntax error of a document, with its place. */
export interface SyntaxProblem extends Position {
  readonly message: string;
}

/** Thrown for text that is not YAML, or whose root is not a mapping. */
export class DocumentSyntaxError extends SyntaxError {
  readonly problems: readonly SyntaxProblem[];

  constructor(file: string, problems: readonly SyntaxProblem[]) {
    super(problems.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`).join("\n"));
    this.name = "DocumentSyntaxError";
    this.problems = problems;
  }
}

/** A parsed OpenAPI document. References are resolved one at a time, so that recursive schemas are safe. */
export class Document {
  /** The file as messages name it. */
  readonly file: string;
  /** The whole document, references unresolved. */
  readonly root: Node;
  readonly #source: { readonly yaml: Yaml.Parsed; readonly lines: LineCounter } | undefined;

  constructor(file: string, root: unknown, source?: { readonly yaml: Yaml.Parsed; readonly lines: LineCounter }) {
    if (!isNode(root)) throw new TypeError(`${file} is not an object`);
    this.file = file;
    this.root = root;
    this.#source = source;
  }

  /** Parses YAML or JSON; throws a `DocumentSyntaxError` with every syntax error. */
  static parse(text: string, file: string): Document {
    const lines = new LineCounter();
    const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const problems = yaml.errors.map(({ pos, message }) => ({ ...positionAt(lines, pos[0]), message }));
    if (problems.length > 0) throw new DocumentSyntaxError(file, problems);
    const root: unknown = yaml.toJS();
    if (isNode(root)) return new Document(file, root, { yaml, lines });
    const message = "the document is not a mapping; start it with `openapi: 3.1.0`";
    throw new DocumentSyntaxError(file, [{ line: 1, column: 1, message }]);
  }

  /** Reads a YAML or JSON file; throws a `DocumentSyntaxError` as `parse` does. */
  static read(file: string): Document {
    return Document.parse(readFileSync(file, "utf8"), file);
  }

  /** Returns the pointer of a reference; throws if it leaves the document or nothing is there. */
  target(ref: string): string {
    if (!ref.startsWith("#")) throw new RangeError(`${this.file}: ${ref} leaves the document`);
    const pointer = decodeURIComponent(ref.slice(1));
    if (at(this.root, pointer) === undefined) throw new RangeError(`${this.file}: nothing is at ${ref}`);
    return pointer;
  }

  /** Returns the pointer of the object at `pointer` after all `$ref`s; throws if they are broken or circular. */
  follow(pointer: string): string {
    const seen = new Set<string>();
    let place = pointer;
    for (;;) {
      const { $ref } = this.node(place);
      if (typeof $ref !== "string") return place;
      if (seen.has(place)) throw new RangeError(`${this.file}: ${pointer} refers to itself`);
      seen.add(place);
      place = this.target($ref);
    }
  }

  /** Returns the same as `follow`, or `undefined` where that throws. */
  tryFollow(pointer: string): string | undefined {
    try {
      return this.follow(pointer);
    } catch {
      return undefined;
    }
  }

  /** Returns the value at `pointer`, references unresolved. */
  value(pointer: string): unknown {
    return at(this.root, pointer);
  }

  /** Returns the object at `pointer`, references unresolved; an empty object if there is none. */
  node(pointer: string): Node {
    return node(this.value(pointer));
  }

  /** Returns the object at `pointer` after all `$ref`s; members beside a `$ref` override those of its target. */
  resolve(pointer: string): Node {
    this.follow(pointer);
    return this.dereference(this.value(pointer));
  }

  /** Returns a value of the document after all `$ref`s as `resolve` does; an empty object for anything but an object. */
  dereference(value: unknown): Node {
    const { $ref, ...own } = node(value);
    return typeof $ref === "string" ? { ...this.resolve(this.target($ref)), ...own } : node(value);
  }

  /** Returns the place of the value at `pointer` in the file, or that of its nearest ancestor that exists. */
  locate(pointer: string): Position {
    if (this.#source === undefined) return { line: 1, column: 1 };
    return positionAt(this.#source.lines, offsetOf(this.#source.yaml, keysOf(pointer)));
  }
}
