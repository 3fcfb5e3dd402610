import { spawn } from "node:child_process";
import type { MockServer } from "../http.ts";
import { executable } from "./executable.ts";

/**
 * Starts `prism mock` for a spec on a free port of the loopback interface. Rejects with the output of the process if it
 * ends, or takes longer than `timeout` milliseconds, before it listens.
 */
export async function startPrism(specFile: string, timeout = 30_000): Promise<MockServer> {
  const command = [
    executable(import.meta.resolve("@stoplight/prism-cli/package.json"), "prism"),
    "mock",
    specFile,
    "-h",
    "127.0.0.1",
    "-p",
    "0",
  ];
  const prism = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<void>((resolve) => prism.once("exit", () => resolve()));
  const close = async (): Promise<void> => {
    prism.kill();
    await ended;
  };
  let printed = "";
  const listening = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`prism does not listen after ${timeout} ms: ${printed}`)), timeout);
    const read = (chunk: unknown): void => {
      printed += String(chunk);
      const [, url] = /listening on (http:\/\/[\w.:]+)/.exec(printed) ?? [];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    };
    prism.stdout.on("data", read);
    prism.stderr.on("data", read);
    prism.once("error", reject);
    void ended.then(() => {
      clearTimeout(timer);
      reject(new Error(`prism ended before it listened: ${printed}`));
    });
  });
  try {
    return { url: await listening, close };
  } catch (error) {
    await close();
    throw error;
  }
}
