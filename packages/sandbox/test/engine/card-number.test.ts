import { expect, test } from "vitest";
import { createCardFinder } from "../../src/engine/card-number.ts";

const cards = createCardFinder(["5520000000000000"]);

test.each([
  "4111111111111111",
  "4111 1111 1111 1111",
  "4111-1111.1111/1111",
  "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
  "Card no. 7: 4111111111111111, thanks",
  "(4111)(1111)(1111)(1111)",
  "\uff14\uff11\uff11\uff111111\u00a01111\u200b1111",
  "378282246310005",
  "3782 822463 10005",
  "30569309025904",
  "6011111111111117",
  "2223003122003222",
  "6200000000000005",
])("finds a card number in %s", (text) => {
  expect(cards.foreign(text)).toBe(true);
  expect(cards.mask(text)).toMatch(/^\D*7?\D*\[card number\]\D*$/);
});

test.each([
  "4111111111111112",
  "5520000000000000",
  "1300 364 800",
  "+4915123456789",
  "2348012345678",
  "1795651200000",
  "x4111111111111111",
  "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d",
  "2026-11-26T10:20:30.456Z",
  "004111111111111111100",
])("finds no foreign card number in %s", (text) => {
  expect(cards.foreign(text)).toBe(false);
});

test("masks test card numbers and security codes too", () => {
  expect(cards.mask("5520 0000 0000 0000")).toBe("[card number]");
  expect(cards.mask(`{"cvc": "123", "CVV2=9999", "code": 123}`)).toBe(
    `{"cvc": "[redacted]", "CVV2=[redacted]", "code": 123}`,
  );
});

test("takes time linear in the text", () => {
  const groups = "1 ".repeat(200_000);
  expect(cards.foreign(`${groups}x`)).toBe(false);
  expect(cards.mask(`${groups}4111111111111111`)).toBe(`${groups}[card number]`);
});
