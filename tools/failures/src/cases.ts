import type { Group } from "./case.ts";
import { aborts } from "./cases/aborts.ts";
import { inputs } from "./cases/arguments.ts";
import { bodies } from "./cases/bodies.ts";
import { connections } from "./cases/connections.ts";
import { limits } from "./cases/limits.ts";
import { pages } from "./cases/pages.ts";
import { redirects } from "./cases/redirects.ts";
import { secrecy } from "./cases/secrecy.ts";
import { statuses } from "./cases/statuses.ts";
import { timeouts } from "./cases/timeouts.ts";

/** All groups of cases. */
export const groups: readonly Group[] = [
  connections,
  timeouts,
  aborts,
  statuses,
  limits,
  bodies,
  redirects,
  inputs,
  pages,
  secrecy,
];
