import ts from "typescript";
import type { Cursor } from "../spec/cursor.ts";
import type { Spec } from "../spec/spec.ts";
import { operationDocumentation, parameterDocumentation, schemaDocumentation } from "./documentation.ts";
import { jsdoc } from "./prose.ts";

/** The documentation of a spec's objects, each under a key that takes its place while openapi-typescript runs. */
export class Comments {
  readonly #keys = new Map<unknown, string>();
  readonly #texts = new Map<string, string>();

  constructor(spec: Spec) {
    for (const { node, map } of documented.flatMap((section) => [...spec.root.get(section).walk()])) {
      const text = documentationOf(node, map);
      if (text === "") continue;
      const key = `comment-${this.#texts.size}-`;
      this.#keys.set(node.value, key);
      this.#texts.set(key, text);
    }
  }

  /** Replaces whatever openapi-typescript would document an object by with the object's key. */
  mark(source: unknown, copy: Record<string, unknown>): void {
    const key = this.#keys.get(source);
    if (key === undefined) return;
    for (const name of replaced) delete copy[name];
    copy.description = key;
  }

  /** Replaces the comments of a node and of all nodes in it by the documentation that their keys stand for. */
  write(node: ts.Node): void {
    this.#write(node, "");
  }

  #write(node: ts.Node, indent: string): void {
    const found = ts.getSyntheticLeadingComments(node) ?? [];
    if (found.length > 0) {
      const text = found.flatMap((comment) => this.#texts.get(/comment-\d+-/.exec(comment.text)?.[0] ?? "") ?? []);
      ts.setSyntheticLeadingComments(node, undefined);
      for (const one of text) comment(node, one, indent);
    }
    const inner = ts.isTypeLiteralNode(node) || ts.isInterfaceDeclaration(node) ? `${indent}  ` : indent;
    ts.forEachChild(node, (child) => this.#write(child, inner));
  }
}

/** Puts a text before a node as a JSDoc comment. */
export function comment(node: ts.Node, text: string, indent = ""): void {
  const written = jsdoc(text, indent).trim().slice("/*".length, -"*/".length);
  if (written !== "") {
    ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, written, true);
  }
}

const documented = ["components", "paths", "webhooks"];

// What openapi-typescript writes into a comment and reads for nothing else.
const replaced = ["default", "deprecated", "description", "example", "examples", "format", "summary", "title"];

function documentationOf(node: Cursor, map: string | undefined): string {
  if (node.get("in").exists || map === "headers") return parameterDocumentation(node.resolve());
  if (node.get("responses").exists) return operationDocumentation(node);
  // Elsewhere a reference gets the comment of its target.
  if (node.get("$ref").exists && map !== "properties") return "";
  return schemaDocumentation(node);
}
