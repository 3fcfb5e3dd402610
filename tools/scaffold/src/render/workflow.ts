import { join } from "@clientele/openapi";
import { stringify } from "yaml";
import { type Blueprint, firstCall, safeCalls } from "../blueprint.ts";
import type { Call } from "../call.ts";
import { sent } from "./construction.ts";

/** The workflow that the contract runs against a mock over a socket: every safe call, one after the other. */
export function workflow(blueprint: Blueprint): string {
  const { name, title, authentication } = blueprint;
  const safe = safeCalls(blueprint);
  const document = {
    arazzo: "1.0.1",
    info: {
      title: `The safe calls of the ${title}`,
      version: "1.0.0",
      description:
        "Calls everything that changes nothing. It runs against a mock: it carries a key that no account has.",
    },
    sourceDescriptions: [{ name, type: "openapi", url: `../${name}.yaml` }],
    workflows: [
      {
        workflowId: "safeCalls",
        summary: "Every safe call, once",
        description: "Each call is made with the examples of the spec.",
        parameters: [
          {
            name: authentication.key,
            in: authentication.kind === "query" ? "query" : "header",
            value: sent(blueprint),
          },
        ],
        steps: (safe.length > 0 ? safe : [firstCall(blueprint)]).map((call) => step(call, name)),
      },
    ],
  };
  return stringify(document, { lineWidth: 0, singleQuote: true });
}

function step({ operation, method, args, success }: Call, name: string): object {
  const parameters = operation.parameters
    .filter(({ required, in: place }) => required && place !== "cookie")
    .map((parameter) => ({ name: parameter.name, in: parameter.in, value: parameter.example }));
  // A mock answers with what is accepted.
  if (method.accept.join() !== "application/json") {
    parameters.push({ name: "Accept", in: "header", value: method.accept.join(", ") });
  }
  const pointer = join("/paths", operation.path, operation.method.toLowerCase());
  return {
    stepId: operation.id.replace(".", "-"),
    description: `${method.summary}.`,
    operationPath: `{$sourceDescriptions.${name}.url}#${pointer}`,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(method.body
      ? { requestBody: { contentType: method.body.mediaType, payload: args[method.pathArguments.length] } }
      : {}),
    successCriteria: [{ condition: `$statusCode == ${success.status}` }],
  };
}
