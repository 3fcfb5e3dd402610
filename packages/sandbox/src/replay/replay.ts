import { createSandbox, memoryStore } from "../index.ts";
import { differences, Ids } from "./likeness.ts";
import type { Recording } from "./recording.ts";
import type { Replayer, ReplayStage } from "./replayer.ts";
import { replayers } from "./replayers.ts";

/** How a recorded exchange went in the sandbox. */
export interface Replayed {
  readonly name: string;
  /** Why it was not replayed. */
  readonly skipped?: string;
  readonly status?: { readonly recorded: number; readonly replayed: number };
  /** Where the bodies differ. */
  readonly differences: readonly string[];
  /** Rules that the sandbox's answer rests on. */
  readonly rules: readonly string[];
  /** It is an example of documentation, of which only members and types were compared. */
  readonly shape?: boolean;
  /** Values of unknown rules without which the answers differ. */
  readonly assuming?: Readonly<Record<string, boolean>>;
}

type Assume = Readonly<Record<string, boolean>>;

/** Replays recordings, each chain in a separate sandbox, and compares statuses, and bodies except for ids and times. */
export async function replay(recordings: readonly Recording[]): Promise<Replayed[]> {
  const results: Replayed[] = [];
  for (const replayer of replayers) {
    const own = recordings.filter((recording) => replayerOf(recording) === replayer);
    for (const chain of chainsOf(own, replayer)) results.push(...(await replayChain(chain, replayer)));
  }
  const foreign = recordings.filter((recording) => replayerOf(recording) === undefined);
  const skipped = "its host belongs to no provider of the sandbox";
  return [...results, ...foreign.map(({ name }) => ({ name, skipped, differences: [], rules: [] }))];
}

const replayerOf = (recording: Recording): Replayer | undefined =>
  replayers.find((replayer) => serverOf(recording, replayer) !== undefined);

/** Replays a chain with the defaults and, where it differs, with each unknown rule that it rests on the other way round. */
async function replayChain(chain: readonly Recording[], replayer: Replayer): Promise<Replayed[]> {
  const first = await runChain(chain, replayer, {});
  if (first.every(isSame)) return first;
  const { rules } = createSandbox();
  const used = new Set(first.filter((result) => !isSame(result)).flatMap((result) => result.rules));
  for (const { id, default: assumed } of rules) {
    if (assumed === undefined || !used.has(id)) continue;
    const assuming = { [id]: !assumed };
    const other = await runChain(chain, replayer, assuming);
    if (other.every(isSame)) return other.map((result) => ({ ...result, assuming }));
  }
  return first;
}

/** Returns whether a replayed exchange has the recorded status and body, or was skipped. */
export function isSame({ status, differences: found }: Replayed): boolean {
  return status?.recorded === status?.replayed && found.length === 0;
}

async function runChain(chain: readonly Recording[], replayer: Replayer, assume: Assume): Promise<Replayed[]> {
  const store = memoryStore();
  const clock = new Date(chain[0]?.at ?? Date.now());
  const sandbox = createSandbox({ store, assume, clock, rateLimits: false });
  const lenient = createSandbox({ store, assume: replayer.lenient, clock, rateLimits: false });
  const stage = stageIn(lenient, replayer);
  const results: Replayed[] = [];
  for (const recording of chain) {
    const { name, at, status, response } = recording;
    if (at !== undefined) for (const each of [sandbox, lenient]) each.clock.set(at);
    const skipped = await stage.prepare(recording);
    if (at !== undefined) lenient.clock.set(at);
    if (skipped !== undefined) {
      results.push({ name, skipped, differences: [], rules: [] });
      continue;
    }
    const answer = await send(recording, { sandbox, stage, replayer });
    const complete = at !== undefined && new Date(at).getUTCFullYear() >= replayer.completeSince;
    const how = { ...replayer, pairs: stage.ids, complete, shape: at === undefined };
    const found = differences(response, answer.body, how);
    results.push({
      name,
      status: { recorded: status, replayed: answer.status },
      differences: found,
      rules: answer.rules,
      shape: how.shape,
    });
  }
  return results;
}

interface Target {
  readonly sandbox: ReturnType<typeof createSandbox>;
  readonly stage: ReplayStage;
  readonly replayer: Replayer;
}

async function send(recording: Recording, { sandbox, stage, replayer }: Target) {
  const path = stage.ids.translate(serverOf(recording, replayer) ?? "");
  const query = recording.query === "" ? "" : `?${recording.query}`;
  const body = stage.ids.translate(recording.body);
  const headers = {
    ...(recording.status === 401 ? {} : await replayer.authorize(sandbox)),
    ...(recording.type === undefined ? {} : { "content-type": recording.type }),
  };
  const response = await sandbox.fetch(`${sandbox.baseUrls[replayer.provider]}${path}${query}`, {
    method: recording.method,
    headers,
    ...(body === "" || recording.method === "GET" ? {} : { body }),
  });
  const text = await response.text();
  const rules = sandbox.log.at(-1)?.rules ?? [];
  return { status: response.status, body: text === "" ? undefined : (JSON.parse(text) as unknown), rules }; // compared as it is
}

function stageIn(sandbox: ReturnType<typeof createSandbox>, replayer: Replayer) {
  const stage: ReplayStage = {
    sandbox,
    ids: new Ids(),
    seen: new Map(),
    async send(line, body) {
      const [method = "", path = ""] = line.split(" ");
      const response = await sandbox.fetch(`${sandbox.baseUrls[replayer.provider]}${path}`, {
        method,
        headers: { ...(await replayer.authorize(sandbox)), "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (!response.ok) throw new TypeError(`${line} was refused: ${text}`);
      return text === "" ? undefined : JSON.parse(text);
    },
  };
  return { ...stage, prepare: (recording: Recording) => prepare(recording, { stage, replayer }) };
}

async function prepare(
  recording: Recording,
  { stage, replayer }: Omit<Target, "sandbox">,
): Promise<string | undefined> {
  const path = serverOf(recording, replayer) ?? "";
  try {
    return await replayer.prepare({ ...recording, target: path }, stage);
  } catch (error) {
    return `its state cannot be made: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/**
 * Returns the path below the base path of a provider's server; `undefined` for another host. In place of a host name a
 * recording may have the name of a provider, or any other without a dot, which decides nothing.
 */
function serverOf({ host, target }: Recording, { servers, provider, paths }: Replayer): string | undefined {
  const isUrl = /^https?:/.test(target);
  const path = isUrl ? new URL(target).pathname : target;
  const [, below] = paths?.exec(path) ?? [];
  if (below !== undefined) return below;
  const server = servers.find((name) => name.split("/", 1)[0] === host);
  if (server === undefined) {
    const isElsewhere = host?.includes(".") || replayers.some((other) => other.provider === host && host !== provider);
    return isUrl || isElsewhere ? undefined : path;
  }
  const base = server.slice(server.split("/", 1)[0]?.length);
  return isUrl && path.startsWith(base) ? path.slice(base.length) : path;
}

/** Sorts recordings by time, and groups those that share an id. */
function chainsOf(recordings: readonly Recording[], replayer: Replayer): Recording[][] {
  const sorted = [...recordings].sort(byTime);
  const ids = new RegExp(replayer.ids.source.replace(/^\^|\$$/g, ""), "g");
  let chains: { ids: Set<string>; recordings: Recording[] }[] = [];
  for (const recording of sorted) {
    const text = replayer.isOverview(recording)
      ? ""
      : recording.target + recording.body + JSON.stringify(recording.response);
    const own = new Set(text.match(ids) ?? []);
    // Examples of documentation use one id for many objects.
    const joined = recording.at === undefined ? [] : chains.filter((chain) => [...own].some((id) => chain.ids.has(id)));
    const chain = {
      ids: new Set([...(recording.at === undefined ? [] : own), ...joined.flatMap((other) => [...other.ids])]),
      recordings: [...joined.flatMap((other) => other.recordings), recording],
    };
    chains = [...chains.filter((other) => !joined.includes(other)), chain];
  }
  return chains.map((chain) => chain.recordings.sort(byTime));
}

// Of one second: what makes an object goes before what uses it, and what deletes it comes last.
const methods = ["POST", "PUT", "PATCH", "GET", "DELETE"];

function byTime(one: Recording, other: Recording): number {
  const methodsApart = methods.indexOf(one.method) - methods.indexOf(other.method);
  return (one.at ?? 0) - (other.at ?? 0) || methodsApart || one.target.length - other.target.length;
}
