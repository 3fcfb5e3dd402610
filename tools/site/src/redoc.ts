import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
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

/** The switch between samples, in its order; `Payload` is Redoc's own, the bare body. */
const languages = [
  { lang: "typescript", label: "TypeScript" },
  { lang: "typescript", label: "TypeScript, raw" },
  { lang: "bash", label: "curl" },
  { lang: "payload", label: "Payload" },
];

/** Builds one reference page with Redocly's `build-docs` and makes it stand on its own. */
export async function referencePage(document: Tree, title: string, frame: Frame): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "clientele-reference-"));
  try {
    const source = join(folder, "openapi.json");
    const target = join(folder, "index.html");
    writeFileSync(source, JSON.stringify(document));
    const options = {
      disableTelemetry: true,
      scrollYOffset: HEADER,
      hideSchemaPattern: true,
      codeSamples: { languages },
    };
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

/** What is changed in Redoc's script; each of these must be found in it. */
const patches: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // The footer's logo, which every reader would load from a CDN.
  [/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, NOTHING],
  // Icons of a CDN, of which these pages use none.
  [/https:\/\/cdn\.redocly\.com\/icons\/[a-z]+\/[\d.]+/g, ""],
  // Telemetry, which is switched off by an option as well.
  [/https:\/\/otel\.cloud\.redocly\.com\/v1\/traces/g, ""],
  // A module's words, which a classic script must not hold: the address of the script, for a worker that is not used.
  [/\bimport\.meta\b/g, "({})"],
  [/export\s*\{\s*RedocStandalone,\s*hydrate,\s*init\s*\};?\s*$/, "return{hydrate}"],
  // The switch between examples would be announced by a name that is not the one it shows.
  [/"aria-label":`Example`,/g, ""],
];

/** Redoc as one classic script, `Redoc.hydrate`, that sends and loads nothing. */
export function redocBundle(): string {
  const patched = patches.reduce(
    (script, [pattern, replacement]) => {
      if (script.search(pattern) < 0) throw new Error(`Redoc's script has changed: ${pattern} is not in it`);
      return script.replace(pattern, replacement);
    },
    readFileSync(redocScript, "utf8"),
  );
  return `var Redoc=(()=>{"use strict";${patched}})();\n`;
}
