import { arch, cpus, loadavg, platform, release, totalmem } from "node:os";

/** Describes the machine and the versions of a run in a sentence. */
export function describeMachine(load: number): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const date = new Date().toISOString().slice(0, 10);
  const busy = load > 0.5 * cpus().length ? " The machine was not idle: trust the proportions, not the figures." : "";
  return (
    `Run on ${date}: Node ${process.versions.node} (V8 ${process.versions.v8}), ${platform()} ${release()} on ${arch()}, ` +
    `${cpus().length} × ${first?.model.trim() ?? "unknown"}, ${memory} GiB, load ${load.toFixed(1)} at the start.${busy}`
  );
}

/** Returns the load average of the last minute. */
export function currentLoad(): number {
  return loadavg()[0] ?? 0;
}
