import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { docs } from "./place.ts";
import { redocly, redocScript } from "./redocly.ts";
import type { Tree } from "./tree.ts";

const execute = promisify(execFile);

/** What our template needs beside the reference itself. */
export interface Frame {
  /** Elements for the head of the page. */
  readonly head: string;
  /** The site's header. */
  readonly header: string;
  /** Address of Redoc's script, relative to the page. */
  readonly script: string;
}

/** Height of the site's header in pixels, which stands above the reference and does not move. */
const HEADER = 56;

/** Builds one reference page with Redocly's `build-docs` and makes it stand on its own. */
export async function referencePage(document: Tree, title: string, frame: Frame): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "clientele-reference-"));
  try {
    const source = join(folder, "openapi.json");
    const target = join(folder, "index.html");
    writeFileSync(source, JSON.stringify(document));
    const options = { disableTelemetry: true, scrollYOffset: HEADER, hideSchemaPattern: true, sortRequiredPropsFirst: false };
    await execute(
      process.execPath,
      [
        ...[redocly, "build-docs", source, "--output", target, "--title", title],
        ...["--template", join(docs, "theme/reference.hbs"), "--openapi", JSON.stringify(options)],
        ...["--templateOptions.head", frame.head, "--templateOptions.header", frame.header],
      ],
      // Away from our redocly.yaml: its rules are for the spec, and this is a document for one reader.
      { cwd: folder, env: { ...process.env, REDOCLY_TELEMETRY: "off" } },
    );
    return standalone(readFileSync(target, "utf8"), frame.script);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Takes the page off Redocly's CDN and its links into the site.
 *
 * A module cannot be loaded from a file, and the site is to be read from a folder as well: so the script is a classic
 * one. The prerendered links of Redoc name paths of a server (`/customers`) where the page itself routes by fragment;
 * opened in a new tab they would lead nowhere.
 */
function standalone(html: string, script: string): string {
  const steps: [pattern: RegExp, replacement: string][] = [
    [/<link rel="modulepreload"[^>]*>/, ""],
    [/<script type="module">\s*import \{ hydrate \} from "[^"]+";/, `<script src="${script}"></script>\n<script>`],
    [/\bhydrate\(__redoc_definition/, "Redoc.hydrate(__redoc_definition"],
    [/(<a [^>]*)href="\/(?=[^"]*"[^>]*data-discover)/g, '$1href="#/'],
  ];
  return steps.reduce((page, [pattern, replacement]) => {
    if (!pattern.test(page)) throw new Error(`Redoc's page has changed: ${pattern} is not in it`);
    pattern.lastIndex = 0;
    return page.replace(pattern, replacement);
  }, html);
}

/** An image of nothing: the site credits Redoc in words, and loads no logo from a CDN. */
const NOTHING = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E";

/**
 * Redoc as one classic script, `Redoc.hydrate`, with every address of a CDN or of a telemetry server taken out of it.
 *
 * The footer's logo would otherwise be loaded from `cdn.redoc.ly` by every reader, and icons from `cdn.redocly.com`.
 */
export async function redocBundle(): Promise<string> {
  const original = readFileSync(redocScript, "utf8");
  const patched = original
    .replace(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, NOTHING)
    .replace(/https:\/\/cdn\.redocly\.com\/icons\/[a-z]+\/[\d.]+/g, "")
    .replace(/https:\/\/otel\.cloud\.redocly\.com\/v1\/traces/g, "");
  if (patched === original) throw new Error("Redoc's script has changed: nothing in it names a CDN");
  const result = await build({
    stdin: { contents: patched, loader: "js" },
    bundle: true,
    format: "iife",
    globalName: "Redoc",
    minify: true,
    legalComments: "none",
    target: "es2022",
    platform: "browser",
    write: false,
    logLevel: "silent",
  });
  const [output] = result.outputFiles;
  if (!output) throw new Error("esbuild gave no script");
  return output.text;
}
