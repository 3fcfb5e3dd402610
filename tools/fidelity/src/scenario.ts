import { type AnySandbox, type Authorize, createJudge, createStage, type Judge, type Stage } from "./stage.ts";

export type { Authorize } from "./stage.ts";

/** Options with which a scenario creates its sandbox. */
export interface ScenarioOptions {
  readonly assume?: Readonly<Record<string, boolean>>;
  readonly onlyKnown?: boolean;
  readonly rateLimits?: boolean;
  readonly webhooks?: Readonly<Record<string, (request: Request) => Response>>;
}

/** A sequence of requests to a provider, with the answers that are expected. */
export interface Scenario {
  /** A sentence: what the provider does. */
  readonly title: string;
  readonly options?: ScenarioOptions;
  run(stage: Stage): Promise<void>;
}

/** The scenarios of a provider. */
export interface Scenes {
  readonly provider: string;
  /** What the ids of the provider's rules begin with. */
  readonly prefix: string;
  readonly specFile: string;
  readonly authorize: Authorize;
  readonly scenarios: readonly Scenario[];
}

/** Creates a sandbox whose clock stands still; `values` switches rules of any level. */
export type CreateSandbox = (options: ScenarioOptions, values: Readonly<Record<string, boolean>>) => AnySandbox;

/** The scenarios of a provider with the judge of their answers. */
export interface Cast {
  readonly scenes: Scenes;
  readonly judge: Judge;
  readonly create: CreateSandbox;
}

/** Prepares the scenarios of a provider. */
export function createCast(scenes: Scenes, create: CreateSandbox): Cast {
  return { scenes, judge: createJudge(scenes.specFile), create };
}

/** Runs a scenario in a fresh sandbox, and returns the rules that its answers rest on. Throws where it fails. */
export async function play(
  scenario: Scenario,
  { scenes, judge, create }: Cast,
  values: Readonly<Record<string, boolean>> = {},
): Promise<Set<string>> {
  const sandbox = create(scenario.options ?? {}, values);
  await scenario.run(createStage(sandbox, scenes.provider, { authorize: scenes.authorize, judge }));
  return new Set(sandbox.log.flatMap(({ rules }) => rules));
}
