import type { CallEvent } from "@clientele/core";
import { Client } from "@clientele/core/provider";
import type { Modules } from "./program.ts";

type Module = Modules[string];
type Construct = new (options: object, ...rest: unknown[]) => object;

/** Returns modules whose clients report every wait for another attempt, as if their options had one more hook. */
export function observed(modules: Modules, onRetry: (event: CallEvent) => void): Modules {
  return Object.fromEntries(Object.entries(modules).map(([name, module]) => [name, observedModule(module, onRetry)]));
}

function observedModule(module: Module, onRetry: (event: CallEvent) => void): Module {
  const entries = Object.entries(module).map(([name, value]) => {
    return [name, isClient(value) ? withHook(value, onRetry) : value];
  });
  return Object.fromEntries(entries);
}

function isClient(value: unknown): value is Construct {
  return typeof value === "function" && value.prototype instanceof Client;
}

function withHook(client: Construct, onRetry: (event: CallEvent) => void): Construct {
  return new Proxy(client, {
    construct(target, [options, ...rest], made) {
      const given = typeof options === "object" && options !== null ? options : {};
      const hooks = "hooks" in given && given.hooks ? [given.hooks].flat() : [];
      return Reflect.construct(target, [{ ...given, hooks: [...hooks, { onRetry }] }, ...rest], made);
    },
  });
}
