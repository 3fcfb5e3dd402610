import { type Operation, type Spec, serverUrls } from "@clientele/openapi";
import type { Where } from "./wire.ts";

/** The operation of a request, with its path arguments as in the URL. */
export interface Route {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
  /** Path of the URL below the path of the server. */
  readonly local: string;
}

/** The reason why a request matches no operation. */
export interface Stray {
  readonly where: Where;
  readonly message: string;
}

/** Finds the operation of a request. */
export interface Router {
  route(method: string, url: string): Route | Stray;
}

interface Entry {
  readonly operation: Operation;
  readonly bases: readonly RegExp[];
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly rank: string;
}

/** Creates a router over the servers of the spec, or over `servers` (base URLs). */
export function createRouter({ operations }: Spec, servers?: readonly string[]): Router {
  const entries = operations
    .map((operation) => entry(operation, servers))
    .sort((one, other) => (one.rank < other.rank ? -1 : one.rank > other.rank ? 1 : 0));
  return {
    route(method, url) {
      const { origin, pathname } = new URL(url);
      let served = false;
      let found = false;
      for (const { operation, bases, pattern, names } of entries) {
        const base = bases.map((one) => one.exec(origin + pathname)?.[0]).find((match) => match !== undefined);
        if (base === undefined) continue;
        served = true;
        const local = (origin + pathname).slice(base.length);
        const match = pattern.exec(local);
        if (match === null) continue;
        found = true;
        if (operation.method !== method.toUpperCase()) continue;
        return {
          operation,
          local,
          path: Object.fromEntries(names.map((name, index) => [name, match[index + 1] ?? ""])),
        };
      }
      if (found) return { where: "method", message: `no operation takes ${method} on ${pathname}` };
      if (served) return { where: "path", message: `no operation has the path ${pathname}` };
      return { where: "server", message: `${origin}${pathname} is below no server of the spec` };
    },
  };
}

function entry(operation: Operation, servers: readonly string[] | undefined): Entry {
  const names: string[] = [];
  const pattern = operation.path
    .split(/(\{[^}]+\})/)
    .map((part) => {
      if (!part.startsWith("{")) return literal(part);
      names.push(part.slice(1, -1));
      return "([^/]+)";
    })
    .join("");
  return {
    operation,
    bases: (servers ?? operation.servers.flatMap(serverUrls)).map(baseOf),
    pattern: new RegExp(`^${pattern}$`),
    names,
    // In each segment, a literal one comes before a templated one.
    rank: operation.path.replaceAll(/[^/]+/g, (segment) => (segment.includes("{") ? "1" : "0")),
  };
}

/** A base URL without a host matches every host. */
function baseOf(url: string): RegExp {
  const base = url.replace(/\/$/, "");
  return new RegExp(`^${/^[a-z]+:/i.test(base) ? "" : "https?://[^/]+"}${literal(base)}(?=/|$)`);
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
