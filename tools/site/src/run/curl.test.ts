import { expect, it } from "vitest";
import { splitWords } from "./curl.ts";

const words = (command: string): string[] => splitWords(command, { KEY: "k1" });

it("splits a command as a shell does", () => {
  expect(words(`curl -X PUT "https://a.example/1\\\n/x y" \\\n  -H 'A: $KEY'`)).toEqual([
    "curl",
    "-X",
    "PUT",
    "https://a.example/1/x y",
    "-H",
    "A: $KEY",
  ]);
});

it("replaces variables outside of single quotes, and joins adjoining parts", () => {
  expect(words(`-u "$KEY:" $KEY$KEY 'it'\\''s' "\\$KEY \\"q\\""`)).toEqual(["-u", "k1:", "k1k1", "it's", '$KEY "q"']);
});

it("keeps an empty word", () => {
  expect(words(`-d ''`)).toEqual(["-d", ""]);
});
