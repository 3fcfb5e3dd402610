/** What the mock is asked to answer a sample with, request by request, where its first example will not do. */
export const answers: Readonly<Record<string, readonly string[]>> = {
  "monri/customers.list": ["code=200", "code=200, example=emptyPage"],
  "payment-kit/customers.list": ["code=200", "code=200, example=lastPage"],
  "paystack/customers.list": ["code=200, example=cursorPage", "code=200, example=lastCursorPage"],
  "pin-payments/customers.createCard": ["code=201, example=withToken"],
};
