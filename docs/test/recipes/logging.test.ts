import { Writable } from "node:stream";
import { Paystack } from "@clientele/paystack";
import pino from "pino";
import { afterEach, describe, expect, test } from "vitest";
import winston from "winston";
import { logToPino } from "../../recipes/pino.ts";
import { logToWinston } from "../../recipes/winston.ts";
import { startServer, type TestServer } from "./server.ts";

const servers: TestServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

/** A stream that collects the lines of a log. */
function sink(): { readonly stream: Writable; readonly lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      for (const line of String(chunk).trim().split("\n")) lines.push(JSON.parse(line));
      done();
    },
  });
  return { stream, lines };
}

const loggers = {
  pino: (stream: Writable) => logToPino(pino({ level: "debug" }, stream)),
  winston: (stream: Writable) =>
    logToWinston(
      winston.createLogger({
        level: "debug",
        format: winston.format.json(),
        transports: [new winston.transports.Stream({ stream })],
      }),
    ),
};

describe.each(Object.entries(loggers))("hooks that log with %s", (name, hooksFor) => {
  test("log the fields of each event and the error of a call", async () => {
    const server = await startServer(
      (_, index) =>
        [
          { status: 429, body: { status: false, message: "slow down" }, headers: { "retry-after": "0" } },
          { body: { status: true, message: "ok", data: { customer_code: "CUS_1" } } },
        ][index] ?? { status: 404, body: { status: false, code: "customer_not_found", message: "Customer not found" } },
    );
    servers.push(server);
    const { stream, lines } = sink();
    const paystack = new Paystack({ secretKey: "sk_test_secret1", baseUrl: server.url, hooks: hooksFor(stream) });
    await paystack.customers.retrieve("ada@example.com");
    await expect(paystack.customers.retrieve("ada@example.com")).rejects.toThrow("Customer not found");

    const message = (line: Record<string, unknown>): string => String(line.msg ?? line.message);
    expect(lines.map((line) => line.status)).toEqual([undefined, 429, 429, undefined, 200, undefined, 404, 404]);
    expect(lines[0]).toMatchObject({ operation: "customers.retrieve", method: "GET", attempt: 1 });
    expect(lines[4]).toMatchObject({ attempt: 2, urlTemplate: "/customer/{email_or_code}" });
    expect(lines[1]?.durationMs).toBeTypeOf("number");
    expect(message(lines[2] ?? {})).toMatch(/retry in \d+ ms/);
    const last = lines.at(-1) ?? {};
    expect(last[name === "pino" ? "err" : "error"]).toMatchObject({ code: "customer_not_found", outcome: "refused" });
    const text = JSON.stringify(lines);
    expect(text).not.toContain("ada");
    expect(text).not.toContain("sk_test_secret1");
  });
});
