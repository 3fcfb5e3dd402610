import { WebhookSignatureError, Webhooks } from "@clientele/paystack/webhooks";
import { beforeAll, expect, it } from "vitest";
import { environment } from "./environment.ts";
import { createStage, type Performance } from "./stage.ts";

const key = environment.PAYSTACK_SECRET_KEY ?? "";
const body = '{"event":"customeridentification.success","data":{}}';

beforeAll(() => {
  Object.assign(process.env, environment);
});

async function send(sent: string): Promise<Performance> {
  const { POST } = await import("../samples/paystack/webhooks.receive.ts");
  const headers = { "x-paystack-signature": await new Webhooks(key).sign(body) };
  const stage = await createStage("paystack");
  return stage.run(() => POST(new Request("http://localhost/", { method: "POST", body: sent, headers })));
}

it("the handler of webhooks prints a signed event", async () => {
  expect((await send(body)).printed).toEqual(["customeridentification.success"]);
});

it("the handler of webhooks refuses an event of which one byte was changed", async () => {
  await expect(send(body.replace("{}", "[]"))).rejects.toThrow(WebhookSignatureError);
});
