import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ClientOptions } from "@clientele/core";
import type { Candidate } from "../discover.ts";
import type { Channel } from "./channel.ts";
import type { ClientLike, Place, RawLike, Stage } from "./place.ts";
import { collect } from "./shown.ts";

/** A client that is ready to be put on stage. */
export interface Actor {
  readonly candidate: Candidate;
  readonly raw: Stage["raw"];
  /** A sensitive name of its bodies; headers have separate places. */
  readonly name: string;
}

/** One call and how it is answered. */
export interface Play {
  readonly place: Place;
  readonly channel: Channel;
  /** What is sent. */
  readonly sent: string;
  /** Makes the echo from the Authorization header, if there is one. */
  readonly echo: (authorization: string) => string;
  /** Whether the answer has the value that is sent under a sensitive name. */
  readonly received?: boolean;
}

const packages = join(import.meta.dirname, "../../../../packages");

/** Loads the openapi-fetch client of a package. */
export async function prepare(candidate: Candidate): Promise<Actor> {
  const file = join(packages, candidate.name, "src/raw.ts");
  const { raw }: { readonly raw: (client: ClientLike) => RawLike } = await import(pathToFileURL(file).href);
  const name = candidate.sensitive.find((each) => !/authorization|cookie|^x-|^id$/.test(each));
  if (!name) throw new TypeError(`specs/${candidate.name}.yaml marks nothing as sensitive`);
  return { candidate, raw, name };
}

/** Makes one call that is answered with an echo, and returns all that is shown of it. */
export async function play(
  { candidate, raw, name }: Actor,
  { place, channel, sent, echo, received }: Play,
): Promise<readonly string[]> {
  const { options, add, texts } = collect();
  let echoed = echo("");
  const fetch: ClientOptions["fetch"] = async (_, { headers }, { operation }) => {
    echoed = echo(new Headers(headers).get("authorization") ?? "");
    const { failure, success } =
      candidate.subjects.find((each) => each.operation.id === operation) ?? candidate.subjects[0] ?? {};
    return channel.respond(echoed, {
      failure,
      success: success?.body,
      received: received ? { [name]: sent } : undefined,
    });
  };
  const open = (more: ClientOptions = {}): ClientLike =>
    candidate.create({ baseUrl: "https://api.example.com", maxRetries: 0, fetch, ...options, ...more }) as ClientLike; // every client has these members
  // The schema reads the echo after the request was made.
  const schema = channel.schema?.(() => echoed);
  try {
    const value = await place.send({ candidate, open, raw, name, schema }, sent);
    if (value instanceof Response) await value.text();
  } catch (error) {
    add(error);
  }
  return texts;
}
