import { spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { setTimeout } from "node:timers/promises";

/** What a process has used. */
export interface Usage {
  /** Microseconds of processor time since its start. */
  readonly cpu: number;
  /** Bytes of memory that it occupies. */
  readonly memory: number;
}

/** A server under measurement, a process. */
export interface MeasuredServer {
  readonly url: string;
  usage(): Promise<Usage>;
  close(): Promise<void>;
}

const probe = new URL("probe.mjs", import.meta.url).href;

/** Starts a program of Node on a free port, which takes the place of `{port}` in its arguments, and waits until it listens. */
export async function startServer(program: string, args: readonly string[]): Promise<MeasuredServer> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ["--import", probe, program, ...args.map((arg) => arg.replace("{port}", String(port)))],
    { stdio: ["ignore", "ignore", "inherit", "ipc"] },
  );
  while (!(await listens(port))) {
    if (child.exitCode !== null) throw new Error(`${program} ended with ${child.exitCode}`);
    await setTimeout(20);
  }
  return {
    url: `http://127.0.0.1:${port}`,
    async usage() {
      child.send("usage");
      const [usage]: Usage[] = await once(child, "message");
      if (!usage) throw new Error(`${program} reported nothing`);
      return usage;
    },
    async close() {
      child.kill("SIGKILL");
      if (child.signalCode === null) await once(child, "exit");
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // it listens on a port
  server.close();
  await once(server, "close");
  return port;
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
