import { describe, expect, it } from "vitest";
import { exchange } from "./exchange.ts";
import { type LibraryOptions, library } from "./fixtures/client.ts";
import { cell, libraryFile, libraryKit, librarySpec } from "./fixtures/library.ts";
import { createKit } from "./kit.ts";
import { matrix } from "./matrix.ts";

type Twist = NonNullable<LibraryOptions["twist"]>;

async function faultsOf(
  id: string,
  status: string,
  twist?: Twist,
  changes: Record<string, unknown> = {},
): Promise<string> {
  const spec = librarySpec(changes);
  const kit = await libraryKit(spec, twist);
  return (await exchange(kit, cell(spec, id, status))).faults.join("\n");
}

const body = (change: (body: Record<string, unknown>) => void): Twist => {
  return (plan) => {
    const copy = structuredClone(plan.body) as Record<string, unknown>;
    change(copy);
    return { ...plan, body: copy };
  };
};

describe("exchange", () => {
  it("reports no faults of a correct client", async () => {
    const kit = await libraryKit();
    for (const one of matrix(kit.spec)) expect((await exchange(kit, one)).faults).toEqual([]);
  });

  const sent: Record<string, [id: string, status: string, twist: Twist, fault: RegExp]> = {
    "a wrong path": [
      "members.retrieve",
      "200",
      (plan) => ({ ...plan, path: "/persons/mem_1" }),
      /path : no operation has/,
    ],
    "the path of another operation": [
      "members.search",
      "200",
      (plan) => ({ ...plan, path: "/members", query: {} }),
      /request: is for members\.list/,
    ],
    "another path argument": [
      "members.retrieve",
      "200",
      (plan) => ({ ...plan, path: "/members/mem_2" }),
      /does not end in/,
    ],
    "a wrong method": [
      "members.update",
      "200",
      (plan) => ({ ...plan, method: "PUT" }),
      /method : no operation takes PUT/,
    ],
    "no credentials": [
      "members.delete",
      "204",
      (plan, headers) => {
        delete headers.authorization;
        return plan;
      },
      /security basic/,
    ],
    "credentials where none are documented": [
      "sessions.create",
      "200",
      (plan, headers) => {
        headers.authorization = "Bearer token_1";
        return plan;
      },
      /credentials are sent, and none are documented/,
    ],
    "a renamed required member": [
      "members.create",
      "201",
      body((copy) => {
        copy.full_name = copy.name;
        delete copy.name;
      }),
      /body \/name: is missing/,
    ],
    "a renamed optional member": [
      "members.create",
      "201",
      body((copy) => {
        copy.mail = copy.email;
        delete copy.email;
      }),
      /body \/mail: is not documented/,
    ],
    "a dropped optional member": [
      "members.create",
      "201",
      body((copy) => {
        delete copy.email;
      }),
      /not the one that was given/,
    ],
    "an unknown query parameter": [
      "members.list",
      "200",
      (plan) => ({ ...plan, query: { ...plan.query, per_page: 5 } }),
      /query per_page: is not documented/,
    ],
    "a query parameter that was not given": [
      "members.delete",
      "204",
      (plan) => ({ ...plan, query: { page: 1 } }),
      /query page: is not documented/,
    ],
    "a changed query parameter": [
      "members.search",
      "200",
      (plan) => ({ ...plan, query: { query: "bo" } }),
      /query=bo where ada was given/,
    ],
    "another media type": [
      "members.update",
      "200",
      (plan, headers) => {
        headers["content-type"] = "text/plain";
        return plan;
      },
      /content-type content-type/,
    ],
    "no required header": [
      "loans.retrieve",
      "200",
      (plan, headers) => {
        delete headers["x-branch"];
        return plan;
      },
      /header X-Branch: is missing/,
    ],
    "a request without the preference": [
      "members.create",
      "422",
      (plan, headers) => {
        delete headers.prefer;
        return plan;
      },
      /answered 201 where 422 was asked for/,
    ],
    "a preference for another example": [
      "members.create",
      "422",
      (plan, headers) => {
        headers.prefer = "code=422, example=limitTooHigh";
        return plan;
      },
      /something else than the example nameMissing/,
    ],
  };
  it.each(Object.entries(sent))("notices %s", async (_, [id, status, twist, fault]) => {
    expect(await faultsOf(id, status, twist)).toMatch(fault);
  });

  const received: Record<string, [id: string, status: string, twist: Twist, fault: RegExp]> = {
    "a payload out of the wrong place": [
      "members.retrieve",
      "200",
      ({ unwrap: _, ...plan }) => plan,
      /data is not what is at \/response/,
    ],
    "a page that is not one": ["members.list", "200", ({ page: _, ...plan }) => plan, /the page's items are not/],
    "an error of another operation": [
      "members.delete",
      "404",
      (plan) => ({ ...plan, operation: "members.remove" }),
      /error\.operation is members\.remove/,
    ],
  };
  it.each(Object.entries(received))("notices %s", async (_, [id, status, twist, fault]) => {
    expect(await faultsOf(id, status, twist)).toMatch(fault);
  });

  const wrapped: Record<
    string,
    [id: string, status: string, wrap: (real: typeof fetch) => typeof fetch, fault: RegExp]
  > = {
    "a client that sends twice": [
      "members.retrieve",
      "200",
      (real) => async (input, init) => {
        await real(input, init);
        return real(input, init);
      },
      /was sent 2 times/,
    ],
    "a client that sends nothing": ["members.retrieve", "200", () => async () => Response.json({}), /was sent 0 times/],
    "a success taken for a failure": [
      "members.retrieve",
      "200",
      (real) => async (input, init) => {
        await real(input, init);
        return Response.json({}, { status: 500 });
      },
      /outcome: rejects on 200/,
    ],
    "a failure taken for a success": [
      "members.retrieve",
      "401",
      (real) => async (input, init) => {
        await real(input, init);
        return Response.json({});
      },
      /outcome: resolves on 401/,
    ],
    "an error of another class": [
      "members.retrieve",
      "401",
      (real) => async (input, init) => new Response((await real(input, init)).body, { status: 403 }),
      /PermissionDeniedError where AuthenticationError belongs/,
    ],
    "error data that is not the body": [
      "members.retrieve",
      "401",
      (real) => async (input, init) => {
        await real(input, init);
        return Response.json({ error: "other" }, { status: 401 });
      },
      /error\.data is not the example/,
    ],
    "text of an error that is lost": [
      "members.retrieve",
      "404",
      (real) => async (input, init) => {
        await real(input, init);
        return new Response("", { status: 404 });
      },
      /error\.body is not the text/,
    ],
  };
  it.each(Object.entries(wrapped))("notices %s", async (_, [id, status, wrap, fault]) => {
    const kit = await createKit({ spec: libraryFile, client: ({ fetch }) => library({ fetch: wrap(fetch) }) });
    const { faults } = await exchange(kit, cell(kit.spec, id, status));
    expect(faults.join("\n")).toMatch(fault);
  });

  it("notices a missing method", async () => {
    const kit = await createKit({ spec: libraryFile, client: () => ({ members: {} }) });
    const { faults } = await exchange(kit, cell(kit.spec, "members.retrieve", "200"));
    expect(faults.join("\n")).toMatch(/the client has no method members\.retrieve/);
  });

  const examples = "/paths/~1members~1{member-id}/get/responses/200/content/application~1json/examples/adult/value";
  it.each([
    ["misses a required member", { response: { id: "mem_1" } }, /answer: body \/response\/name: is missing/],
    ["has a member of the wrong type", { response: { id: 1, name: "Ada", loans: [] } }, /answer: body \/response\/id/],
    ["has an undocumented member", { response: { id: "a", name: "b", loans: [], age: 5 } }, /age: is not documented/],
  ])("notices an example that %s", async (_, value, fault) => {
    expect(await faultsOf("members.retrieve", "200", undefined, { [examples]: value })).toMatch(fault);
  });

  it("notices an invalid example for a form that Prism does not read", async () => {
    const lie =
      "/paths/~1members~1{member-id}~1loans/post/responses/201/content/application~1json/examples/byCopy/value";
    const spec = librarySpec({ [lie]: { number: "seven" } });
    const kit = await libraryKit(spec);
    const misread = matrix(spec).filter(
      ({ request, answer }) =>
        answer?.example.name === "byCopy" && request?.media.type === "application/x-www-form-urlencoded",
    );
    expect(misread.length).toBeGreaterThan(0);
    for (const one of misread) {
      expect((await exchange(kit, one)).faults.join("\n")).toMatch(/^answer: body \/copy: is missing/);
    }
  });

  it("notices a request example that is not valid", async () => {
    const pointer = "/paths/~1members~1{member-id}/patch/requestBody/content/application~1json/examples/adult/value";
    const faults = await faultsOf("members.update", "200", undefined, { [pointer]: { name: "Ada Writer" } });
    expect(faults).toMatch(/request: body \/reason: is missing/);
    expect(faults).toMatch(/mock: required body/);
  });
});
