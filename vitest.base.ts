import { defineConfig } from "vitest/config";

/** How every suite runs: two cores, no timing, and its numbers left where `npm test` counts them. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
    include: ["**/*.test.ts", "**/*.test.mjs"],
  },
});
