import { defineConfig, type UserConfig } from "tsdown";
import { library } from "../../tsdown.base.ts";

// The tables of operations say how to page through lists, which only a client does: its rules are left out.
const PAGING = "@clientele/core/provider";
const plugin = {
  name: "without-paging",
  resolveId: (id: string) => (id === PAGING ? `\0${PAGING}` : undefined),
  load: (id: string) =>
    id === `\0${PAGING}`
      ? "const rule = () => undefined; export { rule as byCount, rule as byLink, rule as byNext, rule as byOffset, rule as byPages };"
      : undefined,
};

const config: UserConfig[] = defineConfig([
  { ...library, entry: ["src/index.ts"], plugins: [plugin] },
  { ...library, entry: ["src/msw.ts"], clean: false },
  // What needs Node stands apart, so that the root entry runs anywhere.
  {
    ...library,
    entry: { node: "src/node.ts" },
    plugins: [plugin],
    tsconfig: "tsconfig.node.json",
    platform: "node",
    shims: true,
    clean: false,
  },
  {
    ...library,
    entry: { program: "src/node/program.ts" },
    plugins: [plugin],
    tsconfig: "tsconfig.node.json",
    platform: "node",
    format: "esm",
    dts: false,
    clean: false,
  },
]);
export default config;
