import { coerce } from "../coercion.ts";
import { decodeForm } from "../form.ts";
import type { Schemas } from "../schemas.ts";
import { placeOf } from "../shape.ts";
import type { MediaType } from "../spec.ts";
import { essence, formType, isJson } from "../wire.ts";
import type { Body } from "./recording.ts";

/** What a recorded body was meant as: a documented media type, and the value that it carries. */
export interface Content {
  readonly media: MediaType;
  /** `undefined` where the text is not what its type says, or of a type that nobody reads. */
  readonly value: unknown;
}

/** Reads a recorded body by the media type that is documented for it; `undefined` where none is. */
export function contentOf(
  schemas: Schemas,
  documented: readonly MediaType[],
  type: string,
  { text }: Body,
): Content | undefined {
  const media = documented.find((one) => essence(one.type) === essence(type));
  if (media === undefined) return undefined;
  if (isJson(type)) return { media, value: parsed(text) };
  if (essence(type) !== formType || media.schema === undefined) return { media, value: undefined };
  return { media, value: coerce(schemas.document, placeOf(media.schema), decodeForm(text).value) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
