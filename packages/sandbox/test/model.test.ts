// Random sequences of operations in two accounts, beside a model of what must exist.
import { createCast, type Stage } from "@clientele/fidelity";
import { createStage } from "@clientele/fidelity/stage";
import fc from "fast-check";
import { expect, test } from "vitest";
import { create } from "./create.ts";
import { card, control } from "./scenarios/pin-payments/data.ts";
import { pinPayments } from "./scenarios/pin-payments/index.ts";

/** An account as it must be: customers newest first, each with its cards in order of addition. */
type Account = { token: string; primary: string; cards: string[] }[];
type Model = Readonly<Record<string, Account>>;
type Command = fc.AsyncCommand<Model, Stage>;

const keys = ["one", "two"];
const pick = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % Math.max(items.length, 1)];

/** Makes a command that works on some customer of an account, if it has any. */
function onCustomer(
  name: string,
  { key, at }: Place,
  work: (customer: Account[number], stage: Stage, key: string) => Promise<void>,
): Command {
  return {
    check: (model) => (model[key]?.length ?? 0) > 0,
    async run(model, stage) {
      const customer = pick(model[key] ?? [], at);
      if (customer) await work(customer, stage, key);
    },
    toString: () => `${name}(${key}, ${at})`,
  };
}

interface Place {
  // Which customer, and which of its cards.
  readonly key: string;
  readonly at: number;
}

const createCustomer = ({ key }: Place): Command => ({
  check: () => true,
  async run(model, { send }) {
    const { body } = await send("POST /customers", { email: "a@example.com", card }, { key });
    const { token, card: first } = body.response;
    model[key]?.unshift({ token, primary: first.token, cards: [first.token] });
  },
  toString: () => `create(${key})`,
});

const deleteCustomer = (place: Place): Command => ({
  ...onCustomer("delete", place, async () => {}),
  async run(model, { send }) {
    const account = model[place.key] ?? [];
    const [gone] = account.splice(place.at % account.length, 1);
    expect((await send(`DELETE /customers/${gone?.token}`, undefined, { key: place.key })).status).toBe(204);
    expect((await send(`GET /customers/${gone?.token}`, undefined, { key: place.key })).status).toBe(404);
  },
});

const addCard = (place: Place): Command =>
  onCustomer("addCard", place, async (customer, stage, key) => {
    const body = place.at % 2 === 0 ? card : { card_token: control(stage).createCardToken({}, { credential: key }) };
    const added = await stage.send(`POST /customers/${customer.token}/cards`, body, { key });
    customer.cards.push(added.body.response.token);
  });

const deleteCard = (place: Place): Command =>
  onCustomer("deleteCard", place, async (customer, { send }, key) => {
    const token = pick(customer.cards, place.at) ?? "";
    const { status } = await send(`DELETE /customers/${customer.token}/cards/${token}`, undefined, { key });
    expect(status).toBe(token === customer.primary ? 400 : 204);
    if (status === 204) customer.cards.splice(customer.cards.indexOf(token), 1);
  });

const switchPrimary = (place: Place): Command =>
  onCustomer("switchPrimary", place, async (customer, { send }, key) => {
    const token = pick(customer.cards, place.at) ?? "";
    await send(`PUT /customers/${customer.token}`, { primary_card_token: token }, { key });
    customer.primary = token;
  });

const replaceCard = (place: Place): Command =>
  onCustomer("replaceCard", place, async (customer, { send }, key) => {
    const { body } = await send(`PUT /customers/${customer.token}`, { card }, { key });
    customer.cards = [...customer.cards.filter((token) => token !== customer.primary), body.response.card.token];
    customer.primary = body.response.card.token;
  });

/** Walks an account page by page while the other one changes, and looks at every card. */
const look = ({ key, at }: Place): Command => ({
  check: () => true,
  async run(model, { send }) {
    const seen: string[] = [];
    for (let page: number | null = 1; page !== null; ) {
      const { body } = await send(`GET /customers?per_page=${(at % 3) + 1}&page=${page}`, undefined, { key });
      for (const customer of body.response) seen.push(customer.token);
      page = body.pagination.next;
      const other = keys.find((name) => name !== key) ?? "";
      await createCustomer({ key: other, at }).run(model, { send } as Stage); // it uses nothing else
    }
    expect(seen).toEqual(model[key]?.map(({ token }) => token));
    for (const { token, primary, cards } of model[key] ?? []) {
      const { body } = await send(`GET /customers/${token}/cards?per_page=500`, undefined, { key });
      const shown: { token: string; primary: boolean }[] = body.response;
      expect(shown.map((one) => one.token).sort()).toEqual([...cards].sort());
      expect(shown.filter((one) => one.primary).map((one) => one.token)).toEqual([primary]);
    }
  },
  toString: () => `look(${key}, ${at})`,
});

const place = fc.record({ key: fc.constantFrom(...keys), at: fc.nat(9) });
const commands = [createCustomer, deleteCustomer, addCard, deleteCard, switchPrimary, replaceCard, look].map((make) =>
  place.map(make),
);

test("shows exactly what exists, in order, with one primary card, whatever happens in whichever account", async () => {
  const { scenes, judge } = createCast(pinPayments, create);
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 40, size: "max" }), async (sequence) => {
      const stage = createStage(create({}, {}), scenes.provider, { authorize: scenes.authorize, judge });
      const model: Model = { one: [], two: [] };
      await fc.asyncModelRun(() => ({ model, real: stage }), sequence);
      for (const key of keys) await look({ key, at: 1 }).run(model, stage);
    }),
    { numRuns: 60, seed: 7 },
  );
});
