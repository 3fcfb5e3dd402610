import type { MediaType } from "@clientele/openapi";
import { describe, expect, it } from "vitest";
import type { LibraryOptions } from "../fixtures/client.ts";
import { library } from "../fixtures/client.ts";
import { cell, libraryKit, librarySpec, operation } from "../fixtures/library.ts";
import { createKit, type Kit } from "../kit.ts";
import { checkAnswers } from "./answer-property.ts";
import { runOf } from "./property.ts";
import { checkRequests } from "./request-property.ts";

const run = { seed: 7, runs: 100 };

function media({ spec }: Kit, id: string, type: string): MediaType {
  const found = operation(spec, id).body?.content.find((one) => one.type === type);
  if (found === undefined) throw new RangeError(`${id} takes no ${type}`);
  return found;
}

/** The message of a property that does not hold, the fault itself included. */
async function failure(property: Promise<void>): Promise<string> {
  const reason: unknown = await property.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(reason).toBeInstanceOf(Error);
  // Just checked.
  const { message, cause } = reason as Error;
  return `${message}\n${String(cause)}`;
}

describe("a property of requests", () => {
  const json = "application/json";
  const form = "application/x-www-form-urlencoded";
  const wrong = async (type: string, spoil: (body: Record<string, unknown>) => unknown): Promise<string> => {
    const twist: LibraryOptions["twist"] = (plan) =>
      // The fixture client hands on what it was called with: an object, as the schema says.
      plan.operation === "members.create" ? { ...plan, body: spoil(plan.body as Record<string, unknown>) } : plan;
    const kit = await libraryKit(librarySpec(), twist);
    return await failure(
      checkRequests(kit, operation(kit.spec, "members.create"), media(kit, "members.create", type), run),
    );
  };

  it.each([json, form])("holds for a correct client: %s", async (type) => {
    const kit = await libraryKit();
    await checkRequests(kit, operation(kit.spec, "members.create"), media(kit, "members.create", type), run);
  });

  it("finds faults that no example shows, and prints the seed", async () => {
    // No example of the fixture has a name that begins with a space.
    const message = await wrong(json, (body) => ({ ...body, name: String(body.name).trimStart() }));
    expect(message).toContain("seed: 7");
    expect(message).toContain("the body is not the one that was given");
  });

  it("finds a member lost in a form", async () => {
    const message = await wrong(form, ({ metadata: _, ...body }) => body);
    expect(message).toContain("the body is not the one that was given");
  });
});

describe("a property of responses", () => {
  it("holds for a correct client", async () => {
    const kit = await libraryKit();
    await checkAnswers(kit, cell(kit.spec, "members.retrieve", "200"), run);
  });

  it("finds a client that drops unknown members", async () => {
    const kit = await createKit({
      spec: librarySpec(),
      client: ({ fetch }) =>
        library({
          fetch: async (...args) => {
            const response = await fetch(...args);
            const known = { response: (await response.json()).response };
            return Response.json(known, { status: response.status, headers: { "x-request-id": "req_1" } });
          },
        }),
    });
    const message = await failure(checkAnswers(kit, cell(kit.spec, "members.retrieve", "200"), run));
    expect(message).toContain("body is not the example");
    expect(message).toContain("seed: 7");
  });

  it("demands an error for a body that states one, and only then", async () => {
    const spec = librarySpec();
    const kit = await createKit({ spec, client: library, refuses: () => true });
    const message = await failure(checkAnswers(kit, cell(spec, "members.retrieve", "200"), run));
    expect(message).toContain("resolves on a body that says it is an error");
  });
});

describe("a run", () => {
  it("is the same every time unless the environment changes it", () => {
    expect(runOf({})).toEqual(runOf({ CONTRACT_SEED: "", CONTRACT_RUNS: "" }));
    expect(runOf({ CONTRACT_SEED: "-3", CONTRACT_RUNS: "500" })).toEqual({ seed: -3, runs: 500 });
    expect(() => runOf({ CONTRACT_RUNS: "many" })).toThrow("CONTRACT_RUNS=many is not a whole number");
  });
});
