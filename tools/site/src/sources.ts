import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "esbuild";
import { root } from "./place.ts";

/** Makes esbuild take the packages of the workspace from their sources, so that nothing has to be built before. */
export const sources: Plugin = {
  name: "sources",
  setup(build) {
    build.onResolve({ filter: /^@clientele\// }, ({ path }) => {
      const [, name = "", entry = "index"] = path.split("/");
      const folder = join(root, "packages", name, "src");
      // An entry that shares its name with another file of the package is called a kit.
      const file = [`${entry}-kit.ts`, `${entry}.ts`].map((one) => join(folder, one)).find(existsSync);
      return file ? { path: file, sideEffects: false } : undefined;
    });
  },
};
