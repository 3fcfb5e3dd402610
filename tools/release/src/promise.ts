import { join } from "node:path";
import { bumpAt, isLess } from "./bump.ts";
import { promisedIn } from "./changeset.ts";
import { difference } from "./difference.ts";
import { type Release, releasesIn } from "./released.ts";

/** Whether the next release of a package promises enough. */
export interface Verdict {
  readonly name: string;
  readonly ok: boolean;
  /** One line that says why. */
  readonly message: string;
}

/** Holds what the changesets of a workspace promise against what has changed in each spec since its last release. */
export async function checkPromises(root: string): Promise<Verdict[]> {
  const promised = promisedIn(join(root, ".changeset"));
  return await Promise.all(
    releasesIn(root).map(async (release) => await judge(release, promised.get(release.name) ?? "none")),
  );
}

async function judge(release: Release, promised: Parameters<typeof isLess>[0]): Promise<Verdict> {
  const { name, version, spec, copy, kept } = release;
  if (version === "0.0.0") return { name, ok: true, message: `${name} was never released: any version is new` };
  if (kept !== version) {
    const lacking = kept === undefined ? "no copy" : `the copy of ${kept || "an unnamed version"}`;
    return { name, ok: false, message: `${name} is at ${version}, and specs/released has ${lacking}: keep it` };
  }
  const { bump, reasons } = await difference(copy, spec);
  const needed = bumpAt(version, bump);
  const ok = !isLess(promised, needed);
  const since = `since ${version} its spec needs ${needed === "none" ? "no new version" : `a ${needed} one`}`;
  const because = needed === "none" ? "" : ` (${reasons.slice(0, 3).join("; ")})`;
  return { name, ok, message: `${name}: ${since}${because}, and the changesets promise ${promised}` };
}
