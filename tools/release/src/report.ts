// Writes the API report of every published package; the packages must be built.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { apiReport, reportName } from "./api-report.ts";
import { packages } from "./workspace.ts";

for (const subject of packages()) {
  writeFileSync(join(subject.directory, reportName), apiReport(subject));
  console.log(`wrote the API report of ${subject.name}`);
}
