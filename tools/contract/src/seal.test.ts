import { Document } from "@clientele/openapi";
import { describe, expect, it } from "vitest";
import { Schemas } from "./schemas.ts";
import { damages } from "./walk.ts";

const text = { type: "string" };
const declared = {
  Flat: { type: "object", properties: { a: text } },
  Map: { type: "object", additionalProperties: text },
  Anything: { type: "object" },
  Mixed: { type: "object", properties: { a: { type: "integer" } }, additionalProperties: text },
  Both: { allOf: [{ $ref: "#/components/schemas/Flat" }, { type: "object", properties: { b: text } }] },
  Either: {
    type: "object",
    properties: { both: text },
    oneOf: [
      { required: ["a"], properties: { a: text } },
      { required: ["b"], properties: { b: { $ref: "#/components/schemas/Flat" } } },
    ],
  },
  FlatOrMap: { anyOf: [{ $ref: "#/components/schemas/Flat" }, { type: "object" }] },
  FlatOrText: { anyOf: [{ $ref: "#/components/schemas/Flat" }, text] },
  Tree: {
    type: "object",
    required: ["name"],
    properties: { name: text, children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
  },
  Not: {
    type: "object",
    properties: { a: text, b: text },
    not: { properties: { a: { const: "x" } }, required: ["a"] },
  },
  Tagged: {
    oneOf: [
      { type: "object", required: ["kind", "a"], properties: { kind: { const: "a" }, a: text } },
      { type: "object", required: ["kind", "b"], properties: { kind: { const: "b" }, b: { type: "integer" } } },
    ],
  },
};
const document = new Document("inline", { openapi: "3.1.0", components: { schemas: declared } });
const schemas = new Schemas(document);
const pathsOf = (name: string, value: unknown): string[] =>
  schemas.check(`/components/schemas/${name}`, value, "body", "", true).map(({ path }) => path);

describe("a sealed schema", () => {
  it.each<[string, unknown, string[]]>([
    ["Flat", { a: "1" }, []],
    ["Flat", { a: "1", z: "1" }, ["/z"]],
    ["Map", { any: "1" }, []],
    ["Anything", { any: 1 }, []],
    ["Mixed", { a: 1, any: "1" }, []],
    ["Both", { a: "1", b: "1" }, []],
    ["Both", { a: "1", b: "1", z: 1 }, ["/z"]],
    ["Either", { both: "1", a: "1" }, []],
    ["Either", { both: "1", b: { a: "1" } }, []],
    ["Either", { a: "1", z: 1 }, ["/z"]],
    ["Either", { b: { z: 1 } }, ["/b/z"]],
    ["FlatOrMap", { z: 1 }, []],
    ["FlatOrText", "text", []],
    ["FlatOrText", { z: 1 }, ["/z"]],
    ["Tree", { name: "a", children: [{ name: "b", children: [{ name: "c" }] }] }, []],
    ["Tree", { name: "a", children: [{ name: "b", children: [{ name: "c", z: 1 }] }] }, ["/children/0/children/0/z"]],
    ["Not", { a: "y", b: "1" }, []],
    ["Not", { a: "y", z: 1 }, ["/z"]],
    ["Tagged", { kind: "b", b: 1 }, []],
    ["Tagged", { kind: "b", b: 1, a: "1" }, ["/a"]],
  ])("%s refuses of %o: %o", (name, value, paths) => {
    // Branches that do not apply may refuse members too.
    const found = pathsOf(name, value).filter((path) => path !== "");
    expect(found).toEqual(expect.arrayContaining(paths));
    expect(pathsOf(name, value).length > 0).toBe(paths.length > 0);
  });

  it("reports missing and ill-typed members before unknown ones", () => {
    expect(schemas.check("/components/schemas/Tree", { z: 1 }, "body", "", true)).toEqual([
      { where: "body", path: "/name", message: "is missing" },
    ]);
  });
});

describe("damages", () => {
  const of = (name: string, value: unknown): string[] =>
    damages(document, `/components/schemas/${name}`, value).map(({ kind, pointer }) => `${kind} ${pointer}`);

  it("reach into nested and recursive values", () => {
    expect(of("Tree", { name: "a", children: [{ name: "b" }] })).toEqual([
      "wrong-type ",
      "unknown-member /never_documented",
      "missing-member /name",
      "wrong-type /name",
      "wrong-type /children",
      "wrong-type /children/0",
      "unknown-member /children/0/never_documented",
      "missing-member /children/0/name",
      "wrong-type /children/0/name",
    ]);
  });

  it("follow the alternative of the value", () => {
    expect(of("Tagged", { kind: "b", b: 1 })).toContain("not-in-enum /kind");
    expect(of("Tagged", { kind: "b", b: 1 })).toContain("missing-member /b");
    expect(of("Either", { both: "1", a: "1" })).toContain("missing-member /a");
  });

  it("leave out changes that stay valid", () => {
    expect(of("Either", { a: "1", b: { a: "1" } })).not.toContain("missing-member /a");
    expect(of("FlatOrMap", { a: "1" })).not.toContain("unknown-member /never_documented");
    expect(of("Mixed", { a: 1 })).toEqual(["wrong-type ", "wrong-type /a"]);
    expect(of("Map", { any: "1" })).toEqual(["wrong-type ", "wrong-type /any"]);
    expect(of("Anything", { any: 1 })).toEqual(["wrong-type "]);
  });

  it("are all refused by the sealed schema", () => {
    const instances: [string, unknown][] = [
      ["Flat", { a: "1" }],
      ["Map", { any: "1" }],
      ["Both", { a: "1", b: "1" }],
      ["Either", { both: "1", b: { a: "1" } }],
      ["FlatOrMap", { a: "1" }],
      ["FlatOrText", { a: "1" }],
      ["Tagged", { kind: "a", a: "1" }],
    ];
    for (const [name, value] of instances) {
      expect(pathsOf(name, value), name).toEqual([]);
      for (const { kind, pointer, value: changed } of damages(document, `/components/schemas/${name}`, value)) {
        const title = `${name}: ${kind} ${pointer}`;
        expect(pathsOf(name, apply(value, pointer, changed)), title).not.toEqual([]);
      }
    }
  });
});

function apply(value: unknown, pointer: string, changed: unknown): unknown {
  if (pointer === "") return changed;
  const copy = JSON.parse(JSON.stringify(value));
  const keys = pointer.slice(1).split("/");
  const last = keys.pop() ?? "";
  const owner = keys.reduce((from, key) => from[key], copy);
  if (changed === undefined) delete owner[last];
  else owner[last] = changed;
  return copy;
}
