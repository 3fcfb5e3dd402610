import { Document } from "./document.ts";
import { type Operation, operationsOf } from "./operation.ts";

/** A document with its operations. */
export interface Spec {
  readonly document: Document;
  /** Under `paths`, in the order of the document. */
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Operation[];
}

/** Reads a spec; throws for a syntax error, a broken `$ref` or an operation without `operationId`. */
export function loadSpec(file: string): Spec {
  return specOf(Document.read(file));
}

/** Lists the operations of a parsed document; throws as `loadSpec` does. */
export function specOf(document: Document): Spec {
  return { document, operations: operationsOf(document, "paths"), webhooks: operationsOf(document, "webhooks") };
}
