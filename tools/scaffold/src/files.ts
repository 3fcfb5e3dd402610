import { readFileSync } from "node:fs";
import { join } from "node:path";
import { render } from "@clientele/codegen";
import { type Blueprint, isProvable } from "./blueprint.ts";
import { clientParts } from "./render/client.ts";
import { clientTestParts } from "./render/client-test.ts";
import { forTests } from "./render/construction.ts";
import { readmeParts } from "./render/readme.ts";
import { samples } from "./render/samples.ts";
import { workflow } from "./render/workflow.ts";
import { fillAll } from "./template.ts";

/** All files of a new provider by their path in the repository; TypeScript and JSON still to be laid out by the formatter. */
export async function providerFiles(
  root: string,
  blueprint: Blueprint,
  specText: string,
): Promise<Map<string, string>> {
  const { name, className, title, authentication, spec } = blueprint;
  const construction = forTests(blueprint);
  const basics = {
    name,
    className,
    title: title.replaceAll("*/", "* /"),
    quotedTitle: JSON.stringify(title).slice(1, -1),
    required: construction,
    testConstruction: construction.replace(/ }$/, ", ...options }"),
    testSecrets: JSON.stringify(authentication.credentials.slice(-1).map(({ example }) => example)),
  };
  const parts = [clientParts, clientTestParts, readmeParts].map((read) => read(blueprint));
  const own = fillAll([basics, ...parts]);
  if (!isProvable(blueprint)) own.delete("test/package.test.ts");
  for (const [file, text] of await render(spec)) own.set(`src/generated/${file}`, text);
  own.set("LICENSE", readFileSync(join(root, "LICENSE"), "utf8"));
  return new Map([
    [`specs/${name}.yaml`, specText],
    [`specs/arazzo/${name}.arazzo.yaml`, workflow(blueprint)],
    ...prefixed(`packages/${name}`, own),
    ...prefixed(`docs/samples/${name}`, samples(blueprint)),
  ]);
}

function prefixed(folder: string, files: ReadonlyMap<string, string>): [string, string][] {
  return [...files].map(([path, text]) => [`${folder}/${path}`, text]);
}
