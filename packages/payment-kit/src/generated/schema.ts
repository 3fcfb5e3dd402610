// Generated from specs/payment-kit.yaml by tools/codegen. Do not edit.
import type {
  AddressInput,
  Customer,
  CustomerAddress,
  CustomerInvoiceSettings,
  CustomerListResponse,
  CustomerPreferences,
  CustomerShipping,
  CustomField,
  DiscountAmount,
  ErrorResponse,
  ErrorText,
  Invoice,
  OverdueInvoices,
  OverdueSummary,
  Paging,
  PaymentCurrency,
  PaymentError,
  PaymentMethod,
  UpdateCustomerBody,
} from "./types.ts";

export interface paths {
  "/api/customers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List customers.
     *
     * Answers the customers of the app, one page at a time, optionally only the one with a given DID.
     *
     * `count` is the number of all customers that match, not of those on the page. Customers who arrive while you page
     * can push an item onto the next page, so fix the `order` when you mean to read them all.
     *
     * Presumably it takes an administrative role to see every customer; which one is not documented.
     *
     * (documented only)
     */
    get: operations["customers.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/customers/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search customers.
     *
     * Answers the customers whose name, e-mail address or DID matches `query`, one page at a time.
     *
     * How it matches (whole words, prefixes, case) and whether `query` understands more than plain text is not
     * documented. To find the one customer with a DID you know, use `customers.retrieve`.
     *
     * (documented only) The SDK types the argument as anything; that query is required follows from its shared type
     * for searches.
     */
    get: operations["customers.search"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/customers/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's id, which starts with `cus_`, or the DID of the user behind it.
         *
         * @example cus_8mK2vX4qLpWzR1tY
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * Retrieve a customer.
     *
     * Answers one customer, by its id (`cus_...`) or by the DID of the user behind it.
     *
     * What is answered when there is none is not documented. Prepare for two things: an error status, probably 404;
     * and **200 with the body `null`**, which ArcBlock's own callers guard against. Check that you hold a customer
     * before you read from it.
     *
     * `/api/customers/search` and `/api/customers/me` are other endpoints, so `search` and `me` cannot be ids.
     *
     * (documented only) That a DID works too stands in the SDK's source and in the documentation. The answer null is
     * inferred from a guard and a test of one caller; it is left out of the schema, so that a customer stays a
     * customer.
     */
    get: operations["customers.retrieve"];
    /**
     * Update a customer.
     *
     * Changes the fields you send and leaves the others as they are, although the method is `PUT`.
     *
     * That holds for the fields at the top. Inside `address` and `metadata` it is not documented whether what you
     * leave out survives: read the customer, change the object, and send it whole. Two writers who do that at once
     * overwrite each other, as there is no version to check against.
     *
     * An unknown or protected field may be dropped without a word, so compare the answer with what you sent.
     *
     * (documented only) The method and the path have the SDK as their only witness. The documentation speaks of the
     * customer's id here; that a DID works as well, as it does for retrieve, is inferred.
     */
    put: operations["customers.update"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/customers/{id}/overdue/invoices": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's id, which starts with `cus_`, or the DID of the user behind it.
         *
         * @example cus_8mK2vX4qLpWzR1tY
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /**
     * Retrieve overdue invoices.
     *
     * Answers the invoices that could not be collected from this customer, and what they add up to in each currency.
     *
     * It is not a list in pages: everything comes at once. `summary` is keyed by currency id and may be missing or
     * `null`, so decide by `invoices` whether anything is owed. Amounts are strings in the smallest unit of their
     * currency.
     *
     * A payment method in `summary` may carry settings with keys of a payment provider. Do not log this answer whole.
     *
     * (documented only)
     */
    get: operations["customers.overdueInvoices"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export type webhooks = Record<string, never>;

export interface components {
  schemas: {
    Customer: Customer;
    CustomerAddress: CustomerAddress | null;
    CustomerShipping: CustomerShipping | null;
    CustomerPreferences: CustomerPreferences | null;
    CustomerInvoiceSettings: CustomerInvoiceSettings | null;
    CustomField: CustomField;
    CustomerListResponse: CustomerListResponse;
    Paging: Paging;
    UpdateCustomerBody: UpdateCustomerBody;
    AddressInput: AddressInput;
    OverdueInvoices: OverdueInvoices;
    OverdueSummary: OverdueSummary;
    Invoice: Invoice;
    DiscountAmount: DiscountAmount;
    PaymentError: PaymentError | null;
    PaymentCurrency: PaymentCurrency;
    PaymentMethod: PaymentMethod;
    ErrorResponse: ErrorResponse;
    ErrorText: ErrorText;
  };
  responses: {
    /**
     * The request was not understood: a field of the wrong kind, a component signature that is missing, or an access
     * token in more than one place. The last one is answered by the platform, in plain text.
     *
     * (inferred) The texts stand in the platform's published middleware; that PaymentKit uses it on these addresses is
     * inferred, and so is the answer to a bad field.
     */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
        "text/plain": ErrorText;
      };
    };
    /**
     * No valid credentials. The access key is unknown, the session has ended, or the component signature does not fit
     * or is older than five minutes. `code` is `forbidden` in one of these answers, although the status is 401.
     *
     * (inferred) Statuses and texts stand in the platform's published middleware; that PaymentKit uses it on these
     * addresses is inferred.
     */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /**
     * The credentials are good, but their role may not do this. An access key has the role it was made with.
     *
     * (inferred) Status and text stand in the platform's published middleware; that PaymentKit uses it on these
     * addresses is inferred.
     */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /**
     * No customer has this id or DID. Look at `livemode` first: whether a test customer is found with `livemode=true`
     * is not documented.
     *
     * (inferred) Neither the status nor the body has been published.
     */
    CustomerNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
  };
  parameters: {
    /**
     * The customer's id, which starts with `cus_`, or the DID of the user behind it.
     *
     * @example cus_8mK2vX4qLpWzR1tY
     */
    Id: string;
    /**
     * `true` for live data, `false` for test data. Send it on every call: what the server assumes without it is not
     * documented.
     *
     * @example true
     */
    Livemode: boolean;
    /**
     * Which page to answer, counted from 1. The first one unless given.
     *
     * (documented only) The default is inferred from a sister component, which takes anything below 1 as 1.
     *
     * @example 1
     */
    Page: number;
    /**
     * How many customers a page holds. Probably 20 unless given, and probably no more than 100.
     *
     * (documented only) The default and the maximum are inferred from a sister component; the documentation leaves
     * both blank.
     *
     * @example 20
     */
    PageSize: number;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}

export type $defs = Record<string, never>;

export interface operations {
  "customers.list": {
    parameters: {
      query?: {
        /**
         * Only the customer with this DID.
         *
         * @example zNKhqZ7pAxw4Rm2sTn5vD8yE3cBgJ6uL9fWk
         */
        did?: string | undefined;
        /**
         * Which page to answer, counted from 1. The first one unless given.
         *
         * (documented only) The default is inferred from a sister component, which takes anything below 1 as 1.
         *
         * @example 1
         */
        page?: components["parameters"]["Page"] | undefined;
        /**
         * How many customers a page holds. Probably 20 unless given, and probably no more than 100.
         *
         * (documented only) The default and the maximum are inferred from a sister component; the documentation leaves
         * both blank.
         *
         * @example 20
         */
        pageSize?: components["parameters"]["PageSize"] | undefined;
        /**
         * The order of the list. One column as text, `updated_at:ASC`; several as an array of such texts; or an array of
         * pairs.
         *
         * Text is sent as it is: `order=updated_at:ASC`. Arrays are sent with indexed brackets, which is how ArcBlock's
         * own SDK writes them: `["updated_at:ASC"]` becomes `order[0]=updated_at:ASC`, and `[["updated_at", "ASC"]]`
         * becomes `order[0][0]=updated_at&order[0][1]=ASC`. OpenAPI has no style of that name; `deepObject` comes closest,
         * with the index in the place of the key. Repeating `order=` is something else: do not.
         *
         * (documented only) In the SDK's shared type, with the text form shown for subscriptions; that customers honour
         * it, and by which columns, is inferred.
         *
         * @example updated_at:ASC
         */
        order?: string | string[] | [string, "ASC" | "DESC"][] | undefined;
        /**
         * The most items to answer. Prefer `pageSize`; whether customers honour this one is unknown.
         *
         * (inferred) In the SDK's shared type for lists; nothing shows that this list reads it.
         *
         * @example 20
         */
        limit?: number | undefined;
        /**
         * The id of the customer to start after. Prefer `page`; whether customers honour this one is unknown.
         *
         * (inferred) In the SDK's shared type for lists; nothing shows that this list reads it.
         *
         * @example cus_8mK2vX4qLpWzR1tY
         */
        starting_after?: string | undefined;
        /**
         * The id of the customer to end before. Prefer `page`; whether customers honour this one is unknown.
         *
         * (inferred) In the SDK's shared type for lists; nothing shows that this list reads it.
         *
         * @example cus_3nF7hJ9sBdQxV5wE
         */
        ending_before?: string | undefined;
        /**
         * `true` for live data, `false` for test data. Send it on every call: what the server assumes without it is not
         * documented.
         *
         * @example true
         */
        livemode?: components["parameters"]["Livemode"] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * One page of customers. `list` is empty behind the last one.
       *
       * (documented only)
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomerListResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "customers.search": {
    parameters: {
      query: {
        /**
         * What to look for.
         *
         * @example lindqvist
         */
        query: string;
        /**
         * Which page to answer, counted from 1. The first one unless given.
         *
         * (documented only) The default is inferred from a sister component, which takes anything below 1 as 1.
         *
         * @example 1
         */
        page?: components["parameters"]["Page"] | undefined;
        /**
         * How many customers a page holds. Probably 20 unless given, and probably no more than 100.
         *
         * (documented only) The default and the maximum are inferred from a sister component; the documentation leaves
         * both blank.
         *
         * @example 20
         */
        pageSize?: components["parameters"]["PageSize"] | undefined;
        /**
         * `true` for live data, `false` for test data. Send it on every call: what the server assumes without it is not
         * documented.
         *
         * @example true
         */
        livemode?: components["parameters"]["Livemode"] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * One page of matching customers. `list` is empty when none match.
       *
       * (documented only)
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomerListResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  "customers.retrieve": {
    parameters: {
      query?: {
        /**
         * **Experimental.** `true` creates the customer if the DID has none, which turns this read into a write. Leave it
         * out unless you have seen it work on your server.
         *
         * (inferred) ArcBlock's own callers use it past the SDK's types, where it travels as the JSON body of a GET; one
         * of them sends it in the query, to a port of PaymentKit. That the original reads the query form is not proven.
         *
         * @example true
         */
        create?: boolean | undefined;
        /**
         * `true` for live data, `false` for test data. Send it on every call: what the server assumes without it is not
         * documented.
         *
         * @example true
         */
        livemode?: components["parameters"]["Livemode"] | undefined;
      };
      header?: never;
      path: {
        /**
         * The customer's id, which starts with `cus_`, or the DID of the user behind it.
         *
         * @example cus_8mK2vX4qLpWzR1tY
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The customer. Possibly the literal `null` when there is none; see above.
       *
       * (documented only)
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Customer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["CustomerNotFound"];
    };
  };
  "customers.update": {
    parameters: {
      query?: {
        /**
         * `true` for live data, `false` for test data. Send it on every call: what the server assumes without it is not
         * documented.
         *
         * @example true
         */
        livemode?: components["parameters"]["Livemode"] | undefined;
      };
      header?: never;
      path: {
        /**
         * The customer's id, which starts with `cus_`, or the DID of the user behind it.
         *
         * @example cus_8mK2vX4qLpWzR1tY
         */
        id: components["parameters"]["Id"];
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
       * The customer after the change.
       *
       * (documented only)
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Customer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["CustomerNotFound"];
    };
  };
  "customers.overdueInvoices": {
    parameters: {
      query?: {
        /**
         * `true` for live data, `false` for test data. Send it on every call: what the server assumes without it is not
         * documented.
         *
         * @example true
         */
        livemode?: components["parameters"]["Livemode"] | undefined;
      };
      header?: never;
      path: {
        /**
         * The customer's id, which starts with `cus_`, or the DID of the user behind it.
         *
         * @example cus_8mK2vX4qLpWzR1tY
         */
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The overdue invoices and their totals. `invoices` is empty when the customer owes nothing.
       *
       * (documented only)
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OverdueInvoices;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["CustomerNotFound"];
    };
  };
}
