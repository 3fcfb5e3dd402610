import { caught, createCast, mutantsOf, play, type Scenario } from "@clientele/fidelity";
import { describe, expect, test } from "vitest";
import { create } from "./create.ts";
import { all } from "./scenarios/index.ts";

describe.each(all.map((scenes) => [scenes.provider, createCast(scenes, create)] as const))("%s", (_, cast) => {
  const usedBy = new Map<string, Scenario[]>();
  const { scenarios } = cast.scenes;

  test.each(scenarios.map((scenario) => [scenario.title, scenario] as const))("%s", async (_, scenario) => {
    for (const rule of await play(scenario, cast)) usedBy.set(rule, [...(usedBy.get(rule) ?? []), scenario]);
  });

  // After the scenarios, so that each mutant runs only those that rest on its rule.
  test.each(mutantsOf(cast).map((mutant) => [mutant.rule, mutant] as const))(
    "needs the rule %s",
    async (rule, mutant) => {
      const candidates = usedBy.get(rule) ?? [];
      expect(candidates.length, `no scenario rests on ${rule}`).toBeGreaterThan(0);
      expect(await caught(mutant, candidates, cast), `no scenario fails without ${rule}`).toBeDefined();
    },
  );
});
