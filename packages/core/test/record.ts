import type { CallEvent, Hooks } from "../src/index.ts";

/** One event and the hook that received it. */
export interface Emitted {
  readonly hook: keyof Hooks;
  readonly event: CallEvent;
}

/** Makes hooks that record every event, in order. */
export function record(): { readonly hooks: Hooks; readonly events: readonly Emitted[] } {
  const events: Emitted[] = [];
  const note = (hook: keyof Hooks) => (event: CallEvent) => events.push({ hook, event });
  const hooks = {
    onRequest: note("onRequest"),
    onResponse: note("onResponse"),
    onRetry: note("onRetry"),
    onError: note("onError"),
    onEnd: note("onEnd"),
  };
  return { hooks, events };
}
