import { type Hooks, logTo } from "@clientele/paystack";
import type { Logger } from "winston";

/** Makes hooks that log with winston. */
export function logToWinston(logger: Logger): Hooks {
  return logTo((level, message, { url, headers, ...fields }) => {
    // The URL may contain an e-mail address. An error has a toJSON, which the JSON format calls.
    logger.log({ ...fields, level, message });
  });
}
