import { json } from "./operation.ts";
import { object, property, type Schema } from "./schema.ts";

/** The schema of every error. */
export const schemas: Readonly<Record<string, Schema>> = {
  Problem: object(
    "Why a request was refused.",
    { message: property("string", "What is wrong, and what to send instead.", "The body is not JSON.") },
    ["message"],
  ),
};

const problem = (summary: string, description: string, message: string): object => ({
  summary,
  description,
  value: { message },
});

const response = (description: string, examples: Readonly<Record<string, object>>): object => ({
  description,
  "x-evidence": "documented",
  content: { "application/json": { ...json("Problem", {})["application/json"], examples } },
});

/** The errors that operations refer to. */
export const responses: Readonly<Record<string, object>> = {
  Refused: response("The body is not what the operation takes. Nothing was changed.", {
    notJson: problem(
      "The body cannot be parsed.",
      "Send JSON; the content type does not matter.",
      "The body is not JSON.",
    ),
    notMoved: problem(
      "The body says neither how far to move the clock nor where to, or both.",
      "Send either `advance` or `set`.",
      "Pass either advance, in milliseconds, or set, a date.",
    ),
    unknownKind: problem(
      "There is no such kind of fault.",
      "Send one of the kinds in the message, or a `status`.",
      "No fault nothing; there are reset, stall, truncate, html, lost-answer.",
    ),
    notSnapshot: problem(
      "The body is not a snapshot.",
      "Send what `snapshot.take` answered, unchanged.",
      "This is no snapshot of a sandbox.",
    ),
  }),
  Foreign: response("The request comes from a page of another site. Nothing was changed.", {
    otherSite: problem(
      "A browser sent the request for a page that the sandbox did not serve.",
      "Send it from a program, or from the page of the sandbox.",
      "The control API takes no requests of pages from https://shop.example.",
    ),
  }),
  NoFunction: response("The provider has no such function, or there is no such provider.", {
    unknownFunction: problem(
      "The path names no function of the provider.",
      "Call a function that `sandbox.control` has in the types of the package.",
      "No POST /_sandbox/control/paystack/pay; http://127.0.0.1:4010/_sandbox/openapi.json lists what there is.",
    ),
  }),
  TooLarge: response("The body is too large. Nothing was changed.", {
    overOneMebibyte: problem(
      "The body has more than 1 MiB.",
      "Send less; restore a larger snapshot with `sandbox.restore` in process.",
      "The body has more than 1048576 bytes.",
    ),
  }),
};
