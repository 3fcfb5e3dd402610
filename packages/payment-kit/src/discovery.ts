import type { ClientOptions } from "@clientele/core";
import { Client, guard, members, text } from "@clientele/core/provider";

/** The identifier of PaymentKit among the components of an app. */
const COMPONENT = "z2qaCNvKMv5GjouKdcDWexv6WqtHbpNPQDnAk";

class App extends Client {
  readonly app: { discover(query: object): Promise<unknown> };

  constructor(baseUrl: string, options: ClientOptions) {
    const discover = { method: "GET", path: "/__blocklet__.js", safe: true, query: true, anonymous: true };
    super(
      {
        operations: { "app.discover": discover },
        sensitive: [],
        baseUrl,
        secrets: [],
        authorize: () => ({}),
        readFailure: ({ error }) => ({ message: text(error) }),
      },
      { ...options, baseUrl },
    );
    this.app = this.resource("app");
  }
}

/** Options of {@link discover}: those of a client, without a base URL. */
export interface DiscoverOptions extends ClientOptions {
  readonly baseUrl?: undefined;
}

/**
 * Finds where PaymentKit is mounted in an app, and returns the `baseUrl` for a client.
 *
 * @param appUrl - The app's address, `https://shop.example.com`.
 * @param options - `fetch`, `timeout`, `maxRetries` and the like, as for a client.
 * @throws {ConfigurationError} No PaymentKit is mounted there, or the address is not an https URL.
 *
 * @example
 * ```ts
 * const kit = new PaymentKit({ baseUrl: await discover("https://shop.example.com"), accessKey });
 * ```
 */
export async function discover(appUrl: string, options: DiscoverOptions = {}): Promise<string> {
  guard(URL.canParse(appUrl), "appUrl must be the address of an app, https://shop.example.com");
  guard(members(options) === options, "options must be an object");
  const { app } = new App(appUrl, options);
  const { componentMountPoints } = members(await app.discover({ type: "json" }));
  const components = Array.isArray(componentMountPoints) ? componentMountPoints.map(members) : [];
  const mountPoint = text(components.find(({ did }) => did === COMPONENT)?.mountPoint);
  guard(
    mountPoint,
    `no PaymentKit is mounted at ${appUrl}: of its ${components.length} components, none has the id ${COMPONENT}`,
  );
  // A mount point is a path of this app; read as anything else, it could send the access key elsewhere.
  return new URL(appUrl).origin + `/${mountPoint}`.replace(/\/+/g, "/").replace(/\/$/, "");
}
