import type { ClientOptions } from "@clientele/core";
import { createClient, guard, members, text } from "@clientele/core/provider";

/** The identifier of PaymentKit among the components of an app. */
const COMPONENT = "z2qaCNvKMv5GjouKdcDWexv6WqtHbpNPQDnAk";

/** Reads the mount point of PaymentKit from an app's own description of itself. */
export async function discover(baseUrl: string, options: Omit<ClientOptions, "baseUrl">): Promise<string> {
  const app = createClient(
    {
      operations: {
        "app.discover": { method: "GET", path: "/__blocklet__.js", safe: true, query: true, anonymous: true },
      },
      sensitive: [],
      baseUrl,
      secrets: [],
      authorize: () => ({}),
      readFailure: ({ error }) => ({ message: text(error) }),
    },
    options,
  );
  const { discover: ask } = app.resource<{ discover(query: object): Promise<unknown> }>("app");
  const { componentMountPoints } = members(await ask({ type: "json" }));
  const components = Array.isArray(componentMountPoints) ? componentMountPoints.map(members) : [];
  const mountPoint = text(components.find(({ did }) => did === COMPONENT)?.mountPoint);
  guard(
    mountPoint,
    `no PaymentKit is mounted at ${baseUrl}: it names ${components.length} components, none with the id ${COMPONENT}`,
  );
  // A mount point is a path of this app; read as anything else, it could send the access key elsewhere.
  return new URL(baseUrl).origin + `/${mountPoint}`.replace(/\/+/g, "/").replace(/\/$/, "");
}
