// Generated from specs/payment-kit.yaml by tools/codegen. Do not edit.
import type { ApiPromise, PagePromise, RequestOptions, SchemaOptions } from "@clientele/core";
import type {
  Customer,
  ListCustomersQuery,
  OverdueInvoices,
  SearchCustomersQuery,
  UpdateCustomerBody,
} from "./types.ts";

/** The people who buy in your app, their details, and the invoices they have not paid. */
export interface Customers {
  /** List customers. With `options.schema`, each item is what the schema returns. */
  list<T>(query: ListCustomersQuery | undefined, options: SchemaOptions<T>): PagePromise<T>;
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
   *
   * @param query - Query parameters of the request.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns One page of customers. `list` is empty behind the last one.
   * @throws {BadRequestError} 400: The request was not understood: a field of the wrong kind, a component signature
   *   that is missing, or an access token in more than one place. (inferred)
   * @throws {AuthenticationError} 401: No valid credentials. (inferred)
   * @throws {PermissionDeniedError} 403: The credentials are good, but their role may not do this. (inferred)
   * @see {@link https://www.arcblock.io/en/docs/payment-kit-sdk/api-reference-customers-381920/ | List all customers}
   * @example
   * ```ts
   * for await (const customer of client.customers.list()) {
   *   console.log(customer);
   * }
   * ```
   */
  list(query?: ListCustomersQuery, options?: RequestOptions): PagePromise<Customer>;

  /** Search customers. With `options.schema`, each item is what the schema returns. */
  search<T>(query: SearchCustomersQuery, options: SchemaOptions<T>): PagePromise<T>;
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
   *
   * @param query - Query parameters of the request.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns One page of matching customers. `list` is empty when none match.
   * @throws {BadRequestError} 400: The request was not understood: a field of the wrong kind, a component signature
   *   that is missing, or an access token in more than one place. (inferred)
   * @throws {AuthenticationError} 401: No valid credentials. (inferred)
   * @throws {PermissionDeniedError} 403: The credentials are good, but their role may not do this. (inferred)
   * @see {@link https://www.arcblock.io/en/docs/payment-kit-sdk/api-reference-customers-381920/ | Search customers}
   * @example
   * ```ts
   * for await (const customer of client.customers.search({ query: "lindqvist" })) {
   *   console.log(customer);
   * }
   * ```
   */
  search(query: SearchCustomersQuery, options?: RequestOptions): PagePromise<Customer>;

  /** Retrieve a customer. With `options.schema`, the payload is what the schema returns. */
  retrieve<T>(id: string, options: SchemaOptions<T>): ApiPromise<T>;
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
   *
   * @param id - The customer's id, which starts with `cus_`, or the DID of the user behind it.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns The customer. Possibly the literal `null` when there is none; see above.
   * @throws {BadRequestError} 400: The request was not understood: a field of the wrong kind, a component signature
   *   that is missing, or an access token in more than one place. (inferred)
   * @throws {AuthenticationError} 401: No valid credentials. (inferred)
   * @throws {PermissionDeniedError} 403: The credentials are good, but their role may not do this. (inferred)
   * @throws {NotFoundError} 404: No customer has this id or DID. (inferred)
   * @see {@link https://www.arcblock.io/en/docs/payment-kit-sdk/api-reference-customers-381920/ | Retrieve a customer}
   * @example
   * ```ts
   * const customer = await client.customers.retrieve("cus_8mK2vX4qLpWzR1tY");
   * ```
   */
  retrieve(id: string, options?: RequestOptions): ApiPromise<Customer>;

  /** Update a customer. With `options.schema`, the payload is what the schema returns. */
  update<T>(id: string, body: UpdateCustomerBody, options: SchemaOptions<T>): ApiPromise<T>;
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
   *
   * @param id - The customer's id, which starts with `cus_`, or the DID of the user behind it.
   * @param body - The fields to change.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns The customer after the change.
   * @throws {BadRequestError} 400: The request was not understood: a field of the wrong kind, a component signature
   *   that is missing, or an access token in more than one place. (inferred)
   * @throws {AuthenticationError} 401: No valid credentials. (inferred)
   * @throws {PermissionDeniedError} 403: The credentials are good, but their role may not do this. (inferred)
   * @throws {NotFoundError} 404: No customer has this id or DID. (inferred)
   * @see {@link https://www.arcblock.io/en/docs/payment-kit-sdk/api-reference-customers-381920/ | Update a customer}
   * @example
   * ```ts
   * const customer = await client.customers.update("cus_8mK2vX4qLpWzR1tY", { email: "mira@lindqvist.example", metadata: { internal_id: "user-456" } });
   * ```
   */
  update(id: string, body: UpdateCustomerBody, options?: RequestOptions): ApiPromise<Customer>;

  /** Retrieve overdue invoices. With `options.schema`, the payload is what the schema returns. */
  overdueInvoices<T>(id: string, options: SchemaOptions<T>): ApiPromise<T>;
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
   *
   * @param id - The customer's id, which starts with `cus_`, or the DID of the user behind it.
   * @param options - Signal, timeout, retries, headers and schema of this one call.
   * @returns The overdue invoices and their totals. `invoices` is empty when the customer owes nothing.
   * @throws {BadRequestError} 400: The request was not understood: a field of the wrong kind, a component signature
   *   that is missing, or an access token in more than one place. (inferred)
   * @throws {AuthenticationError} 401: No valid credentials. (inferred)
   * @throws {PermissionDeniedError} 403: The credentials are good, but their role may not do this. (inferred)
   * @throws {NotFoundError} 404: No customer has this id or DID. (inferred)
   * @see {@link https://www.arcblock.io/en/docs/payment-kit-sdk/api-reference-customers-381920/ | Retrieve overdue invoices}
   * @example
   * ```ts
   * const overdueInvoices = await client.customers.overdueInvoices("cus_8mK2vX4qLpWzR1tY");
   * ```
   */
  overdueInvoices(id: string, options?: RequestOptions): ApiPromise<OverdueInvoices>;
}
