// `npm run build`: builds every package that is published.
import { prepare } from "./prepare.ts";

prepare(["build"]);
console.log("built every package into packages/*/dist");
