const json = (schema: object, description: string): object => ({
  description,
  content: { "application/json": { schema } },
});
const body = (schema: object, example: unknown): Pick<Described, "requestBody"> => ({
  requestBody: { required: true, content: { "application/json": { schema, example } } },
});
const any = { type: "object" };
const list = { type: "array", items: any };
const message = { type: "object", properties: { message: { type: "string" } } };
const none = { 204: { description: "Done." } };
const refused = { 400: { $ref: "#/components/responses/Refused" } };

interface Described {
  readonly responses: object;
  readonly parameters?: readonly object[];
  readonly requestBody?: object;
}

/** Returns the OpenAPI document of the control API. */
export function controlDocument(url: string): object {
  const operation = (operationId: string, summary: string, { responses, ...rest }: Described): object => ({
    operationId,
    summary,
    tags: ["sandbox"],
    security: [],
    ...rest,
    responses: { ...responses, 403: { $ref: "#/components/responses/Foreign" } },
  });
  return {
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: { title: "Clientele sandbox control API", version: "1.0.0", license: { name: "MIT", identifier: "MIT" } },
    servers: [{ url }],
    tags: [{ name: "sandbox", description: "State, clock, faults, log and assumptions of the sandbox." }],
    paths: {
      "/_sandbox": {
        get: operation("sandbox.describe", "Base URLs and credentials", {
          responses: { 200: json(any, "The sandbox.") },
        }),
      },
      "/_sandbox/reset": {
        post: operation("sandbox.reset", "Remove all state, faults and the log", { responses: none }),
      },
      "/_sandbox/state": {
        get: operation("sandbox.listObjects", "The objects of every world, redacted, for people to look at", {
          responses: { 200: json(list, "The worlds, each with its lists of objects by kind.") },
        }),
      },
      "/_sandbox/snapshot": {
        get: operation("sandbox.snapshot", "All state as one document", {
          responses: { 200: json(any, "The snapshot.") },
        }),
        put: operation("sandbox.restore", "Return to a snapshot", {
          ...body(any, { format: "clientele-sandbox" }),
          responses: { ...none, ...refused },
        }),
      },
      "/_sandbox/clock": {
        get: operation("sandbox.readClock", "The time", {
          responses: { 200: json(any, "`now`, in milliseconds since the epoch.") },
        }),
        post: operation("sandbox.moveClock", "Advance or set the clock", {
          ...body(
            {
              type: "object",
              properties: { advance: { type: "number", minimum: 0 }, set: { type: ["string", "number"] } },
            },
            { advance: 86_400_000 },
          ),
          responses: { 200: json(any, "`now`, in milliseconds since the epoch."), ...refused },
        }),
      },
      "/_sandbox/faults": {
        post: operation("sandbox.addFault", "Make the next requests fail", {
          ...body(any, { operation: "customers.create", status: 429, headers: { "retry-after": "1" } }),
          responses: { ...none, ...refused },
        }),
        delete: operation("sandbox.clearFaults", "Remove the faults that are yet to happen", { responses: none }),
      },
      "/_sandbox/rules": {
        get: operation("sandbox.listRules", "Every rule and its evidence", {
          responses: { 200: json(list, "The rules.") },
        }),
      },
      "/_sandbox/assumptions": {
        get: operation("sandbox.listAssumptions", "Values of the unknown rules", {
          responses: { 200: json(any, "Values by rule.") },
        }),
        patch: operation("sandbox.assume", "Change values of unknown rules", {
          ...body({ type: "object", additionalProperties: { type: "boolean" } }, { "monri.deleted-listed": true }),
          responses: { 200: json(any, "Values by rule."), ...refused },
        }),
      },
      "/_sandbox/log": {
        get: operation(
          "sandbox.readLog",
          "The exchanges, oldest first, redacted; as server-sent events where `Accept` asks for them",
          {
            responses: {
              200: {
                description: "The log.",
                content: { "application/json": { schema: list }, "text/event-stream": { schema: { type: "string" } } },
              },
            },
          },
        ),
      },
      "/_sandbox/webhooks": {
        get: operation("sandbox.listDeliveries", "Every attempt to deliver an event", {
          responses: { 200: json(list, "The deliveries.") },
        }),
      },
      "/_sandbox/webhooks/settled": {
        post: operation("sandbox.settleWebhooks", "Wait for the events that are due", {
          responses: { 200: json(list, "The deliveries.") },
        }),
      },
      "/_sandbox/control/{provider}/{function}": {
        post: operation(
          "sandbox.control",
          "Make what lies outside the Customers APIs, such as a card token or an invoice",
          {
            parameters: ["provider", "function"].map((name) => ({
              name,
              in: "path",
              required: true,
              schema: { type: "string" },
            })),
            ...body({ type: "array" }, ["cus_1", { amount: 400 }]),
            responses: {
              200: json({}, "What the function returns."),
              ...refused,
              404: { $ref: "#/components/responses/Refused" },
            },
          },
        ),
      },
    },
    components: {
      responses: {
        Refused: json(message, "`message` says what to pass."),
        Foreign: json(message, "The request comes from a page of another site."),
      },
    },
  };
}
