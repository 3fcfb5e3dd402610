// Writes docs/guides/failures.md from the table of cases.
import { writeFileSync } from "node:fs";
import { groups } from "./cases.ts";
import { clientNames, guideFile } from "./discover.ts";
import { renderGuide } from "./guide.ts";

writeFileSync(guideFile, renderGuide(groups, clientNames()));
console.log(`wrote ${guideFile}`);
