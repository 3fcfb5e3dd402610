import { coerce } from "@clientele/contract/coercion";
import { decodeForm } from "@clientele/contract/form";
import type { Schemas } from "@clientele/contract/schemas";
import { placeOf } from "@clientele/contract/shape";
import { essence, formType } from "@clientele/contract/wire";
import { isJson, type MediaType } from "@clientele/openapi";
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
