import { isMembers, type Members, readBody } from "../engine/body.ts";
import type { Recording } from "../replay/recording.ts";
import type { Replayer, ReplayStage } from "../replay/replayer.ts";

/** What the replay of recordings must know of Paystack. */
export const paystackReplayer: Replayer = {
  provider: "paystack",
  servers: ["api.paystack.co"],
  ids: /^(?:CUS|AUTH)_\w+$/,
  times: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
  numbers: /\/(?:id|integration|integration_id|mandate_id|authorization_id)$/,
  // No recording is known to have every member.
  completeSince: 9999,
  authorize: ({ credentials }) => ({ authorization: `Bearer ${credentials.paystack.secretKey}` }),
  isOverview: ({ method, target }) => method === "GET" && /\/customer\/?$/.test(target),
  prepare,
};

const members = (value: unknown): Members => (isMembers(value) ? value : {});

async function prepare(recording: Recording, stage: ReplayStage): Promise<string | undefined> {
  const { method, target, status, query, response } = recording;
  const [, resource, name = "", part] = target.split("/");
  if (resource !== "customer") return "it is outside the Customers API";
  const { data, meta } = members(response);
  if (method === "GET" && name === "") {
    if ("next" in members(meta) && !query.includes("cursor")) return "it shows a page by cursor that was not asked for";
    for (const customer of Array.isArray(data) ? data.map(members).reverse() : []) await makeCustomer(customer, stage);
    return undefined;
  }
  if (status === 404) return undefined;
  if (status === 400 && part === "identification") return "the provider judged the identity itself";
  const body = readBody(recording.body, recording.type ?? null) ?? {};
  const literal = ["authorization", "set_risk_action"].includes(name);
  const customer = literal ? body.customer : name;
  if (typeof customer !== "string" || customer === "") return authorization(body, stage);
  const facts = Array.isArray(data) ? members(members(data[0]).customer) : members(data);
  await makeCustomer(
    { ...facts, [/^\d+$/.test(customer) ? "id" : customer.includes("@") ? "email" : "customer_code"]: customer },
    stage,
  );
  if (part?.startsWith("directdebit")) await makeMandate({ customer, part, body, data }, stage);
  return undefined;
}

async function makeCustomer({ customer_code, id, ...facts }: Members, { ids, send }: ReplayStage): Promise<void> {
  if (ids.get(String(customer_code ?? id)) !== undefined) return;
  const { email = "someone@example.com", first_name, last_name, phone } = facts;
  const made = members(members(await send("POST /customer", { email, first_name, last_name, phone })).data);
  if (customer_code !== undefined) ids.set(String(customer_code), String(made.customer_code));
  if (id !== undefined) ids.set(String(id), String(made.id));
}

/** Makes the authorization that a request deactivates. */
async function authorization({ authorization_code: code }: Members, stage: ReplayStage): Promise<undefined> {
  if (typeof code !== "string" || stage.ids.get(code) !== undefined) return;
  await makeCustomer({ customer_code: `owner of ${code}` }, stage);
  const owner = stage.ids.get(`owner of ${code}`) ?? "";
  stage.ids.set(code, stage.sandbox.control.paystack.createAuthorization(owner).authorization_code);
}

interface Mandate {
  readonly customer: string;
  readonly part: string;
  readonly body: Members;
  readonly data: unknown;
}

/** Makes a mandate of a customer: triggered a day before where it is shown, new where it is to be triggered. */
async function makeMandate(
  { customer, part, body, data }: Mandate,
  { sandbox, ids, send }: ReplayStage,
): Promise<void> {
  const path = `/customer/${ids.get(customer)}`;
  const account = { number: "0123456789", bank_code: "058" };
  await send(`POST ${path}/initialize-direct-debit`, {
    account,
    address: { street: "1 Street", city: "Ikeja", state: "Lagos" },
  });
  const [made] = [members(await send(`GET ${path}/directdebit-mandate-authorizations`)).data].flat();
  const id = members(made).authorization_id;
  if (body.authorization_id !== undefined) ids.set(String(body.authorization_id), String(id));
  if (!part.startsWith("directdebit-mandate") || !Array.isArray(data)) return;
  await send(`PUT ${path}/directdebit-activation-charge`, { authorization_id: id });
  sandbox.clock.advance(86_400_000);
}
