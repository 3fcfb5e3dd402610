import { constantHeaders } from "@clientele/openapi";
import { type Blueprint, firstCall, hasModes } from "../blueprint.ts";
import { type Call, literal, source } from "../call.ts";
import { readFailure } from "../failure.ts";
import { sent } from "./construction.ts";

/** The parts of `src/client.test.ts` that depend on the spec: what is expected is taken from it, not from the client. */
export function clientTestParts(blueprint: Blueprint): Record<string, string> {
  const { authentication, servers } = blueprint;
  const { credentials, kind, key } = authentication;
  const call = firstCall(blueprint);
  const hosts = "url" in servers ? [["", servers.url]] : Object.entries(servers);
  const raw = rawTest(call, expectation(blueprint));
  const secret = credentials.at(-1)?.example ?? "";
  return {
    firstCall: source(call),
    success: literal(call.success),
    optionNames: literal(credentials.map(({ option }) => option)),
    modeTest: hasModes(blueprint) ? modeTest : "",
    addresses: literal(hosts.map(([mode = "", url = ""]) => [mode, url.replace(/\/$/, "") + pathOf(call)])),
    addressOptions: hasModes(blueprint) ? "{ fetch, mode }" : "{ fetch }",
    addressTitle: hasModes(blueprint) ? '"goes to the host of mode %s"' : '"goes to the host of the provider%s"',
    addressMode: hasModes(blueprint) ? "mode" : "_",
    addressConst: hasModes(blueprint) ? " as const" : "",
    credentialTitle: {
      bearer: "a bearer token",
      basic: "HTTP basic",
      header: `the header ${key}`,
      query: `${key} in the query`,
    }[kind],
    expected: expectation(blueprint),
    rawTest: raw,
    rawImport: raw === "" ? "" : 'import { raw } from "./raw.ts";',
    pathTest: pathTest(blueprint),
    errorTest: errorTest(blueprint),
    secret: literal(secret),
  };
}

function expectation(blueprint: Blueprint): string {
  const { kind, key } = blueprint.authentication;
  if (kind === "query")
    return `expect(fetch.sent[0]?.target.searchParams.getAll(${literal(key)})).toEqual([${literal(sent(blueprint))}]);`;
  return `expect(fetch.sent[0]?.headers.get(${literal(key)})).toBe(${literal(sent(blueprint))});`;
}

function pathOf({ operation, path }: Call): string {
  const values = [...path];
  return operation.path.replace(/\{[^}]+\}/g, () => encodeURIComponent(String(values.shift())));
}

const modeTest = `
  it.each([undefined, "", "production", null])("refuse the mode %o and name the valid ones", (mode) => {
    expect(build({ mode })).toThrow(new ConfigurationError('mode must be "test" or "live"'));
  });
`;

function rawTest({ operation, method, path, query, headers }: Call, expected: string): string {
  if (operation.method !== "GET" || method.body) return "";
  const header = { ...constantHeaders([operation]), ...headers };
  const names = method.pathArguments.map(({ name }, index) => [name, path[index]]);
  const params = {
    ...(names.length > 0 ? { path: Object.fromEntries(names) } : {}),
    ...(Object.keys(query).length > 0 ? { query } : {}),
    ...(Object.keys(header).length > 0 ? { header } : {}),
  };
  const init = Object.keys(params).length > 0 ? `, ${literal({ params })}` : "";
  return `
  it("is authenticated through raw, too", async () => {
    const fetch = stub(success);
    const { data } = await raw(create({ fetch })).GET(${literal(operation.path)}${init});
    expect(data).toEqual(success.body);
    ${expected}
  });
`;
}

function pathTest({ calls }: Blueprint): string {
  const call = calls.find(({ method }) => method.pathArguments[0]?.integer === false);
  const [argument] = call?.method.pathArguments ?? [];
  if (!call || !argument) return "";
  const args = call.args.map((value, index) => (index === 0 ? "bad" : literal(value)));
  return `
  it.each(["", ".", ".."])("is not sent with %o as a path argument", async (bad) => {
    const fetch = stub({ body: {} });
    const client = create({ fetch });
    await expect(${source(call, "client", args)}).rejects.toThrow(/^${call.id.replace(".", "\\.")}: ${argument.argument} must be /);
    expect(fetch.sent).toEqual([]);
  });
`;
}

function errorTest({ calls, failure }: Blueprint): string {
  const rows = calls.flatMap((call) =>
    call.errors.map(({ status, value }) => ({ call, status, value, ...readFailure(failure, value) })),
  );
  const facts = (row: (typeof rows)[number]): number => (row.code ? 1 : 0) + (row.message ? 1 : 0);
  const [row] = rows.toSorted((a, b) => facts(b) - facts(a));
  if (!row) return "";
  return `
  it("has the code, message and issues of the provider", async () => {
    const fetch = stub({ status: ${row.status}, body: ${literal(row.value)} });
    const client = create({ fetch, maxRetries: 0 });
    await expect(${source(row.call)}).rejects.toMatchObject({
      status: ${row.status},
      operation: ${literal(row.call.id)},
      code: ${literal(row.code)},
      ${row.message ? `message: expect.stringContaining(${literal(row.message)}),` : ""}
    });
  });
`;
}
