import { type Spec, serverUrls } from "@clientele/openapi";
import type { Recording } from "./recording.ts";

/** A spec by the name of its file. */
export interface NamedSpec {
  readonly name: string;
  readonly spec: Spec;
}

/** Returns the spec of a recording: the one whose server has the host, else the one named like its folder. */
export function specFor(recording: Recording, specs: readonly NamedSpec[]): NamedSpec | undefined {
  return (
    specs.find(({ spec }) => recording.host !== undefined && hostsOf(spec).has(recording.host.toLowerCase())) ??
    specs.find(({ name }) => name === recording.folder)
  );
}

/** Returns the hosts of a spec's servers. */
function hostsOf({ operations }: Spec): Set<string> {
  const urls = operations.flatMap(({ servers }) => servers.flatMap(serverUrls));
  return new Set(urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).host));
}
