import type { Schema } from "./schema.ts";

/** An example of a body: one sentence, and the body. */
export type Example = readonly [summary: string, value: unknown];

/** The content of a request or a response, by media type. */
export type Content = Readonly<Record<string, object>>;

/** What is particular to an operation. */
export interface Described {
  readonly summary: string;
  readonly description: string;
  /** Whether a request whose answer was lost may be sent again. */
  readonly retry: "safe" | "never";
  readonly parameters?: readonly object[];
  readonly takes?: Content;
  /** What it answers with; an operation without answers 204. */
  readonly answers?: { readonly description: string; readonly content: Content };
  /** Statuses of errors besides 403, which any operation may answer, and 413, which one that takes a body may. */
  readonly errors?: readonly (keyof typeof ERRORS)[];
}

/** One concept of the document. */
export interface Part {
  readonly tag: { readonly name: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>;
  readonly schemas: Readonly<Record<string, Schema>>;
}

const GUIDE = "https://github.com/clientele/clientele/blob/main/docs/guides/sandbox.md#the-control-api";
const ERRORS = { 400: "Refused", 403: "Foreign", 404: "NoFunction", 413: "TooLarge" } as const;

/** Describes the content of a JSON body by a named schema and named examples. */
export function json(schema: string, examples: Readonly<Record<string, Example>>): Content {
  return { "application/json": media({ $ref: `#/components/schemas/${schema}` }, examples) };
}

/** Describes a body by its schema and named examples. */
export function media(schema: Schema, examples: Readonly<Record<string, Example>>): object {
  const named = Object.entries(examples).map(([name, [summary, value]]) => [name, { summary, value }]);
  return { schema, examples: Object.fromEntries(named) };
}

/** Describes an operation; its id is the call, `<tag>.<method>`. */
export function operation(operationId: string, described: Described): object {
  const { summary, description, retry, parameters, takes, answers, errors = [] } = described;
  const error = (status: keyof typeof ERRORS): object => ({ $ref: `#/components/responses/${ERRORS[status]}` });
  return {
    operationId,
    tags: [operationId.split(".")[0]],
    summary,
    description,
    externalDocs: { url: GUIDE },
    security: [],
    "x-retry": retry,
    "x-evidence": "documented",
    ...(parameters && { parameters }),
    ...(takes && { requestBody: { required: true, content: takes } }),
    responses: {
      ...(answers
        ? { 200: { ...answers, "x-evidence": "documented" } }
        : { 204: { description: "Done.", "x-evidence": "documented" } }),
      ...Object.fromEntries(errors.map((status) => [status, error(status)])),
      403: error(403),
      ...(takes && { 413: error(413) }),
    },
  };
}
