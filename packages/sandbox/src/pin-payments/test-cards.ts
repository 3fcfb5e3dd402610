import type { Outcome } from "./state.ts";

// Visa, Mastercard and American Express, by what charging them comes to.
const numbers: Readonly<Record<Outcome, string>> = {
  success: "4200000000000000 5520000000000000 372000000000000",
  card_declined: "4100000000000001 5560000000000001 371000000000001",
  insufficient_funds: "4000000000000002 5510000000000002 370000000000002",
  invalid_cvv: "4900000000000003 5550000000000003 379000000000003",
  invalid_card: "4800000000000004 5500000000000004 378000000000004",
  processing_error: "4700000000000005 5590000000000005 377000000000005",
  suspected_fraud: "4600000000000006 5540000000000006 376000000000006",
  gateway_error: "4300000000000009 5570000000000009 373000000000009",
  unknown: "4400000000000099 5530000000000099 374000000000099",
};

const outcomes: ReadonlyMap<string, Outcome> = new Map(
  (Object.keys(numbers) as Outcome[]).flatMap((outcome) =>
    numbers[outcome].split(" ").map((number) => [number, outcome]),
  ), // its keys
);

/** The documented test card numbers. */
export const testCards: readonly string[] = [...outcomes.keys()];

/** Returns what charging a test card comes to; `undefined` for any other number. */
export const outcomeOf = (number: string): Outcome | undefined => outcomes.get(number);
