import { clock } from "./clock.ts";
import { control } from "./control.ts";
import { responses, schemas } from "./error.ts";
import { faults } from "./faults.ts";
import { log } from "./log.ts";
import type { Part } from "./operation.ts";
import { rules } from "./rules.ts";
import { sandbox } from "./sandbox.ts";
import { snapshot } from "./snapshot.ts";
import { state } from "./state.ts";
import { webhooks } from "./webhooks.ts";

const parts: readonly Part[] = [sandbox, state, snapshot, clock, faults, rules, log, webhooks, control];

/** Returns the OpenAPI document of the control API; `url` is the address of the server. */
export function controlDocument(url: string): object {
  return {
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: {
      title: "Clientele sandbox control API",
      version: "1.0.0",
      description: "What a test or the page of the sandbox does with it, over HTTP.",
      license: { name: "MIT", identifier: "MIT" },
      "x-evidence": "documented",
    },
    servers: [{ url }],
    tags: parts.map(({ tag }) => tag),
    paths: Object.assign({}, ...parts.map(({ paths }) => paths)),
    components: { responses, schemas: Object.assign({}, schemas, ...parts.map((part) => part.schemas)) },
  };
}
