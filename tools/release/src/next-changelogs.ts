// Removes `Unreleased` from the changelogs, after `changeset version` has written the sections of the versions.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withoutUnreleased } from "./changelog.ts";
import { packages } from "./workspace.ts";

for (const { directory } of packages()) {
  const file = join(directory, "CHANGELOG.md");
  writeFileSync(file, withoutUnreleased(readFileSync(file, "utf8")));
}
