import { isJson } from "@clientele/openapi";
import type { Cursor } from "./cursor.ts";

/** The media type that is meant where nothing else is said. */
export const JSON_TYPE = "application/json";

/** Returns the first JSON media type of a `content`. */
export function jsonMedia(content: Cursor): Cursor | undefined {
  return content.members().find(({ key }) => isJson(key));
}

/** Returns the JSON media types that an operation answers with, each once, `application/json` if there are none. */
export function answeredTypes(operation: Cursor): readonly string[] {
  const responses = operation.get("responses").members();
  const types = responses.flatMap((response) => response.resolve().get("content").members()).map(({ key }) => key);
  const json = [...new Set(types.filter(isJson))];
  return json.length > 0 ? json : [JSON_TYPE];
}
