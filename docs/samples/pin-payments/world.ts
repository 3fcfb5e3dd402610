import { PinPayments } from "@clientele/pin-payments";
import type { Sandbox } from "@clientele/sandbox";

const apiKey = "pin_7Rk2vQ9xLm4TzB8w";

/** Returns the values of `process.env` that the samples read. */
export async function environment(): Promise<
  Record<string, string>
> {
  return { PIN_API_KEY: apiKey };
}

/** Makes what the samples name, and returns the ids made with those of the samples. */
export async function prepare(
  sandbox: Sandbox,
): Promise<Record<string, string>> {
  const control = sandbox.control["pin-payments"];
  const where = { credential: apiKey };
  const token = (number: string): string =>
    control.createCardToken(
      { number, name: "Ada Ferris" },
      where,
    );
  const { customers } = new PinPayments({
    apiKey,
    mode: "test",
    fetch: sandbox.fetch,
  });
  const visa = "4200000000000000";
  const master = "5520000000000000";

  const ada = await customers.create({
    email: "ada.ferris@example.com",
    first_name: "Ada",
    last_name: "Ferris",
    phone_number: "1300 364 800",
    company: "Ferris Wheels Pty Ltd",
    card_token: token(master),
  });
  const second = await customers.createCard(ada.token, {
    card_token: token(visa),
  });
  const third = await customers.createCard(ada.token, {
    card_token: token(visa),
  });
  const leaving = await customers.create({
    email: "grace.tan@example.com",
    card_token: token(visa),
  });
  control.createCharge(ada.token, { amount: 4900 }, where);
  control.createCharge(ada.token, { amount: 1250 }, where);
  const subscription = control.createSubscription(
    ada.token,
    {},
    where,
  );
  return {
    [ada.token]: "cus_4fWXh1bQ9vKzT0yLm2RcAg",
    [ada.card.token]: "card_Jx7nPq3ZrW-uV5sD8oE_tw",
    [second.token]: "card_b0GkYc6HfLqN2wTiXe9M1Q",
    [third.token]: "card_k2MwRb7NzXsVq9LfTpJcGA",
    [leaving.token]: "cus_7dNsXp3KzRqVw8LbGt5MYc",
    [subscription.token]: "sub_t3EwIy9PhGx1aSdQ6kMvZw",
    // Tokens of the cards API that are yet to be used.
    [token(visa)]: "card_Tq5GhXn1VsRbKw8YdMzLJg",
    [token(visa)]: "card_hE3vLdPc9XuQ2sNfZrWkTA",
    [token(master)]: "card_V6tYqGm0BxRcJ4pKsHnDwQ",
  };
}
