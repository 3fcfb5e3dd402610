import { camelCase } from "@clientele/openapi";
import type { Cursor } from "../spec/cursor.ts";
import { jsonMedia } from "../spec/media.ts";
import type { SpecOperation } from "../spec/operation.ts";
import { literal } from "./literal.ts";
import { code } from "./prose.ts";

const width = 100;

/** Returns a call of an operation with the examples of the spec; empty where an argument that must be given has none. */
export function renderExample(operation: SpecOperation): string {
  const args = readArguments(operation);
  if (!args) return "";
  const call = `client.${operation.id}(${args.join(", ")})`;
  const [type] = operation.payload.types;
  if (type === undefined) return code(`await ${call};`, "ts");
  const name = camelCase(type);
  if (!operation.pages) return code(`const ${name} = await ${call};`, "ts");
  return code(`for await (const ${name} of ${call}) {\n  console.log(${name});\n}`, "ts");
}

function readArguments(operation: SpecOperation): readonly string[] | undefined {
  const { pathArguments, body, query, queryParameters, options } = operation;
  if (options?.required) return undefined;
  const values: unknown[] = pathArguments.map(({ parameter }) => exampleOf(parameter));
  if (body) values.push(bodyExample(operation.source));
  if (query?.required) {
    const required = queryParameters.filter((parameter) => parameter.get("required").value === true);
    const members = required.map((parameter) => [parameter.get("name").string ?? "", exampleOf(parameter)] as const);
    values.push(members.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(members));
  }
  return values.includes(undefined) ? undefined : values.map(written);
}

/** Returns the first example of a parameter or of its schema. */
export function exampleOf(parameter: Cursor): unknown {
  const [named] = parameter.get("examples").members();
  const schema = parameter.get("schema").resolve();
  const [listed] = schema.get("examples").items();
  return [parameter.get("example"), named?.resolve().get("value"), schema.get("example"), listed].find(
    (example) => example?.exists,
  )?.value;
}

function bodyExample(operation: Cursor): unknown {
  const media = jsonMedia(operation.get("requestBody").resolve().get("content"));
  const [example] = media?.get("examples").members() ?? [];
  return example?.resolve().get("value").value ?? media?.get("example").value;
}

function written(value: unknown): string {
  const line = literal(value);
  if (line.length <= width) return line;
  return JSON.stringify(value, null, 2).replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:");
}
