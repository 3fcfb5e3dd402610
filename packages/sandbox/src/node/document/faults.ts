import { json, operation, type Part } from "./operation.ts";
import { map, object, property } from "./schema.ts";

/** Failures to produce on request. */
export const faults: Part = {
  tag: { name: "faults", description: "Failures that the next requests meet." },
  paths: {
    "/_sandbox/faults": {
      post: operation("faults.add", {
        summary: "Make the next requests fail",
        description: "Adds a fault. The oldest that fits a request hits it, as often as `times` says.",
        retry: "never",
        takes: json("FaultBody", {
          rateLimit: [
            "The next customer is refused for a second",
            { operation: "customers.create", status: 429, headers: { "retry-after": "1" } },
          ],
          lostAnswer: ["The work is done, and the connection breaks", { kind: "lost-answer" }],
        }),
        errors: [400],
      }),
      delete: operation("faults.clear", {
        summary: "Remove the faults that are yet to happen",
        description: "Removes every fault. What already failed stays in the log.",
        retry: "safe",
      }),
    },
  },
  schemas: {
    FaultBody: object("A failure to produce.", {
      provider: property("string", "Provider it is for; any by default.", "paystack"),
      operation: property("string", "Operation it is for; any by default.", "customers.create"),
      times: { ...property("integer", "How many requests it hits; 1 by default.", 2), minimum: 1 },
      status: {
        ...property("integer", "Status to answer with, without doing the work.", 503),
        minimum: 200,
        maximum: 599,
      },
      headers: map("Headers of that answer.", { type: "string" }, { "retry-after": "1" }),
      body: { description: "Body of that answer; an object is sent as JSON.", example: { message: "Try later." } },
      kind: {
        ...property(
          "string",
          "Break the connection, never answer, cut the body, answer with HTML, or do the work and break the connection.",
          "lost-answer",
        ),
        enum: ["reset", "stall", "truncate", "html", "lost-answer"],
      },
      delayMs: {
        ...property("number", "Milliseconds to wait before anything else happens, by the machine's clock.", 250),
        minimum: 0,
      },
    }),
  },
};
