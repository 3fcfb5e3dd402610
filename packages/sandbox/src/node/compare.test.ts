import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compare } from "./compare.ts";

let folder: string;
let printed: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "compare-"));
  printed = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...paths: string[]): Promise<number> =>
  compare(
    paths.map((path) => join(folder, path)),
    (line) => printed.push(line),
  );

const write = (path: string, value: unknown): void => {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), typeof value === "string" ? value : JSON.stringify(value));
};

const unknownCustomer = (error: string): object => ({
  method: "GET",
  path: "/customers/cus_none",
  recordedAt: "2026-01-01T00:00:00Z",
  status: 404,
  responseBody: { error, error_description: "The requested resource could not be found." },
});

const archive = (url: string): object => ({
  log: {
    entries: [
      {
        startedDateTime: "2026-01-01T00:00:00Z",
        request: { method: "GET", url },
        response: { status: 404, content: {} },
      },
    ],
  },
});

test("compares every recording and archive below a folder; the folder names the provider where no host does", async () => {
  write("pin-payments/a.json", unknownCustomer("not_found"));
  write("traffic.har", archive("https://api.paystack.co/customer/CUS_none"));
  expect(await run("pin-payments")).toBe(0);
  expect(printed).toEqual(["1 exchanges: 1 of 1 statuses and 1 of 1 bodies are as recorded, 0 skipped"]);
  await run(".");
  expect(printed.at(-1)).toMatch(/^2 exchanges: 2 of 2 statuses/);
});

test("shows a difference with the rules it rests on, redacted", async () => {
  write("pin-payments/a.json", unknownCustomer("ada@example.com has 4111 1111 1111 1111"));
  expect(await run("pin-payments")).toBe(1);
  expect(printed).toContain(`         /error: "not_found" instead of "[e-mail] has [card number]"`);
  expect(printed).toContain("         rules: pin.unknown-token (recorded)");
});

test("names the rules that a recording confirms", async () => {
  write("pin-payments/a.json", { ...unknownCustomer("not_found"), path: "/customers/cus_none/" });
  await run("pin-payments");
  expect(printed).toContain("confirmed pin.trailing-slash (inferred): by 1 of the exchanges");
});

test("ends with 2 where there is nothing to compare, without quoting it", async () => {
  write("a.json", "secret");
  write("b.json", { secret: 1 });
  for (const paths of [[], ["nowhere"], ["a.json"], ["b.json"]]) expect(await run(...paths)).toBe(2);
  expect(printed.join("\n")).not.toContain("secret");
});
