import { fileURLToPath } from "node:url";
import { mergeConfig } from "vitest/config";
import base from "../../vitest.base.ts";

const packages = fileURLToPath(new URL("../../packages/", import.meta.url));

// The clients run from their sources: they are found by looking, so that nothing here could say which to build first.
export default mergeConfig(base, {
  resolve: {
    alias: [
      { find: /^@clientele\/core\/provider$/, replacement: `${packages}core/src/provider-kit.ts` },
      { find: /^@clientele\/(?!contract$)([\w-]+)$/, replacement: `${packages}$1/src/index.ts` },
    ],
  },
});
