import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { attempt, type Outcome } from "@clientele/release/command";
import { pack } from "@clientele/release/tarball";
import { packageAt, withDependencies } from "@clientele/release/workspace";
import { createConsumer, nodes } from "@clientele/verify";

/** The package in a folder that was empty, installed from its tarball. */
export interface Installation {
  /** Returns the path of a file in the folder. */
  path(name: string): string;
  /** Runs the program to its end. */
  run(node: NodeVersion, args: readonly string[]): Promise<Outcome>;
  /** Starts the program on a free port, and waits for its greeting. */
  start(node: NodeVersion, args?: readonly string[]): Promise<RunningProgram>;
  remove(): void;
}

/** A version of Node. */
export type NodeVersion = (typeof nodes)[number];

/** The program while it serves. */
export interface RunningProgram {
  readonly url: string;
  /** What it has printed. */
  output(): string;
  /** Sends a signal. */
  kill(signal: NodeJS.Signals): void;
  /** Resolves to the exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

/** The versions of Node to try, by name. */
export const versions: readonly (readonly [name: string, node: NodeVersion])[] = nodes.map((node) => [
  `Node ${node.major}`,
  node,
]);

/** Packs the package, and installs it into an empty folder. */
export async function install(): Promise<Installation> {
  const subject = packageAt(fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, ""));
  const folder = mkdtempSync(join(tmpdir(), "tarballs-"));
  const tarballs = await Promise.all(withDependencies(subject).map((each) => pack(each, folder)));
  const { directory, remove } = await createConsumer(subject, tarballs);
  rmSync(folder, { recursive: true });
  const program = join(directory, "node_modules/.bin/clientele-sandbox");
  const running = new Set<ChildProcess>();

  // The program finds the version of Node as a shell would, on the path.
  const environment = ({ major, binary }: NodeVersion): NodeJS.ProcessEnv => {
    if (binary === undefined) throw new Error(`Node ${major} is not installed`);
    return { ...process.env, NODE_OPTIONS: "", PATH: [dirname(binary), process.env.PATH].join(delimiter) };
  };

  return {
    path: (name) => join(directory, name),
    run: (node, args) => attempt(program, args, { cwd: directory, env: environment(node) }),
    async start(node, args = []) {
      const child = spawn(program, ["--port", "0", ...args], {
        cwd: directory,
        env: environment(node),
        stdio: ["ignore", "pipe", "pipe"],
      });
      running.add(child);
      let output = "";
      const ended = new Promise<number | NodeJS.Signals>((resolve) => {
        child.once("close", (code, signal) => {
          running.delete(child);
          resolve(signal ?? code ?? 1);
        });
      });
      const url = await new Promise<string>((resolve, reject) => {
        const listen = (chunk: Buffer): void => {
          output += chunk;
          const [, found] = /^Sandbox at (\S+)\n[\s\S]*Ctrl\+C/m.exec(output) ?? [];
          if (found !== undefined) resolve(found);
        };
        child.stdout.on("data", listen);
        child.stderr.on("data", listen);
        void ended.then((result) => reject(new Error(`the program ended with ${result}\n${output}`)));
      });
      return { url, ended, output: () => output, kill: (signal) => void child.kill(signal) };
    },
    remove() {
      for (const child of running) child.kill("SIGKILL");
      remove();
    },
  };
}
