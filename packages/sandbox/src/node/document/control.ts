import { json, operation, type Part } from "./operation.ts";
import { property } from "./schema.ts";

const parameter = (name: string, description: string, example: string): object => ({
  name,
  in: "path",
  required: true,
  description,
  example,
  schema: { type: "string" },
});

/** What lies outside the Customers APIs. */
export const control: Part = {
  tag: { name: "control", description: "What lies outside the Customers APIs but shows in their answers." },
  paths: {
    "/_sandbox/control/{provider}/{function}": {
      post: operation("control.call", {
        summary: "Call a function of a provider's control",
        description:
          "Makes what other APIs of the provider would, such as a card token or an invoice. The functions and their arguments are those of `sandbox.control` in the types of the package.",
        retry: "never",
        parameters: [
          parameter("provider", "Provider whose control is called.", "paystack"),
          parameter("function", "Name of the function.", "finishValidation"),
        ],
        takes: json("CallBody", {
          validation: ["Ends a validation in progress", ["CUS_k3p5x1mobxg8yu6", { success: true }]],
        }),
        answers: {
          description: "What the function returns.",
          content: json("Result", { validation: ["The function returns nothing", null] }),
        },
        errors: [400, 404],
      }),
    },
  },
  schemas: {
    CallBody: {
      type: "array",
      description: "The arguments, in their order.",
      "x-evidence": "documented",
      items: {},
      example: ["CUS_k3p5x1mobxg8yu6", { success: true }],
    },
    Result: {
      ...property(
        ["object", "array", "string", "number", "boolean", "null"],
        "What the function returns; null where it returns nothing.",
        "card_PgcEYA2foveP_T_NMLLfaP",
      ),
      "x-evidence": "documented",
    },
  },
};
