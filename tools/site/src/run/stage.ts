import { createSandbox, type LoggedExchange, type Sandbox } from "@clientele/sandbox";
import type { Exchange, State } from "./protocol.ts";
import type { World } from "./world.ts";

/** The sandbox that samples run against. */
export interface Stage {
  readonly sandbox: Sandbox;
  /** Puts what the samples of a provider name into the sandbox, unless it is there already; returns their environment. */
  enter(provider: string): Promise<Readonly<Record<string, string>>>;
  /** Returns the exchanges since the last call, oldest first. */
  exchanges(): Exchange[];
  /** Empties the sandbox; the next run prepares it again. */
  reset(): void;
  state(): State;
}

/** What a stage is made of. */
interface Parts {
  readonly worlds: Readonly<Record<string, World>>;
  /** A state to continue from; ignored if it is of another version. */
  readonly state: State | undefined;
  readonly onEvent: (request: Request) => Response | Promise<Response>;
}

/** Creates a stage. */
export function createStage({ worlds, state, onEvent }: Parts): Stage {
  // Events of the preparation are not shown.
  const receive = (request: Request): Response | Promise<Response> => (isPreparing ? new Response() : onEvent(request));
  const senders = Object.entries(worlds).filter(([, { sign }]) => sign);
  const webhooks = Object.fromEntries(senders.map(([name]) => [name, receive]));
  const sandbox = createSandbox({ webhooks });
  const prepared = new Set<string>();
  let seen = 0;
  let isPreparing = false;
  if (state) {
    try {
      sandbox.restore(state.snapshot);
      for (const name of state.prepared) prepared.add(name);
    } catch {
      // A snapshot of another version of the site: the visit begins anew.
    }
  }
  return {
    sandbox,
    async enter(provider) {
      const world = worlds[provider];
      if (!world) throw new Error(`The samples of ${provider} cannot be run.`);
      if (!prepared.has(provider)) {
        isPreparing = true;
        const names = await world.prepare(sandbox);
        await sandbox.webhooks.settled();
        isPreparing = false;
        const renamed = Object.entries(names).reduce(
          (text, [made, used]) => text.replaceAll(made, used),
          sandbox.snapshot(),
        );
        sandbox.restore(renamed);
        prepared.add(provider);
      }
      const environment = await world.environment(sandbox);
      seen = sandbox.log.length;
      return environment;
    },
    exchanges() {
      const fresh = sandbox.log.slice(seen);
      seen = sandbox.log.length;
      return fresh.map((logged) => exchangeOf(logged, sandbox));
    },
    reset() {
      sandbox.reset();
      prepared.clear();
      seen = 0;
    },
    state: () => ({ snapshot: sandbox.snapshot(), prepared: [...prepared] }),
  };
}

function exchangeOf({ method, url, status, request, response, rules }: LoggedExchange, sandbox: Sandbox): Exchange {
  const known = sandbox.rules.filter(({ id }) => rules.includes(id));
  return {
    request: `${method} ${url}`,
    requestHeaders: request.headers,
    requestBody: request.body,
    status,
    responseHeaders: response?.headers ?? {},
    responseBody: response?.body ?? "",
    rules: known.map(({ id, level, summary }) => ({ id, level, summary })),
  };
}
