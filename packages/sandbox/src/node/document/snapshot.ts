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
    description: "How many milliseconds the clock is `ahead` of the machine's, or where it is `stopped`.",
    additionalProperties: { type: "number" },
    example: { ahead: 0 },
  },
  traffic: { type: "array", description: "Requests of each world, as pairs.", items: { type: "array" }, example: [] },
};

/** All state as one document. */
export const snapshot: Part = {
  tag: { name: "snapshot", description: "All state as one document." },
  paths: {
    "/_sandbox/snapshot": {
      get: operation("snapshot.take", {
        summary: "Take a snapshot",
        description:
          "Answers with the objects and the clock, to be restored later; faults, log and assumptions are left out. Changes nothing.",
        retry: "safe",
        answers: { description: "The snapshot.", content: json("Snapshot", { empty }) },
      }),
      put: operation("snapshot.restore", {
        summary: "Return to a snapshot",
        description:
          "Replaces the objects and the clock by those of the snapshot. One that is damaged is refused and changes nothing.",
        retry: "safe",
        takes: json("RestoreBody", { empty }),
        errors: [400],
      }),
    },
  },
  schemas: {
    Snapshot: object("All state of a sandbox.", members, Object.keys(members)),
    RestoreBody: object("A snapshot that `snapshot.take` answered.", members, Object.keys(members)),
  },
};
