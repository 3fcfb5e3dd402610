#!/usr/bin/env node
// The program `clientele-sandbox`.
import { readFileSync } from "node:fs";
import { createEngine } from "../engine/engine.ts";
import { providers } from "../providers.ts";
import { readArguments, USAGE, UsageError } from "./arguments.ts";
import { compare } from "./compare.ts";
import { greeting } from "./greeting.ts";
import { serve } from "./server.ts";
import { sqliteStore } from "./state-file.ts";

function versionOfPackage(): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  );
  return version;
}

function explain(error: unknown, port: number): string {
  const { code, message } = error as NodeJS.ErrnoException; // whatever was thrown here is an error
  if (code === "EADDRINUSE") return `port ${port} is taken: choose another with --port, or 0 for any free one`;
  if (code === "EACCES") return `port ${port} needs rights that this user does not have: choose one above 1023`;
  return message;
}

async function main(words: readonly string[]): Promise<number> {
  const [command, ...rest] = words;
  if (command === "compare" && !rest.includes("--help")) return compare(rest, (line) => console.log(line));
  const given = readArguments(words);
  if (given.help) {
    console.log(USAGE);
    return 0;
  }
  if (given.version) {
    console.log(versionOfPackage());
    return 0;
  }
  const { port, host, allowRemote, db, seed, assume, onlyKnown, webhooks } = given;
  try {
    const store = db === undefined ? undefined : sqliteStore(db);
    const sandbox = createEngine(Object.values(providers), { store, seed, assume, onlyKnown, webhooks });
    const server = await serve(sandbox, { port, host, allowRemote });
    if (!given.quiet) console.log(greeting(server, sandbox));
    if (!given.quiet && store) console.log(`State is kept in the ${store.kind} ${db}.`);
    await new Promise((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, resolve);
    });
    await server.close();
    store?.close();
    return 0;
  } catch (error) {
    console.error(`clientele-sandbox: ${explain(error, port)}`);
    return 1;
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`clientele-sandbox: ${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
