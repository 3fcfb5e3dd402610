import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { node, text } from "@clientele/openapi";
import { reportName } from "./api-report.ts";

/** The API of a package: its report and, for a client, its spec. */
export interface Api {
  readonly report: string;
  /** File of the spec. */
  readonly spec: string | undefined;
}

/** A published package, as it stands and as it was last released. */
export interface Release {
  /** `@clientele/example`. */
  readonly name: string;
  /** `0.0.0` before the first release. */
  readonly version: string;
  readonly current: Api;
  /** The version and API of the last release; `undefined` if none was kept. */
  readonly last: (Api & { readonly version: string }) | undefined;
}

/** Where the API of each release is kept, relative to the root of the workspace. */
const keptIn = "tools/release/released";

/** Lists the published packages of a workspace. */
export function releasesIn(root: string): Release[] {
  return foldersOf(root).map((folder) => {
    const { name, version } = manifestOf(root, folder);
    const kept = join(root, keptIn, folder);
    const file = join(kept, "version");
    return {
      name: text(name),
      version: text(version),
      current: apiAt(join(root, "packages", folder, reportName), join(root, "specs", `${folder}.yaml`)),
      last: existsSync(file)
        ? { version: readFileSync(file, "utf8").trim(), ...apiAt(join(kept, reportName), join(kept, "openapi.yaml")) }
        : undefined,
    };
  });
}

/** Keeps the API of each package that has a new version; returns what was kept as `<name>@<version>`. */
export function keepReleased(root: string): string[] {
  return foldersOf(root).flatMap((folder, index) => {
    const release = releasesIn(root)[index];
    if (!release || release.version === "0.0.0" || release.version === release.last?.version) return [];
    const kept = join(root, keptIn, folder);
    mkdirSync(kept, { recursive: true });
    writeFileSync(join(kept, reportName), release.current.report);
    if (release.current.spec) writeFileSync(join(kept, "openapi.yaml"), readFileSync(release.current.spec));
    writeFileSync(join(kept, "version"), `${release.version}\n`);
    return [`${release.name}@${release.version}`];
  });
}

function foldersOf(root: string): string[] {
  return readdirSync(join(root, "packages"))
    .filter((folder) => existsSync(join(root, "packages", folder, "package.json")))
    .filter((folder) => manifestOf(root, folder).private !== true)
    .sort();
}

function manifestOf(root: string, folder: string): Readonly<Record<string, unknown>> {
  return node(JSON.parse(readFileSync(join(root, "packages", folder, "package.json"), "utf8")));
}

function apiAt(report: string, spec: string): Api {
  return {
    report: existsSync(report) ? readFileSync(report, "utf8") : "",
    spec: existsSync(spec) ? spec : undefined,
  };
}
