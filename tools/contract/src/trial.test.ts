import { describe, expect, it } from "vitest";
import type { Checker } from "./checker.ts";
import { exchange } from "./exchange.ts";
import { cell, libraryKit } from "./fixtures/library.ts";
import { matrix, titleOf } from "./matrix.ts";
import { mutants } from "./mutants.ts";
import { tryAnswers, tryRequests } from "./trial.ts";
import type { WireRequest } from "./wire.ts";

const kit = await libraryKit();
const { spec } = kit;
const successes = matrix(spec).filter(({ status }) => status < 300);

async function sentFor(one: (typeof successes)[number]): Promise<WireRequest> {
  const [request] = (await exchange(kit, one)).sent;
  if (request === undefined) throw new Error(`${titleOf(one)}: nothing was sent`);
  return request;
}

const lenient: Checker = { request: () => ({ operation: undefined, violations: [] }), response: () => [] };

describe("request mutants", () => {
  it("are all refused", async () => {
    for (const one of successes) {
      const { faults, tried } = tryRequests(kit, one, await sentFor(one));
      expect(faults, titleOf(one)).toEqual([]);
      expect(tried).toBeGreaterThan(5);
    }
  });

  it("reveal a checker that accepts everything", async () => {
    const one = cell(spec, "members.create", "201");
    const { faults, tried } = tryRequests({ ...kit, checker: lenient }, one, await sentFor(one));
    expect(faults).toHaveLength(tried);
  });

  it("cover every way that the request allows", async () => {
    const of = async (id: string, mediaType?: string): Promise<string[]> => {
      const one = cell(spec, id, id.endsWith("create") && id !== "sessions.create" ? "201" : "200", mediaType);
      return mutants(spec, one.operation, await sentFor(one)).map(({ kind, subject }) => `${kind} ${subject}`);
    };
    expect(await of("members.create", "application/json")).toEqual([
      "wrong-content-type content-type",
      "no-content-type content-type",
      "missing-body ",
      "wrong-type ",
      "unknown-member /never_documented",
      "missing-member /name",
      "wrong-type /name",
      "wrong-type /email",
      "missing-member /kind",
      "wrong-type /kind",
      "not-in-enum /kind",
      "wrong-type /limit",
      "wrong-type /newsletter",
      "missing-member /address",
      "wrong-type /address",
      "unknown-member /address/never_documented",
      "missing-member /address/street",
      "wrong-type /address/street",
      "missing-member /address/city",
      "wrong-type /address/city",
      "wrong-type /address/post_code",
      "missing-member /notices",
      "wrong-type /notices",
      "unknown-member /notices/never_documented",
      "wrong-type /notices/by_mail",
      "wrong-type /notices/by_phone",
      "wrong-type /tags",
      "wrong-type /tags/0",
      "wrong-type /metadata",
      "wrong-type /metadata/shelf",
      "wrong-type /guardian",
      "unknown-parameter never_documented",
      "missing-credentials all",
      "empty-credentials basic",
      "other-scheme basic",
      "user-without-name basic",
      "no-colon basic",
      "not-base64 basic",
      "wrong-method PUT",
      expect.stringMatching(/^wrong-path /),
      "wrong-server never-documented.example",
    ]);
    expect(await of("members.list")).toEqual(
      expect.arrayContaining([
        "ill-typed-parameter page",
        "ill-typed-parameter active",
        "parameter-not-in-enum order",
        "unknown-parameter never_documented",
        "uninvited-body ",
      ]),
    );
    expect(await of("loans.retrieve")).toEqual(
      expect.arrayContaining([
        "ill-typed-parameter loan-number",
        "missing-parameter X-Branch",
        "parameter-not-in-enum X-Branch",
      ]),
    );
    expect(await of("sessions.create")).toContain("uninvited-credentials authorization");
    expect(await of("catalogue.retrieve")).toEqual(
      expect.arrayContaining(["missing-credentials all", "not-token68 bearer"]),
    );
    expect(await of("members.search")).toContain("missing-parameter query");
  });
});

describe("answer mutants", () => {
  it("are all refused", () => {
    for (const one of matrix(spec)) {
      const { faults, tried } = tryAnswers(kit, one);
      expect(faults, titleOf(one)).toEqual([]);
      expect(tried).toBeGreaterThan(0);
    }
  });

  it("reveal a checker that accepts everything", () => {
    const { faults, tried } = tryAnswers({ ...kit, checker: lenient }, cell(spec, "members.create", "201"));
    expect(faults).toHaveLength(tried);
  });

  it("reveal a checker that does not seal", () => {
    const open: Checker = {
      ...kit.checker,
      response: (operation, response) => kit.checker.response(operation, response),
    };
    const { faults } = tryAnswers({ ...kit, checker: open }, cell(spec, "members.create", "201"));
    expect(faults).toContain("unknown-member /response/never_documented: the checker accepts it");
  });
});

describe("a form that Prism does not read", () => {
  it("is answered with the documented example", async () => {
    const nested = matrix(spec).find(
      (one) => one.request?.example.name === "byBook" && one.request.media.type.includes("form"),
    );
    if (nested === undefined) throw new Error("the fixture has no such form");
    const { faults, sent } = await exchange(kit, nested);
    expect(faults).toEqual([]);
    const [request] = sent;
    if (request === undefined) throw new Error("nothing was sent");
    expect((await kit.mock.answer(request)).violations).not.toEqual([]);
  });
});
