// Generated from specs/paystack.yaml by tools/codegen. Do not edit.
import type { ApiPromise, PagePromise, RequestOptions, SchemaOptions } from "@clientele/core";
import type {
  Acknowledgement,
  CreateCustomerBody,
  Customer,
  DeactivateAuthorizationBody,
  DirectDebitAuthorization,
  InitializeAuthorizationBody,
  InitializeDirectDebitBody,
  InitializedAuthorization,
  ListCustomersQuery,
  ListMandateAuthorizationsQuery,
  MandateAuthorization,
  SetRiskActionBody,
  TriggerActivationChargeBody,
  UpdateCustomerBody,
  ValidateCustomerBody,
} from "./types.ts";

/** Customers, the check of their identity, their risk level, and the direct debit mandates on their bank accounts. */
export interface Customers {
  /** Create a customer. With `options.schema`, the payload is what the schema returns. */
  create<T>(body: CreateCustomerBody, options: SchemaOptions<T>): ApiPromise<T>;
  /**
   * Create a customer.
   *
   * Creates a customer and returns it. The status is 200, not 201.
   *
   * **An e-mail address that is already known is not an error.** The answer then looks exactly like a success
   * (`Customer created`) but holds the customer that was there before: its `id`, its `customer_code` and an old
   * `createdAt`. Whether names that you sent overwrite the stored ones is not known; call update when they must.
   *
   * `first_name`, `last_name` and `phone` are optional, except where the customer is to get a dedicated virtual
   * account and your business is in betting, financial services or general services: then Paystack insists on all
   * three.
   *
   * A field that you do not send may be missing from the answer altogether, rather than null.
   *
   * @param body - The customer to create. Only the e-mail address is required.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns The new customer, or the one that already had this e-mail address.
   * @throws {BadRequestError} 400: The customer was not created: something in the body is missing or not acceptable.
   * @throws {AuthenticationError} 401: The secret key is missing, malformed or wrong. (documented only)
   * @throws {RateLimitError} 429: Too many requests: more than 600 in 60 seconds in live mode, or 100 in test mode,
   *   over the whole integration. (documented only)
   * @throws {ServerError} 5XX: Paystack failed, or something behind it. (inferred)
   * @see {@link https://paystack.com/docs/api/customer/#create | Create Customer}
   * @example
   * ```ts
   * const customer = await client.customers.create({
   *   email: "ada.okafor@example.com",
   *   first_name: "Ada",
   *   last_name: "Okafor",
   *   phone: "+2348123456789",
   *   metadata: {
   *     crm_id: "C-20481",
   *     newsletter: true
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
   * Returns the customers of the integration, newest first.
   *
   * By default the list is paged by number: `page` counts from 1, and `meta` has the totals. A customer that is
   * created while you page pushes the others down by one, so that one may come twice. Pass `use_cursor: true` to
   * page by cursor instead: `meta.next` is then the `next` of the following request, and null or absent on the last
   * page.
   *
   * The items are short: no `identified`, no related objects, no totals. Retrieve a customer to see those.
   *
   * (documented only) Items and paging by number were also observed by third parties; paging by cursor is known from
   * the documentation alone, whose example shows cursors without asking for them.
   *
   * @param query - Query parameters of the request.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns One page of customers, newest first.
   * @throws {BadRequestError} 400: A query parameter is not acceptable. (inferred)
   * @throws {AuthenticationError} 401: The secret key is missing, malformed or wrong.
   * @throws {NotFoundError} 404: Something that the query names does not exist.
   * @throws {RateLimitError} 429: Too many requests: more than 600 in 60 seconds in live mode, or 100 in test mode,
   *   over the whole integration.
   * @throws {ServerError} 5XX: Paystack failed, or something behind it. (inferred)
   * @see {@link https://paystack.com/docs/api/customer/#list | List Customers}
   * @example
   * ```ts
   * for await (const customer of client.customers.list()) {
   *   console.log(customer);
   * }
   * ```
   */
  list(query?: ListCustomersQuery, options?: RequestOptions): PagePromise<Customer>;

  /** Retrieve a customer. With `options.schema`, the payload is what the schema returns. */
  retrieve<T>(emailOrCode: string, options: SchemaOptions<T>): ApiPromise<T>;
  /**
   * Retrieve a customer.
   *
   * Returns one customer, by e-mail address or by customer code, with everything Paystack holds on it: its
   * authorizations (cards and bank accounts that can be charged again), subscriptions, totals and dedicated
   * accounts. No other call returns all of this.
   *
   * An unknown customer, and a customer of the other mode (a test customer asked for with a live key), is a 404.
   *
   * @param emailOrCode - The customer, by e-mail address or by customer code. Updating takes the code only. On the
   *   wire it is percent-encoded, since an e-mail address may contain characters that mean something in a path.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns The customer, with all of its fields.
   * @throws {BadRequestError} 400: Something in the request is missing or not acceptable. (documented only)
   * @throws {AuthenticationError} 401: The secret key is missing, malformed or wrong. (documented only)
   * @throws {NotFoundError} 404: There is no such customer in this integration and this mode.
   * @throws {RateLimitError} 429: Too many requests: more than 600 in 60 seconds in live mode, or 100 in test mode,
   *   over the whole integration. (documented only)
   * @throws {ServerError} 5XX: Paystack failed, or something behind it. (inferred)
   * @see {@link https://paystack.com/docs/api/customer/#fetch | Fetch Customer}
   * @example
   * ```ts
   * const customer = await client.customers.retrieve("CUS_c6wqvwmvwopw4ms");
   * ```
   */
  retrieve(emailOrCode: string, options?: RequestOptions): ApiPromise<Customer>;

  /** Update a customer. With `options.schema`, the payload is what the schema returns. */
  update<T>(emailOrCode: string, body: UpdateCustomerBody, options: SchemaOptions<T>): ApiPromise<T>;
  /**
   * Update a customer.
   *
   * Changes the fields that you send and leaves the others as they are. **Pass the customer code here**: an e-mail
   * address is documented for retrieving only.
   *
   * The e-mail address cannot be changed. Once a customer's identity has been validated, the first and last name
   * cannot be changed either: Paystack has replaced them with the names on the BVN.
   *
   * `metadata` must be an object; a JSON string is refused. Whether it is merged with what is stored or replaces it
   * is not documented, so send the whole of it.
   *
   * (documented only)
   *
   * @param emailOrCode - The customer, by e-mail address or by customer code. Updating takes the code only. On the
   *   wire it is percent-encoded, since an e-mail address may contain characters that mean something in a path.
   * @param body - The fields to change.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns The customer after the change. `risk_action` may be missing from this answer.
   * @throws {BadRequestError} 400: The customer was not changed: something in the body is not acceptable.
   * @throws {AuthenticationError} 401: The secret key is missing, malformed or wrong.
   * @throws {NotFoundError} 404: There is no such customer in this integration and this mode.
   * @throws {RateLimitError} 429: Too many requests: more than 600 in 60 seconds in live mode, or 100 in test mode,
   *   over the whole integration.
   * @throws {ServerError} 5XX: Paystack failed, or something behind it. (inferred)
   * @see {@link https://paystack.com/docs/api/customer/#update | Update Customer}
   * @example
   * ```ts
   * const customer = await client.customers.update("CUS_c6wqvwmvwopw4ms", { last_name: "Okafor-Bello" });
   * ```
   */
  update(emailOrCode: string, body: UpdateCustomerBody, options?: RequestOptions): ApiPromise<Customer>;

  /** Validate a customer's identity. With `options.schema`, the payload is what the schema returns. */
  validate<T>(emailOrCode: string, body: ValidateCustomerBody, options: SchemaOptions<T>): ApiPromise<T>;
  /**
   * Validate a customer's identity.
   *
   * Starts a check that the name, the bank account and the BVN (Bank Verification Number) of a customer belong
   * together. Needed before a dedicated virtual account in betting, financial services and general services. Nigeria
   * only, in practice.
   *
   * **The check is asynchronous.** The answer is 202 with no `data`: it says that the check has begun, not how it
   * ended. The outcome arrives as the event `customeridentification.success` or `customeridentification.failed`;
   * without a webhook, retrieve the customer later and read `identified`.
   *
   * A success **overwrites the customer's first and last name** with those on the BVN, and locks them.
   *
   * With a test key, use the test credential of the example `testCredential`. Its BVN has 12 digits, while real ones
   * have 11: do not check the length before sending.
   *
   * (documented only) The status 202 was also observed by a third party on the test API.
   *
   * @param emailOrCode - The customer, by e-mail address or by customer code. Updating takes the code only. On the
   *   wire it is percent-encoded, since an e-mail address may contain characters that mean something in a path.
   * @param body - Who the customer says to be, and the bank account that proves it.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns The check has begun. Its outcome arrives by webhook.
   * @throws {BadRequestError} 400: The check was not started: something in the body is missing or not acceptable.
   * @throws {AuthenticationError} 401: The secret key is missing, malformed or wrong.
   * @throws {NotFoundError} 404: There is no such customer in this integration and this mode.
   * @throws {RateLimitError} 429: Too many requests: more than 600 in 60 seconds in live mode, or 100 in test mode,
   *   over the whole integration.
   * @throws {ServerError} 5XX: Paystack failed, or something behind it. (inferred)
   * @see {@link https://paystack.com/docs/api/customer/#validate | Validate Customer}
   * @example
   * ```ts
   * const acknowledgement = await client.customers.validate("CUS_c6wqvwmvwopw4ms", {
   *   country: "NG",
   *   type: "bank_account",
   *   account_number: "0111111111",
   *   bvn: "222222222221",
   *   bank_code: "007",
   *   first_name: "Uchenna",
   *   last_name: "Okoro"
   * });
   * ```
   */
  validate(emailOrCode: string, body: ValidateCustomerBody, options?: RequestOptions): ApiPromise<Acknowledgement>;

  /** Allow or block a customer. With `options.schema`, the payload is what the schema returns. */
  setRiskAction<T>(body: SetRiskActionBody, options: SchemaOptions<T>): ApiPromise<T>;
  /**
   * Allow or block a customer.
   *
   * Sets how fraud rules treat a customer: `allow` exempts the customer from them (a whitelist), `deny` refuses the
   * customer's payments (a blacklist), `default` lets the rules decide.
   *
   * **Leaving `risk_action` out means `default`**, which lifts a block that was set before.
   *
   * Not every integration may do this. Where it may not, the answer is 403; some test integrations accept `deny` but
   * refuse `allow`.
   *
   * (documented only)
   *
   * @param body - The customer and what to do about it.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns The customer with its new risk action.
   * @throws {BadRequestError} 400: Something in the request is missing or not acceptable.
   * @throws {AuthenticationError} 401: The secret key is missing, malformed or wrong.
   * @throws {PermissionDeniedError} 403: This integration may not change the risk level of its customers, or not in
   *   this direction.
   * @throws {NotFoundError} 404: There is no such customer in this integration and this mode.
   * @throws {RateLimitError} 429: Too many requests: more than 600 in 60 seconds in live mode, or 100 in test mode,
   *   over the whole integration.
   * @throws {ServerError} 5XX: Paystack failed, or something behind it. (inferred)
   * @see {@link https://paystack.com/docs/api/customer/#whitelist-blacklist | Whitelist/Blacklist Customer}
   * @example
   * ```ts
   * const customer = await client.customers.setRiskAction({ customer: "CUS_c6wqvwmvwopw4ms", risk_action: "deny" });
   * ```
   */
  setRiskAction(body: SetRiskActionBody, options?: RequestOptions): ApiPromise<Customer>;

  /** Ask a customer for a direct debit mandate. With `options.schema`, the payload is what the schema returns. */
  initializeAuthorization<T>(body: InitializeAuthorizationBody, options: SchemaOptions<T>): ApiPromise<T>;
  /**
   * Ask a customer for a direct debit mandate.
   *
   * Starts a mandate on a customer's bank account, so that the account can be debited again and again. Nigeria only.
   *
   * Send the customer to `redirect_url`, where the bank and the account are chosen and consent is given, and keep
   * the `reference`: it is the way to verify the outcome. Giving `account` and `address` fills in those forms
   * beforehand.
   *
   * Consent is not the end. `direct_debit.authorization.created` says that the customer agreed,
   * `direct_debit.authorization.active` that the account can be charged. Between the two, banks take up to 24 hours,
   * sometimes longer.
   *
   * Paystack prose spells the channel `direct-debit` in places. The API takes `direct_debit`.
   *
   * (documented only)
   *
   * @param body - Whose mandate, over which channel, and where to send the customer afterwards.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns Where to send the customer, and the reference to verify the outcome with.
   * @throws {BadRequestError} 400: No consent was asked for: the bank does not support direct debit, or something in
   *   the body is missing or not acceptable.
   * @throws {AuthenticationError} 401: The secret key is missing, malformed or wrong.
   * @throws {RateLimitError} 429: Too many requests: more than 600 in 60 seconds in live mode, or 100 in test mode,
   *   over the whole integration.
   * @throws {ServerError} 5XX: Paystack failed, or something behind it. (inferred)
   * @see {@link https://paystack.com/docs/api/customer/#initialize-authorization | Initialize Authorization}
   * @example
   * ```ts
   * const initializedAuthorization = await client.customers.initializeAuthorization({
   *   email: "ada.okafor@example.com",
   *   channel: "direct_debit",
   *   callback_url: "https://shop.example.com/mandate"
   * });
   * ```
   */
  initializeAuthorization(
    body: InitializeAuthorizationBody,
    options?: RequestOptions,
  ): ApiPromise<InitializedAuthorization>;

  /** Verify a mandate. With `options.schema`, the payload is what the schema returns. */
  verifyAuthorization<T>(reference: string, options: SchemaOptions<T>): ApiPromise<T>;
  /**
   * Verify a mandate.
   *
   * Returns the state of a request for a mandate. Charge the account only once `active` is true.
   *
   * **A 404 does not mean that the reference is wrong**: until the customer has consented, there is no authorization
   * to find, and the answer is 404 as well. Prefer the webhook events to asking repeatedly; asking counts towards
   * the rate limit.
   *
   * In this answer the customer's code is called `code`, not `customer_code`.
   *
   * (documented only)
   *
   * @param reference - The `reference` that initializing the authorization returned.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns The authorization, active or not yet.
   * @throws {BadRequestError} 400: Something in the request is missing or not acceptable.
   * @throws {AuthenticationError} 401: The secret key is missing, malformed or wrong.
   * @throws {NotFoundError} 404: There is no authorization with this reference, or not yet: until the customer has
   *   consented, this is the answer to a correct reference as well.
   * @throws {RateLimitError} 429: Too many requests: more than 600 in 60 seconds in live mode, or 100 in test mode,
   *   over the whole integration.
   * @throws {ServerError} 5XX: Paystack failed, or something behind it. (inferred)
   * @see {@link https://paystack.com/docs/api/customer/#verify-authorization | Verify Authorization}
   * @example
   * ```ts
   * const directDebitAuthorization = await client.customers.verifyAuthorization("dfbzfotsrbv4n5s82t4mp5b5mfn51h");
   * ```
   */
  verifyAuthorization(reference: string, options?: RequestOptions): ApiPromise<DirectDebitAuthorization>;

  /**
   * Ask an existing customer for a mandate on a given account. With `options.schema`, the payload is what the schema
   * returns.
   */
  initializeDirectDebit<T>(id: number, body: InitializeDirectDebitBody, options: SchemaOptions<T>): ApiPromise<T>;
  /**
   * Ask an existing customer for a mandate on a given account.
   *
   * Starts a mandate on a bank account that you already know, for a customer who already exists. The customer is
   * named by the numeric `id`, not by the code; account and address are both required. Nigeria only.
   *
   * The rest is as with initializing an authorization: send the customer to `redirect_url` for consent, keep the
   * `reference`, and wait for the events.
   *
   * (documented only)
   *
   * @param id - The customer, by the numeric `id` of the customer object. A customer code does not work here.
   * @param body - The bank account to debit and the address of its holder.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns Where to send the customer, and the reference to verify the outcome with.
   * @throws {BadRequestError} 400: No consent was asked for: the bank does not support direct debit, or something in
   *   the body is missing or not acceptable.
   * @throws {AuthenticationError} 401: The secret key is missing, malformed or wrong.
   * @throws {NotFoundError} 404: There is no such customer in this integration and this mode.
   * @throws {RateLimitError} 429: Too many requests: more than 600 in 60 seconds in live mode, or 100 in test mode,
   *   over the whole integration.
   * @throws {ServerError} 5XX: Paystack failed, or something behind it. (inferred)
   * @see {@link https://paystack.com/docs/payments/direct-debit/ | Direct Debit}
   * @example
   * ```ts
   * const initializedAuthorization = await client.customers.initializeDirectDebit(90758908, {
   *   account: {
   *     number: "0123456789",
   *     bank_code: "058"
   *   },
   *   address: {
   *     street: "17 Beckley Avenue",
   *     city: "Akoka",
   *     state: "Lagos"
   *   }
   * });
   * ```
   */
  initializeDirectDebit(
    id: number,
    body: InitializeDirectDebitBody,
    options?: RequestOptions,
  ): ApiPromise<InitializedAuthorization>;

  /** Retry the activation of a mandate. With `options.schema`, the payload is what the schema returns. */
  triggerActivationCharge<T>(id: number, body: TriggerActivationChargeBody, options: SchemaOptions<T>): ApiPromise<T>;
  /**
   * Retry the activation of a mandate.
   *
   * Tries again to activate a mandate that has stayed pending for longer than its bank should need.
   *
   * **This moves money**: NGN 50 are debited from the customer's account, to see that it can be debited, and
   * refunded when the check is complete. Inform the customer before you call.
   *
   * The answer says only that the retry is queued, and has no `data`. The outcome is the event
   * `direct_debit.authorization.active`, or a look at the mandates of the customer.
   *
   * (documented only)
   *
   * @param id - The customer, by the numeric `id` of the customer object. A customer code does not work here.
   * @param body - The authorization whose mandate is pending.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns The retry is queued.
   * @throws {BadRequestError} 400: Something in the request is missing or not acceptable.
   * @throws {AuthenticationError} 401: The secret key is missing, malformed or wrong.
   * @throws {NotFoundError} 404: There is no such customer in this integration and this mode.
   * @throws {RateLimitError} 429: Too many requests: more than 600 in 60 seconds in live mode, or 100 in test mode,
   *   over the whole integration.
   * @throws {ServerError} 5XX: Paystack failed, or something behind it. (inferred)
   * @see {@link https://paystack.com/docs/payments/direct-debit/#retrying-a-pending-authorization | Retrying a pending authorization}
   * @example
   * ```ts
   * const acknowledgement = await client.customers.triggerActivationCharge(90758908, { authorization_id: 1069309917 });
   * ```
   */
  triggerActivationCharge(
    id: number,
    body: TriggerActivationChargeBody,
    options?: RequestOptions,
  ): ApiPromise<Acknowledgement>;

  /** List the mandates of a customer. With `options.schema`, each item is what the schema returns. */
  listMandateAuthorizations<T>(
    id: number,
    query: ListMandateAuthorizationsQuery | undefined,
    options: SchemaOptions<T>,
  ): PagePromise<T>;
  /**
   * List the mandates of a customer.
   *
   * Returns the direct debit mandates of a customer, pending, active and revoked ones. This is where the
   * `authorization_id` comes from that triggering an activation charge asks for.
   *
   * The list is paged by cursor: while `meta.next` is not null, it is the `cursor` of the next page. An invalid
   * cursor is answered with status 500 although it is a mistake of the caller, so do not retry it blindly.
   *
   * (documented only) The answer is documented; that an empty one lacks meta.total, and what a bad cursor does, was
   * observed by a third party.
   *
   * @param id - The customer, by the numeric `id` of the customer object. A customer code does not work here.
   * @param query - Query parameters of the request.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns One page of mandates.
   * @throws {BadRequestError} 400: Something in the request is missing or not acceptable.
   * @throws {AuthenticationError} 401: The secret key is missing, malformed or wrong.
   * @throws {NotFoundError} 404: There is no such customer in this integration and this mode.
   * @throws {RateLimitError} 429: Too many requests: more than 600 in 60 seconds in live mode, or 100 in test mode,
   *   over the whole integration.
   * @throws {ServerError} 5XX: Paystack failed, or the cursor is invalid: that is answered with 500 too, with `type`
   *   validation_error.
   * @see {@link https://paystack.com/docs/api/customer/ | Fetch Mandate Authorizations}
   * @example
   * ```ts
   * for await (const mandateAuthorization of client.customers.listMandateAuthorizations(90758908)) {
   *   console.log(mandateAuthorization);
   * }
   * ```
   */
  listMandateAuthorizations(
    id: number,
    query?: ListMandateAuthorizationsQuery,
    options?: RequestOptions,
  ): PagePromise<MandateAuthorization>;

  /** Deactivate an authorization. With `options.schema`, the payload is what the schema returns. */
  deactivateAuthorization<T>(body: DeactivateAuthorizationBody, options: SchemaOptions<T>): ApiPromise<T>;
  /**
   * Deactivate an authorization.
   *
   * Forgets an authorization of any channel, a card as well as a bank account: it can no longer be charged.
   * Subscriptions that are paid through it lose their means of payment.
   *
   * No call brings it back. To charge the customer again, the customer has to pay or consent once more, which
   * creates a new authorization with another code.
   *
   * The answer has no `data`. Older clients call `/customer/deactivate_authorization`, a path that the documentation
   * has dropped.
   *
   * (documented only) That an authorization cannot be reactivated, and what happens to subscriptions, is inferred.
   *
   * @param body - The authorization to forget.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns The authorization is gone.
   * @throws {BadRequestError} 400: Something in the request is missing or not acceptable.
   * @throws {AuthenticationError} 401: The secret key is missing, malformed or wrong.
   * @throws {NotFoundError} 404: There is no such authorization in this integration and this mode, so there is
   *   nothing to deactivate.
   * @throws {RateLimitError} 429: Too many requests: more than 600 in 60 seconds in live mode, or 100 in test mode,
   *   over the whole integration.
   * @throws {ServerError} 5XX: Paystack failed, or something behind it. (inferred)
   * @see {@link https://paystack.com/docs/api/customer/#deactivate-authorization | Deactivate Authorization}
   * @example
   * ```ts
   * const acknowledgement = await client.customers.deactivateAuthorization({ authorization_code: "AUTH_ekk8t49ogj" });
   * ```
   */
  deactivateAuthorization(body: DeactivateAuthorizationBody, options?: RequestOptions): ApiPromise<Acknowledgement>;
}
