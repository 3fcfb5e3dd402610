import { type Hooks, logTo } from "@clientele/paystack";
import type { Logger } from "pino";

/** Makes hooks that log with pino. */
export function logToPino(logger: Logger): Hooks {
  return logTo((level, message, { url, headers, error, ...fields }) => {
    // The URL may contain an e-mail address. `err` is the key that pino's serializer for errors reads.
    logger[level](error ? { ...fields, err: error } : fields, message);
  });
}
