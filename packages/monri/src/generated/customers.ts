// Generated from specs/monri.yaml by tools/codegen. Do not edit.
import type { ApiPromise, PagePromise, RequestOptions, SchemaOptions } from "@clientele/core";
import type {
  CreateCustomerBody,
  Customer,
  DeletedCustomer,
  ListCustomersQuery,
  ListPaymentMethodsQuery,
  PaymentMethod,
  UpdateCustomerBody,
} from "./types.ts";

/** Your buyers as Monri knows them, and the cards they have saved. */
export interface Customers {
  /** Create a customer. With `options.schema`, the payload is what the schema returns. */
  create<T>(body: CreateCustomerBody, options: SchemaOptions<T>): ApiPromise<T>;
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
   *
   * @param body - The customer to store. An empty object is accepted.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns The customer as stored.
   * @throws {BadRequestError} 400: The customer was refused: most often because its `merchant_customer_id` already
   *   belongs to another one, or because a field is too long or too short. (inferred)
   * @throws {AuthenticationError} 401: The `Authorization` header was not accepted. (inferred)
   * @see {@link https://docs.monri.com/documentation/api-documentation/api-v2/customers-api#create-a-customer | Create a customer}
   * @example
   * ```ts
   * const customer = await client.customers.create({
   *   merchant_customer_id: "customer-id-1234",
   *   description: "Subscribed in the Sarajevo shop",
   *   email: "amela.hodzic@example.com",
   *   name: "Amela Hodžić",
   *   phone: "00387000111",
   *   address: "Džemala Bijedića 2",
   *   city: "Sarajevo",
   *   zip_code: "71000",
   *   country: "BA",
   *   metadata: {
   *     loyalty_tier: "gold",
   *     newsletter: "yes"
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
   * Answers your customers, newest first (`created_at` descending), one page at a time.
   *
   * The envelope holds no total. Ask for the next page with `offset` raised by `limit`, and stop at the first page
   * that holds fewer items than its limit. Whether deleted customers are listed is not documented: look at
   * `deleted`. When you sign with WP3-v2.1, the query string is part of what is signed.
   *
   * (documented only)
   *
   * @param query - Query parameters of the request.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns One page of customers. Empty when `offset` lies behind the last one.
   * @throws {BadRequestError} 400: `limit` or `offset` is not a valid number. (inferred)
   * @throws {AuthenticationError} 401: The `Authorization` header was not accepted. (inferred)
   * @see {@link https://docs.monri.com/documentation/api-documentation/api-v2/customers-api#list-all-customers | List all customers}
   * @example
   * ```ts
   * for await (const customer of client.customers.list()) {
   *   console.log(customer);
   * }
   * ```
   */
  list(query?: ListCustomersQuery, options?: RequestOptions): PagePromise<Customer>;

  /** Retrieve a customer. With `options.schema`, the payload is what the schema returns. */
  retrieve<T>(uuid: string, options: SchemaOptions<T>): ApiPromise<T>;
  /**
   * Retrieve a customer.
   *
   * Answers one customer by the `uuid` that Monri gave it.
   *
   * To look it up by the id you gave it, use `customers.retrieveByMerchantCustomerId`. What is answered for a
   * customer that has been deleted is not documented: check `deleted` before you rely on it.
   *
   * (documented only)
   *
   * @param uuid - The customer's `uuid`, as Monri answered it when the customer was created.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns The customer.
   * @throws {AuthenticationError} 401: The `Authorization` header was not accepted. (inferred)
   * @throws {NotFoundError} 404: No customer of yours has this id. (inferred)
   * @see {@link https://docs.monri.com/documentation/api-documentation/api-v2/customers-api#retrieve-a-customer | Retrieve a customer}
   * @example
   * ```ts
   * const customer = await client.customers.retrieve("4b281da4-d145-4233-b957-2018cf9aa0fb");
   * ```
   */
  retrieve(uuid: string, options?: RequestOptions): ApiPromise<Customer>;

  /** Update a customer. With `options.schema`, the payload is what the schema returns. */
  update<T>(uuid: string, body: UpdateCustomerBody, options: SchemaOptions<T>): ApiPromise<T>;
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
   *
   * @param uuid - The customer's `uuid`, as Monri answered it when the customer was created.
   * @param body - The fields to change.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns The whole customer after the change.
   * @throws {BadRequestError} 400: The customer was refused: most often because its `merchant_customer_id` already
   *   belongs to another one, or because a field is too long or too short. (inferred)
   * @throws {AuthenticationError} 401: The `Authorization` header was not accepted. (inferred)
   * @throws {NotFoundError} 404: No customer of yours has this id. (inferred)
   * @see {@link https://docs.monri.com/documentation/api-documentation/api-v2/customers-api#update-a-customer | Update a customer}
   * @example
   * ```ts
   * const customer = await client.customers.update("4b281da4-d145-4233-b957-2018cf9aa0fb", { address: "Ilica 10", city: "Zagreb", zip_code: "10000", country: "HR" });
   * ```
   */
  update(uuid: string, body: UpdateCustomerBody, options?: RequestOptions): ApiPromise<Customer>;

  /** Delete a customer. With `options.schema`, the payload is what the schema returns. */
  delete<T>(uuid: string, options: SchemaOptions<T>): ApiPromise<T>;
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
   *
   * @param uuid - The customer's `uuid`, as Monri answered it when the customer was created.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns The customer is deleted.
   * @throws {AuthenticationError} 401: The `Authorization` header was not accepted. (inferred)
   * @throws {NotFoundError} 404: No customer of yours has this id. (inferred)
   * @see {@link https://docs.monri.com/documentation/api-documentation/api-v2/customers-api#delete-a-customer | Delete a customer}
   * @example
   * ```ts
   * const deletedCustomer = await client.customers.delete("4b281da4-d145-4233-b957-2018cf9aa0fb");
   * ```
   */
  delete(uuid: string, options?: RequestOptions): ApiPromise<DeletedCustomer>;

  /** List a customer's payment methods. With `options.schema`, each item is what the schema returns. */
  listPaymentMethods<T>(
    uuid: string,
    query: ListPaymentMethodsQuery | undefined,
    options: SchemaOptions<T>,
  ): PagePromise<T>;
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
   *
   * @param uuid - The customer's `uuid`, as Monri answered it when the customer was created.
   * @param query - Query parameters of the request.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns One page of saved payment methods. Empty when the customer has saved none.
   * @throws {BadRequestError} 400: `limit` or `offset` is not a valid number. (inferred)
   * @throws {AuthenticationError} 401: The `Authorization` header was not accepted. (inferred)
   * @throws {NotFoundError} 404: No customer of yours has this id. (inferred)
   * @see {@link https://docs.monri.com/documentation/api-documentation/api-v2/customers-api#list-all-payment-methods | List all payment methods}
   * @example
   * ```ts
   * for await (const paymentMethod of client.customers.listPaymentMethods("4b281da4-d145-4233-b957-2018cf9aa0fb")) {
   *   console.log(paymentMethod);
   * }
   * ```
   */
  listPaymentMethods(
    uuid: string,
    query?: ListPaymentMethodsQuery,
    options?: RequestOptions,
  ): PagePromise<PaymentMethod>;

  /** Retrieve a customer by your own id. With `options.schema`, the payload is what the schema returns. */
  retrieveByMerchantCustomerId<T>(merchantCustomerId: string, options: SchemaOptions<T>): ApiPromise<T>;
  /**
   * Retrieve a customer by your own id.
   *
   * Answers the customer that was created with this `merchant_customer_id`.
   *
   * This is how to find out whether a create whose answer was lost has worked. Percent-encode the id; with WP3-v2.1,
   * sign the encoded form, exactly as it is sent.
   *
   * (documented only)
   *
   * @param merchantCustomerId - The id you gave the customer when you created or updated it.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns The customer.
   * @throws {AuthenticationError} 401: The `Authorization` header was not accepted. (inferred)
   * @throws {NotFoundError} 404: No customer of yours has this id. (inferred)
   * @see {@link https://docs.monri.com/documentation/api-documentation/api-v2/customers-api | Retrieve a customer via merchant_customer_id}
   * @example
   * ```ts
   * const customer = await client.customers.retrieveByMerchantCustomerId("customer-id-1234");
   * ```
   */
  retrieveByMerchantCustomerId(merchantCustomerId: string, options?: RequestOptions): ApiPromise<Customer>;
}
