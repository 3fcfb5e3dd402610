import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { node } from "@clientele/openapi";

/** A provider's package, its spec, and the copy of the spec that its last release was made from. */
export interface Release {
  /** `@clientele/example`. */
  readonly name: string;
  /** Version of the package as it stands; `0.0.0`: never released. */
  readonly version: string;
  readonly spec: string;
  /** Where the copy stands, or would. */
  readonly copy: string;
  /** The version that the copy was kept for; `undefined` where there is no copy. */
  readonly kept: string | undefined;
}

/** The releases of a workspace: every `specs/<name>.yaml` with its `packages/<name>`. */
export function releasesIn(root: string): Release[] {
  const specs = join(root, "specs");
  const files = readdirSync(specs).filter((file) => file.endsWith(".yaml"));
  return files.map((file) => {
    const manifest = join(root, "packages", basename(file, ".yaml"), "package.json");
    const { name, version } = node(JSON.parse(readFileSync(manifest, "utf8")));
    const copy = join(specs, "released", file);
    const [, kept] = existsSync(copy) ? (/^# .*@(\S+)\n/.exec(readFileSync(copy, "utf8")) ?? [undefined, ""]) : [];
    return { name: String(name), version: String(version), spec: join(specs, file), copy, kept };
  });
}

/**
 * Copies each spec whose package has got a new version to `specs/released`, its first line naming the version; gives
 * the names of the packages.
 */
export function keepReleased(root: string): string[] {
  const fresh = releasesIn(root).filter(({ version, kept }) => version !== "0.0.0" && version !== kept);
  for (const { name, version, spec, copy } of fresh) {
    mkdirSync(join(root, "specs", "released"), { recursive: true });
    writeFileSync(copy, `# The spec of ${name}@${version}\n${readFileSync(spec, "utf8")}`);
  }
  return fresh.map(({ name, version }) => `${name}@${version}`);
}
