import { nodes } from "@clientele/verify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Installation, install, type NodeVersion, type RunningProgram } from "./installation.ts";
import { type Answered, type Malformed, malformedRequests, noise, send, sendBytes } from "./malformed.ts";

let installation: Installation;
let program: RunningProgram;
beforeAll(async () => {
  installation = await install();
  program = await installation.start(nodes.at(-1) as NodeVersion); // the list is not empty
});
afterAll(() => installation?.remove());

// How each provider words an error. Paystack answers a path that it does not know without a body.
const forms: Readonly<Record<string, (body: Readonly<Record<string, unknown>>) => boolean>> = {
  "pin-payments": ({ error, error_description }) =>
    typeof error === "string" && (typeof error_description === "string" || error === "invalid_resource"),
  paystack: ({ status, message }) => status === false && typeof message === "string",
  monri: ({ status, message, errors }) =>
    status === "invalid-request" && (typeof message === "string" || Array.isArray(errors)),
  "payment-kit": ({ error }) => typeof error === "string",
};

/** Returns what is wrong with an answer, if anything is. */
function faultIn({ provider, method }: Malformed, { status, body }: Answered): string | undefined {
  if (status < 400) return undefined;
  if (status >= 500) return `status ${status}: ${body}`;
  if (method === "HEAD" || (provider === "paystack" && status === 404 && body === "")) return undefined;
  try {
    return forms[provider]?.(JSON.parse(body)) ? undefined : `not the form of ${provider}: ${body}`;
  } catch {
    return `not JSON: ${body}`;
  }
}

test("answers 10,000 malformed requests, each in the provider's own form", async () => {
  const requests = malformedRequests(10_000);
  const faults: string[] = [];
  let refused = 0;
  for (let at = 0; at < requests.length; at += 20) {
    const batch = requests.slice(at, at + 20).map(async (malformed) => {
      const answer = await send(program.url, malformed).catch((error) => ({ status: 599, body: String(error) }));
      if (answer.status >= 400) refused++;
      const fault = faultIn(malformed, answer);
      if (fault) faults.push(`${malformed.method} ${malformed.target} ${malformed.body.toString("latin1")}: ${fault}`);
    });
    await Promise.all(batch);
  }
  expect(faults.slice(0, 20)).toEqual([]);
  expect(refused).toBeGreaterThan(9_000);
});

test("survives bytes that are no HTTP, and answers 400 in JSON", async () => {
  const answers = await Promise.all(noise(200).map((bytes) => sendBytes(program.url, bytes)));
  for (const answer of answers) expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
  expect(answers.filter((answer) => answer.includes('{"error":')).length).toBeGreaterThan(50);
  const alive = await fetch(`${program.url}/_sandbox`);
  expect(alive.status).toBe(200);
});
