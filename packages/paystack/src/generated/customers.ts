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
   * @throws {AuthenticationError} 401: The secret key is missing, malformed or wrong.
   * @throws {RateLimitError} 429: Too many requests: more than 600 in 60 seconds in live mode, or 100 in test mode,
   *   over the whole integration.
   * @throws {ServerError} 5XX: Paystack failed, or something behind it.
   * @see {@link https://paystack.com/docs/api/customer/#create | Create Customer}
   */
  create(body: CreateCustomerBody, options?: RequestOptions): ApiPromise<Customer>;
  create<T>(body: CreateCustomerBody, options: SchemaOptions<T>): ApiPromise<T>;

  /**
   * List customers.
   *
   * Returns the customers of the integration, newest first.
   *
   * By default the list is paged by number: `page` counts from 1, and `meta` tells the totals. A customer that is
   * created while you page pushes the others down by one, so that one may come twice. Pass `use_cursor: true` to
   * page by cursor instead: `meta.next` is then the `next` of the following request, and null or absent on the last
   * page.
   *
   * The items are short: no `identified`, no related objects, no totals. Retrieve a customer to see those.
   *
   * @param query - Query parameters of the request.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns One page of customers, newest first.
   * @throws {BadRequestError} 400: A query parameter is not acceptable.
   * @throws {AuthenticationError} 401: The secret key is missing, malformed or wrong.
   * @throws {NotFoundError} 404: Something that the query names does not exist.
   * @throws {RateLimitError} 429: Too many requests: more than 600 in 60 seconds in live mode, or 100 in test mode,
   *   over the whole integration.
   * @throws {ServerError} 5XX: Paystack failed, or something behind it.
   * @see {@link https://paystack.com/docs/api/customer/#list | List Customers}
   */
  list(query?: ListCustomersQuery, options?: RequestOptions): PagePromise<Customer>;
  list<T>(query: ListCustomersQuery | undefined, options: SchemaOptions<T>): PagePromise<T>;

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
   * @throws {BadRequestError} 400: Something in the request is missing or not acceptable.
   * @throws {AuthenticationError} 401: The secret key is missing, malformed or wrong.
   * @throws {NotFoundError} 404: There is no such customer in this integration and this mode.
   * @throws {RateLimitError} 429: Too many requests: more than 600 in 60 seconds in live mode, or 100 in test mode,
   *   over the whole integration.
   * @throws {ServerError} 5XX: Paystack failed, or something behind it.
   * @see {@link https://paystack.com/docs/api/customer/#fetch | Fetch Customer}
   */
  retrieve(emailOrCode: string, options?: RequestOptions): ApiPromise<Customer>;
  retrieve<T>(emailOrCode: string, options: SchemaOptions<T>): ApiPromise<T>;

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
   * @throws {ServerError} 5XX: Paystack failed, or something behind it.
   * @see {@link https://paystack.com/docs/api/customer/#update | Update Customer}
   */
  update(emailOrCode: string, body: UpdateCustomerBody, options?: RequestOptions): ApiPromise<Customer>;
  update<T>(emailOrCode: string, body: UpdateCustomerBody, options: SchemaOptions<T>): ApiPromise<T>;

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
   * @throws {ServerError} 5XX: Paystack failed, or something behind it.
   * @see {@link https://paystack.com/docs/api/customer/#validate | Validate Customer}
   */
  validate(emailOrCode: string, body: ValidateCustomerBody, options?: RequestOptions): ApiPromise<Acknowledgement>;
  validate<T>(emailOrCode: string, body: ValidateCustomerBody, options: SchemaOptions<T>): ApiPromise<T>;

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
   * @throws {ServerError} 5XX: Paystack failed, or something behind it.
   * @see {@link https://paystack.com/docs/api/customer/#whitelist-blacklist | Whitelist/Blacklist Customer}
   */
  setRiskAction(body: SetRiskActionBody, options?: RequestOptions): ApiPromise<Customer>;
  setRiskAction<T>(body: SetRiskActionBody, options: SchemaOptions<T>): ApiPromise<T>;

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
   * @param body - Whose mandate, over which channel, and where to send the customer afterwards.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns Where to send the customer, and the reference to verify the outcome with.
   * @throws {BadRequestError} 400: No consent was asked for: the bank does not support direct debit, or something in
   *   the body is missing or not acceptable.
   * @throws {AuthenticationError} 401: The secret key is missing, malformed or wrong.
   * @throws {RateLimitError} 429: Too many requests: more than 600 in 60 seconds in live mode, or 100 in test mode,
   *   over the whole integration.
   * @throws {ServerError} 5XX: Paystack failed, or something behind it.
   * @see {@link https://paystack.com/docs/api/customer/#initialize-authorization | Initialize Authorization}
   */
  initializeAuthorization(
    body: InitializeAuthorizationBody,
    options?: RequestOptions,
  ): ApiPromise<InitializedAuthorization>;
  initializeAuthorization<T>(body: InitializeAuthorizationBody, options: SchemaOptions<T>): ApiPromise<T>;

  /**
   * Verify a mandate.
   *
   * Tells what became of a request for a mandate. Charge the account only once `active` is true.
   *
   * **A 404 does not mean that the reference is wrong**: until the customer has consented, there is no authorization
   * to find, and the answer is 404 as well. Prefer the webhook events to asking repeatedly; asking counts towards
   * the rate limit.
   *
   * In this answer the customer's code is called `code`, not `customer_code`.
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
   * @throws {ServerError} 5XX: Paystack failed, or something behind it.
   * @see {@link https://paystack.com/docs/api/customer/#verify-authorization | Verify Authorization}
   */
  verifyAuthorization(reference: string, options?: RequestOptions): ApiPromise<DirectDebitAuthorization>;
  verifyAuthorization<T>(reference: string, options: SchemaOptions<T>): ApiPromise<T>;

  /**
   * Ask an existing customer for a mandate on a given account.
   *
   * Starts a mandate on a bank account that you already know, for a customer who already exists. The customer is
   * named by the numeric `id`, not by the code; account and address are both required. Nigeria only.
   *
   * The rest is as with initializing an authorization: send the customer to `redirect_url` for consent, keep the
   * `reference`, and wait for the events.
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
   * @throws {ServerError} 5XX: Paystack failed, or something behind it.
   * @see {@link https://paystack.com/docs/payments/direct-debit/ | Direct Debit}
   */
  initializeDirectDebit(
    id: number,
    body: InitializeDirectDebitBody,
    options?: RequestOptions,
  ): ApiPromise<InitializedAuthorization>;
  initializeDirectDebit<T>(id: number, body: InitializeDirectDebitBody, options: SchemaOptions<T>): ApiPromise<T>;

  /**
   * Retry the activation of a mandate.
   *
   * Tries again to activate a mandate that has stayed pending for longer than its bank should need.
   *
   * **This moves money**: NGN 50 are debited from the customer's account, to see that it can be debited, and
   * refunded when the check is complete. Tell the customer before you call.
   *
   * The answer says only that the retry is queued, and has no `data`. The outcome is the event
   * `direct_debit.authorization.active`, or a look at the mandates of the customer.
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
   * @throws {ServerError} 5XX: Paystack failed, or something behind it.
   * @see {@link https://paystack.com/docs/payments/direct-debit/#retrying-a-pending-authorization | Retrying a pending authorization}
   */
  triggerActivationCharge(
    id: number,
    body: TriggerActivationChargeBody,
    options?: RequestOptions,
  ): ApiPromise<Acknowledgement>;
  triggerActivationCharge<T>(id: number, body: TriggerActivationChargeBody, options: SchemaOptions<T>): ApiPromise<T>;

  /**
   * List the mandates of a customer.
   *
   * Returns the direct debit mandates of a customer, pending, active and revoked ones. This is where the
   * `authorization_id` comes from that triggering an activation charge asks for.
   *
   * The list is paged by cursor: while `meta.next` is not null, it is the `cursor` of the next page. An invalid
   * cursor is answered with status 500 although it is a mistake of the caller, so do not retry it blindly.
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
   */
  listMandateAuthorizations(
    id: number,
    query?: ListMandateAuthorizationsQuery,
    options?: RequestOptions,
  ): PagePromise<MandateAuthorization>;
  listMandateAuthorizations<T>(
    id: number,
    query: ListMandateAuthorizationsQuery | undefined,
    options: SchemaOptions<T>,
  ): PagePromise<T>;

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
   * @param body - The authorization to forget.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns The authorization is gone.
   * @throws {BadRequestError} 400: Something in the request is missing or not acceptable.
   * @throws {AuthenticationError} 401: The secret key is missing, malformed or wrong.
   * @throws {NotFoundError} 404: There is no such authorization in this integration and this mode, so there is
   *   nothing to deactivate.
   * @throws {RateLimitError} 429: Too many requests: more than 600 in 60 seconds in live mode, or 100 in test mode,
   *   over the whole integration.
   * @throws {ServerError} 5XX: Paystack failed, or something behind it.
   * @see {@link https://paystack.com/docs/api/customer/#deactivate-authorization | Deactivate Authorization}
   */
  deactivateAuthorization(body: DeactivateAuthorizationBody, options?: RequestOptions): ApiPromise<Acknowledgement>;
  deactivateAuthorization<T>(body: DeactivateAuthorizationBody, options: SchemaOptions<T>): ApiPromise<T>;
}
