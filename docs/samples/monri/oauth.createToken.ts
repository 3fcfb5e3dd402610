import { Monri } from "@clientele/monri";

const server = new Monri({
  authenticityToken: process.env.MONRI_AUTHENTICITY_TOKEN ?? "",
  merchantKey: process.env.MONRI_MERCHANT_KEY ?? "",
  mode: "test",
});

// The client adds its own credentials to the body.
const { access_token, expires_in } = await server.oauth.createToken({ scopes: ["customers", "payment-methods"] });
console.log(`valid for ${expires_in} seconds`);

// Wherever the merchant key must not go, the short-lived token may.
const client = new Monri({ accessToken: access_token, mode: "test" });
console.log((await client.customers.list({ limit: 1 })).items.length);
