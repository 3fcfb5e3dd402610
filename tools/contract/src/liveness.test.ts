import { describe, expect, it } from "vitest";
import { compilationFaults } from "./compilation.ts";
import { libraryKit, librarySpec, operation } from "./fixtures/library.ts";
import { controlsOf, livenessFaults } from "./liveness.ts";

const name = "/components/schemas/Address/properties/street";
/** Schemas that Prism cannot compile, and that make it accept anything. */
const dead: Record<string, Record<string, unknown>> = {
  "a regular expression of another language": { [name]: { type: "string", pattern: "(?i)street" } },
  "an escape that is none": { [name]: { type: "string", pattern: "\\-" } },
  "a boolean required": { [name]: { type: "string", required: true } },
  "nullable without a type": { [name]: { nullable: true } },
  "examples that are no array": { [name]: { type: "string", examples: { one: "a" } } },
  "a member twice in required": { "/components/schemas/Address/required": ["city", "city"] },
};

describe("schemas", () => {
  it("of the fixture compile", () => {
    expect(compilationFaults(librarySpec().document)).toEqual([]);
  });

  it.each(
    Object.entries({
      ...dead,
      "an unknown keyword": { [name]: { type: "string", minLen: 1 } },
      "an unknown format": { [name]: { type: "string", format: "street" } },
    }),
  )("with %s do not", (_, changes) => {
    expect(compilationFaults(librarySpec(changes).document).join("\n")).toMatch(/Address/);
  });

  it("of a parameter and of an inline body are looked at too", () => {
    const parameter = "/paths/~1members/get/parameters/0/schema/minimum";
    const body = "/paths/~1sessions/post/requestBody/content/application~1json/schema/properties/scopes/minItems";
    expect(compilationFaults(librarySpec({ [parameter]: "1", [body]: -1 }).document)).toHaveLength(2);
  });
});

describe("liveness", () => {
  it("holds for the fixture, with controls for each operation", async () => {
    const kit = await libraryKit();
    for (const one of kit.spec.operations) {
      expect(controlsOf(kit, one).length).toBeGreaterThan(2);
      expect(await livenessFaults(kit, one)).toEqual([]);
    }
  });

  // The kit's own checker cannot compile these either; the control needs no more of it than what Prism is asked.
  it.each(Object.entries(dead))("notices that Prism fails open on %s", async (_, changes) => {
    const healthy = await libraryKit();
    const { mock, spec } = await libraryKit(librarySpec(changes));
    const faults = await livenessFaults({ ...healthy, mock }, operation(spec, "members.create"));
    expect(faults.join("\n")).toMatch(/Prism accepts application\/json missing-member \/name/);
  });

  it("notices that Prism fails open on a parameter", async () => {
    const healthy = await libraryKit();
    const { mock, spec } = await libraryKit(
      librarySpec({ "/paths/~1members/get/parameters/0/schema/pattern": "(?i)x" }),
    );
    const faults = await livenessFaults({ ...healthy, mock }, operation(spec, "members.list"));
    expect(faults.join("\n")).toMatch(/Prism accepts .*ill-typed-parameter page/);
  });
});
