import { defineConfig } from "tsdown";
import { library } from "../../tsdown.base.ts";

export default defineConfig({
  ...library,
  entry: { index: "src/index.ts", provider: "src/provider-kit.ts", raw: "src/raw.ts" },
  // End-of-life upstream and imported in one file: bundled, so that users neither install nor type-check it.
  deps: { onlyBundle: ["openapi-fetch", "openapi-typescript-helpers"] },
});
