// `npm run report`: builds the packages and writes the API report of each.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { apiReport, reportName } from "@clientele/release/api-report";
import { packages } from "@clientele/release/workspace";
import { prepare } from "./prepare.ts";

prepare(["build"]);
for (const subject of packages()) {
  writeFileSync(join(subject.directory, reportName), apiReport(subject));
  console.log(`wrote the API report of ${subject.name}`);
}
