import { guard } from "./guard.ts";
import type { CallEvent, Hooks } from "./hooks.ts";

/** The levels of log lines. */
export type LogLevel = "debug" | "info" | "warn" | "error";

/** A function that receives log lines, or an object with a method per level, such as `console`. */
export type LogSink =
  | ((level: LogLevel, message: string, event: CallEvent) => unknown)
  | Readonly<Record<LogLevel, (message: string, event: CallEvent) => unknown>>;

/**
 * Makes hooks that log: requests at `debug`, responses at `info`, retries at `warn`, errors at `error`.
 *
 * The message names the path template, never the expanded URL, which may hold an e-mail address; the event has both.
 * Throws a `ConfigurationError` if `sink` is neither a function nor an object with the four methods.
 *
 * @example
 * ```ts
 * const client = new Paystack({ secretKey, hooks: logTo(console) });
 * const traced = new Paystack({ secretKey, hooks: logTo((level, message, event) => logger[level](event, message)) });
 * ```
 */
export function logTo(sink: LogSink): Hooks {
  const levels: readonly LogLevel[] = ["debug", "info", "warn", "error"];
  guard(
    typeof sink === "function" || levels.every((level) => typeof Object(sink)[level] === "function"),
    "logTo needs console, an object with the methods debug, info, warn and error, or a function (level, message, event)",
  );
  const log =
    (level: LogLevel) =>
    (event: CallEvent): unknown => {
      const { operation, method, urlTemplate, attempt, status, durationMs, delayMs, error } = event;
      const { message } = Object(error);
      const words = [
        operation,
        method,
        urlTemplate,
        `attempt ${attempt}`,
        status,
        durationMs !== undefined && `${Math.round(durationMs)} ms`,
        delayMs !== undefined && `retry in ${Math.round(delayMs)} ms`,
        message,
      ];
      const line = words.filter(Boolean).join(" ");
      return typeof sink === "function" ? sink(level, line, event) : sink[level](line, event);
    };
  return { onRequest: log("debug"), onResponse: log("info"), onRetry: log("warn"), onError: log("error") };
}
