import { inspect } from "node:util";
import type { CallEvent, ClientOptions } from "@clientele/core";
import { logTo } from "@clientele/core";

/** Every text that a developer or a log may come to see of a call. */
export interface Shown {
  readonly options: Pick<ClientOptions, "hooks">;
  /** Adds the forms in which a value is printed. */
  readonly add: (value: unknown) => void;
  readonly texts: readonly string[];
}

/** Collects what is shown of one call, through hooks, log lines and the error. */
export function collect(): Shown {
  const texts: string[] = [];
  const add = (value: unknown): void => {
    texts.push(String(value), inspect(value, { depth: Infinity, showHidden: true, maxStringLength: null }));
    texts.push(JSON.stringify(value) ?? "");
    if (value instanceof Error) texts.push(value.message, value.stack ?? "");
  };
  const line = (_: string, message: string, event: CallEvent): void => {
    texts.push(message);
    add(event);
  };
  const hooks = ["onRequest", "onResponse", "onRetry", "onError", "onEnd"].map((name) => ({ [name]: add }));
  return { options: { hooks: [...hooks, logTo(line)] }, add, texts };
}
