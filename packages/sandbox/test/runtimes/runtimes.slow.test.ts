import { fileURLToPath } from "node:url";
import { scriptRuntimes } from "@clientele/verify";
import { expect, test } from "vitest";
import life from "./life.ts";

const file = fileURLToPath(new URL("life.ts", import.meta.url));

test.each(scriptRuntimes.map((runtime) => [runtime.name, runtime] as const))(
  "gives the same bytes on %s",
  { timeout: 120_000 },
  async (_, runtime) => {
    if (runtime.missing !== undefined) expect(process.env.CI, runtime.missing).toBeUndefined();
    else expect(await runtime.run(file)).toEqual(await life());
  },
);

test("the life that is compared has answers of every kind", async () => {
  const answers = await life();
  expect(answers.map((text) => text.slice(0, 3))).toEqual([
    "201",
    "201",
    "200",
    "204",
    "400",
    "fet",
    "cut",
    "404",
    "200",
  ]);
});
