import { json, operation, type Part } from "./operation.ts";
import { map, object, property } from "./schema.ts";

const baseUrls = { paystack: "http://127.0.0.1:4010/paystack" };
const credentials = { paystack: { secretKey: "sk_test_sandbox" } };

/** The sandbox as a whole. */
export const sandbox: Part = {
  tag: { name: "sandbox", description: "The sandbox as a whole." },
  paths: {
    "/_sandbox": {
      get: operation("sandbox.describe", {
        summary: "Read base URLs and credentials",
        description: "Answers with what a client needs to be created for the sandbox. Changes nothing.",
        retry: "safe",
        answers: {
          description: "The sandbox.",
          content: json("Sandbox", {
            oneProvider: [
              "A sandbox of one provider",
              {
                name: "clientele-sandbox",
                url: "http://127.0.0.1:4010",
                baseUrls,
                credentials,
                document: "http://127.0.0.1:4010/_sandbox/openapi.json",
              },
            ],
          }),
        },
      }),
    },
    "/_sandbox/reset": {
      post: operation("sandbox.reset", {
        summary: "Remove all state, faults and the log",
        description:
          "Removes what the sandbox holds; clock and assumptions stay. Objects cannot be recovered without a snapshot.",
        retry: "safe",
      }),
    },
  },
  schemas: {
    Sandbox: object(
      "Where the sandbox is, and what to authenticate with.",
      {
        name: property("string", "Always `clientele-sandbox`.", "clientele-sandbox"),
        url: property("string", "Address of the server.", "http://127.0.0.1:4010"),
        baseUrls: map("Base URL for a client, by provider.", { type: "string" }, baseUrls),
        credentials: map(
          "Options of a client that authenticate, by provider; they are worth nothing elsewhere.",
          { type: "object", additionalProperties: { type: "string" } },
          credentials,
        ),
        document: property("string", "Address of this document.", "http://127.0.0.1:4010/_sandbox/openapi.json"),
      },
      ["name", "url", "baseUrls", "credentials", "document"],
    ),
  },
};
