import { expect, test } from "vitest";
import { parsePointer } from "./pointer.ts";

test.each([
  ["", []],
  ["/data", ["data"]],
  ["/meta/next", ["meta", "next"]],
  ["/a~1b/~0c/~01", ["a/b", "~c", "~1"]],
  ["/", [""]],
])("%j has the segments %j", (pointer, segments) => {
  expect(parsePointer(pointer)).toEqual(segments);
});

test.each(["data", "#/data", "/~2", "/a~"])("%j is not a pointer", (pointer) => {
  expect(parsePointer(pointer)).toBeUndefined();
});
