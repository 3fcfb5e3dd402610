import { expect, it } from "vitest";
import { prismVersion } from "./blind-spots.ts";
import { versionOf } from "./socket/executable.ts";

it("the table of blind spots was made for the Prism that is installed", () => {
  const message = `the table stands for Prism ${prismVersion}: read what has changed since, then state the new version`;
  for (const part of ["prism-http", "prism-http-server", "prism-cli"]) {
    expect(versionOf(`@stoplight/${part}`), message).toBe(prismVersion);
  }
});
