import { examplesAt } from "./content.ts";
import type { Document } from "./document.ts";
import { list } from "./node.ts";
import { join } from "./pointer.ts";

/** A parameter of a request, or a header of a response. */
export interface Parameter {
  readonly name: string;
  /** `path`, `query`, `header` or `cookie`. */
  readonly in: string;
  readonly required: boolean;
  /** Pointer to the schema. */
  readonly schema: string;
  readonly style: string | undefined;
  readonly explode: boolean | undefined;
  /** The first example of the parameter or of its schema. */
  readonly example: unknown;
  /** The only value that the schema admits (`const`, or an `enum` of one); `undefined` if it admits others. */
  readonly constant: unknown;
  /** Pointer to the parameter, references followed. */
  readonly pointer: string;
}

/** Lists the parameters of the array at `pointer`. */
export function parametersAt(document: Document, pointer: string): Parameter[] {
  return list(document.value(pointer)).map((_, index) => {
    const place = document.follow(join(pointer, index));
    const { name, in: location } = document.node(place);
    return { ...parameterAt(document, place), name: String(name), in: String(location) };
  });
}

/** Lists the headers of the response at `pointer`. */
export function headersAt(document: Document, response: string): Parameter[] {
  const place = join(response, "headers");
  return Object.keys(document.node(place)).map((name) => {
    return { ...parameterAt(document, document.follow(join(place, name))), name, in: "header" };
  });
}

function parameterAt(document: Document, pointer: string): Omit<Parameter, "name" | "in"> {
  const { required, style, explode, example } = document.node(pointer);
  const schema = document.node(document.follow(join(pointer, "schema")));
  const [named] = examplesAt(document, pointer);
  return {
    required: required === true,
    schema: join(pointer, "schema"),
    style: typeof style === "string" ? style : undefined,
    explode: typeof explode === "boolean" ? explode : undefined,
    constant: schema.const ?? (list(schema.enum).length === 1 ? list(schema.enum)[0] : undefined),
    example: example ?? named?.value ?? schema.example ?? list(schema.examples)[0],
    pointer,
  };
}
