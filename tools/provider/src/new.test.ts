import { existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Copy, copyRepository } from "./fixtures/copy.ts";
import { missing, stepsOf } from "./fixtures/guide.ts";
import { shell } from "./fixtures/process.ts";
import { run } from "./index.ts";

const fixtures = join(import.meta.dirname, "fixtures");
const fixture = (name: string): string => readFileSync(join(fixtures, `${name}.yaml`), "utf8");
const patience = 240_000;
let copy: Copy;

beforeAll(() => {
  copy = copyRepository();
}, patience);
afterAll(() => copy.remove());

/** Runs the command in the copy, on a spec of that text. */
async function make(name: string, spec: string): Promise<{ status: number; printed: string }> {
  const file = join(copy.root, "spec-of-a-test.yaml");
  writeFileSync(file, spec);
  const lines: string[] = [];
  const status = await run(["new", name, "spec-of-a-test.yaml"], {
    root: copy.root,
    cwd: copy.root,
    print: (line) => lines.push(line),
  });
  return { status, printed: lines.join("\n") };
}

/** Every file of the copy that could have been written, with the time it was. */
function files(): string[] {
  const places = ["", "packages", "specs", "specs/arazzo", "docs", "docs/samples", "docs/test"];
  return places.flatMap((place) =>
    readdirSync(join(copy.root, place))
      .map((name) => join(place, name))
      .filter((path) => path !== "spec-of-a-test.yaml")
      .map((path) => {
        const { mtimeMs, size } = statSync(join(copy.root, path));
        return place === "" && !path.startsWith(".provider") ? path : `${path} ${mtimeMs} ${size}`;
      }),
  );
}

describe("a provider is refused", () => {
  const bearer = fixture("harbour-line");
  const replaced = (spec: string, from: string | RegExp, to: string): string => {
    const changed = spec.replaceAll(from, to);
    expect(changed).not.toBe(spec);
    return changed;
  };
  const refused = async (name: string, spec: string, ...problems: readonly RegExp[]): Promise<void> => {
    const before = files();
    const { status, printed } = await make(name, spec);
    for (const problem of problems) expect(printed).toMatch(problem);
    expect(printed).toMatch(/nothing was written\.$/);
    expect(status).toBe(1);
    expect(files()).toEqual(before);
  };

  it.each(["Harbour", "harbour_line", "harbour--line", "-harbour", "2harbour", "../harbour", ""])(
    "for the name %o",
    (name) => refused(name, bearer, /^name: `.*` is not lower-case words joined by dashes/),
  );

  it.each(["page", "response", "client"])("for the name %s, which means something else", (name) =>
    refused(name, bearer, /^name: the client would be called `\w+`, which means something else/),
  );

  it("for a name that is taken, with all that is in the way", async () => {
    const taken = readdirSync(join(copy.root, "docs/samples"));
    expect(taken.length).toBeGreaterThan(0);
    for (const name of taken) {
      const places = [`packages/${name}`, `specs/${name}\\.yaml`, `docs/samples/${name}`];
      await refused(name, bearer, ...places.map((place) => new RegExp(`^name: ${place} exists already`, "m")));
    }
    await refused("core", bearer, /^name: packages\/core exists already/);
  });

  it("for several reasons at once, and all of them are told", () =>
    refused(
      "Harbour",
      replaced(replaced(bearer, "scheme: bearer", "scheme: digest"), "      summary: List passengers\n", ""),
      /^name: `Harbour` /m,
      /^spec-of-a-test\.yaml:\d+:\d+ operation-summary: /m,
      /^security: the scheme `accessToken` is http digest; out of the box there are HTTP bearer/m,
      /^\d problems; nothing was written\.$/m,
    ));

  it.each([
    ["a warning of the linter", "x-evidence: documented\n      x-unwrap", "x-unwrap", / house\/evidence-stated: /],
    ["what is no YAML", "openapi: 3.1.0", "openapi: [", / yaml-syntax: /],
    ["what the generator cannot read", "passengers.retrieve", "passengers.constructor", / name-taken: /],
    ["a schema with a name of core", /schemas\/Passenger\b|Passenger(?=:\n)/g, "Page", /type `Page` has a name that/],
    ["a schema with the name of the client", /\bTicket(?=:\n|")/g, "HarbourLine", /type `HarbourLine` has a name that/],
    ["a tag with the name of the client", "tickets", "harbourLine", /the tag `harbourLine` has the name of the client/],
    [
      "OpenID Connect",
      "type: http\n      scheme: bearer",
      "type: openIdConnect\n      openIdConnectUrl: https://a.example",
      /is openIdConnect; out of the box/,
    ],
    [
      "a key in a cookie",
      "type: http\n      scheme: bearer",
      "type: apiKey\n      in: cookie\n      name: key",
      /is an apiKey in a cookie/,
    ],
    [
      "a signature",
      "type: http\n      scheme: bearer",
      "type: apiKey\n      in: header\n      name: X-Signature",
      /`X-Signature`, which is no constant key/,
    ],
    [
      "a key in the query of anonymous calls",
      "type: http\n      scheme: bearer",
      "type: apiKey\n      in: query\n      name: key",
      /also of those with `security: \[\]`/,
    ],
    ["an option that every client has", "accessToken", "timeout", /give it a name of its own in camelCase/],
    [
      "two schemes at once",
      "[{ accessToken: [] }]",
      "[{ accessToken: [], other: [] }]",
      /no single scheme opens all operations/,
    ],
    ["no security at all", "[{ accessToken: [] }]", "[]", /no operation has a security requirement/],
    [
      "servers without a mode",
      "description: Live. Real",
      "description: Real",
      /two whose descriptions begin with `Test` and `Live`/,
    ],
    [
      "a server without encryption",
      "url: https://harbour",
      "url: http://harbour",
      /`http:\/\/harbour-line\.example\/v2` is no fixed https address/,
    ],
  ])("for %s", (_, from, to, problem) => refused("harbour-line", replaced(bearer, from, to), problem));

  it("for a spec that does not exist, and for arguments that are none", async () => {
    const lines: string[] = [];
    const environment = { root: copy.root, cwd: copy.root, print: (line: string) => lines.push(line) };
    expect(await run(["new", "harbour-line", "absent.yaml"], environment)).toBe(1);
    expect(await run(["new", "harbour-line"], environment)).toBe(2);
    expect(await run(["old", "harbour-line", "spec.yaml"], environment)).toBe(2);
    expect(lines).toEqual([
      "spec: absent.yaml does not exist",
      "One problem; nothing was written.",
      ...Array(2).fill("usage: npm run provider -- new <name> <spec.yaml>"),
    ]);
  });
});

describe("the guide", () => {
  it(
    "is a script that leads to a package with all its tests",
    async () => {
      const steps = stepsOf(copy.root);
      expect(steps.map(({ command }) => command.split(" ").slice(0, 5).join(" "))).toEqual([
        "npx redocly lint --config redocly.yaml",
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

  it("leaves nothing of the spec unexercised", () => {
    const file = join(copy.root, "packages/harbour-line/reports/contract-ledger.json");
    const { operations, gaps }: { operations: { documented: number; exercised: number }[]; gaps: string[] } =
      JSON.parse(readFileSync(file, "utf8"));
    expect(gaps).toEqual([]);
    expect(operations).toHaveLength(7);
    for (const { documented, exercised } of operations) expect(exercised).toBe(documented);
  });

  it(
    "leaves a repository whose other checks take the provider",
    async () => {
      const own = "packages/harbour-line docs/samples/harbour-line docs/package.json docs/test/environment.ts";
      const style = await shell(
        `npx biome ci ${own} docs/capabilities.yaml specs/arazzo/harbour-line.arazzo.yaml`,
        copy.root,
      );
      expect(style.status, style.output).toBe(0);
      const unused = await shell("npx knip --include files,dependencies,unlisted,unresolved,binaries", copy.root);
      expect(unused.output.split("\n").filter((line) => /harbour-line\/(?!.*Refine)/.test(line))).toEqual([]);
      const specs = await shell(
        "npx redocly lint --config ../redocly.yaml *.yaml arazzo/*.yaml",
        join(copy.root, "specs"),
      );
      expect(specs.status, specs.output).toBe(0);
      const samples = await shell(
        'npx vitest run test/samples.test.ts -t "samples of harbour-line"',
        join(copy.root, "docs"),
      );
      expect(samples.status, samples.output).toBe(0);
      // The check of what is shown, one program per operation and the quickstart.
      expect(samples.output).toMatch(/Tests +9 passed/);
      const site = await shell("node src/build.ts", join(copy.root, "tools/reference"));
      expect(site.status, site.output).toBe(0);
      expect(
        existsSync(join(copy.root, "docs/dist/harbour-line/passengers.create.html")) ||
          readdirSync(join(copy.root, "docs/dist/harbour-line")).length > 7,
      ).toBe(true);
    },
    patience,
  );
});
