import { requestContent } from "./content.mjs";
import { isReceived } from "./direction.mjs";
import { member, members, trail } from "./place.mjs";
import { reach } from "./schema-tree.mjs";

const SECRETS = new Set([
  "access_token",
  "account_number",
  "bvn",
  "client_secret",
  "cvc",
  "cvv",
  "merchant_key",
  "pan",
  "publishable_api_key",
  "secret_key",
]);
const BESIDE_A_CARD_NUMBER = ["cvc", "cvv", "expiry_month"];

/** Brings `accountNumber`, `account-number` and `card[account_number]` to the one spelling of the lists above. */
function plain(name) {
  const last = name.replace(/\]$/, "").split("[").at(-1) ?? name;
  return last
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replaceAll("-", "_")
    .toLowerCase();
}

function isMarked(place, ctx) {
  return place !== undefined && trail(place, ctx).some(({ node }) => node?.["x-sensitive"] === true);
}

/**
 * Card numbers, security codes, bank details and keys that are sent carry `x-sensitive: true`, and so never reach a log.
 *
 * Only what we send is looked at: what a response or a webhook shows of them is masked.
 *
 * @returns {object} the visitor.
 */
export function sensitiveMarked() {
  const seen = new Set();
  const report = (name, location, ctx) =>
    ctx.report({
      message: `\`${name}\` could reach a log or an error. Mark it \`x-sensitive: true\`.`,
      location: location.key(),
    });
  const requireTrue = (node, ctx) => {
    if (!["Schema", "Parameter"].includes(ctx.type.name)) return;
    if (node["x-sensitive"] === undefined || node["x-sensitive"] === true) return;
    ctx.report({
      message: "`x-sensitive` is `true` or absent. Write `true` or remove it.",
      location: ctx.location.child(["x-sensitive"]).key(),
    });
  };
  const requireMarks = (body, ctx) => {
    for (const schema of reach(body, ctx, seen)) {
      const properties = members(member(schema, "properties"));
      const names = properties.map(({ key }) => plain(key));
      const isCard = BESIDE_A_CARD_NUMBER.some((name) => names.includes(name));
      for (const property of properties) {
        const name = plain(property.key);
        const isSecret = SECRETS.has(name) || (isCard && name === "number");
        if (isSecret && !isMarked(property, ctx)) report(property.key, property.location, ctx);
      }
    }
  };
  return {
    Schema: requireTrue,
    ref: requireTrue,
    Parameter(parameter, ctx) {
      const self = { node: parameter, location: ctx.location };
      const schema = member(self, "schema");
      requireTrue(parameter, ctx);
      if (SECRETS.has(plain(String(parameter.name))) && !isMarked(self, ctx) && !isMarked(schema, ctx)) {
        report(parameter.name, ctx.location, ctx);
      }
      if (schema) requireMarks(schema, ctx);
    },
    Operation(operation, ctx) {
      if (isReceived(ctx.location)) return;
      for (const media of requestContent({ node: operation, location: ctx.location }, ctx)) {
        const body = member(media, "schema");
        if (body) requireMarks(body, ctx);
      }
    },
  };
}
