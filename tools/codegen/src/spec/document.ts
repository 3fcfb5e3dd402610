import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { Cursor, type Path } from "./cursor.ts";
import { type Problem, SpecError } from "./problem.ts";

/** A parsed YAML document that knows where each of its values stands and collects what is wrong with them. */
export class SpecDocument {
  /** The document as messages name it. */
  readonly file: string;
  /** A cursor at the root. */
  readonly root: Cursor;
  readonly #yaml: Document.Parsed;
  readonly #lines = new LineCounter();
  readonly #problems: Problem[] = [];

  /** Parses the text; throws a `SpecError` where it is not YAML or not a mapping. */
  constructor(text: string, file: string) {
    this.file = file;
    this.#yaml = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    for (const error of this.#yaml.errors) this.#add(error.pos[0], "yaml-syntax", error.message);
    this.throwIfBroken();
    this.root = new Cursor(this, [], this.#yaml.toJS());
    if (!this.root.object)
      this.report([], "yaml-syntax", "the document is not a mapping; start it with `openapi: 3.1.0`");
    this.throwIfBroken();
  }

  /** Notes a problem at the value under `path`, or at the nearest ancestor that exists. */
  report(path: Path, rule: string, message: string): void {
    this.#add(this.#offset(path), rule, message);
  }

  /** Throws a `SpecError` with all problems noted so far, if there are any. */
  throwIfBroken(): void {
    if (this.#problems.length > 0) throw new SpecError(this.#problems);
  }

  #add(offset: number, rule: string, message: string): void {
    const { line, col } = this.#lines.linePos(offset);
    // An empty document has no line yet.
    this.#problems.push({ file: this.file, line: Math.max(line, 1), column: Math.max(col, 1), rule, message });
  }

  #offset(path: Path): number {
    let node: unknown = this.#yaml.contents;
    let offset = 0;
    for (const segment of path) {
      if (isAlias(node)) node = node.resolve(this.#yaml);
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(segment));
        if (!pair) break;
        if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        const item = node.items[Number(segment)];
        if (item === undefined) break;
        if (isScalar(item) || isMap(item) || isSeq(item)) offset = item.range?.[0] ?? offset;
        node = item;
      } else break;
    }
    return offset;
  }
}
