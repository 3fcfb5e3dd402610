import { Monri } from "@clientele/monri";

const monri = new Monri({
  authenticityToken:
    process.env.MONRI_AUTHENTICITY_TOKEN ?? "",
  merchantKey: process.env.MONRI_MERCHANT_KEY ?? "",
  mode: "test",
});

// The client adds its own credentials to the body.
const token = await monri.oauth.createToken({
  scopes: ["customers"],
});
console.log("valid for", token.expires_in, "seconds");

// A program without the merchant key can use the token.
const browser = new Monri({
  accessToken: token.access_token,
  mode: "test",
});
const page = await browser.customers.list();
console.log(page.items.length, "customers");
