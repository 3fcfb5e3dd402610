// Run where versions are set, after `changeset version`: keeps the specs of what is about to be released.
import { fileURLToPath } from "node:url";
import { keepReleased } from "./released.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
for (const name of keepReleased(root)) console.log(`specs/released has the spec of ${name}`);
