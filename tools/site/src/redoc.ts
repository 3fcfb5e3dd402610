import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { docs } from "./place.ts";
import { redocly, redocScript } from "./redocly.ts";
import type { Tree } from "./tree.ts";

const execute = promisify(execFile);

/** What the template contains beside the reference. */
export interface Frame {
  /** Elements for the head of the page. */
  readonly head: string;
  /** The site's header. */
  readonly header: string;
  /** Address of Redoc's script, relative to the page. */
  readonly script: string;
}

/** Height of the site's sticky header in pixels. */
const HEADER = 56;

/** Entries of the language switch; Redoc adds the bare body as `Payload`. */
const languages = [
  { lang: "typescript", label: "TypeScript" },
  { lang: "typescript", label: "TypeScript, raw" },
  { lang: "bash", label: "curl" },
  { lang: "payload", label: "Payload" },
];

/** Builds a reference page with Redocly's `build-docs` and removes its references to a CDN. */
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
      // Outside of the repository, so that the rules of redocly.yaml do not apply to this document.
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

/** An empty image: the footer credits Redoc in words. */
const NOTHING = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E";

/** Changes to Redoc's script; each pattern must match. */
const patches: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // The logo in the footer, loaded from a CDN.
  [/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, NOTHING],
  // Icons from a CDN, which these pages do not use.
  [/https:\/\/cdn\.redocly\.com\/icons\/[a-z]+\/[\d.]+/g, ""],
  // Telemetry, which is switched off by an option as well.
  [/https:\/\/otel\.cloud\.redocly\.com\/v1\/traces/g, ""],
  // Not allowed in a classic script: the address of a worker that is not used, and the exports.
  [/\bimport\.meta\b/g, "({})"],
  [/export\s*\{\s*RedocStandalone,\s*hydrate,\s*init\s*\};?\s*$/, "return{hydrate}"],
  // The accessible name of the example switch would differ from its text.
  [/"aria-label":`Example`,/g, ""],
];

/** Returns Redoc as a classic script, `Redoc.hydrate`, that sends no request. */
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
