import { json, operation, type Part } from "./operation.ts";
import { list, object, property, reference } from "./schema.ts";

const customer = { id: "cus_88SO05FjZYqE5ZqKJ1HTEu", shown: { email: "ada@example.com" } };
const world = "pin-payments/89865f098d0c0aebf86c6599fce6307b";

/** The objects that the sandbox holds. */
export const state: Part = {
  tag: { name: "state", description: "The objects that the sandbox holds." },
  paths: {
    "/_sandbox/state": {
      get: operation("state.list", {
        summary: "List the objects of every world",
        description:
          "Answers with the objects for people to look at: redacted, the latest 100 of each kind. Changes nothing.",
        retry: "safe",
        answers: {
          description: "The worlds that hold objects.",
          content: json("Worlds", {
            oneCustomer: [
              "One customer of one credential",
              [{ provider: "pin-payments", world, lists: [{ kind: "customer", count: 1, objects: [customer] }] }],
            ],
          }),
        },
      }),
    },
  },
  schemas: {
    Worlds: list("The worlds that hold objects.", "World"),
    World: object(
      "The objects of one credential, which no other credential sees.",
      {
        provider: property("string", "Provider whose API the world belongs to.", "pin-payments"),
        world: property("string", "Name of the world, made from its credential.", world),
        lists: { type: "array", description: "The objects by kind.", items: reference("ObjectList") },
      },
      ["provider", "world", "lists"],
    ),
    ObjectList: object(
      "The objects of one kind.",
      {
        kind: property("string", "What the objects are.", "customer"),
        count: property("integer", "How many there are.", 1),
        objects: {
          type: "array",
          description: "The latest 100, newest first, as the sandbox keeps them, redacted.",
          items: { type: "object" },
          example: [customer],
        },
      },
      ["kind", "count", "objects"],
    ),
  },
};
