import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { docs } from "../place.ts";
import type { Media, Operation } from "../specification.ts";
import { isTree, type Tree, text } from "../tree.ts";
import { type Argument, argumentsOf, argumentValue } from "./call.ts";
import { literal } from "./literal.ts";

/** One named request example of an operation, with the program that sends it. */
export interface Variant {
  /** Name of the example in the spec; empty where the operation has no request body. */
  readonly name: string;
  /** The spec's summary of the example; empty where there is none. */
  readonly label: string;
  readonly description: string;
  /** The path parameters, by name. */
  readonly path: Readonly<Record<string, unknown>>;
  /** The body as the provider receives it; `undefined` where there is none. */
  readonly body: unknown;
  /** The program, with the body of this example. */
  readonly program: string;
}

/**
 * Returns the request examples of an operation, that of the hand-written sample first.
 *
 * Throws where the sample does not send one of the spec's examples.
 */
export function variantsOf(provider: string, operation: Operation): readonly Variant[] {
  const program = readFileSync(join(docs, "samples", provider, `${operation.id}.ts`), "utf8").trimEnd();
  const names = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  const given = argumentsOf(program, operation.id);
  const path = Object.fromEntries(names.map((name, index) => [name, argumentValue(at(given, index, operation))]));
  const media = preferred(operation.requests);
  if (!media) return [{ name: "", label: "", description: "", path, body: undefined, program }];
  const argument = at(given, names.length, operation);
  const sent = argumentValue(argument);
  const shown = media.examples.find(({ value }) => contains(value, sent));
  if (!shown) throw new Error(`the sample of ${provider}/${operation.id} does not send an example of the spec`);
  const added = Object.keys(asTree(shown.value)).filter((member) => !(member in asTree(sent)));
  const ordered = [shown, ...media.examples.filter((example) => example !== shown)];
  return ordered.map(({ name, summary, description, value }) => {
    const passed = Object.fromEntries(Object.entries(asTree(value)).filter(([member]) => !added.includes(member)));
    const written = name === shown.name ? program : replaced(program, argument, passed);
    return { name, label: summary, description, path, body: value, program: written };
  });
}

/** Returns the content as JSON where the operation takes it, otherwise its first media type. */
export function preferred(media: readonly Media[]): Media | undefined {
  return media.find(({ type }) => type === "application/json") ?? media[0];
}

function at(given: readonly Argument[], index: number, { id }: Operation): Argument {
  const found = given[index];
  if (!found) throw new Error(`the sample of ${id} passes fewer arguments than the operation has`);
  return found;
}

/** Whether a sample sends an example: all of it, or all but what the client adds. */
function contains(example: unknown, sent: unknown): boolean {
  const members = Object.entries(asTree(sent));
  return members.length > 0 && members.every(([key, value]) => isDeepStrictEqual(asTree(example)[key], value));
}

function asTree(value: unknown): Tree {
  if (!isTree(value)) throw new Error(`a request body that is no object: ${text(value)}`);
  return value;
}

function replaced(program: string, { start, source }: Argument, value: unknown): string {
  const line = program.lastIndexOf("\n", start) + 1;
  const indent = /^ */.exec(program.slice(line))?.[0] ?? "";
  const isBroken = source.startsWith("{\n");
  const rest = program.slice(start + source.length).split("\n", 1)[0] ?? "";
  const taken = isBroken ? Number.POSITIVE_INFINITY : start - line + rest.length;
  return `${program.slice(0, start)}${literal(value, { indent, taken })}${program.slice(start + source.length)}`;
}
