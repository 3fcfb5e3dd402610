import { type Example, json, operation, type Part } from "./operation.ts";
import { object, property, type Schema } from "./schema.ts";

const empty: Example = [
  "A sandbox without objects",
  { format: "clientele-sandbox", version: 1, rows: [], clock: { ahead: 0 }, traffic: [] },
];
const members: Readonly<Record<string, Schema>> = {
  format: property("string", "Always `clientele-sandbox`.", "clientele-sandbox"),
  version: property("integer", "Version of the format.", 1),
  rows: { type: "array", description: "The objects of every world.", items: { type: "object" }, example: [] },
  clock: {
    type: "object",
    description: "The clock.",
    additionalProperties: true,
    example: { ahead: 0 },
  },
  traffic: { type: "array", description: "What rate limits count.", items: { type: "object" }, example: [] },
};

/** All state as one document. */
export const snapshot: Part = {
  tag: { name: "snapshot", description: "All state as one document." },
  paths: {
    "/_sandbox/snapshot": {
      get: operation("snapshot.take", {
        summary: "Take a snapshot",
        description:
          "Answers with all state, credentials and the clock included, to be restored later. Changes nothing.",
        retry: "safe",
        answers: { description: "The snapshot.", content: json("Snapshot", { empty }) },
      }),
      put: operation("snapshot.restore", {
        summary: "Return to a snapshot",
        description: "Replaces all state by that of the snapshot. One that is damaged is refused and changes nothing.",
        retry: "safe",
        takes: json("RestoreBody", { empty }),
        errors: [400],
      }),
    },
  },
  schemas: {
    Snapshot: object("All state of a sandbox.", members, ["format", "version", "rows"]),
    RestoreBody: object("A snapshot that `snapshot.take` answered.", members, ["format", "version", "rows"]),
  },
};
