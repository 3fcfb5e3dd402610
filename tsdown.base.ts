import type { UserConfig } from "tsdown";

/** How every package is built: ESM and CommonJS for ES2022, declarations beside each. */
export const library: UserConfig = {
  entry: ["src/index.ts", "src/raw.ts"],
  tsconfig: "tsconfig.build.json",
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  dts: true,
  clean: true,
  // Maps contain the sources. Declarations have none, and must not refer to one.
  sourcemap: "hidden",
  footer: ({ fileName }) => (/\.d\.[cm]ts$/.test(fileName) ? "" : `//# sourceMappingURL=${fileName}.map`),
  fixedExtension: true,
};
