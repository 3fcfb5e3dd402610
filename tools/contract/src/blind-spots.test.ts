import { expect, it } from "vitest";
import { prismVersion } from "./blind-spots.ts";
import { versionOf } from "./socket/executable.ts";

it("the table of blind spots was made for the Prism that is installed", () => {
  const message = `the table stands for Prism ${prismVersion}: read what has changed since, then state the new version`;
  const parts = [
    import.meta.resolve("@stoplight/prism-http/package.json"),
    import.meta.resolve("@stoplight/prism-http-server/package.json"),
    import.meta.resolve("@stoplight/prism-cli/package.json"),
  ];
  expect(parts.map(versionOf), message).toEqual(parts.map(() => prismVersion));
});
