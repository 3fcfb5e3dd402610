// Generated from specs/monri.yaml by tools/codegen. Do not edit.
import type {
  AccessToken,
  CreateCustomerBody,
  CreateTokenBody,
  Customer,
  CustomerListResponse,
  DeletedCustomer,
  ErrorResponse,
  PaymentMethod,
  PaymentMethodListResponse,
  UpdateCustomerBody,
} from "./types.ts";

export interface paths {
  "/v2/customers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List customers.
     *
     * Answers your customers, newest first (`created_at` descending), one page at a time.
     *
     * The envelope holds no total. Ask for the next page with `offset` raised by `limit`, and stop at the first page
     * that holds fewer items than its limit. Whether deleted customers are listed is not documented: look at
     * `deleted`. When you sign with WP3-v2.1, the query string is part of what is signed.
     *
     * (documented only)
     */
    get: operations["customers.list"];
    put?: never;
    /**
     * Create a customer.
     *
     * Stores a new customer and answers it, with the `uuid` that names it from now on.
     *
     * No field is required. Send `merchant_customer_id` all the same: it must be unique among your customers, so it
     * guards against creating one twice, and it lets you find the customer by your own id when an answer was lost.
     * Fields that are left out are `null` in the answer.
     *
     * (documented only) The documentation gives no HTTP status; 200 is assumed, and every SDK accepts any 2xx. That
     * nothing is required is confirmed by live tests of Monri's Android and Ruby SDKs.
     */
    post: operations["customers.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/customers/{uuid}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's `uuid`, as Monri answered it when the customer was created.
         *
         * @example 4b281da4-d145-4233-b957-2018cf9aa0fb
         */
        uuid: components["parameters"]["Uuid"];
      };
      cookie?: never;
    };
    /**
     * Retrieve a customer.
     *
     * Answers one customer by the `uuid` that Monri gave it.
     *
     * To look it up by the id you gave it, use `customers.retrieveByMerchantCustomerId`. What is answered for a
     * customer that has been deleted is not documented: check `deleted` before you rely on it.
     *
     * (documented only)
     */
    get: operations["customers.retrieve"];
    put?: never;
    /**
     * Update a customer.
     *
     * Changes the fields you send and leaves all others as they are, `metadata` included. The method is `POST`, not
     * `PUT` or `PATCH`.
     *
     * `metadata` is merged key by key: a key you send is set, a key you send as `null` is removed, and a key you do
     * not mention stays. The old value of a field cannot be had back afterwards.
     *
     * What `null` does to any other field is not documented. If you mean to clear one, look at the answer to see that
     * it happened.
     *
     * (documented only) That untouched fields stay, metadata too, is confirmed by a live test of the Android SDK;
     * merging within metadata follows from the documented way to remove one key.
     */
    post: operations["customers.update"];
    /**
     * Delete a customer.
     *
     * Deletes the customer. No call brings it back, and what becomes of its saved cards is not documented: assume that
     * they cannot be charged through this customer any more.
     *
     * The answer is 200 with a short body, not 204. Whether the `merchant_customer_id` may be used again is not
     * documented either.
     *
     * (documented only) Under WP3-v2.1 a DELETE is signed with an empty body in the code of two independent clients;
     * Monri's own live tests delete with a bearer token.
     */
    delete: operations["customers.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/customers/{uuid}/payment-methods": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's `uuid`, as Monri answered it when the customer was created.
         *
         * @example 4b281da4-d145-4233-b957-2018cf9aa0fb
         */
        uuid: components["parameters"]["Uuid"];
      };
      cookie?: never;
    };
    /**
     * List a customer's payment methods.
     *
     * Answers the cards that this customer has saved, newest first, one page at a time.
     *
     * A card is added when the customer pays and agrees to keep it, so this list is read-only here. Expired cards stay
     * in the list: look at `expired` before you offer one. Each `token` can be charged by anyone who holds your keys,
     * so treat it as you would a card number.
     *
     * With a bearer token, ask for the scopes `customers` and `payment-methods` together. A live test of Monri's PHP
     * SDK suggests that an id which is no customer may be answered with an empty list instead of 404.
     *
     * (documented only)
     */
    get: operations["customers.listPaymentMethods"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/merchants/customers/{merchant_customer_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a customer by your own id.
     *
     * Answers the customer that was created with this `merchant_customer_id`.
     *
     * This is how to find out whether a create whose answer was lost has worked. Percent-encode the id; with WP3-v2.1,
     * sign the encoded form, exactly as it is sent.
     *
     * (documented only)
     */
    get: operations["customers.retrieveByMerchantCustomerId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/oauth": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create an access token.
     *
     * Exchanges your credentials for an access token, to be sent as `Authorization: Bearer <access_token>`. It lives
     * for `expires_in` seconds (900 in the documentation); ask for a new one before then, and do not ask for one per
     * call.
     *
     * This resembles OAuth 2.0 client credentials but is not: the body is JSON, `scopes` is an array, and the answer
     * has a `status`. The call carries the merchant key, so make it from a server. It needs no `Authorization` header.
     *
     * (documented only) In the guides of Monri's mobile SDKs and in the code of the PHP and Ruby ones; absent from the
     * Customers API page. How bad credentials are answered is unknown.
     */
    post: operations["oauth.createToken"];
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
    CreateCustomerBody: CreateCustomerBody;
    UpdateCustomerBody: UpdateCustomerBody;
    Customer: Customer;
    CustomerListResponse: CustomerListResponse;
    DeletedCustomer: DeletedCustomer;
    PaymentMethod: PaymentMethod;
    PaymentMethodListResponse: PaymentMethodListResponse;
    CreateTokenBody: CreateTokenBody;
    AccessToken: AccessToken;
    ErrorResponse: ErrorResponse;
  };
  responses: {
    /**
     * The customer was refused: most often because its `merchant_customer_id` already belongs to another one, or
     * because a field is too long or too short. Nothing was stored. Sending the same again gives the same answer.
     *
     * (inferred) The status is confirmed by a live test of Monri's PHP SDK for a merchant_customer_id in use. The
     * body, and that lengths are answered alike, are inferred.
     */
    InvalidCustomer: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /**
     * `limit` or `offset` is not a valid number.
     *
     * (inferred) That both must be valid numbers is documented; the status and the body are not.
     */
    InvalidPage: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /**
     * The `Authorization` header was not accepted. With WP3-v2.1: the digest does not fit (most often because the
     * query string was left out or the body was serialised again), the timestamp is off, or the keys belong to the
     * other host. With a bearer token: it has expired, or it lacks a scope.
     *
     * (inferred) A wrong digest has been seen to answer 401 on the test host; the body and the other causes are
     * inferred.
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
     * The authenticity token and the merchant key do not belong together, or not to this host.
     *
     * (inferred) Neither the status nor the body of a refused token call has been published.
     */
    InvalidCredentials: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /**
     * No customer of yours has this id. A customer of the test host does not exist on the live one.
     *
     * (inferred) Neither the status nor the body has been published; a community client expects both.
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
     * The customer's `uuid`, as Monri answered it when the customer was created.
     *
     * @example 4b281da4-d145-4233-b957-2018cf9aa0fb
     */
    Uuid: string;
    /**
     * The most items one page may hold. 50 unless given; a maximum is not documented.
     *
     * At least 1.
     *
     * @default 50
     * @example 25
     */
    Limit: number;
    /**
     * How many items to skip, counted from the newest.
     *
     * At least 0.
     *
     * @default 0
     * @example 0
     */
    Offset: number;
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
         * The most items one page may hold. 50 unless given; a maximum is not documented.
         *
         * At least 1.
         *
         * @default 50
         * @example 25
         */
        limit?: components["parameters"]["Limit"] | undefined;
        /**
         * How many items to skip, counted from the newest.
         *
         * At least 0.
         *
         * @default 0
         * @example 0
         */
        offset?: components["parameters"]["Offset"] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * One page of customers. Empty when `offset` lies behind the last one.
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
      400: components["responses"]["InvalidPage"];
      401: components["responses"]["Unauthorized"];
    };
  };
  "customers.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The customer to store. An empty object is accepted. */
    requestBody: {
      content: {
        "application/json": CreateCustomerBody;
      };
    };
    responses: {
      /**
       * The customer as stored.
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
      400: components["responses"]["InvalidCustomer"];
      401: components["responses"]["Unauthorized"];
    };
  };
  "customers.retrieve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's `uuid`, as Monri answered it when the customer was created.
         *
         * @example 4b281da4-d145-4233-b957-2018cf9aa0fb
         */
        uuid: components["parameters"]["Uuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The customer.
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
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["CustomerNotFound"];
    };
  };
  "customers.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's `uuid`, as Monri answered it when the customer was created.
         *
         * @example 4b281da4-d145-4233-b957-2018cf9aa0fb
         */
        uuid: components["parameters"]["Uuid"];
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
       * The whole customer after the change.
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
      400: components["responses"]["InvalidCustomer"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["CustomerNotFound"];
    };
  };
  "customers.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's `uuid`, as Monri answered it when the customer was created.
         *
         * @example 4b281da4-d145-4233-b957-2018cf9aa0fb
         */
        uuid: components["parameters"]["Uuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The customer is deleted.
       *
       * (documented only)
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DeletedCustomer;
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["CustomerNotFound"];
    };
  };
  "customers.listPaymentMethods": {
    parameters: {
      query?: {
        /**
         * The most items one page may hold. 50 unless given; a maximum is not documented.
         *
         * At least 1.
         *
         * @default 50
         * @example 25
         */
        limit?: components["parameters"]["Limit"] | undefined;
        /**
         * How many items to skip, counted from the newest.
         *
         * At least 0.
         *
         * @default 0
         * @example 0
         */
        offset?: components["parameters"]["Offset"] | undefined;
      };
      header?: never;
      path: {
        /**
         * The customer's `uuid`, as Monri answered it when the customer was created.
         *
         * @example 4b281da4-d145-4233-b957-2018cf9aa0fb
         */
        uuid: components["parameters"]["Uuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * One page of saved payment methods. Empty when the customer has saved none.
       *
       * (documented only)
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentMethodListResponse;
        };
      };
      400: components["responses"]["InvalidPage"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["CustomerNotFound"];
    };
  };
  "customers.retrieveByMerchantCustomerId": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id you gave the customer when you created or updated it.
         *
         * @example customer-id-1234
         */
        merchant_customer_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The customer.
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
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["CustomerNotFound"];
    };
  };
  "oauth.createToken": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your credentials, and what the token shall open. */
    requestBody: {
      content: {
        "application/json": CreateTokenBody;
      };
    };
    responses: {
      /**
       * The access token.
       *
       * (documented only)
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AccessToken;
        };
      };
      401: components["responses"]["InvalidCredentials"];
    };
  };
}
