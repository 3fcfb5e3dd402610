// Generated from specs/pin-payments.yaml by tools/codegen. Do not edit.
import type {
  Card,
  CardDetails,
  CardForm,
  CardListResponse,
  CardNumber,
  CardResponse,
  Charge,
  ChargeListResponse,
  ChargeTransfer,
  ContactDetails,
  CreateCardBody,
  CreateCardForm,
  CreateCardWithDetails,
  CreateCardWithToken,
  CreateCustomerBody,
  CreateCustomerForm,
  CreateCustomerWithCard,
  CreateCustomerWithCardToken,
  Customer,
  CustomerChanges,
  CustomerListResponse,
  CustomerResponse,
  ErrorMessage,
  ErrorResponse,
  ExpiryMonth,
  ExpiryYear,
  Pagination,
  PlatformAdjustment,
  PublishableKey,
  SecurityCode,
  Subscription,
  SubscriptionListResponse,
  SubscriptionResponse,
  UpdateCustomerBody,
  UpdateCustomerForm,
  UpdateCustomerKeepCards,
  UpdateCustomerReplaceCard,
  UpdateCustomerReplaceCardByToken,
  UpdateCustomerSwitchPrimaryCard,
} from "./types.ts";

export interface paths {
  "/customers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List customers.
     *
     * Lists all customers of the account, newest first, each with its primary card. The list cannot be searched or
     * filtered: keep the customer's token beside your own record of them.
     *
     * A customer created while you page moves every later one down by one place, so an entry may appear on two pages.
     */
    get: operations["customers.list"];
    put?: never;
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
     */
    post: operations["customers.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer-token}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Token of the customer, `cus_` and 22 characters.
         *
         * @example cus_4fWXh1bQ9vKzT0yLm2RcAg
         */
        "customer-token": components["parameters"]["CustomerToken"];
      };
      cookie?: never;
    };
    /**
     * Retrieve a customer.
     *
     * Answers with the customer and its primary card. The other cards are not included: list the customer's cards to
     * see them. A deleted customer cannot be retrieved.
     */
    get: operations["customers.retrieve"];
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
     */
    put: operations["customers.update"];
    post?: never;
    /**
     * Delete a customer.
     *
     * Deletes the customer **and all of its cards, for good**. None of it can be recovered, and the card tokens are of
     * no further use: to charge the person again you have to ask for a card again.
     *
     * What becomes of the customer's running subscriptions is not documented: cancel them first.
     */
    delete: operations["customers.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer-token}/charges": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Token of the customer, `cus_` and 22 characters.
         *
         * @example cus_4fWXh1bQ9vKzT0yLm2RcAg
         */
        "customer-token": components["parameters"]["CustomerToken"];
      };
      cookie?: never;
    };
    /**
     * List a customer's charges.
     *
     * Lists the charges made against any of the customer's cards, newest first, **failed ones included**. Check
     * `success` before you count a charge, and `captured` before you count its money: an authorisation that was never
     * captured is listed as a success.
     *
     * Failed charges were recorded in the list of all charges; that they are in this one too is inferred.
     */
    get: operations["customers.listCharges"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer-token}/cards": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Token of the customer, `cus_` and 22 characters.
         *
         * @example cus_4fWXh1bQ9vKzT0yLm2RcAg
         */
        "customer-token": components["parameters"]["CustomerToken"];
      };
      cookie?: never;
    };
    /**
     * List a customer's cards.
     *
     * Lists all cards stored for the customer. The one with `primary: true` is the card that a charge against the
     * customer uses; the others are used only when you name their token.
     */
    get: operations["customers.listCards"];
    put?: never;
    /**
     * Add a card to a customer.
     *
     * Stores one more card for the customer, from full details or from a token of the cards API. The primary card
     * stays what it was: the answer says `primary: false`. To make the new card primary, update the customer with its
     * token as `primary_card_token`.
     *
     * A card added by token keeps that token. Unlike a customer's first card, the details stand at the top level of
     * the body, not under `card`.
     */
    post: operations["customers.createCard"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer-token}/cards/{card-token}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Token of the customer, `cus_` and 22 characters.
         *
         * @example cus_4fWXh1bQ9vKzT0yLm2RcAg
         */
        "customer-token": components["parameters"]["CustomerToken"];
        /**
         * Token of a non-primary card of this customer, `card_` and 22 characters.
         *
         * @example card_b0GkYc6HfLqN2wTiXe9M1Q
         */
        "card-token": components["parameters"]["CardToken"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a customer's card.
     *
     * Deletes a non-primary card **for good**; it cannot be recovered. The primary card cannot be deleted: make
     * another card primary first (update with `primary_card_token`), replace it, or delete the whole customer.
     */
    delete: operations["customers.deleteCard"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer-token}/subscriptions": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Token of the customer, `cus_` and 22 characters.
         *
         * @example cus_4fWXh1bQ9vKzT0yLm2RcAg
         */
        "customer-token": components["parameters"]["CustomerToken"];
      };
      cookie?: never;
    };
    /**
     * List a customer's subscriptions.
     *
     * Lists the customer's subscriptions. `state` says which of them will be billed again; whether cancelled ones stay
     * in the list for ever is not documented.
     *
     * (documented only)
     */
    get: operations["customers.listSubscriptions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer-token}/subscriptions/{subscription-token}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Token of the customer, `cus_` and 22 characters.
         *
         * @example cus_4fWXh1bQ9vKzT0yLm2RcAg
         */
        "customer-token": components["parameters"]["CustomerToken"];
        /**
         * Token of a subscription of this customer, `sub_` and 22 characters.
         *
         * @example sub_t3EwIy9PhGx1aSdQ6kMvZw
         */
        "subscription-token": components["parameters"]["SubscriptionToken"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
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
     */
    delete: operations["customers.cancelSubscription"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export type webhooks = Record<string, never>;

export interface components {
  schemas: {
    CreateCustomerBody: CreateCustomerBody;
    CreateCustomerWithCard: CreateCustomerWithCard;
    CreateCustomerWithCardToken: CreateCustomerWithCardToken;
    CreateCustomerForm: CreateCustomerForm;
    UpdateCustomerBody: UpdateCustomerBody;
    UpdateCustomerKeepCards: UpdateCustomerKeepCards;
    UpdateCustomerSwitchPrimaryCard: UpdateCustomerSwitchPrimaryCard;
    UpdateCustomerReplaceCardByToken: UpdateCustomerReplaceCardByToken;
    UpdateCustomerReplaceCard: UpdateCustomerReplaceCard;
    UpdateCustomerForm: UpdateCustomerForm;
    CreateCardBody: CreateCardBody;
    CreateCardWithDetails: CreateCardWithDetails;
    CreateCardWithToken: CreateCardWithToken;
    CreateCardForm: CreateCardForm;
    ContactDetails: ContactDetails;
    CustomerChanges: CustomerChanges;
    CardDetails: CardDetails;
    CardForm: CardForm;
    CardNumber: CardNumber;
    ExpiryMonth: ExpiryMonth;
    ExpiryYear: ExpiryYear;
    SecurityCode: SecurityCode;
    PublishableKey: PublishableKey;
    Customer: Customer;
    Card: Card;
    Charge: Charge;
    ChargeTransfer: ChargeTransfer;
    PlatformAdjustment: PlatformAdjustment;
    Subscription: Subscription;
    Pagination: Pagination;
    CustomerResponse: CustomerResponse;
    CustomerListResponse: CustomerListResponse;
    CardResponse: CardResponse;
    CardListResponse: CardListResponse;
    ChargeListResponse: ChargeListResponse;
    SubscriptionResponse: SubscriptionResponse;
    SubscriptionListResponse: SubscriptionListResponse;
    ErrorResponse: ErrorResponse;
    ErrorMessage: ErrorMessage;
  };
  responses: {
    /**
     * The card token was used before. Each is good for one charge or one customer; ask for the card again.
     *
     * (inferred) Recorded for charges; for customers the same rule is documented, the answer is not.
     */
    CardTokenUsed: {
      headers: {
        /**
         * Identifies this exchange. Quote it when you ask Pin Payments for help.
         *
         * @example ac82d150-50dc-463d-8c1d-03b7168c1728
         */
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /**
     * This is the primary card, which cannot be deleted. Make another card primary first.
     *
     * (documented only)
     */
    PrimaryCardNotDeletable: {
      headers: {
        /**
         * Identifies this exchange. Quote it when you ask Pin Payments for help.
         *
         * @example ac82d150-50dc-463d-8c1d-03b7168c1728
         */
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /**
     * The subscription cannot be cancelled in its present state. A 422 may say the same.
     *
     * (documented only) A live test of a public client got 422 `invalid_request` instead from November 2023 on.
     */
    SubscriptionStateInvalid: {
      headers: {
        /**
         * Identifies this exchange. Quote it when you ask Pin Payments for help.
         *
         * @example ac82d150-50dc-463d-8c1d-03b7168c1728
         */
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /**
     * The key is missing, wrong, or belongs to the other host.
     *
     * (documented only) Sources differ in the final full stop of the sentence.
     */
    Unauthenticated: {
      headers: {
        /**
         * Identifies this exchange. Quote it when you ask Pin Payments for help.
         *
         * @example ac82d150-50dc-463d-8c1d-03b7168c1728
         */
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** No customer, or no card of this customer, has this token. */
    NotFound: {
      headers: {
        /**
         * Identifies this exchange. Quote it when you ask Pin Payments for help.
         *
         * @example ac82d150-50dc-463d-8c1d-03b7168c1728
         */
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /**
     * The `card_token` is unknown or has expired. An unused token lives for one month.
     *
     * (inferred) Recorded for charges with an unknown token; not for customers.
     */
    CardTokenNotFound: {
      headers: {
        /**
         * Identifies this exchange. Quote it when you ask Pin Payments for help.
         *
         * @example ac82d150-50dc-463d-8c1d-03b7168c1728
         */
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /**
     * No such customer, or no such subscription of this customer.
     *
     * (documented only)
     */
    SubscriptionNotFound: {
      headers: {
        /**
         * Identifies this exchange. Quote it when you ask Pin Payments for help.
         *
         * @example ac82d150-50dc-463d-8c1d-03b7168c1728
         */
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** A parameter is missing or invalid; `messages` names each. Nothing was stored. */
    InvalidCustomer: {
      headers: {
        /**
         * Identifies this exchange. Quote it when you ask Pin Payments for help.
         *
         * @example ac82d150-50dc-463d-8c1d-03b7168c1728
         */
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** A parameter is invalid, or more than one card parameter was sent. Nothing was changed. */
    InvalidCustomerUpdate: {
      headers: {
        /**
         * Identifies this exchange. Quote it when you ask Pin Payments for help.
         *
         * @example ac82d150-50dc-463d-8c1d-03b7168c1728
         */
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The card was refused; `messages` names each problem. Nothing was stored. */
    InvalidCard: {
      headers: {
        /**
         * Identifies this exchange. Quote it when you ask Pin Payments for help.
         *
         * @example ac82d150-50dc-463d-8c1d-03b7168c1728
         */
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /**
     * The subscription cannot be cancelled in its present state. A 400 may say the same.
     *
     * (documented only) Asserted by a public client's tests against the test host since November 2023; the docs say
     * 400 `invalid_state`.
     */
    SubscriptionNotCancellable: {
      headers: {
        /**
         * Identifies this exchange. Quote it when you ask Pin Payments for help.
         *
         * @example ac82d150-50dc-463d-8c1d-03b7168c1728
         */
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /**
     * Something went wrong at Pin Payments. The body may not be JSON at all. A write may have been carried out all the
     * same.
     *
     * (inferred) Never recorded for customers. The two examples are the defaults of the open-source framework the API
     * appears to be built on.
     */
    ServerFailure: {
      headers: {
        /**
         * Identifies this exchange. Quote it when you ask Pin Payments for help.
         *
         * @example ac82d150-50dc-463d-8c1d-03b7168c1728
         */
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
  };
  parameters: {
    /**
     * Token of the customer, `cus_` and 22 characters.
     *
     * @example cus_4fWXh1bQ9vKzT0yLm2RcAg
     */
    CustomerToken: string;
    /**
     * Token of a non-primary card of this customer, `card_` and 22 characters.
     *
     * @example card_b0GkYc6HfLqN2wTiXe9M1Q
     */
    CardToken: string;
    /**
     * Token of a subscription of this customer, `sub_` and 22 characters.
     *
     * @example sub_t3EwIy9PhGx1aSdQ6kMvZw
     */
    SubscriptionToken: string;
    /**
     * Number of the page, starting at 1. Past the last page the answer is an empty list, not an error.
     *
     * At least 1.
     *
     * @default 1
     * @example 1
     */
    Page: number;
    /**
     * Items on a page. Not documented for customers: other lists of the same API honour it up to 500, so read
     * `pagination.per_page` in the answer instead of relying on it.
     *
     * At least 1.
     *
     * (inferred) Recorded on transfers and events; sent to customers by published clients; never recorded there.
     *
     * @default 25
     * @example 25
     */
    PerPage: number;
  };
  requestBodies: never;
  headers: {
    /**
     * Identifies this exchange. Quote it when you ask Pin Payments for help.
     *
     * @example ac82d150-50dc-463d-8c1d-03b7168c1728
     */
    RequestId: string;
    /**
     * The IP address that the request came from. Sent only when the card was given by its details.
     *
     * @example 192.0.2.42
     */
    RequestedFrom: string;
  };
  pathItems: never;
}

export type $defs = Record<string, never>;

export interface operations {
  "customers.list": {
    parameters: {
      query?: {
        /**
         * Number of the page, starting at 1. Past the last page the answer is an empty list, not an error.
         *
         * At least 1.
         *
         * @default 1
         * @example 1
         */
        page?: components["parameters"]["Page"] | undefined;
        /**
         * Items on a page. Not documented for customers: other lists of the same API honour it up to 500, so read
         * `pagination.per_page` in the answer instead of relying on it.
         *
         * At least 1.
         *
         * (inferred) Recorded on transfers and events; sent to customers by published clients; never recorded there.
         *
         * @default 25
         * @example 25
         */
        per_page?: components["parameters"]["PerPage"] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of customers. */
      200: {
        headers: {
          /**
           * Identifies this exchange. Quote it when you ask Pin Payments for help.
           *
           * @example ac82d150-50dc-463d-8c1d-03b7168c1728
           */
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomerListResponse;
        };
      };
      401: components["responses"]["Unauthenticated"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  "customers.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The customer's e-mail address and first card, and what else you know about them. */
    requestBody: {
      content: {
        "application/json": CreateCustomerBody;
        "application/x-www-form-urlencoded": CreateCustomerForm;
      };
    };
    responses: {
      /** The customer, with the new card as primary card. */
      201: {
        headers: {
          /**
           * Identifies this exchange. Quote it when you ask Pin Payments for help.
           *
           * @example ac82d150-50dc-463d-8c1d-03b7168c1728
           */
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomerResponse;
        };
      };
      400: components["responses"]["CardTokenUsed"];
      401: components["responses"]["Unauthenticated"];
      404: components["responses"]["CardTokenNotFound"];
      422: components["responses"]["InvalidCustomer"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  "customers.retrieve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Token of the customer, `cus_` and 22 characters.
         *
         * @example cus_4fWXh1bQ9vKzT0yLm2RcAg
         */
        "customer-token": components["parameters"]["CustomerToken"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The customer. */
      200: {
        headers: {
          /**
           * Identifies this exchange. Quote it when you ask Pin Payments for help.
           *
           * @example ac82d150-50dc-463d-8c1d-03b7168c1728
           */
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomerResponse;
        };
      };
      401: components["responses"]["Unauthenticated"];
      404: components["responses"]["NotFound"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  "customers.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Token of the customer, `cus_` and 22 characters.
         *
         * @example cus_4fWXh1bQ9vKzT0yLm2RcAg
         */
        "customer-token": components["parameters"]["CustomerToken"];
      };
      cookie?: never;
    };
    /** What shall change, with at most one of `card`, `card_token` and `primary_card_token`. */
    requestBody: {
      content: {
        "application/json": UpdateCustomerBody;
        "application/x-www-form-urlencoded": UpdateCustomerForm;
      };
    };
    responses: {
      /** The customer as it is now, with its present primary card. */
      200: {
        headers: {
          /**
           * Identifies this exchange. Quote it when you ask Pin Payments for help.
           *
           * @example ac82d150-50dc-463d-8c1d-03b7168c1728
           */
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomerResponse;
        };
      };
      400: components["responses"]["CardTokenUsed"];
      401: components["responses"]["Unauthenticated"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["InvalidCustomerUpdate"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  "customers.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Token of the customer, `cus_` and 22 characters.
         *
         * @example cus_4fWXh1bQ9vKzT0yLm2RcAg
         */
        "customer-token": components["parameters"]["CustomerToken"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The customer and its cards are gone. No body. */
      204: {
        headers: {
          /**
           * Identifies this exchange. Quote it when you ask Pin Payments for help.
           *
           * @example ac82d150-50dc-463d-8c1d-03b7168c1728
           */
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthenticated"];
      404: components["responses"]["NotFound"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  "customers.listCharges": {
    parameters: {
      query?: {
        /**
         * Number of the page, starting at 1. Past the last page the answer is an empty list, not an error.
         *
         * At least 1.
         *
         * @default 1
         * @example 1
         */
        page?: components["parameters"]["Page"] | undefined;
        /**
         * Items on a page. Not documented for customers: other lists of the same API honour it up to 500, so read
         * `pagination.per_page` in the answer instead of relying on it.
         *
         * At least 1.
         *
         * (inferred) Recorded on transfers and events; sent to customers by published clients; never recorded there.
         *
         * @default 25
         * @example 25
         */
        per_page?: components["parameters"]["PerPage"] | undefined;
      };
      header?: never;
      path: {
        /**
         * Token of the customer, `cus_` and 22 characters.
         *
         * @example cus_4fWXh1bQ9vKzT0yLm2RcAg
         */
        "customer-token": components["parameters"]["CustomerToken"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of the customer's charges. */
      200: {
        headers: {
          /**
           * Identifies this exchange. Quote it when you ask Pin Payments for help.
           *
           * @example ac82d150-50dc-463d-8c1d-03b7168c1728
           */
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ChargeListResponse;
        };
      };
      401: components["responses"]["Unauthenticated"];
      404: components["responses"]["NotFound"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  "customers.listCards": {
    parameters: {
      query?: {
        /**
         * Number of the page, starting at 1. Past the last page the answer is an empty list, not an error.
         *
         * At least 1.
         *
         * @default 1
         * @example 1
         */
        page?: components["parameters"]["Page"] | undefined;
        /**
         * Items on a page. Not documented for customers: other lists of the same API honour it up to 500, so read
         * `pagination.per_page` in the answer instead of relying on it.
         *
         * At least 1.
         *
         * (inferred) Recorded on transfers and events; sent to customers by published clients; never recorded there.
         *
         * @default 25
         * @example 25
         */
        per_page?: components["parameters"]["PerPage"] | undefined;
      };
      header?: never;
      path: {
        /**
         * Token of the customer, `cus_` and 22 characters.
         *
         * @example cus_4fWXh1bQ9vKzT0yLm2RcAg
         */
        "customer-token": components["parameters"]["CustomerToken"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of the customer's cards. */
      200: {
        headers: {
          /**
           * Identifies this exchange. Quote it when you ask Pin Payments for help.
           *
           * @example ac82d150-50dc-463d-8c1d-03b7168c1728
           */
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CardListResponse;
        };
      };
      401: components["responses"]["Unauthenticated"];
      404: components["responses"]["NotFound"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  "customers.createCard": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Token of the customer, `cus_` and 22 characters.
         *
         * @example cus_4fWXh1bQ9vKzT0yLm2RcAg
         */
        "customer-token": components["parameters"]["CustomerToken"];
      };
      cookie?: never;
    };
    /** The details of the card, or the token of a card that was stored before. */
    requestBody: {
      content: {
        "application/json": CreateCardBody;
        "application/x-www-form-urlencoded": CreateCardForm;
      };
    };
    responses: {
      /** The new card, which is not the primary card. */
      201: {
        headers: {
          /**
           * Identifies this exchange. Quote it when you ask Pin Payments for help.
           *
           * @example ac82d150-50dc-463d-8c1d-03b7168c1728
           */
          "X-Request-Id": components["headers"]["RequestId"];
          /**
           * The IP address that the request came from. Sent only when the card was given by its details.
           *
           * @example 192.0.2.42
           */
          "X-Requested-From": components["headers"]["RequestedFrom"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CardResponse;
        };
      };
      400: components["responses"]["CardTokenUsed"];
      401: components["responses"]["Unauthenticated"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["InvalidCard"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  "customers.deleteCard": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Token of the customer, `cus_` and 22 characters.
         *
         * @example cus_4fWXh1bQ9vKzT0yLm2RcAg
         */
        "customer-token": components["parameters"]["CustomerToken"];
        /**
         * Token of a non-primary card of this customer, `card_` and 22 characters.
         *
         * @example card_b0GkYc6HfLqN2wTiXe9M1Q
         */
        "card-token": components["parameters"]["CardToken"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The card is gone. No body. */
      204: {
        headers: {
          /**
           * Identifies this exchange. Quote it when you ask Pin Payments for help.
           *
           * @example ac82d150-50dc-463d-8c1d-03b7168c1728
           */
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["PrimaryCardNotDeletable"];
      401: components["responses"]["Unauthenticated"];
      404: components["responses"]["NotFound"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  "customers.listSubscriptions": {
    parameters: {
      query?: {
        /**
         * Number of the page, starting at 1. Past the last page the answer is an empty list, not an error.
         *
         * At least 1.
         *
         * @default 1
         * @example 1
         */
        page?: components["parameters"]["Page"] | undefined;
        /**
         * Items on a page. Not documented for customers: other lists of the same API honour it up to 500, so read
         * `pagination.per_page` in the answer instead of relying on it.
         *
         * At least 1.
         *
         * (inferred) Recorded on transfers and events; sent to customers by published clients; never recorded there.
         *
         * @default 25
         * @example 25
         */
        per_page?: components["parameters"]["PerPage"] | undefined;
      };
      header?: never;
      path: {
        /**
         * Token of the customer, `cus_` and 22 characters.
         *
         * @example cus_4fWXh1bQ9vKzT0yLm2RcAg
         */
        "customer-token": components["parameters"]["CustomerToken"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * One page of the customer's subscriptions.
       *
       * (documented only)
       */
      200: {
        headers: {
          /**
           * Identifies this exchange. Quote it when you ask Pin Payments for help.
           *
           * @example ac82d150-50dc-463d-8c1d-03b7168c1728
           */
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SubscriptionListResponse;
        };
      };
      401: components["responses"]["Unauthenticated"];
      404: components["responses"]["SubscriptionNotFound"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  "customers.cancelSubscription": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Token of the customer, `cus_` and 22 characters.
         *
         * @example cus_4fWXh1bQ9vKzT0yLm2RcAg
         */
        "customer-token": components["parameters"]["CustomerToken"];
        /**
         * Token of a subscription of this customer, `sub_` and 22 characters.
         *
         * @example sub_t3EwIy9PhGx1aSdQ6kMvZw
         */
        "subscription-token": components["parameters"]["SubscriptionToken"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The subscription in its new state.
       *
       * (documented only)
       */
      200: {
        headers: {
          /**
           * Identifies this exchange. Quote it when you ask Pin Payments for help.
           *
           * @example ac82d150-50dc-463d-8c1d-03b7168c1728
           */
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SubscriptionResponse;
        };
      };
      400: components["responses"]["SubscriptionStateInvalid"];
      401: components["responses"]["Unauthenticated"];
      404: components["responses"]["SubscriptionNotFound"];
      422: components["responses"]["SubscriptionNotCancellable"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
}
