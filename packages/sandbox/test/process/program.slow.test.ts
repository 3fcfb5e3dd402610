// The program as its users have it: from the tarball, in a folder that was empty, on every version of Node.
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { DatabaseSync } from "node:sqlite";
import { attempt } from "@clientele/release/command";
import { nodes } from "@clientele/verify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Installation, install, type NodeVersion, type RunningProgram, versions } from "./installation.ts";

let installation: Installation;
beforeAll(async () => {
  installation = await install();
});
afterAll(() => installation?.remove());

const NUMBER = "5520000000000000";
const customer = (email: string): string =>
  JSON.stringify({
    email,
    card: {
      number: NUMBER,
      expiry_month: 5,
      expiry_year: 2031,
      cvc: "987",
      name: "Ada",
      address_line1: "1 Wharf Street",
      address_city: "Perth",
      address_country: "AU",
    },
  });
const headers = { authorization: `Basic ${btoa("key:")}`, "content-type": "application/json" };

async function create({ url }: RunningProgram, email: string): Promise<string> {
  const init = { method: "POST", headers, body: customer(email) };
  const answer = await fetch(`${url}/pin-payments/1/customers`, init);
  const { response }: { response: { token: string } } = await answer.json();
  return response.token;
}

async function emailOf({ url }: RunningProgram, token: string): Promise<string | undefined> {
  const answer = await fetch(`${url}/pin-payments/1/customers/${token}`, { headers });
  const { response }: { response?: { email: string } } = await answer.json();
  return response?.email;
}

/** Returns whether it takes a new connection. */
function accepts({ url }: RunningProgram): Promise<boolean> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

async function stop(program: RunningProgram): Promise<void> {
  program.kill("SIGTERM");
  expect(await program.ended, program.output()).toBe(0);
}

/** Returns the file of a state that holds one customer. */
async function stateFile(node: NodeVersion, name: string): Promise<string> {
  const file = installation.path(name);
  const program = await installation.start(node, ["--db", file]);
  await create(program, "ada@example.com");
  await stop(program);
  return file;
}

describe.each(versions)("on %s", (name, node) => {
  test("keeps a customer that curl creates, without its card number", async () => {
    const file = installation.path(`${name}.state`);
    const first = await installation.start(node, ["--db", file]);
    expect(first.output()).not.toContain("ExperimentalWarning");
    const url = `${first.url}/pin-payments/1/customers`;
    const options = ["-sS", "-u", "key:", "-H", "content-type: application/json", "-d", customer("ada@example.com")];
    const { stdout } = await attempt("curl", [...options, url]);
    const { token }: { token: string } = JSON.parse(stdout).response;
    expect(await (await fetch(first.url)).text()).toContain('<script type="module">');
    await stop(first);

    const second = await installation.start(node, ["--db", file]);
    expect(await emailOf(second, token)).toBe("ada@example.com");
    await stop(second);
    expect(readFileSync(file, "latin1")).not.toContain(NUMBER);
    expect(readFileSync(file, "latin1")).not.toContain('"cvc"');
  });

  test("loses nothing that was answered when it is killed under load", async () => {
    const file = installation.path(`${name}.killed`);
    const answered: string[] = [];
    for (const round of [1, 2]) {
      const program = await installation.start(node, ["--db", file]);
      const goal = answered.length + 100;
      const work = async (worker: number): Promise<void> => {
        for (let count = 0; ; count++) {
          answered.push(await create(program, `${round}-${worker}-${count}@example.com`));
          if (answered.length >= goal) program.kill("SIGKILL");
        }
      };
      await Promise.allSettled(Array.from({ length: 8 }, (_, worker) => work(worker)));
      expect(await program.ended).toBe("SIGKILL");
      expect(answered.length).toBeGreaterThanOrEqual(goal);
    }
    const program = await installation.start(node, ["--db", file]);
    for (const token of answered) expect(await emailOf(program, token), token).toMatch(/@example\.com$/);
    await stop(program);
  });

  test("answers the request it is busy with when SIGTERM arrives, and ends", async () => {
    const program = await installation.start(node);
    const { hostname, port } = new URL(program.url);
    const body = customer("late@example.com");
    const socket = connect(Number(port), hostname);
    let answer = "";
    const done = new Promise((resolve) => socket.once("close", resolve));
    const asked = new Promise<void>((resolve) => {
      socket.on("data", (chunk) => {
        answer += chunk;
        if (answer.startsWith("HTTP/1.1 100")) resolve();
      });
    });
    const lines = Object.entries({ ...headers, host: hostname, expect: "100-continue", "content-length": body.length });
    const head = lines.map(([key, value]) => `${key}: ${value}\r\n`).join("");
    socket.write(`POST /pin-payments/1/customers HTTP/1.1\r\n${head}\r\n${body.slice(0, 10)}`);
    await asked;
    program.kill("SIGTERM");
    // It takes no new connections, and still reads the rest of this request.
    await expect.poll(() => accepts(program), { timeout: 60_000 }).toBe(false);
    socket.write(body.slice(10));
    await done;
    expect(answer).toContain("HTTP/1.1 201 Created");
    expect(await program.ended).toBe(0);
  });

  test("ends while a client keeps using its connection, and another reads the log", async () => {
    const program = await installation.start(node);
    const events = await fetch(`${program.url}/_sandbox/log`, { headers: { accept: "text/event-stream" } });
    const work = async (): Promise<never> => {
      for (;;) await emailOf(program, "cus_unknown");
    };
    const busy = work();
    await emailOf(program, "cus_unknown");
    program.kill("SIGTERM");
    await expect(busy).rejects.toThrow("fetch failed");
    expect(await program.ended).toBe(0);
    await events.text();
  });

  test("refuses a foreign or damaged file, and leaves it as it is", async () => {
    const text = installation.path(`${name}.txt`);
    writeFileSync(text, "Notes of mine\n");
    const foreign = installation.path(`${name}.foreign`);
    const database = new DatabaseSync(foreign);
    database.exec("CREATE TABLE notes (text)");
    database.close();
    const damaged = await stateFile(node, `${name}.damaged`);
    const bytes = readFileSync(damaged);
    writeFileSync(damaged, bytes.fill("x", Math.floor(bytes.length / 3), Math.floor(bytes.length / 2)));
    for (const file of [text, foreign, damaged]) {
      const before = readFileSync(file);
      const { exitCode, stderr } = await installation.run(node, ["--port", "0", "--db", file]);
      expect(stderr, file).toMatch(/cannot be opened: .*It was left as it is/s);
      expect(exitCode).toBe(1);
      expect(readFileSync(file).equals(before), file).toBe(true);
    }
  });

  test("says that a port is taken, and which assumptions there are", async () => {
    const program = await installation.start(node);
    const { port } = new URL(program.url);
    const taken = await installation.run(node, ["--port", port]);
    expect(taken).toMatchObject({ exitCode: 1, stderr: expect.stringContaining(`port ${port} is taken`) });
    const unknown = await installation.run(node, ["--port", "0", "--assume", "no.such=true"]);
    expect(unknown).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("sandbox.doubled-slashes") });
    const wrong = await installation.run(node, ["--prot", "0"]);
    expect(wrong).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("Usage: clientele-sandbox") });
    await stop(program);
  });
});

test("a journal of Node 20 opens on Node 24, and a database is refused on Node 20", async () => {
  const [oldest, , newest] = nodes;
  if (!oldest || !newest) throw new Error("both versions of Node are needed");
  const journal = await stateFile(oldest, "journal");
  const program = await installation.start(newest, ["--db", journal]);
  const list = await fetch(`${program.url}/pin-payments/1/customers`, { headers });
  expect(await list.text()).toContain("ada@example.com");
  await stop(program);
  const database = await stateFile(newest, "database");
  const before = statSync(database).mtimeMs;
  const { exitCode, stderr } = await installation.run(oldest, ["--port", "0", "--db", database]);
  expect(stderr).toContain("use Node 22.13 or newer");
  expect(exitCode).toBe(1);
  expect(statSync(database).mtimeMs).toBe(before);
});

test("the lines of curl that it prints reach every provider", async () => {
  const [, , newest] = nodes;
  if (!newest) throw new Error("Node 24 is needed");
  const program = await installation.start(newest);
  const lines = program.output().match(/^ {2}curl .*$/gm) ?? [];
  expect(lines).toHaveLength(4);
  for (const line of lines) {
    const { stdout } = await attempt("sh", ["-c", `${line} -s -o /dev/null -w '%{http_code}'`]);
    expect(stdout, line).toBe("200");
  }
  await stop(program);
});
