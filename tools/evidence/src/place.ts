import { createRouter, type Route } from "@clientele/contract/router";
import { basePath, type Spec, serverUrls } from "@clientele/openapi";
import type { Recording } from "./recording.ts";

const origin = "https://recording.example";

/** The place of a recording in a spec. */
export type Location =
  | { readonly route: Route }
  /** Its path is below a documented one, but no operation matches. */
  | { readonly unknown: string }
  /** Its path is not below any documented path. */
  | { readonly outside: true };

/** Finds the operation of a recording, below the base path of a server or below any prefix that fits. */
export function locate(spec: Spec, { method, target }: Recording): Location {
  const router = createRouter(spec, [origin]);
  const paths = localPaths(spec, target);
  for (const path of paths) {
    const route = router.route(method, origin + path);
    if ("operation" in route) return { route };
  }
  const isBelow = paths.some((path) => roots(spec).some((root) => `${path}/`.startsWith(`${root}/`)));
  return isBelow ? { unknown: `no operation has ${method} on such a path` } : { outside: true };
}

function localPaths(spec: Spec, target: string): string[] {
  if (target.startsWith("/")) return [target];
  const { pathname } = new URL(target);
  const bases = spec.operations.flatMap(({ servers }) => servers.flatMap(serverUrls)).map(basePath);
  const below = [...new Set(bases)].filter((base) => pathname.startsWith(`${base}/`));
  const segments = pathname.split("/");
  // A service that is mounted somewhere has a prefix that the spec does not know.
  const mounted = segments.map((_, index) => `/${segments.slice(index + 1).join("/")}`);
  return [...below.map((base) => pathname.slice(base.length)), ...mounted];
}

/** Returns the beginnings of the spec's paths, up to the first argument. */
function roots({ operations }: Spec): string[] {
  return operations.map(({ path }) => path.replace(/\/\{.*$/, ""));
}
