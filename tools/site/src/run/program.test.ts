import { describe, expect, it } from "vitest";
import { inspect } from "./inspect.ts";
import { describeFailure, runProgram } from "./program.ts";

async function run(source: string, modules = {}): Promise<{ printed: string[]; exported: object }> {
  const printed: string[] = [];
  const log = (...values: readonly unknown[]): void => void printed.push(values.map(inspect).join(" "));
  const exported = await runProgram(source, { modules, console: { log }, process: { env: { KEY: "k1" } } });
  return { printed, exported };
}

async function failureOf(source: string): Promise<ReturnType<typeof describeFailure>> {
  const error: unknown = await run(source).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return describeFailure(error);
}

describe("a program", () => {
  it("runs TypeScript with imports and top-level await", async () => {
    const source = `import { twice } from "numbers";
const made: number = await Promise.resolve(twice(21));
console.log(made, process.env.KEY);`;
    const { printed } = await run(source, { numbers: { twice: (value: number) => value * 2 } });
    expect(printed).toEqual(["42 k1"]);
  });

  it("returns its exports", async () => {
    const { exported } = await run("export async function POST() { return 1; }");
    expect(exported).toHaveProperty("POST");
  });

  it("rejects imports of other modules", async () => {
    const { message } = await failureOf('await import("https://example.com/x.js")');
    expect(message).toContain('There is no module "https://example.com/x.js"');
  });

  it("reports class and line of an error", async () => {
    expect(await failureOf("const a: number = 1;\n\nnull.x;")).toMatchObject({ name: "TypeError", line: 3 });
    expect(await failureOf("const a = 1;\nconst = 2;")).toMatchObject({ name: "SyntaxError", line: 2 });
    expect(await failureOf("throw 'text'")).toEqual({ name: "Error", message: "text", line: undefined });
  });
});

describe("a printed value", () => {
  it.each([
    ["is bare where it is a text", "text", "text"],
    ["may be a list", ["text", 1n, undefined], '["text", 1n, undefined]'],
    ["may be an object", { a: { b: [] }, "c-d": new Date(0) }, '{ a: { b: [] }, "c-d": 1970-01-01T00:00:00.000Z }'],
    ["may be an error", new TypeError("no"), "TypeError: no"],
  ])("%s", (_, value, text) => {
    expect(inspect(value)).toBe(text);
  });

  it("wraps wide values and marks cycles", () => {
    const value: Record<string, unknown> = { name: "x".repeat(60) };
    value.self = value;
    expect(inspect(value)).toBe(`{\n  name: "${"x".repeat(60)}",\n  self: [Circular],\n}`);
  });
});
