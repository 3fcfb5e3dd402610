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
     * List customers
     * @description Answers your customers, newest first (`created_at` descending), one page at a time.
     *
     *     The envelope holds no total. Ask for the next page with `offset` raised by `limit`, and stop at the first page
     *     that holds fewer items than its limit. Whether deleted customers are listed is not documented: look at
     *     `deleted`. When you sign with WP3-v2.1, the query string is part of what is signed.
     */
    get: operations["customers.list"];
    put?: never;
    /**
     * Create a customer
     * @description Stores a new customer and answers it, with the `uuid` that names it from now on.
     *
     *     No field is required. Send `merchant_customer_id` all the same: it must be unique among your customers, so it
     *     guards against creating one twice, and it lets you find the customer by your own id when an answer was lost.
     *     Fields that are left out are `null` in the answer.
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
         * @description The customer's `uuid`, as Monri answered it when the customer was created.
         * @example 4b281da4-d145-4233-b957-2018cf9aa0fb
         */
        uuid: components["parameters"]["Uuid"];
      };
      cookie?: never;
    };
    /**
     * Retrieve a customer
     * @description Answers one customer by the `uuid` that Monri gave it.
     *
     *     To look it up by the id you gave it, use `customers.retrieveByMerchantCustomerId`. What is answered for a
     *     customer that has been deleted is not documented: check `deleted` before you rely on it.
     */
    get: operations["customers.retrieve"];
    put?: never;
    /**
     * Update a customer
     * @description Changes the fields you send and leaves all others as they are, `metadata` included. The method is `POST`, not
     *     `PUT` or `PATCH`.
     *
     *     `metadata` is merged key by key: a key you send is set, a key you send as `null` is removed, and a key you do
     *     not mention stays. The old value of a field cannot be had back afterwards.
     *
     *     What `null` does to any other field is not documented. If you mean to clear one, look at the answer to see that
     *     it happened.
     */
    post: operations["customers.update"];
    /**
     * Delete a customer
     * @description Deletes the customer. No call brings it back, and what becomes of its saved cards is not documented: assume that
     *     they cannot be charged through this customer any more.
     *
     *     The answer is 200 with a short body, not 204. Whether the `merchant_customer_id` may be used again is not
     *     documented either.
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
         * @description The customer's `uuid`, as Monri answered it when the customer was created.
         * @example 4b281da4-d145-4233-b957-2018cf9aa0fb
         */
        uuid: components["parameters"]["Uuid"];
      };
      cookie?: never;
    };
    /**
     * List a customer's payment methods
     * @description Answers the cards that this customer has saved, newest first, one page at a time.
     *
     *     A card is added when the customer pays and agrees to keep it, so this list is read-only here. Expired cards
     *     stay in the list: look at `expired` before you offer one. Each `token` can be charged by anyone who holds your
     *     keys, so treat it as you would a card number.
     *
     *     With a bearer token, ask for the scopes `customers` and `payment-methods` together. A live test of Monri's PHP
     *     SDK suggests that an id which is no customer may be answered with an empty list instead of 404.
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
     * Retrieve a customer by your own id
     * @description Answers the customer that was created with this `merchant_customer_id`.
     *
     *     This is how to find out whether a create whose answer was lost has worked. Percent-encode the id; with WP3-v2.1,
     *     sign the encoded form, exactly as it is sent.
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
     * Create an access token
     * @description Exchanges your credentials for an access token, to be sent as `Authorization: Bearer <access_token>`. It lives
     *     for `expires_in` seconds (900 in the documentation); ask for a new one before then, and do not ask for one per
     *     call.
     *
     *     This resembles OAuth 2.0 client credentials but is not: the body is JSON, `scopes` is an array, and the answer
     *     has a `status`. The call carries the merchant key, so make it from a server. It needs no `Authorization`
     *     header.
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
     * @description The customer was refused: most often because its `merchant_customer_id` already belongs to another one, or
     *     because a field is too long or too short. Nothing was stored. Sending the same again gives the same answer.
     */
    InvalidCustomer: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** @description `limit` or `offset` is not a valid number. */
    InvalidPage: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /**
     * @description The `Authorization` header was not accepted. With WP3-v2.1: the digest does not fit (most often because the
     *     query string was left out or the body was serialised again), the timestamp is off, or the keys belong to the
     *     other host. With a bearer token: it has expired, or it lacks a scope.
     */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** @description The authenticity token and the merchant key do not belong together, or not to this host. */
    InvalidCredentials: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** @description No customer of yours has this id. A customer of the test host does not exist on the live one. */
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
     * @description The customer's `uuid`, as Monri answered it when the customer was created.
     * @example 4b281da4-d145-4233-b957-2018cf9aa0fb
     */
    Uuid: string;
    /**
     * @description The most items one page may hold. 50 unless given; a maximum is not documented.
     * @example 25
     */
    Limit: number;
    /**
     * @description How many items to skip, counted from the newest.
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
         * @description The most items one page may hold. 50 unless given; a maximum is not documented.
         * @example 25
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description How many items to skip, counted from the newest.
         * @example 0
         */
        offset?: components["parameters"]["Offset"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of customers. Empty when `offset` lies behind the last one. */
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
    /** @description The customer to store. An empty object is accepted. */
    requestBody: {
      content: {
        "application/json": CreateCustomerBody;
      };
    };
    responses: {
      /** @description The customer as stored. */
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
         * @description The customer's `uuid`, as Monri answered it when the customer was created.
         * @example 4b281da4-d145-4233-b957-2018cf9aa0fb
         */
        uuid: components["parameters"]["Uuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The customer. */
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
         * @description The customer's `uuid`, as Monri answered it when the customer was created.
         * @example 4b281da4-d145-4233-b957-2018cf9aa0fb
         */
        uuid: components["parameters"]["Uuid"];
      };
      cookie?: never;
    };
    /** @description The fields to change. */
    requestBody: {
      content: {
        "application/json": UpdateCustomerBody;
      };
    };
    responses: {
      /** @description The whole customer after the change. */
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
         * @description The customer's `uuid`, as Monri answered it when the customer was created.
         * @example 4b281da4-d145-4233-b957-2018cf9aa0fb
         */
        uuid: components["parameters"]["Uuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The customer is deleted. */
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
         * @description The most items one page may hold. 50 unless given; a maximum is not documented.
         * @example 25
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description How many items to skip, counted from the newest.
         * @example 0
         */
        offset?: components["parameters"]["Offset"];
      };
      header?: never;
      path: {
        /**
         * @description The customer's `uuid`, as Monri answered it when the customer was created.
         * @example 4b281da4-d145-4233-b957-2018cf9aa0fb
         */
        uuid: components["parameters"]["Uuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of saved payment methods. Empty when the customer has saved none. */
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
         * @description The id you gave the customer when you created or updated it.
         * @example customer-id-1234
         */
        merchant_customer_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The customer. */
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
    /** @description Your credentials, and what the token shall open. */
    requestBody: {
      content: {
        "application/json": CreateTokenBody;
      };
    };
    responses: {
      /** @description The access token. */
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
