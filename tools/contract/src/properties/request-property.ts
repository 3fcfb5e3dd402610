import type { MediaType, Operation } from "@clientele/openapi";
import { exchange } from "../exchange.ts";
import type { Kit } from "../kit.ts";
import { cellsOf } from "../matrix.ts";
import { everyBody, type Run } from "./property.ts";

/**
 * Demands that the client sends every valid body of an operation's media type unchanged, and that the checker and Prism
 * accept it; throws with a counterexample.
 */
export async function checkRequests(kit: Kit, operation: Operation, media: MediaType, run: Run): Promise<void> {
  const [cell] = cellsOf(operation).filter((one) => one.status < 300 && one.request?.media.type === media.type);
  if (cell === undefined) throw new TypeError(`${operation.id}: no success is documented for ${media.type}`);
  await everyBody(kit.schemas, media, run, {}, async (value) => {
    const { faults } = await exchange(kit, { ...cell, request: { media, example: { name: "generated", value } } });
    return faults;
  });
}
