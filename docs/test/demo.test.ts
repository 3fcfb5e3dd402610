import { expect, it } from "vitest";
import { demo } from "../demo/demo.ts";
import { createShow } from "../demo/show.ts";

it("the demo prints about forty lines, with its values and without its key", async () => {
  const lines: string[] = [];
  await demo(createShow((line) => lines.push(line)));
  const text = lines.join("\n");
  expect(text.split("\n").length).toBeLessThan(50);
  expect(text).toMatch(/ada@example\.com[\s\S]*1300 364 800[\s\S]*grace@example\.com/);
  expect(text).toMatch(/one wait, of 1\d{3} ms/);
  expect(text).toContain("AuthenticationError");
  expect(text).toContain("verified: customeridentification.success.");
  expect(text).not.toContain("sk_test");
  expect(text).not.toContain("5520000000000000");
});

it("a call that should be rejected and succeeds is an error of the demo", async () => {
  await expect(createShow(() => {}).rejected(() => Promise.resolve(1))).rejects.toThrow("should have been rejected");
});
