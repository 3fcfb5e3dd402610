// Bundled and run in every runtime: calls one operation of each client on servers whose connections fail.
import type { ClientOptions } from "@clientele/core";

/** A call to make. */
export interface Task {
  /** The index of the client in the list of the program. */
  readonly client: number;
  readonly baseUrl: string;
  /** The operation, as `customers.create`. */
  readonly operation: string;
  readonly args: readonly unknown[];
}

/** How a call failed. */
export interface Ending {
  readonly name?: string;
  readonly attempts?: number;
  readonly outcome?: string;
  readonly message?: string;
}

type Create = (options: ClientOptions) => unknown;

/** What the program prints. */
export interface Findings {
  /** How the runtime names itself. */
  readonly runtime: string;
  readonly endings: readonly Ending[];
}

/**
 * Makes the calls, one after another.
 *
 * @public the bundle of a runtime imports it.
 */
export async function run(clients: readonly Create[], tasks: readonly Task[]): Promise<Findings> {
  // Without jitter the waits between attempts are 0 ms.
  Math.random = () => 0;
  const endings: Ending[] = [];
  for (const { client, baseUrl, operation, args } of tasks) {
    const owner = clients[client]?.({ baseUrl, allowInsecureHttp: true });
    const [resource = "", method = ""] = operation.split(".");
    const methods = (owner as Record<string, Record<string, (...args: readonly unknown[]) => Promise<unknown>>>)[
      resource
    ]; // the spec says so
    try {
      await methods?.[method]?.(...args);
      endings.push({});
    } catch (error) {
      const { name, attempts, outcome, message } = error as Ending; // any error has some of these members
      endings.push({ name, attempts, outcome, message } as Ending);
    }
  }
  const { navigator, process } = globalThis as { navigator?: Navigator; process?: { version: string } }; // Node 20 has no navigator
  return { runtime: navigator?.userAgent ?? `Node.js/${process?.version.slice(1)}`, endings };
}
