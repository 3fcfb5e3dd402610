import { type Content, json, operation, type Part } from "./operation.ts";
import { list, map, object, property } from "./schema.ts";

const headers = { "content-type": "application/json" };
const delivery = {
  provider: "paystack",
  event: "customeridentification.success",
  attempt: 1,
  body: '{"event":"customeridentification.success"}',
  headers,
  status: 200,
  at: 1893456000000,
};
const deliveries: Content = json("Deliveries", { taken: ["An event that was taken", [delivery]] });

/** Events and their delivery. */
export const webhooks: Part = {
  tag: { name: "webhooks", description: "Events, and every attempt to deliver them." },
  paths: {
    "/_sandbox/webhooks": {
      get: operation("webhooks.list", {
        summary: "List every attempt to deliver an event",
        description: "Answers with the attempts so far, oldest first. Changes nothing.",
        retry: "safe",
        answers: { description: "The deliveries.", content: deliveries },
      }),
    },
    "/_sandbox/webhooks/settled": {
      post: operation("webhooks.settle", {
        summary: "Wait for the events that are due",
        description:
          "Answers once every event that is due by the sandbox's clock was attempted. Retries that are due later are not waited for.",
        retry: "safe",
        answers: { description: "The deliveries.", content: deliveries },
      }),
    },
  },
  schemas: {
    Deliveries: list("The attempts to deliver events, oldest first.", "Delivery"),
    Delivery: object(
      "An attempt to deliver an event.",
      {
        provider: property("string", "Provider that sends the event.", "paystack"),
        event: property("string", "Name of the event.", delivery.event),
        attempt: property("integer", "1 for the first attempt.", 1),
        body: property("string", "Body as it was sent and signed.", delivery.body),
        headers: map("Headers that were sent.", { type: "string" }, headers),
        status: property("integer", "Status of the receiver's answer; absent where there was none.", 200),
        error: property("string", "Why there was no answer.", "TypeError: fetch failed"),
        at: property("number", "Milliseconds since the epoch, by the sandbox's clock.", delivery.at),
      },
      ["provider", "event", "attempt", "body", "headers", "at"],
    ),
  },
};
