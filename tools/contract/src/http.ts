import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";

/** A mock that listens on the loopback interface. */
export interface MockServer {
  /** Its URL without a trailing slash; the paths of the spec are appended to it. */
  readonly url: string;
  /** Stops listening and closes open connections. */
  close(): Promise<void>;
}

/** Starts Prism for a spec on `port` of the loopback interface; 0, the default, chooses a free one. */
export function startMock(specFile: string, port = 0): Promise<MockServer> {
  return start(specFile, { isProxy: false, upstreamProxy: undefined, mock: { dynamic: false } }, port);
}

/** Starts Prism as a proxy: it passes requests on to `upstream`, and lists in `sl-violations` what contradicts the spec. */
export function startProxy(specFile: string, upstream: string): Promise<MockServer> {
  return start(
    specFile,
    { isProxy: true, mock: { dynamic: false }, upstream: new URL(upstream), upstreamProxy: undefined },
    0,
  );
}

type Config = Parameters<typeof createServer>[1]["config"];
type Check = "validateRequest" | "validateResponse" | "checkSecurity" | "errors";

async function start(
  specFile: string,
  mode: Omit<Config, Check> & { readonly upstream?: URL },
  port: number,
): Promise<MockServer> {
  const operations = await getHttpOperationsFromSpec(specFile);
  const checks = { validateRequest: true, validateResponse: true, checkSecurity: true, errors: false };
  const server = createServer(operations, {
    cors: true,
    config: { ...checks, ...mode } as Config, // each mode is complete with the checks
    components: { logger: createLogger("prism", { level: "silent" }) },
  });
  const url = await server.listen(port, "127.0.0.1");
  return { url, close: () => server.close() };
}
