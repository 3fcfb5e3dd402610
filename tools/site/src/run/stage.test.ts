import { describe, expect, it } from "vitest";
import * as world from "../../../../docs/samples/pin-payments/world.ts";
import type { State } from "./protocol.ts";
import { createStage, type Stage } from "./stage.ts";

const provider = "pin-payments";
const customers = "https://test-api.pinpayments.com/1/customers";

function stageOf(state?: State): Stage {
  return createStage({ worlds: { [provider]: world }, state, onEvent: () => new Response() });
}

async function send(stage: Stage, url: string, init: RequestInit = {}): Promise<Response> {
  const { PIN_API_KEY } = await stage.enter(provider);
  return stage.sandbox.fetch(url, { ...init, headers: { authorization: `Basic ${btoa(`${PIN_API_KEY}:`)}` } });
}

const create = (stage: Stage): Promise<Response> => {
  const card_token = "card_Tq5GhXn1VsRbKw8YdMzLJg";
  return send(stage, customers, {
    method: "POST",
    body: new URLSearchParams({ email: "new@example.com", card_token }),
  });
};

describe("the stage of samples", () => {
  it("contains what the samples name, under the ids of the samples", async () => {
    const response = await send(stageOf(), `${customers}/cus_4fWXh1bQ9vKzT0yLm2RcAg`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("card_Jx7nPq3ZrW-uV5sD8oE_tw");
  });

  it("continues from a state", async () => {
    const first = stageOf();
    expect((await create(first)).status).toBe(201);
    const second = stageOf(first.state());
    expect(await (await send(second, customers)).text()).toContain("new@example.com");
    expect((await create(second)).status, "the card token is spent").toBe(400);
  });

  it("begins anew with a state that is none, and after a reset", async () => {
    const stage = stageOf({ snapshot: "{}", prepared: [provider] });
    expect((await create(stage)).status).toBe(201);
    stage.reset();
    expect(await (await send(stage, customers)).text()).not.toContain("new@example.com");
    expect((await create(stage)).status).toBe(201);
  });

  it("reports the exchanges of a sample with their rules, without its credentials and its preparation", async () => {
    const stage = stageOf();
    await send(stage, customers);
    const exchanges = stage.exchanges();
    expect(exchanges).toMatchObject([{ request: `GET ${customers}`, status: 200 }]);
    expect(exchanges[0]?.requestHeaders.authorization).toBe("[redacted]");
    expect(exchanges[0]?.rules.length).toBeGreaterThan(0);
    expect(stage.exchanges()).toEqual([]);
  });

  it("rejects a provider without a world", async () => {
    await expect(stageOf().enter("nothing")).rejects.toThrow("The samples of nothing cannot be run.");
  });
});
