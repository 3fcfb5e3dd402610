import { readFile } from "node:fs/promises";
import { sensitiveNames } from "@clientele/openapi";
import type { Cursor } from "./cursor.ts";
import { SpecDocument } from "./document.ts";
import { pascalCase } from "./identifier.ts";
import { reportNames } from "./name.ts";
import { readOperation, type SpecOperation } from "./operation.ts";
import { requestSchemas } from "./request.ts";
import { fileLabel } from "./source.ts";

/** A tag of a spec with its operations: one class, one file. */
export interface SpecResource {
  readonly tag: string;
  /** Name of the class. */
  readonly className: string;
  readonly description: string;
  readonly operations: readonly SpecOperation[];
}

/** A spec that obeys every rule that generation depends on. */
export interface Spec {
  /** The spec's file as messages and generated files name it. */
  readonly file: string;
  /** The document's root. */
  readonly root: Cursor;
  /** Names under `components/schemas`, in the order of the document. */
  readonly schemas: readonly string[];
  /** Names of the schemas that request bodies are made of. */
  readonly requestSchemas: readonly string[];
  /** In the order of their first operation. */
  readonly resources: readonly SpecResource[];
  /** All operations, in the order of the document. */
  readonly operations: readonly SpecOperation[];
  /** Names of members, parameters and headers whose values stay out of logs; sorted, headers in lower case. */
  readonly sensitive: readonly string[];
}

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** Reads a spec; throws a `SpecError` with every problem that prevents generation. */
export async function readSpec(specFile: string): Promise<Spec> {
  const file = await fileLabel(specFile);
  return parseSpec(await readFile(specFile, "utf8"), file);
}

/** Reads a spec from its text; `file` is its name in messages. Throws a `SpecError` as `readSpec` does. */
export function parseSpec(text: string, file: string): Spec {
  const document = new SpecDocument(text, file);
  const { root } = document;
  const version = root.get("openapi");
  if (!/^3\.1\.\d+$/.test(version.string ?? ""))
    version.report("openapi-version", "is not OpenAPI 3.1; write `openapi: 3.1.0`");
  reportNodes(root);
  // What follows reads through references, so that a broken one would be reported again in other words.
  document.throwIfBroken();

  const operations = root
    .get("paths")
    .members()
    .flatMap((path) => {
      const item = path.resolve();
      const sources = item.members().filter(({ key }) => methods.has(key));
      return sources.flatMap((source) => readOperation(root, path.key, item, source) ?? []);
    });
  const schemas = root.get("components").get("schemas").members();
  reportNames(schemas, operations);
  document.throwIfBroken();

  return {
    file,
    root,
    schemas: schemas.map(({ key }) => key),
    requestSchemas: requestSchemas(operations.map(({ source }) => source)),
    resources: readResources(root, operations),
    operations,
    sensitive: sensitiveNames(document.source),
  };
}

function readResources(root: Cursor, operations: readonly SpecOperation[]): readonly SpecResource[] {
  const tags = new Map(
    root
      .get("tags")
      .items()
      .map((tag) => [tag.get("name").string, tag]),
  );
  return [...new Set(operations.map(({ tag }) => tag))].map((tag) => ({
    tag,
    className: pascalCase(tag),
    description: tags.get(tag)?.get("description").string?.trim() ?? "",
    operations: operations.filter((operation) => operation.tag === tag),
  }));
}

function reportNodes(root: Cursor): void {
  for (const { node } of root.walk()) {
    const reference = node.get("$ref");
    if (reference.string !== undefined && !node.resolve().exists) {
      reference.report("reference", `\`${reference.string}\` leads to nothing in this document; correct it`);
    }
    const values = node.get("x-extensible-enum");
    if (values.exists && !isExtensibleEnum(node)) {
      values.report("extensible-enum", "is not a list of different texts on a schema of `type: string`; make it one");
    }
  }
}

function isExtensibleEnum(schema: Cursor): boolean {
  const type = schema.get("type").value;
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  const values = schema.get("x-extensible-enum").items();
  const known = new Set(values.map(({ string }) => string));
  return (
    types.includes("string") &&
    types.every((name) => name === "string" || name === "null") &&
    values.length > 0 &&
    known.size === values.length &&
    !known.has(undefined)
  );
}
