import { Monri } from "@clientele/monri";
import type { Sandbox } from "@clientele/sandbox";

// The merchant of the documentation's examples.
const merchant = {
  authenticityToken:
    "7db11ea5d4a1af32421b564c79b946d1ead3daf0",
  merchantKey: "qwert1234",
};

function connect(sandbox: Sandbox): Monri {
  return new Monri({
    ...merchant,
    mode: "test",
    fetch: sandbox.fetch,
  });
}

/** Returns the values of `process.env` that the samples read. */
export async function environment(
  sandbox: Sandbox,
): Promise<Record<string, string>> {
  const { access_token } = await connect(
    sandbox,
  ).oauth.createToken({
    scopes: ["customers", "payment-methods"],
  });
  return {
    MONRI_AUTHENTICITY_TOKEN: merchant.authenticityToken,
    MONRI_MERCHANT_KEY: merchant.merchantKey,
    MONRI_ACCESS_TOKEN: access_token,
  };
}

/** Makes what the samples name, and returns the ids made with those of the samples. */
export async function prepare(
  sandbox: Sandbox,
): Promise<Record<string, string>> {
  sandbox.control.monri.addMerchant(merchant);
  const { customers } = connect(sandbox);
  const amela = await customers.create({
    merchant_customer_id: "customer-id-2001",
    name: "Amela Hodžić",
    email: "amela.hodzic@example.com",
    country: "BA",
    metadata: {
      loyalty_tier: "gold",
      newsletter: "weekly",
    },
  });
  const leaving = await customers.create({
    name: "Luka Perić",
    email: "luka.peric@example.com",
  });
  sandbox.control.monri.addPaymentMethod(amela.uuid);
  sandbox.control.monri.addPaymentMethod(amela.uuid, {
    masked_pan: "545454******5454",
    expiry_month: 3,
    expiry_year: 2025,
  });
  return {
    [amela.uuid]: "4b281da4-d145-4233-b957-2018cf9aa0fb",
    [leaving.uuid]: "9d1e5f0a-7c3b-4e62-8a94-5b0c1d2e3f4a",
  };
}
