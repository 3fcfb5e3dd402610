// Runs samples in a worker of the page: the published clients against the sandbox.
import { runCurl } from "./curl.ts";
import { failures } from "./failures.ts";
import { inspect } from "./inspect.ts";
import { observed } from "./modules.ts";
import { describeFailure, type Modules, runProgram } from "./program.ts";
import type { Request as Order, Report, Run, Webhook } from "./protocol.ts";
import { createStage, type Stage } from "./stage.ts";
import type { World } from "./world.ts";

/** What the worker is built with. */
interface Ingredients {
  readonly modules: Modules;
  readonly worlds: Readonly<Record<string, World>>;
  /** Bodies of failures as the spec has them, by provider and status. */
  readonly failureBodies: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const report = (message: Report): void => postMessage(message);
const line = (level: "log" | "error" | "note", text: string): void => report({ type: "line", level, text });

/** Handles the messages of the page. Samples cannot send requests past the sandbox. */
export function startWorker(ingredients: Ingredients): void {
  seal();
  let stage: Stage | undefined;
  const start = (state?: Parameters<typeof createStage>[0]["state"]): Stage =>
    createStage({ worlds: ingredients.worlds, state, onEvent: showEvent });
  addEventListener("message", async ({ data }: MessageEvent<Order>) => {
    if (data.type === "start") stage = start(data.state);
    stage ??= start();
    if (data.type === "reset") stage.reset();
    if (data.type === "sign") {
      const headers = (await ingredients.worlds[data.provider]?.sign?.(data.body)) ?? {};
      report({ type: "signed", headers });
    }
    if (data.type === "run") await run(data, stage, ingredients);
  });
}

/** Removes the interfaces that could send a request past the sandbox. */
function seal(): void {
  for (const name of ["XMLHttpRequest", "WebSocket", "EventSource", "importScripts", "WebTransport", "Worker"]) {
    Object.defineProperty(globalThis, name, { value: undefined });
  }
}

async function run(order: Run, stage: Stage, { modules, failureBodies }: Ingredients): Promise<void> {
  const { provider, source, language, failure, webhook } = order;
  const { sandbox } = stage;
  let error: unknown;
  try {
    const environment = await stage.enter(provider);
    const fault = failures[failure];
    if (fault && fault !== "cut") sandbox.faults.add({ ...fault, body: failureBodies[provider]?.[failure] });
    const cut = fault === "cut" ? halved : (text: string) => text;
    globalThis.fetch = async (input, init) => {
      try {
        const response = await sandbox.fetch(input, init);
        return fault === "cut" ? await cutOff(response) : response;
      } finally {
        for (const exchange of stage.exchanges()) {
          report({ type: "exchange", exchange: { ...exchange, responseBody: cut(exchange.responseBody) } });
        }
      }
    };
    if (language === "sh") await runCurl(source, { environment, print: (text) => line("log", text) });
    else await runModule(source, { environment, modules, webhook });
    await sandbox.webhooks.settled();
  } catch (thrown) {
    error = thrown;
  }
  sandbox.faults.clear();
  report({ type: "done", state: stage.state(), error: error === undefined ? undefined : describeFailure(error) });
}

function halved(text: string): string {
  return text.slice(0, Math.floor(text.length / 2));
}

async function cutOff(response: Response): Promise<Response> {
  const text = await response.text();
  if (!text) line("note", "This answer has no body that could be cut off.");
  return new Response(text ? halved(text) : null, response);
}

interface Setting {
  readonly environment: Readonly<Record<string, string>>;
  readonly modules: Modules;
  readonly webhook: Webhook | undefined;
}

async function runModule(source: string, { environment, modules, webhook }: Setting): Promise<void> {
  const print =
    (level: "log" | "error") =>
    (...values: readonly unknown[]): void =>
      line(level, values.map(inspect).join(" "));
  const exported = await runProgram(source, {
    modules: observed(modules, ({ delayMs = 0, status, attempt }) => {
      const cause = status ? `answered ${status}` : "the connection failed";
      line("note", `Attempt ${attempt}: ${cause}. Waiting ${(delayMs / 1000).toFixed(1)} s before the next.`);
    }),
    console: {
      log: print("log"),
      info: print("log"),
      debug: print("log"),
      warn: print("error"),
      error: print("error"),
    },
    process: { env: environment },
  });
  const handler: unknown = "POST" in exported ? exported.POST : undefined;
  if (!webhook || !isHandler(handler)) return;
  await callHandler(handler, webhook);
}

type Handler = (request: Request) => unknown;

function isHandler(value: unknown): value is Handler {
  return typeof value === "function";
}

/** Sends a webhook to a handler, and reports both as an exchange. */
async function callHandler(handler: Handler, { body, headers }: Webhook): Promise<void> {
  const url = "http://localhost/";
  let response: Response | undefined;
  try {
    const given = await handler(new Request(url, { method: "POST", body, headers }));
    if (given instanceof Response) response = given;
  } finally {
    const exchange = {
      request: `POST ${url}`,
      requestHeaders: headers,
      requestBody: body,
      status: response?.status,
      responseHeaders: {},
      responseBody: response ? await response.text() : "",
      rules: [],
    };
    report({ type: "exchange", exchange });
  }
}

async function showEvent(request: Request): Promise<Response> {
  line("note", `Event sent by the provider: ${await request.text()}`);
  return new Response();
}
