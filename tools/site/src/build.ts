// Builds the documentation site into docs/dist. The address it will be published under may be given as SITE_URL.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { docs, out } from "./place.ts";
import { proofOf } from "./proof.ts";
import { discover } from "./provider.ts";
import { redocBundle } from "./redoc.ts";
import { redocNotices } from "./redocly.ts";
import { workerScript } from "./run/bundle.ts";
import { scripts } from "./scripts.ts";
import { siteFiles } from "./site.ts";

const started = performance.now();
const given = process.env.SITE_URL;
const url = given ? `${given.replace(/\/+$/, "")}/` : "";
const providers = await discover();
const proofs = new Map(
  await Promise.all(providers.map(async (provider) => [provider.name, await proofOf(provider)] as const)),
);
const files = await siteFiles(providers, proofs, url);

rmSync(out, { recursive: true, force: true });
for (const [path, content] of files) {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), content);
}
cpSync(join(docs, "pictures"), join(out, "pictures"), { recursive: true });
cpSync(join(docs, "theme/assets"), join(out, "assets"), { recursive: true });
for (const [name, script] of await scripts()) writeFileSync(join(out, "assets", name), script);
writeFileSync(join(out, "assets/run.js"), await workerScript(providers));
writeFileSync(join(out, "assets/redoc.js"), redocBundle());
writeFileSync(
  join(out, "assets/redoc.LICENSE.txt"),
  redocNotices.map((file) => readFileSync(file, "utf8")).join("\n\n"),
);
// Pages on GitHub would otherwise be run through Jekyll.
writeFileSync(join(out, ".nojekyll"), "");
console.log(`${files.size} files in docs/dist, ${((performance.now() - started) / 1000).toFixed(1)} s`);
