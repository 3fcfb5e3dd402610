import type { Circumstance, MutantKind } from "./blind-spots.ts";
import type { WireRequest } from "./wire.ts";

/** A request made wrong in one way, with what that says of its circumstance. */
export interface Change extends Partial<Omit<Circumstance, "kind">> {
  readonly kind: MutantKind;
  readonly subject: string;
  readonly request: WireRequest;
}
