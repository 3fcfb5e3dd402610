import { expect, it } from "vitest";
import { landing } from "./landing.ts";
import { proofOf } from "./proof.ts";
import { discover } from "./provider.ts";

const providers = await discover();

it("says of what was not measured that it was not, and invents no number", () => {
  const [, proof = ""] = landing(providers, new Map()).split('id="proof"');
  expect(proof.split("not measured in this build").length - 1).toBe(7 * providers.length);
  expect(proof.match(/<td>\d+<\/td>/g)).toHaveLength(providers.length);
});

it("counts the evidence as the specs state it", async () => {
  const [provider] = providers;
  if (!provider) throw new Error("there is no provider");
  const { evidence } = await proofOf(provider);
  const stated = JSON.stringify(provider.spec.document).match(/"x-evidence":/g)?.length;
  expect([...evidence.values()].reduce((sum, count) => sum + count, 0)).toBe(stated);
});

it("answers every cell of the matrix", () => {
  const rows = landing(providers, new Map()).match(/<tr><th scope="row">[^\n]*?<\/tr>/g) ?? [];
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) expect(row).not.toMatch(/<td[^>]*><\/td>/);
});
