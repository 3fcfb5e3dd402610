// Generated from specs/paystack.yaml by tools/codegen. Do not edit.
import type {
  Acknowledgement,
  Authorization,
  AuthorizationCustomer,
  BankAccountIdentification,
  BvnIdentification,
  CreateCustomerBody,
  Customer,
  CustomerIdentification,
  CustomerIdentificationFailedEvent,
  CustomerIdentificationFailure,
  CustomerIdentificationSuccess,
  CustomerIdentificationSuccessEvent,
  CustomerListMeta,
  CustomerListResponse,
  CustomerResponse,
  DeactivateAuthorizationBody,
  DirectDebitAccount,
  DirectDebitAddress,
  DirectDebitAuthorization,
  DirectDebitAuthorizationActiveEvent,
  DirectDebitAuthorizationCreatedEvent,
  DirectDebitAuthorizationResponse,
  ErrorMeta,
  ErrorResponse,
  Identification,
  InitializeAuthorizationBody,
  InitializeDirectDebitBody,
  InitializedAuthorization,
  InitializedAuthorizationResponse,
  MandateAuthorization,
  MandateAuthorizationListMeta,
  MandateAuthorizationListResponse,
  MandateCustomer,
  SetRiskActionBody,
  TriggerActivationChargeBody,
  UpdateCustomerBody,
  ValidateCustomerBody,
  WebhookEvent,
} from "./types.ts";

export interface paths {
  "/customer": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
     */
    get: operations["customers.list"];
    put?: never;
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
     */
    post: operations["customers.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customer/{email_or_code}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer, by e-mail address or by customer code. Updating takes the code only. On the wire it is
         * percent-encoded, since an e-mail address may contain characters that mean something in a path.
         *
         * @example CUS_c6wqvwmvwopw4ms
         */
        email_or_code: components["parameters"]["EmailOrCode"];
      };
      cookie?: never;
    };
    /**
     * Retrieve a customer.
     *
     * Returns one customer, by e-mail address or by customer code, with everything Paystack holds on it: its
     * authorizations (cards and bank accounts that can be charged again), subscriptions, totals and dedicated
     * accounts. No other call returns all of this.
     *
     * An unknown customer, and a customer of the other mode (a test customer asked for with a live key), is a 404.
     */
    get: operations["customers.retrieve"];
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
     */
    put: operations["customers.update"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customer/{email_or_code}/identification": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer, by e-mail address or by customer code. Updating takes the code only. On the wire it is
         * percent-encoded, since an e-mail address may contain characters that mean something in a path.
         *
         * @example CUS_c6wqvwmvwopw4ms
         */
        email_or_code: components["parameters"]["EmailOrCode"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
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
     */
    post: operations["customers.validate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customer/set_risk_action": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
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
     */
    post: operations["customers.setRiskAction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customer/authorization/initialize": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
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
     */
    post: operations["customers.initializeAuthorization"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customer/authorization/verify/{reference}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `reference` that initializing the authorization returned.
         *
         * @example dfbzfotsrbv4n5s82t4mp5b5mfn51h
         */
        reference: string;
      };
      cookie?: never;
    };
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
     */
    get: operations["customers.verifyAuthorization"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customer/{id}/initialize-direct-debit": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer, by the numeric `id` of the customer object. A customer code does not work here.
         *
         * @example 90758908
         */
        id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
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
     */
    post: operations["customers.initializeDirectDebit"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customer/{id}/directdebit-activation-charge": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer, by the numeric `id` of the customer object. A customer code does not work here.
         *
         * @example 90758908
         */
        id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    get?: never;
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
     */
    put: operations["customers.triggerActivationCharge"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customer/{id}/directdebit-mandate-authorizations": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer, by the numeric `id` of the customer object. A customer code does not work here.
         *
         * @example 90758908
         */
        id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
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
     */
    get: operations["customers.listMandateAuthorizations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customer/authorization/deactivate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
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
     */
    post: operations["customers.deactivateAuthorization"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface webhooks {
  event: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Any event.
     *
     * Every event of an integration goes to the one webhook URL that its dashboard names, those of other products too
     * (`charge.success`, `transfer.success`, ...). Read `event`, handle the ones you know, and answer 200 to the rest.
     *
     * **Check the signature before you believe anything.** `x-paystack-signature` is the HMAC-SHA512 of the body,
     * keyed with your secret key, in hexadecimal. Compute it over the raw bytes that arrived, before any JSON parser
     * has touched them, and compare in constant time. In addition, events come only from 52.31.139.75, 52.49.173.169
     * and 52.214.14.220.
     *
     * **Answer 200 fast, work afterwards.** Anything else, or a slow answer, is tried again: in live mode every 3
     * minutes for the first 4 attempts, then hourly for up to 72 hours; in test mode hourly for 10 hours, each time
     * waiting 30 seconds at most. Events carry no id, so the same event can only be recognised by its content: make
     * handling it twice harmless.
     *
     * (documented only)
     */
    post: operations["webhooks.receive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "customeridentification.success": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A customer's identity is confirmed.
     *
     * The check that validating a customer started has succeeded. The customer's first and last name are now those on
     * the BVN, and cannot be changed any more: retrieve the customer to learn them.
     *
     * `identification` repeats what was checked, masked. Current events describe a bank account, old ones a BVN.
     *
     * In test mode data that is not real may succeed, too: never take an event of test mode for proof.
     *
     * (documented only)
     */
    post: operations["webhooks.customerIdentificationSuccess"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "customeridentification.failed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A customer's identity could not be confirmed.
     *
     * The check that validating a customer started has failed; `data.reason` says why, in words for people. Correct
     * the details with the customer, and validate again.
     *
     * (documented only)
     */
    post: operations["webhooks.customerIdentificationFailed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "direct_debit.authorization.created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A customer consented to a mandate.
     *
     * The customer has agreed to be debited. **The account cannot be charged yet**: wait for
     * `direct_debit.authorization.active`.
     *
     * Besides `event` and `data`, this event has the `status` and `message` of an answer.
     *
     * (documented only) Paystack has published this event with active true and, later, with active false. The event
     * says which.
     */
    post: operations["webhooks.directDebitAuthorizationCreated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "direct_debit.authorization.active": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A mandate is active.
     *
     * The bank has activated the mandate: from now on the account can be charged with `data.authorization_code` and
     * the e-mail address of the customer.
     *
     * (documented only)
     */
    post: operations["webhooks.directDebitAuthorizationActive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface components {
  schemas: {
    CreateCustomerBody: CreateCustomerBody;
    UpdateCustomerBody: UpdateCustomerBody;
    ValidateCustomerBody: ValidateCustomerBody;
    SetRiskActionBody: SetRiskActionBody;
    InitializeAuthorizationBody: InitializeAuthorizationBody;
    InitializeDirectDebitBody: InitializeDirectDebitBody;
    TriggerActivationChargeBody: TriggerActivationChargeBody;
    DeactivateAuthorizationBody: DeactivateAuthorizationBody;
    DirectDebitAccount: DirectDebitAccount;
    DirectDebitAddress: DirectDebitAddress;
    CustomerResponse: CustomerResponse;
    CustomerListResponse: CustomerListResponse;
    CustomerListMeta: CustomerListMeta;
    Customer: Customer;
    Identification: Identification;
    Authorization: Authorization;
    InitializedAuthorizationResponse: InitializedAuthorizationResponse;
    InitializedAuthorization: InitializedAuthorization;
    DirectDebitAuthorizationResponse: DirectDebitAuthorizationResponse;
    DirectDebitAuthorization: DirectDebitAuthorization;
    AuthorizationCustomer: AuthorizationCustomer;
    MandateAuthorizationListResponse: MandateAuthorizationListResponse;
    MandateAuthorizationListMeta: MandateAuthorizationListMeta;
    MandateAuthorization: MandateAuthorization;
    MandateCustomer: MandateCustomer;
    Acknowledgement: Acknowledgement;
    ErrorResponse: ErrorResponse;
    ErrorMeta: ErrorMeta;
    WebhookEvent: WebhookEvent;
    CustomerIdentificationSuccessEvent: CustomerIdentificationSuccessEvent;
    CustomerIdentificationFailedEvent: CustomerIdentificationFailedEvent;
    DirectDebitAuthorizationCreatedEvent: DirectDebitAuthorizationCreatedEvent;
    DirectDebitAuthorizationActiveEvent: DirectDebitAuthorizationActiveEvent;
    CustomerIdentificationSuccess: CustomerIdentificationSuccess;
    CustomerIdentificationFailure: CustomerIdentificationFailure;
    CustomerIdentification: CustomerIdentification;
    BankAccountIdentification: BankAccountIdentification;
    BvnIdentification: BvnIdentification;
  };
  responses: {
    /** The customer was not created: something in the body is missing or not acceptable. */
    InvalidCustomer: {
      headers: {
        /**
         * Identifies the request. Quote it when you ask Paystack about one.
         *
         * @example 8f14e45f-ceea-467f-ab2c-9f3e2d1c0b7a
         */
        "x-amzn-requestid": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /**
     * The customer was not changed: something in the body is not acceptable.
     *
     * (documented only)
     */
    InvalidCustomerUpdate: {
      headers: {
        /**
         * Identifies the request. Quote it when you ask Paystack about one.
         *
         * @example 8f14e45f-ceea-467f-ab2c-9f3e2d1c0b7a
         */
        "x-amzn-requestid": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /**
     * A query parameter is not acceptable.
     *
     * (inferred) Observed on other lists of Paystack, not on that of customers.
     */
    InvalidListQuery: {
      headers: {
        /**
         * Identifies the request. Quote it when you ask Paystack about one.
         *
         * @example 8f14e45f-ceea-467f-ab2c-9f3e2d1c0b7a
         */
        "x-amzn-requestid": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /**
     * The check was not started: something in the body is missing or not acceptable. Nothing will arrive by webhook.
     *
     * (documented only)
     */
    InvalidIdentification: {
      headers: {
        /**
         * Identifies the request. Quote it when you ask Paystack about one.
         *
         * @example 8f14e45f-ceea-467f-ab2c-9f3e2d1c0b7a
         */
        "x-amzn-requestid": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /**
     * No consent was asked for: the bank does not support direct debit, or something in the body is missing or not
     * acceptable.
     *
     * (documented only) The message about the bank is documented without its status.
     */
    InvalidDirectDebit: {
      headers: {
        /**
         * Identifies the request. Quote it when you ask Paystack about one.
         *
         * @example 8f14e45f-ceea-467f-ab2c-9f3e2d1c0b7a
         */
        "x-amzn-requestid": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /**
     * Something in the request is missing or not acceptable.
     *
     * (documented only) Documented for the API as a whole; not recorded for these operations.
     */
    BadRequest: {
      headers: {
        /**
         * Identifies the request. Quote it when you ask Paystack about one.
         *
         * @example 8f14e45f-ceea-467f-ab2c-9f3e2d1c0b7a
         */
        "x-amzn-requestid": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /**
     * The secret key is missing, malformed or wrong. Sending the request again does not help.
     *
     * (documented only)
     */
    Unauthorized: {
      headers: {
        /**
         * Identifies the request. Quote it when you ask Paystack about one.
         *
         * @example 8f14e45f-ceea-467f-ab2c-9f3e2d1c0b7a
         */
        "x-amzn-requestid": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /**
     * This integration may not change the risk level of its customers, or not in this direction. Ask Paystack.
     *
     * (documented only)
     */
    RiskActionForbidden: {
      headers: {
        /**
         * Identifies the request. Quote it when you ask Paystack about one.
         *
         * @example 8f14e45f-ceea-467f-ab2c-9f3e2d1c0b7a
         */
        "x-amzn-requestid": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /**
     * There is no such customer in this integration and this mode. The body may be empty.
     *
     * Recorded when retrieving. That the other operations answer alike is inferred.
     */
    CustomerNotFound: {
      headers: {
        /**
         * Identifies the request. Quote it when you ask Paystack about one.
         *
         * @example 8f14e45f-ceea-467f-ab2c-9f3e2d1c0b7a
         */
        "x-amzn-requestid": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /**
     * There is no authorization with this reference, or not yet: until the customer has consented, this is the answer
     * to a correct reference as well. The body may be empty.
     *
     * (documented only)
     */
    AuthorizationNotFound: {
      headers: {
        /**
         * Identifies the request. Quote it when you ask Paystack about one.
         *
         * @example 8f14e45f-ceea-467f-ab2c-9f3e2d1c0b7a
         */
        "x-amzn-requestid": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /**
     * There is no such authorization in this integration and this mode, so there is nothing to deactivate. The body
     * may be empty.
     *
     * (documented only)
     */
    AuthorizationCodeNotFound: {
      headers: {
        /**
         * Identifies the request. Quote it when you ask Paystack about one.
         *
         * @example 8f14e45f-ceea-467f-ab2c-9f3e2d1c0b7a
         */
        "x-amzn-requestid": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /**
     * Something that the query names does not exist. A list without matches is not a 404, but empty. The body may be
     * empty.
     *
     * (documented only) From the provider's published API description, which does not say when it happens.
     */
    EntityNotFound: {
      headers: {
        /**
         * Identifies the request. Quote it when you ask Paystack about one.
         *
         * @example 8f14e45f-ceea-467f-ab2c-9f3e2d1c0b7a
         */
        "x-amzn-requestid": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /**
     * Too many requests: more than 600 in 60 seconds in live mode, or 100 in test mode, over the whole integration.
     * Nothing was done. Wait `x-ratelimit-reset` seconds, then send it again.
     *
     * (documented only)
     */
    RateLimited: {
      headers: {
        /**
         * Identifies the request. Quote it when you ask Paystack about one.
         *
         * @example 8f14e45f-ceea-467f-ab2c-9f3e2d1c0b7a
         */
        "x-amzn-requestid": components["headers"]["RequestId"];
        /**
         * How many requests the current window allows.
         *
         * @example 100
         */
        "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
        /**
         * How many requests are left in the current window.
         *
         * @example 0
         */
        "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
        /**
         * Seconds until the window starts anew. May be fractional. There is no `retry-after` header.
         *
         * @example 42
         */
        "x-ratelimit-reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /**
     * Paystack failed, or something behind it. A read may be repeated. After a write, first find out whether it took
     * effect. The body may be anything, an HTML page or nothing included.
     *
     * (inferred) The status is documented, its body is not.
     */
    ServerError: {
      headers: {
        /**
         * Identifies the request. Quote it when you ask Paystack about one.
         *
         * @example 8f14e45f-ceea-467f-ab2c-9f3e2d1c0b7a
         */
        "x-amzn-requestid": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /**
     * Paystack failed, or the cursor is invalid: that is answered with 500 too, with `type` validation_error.
     * Repeating the request with the same cursor does not help then. Otherwise, the body may be anything.
     *
     * (documented only) The answer to an invalid cursor was observed by a third party.
     */
    MandateListServerError: {
      headers: {
        /**
         * Identifies the request. Quote it when you ask Paystack about one.
         *
         * @example 8f14e45f-ceea-467f-ab2c-9f3e2d1c0b7a
         */
        "x-amzn-requestid": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
  };
  parameters: {
    /**
     * The customer, by e-mail address or by customer code. Updating takes the code only. On the wire it is
     * percent-encoded, since an e-mail address may contain characters that mean something in a path.
     *
     * @example CUS_c6wqvwmvwopw4ms
     */
    EmailOrCode: string;
    /**
     * The customer, by the numeric `id` of the customer object. A customer code does not work here.
     *
     * @example 90758908
     */
    CustomerId: number;
    /**
     * HMAC-SHA512 of the raw body, keyed with your secret key, in lower-case hexadecimal.
     *
     * @example c4ec939d7bc6b72d3a8533cd7a8c09e711b96706dd39d91df9dc6cc61bb1ed8bb1232abc0ca1caa005f524e7a8173791ebed54840174151ae4ff0fb2ac8ad105
     */
    Signature: string;
  };
  requestBodies: never;
  headers: {
    /**
     * Identifies the request. Quote it when you ask Paystack about one.
     *
     * @example 8f14e45f-ceea-467f-ab2c-9f3e2d1c0b7a
     */
    RequestId: string;
    /**
     * How many requests the current window allows.
     *
     * @example 100
     */
    RateLimitLimit: number;
    /**
     * How many requests are left in the current window.
     *
     * @example 0
     */
    RateLimitRemaining: number;
    /**
     * Seconds until the window starts anew. May be fractional. There is no `retry-after` header.
     *
     * @example 42
     */
    RateLimitReset: number;
  };
  pathItems: never;
}

export type $defs = Record<string, never>;

export interface operations {
  "customers.list": {
    parameters: {
      query?: {
        /**
         * How many customers a page holds. No maximum is documented; 200 is known to work.
         *
         * At least 1.
         *
         * @default 50
         * @example 50
         */
        perPage?: number | undefined;
        /**
         * Which page to return, counted from 1. Has no meaning together with `use_cursor`.
         *
         * At least 1.
         *
         * @default 1
         * @example 1
         */
        page?: number | undefined;
        /**
         * Only customers created from this moment on: a timestamp (`2016-09-24T00:00:05.000Z`) or a date (`2016-09-21`).
         *
         * @example 2024-11-01T00:00:05.000Z
         */
        from?: string | undefined;
        /**
         * Only customers created until this moment: a timestamp (`2016-09-24T00:00:05.000Z`) or a date (`2016-09-21`).
         *
         * @example 2024-11-30T23:59:59.000Z
         */
        to?: string | undefined;
        /**
         * Set to true to page by cursor instead of by number.
         *
         * @example true
         */
        use_cursor?: boolean | undefined;
        /**
         * With `use_cursor`: the `meta.next` of the page before, to get the one after it. Opaque: do not build one.
         *
         * @example Y3VzdG9tZXI6OTAyMjU4MDk=
         */
        next?: string | undefined;
        /**
         * With `use_cursor`: the `meta.previous` of a page, to go back to the one before it.
         *
         * @example Y3VzdG9tZXI6OTA3NTg5MDg=
         */
        previous?: string | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * One page of customers, newest first.
       *
       * (documented only)
       */
      200: {
        headers: {
          /**
           * Identifies the request. Quote it when you ask Paystack about one.
           *
           * @example 8f14e45f-ceea-467f-ab2c-9f3e2d1c0b7a
           */
          "x-amzn-requestid": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomerListResponse;
        };
      };
      400: components["responses"]["InvalidListQuery"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["EntityNotFound"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "customers.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The customer to create. Only the e-mail address is required. */
    requestBody: {
      content: {
        "application/json": CreateCustomerBody;
      };
    };
    responses: {
      /** The new customer, or the one that already had this e-mail address. */
      200: {
        headers: {
          /**
           * Identifies the request. Quote it when you ask Paystack about one.
           *
           * @example 8f14e45f-ceea-467f-ab2c-9f3e2d1c0b7a
           */
          "x-amzn-requestid": components["headers"]["RequestId"];
          /**
           * How many requests the current window allows.
           *
           * @example 100
           */
          "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
          /**
           * How many requests are left in the current window.
           *
           * @example 0
           */
          "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomerResponse;
        };
      };
      400: components["responses"]["InvalidCustomer"];
      401: components["responses"]["Unauthorized"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "customers.retrieve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer, by e-mail address or by customer code. Updating takes the code only. On the wire it is
         * percent-encoded, since an e-mail address may contain characters that mean something in a path.
         *
         * @example CUS_c6wqvwmvwopw4ms
         */
        email_or_code: components["parameters"]["EmailOrCode"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The customer, with all of its fields. */
      200: {
        headers: {
          /**
           * Identifies the request. Quote it when you ask Paystack about one.
           *
           * @example 8f14e45f-ceea-467f-ab2c-9f3e2d1c0b7a
           */
          "x-amzn-requestid": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomerResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["CustomerNotFound"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "customers.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer, by e-mail address or by customer code. Updating takes the code only. On the wire it is
         * percent-encoded, since an e-mail address may contain characters that mean something in a path.
         *
         * @example CUS_c6wqvwmvwopw4ms
         */
        email_or_code: components["parameters"]["EmailOrCode"];
      };
      cookie?: never;
    };
    /** The fields to change. */
    requestBody: {
      content: {
        "application/json": UpdateCustomerBody;
      };
    };
    responses: {
      /**
       * The customer after the change. `risk_action` may be missing from this answer.
       *
       * (documented only)
       */
      200: {
        headers: {
          /**
           * Identifies the request. Quote it when you ask Paystack about one.
           *
           * @example 8f14e45f-ceea-467f-ab2c-9f3e2d1c0b7a
           */
          "x-amzn-requestid": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomerResponse;
        };
      };
      400: components["responses"]["InvalidCustomerUpdate"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["CustomerNotFound"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "customers.validate": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer, by e-mail address or by customer code. Updating takes the code only. On the wire it is
         * percent-encoded, since an e-mail address may contain characters that mean something in a path.
         *
         * @example CUS_c6wqvwmvwopw4ms
         */
        email_or_code: components["parameters"]["EmailOrCode"];
      };
      cookie?: never;
    };
    /** Who the customer says to be, and the bank account that proves it. */
    requestBody: {
      content: {
        "application/json": ValidateCustomerBody;
      };
    };
    responses: {
      /**
       * The check has begun. Its outcome arrives by webhook.
       *
       * (documented only)
       */
      202: {
        headers: {
          /**
           * Identifies the request. Quote it when you ask Paystack about one.
           *
           * @example 8f14e45f-ceea-467f-ab2c-9f3e2d1c0b7a
           */
          "x-amzn-requestid": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Acknowledgement;
        };
      };
      400: components["responses"]["InvalidIdentification"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["CustomerNotFound"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "customers.setRiskAction": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The customer and what to do about it. */
    requestBody: {
      content: {
        "application/json": SetRiskActionBody;
      };
    };
    responses: {
      /**
       * The customer with its new risk action.
       *
       * (documented only)
       */
      200: {
        headers: {
          /**
           * Identifies the request. Quote it when you ask Paystack about one.
           *
           * @example 8f14e45f-ceea-467f-ab2c-9f3e2d1c0b7a
           */
          "x-amzn-requestid": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomerResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["RiskActionForbidden"];
      404: components["responses"]["CustomerNotFound"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "customers.initializeAuthorization": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whose mandate, over which channel, and where to send the customer afterwards. */
    requestBody: {
      content: {
        "application/json": InitializeAuthorizationBody;
      };
    };
    responses: {
      /**
       * Where to send the customer, and the reference to verify the outcome with.
       *
       * (documented only)
       */
      200: {
        headers: {
          /**
           * Identifies the request. Quote it when you ask Paystack about one.
           *
           * @example 8f14e45f-ceea-467f-ab2c-9f3e2d1c0b7a
           */
          "x-amzn-requestid": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": InitializedAuthorizationResponse;
        };
      };
      400: components["responses"]["InvalidDirectDebit"];
      401: components["responses"]["Unauthorized"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "customers.verifyAuthorization": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `reference` that initializing the authorization returned.
         *
         * @example dfbzfotsrbv4n5s82t4mp5b5mfn51h
         */
        reference: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The authorization, active or not yet.
       *
       * (documented only)
       */
      200: {
        headers: {
          /**
           * Identifies the request. Quote it when you ask Paystack about one.
           *
           * @example 8f14e45f-ceea-467f-ab2c-9f3e2d1c0b7a
           */
          "x-amzn-requestid": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": DirectDebitAuthorizationResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["AuthorizationNotFound"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "customers.initializeDirectDebit": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer, by the numeric `id` of the customer object. A customer code does not work here.
         *
         * @example 90758908
         */
        id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    /** The bank account to debit and the address of its holder. */
    requestBody: {
      content: {
        "application/json": InitializeDirectDebitBody;
      };
    };
    responses: {
      /**
       * Where to send the customer, and the reference to verify the outcome with.
       *
       * (documented only)
       */
      200: {
        headers: {
          /**
           * Identifies the request. Quote it when you ask Paystack about one.
           *
           * @example 8f14e45f-ceea-467f-ab2c-9f3e2d1c0b7a
           */
          "x-amzn-requestid": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": InitializedAuthorizationResponse;
        };
      };
      400: components["responses"]["InvalidDirectDebit"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["CustomerNotFound"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "customers.triggerActivationCharge": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer, by the numeric `id` of the customer object. A customer code does not work here.
         *
         * @example 90758908
         */
        id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    /** The authorization whose mandate is pending. */
    requestBody: {
      content: {
        "application/json": TriggerActivationChargeBody;
      };
    };
    responses: {
      /**
       * The retry is queued.
       *
       * (documented only)
       */
      200: {
        headers: {
          /**
           * Identifies the request. Quote it when you ask Paystack about one.
           *
           * @example 8f14e45f-ceea-467f-ab2c-9f3e2d1c0b7a
           */
          "x-amzn-requestid": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Acknowledgement;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["CustomerNotFound"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "customers.listMandateAuthorizations": {
    parameters: {
      query?: {
        /**
         * The `meta.next` of the page before. Left out for the first page.
         *
         * (inferred) Documented for the list of all mandates of an integration, whose answer has the same meta; not
         * mentioned for the mandates of one customer.
         *
         * @example bWFuZGF0ZToxNjQwOTg=
         */
        cursor?: string | undefined;
      };
      header?: never;
      path: {
        /**
         * The customer, by the numeric `id` of the customer object. A customer code does not work here.
         *
         * @example 90758908
         */
        id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * One page of mandates.
       *
       * (documented only)
       */
      200: {
        headers: {
          /**
           * Identifies the request. Quote it when you ask Paystack about one.
           *
           * @example 8f14e45f-ceea-467f-ab2c-9f3e2d1c0b7a
           */
          "x-amzn-requestid": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": MandateAuthorizationListResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["CustomerNotFound"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["MandateListServerError"];
    };
  };
  "customers.deactivateAuthorization": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The authorization to forget. */
    requestBody: {
      content: {
        "application/json": DeactivateAuthorizationBody;
      };
    };
    responses: {
      /**
       * The authorization is gone.
       *
       * (documented only)
       */
      200: {
        headers: {
          /**
           * Identifies the request. Quote it when you ask Paystack about one.
           *
           * @example 8f14e45f-ceea-467f-ab2c-9f3e2d1c0b7a
           */
          "x-amzn-requestid": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Acknowledgement;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["AuthorizationCodeNotFound"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "webhooks.receive": {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA512 of the raw body, keyed with your secret key, in lower-case hexadecimal.
         *
         * @example c4ec939d7bc6b72d3a8533cd7a8c09e711b96706dd39d91df9dc6cc61bb1ed8bb1232abc0ca1caa005f524e7a8173791ebed54840174151ae4ff0fb2ac8ad105
         */
        "x-paystack-signature": components["parameters"]["Signature"];
      };
      path?: never;
      cookie?: never;
    };
    /** One of the events that concern customers. Other events have other shapes. */
    requestBody: {
      content: {
        "application/json": WebhookEvent;
      };
    };
    responses: {
      /**
       * Received. Paystack does not send the event again; it ignores the body.
       *
       * (documented only)
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  "webhooks.customerIdentificationSuccess": {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA512 of the raw body, keyed with your secret key, in lower-case hexadecimal.
         *
         * @example c4ec939d7bc6b72d3a8533cd7a8c09e711b96706dd39d91df9dc6cc61bb1ed8bb1232abc0ca1caa005f524e7a8173791ebed54840174151ae4ff0fb2ac8ad105
         */
        "x-paystack-signature": components["parameters"]["Signature"];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        "application/json": CustomerIdentificationSuccessEvent;
      };
    };
    responses: {
      /**
       * Received. Paystack does not send the event again; it ignores the body.
       *
       * (documented only)
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  "webhooks.customerIdentificationFailed": {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA512 of the raw body, keyed with your secret key, in lower-case hexadecimal.
         *
         * @example c4ec939d7bc6b72d3a8533cd7a8c09e711b96706dd39d91df9dc6cc61bb1ed8bb1232abc0ca1caa005f524e7a8173791ebed54840174151ae4ff0fb2ac8ad105
         */
        "x-paystack-signature": components["parameters"]["Signature"];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        "application/json": CustomerIdentificationFailedEvent;
      };
    };
    responses: {
      /**
       * Received. Paystack does not send the event again; it ignores the body.
       *
       * (documented only)
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  "webhooks.directDebitAuthorizationCreated": {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA512 of the raw body, keyed with your secret key, in lower-case hexadecimal.
         *
         * @example c4ec939d7bc6b72d3a8533cd7a8c09e711b96706dd39d91df9dc6cc61bb1ed8bb1232abc0ca1caa005f524e7a8173791ebed54840174151ae4ff0fb2ac8ad105
         */
        "x-paystack-signature": components["parameters"]["Signature"];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        "application/json": DirectDebitAuthorizationCreatedEvent;
      };
    };
    responses: {
      /**
       * Received. Paystack does not send the event again; it ignores the body.
       *
       * (documented only)
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  "webhooks.directDebitAuthorizationActive": {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA512 of the raw body, keyed with your secret key, in lower-case hexadecimal.
         *
         * @example c4ec939d7bc6b72d3a8533cd7a8c09e711b96706dd39d91df9dc6cc61bb1ed8bb1232abc0ca1caa005f524e7a8173791ebed54840174151ae4ff0fb2ac8ad105
         */
        "x-paystack-signature": components["parameters"]["Signature"];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        "application/json": DirectDebitAuthorizationActiveEvent;
      };
    };
    responses: {
      /**
       * Received. Paystack does not send the event again; it ignores the body.
       *
       * (documented only)
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
