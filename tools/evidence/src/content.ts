import { coerce } from "@clientele/contract/coercion";
import { decodeForm } from "@clientele/contract/form";
import type { Schemas } from "@clientele/contract/schemas";
import { placeOf } from "@clientele/contract/shape";
import { essence, formType } from "@clientele/contract/wire";
import { isJson, type MediaType } from "@clientele/openapi";
import type { Body } from "./recording.ts";

/** A recorded body: its documented media type and its value. */
export interface Content {
  readonly media: MediaType;
  /** `undefined` if the text does not match its type, or if the type is not supported. */
  readonly value: unknown;
}

/** Reads a recorded body by its documented media type; `undefined` if none is documented. */
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
