import type { ProviderName, Sandbox } from "../index.ts";
import type { Ids, Volatile } from "./likeness.ts";
import type { Recording } from "./recording.ts";

/** Where the exchanges of one chain are replayed. */
export interface ReplayStage {
  /** A sandbox with the same state that takes what the provider would have taken from others. */
  readonly sandbox: Sandbox;
  readonly ids: Ids;
  /** What an earlier recording showed of an object, by its recorded id. */
  readonly seen: Map<string, unknown>;
  /** Sends a request; the body is sent as JSON. Throws where it is refused. */
  send(line: string, body?: object): Promise<unknown>;
}

/** What the replay of recordings must know of a provider. */
export interface Replayer extends Volatile {
  readonly provider: ProviderName;
  /** Host names with base paths, retired ones included. */
  readonly servers: readonly string[];
  /** Matches the path of any host whose exchanges are taken for the provider's; the first group is the path below its base. */
  readonly paths?: RegExp;
  /** Values of unknown rules with which state is made. */
  readonly lenient?: Readonly<Record<string, boolean>>;
  /** From this year on recordings have every member. */
  readonly completeSince: number;
  /** Returns the headers that carry a credential. */
  authorize(sandbox: Sandbox): Record<string, string> | Promise<Record<string, string>>;
  /** Returns whether an exchange shows objects of many chains. */
  isOverview(recording: Recording): boolean;
  /** Makes what a recording takes for granted; returns why it cannot be made, if so. */
  prepare(recording: Recording, stage: ReplayStage): Promise<string | undefined>;
}
