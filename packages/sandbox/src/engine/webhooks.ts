import type { World } from "./world.ts";

/** Where events of a provider go: a loopback address, or a function. */
export type WebhookTarget = string | URL | ((request: Request) => Response | Promise<Response>);

/** One attempt to deliver an event. */
export interface Delivery {
  readonly provider: string;
  readonly event: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** Body as it was sent and signed. */
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Status of the receiver's answer; `undefined` where there was none. */
  readonly status: number | undefined;
  /** Why there was no answer. */
  readonly error?: string;
  /** Milliseconds since the epoch, by the sandbox's clock. */
  readonly at: number;
}

/** An event that is yet to be delivered. */
export interface Pending {
  readonly id: string;
  readonly provider: string;
  readonly event: string;
  readonly body: string;
  /** World whose key signs it. */
  readonly world: string;
  readonly due: number;
  readonly attempts: number;
}

/** The webhooks of a sandbox. */
export interface Webhooks {
  /** Every attempt so far, oldest first. */
  readonly deliveries: readonly Delivery[];
  /** Waits until every event that is due was delivered, or has to wait for its next attempt. */
  settled(): Promise<void>;
}

const HOUR = 3_600_000;
const RETRIES = 10;
// How long a receiver may take, by the machine's clock.
const PATIENCE = 30_000;

/** Checks a target. Throws a `TypeError` for an address that is not loopback. */
export function checkTarget(provider: string, target: WebhookTarget): void {
  if (typeof target === "function") return;
  const { protocol, hostname } = new URL(target);
  if (/^https?:$/.test(protocol) && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)) return;
  throw new TypeError(
    `Webhooks of ${provider} go to a loopback address or a function, not to ${hostname || protocol}.`,
  );
}

/** What the delivery of webhooks needs of the engine. */
export interface Post {
  /** Events that are yet to be delivered. */
  readonly pending: World<{ webhook: Pending }>;
  readonly targets: Readonly<Record<string, WebhookTarget | undefined>>;
  now(): number;
  /** Returns the headers that the provider sends with an event. */
  sign(event: Pending): Promise<Record<string, string>>;
}

/** Creates the delivery of webhooks; `kick` starts it without waiting. */
export function createWebhooks(post: Post): Webhooks & { readonly deliveries: Delivery[]; kick(): void } {
  const deliveries: Delivery[] = [];
  let running: Promise<void> | undefined;

  const due = (): Pending | undefined => {
    const [first] = post.pending.list("webhook").sort((one, other) => one.due - other.due);
    return first && first.due <= post.now() ? first : undefined;
  };
  const deliverDue = async (): Promise<void> => {
    for (let next = due(); next; next = due()) {
      const delivery = await deliver(next, post);
      deliveries.push(delivery);
      // A reset while the receiver was busy has removed it.
      if (!post.pending.get("webhook", next.id)) continue;
      const accepted = delivery.status !== undefined && delivery.status >= 200 && delivery.status < 300;
      if (accepted || next.attempts >= RETRIES) post.pending.delete("webhook", next.id);
      else post.pending.put("webhook", { ...next, attempts: next.attempts + 1, due: next.due + HOUR });
    }
  };
  const settled = async (): Promise<void> => {
    while (running || due()) {
      running ??= deliverDue().finally(() => {
        running = undefined;
      });
      await running;
    }
  };
  return {
    deliveries,
    settled,
    kick() {
      if (!running && due()) setTimeout(settled);
    },
  };
}

async function deliver(pending: Pending, post: Post): Promise<Delivery> {
  const { provider, event, body, attempts, due } = pending;
  const target = post.targets[provider];
  const headers = { "content-type": "application/json", ...(await post.sign(pending)) };
  const attempt = { provider, event, attempt: attempts + 1, body, headers, at: due };
  try {
    const status = await withPatience(async (signal) => {
      const message = { method: "POST", headers, body, signal };
      if (typeof target === "function") return (await target(new Request("http://localhost/", message))).status;
      return (await fetch(String(target), { ...message, redirect: "manual" })).status;
    });
    return { ...attempt, status };
  } catch (error) {
    return { ...attempt, status: undefined, error: String(error) };
  }
}

function withPatience<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const { signal, abort } = expiring();
  return new Promise<Result>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
    work(signal).then(resolve, reject);
  }).finally(abort);
}

function expiring(): { signal: AbortSignal; abort: () => void } {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new Error("The receiver took too long.")), PATIENCE);
  return { signal: controller.signal, abort: () => clearTimeout(timer) };
}
