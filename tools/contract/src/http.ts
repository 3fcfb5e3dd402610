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
export async function startMock(specFile: string, port = 0): Promise<MockServer> {
  const operations = await getHttpOperationsFromSpec(specFile);
  const server = createServer(operations, {
    cors: true,
    config: {
      isProxy: false,
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    components: { logger: createLogger("prism", { level: "silent" }) },
  });
  const url = await server.listen(port, "127.0.0.1");
  return { url, close: () => server.close() };
}
