import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { attempt, type Outcome, run } from "./command.ts";

/** The body of npm's request to publish. */
interface Publication {
  readonly name: string;
  readonly versions: Readonly<Record<string, unknown>>;
  readonly _attachments: Readonly<Record<string, { readonly data: string }>>;
}

// A registry that records publications and knows the packages in `known`.
let registry: Server;
let known: Record<string, readonly string[]>;
let isDown: boolean;
let received: Publication[];
let place: string;
let url: string;

beforeEach(async () => {
  known = {};
  isDown = false;
  received = [];
  place = mkdtempSync(join(tmpdir(), "publish-"));
  registry = createServer(async (request, response) => {
    const name = decodeURIComponent(request.url?.slice(1) ?? "");
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    if (isDown) return answer(403, { error: "down" });
    if (request.method === "PUT") {
      received.push(JSON.parse(Buffer.concat(chunks).toString()));
      return answer(201, { ok: true });
    }
    const versions = known[name];
    if (!versions) return answer(404, { error: "not found" });
    const latest = versions.at(-1);
    const documents = versions.map((version) => [version, { name, version, dist: {} }]);
    return answer(200, { name, "dist-tags": { latest }, versions: Object.fromEntries(documents) });
  });
  await new Promise<void>((resolve) => registry.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`; // it listens on a port
});
afterEach(async () => {
  await new Promise((resolve) => registry.close(resolve));
  rmSync(place, { recursive: true });
});

async function pack(name: string, version: string, dependencies: Record<string, string> = {}): Promise<void> {
  const folder = join(place, "source", name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, version, dependencies }));
  mkdirSync(join(place, "tarballs"), { recursive: true });
  await run("npm", ["pack", "--pack-destination", join(place, "tarballs")], { cwd: folder });
}

function publish(): Promise<Outcome> {
  const npmrc = join(place, ".npmrc");
  writeFileSync(npmrc, `registry=${url}\n${url.slice(5)}:_authToken=token\nfetch-retries=0\n`);
  // Only GitHub can sign provenance.
  const args = [
    join(import.meta.dirname, "publish.ts"),
    join(place, "tarballs"),
    "--access",
    "public",
    "--provenance=false",
  ];
  return attempt(process.execPath, args, {
    cwd: place,
    env: {
      ...Object.fromEntries(Object.keys(process.env).flatMap((key) => (/^npm_/i.test(key) ? [[key, undefined]] : []))),
      NPM_CONFIG_USERCONFIG: npmrc,
      NPM_CONFIG_CACHE: join(place, "cache"),
      GITHUB_OUTPUT: join(place, "output"),
    },
  });
}

test("publishes the tarballs unchanged, each after its dependencies", async () => {
  await pack("@a/client", "1.2.0", { "@a/zero": "^1.0.0" });
  await pack("@a/zero", "1.0.0");
  const { exitCode, stderr } = await publish();
  expect(stderr).not.toContain("Error");
  expect(exitCode).toBe(0);
  expect(received.map(({ name }) => name)).toEqual(["@a/zero", "@a/client"]);
  const sent = received.flatMap(({ _attachments }) => Object.values(_attachments).map(({ data }) => data));
  const files = readdirSync(join(place, "tarballs")).map((name) =>
    readFileSync(join(place, "tarballs", name), "base64"),
  );
  expect(sent.toSorted()).toEqual(files.toSorted());
  expect(readFileSync(join(place, "output"), "utf8")).toBe('published=["@a/zero@1.0.0","@a/client@1.2.0"]\n');
});

test("skips published versions and packages without a version", async () => {
  known = { "@a/zero": ["0.9.0", "1.0.0"] };
  await pack("@a/client", "0.0.0");
  await pack("@a/zero", "1.0.0");
  const { exitCode, stdout } = await publish();
  expect(exitCode).toBe(0);
  expect(stdout).toContain("@a/zero@1.0.0 is published already");
  expect(stdout).toContain("@a/client@0.0.0 has no version yet");
  expect(received).toEqual([]);
});

test("publishes a new version of a known package", async () => {
  known = { "@a/zero": ["1.0.0"] };
  await pack("@a/zero", "1.1.0");
  expect((await publish()).exitCode).toBe(0);
  expect(received.map(({ versions }) => Object.keys(versions))).toEqual([["1.1.0"]]);
});

test("stops before publishing if the registry fails", async () => {
  isDown = true;
  await pack("@a/zero", "1.0.0");
  const { exitCode, stderr } = await publish();
  expect(exitCode).not.toBe(0);
  expect(stderr).toContain("cannot find out whether the registry has @a/zero@1.0.0");
  expect(received).toEqual([]);
});
