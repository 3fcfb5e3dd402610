// Every scenario once more over HTTP and through Prism, which validates each answer by its own means.
import { type MockServer, startProxy } from "@clientele/contract";
import { createCast, type Scenario } from "@clientele/fidelity";
import { createStage } from "@clientele/fidelity/stage";
import { afterEach, describe, expect, test } from "vitest";
import { type SandboxServer, serve } from "../src/node.ts";
import { create } from "./create.ts";
import { all } from "./scenarios/index.ts";

const open: (MockServer | SandboxServer)[] = [];
afterEach(async () => {
  for (const server of open.splice(0).reverse()) await server.close();
});

interface Violation {
  readonly location: readonly string[];
  readonly message: string;
}

// What Prism does not pass on.
const beyondPrism: readonly string[] = [
  // It knows no such path.
  "ignores a slash at the end of a path",
  // It never answers a body that is not JSON.
  "refuses a body that cannot be read",
  // The spec does not have the document.
  "describes the app, with PaymentKit among its components",
];

describe.each(all.map((scenes) => [scenes.provider, createCast(scenes, create)] as const))(
  "Prism before %s",
  (_, cast) => {
    const { scenarios, provider, specFile, authorize } = cast.scenes;

    /** Runs a scenario behind the proxy, and returns what Prism holds against the answers. */
    async function playBehindPrism({ options = {}, run }: Scenario): Promise<Violation[]> {
      const sandbox = create(options, {});
      const server = await serve(sandbox as Parameters<typeof serve>[0], { port: 0 }); // a sandbox whose providers are not typed
      const proxy = await startProxy(specFile, server.baseUrls[provider] ?? "");
      open.push(server, proxy);
      const found: Violation[] = [];
      const fetch: typeof globalThis.fetch = async (input, init) => {
        const response = await globalThis.fetch(
          String(input).replace(sandbox.baseUrls[provider] ?? "", proxy.url),
          init,
        );
        const violations: Violation[] = JSON.parse(response.headers.get("sl-violations") ?? "[]");
        found.push(...violations.filter(({ location }) => location[0] === "response"));
        return response;
      };
      const judge = (): void => {};
      await run(createStage({ ...sandbox, fetch }, provider, { authorize, judge }));
      return found;
    }

    const passed = scenarios.filter(({ title }) => !beyondPrism.includes(title));
    test.each(passed.map((scenario) => [scenario.title, scenario] as const))("%s", async (_, scenario) => {
      expect(await playBehindPrism(scenario)).toEqual([]);
    });
  },
);
