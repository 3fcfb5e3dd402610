import { isDeepStrictEqual } from "node:util";
import { invoke } from "@clientele/contract/call";
import { decodeForm } from "@clientele/contract/form";
import { at, Document, list, loadSpec, type Node, node, type Operation, text } from "@clientele/openapi";

/** A workflow and who lives through it. */
export interface Lifetime {
  /** File of the OpenAPI document. */
  readonly specFile: string;
  /** File of the Arazzo document. */
  readonly workflowFile: string;
  readonly client: unknown;
}

interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Takes a client through every workflow of an Arazzo document and returns the ids of the operations that it called. Throws
 * an `Error` for the first criterion that is not met.
 */
export async function liveThrough({ specFile, workflowFile, client }: Lifetime): Promise<string[]> {
  const { operations } = loadSpec(specFile);
  const called: string[] = [];
  for (const workflow of list(Document.read(workflowFile).root.workflows).map(node)) {
    const outputs: Record<string, unknown> = {};
    for (const step of list(workflow.steps).map(node)) {
      const operation = operationOf(step, operations);
      called.push(operation.id);
      const answered = await call(client, operation, resolve(step, outputs));
      for (const criterion of list(step.successCriteria).map(node))
        check(text(criterion.condition), answered, { step, outputs });
      for (const [name, expression] of Object.entries(node(step.outputs))) {
        outputs[`${text(step.stepId)}.outputs.${name}`] = evaluate(text(expression), answered, outputs);
      }
    }
  }
  return called;
}

function operationOf({ operationPath, stepId }: Node, operations: readonly Operation[]): Operation {
  const [, path = "", method = ""] = /#\/paths\/([^/]+)\/(\w+)$/.exec(text(operationPath)) ?? [];
  const template = path.replaceAll("~1", "/").replaceAll("~0", "~");
  const found = operations.find(
    (operation) => operation.path === template && operation.method === method.toUpperCase(),
  );
  if (!found) throw new Error(`${text(stepId)}: the spec has no operation ${text(operationPath)}.`);
  return found;
}

/** Replaces the expressions in a step by what they stand for. */
function resolve(step: Node, outputs: Readonly<Record<string, unknown>>): Node {
  const replace = (value: unknown): unknown => {
    if (typeof value === "string" && value.startsWith("$steps.")) return outputs[value.slice("$steps.".length)];
    if (Array.isArray(value)) return value.map(replace);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, replace(member)]));
  };
  return node(replace({ parameters: step.parameters, requestBody: step.requestBody }));
}

async function call(client: unknown, operation: Operation, { parameters, requestBody }: Node): Promise<Answered> {
  const given = list(parameters).map(node);
  const valuesIn = (location: string): [string, unknown][] =>
    given.filter((parameter) => parameter.in === location).map(({ name, value }) => [text(name), value]);
  const path = Object.fromEntries(valuesIn("path"));
  const query = valuesIn("query");
  const { payload, contentType } = node(requestBody);
  const body = typeof payload === "string" ? decodeForm(payload).value : payload;
  const args = {
    path: Array.from(operation.path.matchAll(/\{([^}]+)\}/g), ([, name = ""]) => path[name]),
    query: query.length > 0 ? Object.fromEntries(query) : undefined,
    body,
    headers: typeof payload === "string" ? { "content-type": text(contentType) } : {},
    options: {},
  };
  try {
    const { body: answer, response } = await invoke(client, operation, args).withResponse();
    return { status: response.status, body: answer };
  } catch (error) {
    const { status, data } = node(error);
    if (typeof status !== "number") throw error;
    return { status, body: data };
  }
}

/** Returns the value of an expression: the status, a part of the body, an output, or a literal. */
function evaluate(expression: string, { status, body }: Answered, outputs: Readonly<Record<string, unknown>>): unknown {
  const [, pointer] = /^\$response\.body#(.*)$/.exec(expression) ?? [];
  if (pointer !== undefined) return at(body, pointer);
  if (expression === "$statusCode") return status;
  if (expression.startsWith("$steps.")) return outputs[expression.slice("$steps.".length)];
  return JSON.parse(expression.replace(/^'(.*)'$/, `"$1"`));
}

interface Surroundings {
  readonly step: Node;
  readonly outputs: Readonly<Record<string, unknown>>;
}

function check(condition: string, answered: Answered, { step, outputs }: Surroundings): void {
  const [left = "", right = ""] = condition.split(" == ");
  const [found, wanted] = [evaluate(left, answered, outputs), evaluate(right, answered, outputs)];
  if (wanted !== undefined && isDeepStrictEqual(found, wanted)) return;
  const { status, body } = answered;
  throw new Error(`${text(step.stepId)}: ${condition} is not met: ${status} ${JSON.stringify(body)}`);
}
