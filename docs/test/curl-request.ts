import { spawnSync } from "node:child_process";
import type { WireRequest } from "@clientele/contract";

/**
 * The request that a curl command sends: a shell takes the command apart, with a stand-in for curl that prints its
 * arguments. Throws on an option that this does not know.
 */
export function curlRequest(command: string, environment: Readonly<Record<string, string>>): WireRequest {
  const script = `curl() { printf '%s\\0' "$@"; }\n${command}\n`;
  const { stdout, stderr, status } = spawnSync("sh", ["-euc", script], { encoding: "utf8", env: environment });
  if (status !== 0) throw new Error(`the shell refuses the command: ${stderr}`);
  const words = stdout.split("\0").slice(0, -1);
  const headers: Record<string, string> = {};
  let method: string | undefined;
  let url: string | undefined;
  let body: string | undefined;
  while (words.length > 0) {
    const word = words.shift() ?? "";
    if (!word.startsWith("-")) {
      if (url !== undefined) throw new Error(`curl would fetch ${word} as well`);
      url = word;
      continue;
    }
    const value = words.shift() ?? "";
    if (word === "-X") method = value;
    else if (word === "-d") body = value;
    else if (word === "-u") headers.authorization = `Basic ${btoa(value)}`;
    else if (word === "-b") headers.cookie = value;
    else if (word === "-H")
      headers[value.slice(0, value.indexOf(":")).toLowerCase()] = value.slice(value.indexOf(":") + 1).trim();
    else throw new Error(`${word} is no option that is known here`);
  }
  if (url === undefined) throw new Error("there is no address");
  return { method: method ?? (body === undefined ? "GET" : "POST"), url, headers, body };
}
