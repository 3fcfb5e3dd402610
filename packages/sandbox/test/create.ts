import type { CreateSandbox } from "@clientele/fidelity";
import { createEngine } from "../src/engine/engine.ts";
import { providers } from "../src/providers.ts";

/** The moment at which the clock of every scenario stands, with a fraction of a second. */
export const START: number = Date.parse("2026-11-26T10:20:30.456Z");

/** Creates the sandbox of a scenario. */
export const create: CreateSandbox = (options, values) =>
  createEngine(Object.values(providers), { clock: START, ...options }, values) as ReturnType<CreateSandbox>; // by names, untyped
