export { type Environment, run } from "./command.ts";
