import type { AnswerOf } from "../engine/answer.ts";
import type { Members } from "../engine/body.ts";
import { problem, readCard } from "./card.ts";
import { type NewCard, spendToken, storeCard, type TokenCall } from "./card-token.ts";
import { listOf, pageOf } from "./page.ts";
import { isBlank, optional, present, textOf } from "./parameters.ts";
import type { ErrorMessage, operations } from "./spec.ts";
import {
  customerOf,
  invalid,
  type Kinds,
  type MayFail,
  newToken,
  type PinCall,
  type PinScene,
  showCustomer,
  timestamp,
} from "./state.ts";

type Operation<Name extends keyof operations> = (call: PinCall<operations[Name]>) => AnswerOf<operations[Name]>;

/** Creates a customer with a first card. */
export const create: Operation<"customers.create"> = (call) => {
  const { world, use } = call;
  const body = present(call.body, call);
  refuseBoth(body, call);
  const messages: ErrorMessage[] = [];
  checkEmail(body.email, messages, call);
  let card: NewCard | undefined;
  if (isBlank(body.card_token)) {
    if (body.card !== undefined || use("pin.card-missing")) {
      card = { facts: readCard(body.card, { under: "card" }, { scene: call, messages }) };
    }
  }
  if (messages.length > 0) return invalid(call, messages);
  if (!use("pin.email-repeatable") && world.list("customer").some(({ shown }) => shown.email === body.email)) {
    return invalid(call, [problem("email", "has already been taken")]);
  }
  card ??= spendToken(String(body.card_token), call);
  const id = newToken("cus_", call);
  const primary = storeCard(card, id, call);
  const shown = {
    email: textOf(body.email, call) ?? "",
    ...readContact(body, undefined, call),
    created_at: timestamp(call.now, call),
  };
  const customer: Kinds["customer"] = { id, shown, primary: use("pin.first-card-primary") ? primary : "" };
  world.put("customer", customer);
  const extra = use("pin.unknown-ignored") ? {} : body;
  return { status: 201, body: { response: { ...extra, ...showCustomer(world, customer) } } };
};

/** Lists customers, newest first. */
export const list: Operation<"customers.list"> = (call) => {
  const { response, ...page } = pageOf(listOf("customer", "", call), call);
  return { status: 200, body: { response: response.map((customer) => showCustomer(call.world, customer)), ...page } };
};

/** Shows a customer. */
export const retrieve: Operation<"customers.retrieve"> = (call) => ({
  status: 200,
  body: { response: showCustomer(call.world, customerOf(call)) },
});

/** Changes a customer, and its cards in one of four ways. */
export const update: Operation<"customers.update"> = (call) => {
  const { world, use } = call;
  const before = customerOf(call);
  const body = present(call.body, call);
  const ways = ["card", "card_token", "primary_card_token"].filter(
    (name) => body[name] !== undefined && body[name] !== "",
  );
  if (ways.length > 1 && use("pin.too-many-cards")) {
    const description = "You may only supply one of card, card_token and primary_card_token parameters";
    return call.fail({ status: 422, body: { error: "too_many_card_parameters", error_description: description } });
  }
  const messages: ErrorMessage[] = [];
  if (body.email !== undefined) checkEmail(body.email, messages, call);
  const place = { under: "card", update: true } as const;
  const details = ways[0] === "card" ? readCard(body.card, place, { scene: call, messages }) : undefined;
  if (messages.length > 0) return invalid(call, messages);
  if (Object.keys(body).length === 0 && !use("pin.empty-update")) return invalid(call, []);
  const email = textOf(body.email, call) ?? (use("pin.update-partial") ? before.shown.email : "");
  const shown = { ...before.shown, email, ...readContact(call.body, before.shown, call) };
  const customer = { ...before, shown, primary: changeCards(before, { way: ways[0], body, details }, call) };
  world.put("customer", customer);
  return { status: 200, body: { response: showCustomer(world, customer) } };
};

/** Deletes a customer with its cards. */
export const remove: Operation<"customers.delete"> = (call) => {
  const { world, use } = call;
  const { id } = customerOf(call);
  if (use("pin.cascade")) for (const { id: card } of world.list("card", { owner: id })) world.delete("card", card);
  if (use("pin.customer-deleted")) world.delete("customer", id);
  return { status: 204 };
};

/** Refuses card details beside a card token. */
export function refuseBoth(body: Members, call: MayFail<422>): void {
  if (isBlank(body.card_token) || (body.card === undefined && isBlank(body.number))) return;
  if (call.use("pin.card-and-token")) invalid(call, [problem("card_token", "cannot be given beside a card")]);
}

function checkEmail(email: unknown, messages: ErrorMessage[], { use }: PinScene): void {
  const blank = isBlank(email);
  if (blank) messages.push(problem("email", "can't be blank"));
  const wellFormed = typeof email === "string" && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email);
  if (blank ? use("pin.email-blank-twice") : !wellFormed && use("pin.email-form")) {
    messages.push(problem("email", "is not formatted properly"));
  }
}

const contacts = ["first_name", "last_name", "phone_number", "company", "notes"] as const;
type Contact = Pick<Kinds["customer"]["shown"], (typeof contacts)[number]>;

function readContact(body: Members, before: Contact | undefined, call: PinScene): Contact {
  const read = (name: keyof Contact): string | null => {
    const value = body[name];
    const kept = before && (value === undefined || (value === null && !call.use("pin.null-clears")));
    if (kept) return call.use("pin.update-partial") ? before[name] : null;
    return optional(value ?? undefined, call);
  };
  const [first_name, last_name, phone_number, company, notes] = [
    read("first_name"),
    read("last_name"),
    read("phone_number"),
    read("company"),
    read("notes"),
  ];
  return { first_name, last_name, phone_number, company, notes };
}

/** How an update changes the cards. */
interface CardChange {
  readonly way: string | undefined;
  readonly body: Members;
  readonly details: NewCard["facts"] | undefined;
}

/** Changes the cards of a customer, and returns the token of the primary one. */
function changeCards({ id, primary }: Kinds["customer"], { way, body, details }: CardChange, call: TokenCall): string {
  const { world, use } = call;
  if (way === undefined) return primary;
  const token = details ? undefined : String(body[way]);
  const owned = token !== undefined && world.get("card", token)?.owner === id;
  const next = owned ? token : storeCard(details ? { facts: details } : spendToken(token ?? "", call), id, call);
  const keeps = way === "primary_card_token" && use("pin.primary-switches");
  const replaces = way !== "primary_card_token" && use(details ? "pin.card-replaces" : "pin.card-token-replaces");
  if (next !== primary && replaces) world.delete("card", primary);
  return keeps || replaces ? next : primary;
}
