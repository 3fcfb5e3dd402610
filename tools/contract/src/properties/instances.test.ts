import { Document } from "@clientele/openapi";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { libraryFile } from "../fixtures/library.ts";
import { Schemas } from "../schemas.ts";
import { instances } from "./instances.ts";

const person = { type: "object", required: ["name"], properties: { name: { type: "string", minLength: 1 } } };

/** Schemas of every keyword that specs use, each with what has to turn up among its instances. */
const cases: Record<string, { schema: object; seen: readonly ((value: never) => boolean)[] }> = {
  "a nullable string of bounded length": {
    schema: { type: ["string", "null"], minLength: 2, maxLength: 3 },
    seen: [(value: unknown) => value === null, (value: string | null) => value?.length === 3],
  },
  "a pattern": {
    schema: { type: "string", pattern: "^(0?[1-9]|1[0-2])$" },
    seen: [(value: string) => value.length === 2],
  },
  "an open set": {
    schema: { type: "string", "x-extensible-enum": ["draft", "paid"] },
    seen: [(value: string) => value === "paid", (value: string) => !["draft", "paid"].includes(value)],
  },
  "a closed set": { schema: { type: "string", enum: ["a", "b"] }, seen: [(value: string) => value === "b"] },
  "a constant": { schema: { const: "bvn" }, seen: [(value: string) => value === "bvn"] },
  "a bounded integer": {
    schema: { type: "integer", exclusiveMinimum: 0, maximum: 3 },
    seen: [(value: number) => value === 1, (value: number) => value === 3],
  },
  "a number": { schema: { type: "number", minimum: 0 }, seen: [(value: number) => !Number.isInteger(value)] },
  "a moment": { schema: { type: "string", format: "date-time" }, seen: [(value: string) => value.endsWith("Z")] },
  "a day": { schema: { type: "string", format: "date" }, seen: [(value: string) => value.length === 10] },
  "an e-mail address": { schema: { type: "string", format: "email" }, seen: [(value: string) => value.includes("@")] },
  "an address on the web": {
    schema: { type: "string", format: "uri" },
    seen: [(value: string) => value.includes("://")],
  },
  "a bounded array": {
    schema: { type: "array", minItems: 2, maxItems: 2, items: { type: "boolean" } },
    seen: [(value: boolean[]) => value.includes(true)],
  },
  "members that may be left out": {
    schema: { ...person, properties: { ...person.properties, age: { type: "integer" } } },
    seen: [(value: object) => "age" in value, (value: object) => !("age" in value)],
  },
  "members that go together": {
    schema: { ...person, properties: { ...person.properties, cvc: {} }, dependentRequired: { name: ["cvc"] } },
    seen: [(value: object) => "cvc" in value],
  },
  "a map": {
    schema: { type: "object", additionalProperties: { type: "integer" } },
    seen: [(value: object) => Object.keys(value).length > 0],
  },
  "parts of a whole": {
    schema: { allOf: [person, { required: ["email"], properties: { email: { type: "string", format: "email" } } }] },
    seen: [(value: object) => "name" in value && "email" in value],
  },
  "one of several": {
    schema: {
      ...person,
      properties: { ...person.properties, a: { type: "integer" }, b: { type: "integer" } },
      oneOf: [
        { required: ["a"], properties: { b: false } },
        { required: ["b"], properties: { a: false } },
      ],
    },
    seen: [(value: object) => "a" in value, (value: object) => "b" in value],
  },
  "a tree": {
    schema: { type: "object", properties: { left: { $ref: "#/components/schemas/a tree" }, leaf: { type: "null" } } },
    seen: [(value: { left?: { left?: unknown } }) => value.left?.left !== undefined],
  },
};

describe("instances", () => {
  const schemas = Object.fromEntries(Object.entries(cases).map(([name, { schema }]) => [name, schema]));
  const document = new Document("cases", JSON.parse(JSON.stringify({ components: { schemas } })));
  const validators = new Schemas(document);

  it.each(Object.entries(cases))("meet %s", (name, { seen }) => {
    const pointer = `/components/schemas/${name}`;
    const found = fc.sample(instances(document, pointer), { seed: 1, numRuns: 200 });
    for (const value of found)
      expect(validators.check(pointer, value, "body", "", true), JSON.stringify(value)).toEqual([]);
    // Each case states what its instances must show.
    for (const isSeen of seen) expect(found.some((value) => isSeen(value as never))).toBe(true);
  });

  it("have undeclared members on demand", () => {
    const declared = new Set(["name"]);
    const own = new Document("person", { components: { schemas: { Person: person } } });
    const extra = (unknown: boolean): boolean =>
      fc
        .sample(instances(own, "/components/schemas/Person", { unknown }), { seed: 1, numRuns: 100 })
        // An object by its schema.
        .some((value) => Object.keys(value as object).some((name) => !declared.has(name)));
    expect(extra(true)).toBe(true);
    expect(extra(false)).toBe(false);
  });

  it("cannot be generated for a contradictory schema", () => {
    const own = new Document("none", { schema: { allOf: [{ type: "string" }, { type: "integer" }] } });
    expect(() => instances(own, "/schema")).toThrow("no instance meets the schema at /schema");
  });

  it("are valid nearly always for the schemas of a whole spec", () => {
    const library = Document.read(libraryFile);
    const own = new Schemas(library);
    for (const name of Object.keys(library.node("/components/schemas"))) {
      const pointer = `/components/schemas/${name}`;
      const found = fc.sample(instances(library, pointer), { seed: 1, numRuns: 100 });
      const valid = found.filter((value) => own.check(pointer, value, "body", "", false).length === 0);
      expect(valid.length, name).toBeGreaterThan(90);
    }
  });
});
