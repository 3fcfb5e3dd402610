import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalogueMark, withCatalogue } from "./error-catalogue.ts";
import { docs } from "./place.ts";
import { discover } from "./provider.ts";

const providers = await discover();
const catalogue = withCatalogue(catalogueMark, providers);

test("the guide to errors asks for the catalogue", () => {
  expect(readFileSync(join(docs, "guides/errors.md"), "utf8")).toContain(catalogueMark);
});

describe.each(providers)("$name", ({ spec }) => {
  const section = catalogue.split("### ").find((part) => part.startsWith(spec.title)) ?? "";
  const errors = spec.operations
    .filter(({ webhook }) => !webhook)
    .flatMap(({ responses }) => responses.filter(({ status }) => !status.startsWith("2")));
  const examples = errors.flatMap(({ status, media }) =>
    media.flatMap((one) => one.examples.map(({ summary }) => [status, summary] as const)),
  );

  test("has errors to tell of", () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  test.each([...new Map(examples.map((pair) => [pair.join(), pair])).values()])(
    "tells of %s: %s",
    (status, summary) => {
      const rows = section.split("\n").filter((line) => line.startsWith(`| ${status} |`));
      expect(rows.some((line) => line.includes(summary.replaceAll("|", "\\|").replace(/\s+/g, " ")))).toBe(true);
    },
  );
});

test("a write is said to be sent again after 429 alone", () => {
  const operation = (retry: string) => ({
    id: `a.${retry}`,
    webhook: false,
    source: { "x-retry": retry },
    responses: ["404", "429", "503"].map((status) => ({
      status,
      media: [
        { type: "application/json", schema: {}, examples: [{ name: "x", summary: retry, description: "", value: {} }] },
      ],
    })),
  });
  const spec = { title: "X", operations: [operation("safe"), operation("never")] };
  const rows = withCatalogue(catalogueMark, [{ spec } as never]).split("\n"); // a provider, as far as the catalogue asks
  expect(rows).toContain("| 404 |  | safe | `a.safe` | no |");
  expect(rows).toContain("| 429 |  | never | `a.never` | yes |");
  expect(rows).toContain("| 503 |  | safe | `a.safe` | yes |");
  expect(rows).toContain("| 503 |  | never | `a.never` | no |");
});
