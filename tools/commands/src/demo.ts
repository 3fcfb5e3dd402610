// `npm run demo`: from the specs to running clients, each taken on a tour of its provider's mock.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startMock } from "@clientele/contract";
import { createShow, type Show } from "./show.ts";
import { root, turbo } from "./turbo.ts";

/** The tour of one provider: `packages/<provider>/tour.ts`, its default export. */
type Tour = (baseUrl: string, show: Show) => Promise<void>;

const run = (what: string, tasks: readonly string[]): void => {
  console.log(`\n${what} …`);
  const failed = turbo(tasks, ["--output-logs=new-only"]).filter(({ exitCode }) => exitCode !== 0);
  if (failed.length) {
    console.error(`could not: ${failed.map(({ taskId }) => taskId).join(", ")}`);
    process.exit(1);
  }
};

run("Generating the clients from the specs", ["generate"]);
run("Building the packages and the reference site", ["build", "docs"]);

const show = createShow((line) => console.log(line), Boolean(process.stdout.isTTY));
for (const name of readdirSync(join(root, "packages"))) {
  const file = join(root, "packages", name, "tour.ts");
  if (!existsSync(file)) continue;
  const mock = await startMock(join(root, "specs", `${name}.yaml`));
  try {
    show.heading(`@clientele/${name}, against the mock of its spec at ${mock.url}`);
    const { default: tour }: { default: Tour } = await import(pathToFileURL(file).href);
    await tour(mock.url, show);
  } finally {
    await mock.close();
  }
}

const site = join(root, "docs/dist/index.html");
console.log(`The API reference lies at ${pathToFileURL(site).href}`);
