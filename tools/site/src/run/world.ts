import type { Sandbox } from "@clientele/sandbox";

/** What the samples of a provider need in the sandbox; each provider's is in `docs/samples/<provider>/world.ts`. */
export interface World {
  /** Puts what the samples name into the sandbox. Returns the ids that it made, with the ids that the samples use. */
  prepare(sandbox: Sandbox): Promise<Readonly<Record<string, string>>>;
  /** Returns the values of `process.env` that the samples read. */
  environment(sandbox: Sandbox): Promise<Readonly<Record<string, string>>>;
  /** Signs the body of a webhook; absent where the provider sends none. */
  sign?(body: string): Promise<Readonly<Record<string, string>>>;
}
