export { type Package, packages, root } from "./workspace.ts";
export { bundleSize, type Size } from "./size.ts";
export { provePackage } from "./proof.ts";
