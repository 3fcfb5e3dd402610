// Generated from specs/pin-payments.yaml by tools/codegen. Do not edit.
import type { ApiPromise, PagePromise, RequestOptions, SchemaOptions } from "@clientele/core";
import type {
  Card,
  Charge,
  CreateCardBody,
  CreateCustomerBody,
  Customer,
  ListCardsQuery,
  ListChargesQuery,
  ListCustomersQuery,
  ListSubscriptionsQuery,
  Subscription,
  UpdateCustomerBody,
} from "./types.ts";

/** Customers, their stored cards, and the charges and subscriptions that use them. */
export interface Customers {
  /** Create a customer. With `options.schema`, the payload is what the schema returns. */
  create<T>(body: CreateCustomerBody, options: SchemaOptions<T>): ApiPromise<T>;
  /**
   * Create a customer.
   *
   * Stores a customer with a first card, which becomes the primary card. The card comes either as full details
   * (`card`) or as a token (`card_token`) that you got from the cards API; send exactly one of the two.
   *
   * A card token can be used **once**, for one charge or one customer, and expires a month after it was made if it
   * was never used. Storing a card does not charge it, and does not prove that a charge will succeed.
   *
   * E-mail addresses need not be unique: the same body sent twice makes two customers.
   *
   * @param body - The customer's e-mail address and first card, and what else you know about them.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns The customer, with the new card as primary card.
   * @throws {BadRequestError} 400: The card token was used before. (inferred)
   * @throws {AuthenticationError} 401: The key is missing, wrong, or belongs to the other host. (documented only)
   * @throws {NotFoundError} 404: The `card_token` is unknown or has expired. (inferred)
   * @throws {UnprocessableEntityError} 422: A parameter is missing or invalid; `messages` names each.
   * @throws {ServerError} 5XX: Something went wrong at Pin Payments. (inferred)
   * @see {@link https://pinpayments.com/developers/api-reference/customers#post-customers | POST /customers}
   * @example
   * ```ts
   * const customer = await client.customers.create({
   *   email: "ada.ferris@example.com",
   *   first_name: "Ada",
   *   last_name: "Ferris",
   *   phone_number: "1300 364 800",
   *   company: "Ferris Wheels Pty Ltd",
   *   notes: "Prefers to be called in the morning",
   *   card: {
   *     number: "5520000000000000",
   *     expiry_month: "05",
   *     expiry_year: "2031",
   *     cvc: "123",
   *     name: "Ada Ferris",
   *     address_line1: "42 Sevenoaks St",
   *     address_line2: "",
   *     address_city: "Lathlain",
   *     address_postcode: "6100",
   *     address_state: "WA",
   *     address_country: "Australia"
   *   }
   * });
   * ```
   */
  create(body: CreateCustomerBody, options?: RequestOptions): ApiPromise<Customer>;

  /** List customers. With `options.schema`, each item is what the schema returns. */
  list<T>(query: ListCustomersQuery | undefined, options: SchemaOptions<T>): PagePromise<T>;
  /**
   * List customers.
   *
   * Lists all customers of the account, newest first, each with its primary card. The list cannot be searched or
   * filtered: keep the customer's token beside your own record of them.
   *
   * A customer created while you page moves every later one down by one place, so an entry may appear on two pages.
   *
   * @param query - Query parameters of the request.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns One page of customers.
   * @throws {AuthenticationError} 401: The key is missing, wrong, or belongs to the other host. (documented only)
   * @throws {ServerError} 5XX: Something went wrong at Pin Payments. (inferred)
   * @see {@link https://pinpayments.com/developers/api-reference/customers#get-customers | GET /customers}
   * @example
   * ```ts
   * for await (const customer of client.customers.list()) {
   *   console.log(customer);
   * }
   * ```
   */
  list(query?: ListCustomersQuery, options?: RequestOptions): PagePromise<Customer>;

  /** Retrieve a customer. With `options.schema`, the payload is what the schema returns. */
  retrieve<T>(customerToken: string, options: SchemaOptions<T>): ApiPromise<T>;
  /**
   * Retrieve a customer.
   *
   * Answers with the customer and its primary card. The other cards are not included: list the customer's cards to
   * see them. A deleted customer cannot be retrieved.
   *
   * @param customerToken - Token of the customer, `cus_` and 22 characters.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns The customer.
   * @throws {AuthenticationError} 401: The key is missing, wrong, or belongs to the other host. (documented only)
   * @throws {NotFoundError} 404: No customer, or no card of this customer, has this token.
   * @throws {ServerError} 5XX: Something went wrong at Pin Payments. (inferred)
   * @see {@link https://pinpayments.com/developers/api-reference/customers#get-customer | GET /customers/customer-token}
   * @example
   * ```ts
   * const customer = await client.customers.retrieve("cus_4fWXh1bQ9vKzT0yLm2RcAg");
   * ```
   */
  retrieve(customerToken: string, options?: RequestOptions): ApiPromise<Customer>;

  /** Update a customer. With `options.schema`, the payload is what the schema returns. */
  update<T>(customerToken: string, body: UpdateCustomerBody, options: SchemaOptions<T>): ApiPromise<T>;
  /**
   * Update a customer.
   *
   * Changes what you send and leaves the rest as it is, in spite of the method's name. What happens to the cards
   * depends on which one card parameter you send, and **two of the four ways destroy a stored card for good**:
   *
   * | you send | the new primary card | the old primary card |
   * |---|---|---|
   * | none of the three | unchanged | unchanged |
   * | `primary_card_token` | the card with that token | **kept**, as a non-primary card |
   * | `card_token` | the card with that token | **deleted, cannot be recovered** |
   * | `card` | a new card made from the details | **deleted, cannot be recovered** |
   *
   * So to change which of a customer's cards is used, send `primary_card_token`. Send `card_token` or `card` only
   * when the old card shall be forgotten, for example because it has expired.
   *
   * A token must belong to this customer already, or be unused. `card` must be complete: a card cannot be edited in
   * part, not even its expiry date. More than one of the three is refused with `too_many_card_parameters`.
   *
   * Recorded with an e-mail address alone and with card details. The two token ways rest on published code and docs.
   *
   * @param customerToken - Token of the customer, `cus_` and 22 characters.
   * @param body - What shall change, with at most one of `card`, `card_token` and `primary_card_token`.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns The customer as it is now, with its present primary card.
   * @throws {BadRequestError} 400: The card token was used before. (inferred)
   * @throws {AuthenticationError} 401: The key is missing, wrong, or belongs to the other host. (documented only)
   * @throws {NotFoundError} 404: No customer, or no card of this customer, has this token.
   * @throws {UnprocessableEntityError} 422: A parameter is invalid, or more than one card parameter was sent.
   * @throws {ServerError} 5XX: Something went wrong at Pin Payments. (inferred)
   * @see {@link https://pinpayments.com/developers/api-reference/customers#put-customer | PUT /customers/customer-token}
   * @example
   * ```ts
   * const customer = await client.customers.update("cus_4fWXh1bQ9vKzT0yLm2RcAg", { email: "ada@ferriswheels.example", phone_number: "1300 364 900" });
   * ```
   */
  update(customerToken: string, body: UpdateCustomerBody, options?: RequestOptions): ApiPromise<Customer>;

  /**
   * Delete a customer.
   *
   * Deletes the customer **and all of its cards, for good**. None of it can be recovered, and the card tokens are of
   * no further use: to charge the person again you have to ask for a card again.
   *
   * What becomes of the customer's running subscriptions is not documented: cancel them first.
   *
   * @param customerToken - Token of the customer, `cus_` and 22 characters.
   * @param options - Signal, timeout, retries and headers of this one call.
   * @returns The customer and its cards are gone. No body.
   * @throws {AuthenticationError} 401: The key is missing, wrong, or belongs to the other host. (documented only)
   * @throws {NotFoundError} 404: No customer, or no card of this customer, has this token.
   * @throws {ServerError} 5XX: Something went wrong at Pin Payments. (inferred)
   * @see {@link https://pinpayments.com/developers/api-reference/customers#delete-customer | DELETE /customers/customer-token}
   * @example
   * ```ts
   * await client.customers.delete("cus_4fWXh1bQ9vKzT0yLm2RcAg");
   * ```
   */
  delete(customerToken: string, options?: RequestOptions): ApiPromise<undefined>;

  /** List a customer's charges. With `options.schema`, each item is what the schema returns. */
  listCharges<T>(customerToken: string, query: ListChargesQuery | undefined, options: SchemaOptions<T>): PagePromise<T>;
  /**
   * List a customer's charges.
   *
   * Lists the charges made against any of the customer's cards, newest first, **failed ones included**. Check
   * `success` before you count a charge, and `captured` before you count its money: an authorisation that was never
   * captured is listed as a success.
   *
   * Failed charges were recorded in the list of all charges; that they are in this one too is inferred.
   *
   * @param customerToken - Token of the customer, `cus_` and 22 characters.
   * @param query - Query parameters of the request.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns One page of the customer's charges.
   * @throws {AuthenticationError} 401: The key is missing, wrong, or belongs to the other host. (documented only)
   * @throws {NotFoundError} 404: No customer, or no card of this customer, has this token.
   * @throws {ServerError} 5XX: Something went wrong at Pin Payments. (inferred)
   * @see {@link https://pinpayments.com/developers/api-reference/customers#get-customers-charges | GET /customers/customer-token/charges}
   * @example
   * ```ts
   * for await (const charge of client.customers.listCharges("cus_4fWXh1bQ9vKzT0yLm2RcAg")) {
   *   console.log(charge);
   * }
   * ```
   */
  listCharges(customerToken: string, query?: ListChargesQuery, options?: RequestOptions): PagePromise<Charge>;

  /** List a customer's cards. With `options.schema`, each item is what the schema returns. */
  listCards<T>(customerToken: string, query: ListCardsQuery | undefined, options: SchemaOptions<T>): PagePromise<T>;
  /**
   * List a customer's cards.
   *
   * Lists all cards stored for the customer. The one with `primary: true` is the card that a charge against the
   * customer uses; the others are used only when you name their token.
   *
   * @param customerToken - Token of the customer, `cus_` and 22 characters.
   * @param query - Query parameters of the request.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns One page of the customer's cards.
   * @throws {AuthenticationError} 401: The key is missing, wrong, or belongs to the other host. (documented only)
   * @throws {NotFoundError} 404: No customer, or no card of this customer, has this token.
   * @throws {ServerError} 5XX: Something went wrong at Pin Payments. (inferred)
   * @see {@link https://pinpayments.com/developers/api-reference/customers#get-customers-cards | GET /customers/customer-token/cards}
   * @example
   * ```ts
   * for await (const card of client.customers.listCards("cus_4fWXh1bQ9vKzT0yLm2RcAg")) {
   *   console.log(card);
   * }
   * ```
   */
  listCards(customerToken: string, query?: ListCardsQuery, options?: RequestOptions): PagePromise<Card>;

  /** Add a card to a customer. With `options.schema`, the payload is what the schema returns. */
  createCard<T>(customerToken: string, body: CreateCardBody, options: SchemaOptions<T>): ApiPromise<T>;
  /**
   * Add a card to a customer.
   *
   * Stores one more card for the customer, from full details or from a token of the cards API. The primary card
   * stays what it was: the answer says `primary: false`. To make the new card primary, update the customer with its
   * token as `primary_card_token`.
   *
   * A card added by token keeps that token. Unlike a customer's first card, the details stand at the top level of
   * the body, not under `card`.
   *
   * @param customerToken - Token of the customer, `cus_` and 22 characters.
   * @param body - The details of the card, or the token of a card that was stored before.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns The new card, which is not the primary card.
   * @throws {BadRequestError} 400: The card token was used before. (inferred)
   * @throws {AuthenticationError} 401: The key is missing, wrong, or belongs to the other host. (documented only)
   * @throws {NotFoundError} 404: No customer, or no card of this customer, has this token.
   * @throws {UnprocessableEntityError} 422: The card was refused; `messages` names each problem.
   * @throws {ServerError} 5XX: Something went wrong at Pin Payments. (inferred)
   * @see {@link https://pinpayments.com/developers/api-reference/customers#post-customers-cards | POST /customers/customer-token/cards}
   * @example
   * ```ts
   * const card = await client.customers.createCard("cus_4fWXh1bQ9vKzT0yLm2RcAg", {
   *   number: "4200000000000000",
   *   expiry_month: "08",
   *   expiry_year: "2033",
   *   cvc: "123",
   *   name: "Ada Ferris",
   *   address_line1: "42 Sevenoaks St",
   *   address_city: "Lathlain",
   *   address_postcode: "6100",
   *   address_state: "WA",
   *   address_country: "Australia"
   * });
   * ```
   */
  createCard(customerToken: string, body: CreateCardBody, options?: RequestOptions): ApiPromise<Card>;

  /**
   * Delete a customer's card.
   *
   * Deletes a non-primary card **for good**; it cannot be recovered. The primary card cannot be deleted: make
   * another card primary first (update with `primary_card_token`), replace it, or delete the whole customer.
   *
   * @param customerToken - Token of the customer, `cus_` and 22 characters.
   * @param cardToken - Token of a non-primary card of this customer, `card_` and 22 characters.
   * @param options - Signal, timeout, retries and headers of this one call.
   * @returns The card is gone. No body.
   * @throws {BadRequestError} 400: This is the primary card, which cannot be deleted. (documented only)
   * @throws {AuthenticationError} 401: The key is missing, wrong, or belongs to the other host. (documented only)
   * @throws {NotFoundError} 404: No customer, or no card of this customer, has this token.
   * @throws {ServerError} 5XX: Something went wrong at Pin Payments. (inferred)
   * @see {@link https://pinpayments.com/developers/api-reference/customers#delete-customers-card | DELETE /customers/customer-token/cards/card-token}
   * @example
   * ```ts
   * await client.customers.deleteCard("cus_4fWXh1bQ9vKzT0yLm2RcAg", "card_b0GkYc6HfLqN2wTiXe9M1Q");
   * ```
   */
  deleteCard(customerToken: string, cardToken: string, options?: RequestOptions): ApiPromise<undefined>;

  /** List a customer's subscriptions. With `options.schema`, each item is what the schema returns. */
  listSubscriptions<T>(
    customerToken: string,
    query: ListSubscriptionsQuery | undefined,
    options: SchemaOptions<T>,
  ): PagePromise<T>;
  /**
   * List a customer's subscriptions.
   *
   * Lists the customer's subscriptions. `state` says which of them will be billed again; whether cancelled ones stay
   * in the list for ever is not documented.
   *
   * (documented only)
   *
   * @param customerToken - Token of the customer, `cus_` and 22 characters.
   * @param query - Query parameters of the request.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns One page of the customer's subscriptions.
   * @throws {AuthenticationError} 401: The key is missing, wrong, or belongs to the other host.
   * @throws {NotFoundError} 404: No such customer, or no such subscription of this customer.
   * @throws {ServerError} 5XX: Something went wrong at Pin Payments. (inferred)
   * @see {@link https://pinpayments.com/developers/api-reference/customers#customers-subscriptions | GET /customers/customer-token/subscriptions}
   * @example
   * ```ts
   * for await (const subscription of client.customers.listSubscriptions("cus_4fWXh1bQ9vKzT0yLm2RcAg")) {
   *   console.log(subscription);
   * }
   * ```
   */
  listSubscriptions(
    customerToken: string,
    query?: ListSubscriptionsQuery,
    options?: RequestOptions,
  ): PagePromise<Subscription>;

  /** Cancel a customer's subscription. With `options.schema`, the payload is what the schema returns. */
  cancelSubscription<T>(customerToken: string, subscriptionToken: string, options: SchemaOptions<T>): ApiPromise<T>;
  /**
   * Cancel a customer's subscription.
   *
   * Cancels a subscription that is in state `trial` or `active`. In spite of the method the answer has a body: 200
   * with the subscription in its new state.
   *
   * An active subscription is reported as **`cancelling`** until the period that is paid for ends, and `cancelled`
   * after that; the provider's own documentation shows `cancelled` at once. Treat both as success.
   *
   * Cancelling twice is an error, and which one depends on whom you ask: 400 `invalid_state` by the documentation,
   * 422 `invalid_request` by tests that run against the test host. Be ready for both.
   *
   * (documented only) The docs and published tests disagree on the state in the answer and on the error of a second
   * cancellation.
   *
   * @param customerToken - Token of the customer, `cus_` and 22 characters.
   * @param subscriptionToken - Token of a subscription of this customer, `sub_` and 22 characters.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns The subscription in its new state.
   * @throws {BadRequestError} 400: The subscription cannot be cancelled in its present state.
   * @throws {AuthenticationError} 401: The key is missing, wrong, or belongs to the other host.
   * @throws {NotFoundError} 404: No such customer, or no such subscription of this customer.
   * @throws {UnprocessableEntityError} 422: The subscription cannot be cancelled in its present state.
   * @throws {ServerError} 5XX: Something went wrong at Pin Payments. (inferred)
   * @see {@link https://pinpayments.com/developers/api-reference/customers | DELETE /customers/customer-token/subscriptions/sub-token}
   * @example
   * ```ts
   * const subscription = await client.customers.cancelSubscription("cus_4fWXh1bQ9vKzT0yLm2RcAg", "sub_t3EwIy9PhGx1aSdQ6kMvZw");
   * ```
   */
  cancelSubscription(
    customerToken: string,
    subscriptionToken: string,
    options?: RequestOptions,
  ): ApiPromise<Subscription>;
}
