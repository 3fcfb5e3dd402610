import { defineConfig } from "tsdown";
import { library } from "../../tsdown.base.ts";

export default defineConfig({
  ...library,
  entry: { index: "src/index.ts", provider: "src/provider-kit.ts" },
  // End-of-life upstream and imported in one file: carried within, so that users install and type-check nothing of it.
  deps: { onlyBundle: ["openapi-fetch", "openapi-typescript-helpers"] },
});
