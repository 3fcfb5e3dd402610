import { json, operation, type Part } from "./operation.ts";
import { object, property } from "./schema.ts";

/** The time of the sandbox. */
export const clock: Part = {
  tag: { name: "clock", description: "The time of the sandbox, which can be moved." },
  paths: {
    "/_sandbox/clock": {
      get: operation("clock.read", {
        summary: "Read the time",
        description: "Answers with the time by which objects are dated and tokens expire. Changes nothing.",
        retry: "safe",
        answers: {
          description: "The time.",
          content: json("Time", { newYear: ["The start of 2030", { now: 1893456000000 }] }),
        },
      }),
      post: operation("clock.move", {
        summary: "Advance or set the clock",
        description:
          "Moves the clock for every provider. A clock that is set stops there. What falls due on the way is done.",
        retry: "never",
        takes: json("MoveBody", {
          set: ["To the start of 2030", { set: "2030-01-01T00:00:00Z" }],
          advance: ["A day on", { advance: 86400000 }],
        }),
        answers: {
          description: "The time after the move.",
          content: json("Time", {
            set: ["To the start of 2030", { now: 1893456000000 }],
            advance: ["A day on", { now: 1893542400000 }],
          }),
        },
        errors: [400],
      }),
    },
  },
  schemas: {
    Time: object("A time.", { now: property("number", "Milliseconds since the epoch.", 1893456000000) }, ["now"]),
    MoveBody: object("How to move the clock: one of the two.", {
      advance: { ...property("number", "Milliseconds to move it on by.", 86400000), minimum: 0 },
      set: property(
        ["string", "number"],
        "Time to set it to: a date, or milliseconds since the epoch.",
        "2030-01-01T00:00:00Z",
      ),
    }),
  },
};
