import { parseArgs } from "node:util";

/** A command line that cannot be carried out. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What the command line asks for. */
export interface Arguments {
  readonly port: number;
  readonly host: string;
  readonly allowRemote: boolean;
  readonly db: string | undefined;
  readonly seed: string | undefined;
  readonly assume: Readonly<Record<string, boolean>>;
  readonly onlyKnown: boolean;
  readonly webhooks: Readonly<Record<string, string>>;
  readonly quiet: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** What `--help` prints. */
export const USAGE = `Usage: clientele-sandbox [options]
       clientele-sandbox compare <har file or folder>...

Serves a stateful sandbox of the providers' Customers APIs on this machine. compare replays recorded
traffic in it and reports where the provider behaves differently, by rule; the report is redacted.

  --port <number>            port, 0 for any free one (default 4010)
  --host <name>              host to listen on (default 127.0.0.1)
  --allow-remote             permit a host that is not loopback
  --db <file>                keep the state in a file
  --seed <text>              text from which ids are made
  --assume <rule>=<boolean>  value of an unknown rule; repeatable
  --only-known               answer 501 where an answer would rest on an unknown rule
  --webhooks <name>=<url>    loopback URL for the events of a provider; repeatable
  --quiet                    print nothing but errors
  --help                     print this text
  --version                  print the version`;

function pairOf(text: string, option: string): [name: string, value: string] {
  const at = text.indexOf("=");
  if (at < 1) throw new UsageError(`--${option} takes name=value, not ${text}`);
  return [text.slice(0, at), text.slice(at + 1)];
}

function booleanOf(value: string, name: string): boolean {
  if (value === "true" || value === "false") return value === "true";
  throw new UsageError(`--assume ${name} takes true or false, not ${value}`);
}

function parse(words: readonly string[]) {
  const flag = { type: "boolean", default: false } as const;
  const several: { type: "string"; multiple: true; default: string[] } = {
    type: "string",
    multiple: true,
    default: [],
  };
  try {
    return parseArgs({
      args: [...words],
      options: {
        port: { type: "string", default: "4010" },
        host: { type: "string", default: "127.0.0.1" },
        db: { type: "string" },
        seed: { type: "string" },
        assume: several,
        webhooks: several,
        "allow-remote": flag,
        "only-known": flag,
        quiet: flag,
        help: flag,
        version: flag,
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message); // parseArgs throws errors
  }
}

/** Reads the command line. Throws a `UsageError` for an option that does not exist or has a value that cannot be. */
export function readArguments(words: readonly string[]): Arguments {
  const values = parse(words);
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535)
    throw new UsageError(`--port takes a number from 0 to 65535, not ${values.port}`);
  return {
    port,
    host: values.host,
    allowRemote: values["allow-remote"],
    db: values.db,
    seed: values.seed,
    assume: Object.fromEntries(
      values.assume.map((text) => pairOf(text, "assume")).map(([name, value]) => [name, booleanOf(value, name)]),
    ),
    onlyKnown: values["only-known"],
    webhooks: Object.fromEntries(values.webhooks.map((text) => pairOf(text, "webhooks"))),
    quiet: values.quiet,
    help: values.help,
    version: values.version,
  };
}
