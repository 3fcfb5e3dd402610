import type { Damage } from "./walk.ts";
import type { WireRequest } from "./wire.ts";

/** How a mutant differs from the valid request it was made from. */
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

/** A valid request with one change that makes it invalid. */
export interface Mutant {
  readonly kind: MutantKind;
  /** The changed part: a pointer into the body, or the name of a parameter, a scheme or a header. */
  readonly subject: string;
  readonly request: WireRequest;
}
