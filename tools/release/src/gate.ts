import { join } from "node:path";
import { type Bump, bumpAt, isLess, largest } from "./bump.ts";
import { declaredIn } from "./changesets.ts";
import { type Release, releasesIn } from "./released.ts";
import { reportChange } from "./report-change.ts";
import { type SpecChange, specChange } from "./spec-change.ts";

/** Compares the APIs of all packages with their last releases; returns a line for each too small bump. */
export async function releaseProblems(root: string): Promise<string[]> {
  const declared = declaredIn(join(root, ".changeset"));
  const problems = releasesIn(root).map((release) => problemOf(release, declared.get(release.name) ?? "none"));
  return (await Promise.all(problems)).filter((problem) => problem !== undefined);
}

async function problemOf(release: Release, declared: Bump): Promise<string | undefined> {
  const { name, version, current, last } = release;
  if (last === undefined && version === "0.0.0") {
    return declared === "none" ? `${name} was never released, and no changeset declares its first release` : undefined;
  }
  if (last === undefined || last.version !== version) {
    return `${name} is at ${version}, but the kept API is that of ${last?.version ?? "no release"}; run: npx pnpm --filter @clientele/release keep`;
  }
  const report = reportChange(last.report, current.report);
  const spec: SpecChange =
    last.spec && current.spec ? await specChange(last.spec, current.spec) : { bump: "none", reasons: [] };
  const needed = bumpAt(version, largest([report, spec.bump]));
  if (!isLess(declared, needed)) return undefined;
  const reasons = [
    ...(report === "none" ? [] : [`its API report has a ${report} change`]),
    ...(spec.bump === "none" ? [] : [`its spec has a ${spec.bump} change: ${spec.reasons.slice(0, 3).join("; ")}`]),
  ];
  return `${name} needs a ${needed} release since ${version}, but the changesets declare ${declared} (${reasons.join("; ")})`;
}
