import { Document, DocumentSyntaxError } from "@clientele/openapi";
import { Cursor } from "./cursor.ts";
import { type Problem, SpecError } from "./problem.ts";

/** A document that collects the problems that prevent generation. */
export class SpecDocument {
  /** The document as `tools/openapi` reads it. */
  readonly source: Document;
  readonly #problems: Problem[] = [];

  /** Parses the text; throws a `SpecError` where it is not YAML or not a mapping. */
  constructor(text: string, file: string) {
    try {
      this.source = Document.parse(text, file);
    } catch (error) {
      if (!(error instanceof DocumentSyntaxError)) throw error;
      throw new SpecError(error.problems.map((problem) => ({ file, rule: "yaml-syntax", ...problem })));
    }
  }

  /** The document as messages name it. */
  get file(): string {
    return this.source.file;
  }

  /** A cursor at the root. */
  get root(): Cursor {
    return new Cursor(this, "");
  }

  /** Adds a problem at the value under `pointer`, or at its nearest ancestor that exists. */
  report(pointer: string, rule: string, message: string): void {
    this.#problems.push({ file: this.file, ...this.source.locate(pointer), rule, message });
  }

  /** Throws a `SpecError` with all problems added so far, if there are any. */
  throwIfBroken(): void {
    if (this.#problems.length > 0) throw new SpecError(this.#problems);
  }
}
