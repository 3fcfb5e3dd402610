import { json, media, operation, type Part } from "./operation.ts";
import { list, map, object, property, reference } from "./schema.ts";

const headers = { "x-sandbox-rules": "sandbox.fault;level=documented" };
const exchange = {
  provider: "pin-payments",
  operation: "customers.list",
  method: "GET",
  url: "https://pin-payments.sandbox.test/1/customers",
  status: 503,
  rules: ["sandbox.fault"],
  request: { headers: { authorization: "[redacted]" }, body: "" },
  response: { headers, body: "" },
  at: 1893456000000,
};

/** The exchanges with clients. */
export const log: Part = {
  tag: { name: "log", description: "The exchanges with clients." },
  paths: {
    "/_sandbox/log": {
      get: operation("log.read", {
        summary: "Read the exchanges",
        description:
          "Answers with the exchanges, oldest first, redacted; as server-sent events, which go on while the log grows, where `Accept` asks for them. Changes nothing.",
        retry: "safe",
        answers: {
          description: "The log.",
          content: {
            ...json("Exchanges", { fault: ["A list that failed on request", [exchange]] }),
            "text/event-stream": media(
              { type: "string", description: "An event `exchange` for each, its data the exchange as JSON." },
              {
                fault: [
                  "A list that failed on request",
                  `: log\n\nevent: exchange\ndata: ${JSON.stringify(exchange)}\n\n`,
                ],
              },
            ),
          },
        },
      }),
    },
  },
  schemas: {
    Exchanges: list("The exchanges, oldest first.", "Exchange"),
    Exchange: object(
      "A request and its answer, without credentials, card numbers and security codes.",
      {
        provider: property("string", "Provider whose API was asked.", "pin-payments"),
        operation: property("string", "Operation; absent where the path belongs to none.", "customers.list"),
        method: property("string", "Method of the request.", "GET"),
        url: property("string", "Address as the sandbox knows it.", exchange.url),
        status: property("integer", "Status; absent where the connection broke before an answer.", 503),
        rules: {
          type: "array",
          description: "Rules that the answer rests on.",
          items: { type: "string" },
          example: ["sandbox.fault"],
        },
        request: reference("Message", "The request."),
        response: reference("Message", "The answer; absent where the connection broke before it."),
        at: property("number", "Milliseconds since the epoch, by the sandbox's clock.", exchange.at),
      },
      ["provider", "method", "url", "rules", "request", "at"],
    ),
    Message: object(
      "Headers and body.",
      {
        headers: map("Headers, their names in lower case.", { type: "string" }, headers),
        body: property("string", "Body as text.", ""),
      },
      ["headers", "body"],
    ),
  },
};
