import { documentation } from "@clientele/fidelity";
import { expect, test } from "vitest";
import { create } from "./create.ts";
import { all } from "./scenarios/index.ts";

test.each(all.map((scenes) => [scenes.provider, scenes] as const))(
  "docs/sandbox/%s.md shows the rules",
  async (provider, { title, prefix }) => {
    const page = documentation({ title, prefix, rules: create({}, {}).rules });
    const file = new URL(`../../../docs/sandbox/${provider}.md`, import.meta.url);
    // `vitest run -u` writes the page anew.
    await expect(page).toMatchFileSnapshot(file.pathname);
  },
);
