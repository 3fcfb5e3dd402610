import type { Report, Request, Run, State } from "../../run/protocol.ts";
import { load } from "../load.ts";

declare global {
  /** Source of the worker, set by the script that is loaded on the first run. */
  var clienteleWorker: string;
}

/** Where the state of the visit is kept. */
const KEY = "clientele.sandbox";

/** The worker in which samples run, and the state of the visit. */
export interface Session {
  /** Runs a sample; resolves when it has ended, was stopped, or could not be started. */
  run(order: Omit<Run, "type">, listen: (report: Report) => void): Promise<void>;
  /** Signs the body of a webhook with the provider's key. */
  sign(provider: string, body: string): Promise<Readonly<Record<string, string>>>;
  /** Ends the running sample, whatever it does. What it did to the sandbox is undone. */
  stop(): void;
  /** Empties the sandbox. */
  reset(): void;
}

/** Creates a session; nothing is loaded before the first run. */
export function createSession(root: string): Session {
  let worker: Worker | undefined;
  let listener: ((report: Report) => void) | undefined;
  let end: (() => void) | undefined;

  const started = async (): Promise<Worker> => {
    if (worker) return worker;
    await load(`${root}assets/run.js`);
    // From a text, so that it starts again without a request, and from a folder too.
    const source = new Blob([globalThis.clienteleWorker], { type: "text/javascript" });
    const made = new Worker(URL.createObjectURL(source));
    made.addEventListener("message", ({ data }: MessageEvent<Report>) => listener?.(data));
    made.addEventListener("error", ({ message }) => {
      const error = { name: "Error", message, line: undefined };
      listener?.({ type: "done", state: undefined, error });
    });
    worker = made;
    post({ type: "start", state: kept() });
    return made;
  };
  const post = (request: Request): void => worker?.postMessage(request);

  return {
    async run(order, listen) {
      await started();
      await new Promise<void>((resolve) => {
        end = resolve;
        listener = (report) => {
          listen(report);
          if (report.type !== "done") return;
          if (report.state) keep(report.state);
          resolve();
        };
        post({ type: "run", ...order });
      });
      end = undefined;
      listener = undefined;
    },
    async sign(provider, body) {
      await started();
      return new Promise((resolve) => {
        listener = (report) => {
          if (report.type === "signed") resolve(report.headers);
        };
        post({ type: "sign", provider, body });
      });
    },
    stop() {
      worker?.terminate();
      worker = undefined;
      end?.();
    },
    reset() {
      sessionStorage.removeItem(KEY);
      post({ type: "reset" });
    },
  };
}

function keep(state: State): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(state));
  } catch {
    // Storage is full or switched off: the state lasts as long as the page.
  }
}

function kept(): State | undefined {
  try {
    const text = sessionStorage.getItem(KEY);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
