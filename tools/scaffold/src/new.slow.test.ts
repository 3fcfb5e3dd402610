import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { attempt, fixture, replaced } from "./fixtures/attempt.ts";
import { type Copy, copyRepository } from "./fixtures/copy.ts";
import { missing, stepsOf } from "./fixtures/guide.ts";
import { shell } from "./fixtures/process.ts";

const patience = 240_000;
let copy: Copy;

beforeAll(() => {
  copy = copyRepository();
}, patience);
afterAll(() => copy.remove());

describe("the guide", () => {
  it(
    "is a script that leads to a package with all its tests",
    async () => {
      const steps = stepsOf(copy.root);
      expect(steps.map(({ command }) => command.split(" ").slice(0, 5).join(" "))).toEqual([
        "npm run provider -- new",
        "npm run provider -- check",
      ]);
      for (const step of steps) {
        const { status, output } = await shell(step.command, copy.root);
        expect(status, output).toBe(0);
        expect(missing(step, output), output).toEqual([]);
      }
    },
    patience,
  );

  it(
    "leads there from another spec, with modes and envelopes",
    async () => {
      const created = await shell(
        "npm run provider -- new harbour-line tools/scaffold/src/fixtures/harbour-line.yaml",
        copy.root,
      );
      expect(created.status, created.output).toBe(0);
      expect(created.output).toMatch(/servers: by mode, .*\n.*issues from `errors`/);
      const checked = await shell("npm run provider -- check harbour-line", copy.root);
      expect(checked.status, checked.output).toBe(0);
    },
    patience,
  );

  it("leaves nothing of the spec unexercised", () => {
    const file = join(copy.root, "packages/paper-mill/reports/contract-ledger.json");
    const { operations, gaps }: { operations: { documented: number; exercised: number }[]; gaps: string[] } =
      JSON.parse(readFileSync(file, "utf8"));
    expect(gaps).toEqual([]);
    expect(operations).toHaveLength(7);
    for (const { documented, exercised } of operations) expect(exercised).toBe(documented);
  });

  it(
    "leaves a repository whose other checks take the provider",
    async () => {
      const own = "packages/paper-mill docs/samples/paper-mill docs/package.json docs/test/environment.ts";
      const style = await shell(
        `npx biome ci ${own} docs/capabilities.yaml specs/arazzo/paper-mill.arazzo.yaml`,
        copy.root,
      );
      expect(style.status, style.output).toBe(0);
      const unused = await shell("npx knip --include files,dependencies,unlisted,unresolved,binaries", copy.root);
      expect(unused.output.split("\n").filter((line) => /paper-mill\/(?!.*Refine)/.test(line))).toEqual([]);
      const specs = await shell("npm run lint:specs", join(copy.root, "specs"));
      expect(specs.status, specs.output).toBe(0);
      const samples = await shell(
        'npx vitest run test/samples.test.ts -t "samples of paper-mill"',
        join(copy.root, "docs"),
      );
      expect(samples.status, samples.output).toBe(0);
      // One for each operation, the quickstart, and the list of all.
      expect(samples.output).toMatch(/Tests +9 passed/);
      const site = await shell("node src/build.ts", join(copy.root, "tools/site"));
      expect(site.status, site.output).toBe(0);
      const pages = readdirSync(join(copy.root, "docs/dist/paper-mill"));
      expect(pages.filter((page) => /^\w+\.\w+\.html$/.test(page))).toHaveLength(7);
    },
    patience,
  );
});

describe("every kind of authentication", { timeout: patience }, () => {
  const twoWords = replaced(fixture("orchard"), "with an **empty password**", "and the password is a word");
  const inQuery = replaced(
    fixture("observatory"),
    "in: header\n      name: X-Dome-Key",
    "in: query\n      name: dome_key",
  );
  const user = "orchard-gate_username_7Rk2vQ9xLm4TzB8w";
  const password = "orchard-gate_password_7Rk2vQ9xLm4TzB8w";
  const kinds = [
    {
      name: "orchard",
      spec: fixture("orchard"),
      says: [
        /HTTP basic, from `secretKey`/,
        /code from `error\.type`, message from `error\.message`, issues from `error\.details`/,
      ],
      expects: `.headers.get("authorization")).toBe("Basic ${btoa("orchard_secretKey_7Rk2vQ9xLm4TzB8w:")}");`,
    },
    {
      name: "orchard-gate",
      spec: twoWords,
      says: [/HTTP basic, from `username` and `password`/, /user name and password are both asked for/],
      expects: `"Basic ${btoa(`${user}:${password}`)}"`,
    },
    {
      name: "observatory",
      spec: fixture("observatory"),
      says: [/the header x-dome-key, from `apiKey`/, /like a code/, /like a message/, /no operation has x-pagination/],
      expects: '.headers.get("x-dome-key")).toBe("observatory_apiKey_7Rk2vQ9xLm4TzB8w");',
    },
    {
      name: "telescope",
      spec: inQuery,
      says: [/dome_key in the query, from `apiKey`/, /no operation has x-pagination/],
      expects: '.searchParams.getAll("dome_key")).toEqual(["telescope_apiKey_7Rk2vQ9xLm4TzB8w"]);',
    },
  ];
  const folderOf = (name: string): string => join(copy.root, "packages", name);

  it.each(kinds)("is reported, and expected by a test: $name", async ({ name, spec, says, expects }) => {
    const { status, printed } = await attempt(copy.root, name, spec);
    expect(status, printed).toBe(0);
    for (const line of says) expect(printed).toMatch(line);
    expect(readFileSync(join(folderOf(name), "src/client.test.ts"), "utf8").replaceAll(/\n\s+/g, "")).toContain(
      expects,
    );
    // Every package installs the same.
    symlinkSync(join(folderOf("paper-mill"), "node_modules"), join(folderOf(name), "node_modules"));
  });

  it.each(kinds)(
    "is built, type-checked and proven: $name",
    async ({ name }) => {
      const fresh = `clientele-codegen --spec ../../specs/${name}.yaml --out src/generated --check`;
      const commands = [fresh, "tsdown", "tsc", "tsc -p tsconfig.build.json", "vitest run src test/contract.test.ts"];
      const line = commands.map((command) => `node_modules/.bin/${command}`).join(" && ");
      const { status, output } = await shell(line, folderOf(name));
      expect(status, output).toBe(0);
      expect(output).toMatch(/Test Files +2 passed/);
    },
    patience,
  );
});
