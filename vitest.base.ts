import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** How every suite runs: two cores, no timing, and its numbers left where `npm test` counts them. */
export default defineConfig({
  test: {
    setupFiles: [join(import.meta.dirname, "vitest.setup.ts")],
    maxWorkers: 2,
    // A machine under load is no fault of the code; what must end at once is asserted by the order of events.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
    include: ["**/*.test.ts", "**/*.test.mjs"],
  },
});
