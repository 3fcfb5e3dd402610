import { json, operation, type Part } from "./operation.ts";
import { list, map, object, property } from "./schema.ts";

const all = { "sandbox.doubled-slashes": true };
const changed = { "sandbox.doubled-slashes": false };

/** Rules of behaviour, and the values of those that are not known. */
export const rules: Part = {
  tag: { name: "rules", description: "The rules of behaviour with their evidence, and the values of unknown ones." },
  paths: {
    "/_sandbox/rules": {
      get: operation("rules.list", {
        summary: "List every rule and its evidence",
        description: "Answers with the rules that answers rest on, of every provider. Changes nothing.",
        retry: "safe",
        answers: {
          description: "The rules.",
          content: json("Rules", {
            unknown: [
              "A rule that is assumed",
              [
                {
                  id: "sandbox.doubled-slashes",
                  level: "unknown",
                  source: "sent by a public client",
                  summary: "Doubled slashes in a path count as one.",
                  default: true,
                },
              ],
            ],
          }),
        },
      }),
    },
    "/_sandbox/assumptions": {
      get: operation("rules.listAssumptions", {
        summary: "Read the values of the unknown rules",
        description:
          "Answers with what the sandbox assumes where the provider's behaviour is unknown. Changes nothing.",
        retry: "safe",
        answers: { description: "Values by rule.", content: json("Assumptions", { all: ["Every value", all] }) },
      }),
      patch: operation("rules.assume", {
        summary: "Change values of unknown rules",
        description: "Changes the rules that are named, for the requests that follow. Objects stay as they are.",
        retry: "safe",
        takes: json("AssumeBody", { changed: ["Doubled slashes are not forgiven", changed] }),
        answers: {
          description: "Values of every unknown rule after the change.",
          content: json("Assumptions", { changed: ["Doubled slashes are not forgiven", changed] }),
        },
        errors: [400],
      }),
    },
  },
  schemas: {
    Rules: list("The rules of every provider.", "Rule"),
    Rule: object(
      "A rule of behaviour.",
      {
        id: property("string", "Name, with the provider's prefix.", "sandbox.doubled-slashes"),
        level: {
          ...property("string", "How well it is known.", "unknown"),
          "x-extensible-enum": ["recorded", "documented", "inferred", "unknown"],
        },
        source: property("string", "Where it is known from.", "sent by a public client"),
        summary: property("string", "The behaviour in one sentence.", "Doubled slashes in a path count as one."),
        default: property("boolean", "Of an unknown rule: the value unless it is changed.", true),
      },
      ["id", "level", "source", "summary"],
    ),
    Assumptions: map("Values of the unknown rules.", { type: "boolean" }, all),
    AssumeBody: map("Values to change, by rule.", { type: "boolean" }, changed),
  },
};
