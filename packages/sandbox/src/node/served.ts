import type { Sandbox } from "../engine/options.ts";

/** A sandbox of any providers. */
export type ServedSandbox = Sandbox<string, object, object>;
