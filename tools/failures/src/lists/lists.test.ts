import type { PagePromise, Query } from "@clientele/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Candidate, discover } from "../discover.ts";
import type { Subject } from "../subject.ts";
import { type Distort, modelServer, type Rule, rulesOf, type Shelf, sizeOf } from "./model.ts";

const { candidates } = await discover();

interface Item {
  readonly id: number;
}

interface Setting {
  readonly shelf: Shelf;
  readonly query?: Query;
  readonly distort?: Distort;
}

const ids = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** The lists of a client with one of their rules. */
interface Listed {
  readonly candidate: Candidate;
  readonly subject: Subject;
  readonly rule: Rule;
}

/** Starts a list of a real client against a model server. */
const listOf = ({ candidate, subject, rule }: Listed, setting: Setting) => {
  const { fetch, queries } = modelServer(subject, rule, setting);
  const client = candidate.create({ fetch, maxRetries: 0 }) as Record<string, Record<string, unknown>>; // the spec says so
  const [resource = "", method = ""] = subject.operation.id.split(".");
  const call = client[resource]?.[method] as (...args: readonly unknown[]) => PagePromise<Item>; // a list, by the spec
  const [given] = subject.payload as readonly Query[]; // a list takes a query
  const list = (query?: Query): PagePromise<Item> => call(...subject.path, { ...given, ...query });
  return { list, queries };
};

/** Walks a list to its end. */
const walk = async (listed: Listed, setting: Setting) => {
  const { list, queries } = listOf(listed, setting);
  const seen: number[] = [];
  let error: unknown;
  try {
    for await (const { id } of list(setting.query)) seen.push(id);
  } catch (reason) {
    error = reason;
  }
  return { seen, error, queries };
};

const numbers = (max: number) => fc.option(fc.integer({ min: 1, max }), { nil: undefined });
const defined = (query: Query): Query =>
  Object.fromEntries(Object.entries(query).filter(([name, value]) => name !== "undefined" && value !== undefined));

// By offset, the server grants at least the limit that the spec calls its default.
const settings = (rule: Rule): fc.Arbitrary<Setting> => {
  const standard = rule.style === "offset" ? fc.constant(Number(rule.default)) : fc.integer({ min: 1, max: 12 });
  const largest = rule.style === "offset" ? Number(rule.default) : 1;
  return fc
    .record({
      total: fc.integer({ min: 0, max: rule.style === "offset" ? 260 : 40 }),
      standard,
      cap: fc.integer({ min: largest, max: largest + 30 }),
      says: fc.constantFrom("nothing", "requested", "used"),
      start: numbers(6),
      size: numbers(rule.style === "offset" ? 120 : 12),
    })
    .map(({ start, size, ...shelf }) => {
      const from = { [String(rule.parameter ?? (rule.parameters as readonly string[])[0])]: start };
      const asked = { [String(rule.size ?? rule.limit)]: size };
      return { shelf: shelf as Shelf, query: defined({ ...from, ...asked }) };
    });
};

const expected = (rule: Rule, { shelf, query = {} }: Setting): number[] => {
  const start = query[String(rule.parameter ?? (rule.parameters as readonly string[])[0])] as number | undefined;
  const size = sizeOf(shelf, query[String(rule.size ?? rule.limit)]);
  const byItem = rule.style === "offset" || rule.style === "link";
  return ids(byItem ? (start ?? 0) : ((start ?? 1) - 1) * size, shelf.total);
};

const all: readonly (readonly [string, Listed])[] = candidates.flatMap((candidate) =>
  candidate.subjects
    .filter(({ kind }) => kind === "list")
    .flatMap((subject) =>
      rulesOf(subject).map((rule) => [`${candidate.name} by ${rule.style}`, { candidate, subject, rule }] as const),
    ),
);

describe.each(all)("%s", (_, listed) => {
  const { rule } = listed;

  test("visits every item exactly once, from any start and with any page size", async () => {
    await fc.assert(
      fc.asyncProperty(settings(rule), async (setting) => {
        const { seen, error } = await walk(listed, setting);
        expect({ seen, error }).toEqual({ seen: expected(rule, setting), error: undefined });
      }),
      { seed: 20261126, numRuns: 200 },
    );
  });

  test("can be stopped after any page and resumed from nextQuery, stored as JSON", async () => {
    await fc.assert(
      fc.asyncProperty(settings(rule), async (setting) => {
        const { list } = listOf(listed, setting);
        const seen: number[] = [];
        for (let query: Query | undefined = setting.query ?? {}; query; ) {
          const page: Awaited<PagePromise<Item>> = await list(query);
          for (const { id } of page.items) seen.push(id);
          expect(page.hasNextPage()).toBe(page.nextQuery !== undefined);
          query = page.nextQuery && JSON.parse(JSON.stringify(page.nextQuery));
        }
        expect(seen).toEqual(expected(rule, setting));
      }),
      { seed: 20261126, numRuns: 50 },
    );
  });

  const full: Shelf = { total: 500, standard: 50, cap: 50, says: "nothing" };

  test("ends with a DecodeError where the server sends the same page again", async () => {
    const distort: Distort = (page) => ({ ...page, from: 0, to: 50 });
    const { seen, error, queries } = await walk(listed, { shelf: full, distort });
    expect(error).toMatchObject({ name: "DecodeError", message: expect.stringContaining("repeats a page") });
    expect(seen).toEqual(ids(0, 50));
    expect(queries.length).toBeLessThanOrEqual(3);
  });

  test("survives an empty page in the middle, and ends where empty pages never do", async () => {
    if (rule.style === "offset") return; // there, an empty page is the end
    let sent = 0;
    const second: Distort = (page) => (++sent === 2 ? { ...page, to: page.from } : page);
    const survived = await walk(listed, { shelf: { ...full, total: 200 }, distort: second });
    expect(survived).toMatchObject({ seen: [...ids(0, 50), ...ids(100, 200)], error: undefined });
    const nothing: Distort = (page) => ({ ...page, to: page.from });
    const endless = await walk(listed, { shelf: { ...full, total: 1e9 }, distort: nothing });
    expect(endless.seen).toEqual([]);
    expect(endless.queries.length).toBeLessThanOrEqual(12);
  });
});
