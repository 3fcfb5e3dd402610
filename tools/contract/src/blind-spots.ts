import type { MediaType } from "@clientele/openapi";
import type { Damage } from "./walk.ts";
import { formType } from "./wire.ts";

/** In what a mutant differs from the valid request it was made from. */
export type MutantKind =
  | Damage["kind"]
  | "missing-parameter"
  | "ill-typed-parameter"
  | "parameter-not-in-enum"
  | "unknown-parameter"
  | "missing-credentials"
  | "empty-credentials"
  | "other-scheme"
  | "user-without-name"
  | "not-base64"
  | "no-colon"
  | "not-token68"
  | "uninvited-credentials"
  | "missing-body"
  | "uninvited-body"
  | "wrong-content-type"
  | "no-content-type"
  | "wrong-method"
  | "wrong-path"
  | "wrong-server";

/** What decides whether Prism sees a mutant. */
export interface Circumstance {
  readonly kind: MutantKind;
  /** The body's media type and the change to it, where the mutant is in the body. */
  readonly media?: MediaType | undefined;
  readonly damage?: Damage | undefined;
  /** By the spec's own, unsealed schema nothing is wrong with what Prism reads of the body. */
  readonly acceptable?: boolean | undefined;
}

/** One thing Prism is known to let through. */
export interface BlindSpot {
  readonly name: string;
  readonly reason: string;
  applies(circumstance: Circumstance): boolean;
}

/** The release of Prism that the table below was made for. */
export const prismVersion = "5.16.0";

const anywhere = (name: string, kind: MutantKind, reason: string): BlindSpot => ({
  name,
  reason,
  applies: (circumstance) => circumstance.kind === kind,
});

/**
 * What Prism lets through, asserted both ways: a mutant that it passes and that stands nowhere here is a failure, and so
 * is one that stands here and that it refuses.
 */
export const blindSpots: readonly BlindSpot[] = [
  anywhere("unknown query parameter", "unknown-parameter", "Prism ignores query parameters it does not know"),
  anywhere("server", "wrong-server", "Prism routes by path and does not look at the host"),
  anywhere("user without a name", "user-without-name", "Prism wants two parts around a colon, whatever they are"),
  anywhere("illegal base64", "not-base64", "Prism decodes Basic credentials leniently"),
  anywhere("illegal bearer token", "not-token68", "Prism takes any text for a bearer token"),
  anywhere("uninvited credentials", "uninvited-credentials", "for Prism, `security: []` means that anything goes"),
  {
    name: "open schema",
    reason: "the schema as it stands in the spec accepts the body; only the kit seals requests",
    applies: ({ damage, media, acceptable }) => damage !== undefined && media?.type !== formType && acceptable === true,
  },
  {
    name: "form out of sight",
    reason:
      "Prism reads brackets under `style: deepObject` only, `[]` and free maps never, drops unknown names, and makes " +
      "objects up; what it reads of this form is valid, whatever the form says",
    applies: ({ damage, media, acceptable }) => damage !== undefined && media?.type === formType && acceptable === true,
  },
];

/** The blind spot that hides a mutant from Prism. */
export function blindSpotOf(circumstance: Circumstance): BlindSpot | undefined {
  return blindSpots.find((spot) => spot.applies(circumstance));
}
