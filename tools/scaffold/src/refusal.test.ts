import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { attempt, fixture, replaced } from "./fixtures/attempt.ts";
import { type Copy, copyRepository } from "./fixtures/copy.ts";
import { run } from "./index.ts";

const bearer = fixture("harbour-line");
let copy: Copy;

beforeAll(() => {
  copy = copyRepository();
});
afterAll(() => copy.remove());

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
  const refused = async (name: string, spec: string, ...problems: readonly RegExp[]): Promise<void> => {
    const before = files();
    const { status, printed } = await attempt(copy.root, name, spec);
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

  it("for several reasons at once, and reports all of them", () =>
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
    ["a schema with a name of core", /\bPassenger(?=:\n|")/g, "Page", /name-taken: the type `Page` exists already/],
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
    ["an option that every client has", "accessToken", "timeout", /give it another name in camelCase/],
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

  it("for two schemes at once", () => {
    const both = replaced(bearer, "[{ accessToken: [] }]", "[{ accessToken: [], second: [] }]");
    const second = "securitySchemes:\n    second: { type: http, scheme: bearer, description: Another token. }\n";
    return refused(
      "harbour-line",
      replaced(both, "securitySchemes:\n", second),
      /^security: no single scheme opens all/,
    );
  });

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
