import { isMembers, type Members } from "../engine/body.ts";
import { isBlank, optional, present, textOf } from "./parameters.ts";
import type { RuleId } from "./rules.ts";
import type { ErrorMessage } from "./spec.ts";
import type { CardFacts, PinScene } from "./state.ts";
import { outcomeOf } from "./test-cards.ts";

/** Where a card stands in a request, and with what message its number is asked for. */
export interface Place {
  /** `card` where its details are members of that, empty where they are members of the body. */
  readonly under: "card" | "";
  readonly update?: boolean;
}

/** Makes a message about a parameter; every problem of one has the same code. */
export function problem(param: string, message: string, under: Place["under"] = ""): ErrorMessage {
  const words = `${under} ${param}`.trim().replaceAll("_", " ");
  return {
    param: under === "" ? param : `${under}.${param}`,
    code: `${under === "" ? param : `${under}_${param}`}_invalid`,
    message: `${words.charAt(0).toUpperCase()}${words.slice(1)} ${message}`,
  };
}

const required: readonly (readonly [name: string, rule: RuleId])[] = [
  ["number", "pin.card-complete"],
  ["expiry_month", "pin.card-complete"],
  ["expiry_year", "pin.card-complete"],
  ["cvc", "pin.cvc-optional"],
  ["name", "pin.card-complete"],
  ["address_line1", "pin.address-required"],
  ["address_city", "pin.address-required"],
  ["address_country", "pin.address-required"],
];

const NO_TEST_NUMBER =
  "is not a valid Pin Payments test card number.                           See https://pinpayments.com/docs/api/test-cards";

/** Reads the details of a card; what is wrong with them is added to the messages. */
export function readCard(details: unknown, { under, update }: Place, { scene, messages }: Report): CardFacts {
  const card = present(isMembers(details) ? details : {}, scene);
  const { use } = scene;
  const found: { param: string; message: string }[] = [];
  const report = (param: string, message: string): void => {
    found.push({ param, message });
  };
  for (const [name, rule] of required) {
    if (!isBlank(card[name]) || use(rule) === (name === "cvc")) continue;
    report(name, name === "number" && update && use("pin.number-required") ? "is required" : "can't be blank");
  }
  const number = textOf(card.number, scene) ?? "";
  const outcome = outcomeOf(number);
  if (!isBlank(card.number) && !outcome && use("pin.test-numbers")) report("number", NO_TEST_NUMBER);
  if (outcome && outcome !== "success" && !use("pin.failing-cards-stored")) report("number", "is not valid");
  const expiry = readExpiry(card, scene, report);
  const shown = { ...describe(number, scene), ...expiry, ...readAddress(card, scene) };
  const order = required.map(([name]) => name);
  found.sort((one, other) => order.indexOf(one.param) - order.indexOf(other.param));
  for (const { param, message } of found) {
    messages.push(problem(param, message, use("pin.card-params-nested") ? under : ""));
  }
  return { shown, outcome: outcome ?? "success" };
}

type Shown = CardFacts["shown"];

/** Where problems are reported. */
export interface Report {
  readonly scene: PinScene;
  readonly messages: ErrorMessage[];
}

function readExpiry(
  card: Members,
  scene: PinScene,
  report: (param: string, message: string) => void,
): Pick<Shown, "expiry_month" | "expiry_year"> {
  const { use, now } = scene;
  const [monthText = "", yearText = ""] = [textOf(card.expiry_month, scene), textOf(card.expiry_year, scene)];
  const month = Number(monthText);
  const widened = /^\d\d$/.test(yearText) && use("pin.year-widened") ? `20${yearText}` : yearText;
  const year = Number(widened);
  const validMonth = /^\d{1,2}$/.test(monthText) && month >= 1 && month <= 12;
  const validYear = /^\d{2,4}$/.test(widened);
  if (!isBlank(monthText) && !validMonth && use("pin.expiry-valid")) report("expiry_month", "is not valid");
  if (!isBlank(yearText) && !validYear && use("pin.expiry-valid")) report("expiry_year", "is not valid");
  const expired = validMonth && validYear && Date.UTC(year, month) <= now;
  if (expired && use("pin.expired")) {
    report("expiry_month", "is expired");
    report("expiry_year", "is expired");
  }
  return { expiry_month: month, expiry_year: year };
}

function describe(number: string, { use }: PinScene): Pick<Shown, "scheme" | "display_number" | "issuing_country"> {
  const amex = number.startsWith("3");
  const master = /^[25]/.test(number);
  const spelled = amex && use("pin.scheme-spelled-out") ? "american_express" : "amex";
  const alike = !amex || use("pin.amex-masked-alike");
  const last = use("pin.card-form") ? number.slice(-4) : "0000";
  return {
    scheme: amex ? spelled : master ? "master" : "visa",
    display_number: alike ? `XXXX-XXXX-XXXX-${last}` : `XXXX-XXXXXX-X${last}`,
    issuing_country: "AU",
  };
}

type Address = Omit<Shown, "expiry_month" | "expiry_year" | "scheme" | "display_number" | "issuing_country">;

function readAddress(card: Members, scene: PinScene): Address {
  const read = (name: string): string | null => optional(card[name], scene);
  return {
    name: read("name"),
    address_line1: read("address_line1"),
    address_line2: read("address_line2"),
    address_city: read("address_city"),
    address_postcode: read("address_postcode"),
    address_state: read("address_state"),
    address_country: read("address_country"),
  };
}
