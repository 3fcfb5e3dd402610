// Generated from specs/monri.yaml by tools/codegen. Do not edit.

/**
 * A customer to store. No field is required; `null` is the same as leaving a field out.
 *
 * (documented only) Lengths are the documented ones. That null is accepted is inferred: Monri's iOS SDK sends it
 * for every field that is not set.
 */
export interface CreateCustomerBody {
  /**
   * Your own id for the customer, unique among your customers. A second create with it is refused.
   *
   * From 1 to 100 characters.
   *
   * @example customer-id-1234
   */
  merchant_customer_id?: string | null | undefined;
  /**
   * A note for yourself. The customer does not see it.
   *
   * From 1 to 200 characters.
   *
   * @example Subscribed in the Sarajevo shop
   */
  description?: string | null | undefined;
  /**
   * E-mail address.
   *
   * From 1 to 200 characters.
   *
   * @example amela.hodzic@example.com
   */
  email?: string | null | undefined;
  /**
   * Full name of a person, or the name of a business.
   *
   * From 1 to 50 characters.
   *
   * @example Amela Hodžić
   */
  name?: string | null | undefined;
  /**
   * Phone number, in any notation. It is text, so leading zeros survive.
   *
   * From 1 to 30 characters.
   *
   * @example 00387000111
   */
  phone?: string | null | undefined;
  /**
   * Text of your own, by key. Keys may contain spaces; convert numbers and booleans to text.
   *
   * @example
   * ```json
   * {
   *   "loyalty_tier": "gold"
   * }
   * ```
   */
  metadata?:
    | {
        [key: string]: string;
      }
    | null
    | undefined;
  /**
   * ZIP or postal code, as text.
   *
   * From 1 to 9 characters.
   *
   * @example 71000
   */
  zip_code?: string | null | undefined;
  /**
   * City, town or village. Three characters at least.
   *
   * From 3 to 30 characters.
   *
   * @example Sarajevo
   */
  city?: string | null | undefined;
  /**
   * Street and number. Three characters at least; letters outside ASCII are accepted.
   *
   * From 3 to 100 characters.
   *
   * @example Džemala Bijedića 2
   */
  address?: string | null | undefined;
  /**
   * Country, as a two-letter code of ISO 3166-1 alpha-2.
   *
   * Exactly 2 characters.
   *
   * @example BA
   */
  country?: string | null | undefined;
}

/**
 * The fields to change, the same as for a new customer. What is left out stays as it is. What `null` does to a
 * field other than a key of `metadata` is not documented.
 *
 * (documented only) Fields, lengths and the removal of metadata keys are documented; that null is accepted
 * elsewhere is inferred.
 */
export interface UpdateCustomerBody {
  /**
   * Your own id for the customer, unique among your customers.
   *
   * From 1 to 100 characters.
   *
   * @example customer-id-1234
   */
  merchant_customer_id?: string | null | undefined;
  /**
   * A note for yourself. The customer does not see it.
   *
   * From 1 to 200 characters.
   *
   * @example Moved to Zagreb
   */
  description?: string | null | undefined;
  /**
   * E-mail address.
   *
   * From 1 to 200 characters.
   *
   * @example amela.hodzic@example.com
   */
  email?: string | null | undefined;
  /**
   * Full name of a person, or the name of a business.
   *
   * From 1 to 50 characters.
   *
   * @example Amela Hodžić
   */
  name?: string | null | undefined;
  /**
   * Phone number, in any notation.
   *
   * From 1 to 30 characters.
   *
   * @example 00385000222
   */
  phone?: string | null | undefined;
  /**
   * Text of your own, by key. A key sent as `null` is removed; a key that is not sent stays.
   *
   * @example
   * ```json
   * {
   *   "loyalty_tier": "platinum",
   *   "newsletter": null
   * }
   * ```
   */
  metadata?:
    | {
        [key: string]: string | null;
      }
    | null
    | undefined;
  /**
   * ZIP or postal code, as text.
   *
   * From 1 to 9 characters.
   *
   * @example 10000
   */
  zip_code?: string | null | undefined;
  /**
   * City, town or village. Three characters at least.
   *
   * From 3 to 30 characters.
   *
   * @example Zagreb
   */
  city?: string | null | undefined;
  /**
   * Street and number. Three characters at least.
   *
   * From 3 to 100 characters.
   *
   * @example Ilica 10
   */
  address?: string | null | undefined;
  /**
   * Country, as a two-letter code of ISO 3166-1 alpha-2.
   *
   * Exactly 2 characters.
   *
   * @example HR
   */
  country?: string | null | undefined;
}

/**
 * A customer as Monri stores it. `uuid` names it in every other call. A field that was never set is `null`; only
 * `metadata` may also be missing.
 *
 * (documented only) The documentation's list sample says id where every other sample, and the code and live tests
 * of Monri's SDKs, say uuid; it also leaves out merchant_customer_id. uuid is taken as the name of the id,
 * everywhere.
 */
export interface Customer {
  /**
   * Monri's id for the customer. Store this one; payments and every call on the customer ask for it.
   *
   * @example 4b281da4-d145-4233-b957-2018cf9aa0fb
   */
  uuid: string;
  /**
   * An older name of `uuid`, with the same value, found in one sample of the documentation. Do not rely on it.
   *
   * (inferred) In the documentation's sample of a list; no code of Monri's reads it.
   *
   * @example 4b281da4-d145-4233-b957-2018cf9aa0fb
   */
  id?: string;
  /**
   * How the request went, not a state of the customer. `approved` on success.
   *
   * @example approved
   */
  status: "approved" | "invalid-request" | "error" | (string & {});
  /**
   * The id you gave the customer, or `null` if you gave none.
   *
   * @example customer-id-1234
   */
  merchant_customer_id?: string | null;
  /**
   * Your note on the customer.
   *
   * @example Subscribed in the Sarajevo shop
   */
  description: string | null;
  /**
   * E-mail address.
   *
   * @example amela.hodzic@example.com
   */
  email: string | null;
  /**
   * Full name of a person, or the name of a business.
   *
   * @example Amela Hodžić
   */
  name: string | null;
  /**
   * Phone number, as it was sent.
   *
   * @example 00387000111
   */
  phone: string | null;
  /**
   * Your own values, by key; text unless something else was stored. May be `null`, empty or missing when nothing was
   * ever set.
   *
   * (inferred) Documented as a dictionary; what stands there when nothing was set is unknown, so all three pass.
   *
   * @example
   * ```json
   * {
   *   "loyalty_tier": "gold",
   *   "newsletter": "yes"
   * }
   * ```
   */
  metadata?: {
    [key: string]: unknown;
  } | null;
  /**
   * ZIP or postal code.
   *
   * @example 71000
   */
  zip_code: string | null;
  /**
   * City, town or village.
   *
   * @example Sarajevo
   */
  city: string | null;
  /**
   * Street and number.
   *
   * @example Džemala Bijedića 2
   */
  address: string | null;
  /**
   * Country, as a two-letter code of ISO 3166-1 alpha-2.
   *
   * @example BA
   */
  country: string | null;
  /**
   * Whether the customer has been deleted.
   *
   * @example false
   */
  deleted: boolean;
  /**
   * When the customer was created.
   *
   * Format: date-time.
   *
   * @example 2024-02-12T11:22:33Z
   */
  created_at: string;
  /**
   * When the customer last changed.
   *
   * Format: date-time.
   *
   * @example 2024-02-12T11:22:33Z
   */
  updated_at: string;
  /**
   * When the customer was deleted; `null` as long as it is not.
   *
   * Format: date-time.
   *
   * @example null
   */
  deleted_at: string | null;
}

/**
 * One page of customers, in the envelope that Monri puts around lists.
 *
 * (documented only)
 */
export interface CustomerListResponse {
  /**
   * How the request went. `approved` on success.
   *
   * @example approved
   */
  status: "approved" | "invalid-request" | "error" | (string & {});
  /**
   * The customers of this page, newest first. Fewer than `limit` means that this is the last page.
   *
   * @example
   * ```json
   * []
   * ```
   */
  data: Customer[];
}

/**
 * The receipt for a deletion. The customer's id stands in `uuid`; the documentation calls it `id`. One of the two
 * is always there, so read `uuid ?? id`.
 *
 * (documented only) The documentation's table and sample say id; Monri's Android and iOS SDKs read uuid, and their
 * live tests compare it with the uuid of the customer.
 */
export interface DeletedCustomer {
  /**
   * How the request went. `approved` on success.
   *
   * @example approved
   */
  status: "approved" | "invalid-request" | "error" | (string & {});
  /**
   * The `uuid` of the deleted customer.
   *
   * @example 4b281da4-d145-4233-b957-2018cf9aa0fb
   */
  uuid?: string;
  /**
   * The `uuid` of the deleted customer, under the name that the documentation uses.
   *
   * @example 4b281da4-d145-4233-b957-2018cf9aa0fb
   */
  id?: string;
  /**
   * Whether the customer is deleted now.
   *
   * @example true
   */
  deleted: boolean;
}

/**
 * A card that the customer has saved. Of the number, only the first six and the last four digits are shown.
 *
 * (documented only)
 */
export interface PaymentMethod {
  /**
   * The same mark as on a customer. `approved` on every saved card.
   *
   * @example approved
   */
  status: "approved" | "invalid-request" | "error" | (string & {});
  /**
   * Monri's id for the saved card. In the documentation it is the same string as `token`.
   *
   * @example 00c1eb1a4a0b61d1c2921c8d3a3f4570801da3f3f087c280e832cb4876a5e633
   */
  id: string;
  /**
   * The card number with its middle digits masked. Safe to show to the customer.
   *
   * @example 411111******1111
   */
  masked_pan: string;
  /**
   * The last day on which the card is valid, which is the last day of its expiry month.
   *
   * Format: date.
   *
   * @example 2034-12-31
   */
  expiration_date: string;
  /**
   * Until when Monri keeps the card on file.
   *
   * Format: date-time.
   *
   * @example 2034-12-30T23:00:00Z
   */
  keep_until: string;
  /**
   * When the card was saved.
   *
   * Format: date-time.
   *
   * @example 2024-03-01T08:12:44Z
   */
  created_at: string;
  /**
   * When the saved card last changed.
   *
   * Format: date-time.
   *
   * @example 2024-03-01T08:12:44Z
   */
  updated_at: string;
  /**
   * The `uuid` of the customer who saved the card.
   *
   * @example 4b281da4-d145-4233-b957-2018cf9aa0fb
   */
  customer_uuid: string;
  /**
   * What to charge the saved card by. With your keys it moves money, so keep it out of logs and pages.
   *
   * @example 00c1eb1a4a0b61d1c2921c8d3a3f4570801da3f3f087c280e832cb4876a5e633
   */
  token: string;
  /**
   * Whether the card has expired. An expired card stays in the list.
   *
   * @example false
   */
  expired: boolean;
}

/**
 * One page of saved payment methods, in the envelope that Monri puts around lists.
 *
 * (documented only)
 */
export interface PaymentMethodListResponse {
  /**
   * How the request went. `approved` on success.
   *
   * @example approved
   */
  status: "approved" | "invalid-request" | "error" | (string & {});
  /**
   * The saved cards of this page, newest first. Fewer than `limit` means that this is the last page.
   *
   * @example
   * ```json
   * []
   * ```
   */
  data: PaymentMethod[];
}

/**
 * Your credentials, and what the token shall open. All four fields are sent by every SDK of Monri's.
 *
 * (documented only)
 */
export interface CreateTokenBody {
  /**
   * Your authenticity token, from the merchant dashboard.
   *
   * @example 7db11ea5d4a1af32421b564c79b946d1ead3daf0
   */
  client_id: string;
  /**
   * Your merchant key, from the merchant dashboard. Send it from a server only.
   *
   * @example qwert1234
   */
  client_secret: string;
  /**
   * What the token shall open: `customers` for customers, `customers` and `payment-methods` for the cards of a
   * customer, `payments` for payments, which lie outside this document.
   *
   * @example
   * ```json
   * [
   *   "customers",
   *   "payment-methods"
   * ]
   * ```
   */
  scopes: ("customers" | "payment-methods" | "payments" | (string & {}))[];
  /**
   * Always `client_credentials`.
   *
   * @example client_credentials
   */
  grant_type: "client_credentials";
}

/**
 * An access token and how long it lives.
 *
 * (documented only)
 */
export interface AccessToken {
  /**
   * The token, to be sent as `Authorization: Bearer <access_token>`. Treat it as opaque.
   *
   * @example header.payload-with-scope-customers.signature
   */
  access_token: string;
  /**
   * The kind of token. `Bearer`.
   *
   * @example Bearer
   */
  token_type: "Bearer" | (string & {});
  /**
   * Seconds from now until the token expires.
   *
   * @example 900
   */
  expires_in: number;
  /**
   * How the request went. `approved` on success.
   *
   * @example approved
   */
  status: "approved" | "invalid-request" | "error" | (string & {});
}

/**
 * What Monri says when it refuses. Its shape has not been published, so no field is certain: `message` is what
 * Monri's Android SDK looks for, `errors` is what a neighbouring endpoint answers. Show what is there, and keep
 * the raw body.
 *
 * (inferred)
 */
export interface ErrorResponse {
  /**
   * `invalid-request` when the request is at fault, `error` when Monri is.
   *
   * (inferred) The values are documented for successful answers; that errors carry the field too is inferred.
   *
   * @example invalid-request
   */
  status?: "invalid-request" | "error" | (string & {});
  /**
   * What went wrong, for a developer to read.
   *
   * (inferred)
   *
   * @example Customer not found
   */
  message?: string;
  /**
   * What went wrong, one sentence for each field.
   *
   * (inferred)
   *
   * @example
   * ```json
   * [
   *   "City is too short (minimum is 3 characters)"
   * ]
   * ```
   */
  errors?: string[];
}

/** Query parameters of `customers.list`. */
export interface ListCustomersQuery {
  /**
   * The most items one page may hold. 50 unless given; a maximum is not documented.
   *
   * At least 1.
   *
   * @default 50
   * @example 25
   */
  limit?: number | undefined;
  /**
   * How many items to skip, counted from the newest.
   *
   * At least 0.
   *
   * @default 0
   * @example 0
   */
  offset?: number | undefined;
}

/** Query parameters of `customers.listPaymentMethods`. */
export interface ListPaymentMethodsQuery {
  /**
   * The most items one page may hold. 50 unless given; a maximum is not documented.
   *
   * At least 1.
   *
   * @default 50
   * @example 25
   */
  limit?: number | undefined;
  /**
   * How many items to skip, counted from the newest.
   *
   * At least 0.
   *
   * @default 0
   * @example 0
   */
  offset?: number | undefined;
}
