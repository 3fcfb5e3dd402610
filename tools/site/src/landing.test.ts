import { expect, it } from "vitest";
import { landing } from "./landing.ts";
import { landingText } from "./landing-text.ts";
import { proofOf } from "./proof.ts";
import { discover } from "./provider.ts";

const providers = await discover();

it("shows measured figures only", () => {
  const unmeasured = { coverage: undefined, evidence: new Map([["recorded", 3]]), bytes: 2048 };
  const html = landing(providers, new Map(providers.map(({ name }) => [name, unmeasured])));
  const [, proof = ""] = html.split('id="proof"');
  const heads = [...proof.matchAll(/role="columnheader">([^<]+)</g)].map(([, head]) => head);
  expect(heads).toEqual(["Package", "Operations", "Recorded", "Documented", "Inferred", "Size"]);
  expect(proof.match(/<div>3<\/div>/g)).toHaveLength(providers.length);
  expect(proof.match(/<div>2.0 KiB<\/div>/g)).toHaveLength(providers.length);
});

it("counts every statement of evidence in the specs", async () => {
  const [provider] = providers;
  if (!provider) throw new Error("there is no provider");
  const { evidence } = await proofOf(provider);
  const stated = JSON.stringify(provider.spec.document).match(/"x-evidence":/g)?.length;
  expect([...evidence.values()].reduce((sum, count) => sum + count, 0)).toBe(stated);
});

it("leaves no cell of the matrix empty", () => {
  const rows = landing(providers, new Map()).match(/<tr role="row"><th scope="row"[^\n]*?<\/tr>/g) ?? [];
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) expect(row).not.toContain("<div></div>");
});

it("has every row and figure in its Markdown twin", () => {
  const measured = { coverage: undefined, evidence: new Map([["recorded", 3]]), bytes: 2048 };
  const proofs = new Map(providers.map(({ name }) => [name, measured]));
  const twin = landingText(providers, proofs);
  const rows = landing(providers, proofs).match(/<tr role="row">/g)?.length ?? 0;
  // Two tables have a head each in both; in Markdown a line below it, too.
  expect(twin.match(/^\|/gm)).toHaveLength(rows + 2);
});
