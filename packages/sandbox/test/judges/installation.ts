import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { attempt } from "@clientele/release/command";

/** A temporary folder outside the workspace, with a package from the registry. */
export interface Installation {
  readonly folder: string;
  /** Deletes the folder. */
  remove(): void;
}

// How npm names a registry that it cannot reach.
const unreachable =
  /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|ENOTCACHED|ERR_SOCKET_TIMEOUT)\b/;

// Of the settings that a surrounding npm or pnpm hands down, those that lead to the registry.
const leadsToRegistry = /^npm_config_(?:registry|userconfig|cafile|proxy|https_proxy|noproxy)$/i;

/**
 * Installs a package that is too large for the workspace, without its install scripts.
 *
 * Returns the reason instead where the registry cannot be reached; throws under CI, and when the installation fails otherwise.
 */
export async function install(release: string): Promise<Installation | string> {
  const folder = mkdtempSync(join(tmpdir(), "judge-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "judge", private: true }));
  const options = ["--save-exact", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier"];
  const { exitCode, stderr } = await attempt("npm", ["install", release, ...options, "--fetch-retries=1"], {
    cwd: folder,
    env: Object.fromEntries(
      Object.keys(process.env).flatMap((name) =>
        /^npm_/i.test(name) && !leadsToRegistry.test(name) ? [[name, undefined]] : [],
      ),
    ),
  });
  if (exitCode === 0) return { folder, remove };
  remove();
  const reason = `${release} is not installed, since the registry cannot be reached`;
  if (!unreachable.test(stderr)) throw new Error(`${release} cannot be installed:\n${stderr}`);
  if (process.env.CI === "true") throw new Error(`${reason}:\n${stderr}`);
  return reason;
}
