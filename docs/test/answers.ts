/** What the mock is asked to answer a sample with, request by request, where its first example will not do. */
export const answers: Readonly<Record<string, readonly string[]>> = {
  "paystack/customers.list": ["code=200, example=cursorPage", "code=200, example=lastCursorPage"],
  "pin-payments/customers.createCard": ["code=201, example=withToken"],
  "pin-payments/customers.update": ["code=200", "code=200, example=switchPrimaryCard"],
};

/** The answer that leads to what a sample catches. */
export const refusals: Readonly<Record<string, readonly string[]>> = {
  "monri/customers.create": ["code=400, example=merchantCustomerIdTaken"],
  "monri/customers.retrieveByMerchantCustomerId": ["code=404"],
  "payment-kit/customers.retrieve": ["code=404"],
  "paystack/customers.retrieve": ["code=404, example=customerNotFound"],
  "paystack/customers.setRiskAction": ["code=403, example=notPermitted"],
  "paystack/customers.verifyAuthorization": ["code=404, example=unknown"],
  "pin-payments/customers.create": ["code=422, example=cardIncomplete"],
  "pin-payments/customers.createCard": ["code=400, example=tokenAlreadyUsed"],
  "pin-payments/customers.deleteCard": ["code=400, example=cannotDeletePrimaryCard"],
  "pin-payments/customers.retrieve": ["code=404, example=notFound"],
};
