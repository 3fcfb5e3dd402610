import { camelCase } from "@clientele/openapi";
import type { Cursor } from "./cursor.ts";
import { isArgumentName } from "./identifier.ts";

/** A path parameter as an argument of a method. */
export interface PathArgument {
  /** Name in the path. */
  readonly name: string;
  /** Name of the argument. */
  readonly argument: string;
  readonly integer: boolean;
  readonly description: string;
  /** The parameter in the document. */
  readonly parameter: Cursor;
}

/** The parameters of one place (`path`, `query`, `header`), resolved; an operation's own replace those of its path. */
export function parametersIn(place: string, pathItem: Cursor, operation: Cursor): readonly Cursor[] {
  const found = new Map<string, Cursor>();
  for (const owner of [pathItem, operation]) {
    for (const item of owner.get("parameters").items()) {
      const parameter = item.resolve();
      if (parameter.get("in").string === place) found.set(parameter.get("name").string ?? "", parameter);
    }
  }
  return [...found.values()];
}

/** Reads the path parameters in the order of the path. */
export function readPathArguments(path: string, pathItem: Cursor, operation: Cursor): readonly PathArgument[] {
  const declared = new Map(parametersIn("path", pathItem, operation).map((item) => [item.get("name").string, item]));
  const read: PathArgument[] = [];
  for (const [, name = ""] of path.matchAll(/\{([^{}]*)\}/g)) {
    const parameter = declared.get(name);
    declared.delete(name);
    if (!parameter) {
      operation.report("path-parameters", `{${name}} of the path is not declared; add a parameter with \`in: path\``);
      continue;
    }
    const argument = camelCase(name);
    if (!isArgumentName(argument)) {
      parameter.report("identifier", `\`${name}\` becomes \`${argument}\`, which cannot name an argument`);
    }
    const integer = parameter.get("schema").resolve().get("type").string === "integer";
    read.push({ name, argument, integer, description: parameter.get("description").string ?? "", parameter });
  }
  for (const [name, parameter] of declared) {
    parameter.report("path-parameters", `the path has no {${name}}; remove the parameter or correct its name`);
  }
  return read;
}
