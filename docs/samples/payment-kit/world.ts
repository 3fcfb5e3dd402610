import type { Sandbox } from "@clientele/sandbox";

/** Returns the values of `process.env` that the samples read. */
export async function environment(
  sandbox: Sandbox,
): Promise<Record<string, string>> {
  return {
    PAYMENT_KIT_URL: sandbox.baseUrls["payment-kit"],
    PAYMENT_KIT_ACCESS_KEY:
      sandbox.credentials["payment-kit"].accessKey,
  };
}

/** Makes what the samples name, under the ids of the samples. */
export async function prepare({
  control,
  credentials,
}: Sandbox): Promise<Record<string, string>> {
  const where = {
    credential: credentials["payment-kit"].accessKey,
  };
  const kit = control["payment-kit"];
  const { id } = kit.createCustomer(
    {
      id: "cus_8mK2vX4qLpWzR1tY",
      did: "zNKhqZ7pAxw4Rm2sTn5vD8yE3cBgJ6uL9fWk",
      name: "Mira Lindqvist",
      email: "mira.lindqvist@example.com",
    },
    where,
  );
  kit.createCustomer(
    { name: "Jonas Berg", email: "jonas.berg@example.com" },
    where,
  );
  kit.createInvoice(id, {}, where);
  return {};
}
