import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { pack } from "@clientele/release/tarball";
import { packages, withDependencies } from "@clientele/release/workspace";
import { type Consumer, createConsumer, planOf } from "@clientele/verify";
import { transform } from "esbuild";

/** The kinds of subjects. */
export type Kind = "ours" | "SDK" | "HTTP client" | "the platform";

/** One client under measurement. */
export interface Subject {
  readonly name: string;
  readonly version: string;
  readonly kind: Kind;
  /** TypeScript module of the user's lines; its default export is a `Connect`. */
  readonly source: string;
  /** The same as JavaScript, where its imports are found. */
  readonly module: string;
  /** Whether its `fetch` can be replaced. */
  readonly isStubbed: boolean;
  /** Whether it has retries and timeouts. */
  readonly isResilient: boolean;
}

const rivals: readonly {
  readonly url: URL;
  readonly name: string;
  readonly kind: Kind;
  readonly isStubbed?: false;
  readonly isResilient?: false;
}[] = [
  { url: new URL("rivals/bare-fetch.ts", import.meta.url), name: "bare fetch", kind: "the platform" },
  { url: new URL("rivals/undici.ts", import.meta.url), name: "undici", kind: "HTTP client", isStubbed: false },
  { url: new URL("rivals/openapi-fetch.ts", import.meta.url), name: "openapi-fetch", kind: "HTTP client" },
  { url: new URL("rivals/ky.ts", import.meta.url), name: "ky", kind: "HTTP client" },
  { url: new URL("rivals/axios.ts", import.meta.url), name: "axios", kind: "HTTP client" },
  { url: new URL("rivals/octokit.ts", import.meta.url), name: "@octokit/core", kind: "SDK" },
  { url: new URL("rivals/paystack-sdk.ts", import.meta.url), name: "paystack-sdk", kind: "SDK", isResilient: false },
  { url: new URL("rivals/dodopayments.ts", import.meta.url), name: "dodopayments", kind: "SDK" },
  { url: new URL("rivals/stripe.ts", import.meta.url), name: "stripe", kind: "SDK" },
  { url: new URL("rivals/openai.ts", import.meta.url), name: "openai", kind: "SDK" },
];

/** The other clients, from the dependencies of this tool. */
export async function others(): Promise<Subject[]> {
  return Promise.all(
    rivals.map(async ({ url, name, kind, isStubbed = true, isResilient = true }) => {
      const source = fileURLToPath(url);
      const module = join(import.meta.dirname, "../dist", basename(source, ".ts").concat(".mjs"));
      mkdirSync(dirname(module), { recursive: true });
      await compile(source, module);
      return {
        name,
        version: kind === "the platform" ? process.version : versionOf(name),
        kind,
        source,
        module,
        isStubbed,
        isResilient,
      };
    }),
  );
}

/** Installs our clients from their tarballs into temporary projects. */
export async function ours(): Promise<{
  readonly subjects: Subject[];
  readonly consumers: ReadonlyMap<Subject, Consumer>;
}> {
  const folder = mkdtempSync(join(tmpdir(), "tarballs-"));
  const consumers = new Map<Subject, Consumer>();
  const subjects: Subject[] = [];
  for (const subject of packages()) {
    if (!subject.client) continue;
    const tarballs = await Promise.all(withDependencies(subject).map((each) => pack(each, folder)));
    const consumer = await createConsumer(subject, tarballs);
    consumer.write("package.json", JSON.stringify({ name: "consumer", private: true, type: "module" }));
    consumer.write("client.ts", readFileSync(subject.client.factory, "utf8"));
    await compile(join(consumer.directory, "client.ts"), join(consumer.directory, "client.js"));
    const { operation, args } = planOf(subject.client.spec).read;
    consumer.write("environment.ts", readFileSync(join(import.meta.dirname, "environment.ts"), "utf8"));
    const source = consumer.write(
      "user.ts",
      `import createClient from "./client.js";
import type { Connect } from "./environment.js";

const connect: Connect = ({ baseUrl, fetch }) => {
  const client = createClient({ baseUrl, fetch });
  return () => client.${operation}(${args.map((arg) => JSON.stringify(arg)).join(", ")});
};

export default connect;
`,
    );
    const module = join(consumer.directory, "user.js");
    await compile(source, module);
    const { name, version } = subject;
    const found: Subject = { name, version, kind: "ours", source, module, isStubbed: true, isResilient: true };
    subjects.push(found);
    consumers.set(found, consumer);
  }
  return { subjects, consumers };
}

async function compile(source: string, module: string): Promise<void> {
  const { code } = await transform(readFileSync(source, "utf8"), { loader: "ts", format: "esm", target: "es2022" });
  writeFileSync(module, code);
}

// Not every package exports its package.json; all have one above their entry.
function versionOf(name: string): string {
  const require = createRequire(import.meta.url);
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      return JSON.parse(readFileSync(join(folder, name, "package.json"), "utf8")).version;
    } catch {
      // It is in another of these folders.
    }
  }
  throw new Error(`${name} is not installed`);
}
