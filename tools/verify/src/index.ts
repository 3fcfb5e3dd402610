export { budgets } from "./budgets.ts";
export { type Consumer, createConsumer } from "./consumer.ts";
export { nodes } from "./node.ts";
export { planOf } from "./plan.ts";
export { provePackage } from "./proof.ts";
export { type ScriptRuntime, scriptRuntimes } from "./script.ts";
export { bundleSize, kibibytes, type Size } from "./size.ts";
export { instantiationsOf } from "./types.ts";
export { check, compilers } from "./typescript.ts";
