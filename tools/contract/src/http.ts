import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";

/** A mock that listens on the loopback interface. */
export interface MockServer {
  /** Its address, without a slash at the end; the paths of the spec start right below it. */
  readonly url: string;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

/** Starts Prism for a spec on `port` of the loopback interface; 0, the default, takes a free one. */
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
