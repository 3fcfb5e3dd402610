import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalogueMark, withCatalogue } from "./error-catalogue.ts";
import { docs } from "./place.ts";
import { discover } from "./provider.ts";

const providers = await discover();
const catalogue = withCatalogue(catalogueMark, providers);

test("the guide to errors contains the mark of the catalogue", () => {
  expect(readFileSync(join(docs, "guides/errors.md"), "utf8")).toContain(catalogueMark);
});

describe.each(providers)("$name", ({ spec }) => {
  const section = catalogue.split("### ").find((part) => part.startsWith(spec.title)) ?? "";
  const errors = spec.operations
    .filter(({ webhook }) => !webhook)
    .flatMap(({ responses }) => responses.filter(({ status }) => !status.startsWith("2")));
  const examples = errors.flatMap(({ status, media }) =>
    media.flatMap((one) => one.examples.map(({ summary, description }) => [status, summary, description] as const)),
  );

  test("documents errors", () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  test.each([...new Map(examples.map((pair) => [pair.join(), pair])).values()])(
    "lists %s: %s",
    (status, summary, description) => {
      const cells = [summary, description].map((words) => words.trim().replaceAll("|", "\\|").replace(/\s+/g, " "));
      const [cause, fix] = cells;
      const rows = section.split("\n").filter((line) => new RegExp(`^\\| ${status} (\`[^\`]*\` )?\\|`).test(line));
      expect(rows.filter((line) => line.includes(`| ${fix} | ${cause} |`))).not.toEqual([]);
    },
  );
});

const catalogueOf = (description: string): string => {
  const operation = (retry: string) => ({
    id: `a.${retry}`,
    webhook: false,
    source: { "x-retry": retry },
    responses: ["404", "429", "503"].map((status) => ({
      status,
      media: [
        { type: "application/json", schema: {}, examples: [{ name: "x", summary: retry, description, value: {} }] },
      ],
    })),
  });
  const spec = { title: "X", operations: [operation("safe"), operation("never")] };
  return withCatalogue(catalogueMark, [{ name: "x", spec } as never]); // a provider, as far as the catalogue asks
};

test("marks a write as retried after 429 only", () => {
  const rows = catalogueOf("Do it.").split("\n");
  expect(rows).toContain("| 404 | Do it. | safe | no | `safe` |");
  expect(rows).toContain("| 429 | Do it. | never | yes | `never` |");
  expect(rows).toContain("| 503 | Do it. | safe | yes | `safe` |");
  expect(rows).toContain("| 503 | Do it. | never | no | `never` |");
});

test("rejects an error example without a fix", () => {
  expect(() => catalogueOf(" ")).toThrow("a.safe: an example of 404 does not say what went wrong and what to do");
});
