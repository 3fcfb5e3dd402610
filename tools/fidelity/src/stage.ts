import { createChecker, loadSpec } from "@clientele/contract";
import { describeViolations } from "@clientele/contract/wire";
import type { Rule } from "./rule.ts";

/** What scenarios use of a sandbox, whatever its providers are. */
export interface AnySandbox {
  readonly fetch: typeof fetch;
  readonly clock: { now(): number; advance(milliseconds: number): void; set(moment: string | number | Date): void };
  readonly faults: { add(fault: object): void; clear(): void };
  readonly log: readonly { readonly operation: string | undefined; readonly rules: readonly string[] }[];
  readonly webhooks: { readonly deliveries: readonly object[]; settled(): Promise<void> };
  readonly rules: readonly Rule[];
  readonly baseUrls: Readonly<Record<string, string>>;
  readonly control: Readonly<Record<string, object>>;
  readonly credentials: Readonly<Record<string, object>>;
  reset(): void;
  snapshot(): string;
  restore(text: string): void;
}

/** How one request differs from the others of a scenario. */
export interface SendOptions {
  /** Credential other than the first one. */
  readonly key?: string;
  /** Headers beside the credential; `authorization: ""` sends none. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Body as it goes over the wire. */
  readonly raw?: string;
}

/** An answer of the sandbox, read. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // Scenarios read members at will, and fail where one is missing.
  // biome-ignore lint/suspicious/noExplicitAny: a test asserts what it reads
  readonly body: any;
  /** Ids of the rules that the answer rests on. */
  readonly rules: readonly string[];
}

/** Where a scenario takes place: a fresh sandbox, whose answers are held to the spec. */
export interface Stage {
  readonly sandbox: AnySandbox;
  /** Sends a request, as in `POST /customers`; a body is sent as JSON. Throws where the answer contradicts the spec. */
  send(line: string, body?: unknown, options?: SendOptions): Promise<Received>;
}

/** What a request is authorized by. */
export interface Unsigned {
  readonly method: string;
  readonly url: URL;
  readonly body: string;
  readonly key: string;
}

/** Returns the headers that carry a credential. */
export type Authorize = (request: Unsigned) => Record<string, string> | Promise<Record<string, string>>;

/** Holds an answer to the spec. */
export type Judge = (operation: string, answer: Received) => void;

/** Creates the judge of a spec: throws for a status, a member or a type that the spec does not have. */
export function createJudge(specFile: string): Judge {
  const spec = loadSpec(specFile);
  const checker = createChecker(spec);
  const operations = new Map(spec.operations.map((operation) => [operation.id, operation]));
  return (id, { status, headers, text }) => {
    const operation = operations.get(id);
    if (!operation) throw new Error(`The spec has no operation ${id}.`);
    const answer = { status, headers: Object.fromEntries(headers), body: text === "" ? undefined : text };
    const violations = checker.response(operation, answer, { sealed: true });
    if (violations.length > 0)
      throw new Error(`${id} ${status} contradicts the spec:\n${describeViolations(violations)}`);
  };
}

/** Sets a stage in a sandbox. */
export function createStage(
  sandbox: AnySandbox,
  provider: string,
  { authorize, judge }: { authorize: Authorize; judge: Judge },
): Stage {
  return {
    sandbox,
    async send(line, body, { key = "one", headers: more = {}, raw } = {}) {
      const [method = "", path = ""] = line.split(" ");
      const url = new URL((sandbox.baseUrls[provider] ?? "") + path);
      const text = raw ?? (body === undefined ? "" : JSON.stringify(body));
      const headers = new Headers(text === "" ? {} : { "content-type": "application/json" });
      for (const [name, value] of Object.entries(await authorize({ method, url, body: text, key })))
        headers.set(name, value);
      for (const [name, value] of Object.entries(more)) {
        if (value === "") headers.delete(name);
        else headers.set(name, value);
      }
      const response = await sandbox.fetch(url, { method, headers, ...(text === "" ? {} : { body: text }) });
      const received = await read(response);
      const operation = sandbox.log.at(-1)?.operation;
      // What the sandbox itself refuses is in the provider's form, but no spec documents it.
      const isOwn = received.rules.some((rule) => rule.startsWith("sandbox.")) || received.status === 501;
      if (operation !== undefined && !isOwn) judge(operation, received);
      return received;
    },
  };
}

async function read(response: Response): Promise<Received> {
  const { status, headers } = response;
  const text = await response.text();
  const isJson = headers.get("content-type")?.includes("json") ?? false;
  const rules = (headers.get("x-sandbox-rules") ?? "").split(", ").filter(Boolean);
  return {
    status,
    headers,
    text,
    body: isJson ? JSON.parse(text) : undefined,
    rules: rules.map((rule) => rule.replace(/;.*/, "")),
  };
}
