/** How an exchange goes wrong other than by its status. */
export type FaultKind = "reset" | "stall" | "truncate" | "html" | "lost-answer";

/** A failure to produce on request. */
export interface Fault {
  /** Provider it is for; any by default. */
  readonly provider?: string | undefined;
  /** Operation it is for, as in `customers.create`; any by default. */
  readonly operation?: string | undefined;
  /** How many requests it hits. Default 1. */
  readonly times?: number | undefined;
  /** Status to answer with, without doing the work. */
  readonly status?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Body of that answer; an object is sent as JSON. */
  readonly body?: unknown;
  /** Break the connection, never answer, cut the body, answer with a page of HTML, or do the work and break the connection. */
  readonly kind?: FaultKind | undefined;
  /** Milliseconds to wait before anything else happens, by the machine's clock. */
  readonly delayMs?: number | undefined;
}

/** The faults that are yet to happen. */
export interface Faults {
  /** Adds a fault. Throws a `TypeError` for one that cannot be produced. */
  add(fault: Fault): void;
  clear(): void;
}

const kinds: readonly string[] = ["reset", "stall", "truncate", "html", "lost-answer"] satisfies readonly FaultKind[];

/** Creates the list of faults; `operations` maps each provider to its operations. */
export function createFaults(operations: Readonly<Record<string, readonly string[]>>): Faults & {
  take(provider: string, operation: string | undefined): Fault | undefined;
} {
  let waiting: { fault: Fault; left: number }[] = [];
  return {
    add(fault) {
      const { provider, operation, times = 1 } = checkFault(fault);
      const names = provider === undefined ? Object.values(operations).flat() : operations[provider];
      if (!names) throw new TypeError(`No provider ${provider}; there are ${Object.keys(operations).join(", ")}.`);
      if (operation !== undefined && !names.includes(operation)) {
        throw new TypeError(`No operation ${operation}; there are ${names.join(", ")}.`);
      }
      if (times !== Number.POSITIVE_INFINITY && !(Number.isInteger(times) && times > 0)) {
        throw new TypeError(`A fault cannot happen ${times} times.`);
      }
      waiting.push({ fault, left: times });
    },
    clear() {
      waiting = [];
    },
    take(provider, operation) {
      const entry = waiting.find(
        ({ fault }) => (fault.provider ?? provider) === provider && (fault.operation ?? operation) === operation,
      );
      if (!entry) return undefined;
      entry.left--;
      if (entry.left === 0) waiting = waiting.filter((other) => other !== entry);
      return entry.fault;
    },
  };
}

/** Reads the header `x-sandbox-fault`: a kind, a status, or a fault as JSON. Throws a `TypeError` for anything else. */
export function readFault(text: string): Fault {
  if (kinds.includes(text)) return { kind: text as FaultKind }; // it is in the list
  if (/^\d+$/.test(text)) return checkFault({ status: Number(text) });
  try {
    return checkFault(JSON.parse(text));
  } catch (cause) {
    throw new TypeError(`x-sandbox-fault takes a status, ${kinds.join(", ")}, or a fault as JSON.`, { cause });
  }
}

function checkFault(fault: Fault): Fault {
  const { status, kind, headers, delayMs = 0 } = fault;
  if (kind !== undefined && !kinds.includes(kind))
    throw new TypeError(`No fault ${kind}; there are ${kinds.join(", ")}.`);
  if (status !== undefined && !(Number.isInteger(status) && status >= 200 && status <= 599)) {
    throw new TypeError(`A fault cannot answer ${status}: the status must be from 200 to 599.`);
  }
  if (!(delayMs >= 0)) throw new TypeError(`A fault cannot wait ${delayMs} milliseconds.`);
  new Headers(headers);
  return fault;
}

/** Makes the error with which `fetch` rejects when the other side closes the connection. */
export function resetError(): TypeError {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" });
  return new TypeError("fetch failed", { cause });
}

/** Waits; ends with the reason of the signal once that is aborted. */
export function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const done = (): void => {
      signal?.removeEventListener("abort", abort);
      resolve();
    };
    const timer = milliseconds === Number.POSITIVE_INFINITY ? undefined : setTimeout(done, milliseconds);
    if (signal?.aborted) abort();
    else signal?.addEventListener("abort", abort, { once: true });
  });
}
