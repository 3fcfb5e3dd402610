/** What the mock is asked to answer a sample with, request by request, where its first example will not do. */
export const answers: Readonly<Record<string, readonly string[]>> = {
  "monri/customers.list": ["code=200", "code=200, example=emptyPage"],
  "payment-kit/customers.list": ["code=200", "code=200, example=lastPage"],
  "paystack/customers.list": ["code=200, example=cursorPage", "code=200, example=lastCursorPage"],
  "pin-payments/customers.createCard": ["code=201, example=withToken"],
};

/** Answers for requests by `client.fetch` that the spec of their provider does not describe. */
export const others: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  monri: { "POST /v2/payment/new": { status: "approved", id: "pay_1", client_secret: "secret_1" } },
  "payment-kit": { "GET /payment/api/products": { count: 0, list: [] } },
  paystack: {
    "GET /balance": { status: true, message: "Balances retrieved", data: [{ currency: "NGN", balance: 0 }] },
  },
  "pin-payments": { "GET /1/balance": { response: { available: [{ amount: 50_000, currency: "AUD" }], pending: [] } } },
};
