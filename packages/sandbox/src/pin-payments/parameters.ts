import { isMembers, type Members } from "../engine/body.ts";
import type { PinScene } from "./state.ts";

/** Returns the members of a request without its nulls, which count as absent. */
export function present(members: Members, { use }: PinScene): Members {
  if (!Object.values(members).includes(null) || !use("pin.null-is-absent")) return members;
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
}

/** Returns a value as text; `undefined` stays what it is. */
export function textOf(value: unknown, { use }: PinScene): string | undefined {
  if (value === undefined || typeof value === "string") return value;
  if (isMembers(value) || Array.isArray(value)) return JSON.stringify(value);
  return use("pin.lenient-types") ? String(value) : undefined;
}

/** Returns whether a parameter is absent or has no visible character. */
export function isBlank(value: unknown): boolean {
  return value === undefined || (typeof value === "string" && value.trim() === "");
}

/** Returns a parameter that may be left out, as the provider stores it. */
export function optional(value: unknown, scene: PinScene): string | null {
  if (value === "" && !scene.use("pin.empty-kept")) return null;
  return textOf(value, scene) ?? null;
}
