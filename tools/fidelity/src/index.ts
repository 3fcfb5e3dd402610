export { documentation } from "./documentation.ts";
export { caught, type Mutant, mutantsOf } from "./mutant.ts";
export {
  type Authorize,
  type Cast,
  type CreateSandbox,
  createCast,
  play,
  type Scenario,
  type Scenes,
} from "./scenario.ts";
export type { Received, SendOptions, Stage, Unsigned } from "./stage.ts";
export { type Lifetime, liveThrough } from "./workflow.ts";
