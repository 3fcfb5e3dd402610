import { isNode, type Node, text } from "./node.ts";
import type { Operation } from "./operation.ts";
import { at } from "./pointer.ts";

/** The source of a statement, by `x-evidence`. */
export interface Evidence {
  /** `recorded`, `documented` or `inferred`. */
  readonly level: string;
  /** Empty if there is none. */
  readonly note: string;
}

/** Returns the evidence that an object states; `undefined` if it states none. */
export function evidenceOf(owner: Node): Evidence | undefined {
  const stated = owner["x-evidence"];
  if (typeof stated === "string") return { level: stated, note: "" };
  return isNode(stated) ? { level: text(stated.level), note: text(stated.note) } : undefined;
}

/** Returns the payload of a success body, at the pointer `x-unwrap` of the operation. */
export function unwrap({ extensions }: Pick<Operation, "extensions">, body: unknown): unknown {
  return at(body, text(extensions["x-unwrap"]));
}
