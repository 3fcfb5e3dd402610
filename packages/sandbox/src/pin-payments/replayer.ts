import { isMembers, type Members, readBody } from "../engine/body.ts";
import type { InWorld } from "../provider.ts";
import type { Recording } from "../replay/recording.ts";
import type { Replayer, ReplayStage } from "../replay/replayer.ts";
import type { Card } from "./spec.ts";
import { testCards } from "./test-cards.ts";

/** What the replay of recordings must know of Pin Payments. */
export const pinPaymentsReplayer: Replayer = {
  provider: "pin-payments",
  servers: ["test-api.pinpayments.com/1", "api.pinpayments.com/1", "test-api.pin.net.au/1", "api.pin.net.au/1"],
  ids: /^(?:cus|card|ch|sub|plan)_[\w-]{22}$/,
  times: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  lenient: { "pin.address-required": false },
  completeSince: 2024,
  authorize: ({ credentials }) => ({ authorization: `Basic ${btoa(`${credentials["pin-payments"].apiKey}:`)}` }),
  isOverview: ({ method, target }) => method === "GET" && /\/customers\/?$/.test(target),
  prepare,
};

async function prepare(recording: Recording, stage: ReplayStage): Promise<string | undefined> {
  const { method, target, status } = recording;
  const [, resource, customer, part, item] = target.replace(/\/$/, "").split("/");
  const response = members(recording.response).response;
  if (resource !== "customers") return outside(recording, stage);
  if (method === "POST" && customer === undefined) stage.seen.set(String(members(response).token), response);
  if (customer === undefined)
    return method === "GET" ? crowd(members(recording.response), stage) : tokens(recording, stage);
  if (status === 404 && stage.ids.get(customer) === undefined) return undefined;
  if (part === undefined) noticeChange(customer, recording, stage);
  const list = Array.isArray(response) ? response.map(members) : [];
  if (stage.ids.get(customer) === undefined) {
    const primary = part === "cards" ? list.find((card) => card.primary === true) : list[0]?.card;
    const facts =
      part === undefined && method !== "PUT" ? members(response) : { card: primary ?? members(response).card };
    await makeCustomer({ ...facts, token: customer }, stage);
  }
  if (part === undefined && isMembers(response)) stage.seen.set(customer, response);
  if (method === "GET" && part === "cards") for (const card of list) await makeCard(card, customer, stage);
  if (method === "GET" && part === "charges")
    for (const charge of list.reverse()) await makeCharge(charge, customer, stage);
  if (part === "subscriptions")
    makeSubscriptions(list.length > 0 ? list.reverse() : [{ ...members(response), token: item }], customer, stage);
  if (method === "DELETE" && part === "cards" && item !== undefined && status !== 404) {
    if (status === 204) await makeCard({ token: item, primary: false }, customer, stage);
    else stage.ids.set(item, String(members((await shown(customer, stage)).card).token));
  }
  return tokens(recording, stage);
}

const where = ({ credentials }: ReplayStage["sandbox"]): InWorld => ({
  credential: credentials["pin-payments"].apiKey,
});

const members = (value: unknown): Members => (isMembers(value) ? value : {});

async function shown(customer: string, { ids, send }: ReplayStage): Promise<Members> {
  return members(members(await send(`GET /customers/${ids.get(customer)}`)).response);
}

/** Forgets a customer that the recording shows otherwise than the one before, with no write in between. */
function noticeChange(customer: string, { method, response }: Recording, { ids, seen }: ReplayStage): void {
  const before = members(seen.get(customer));
  const now = members(members(response).response);
  const changed = ["email", "first_name", "last_name", "phone_number", "company", "notes"].some(
    (name) => name in before && name in now && before[name] !== now[name],
  );
  if (method === "GET" && changed) ids.delete(customer);
}

/** Does what an exchange outside the Customers API did, as far as it shows there. */
async function outside(
  { method, target, status, body, type, response }: Recording,
  stage: ReplayStage,
): Promise<string> {
  const made = members(members(response).response);
  const { sandbox, ids } = stage;
  if (method === "POST" && target === "/cards" && status === 201) makeToken(made, stage);
  if (method === "POST" && target === "/charges" && status === 201) {
    const customer = readBody(body, type ?? null)?.customer_token;
    const known = typeof customer === "string" ? ids.get(customer) : undefined;
    if (known !== undefined) {
      const { token, card: _, ...details } = made;
      ids.set(String(token), sandbox.control["pin-payments"].createCharge(known, details, where(sandbox)).token);
    }
  }
  return "it is outside the Customers API";
}

/** Makes the card tokens that a request names. */
async function tokens({ body, type, status, response }: Recording, stage: ReplayStage): Promise<undefined> {
  const sent = readBody(body, type ?? null) ?? {};
  const made = members(members(response).response);
  for (const token of [sent.card_token, sent.primary_card_token]) {
    if (typeof token !== "string" || token === "" || stage.ids.get(token) !== undefined || status === 404) continue;
    makeToken({ ...(made.card === undefined ? made : members(made.card)), token }, stage);
    const spent = members(response).error === "token_already_used";
    if (spent) await stage.send("POST /customers", { email: "spent@example.com", card_token: stage.ids.get(token) });
  }
}

function makeToken({ token, ...card }: Members, { sandbox, ids }: ReplayStage): void {
  ids.set(String(token), sandbox.control["pin-payments"].createCardToken(detailsOf(card), where(sandbox)));
}

async function makeCustomer(
  { token, card, email, created_at, ...facts }: Members,
  { sandbox, ids, send }: ReplayStage,
): Promise<void> {
  if (typeof created_at === "string") sandbox.clock.set(created_at);
  const made = members(
    members(
      await send("POST /customers", {
        ...facts,
        email: email ?? "someone@example.com",
        card: detailsOf(members(card)),
      }),
    ).response,
  );
  ids.set(String(token), String(made.token));
  if (isMembers(card)) ids.set(String(card.token), String(members(made.card).token));
}

async function makeCard(
  { token, primary, ...card }: Members,
  customer: string,
  { ids, send }: ReplayStage,
): Promise<void> {
  if (primary === true || ids.get(String(token)) !== undefined) return;
  const made = members(await send(`POST /customers/${ids.get(customer)}/cards`, detailsOf(card)));
  ids.set(String(token), String(members(made.response).token));
}

async function makeCharge(charge: Members, customer: string, stage: ReplayStage): Promise<void> {
  const { token, card, created_at, ...details } = charge;
  const { sandbox, ids } = stage;
  if (ids.get(String(token)) !== undefined) return;
  const charged = members(card);
  if (typeof charged.token === "string") await makeCard({ ...charged, primary: false }, customer, stage);
  if (typeof created_at === "string") sandbox.clock.set(created_at);
  const named = { ...details, card: { token: ids.get(String(charged.token)) } as Card }; // the control reads its token
  const control = sandbox.control["pin-payments"];
  ids.set(String(token), control.createCharge(ids.get(customer) ?? "", named, where(sandbox)).token);
}

function makeSubscriptions(list: readonly Members[], customer: string, { sandbox, ids }: ReplayStage): void {
  for (const { token, state, customer_token: _, ...details } of list) {
    if (token === undefined || ids.get(String(token)) !== undefined) continue;
    const cancelled = state === "cancelled" || state === "cancelling";
    const shown = {
      ...details,
      ...(cancelled ? { state: "active", cancelled_at: null } : { state: String(state ?? "active") }),
    };
    ids.set(
      String(token),
      sandbox.control["pin-payments"].createSubscription(ids.get(customer) ?? "", shown, where(sandbox)).token,
    );
  }
}

/** Makes the customers of a page, and as many others as the list has. */
async function crowd(body: Members, stage: ReplayStage): Promise<string | undefined> {
  const { current, per_page, count } = members(body.pagination);
  const shownOnes = Array.isArray(body.response) ? body.response.map(members) : [];
  if (typeof current !== "number" || typeof per_page !== "number" || typeof count !== "number") return undefined;
  const newer = Math.min((current - 1) * per_page, count);
  for (let older = count - newer - shownOnes.length; older > 0; older--)
    await makeCustomer({ token: `older ${older}` }, stage);
  for (const customer of shownOnes.reverse()) await makeCustomer(customer, stage);
  for (let more = newer; more > 0; more--) await makeCustomer({ token: `newer ${more}` }, stage);
  return undefined;
}

const first: Readonly<Record<string, string>> = { visa: "4", master: "5" };

/** Returns the details of a card that would be shown like one of a recording. */
function detailsOf({ scheme, display_number, ...facts }: Members): Members {
  const last = typeof display_number === "string" ? display_number.slice(-4) : "0000";
  const starts = first[String(scheme ?? "master")] ?? "3";
  const number = testCards.find((candidate) => candidate.startsWith(starts) && candidate.endsWith(last));
  if (number === undefined) throw new TypeError(`no test card of ${scheme} ends in ${last}`);
  const {
    expiry_month,
    expiry_year,
    name,
    address_line1,
    address_line2,
    address_city,
    address_postcode,
    address_state,
    address_country,
  } = facts;
  return {
    number,
    expiry_month: expiry_month ?? 12,
    expiry_year: expiry_year ?? 2099,
    name: name ?? "Someone",
    address_line1,
    address_line2,
    address_city,
    address_postcode,
    address_state,
    address_country,
  };
}
