import { given, invoke } from "../call.ts";
import { preferenceOf, settle } from "../exchange.ts";
import type { Kit } from "../kit.ts";
import { cellsOf } from "../matrix.ts";
import { judge } from "../outcome.ts";

/** Calls every operation of a client once, over a socket, and lists outcomes other than the documented success. */
export async function smokeFaults({ spec, client, fills }: Kit, baseUrl: string): Promise<string[]> {
  const faults: string[] = [];
  for (const operation of spec.operations) {
    const cell = cellsOf(operation).find(({ status }) => status < 300);
    if (cell === undefined) continue;
    const { media, example } = cell.request ?? {};
    const headers = { prefer: preferenceOf(cell) };
    const asked = given(operation, { mediaType: media?.type, body: example?.value, fills, headers });
    const outcome = await settle(() => invoke(client({ fetch: globalThis.fetch, baseUrl }), operation, asked));
    faults.push(...judge(cell, outcome).map((fault) => `${operation.id}: ${fault}`));
  }
  return faults;
}
