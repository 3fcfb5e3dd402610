import { array, assert, constantFrom, dictionary, letrec, object, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeForm, encodeForm } from "./form.ts";

describe("forms", () => {
  it("are decoded by their brackets", () => {
    const text = "name=Ada+B&card[number]=4200&card[holder][name]=Ada&tags[]=a&tags[]=b&page=1&page=2";
    expect(decodeForm(text)).toEqual({
      value: {
        name: "Ada B",
        card: { number: "4200", holder: { name: "Ada" } },
        tags: ["a", "b"],
        page: ["1", "2"],
      },
      faults: [],
    });
  });

  it.each([
    "card[=1",
    "[card]=1",
    "card]=1",
    "card[a]b=1",
    "a[][b]=1",
    "__proto__[a]=1",
    "a=1&a[b]=2",
    "a[b]=1&a=2",
    "a[b]=1&a[]=2",
  ])("refuse %s", (text) => {
    expect(decodeForm(text).faults).toHaveLength(1);
    expect(Object.getPrototypeOf(decodeForm(text).value)).toBe(Object.prototype);
  });

  it("are decoded as they were encoded", () => {
    const key = string({ minLength: 1 }).filter(
      (name) => !/[[\]]/.test(name) && name !== "__proto__" && !/^\d+$/.test(name),
    );
    const { value } = letrec((tie) => ({
      value: dictionary(key, tie("member"), { minKeys: 1, maxKeys: 4 }),
      member: constantFrom("text", "", "a b&c=d[e]", "ü").chain((text) =>
        constantFrom<unknown>(text, [text, "b"], { inner: text, list: [text] }).map((one) => one),
      ),
    }));
    assert(
      property(value, (written) => {
        expect(decodeForm(encodeForm(written))).toEqual({ value: written, faults: [] });
      }),
    );
  });

  it("are decoded whatever their names", () => {
    assert(property(string(), (text) => void decodeForm(text)));
    assert(property(array(object()), (value) => void encodeForm(value)));
  });

  it("omit null", () => {
    expect(encodeForm({ a: null, b: undefined, c: "", d: [] })).toBe("c=");
  });
});
