// Generated from specs/monri.yaml by tools/codegen. Do not edit.

/** @description A customer to store. No field is required; `null` is the same as leaving a field out. */
export interface CreateCustomerBody {
  /**
   * @description Your own id for the customer, unique among your customers. A second create with it is refused.
   * @example customer-id-1234
   */
  merchant_customer_id?: string | null;
  /**
   * @description A note for yourself. The customer does not see it.
   * @example Subscribed in the Sarajevo shop
   */
  description?: string | null;
  /**
   * @description E-mail address.
   * @example amela.hodzic@example.com
   */
  email?: string | null;
  /**
   * @description Full name of a person, or the name of a business.
   * @example Amela Hodžić
   */
  name?: string | null;
  /**
   * @description Phone number, in any notation. It is text, so leading zeros survive.
   * @example 00387000111
   */
  phone?: string | null;
  /**
   * @description Text of your own, by key. Keys may contain spaces; convert numbers and booleans to text.
   * @example {
   *       "loyalty_tier": "gold"
   *     }
   */
  metadata?: {
    [key: string]: string;
  } | null;
  /**
   * @description ZIP or postal code, as text.
   * @example 71000
   */
  zip_code?: string | null;
  /**
   * @description City, town or village. Three characters at least.
   * @example Sarajevo
   */
  city?: string | null;
  /**
   * @description Street and number. Three characters at least; letters outside ASCII are accepted.
   * @example Džemala Bijedića 2
   */
  address?: string | null;
  /**
   * @description Country, as a two-letter code of ISO 3166-1 alpha-2.
   * @example BA
   */
  country?: string | null;
}

/** @description The fields to change, the same as for a new customer. What is left out stays as it is. What `null` does to a field other than a key of `metadata` is not documented. */
export interface UpdateCustomerBody {
  /**
   * @description Your own id for the customer, unique among your customers.
   * @example customer-id-1234
   */
  merchant_customer_id?: string | null;
  /**
   * @description A note for yourself. The customer does not see it.
   * @example Moved to Zagreb
   */
  description?: string | null;
  /**
   * @description E-mail address.
   * @example amela.hodzic@example.com
   */
  email?: string | null;
  /**
   * @description Full name of a person, or the name of a business.
   * @example Amela Hodžić
   */
  name?: string | null;
  /**
   * @description Phone number, in any notation.
   * @example 00385000222
   */
  phone?: string | null;
  /**
   * @description Text of your own, by key. A key sent as `null` is removed; a key that is not sent stays.
   * @example {
   *       "loyalty_tier": "platinum",
   *       "newsletter": null
   *     }
   */
  metadata?: {
    [key: string]: string | null;
  } | null;
  /**
   * @description ZIP or postal code, as text.
   * @example 10000
   */
  zip_code?: string | null;
  /**
   * @description City, town or village. Three characters at least.
   * @example Zagreb
   */
  city?: string | null;
  /**
   * @description Street and number. Three characters at least.
   * @example Ilica 10
   */
  address?: string | null;
  /**
   * @description Country, as a two-letter code of ISO 3166-1 alpha-2.
   * @example HR
   */
  country?: string | null;
}

/**
 * @description A customer as Monri stores it. `uuid` names it in every other call. A field that was never set is `null`; only
 *     `metadata` may also be missing.
 */
export interface Customer {
  /**
   * @description Monri's id for the customer. Store this one; payments and every call on the customer ask for it.
   * @example 4b281da4-d145-4233-b957-2018cf9aa0fb
   */
  uuid: string;
  /**
   * @description An older name of `uuid`, with the same value, left over in one sample of the documentation. Do not rely on it.
   * @example 4b281da4-d145-4233-b957-2018cf9aa0fb
   */
  id?: string;
  /**
   * @description How the request went, not a state of the customer. `approved` on success.
   * @example approved
   */
  status: "approved" | "invalid-request" | "error" | (string & {});
  /**
   * @description The id you gave the customer, or `null` if you gave none.
   * @example customer-id-1234
   */
  merchant_customer_id?: string | null;
  /**
   * @description Your note on the customer.
   * @example Subscribed in the Sarajevo shop
   */
  description: string | null;
  /**
   * @description E-mail address.
   * @example amela.hodzic@example.com
   */
  email: string | null;
  /**
   * @description Full name of a person, or the name of a business.
   * @example Amela Hodžić
   */
  name: string | null;
  /**
   * @description Phone number, as it was sent.
   * @example 00387000111
   */
  phone: string | null;
  /**
   * @description Your own values, by key; text unless something else was stored. May be `null`, empty or missing when nothing was ever set.
   * @example {
   *       "loyalty_tier": "gold",
   *       "newsletter": "yes"
   *     }
   */
  metadata?: {
    [key: string]: unknown;
  } | null;
  /**
   * @description ZIP or postal code.
   * @example 71000
   */
  zip_code: string | null;
  /**
   * @description City, town or village.
   * @example Sarajevo
   */
  city: string | null;
  /**
   * @description Street and number.
   * @example Džemala Bijedića 2
   */
  address: string | null;
  /**
   * @description Country, as a two-letter code of ISO 3166-1 alpha-2.
   * @example BA
   */
  country: string | null;
  /**
   * @description Whether the customer has been deleted.
   * @example false
   */
  deleted: boolean;
  /**
   * Format: date-time
   * @description When the customer was created.
   * @example 2024-02-12T11:22:33Z
   */
  created_at: string;
  /**
   * Format: date-time
   * @description When the customer last changed.
   * @example 2024-02-12T11:22:33Z
   */
  updated_at: string;
  /**
   * Format: date-time
   * @description When the customer was deleted; `null` as long as it is not.
   * @example null
   */
  deleted_at: string | null;
}

/** @description One page of customers, in the envelope that Monri puts around lists. */
export interface CustomerListResponse {
  /**
   * @description How the request went. `approved` on success.
   * @example approved
   */
  status: "approved" | "invalid-request" | "error" | (string & {});
  /**
   * @description The customers of this page, newest first. Fewer than `limit` means that this is the last page.
   * @example []
   */
  data: Customer[];
}

/**
 * @description The receipt for a deletion. The customer's id stands in `uuid`; the documentation calls it `id`. One of the
 *     two is always there, so read `uuid ?? id`.
 */
export interface DeletedCustomer {
  /**
   * @description How the request went. `approved` on success.
   * @example approved
   */
  status: "approved" | "invalid-request" | "error" | (string & {});
  /**
   * @description The `uuid` of the deleted customer.
   * @example 4b281da4-d145-4233-b957-2018cf9aa0fb
   */
  uuid?: string;
  /**
   * @description The `uuid` of the deleted customer, under the name that the documentation uses.
   * @example 4b281da4-d145-4233-b957-2018cf9aa0fb
   */
  id?: string;
  /**
   * @description Whether the customer is deleted now.
   * @example true
   */
  deleted: boolean;
}

/** @description A card that the customer has saved. Of the number, only the first six and the last four digits are shown. */
export interface PaymentMethod {
  /**
   * @description The same mark as on a customer. `approved` on every saved card.
   * @example approved
   */
  status: "approved" | "invalid-request" | "error" | (string & {});
  /**
   * @description Monri's id for the saved card. In the documentation it is the same string as `token`.
   * @example 00c1eb1a4a0b61d1c2921c8d3a3f4570801da3f3f087c280e832cb4876a5e633
   */
  id: string;
  /**
   * @description The card number with its middle digits masked. Safe to show to the customer.
   * @example 411111******1111
   */
  masked_pan: string;
  /**
   * Format: date
   * @description The last day on which the card is valid, which is the last day of its expiry month.
   * @example 2034-12-31
   */
  expiration_date: string;
  /**
   * Format: date-time
   * @description Until when Monri keeps the card on file.
   * @example 2034-12-30T23:00:00Z
   */
  keep_until: string;
  /**
   * Format: date-time
   * @description When the card was saved.
   * @example 2024-03-01T08:12:44Z
   */
  created_at: string;
  /**
   * Format: date-time
   * @description When the saved card last changed.
   * @example 2024-03-01T08:12:44Z
   */
  updated_at: string;
  /**
   * @description The `uuid` of the customer who saved the card.
   * @example 4b281da4-d145-4233-b957-2018cf9aa0fb
   */
  customer_uuid: string;
  /**
   * @description What to charge the saved card by. With your keys it moves money, so keep it out of logs and pages.
   * @example 00c1eb1a4a0b61d1c2921c8d3a3f4570801da3f3f087c280e832cb4876a5e633
   */
  token: string;
  /**
   * @description Whether the card has expired. An expired card stays in the list.
   * @example false
   */
  expired: boolean;
}

/** @description One page of saved payment methods, in the envelope that Monri puts around lists. */
export interface PaymentMethodListResponse {
  /**
   * @description How the request went. `approved` on success.
   * @example approved
   */
  status: "approved" | "invalid-request" | "error" | (string & {});
  /**
   * @description The saved cards of this page, newest first. Fewer than `limit` means that this is the last page.
   * @example []
   */
  data: PaymentMethod[];
}

/** @description Your credentials, and what the token shall open. All four fields are sent by every SDK of Monri's. */
export interface CreateTokenBody {
  /**
   * @description Your authenticity token, from the merchant dashboard.
   * @example 7db11ea5d4a1af32421b564c79b946d1ead3daf0
   */
  client_id: string;
  /**
   * @description Your merchant key, from the merchant dashboard. Send it from a server only.
   * @example qwert1234
   */
  client_secret: string;
  /**
   * @description What the token shall open: `customers` for customers, `customers` and `payment-methods` for the cards of a customer, `payments` for payments, which lie outside this document.
   * @example [
   *       "customers",
   *       "payment-methods"
   *     ]
   */
  scopes: ("customers" | "payment-methods" | "payments" | (string & {}))[];
  /**
   * @description Always `client_credentials`.
   * @example client_credentials
   * @enum {string}
   */
  grant_type: "client_credentials";
}

/** @description An access token and how long it lives. */
export interface AccessToken {
  /**
   * @description The token, to be sent as `Authorization: Bearer <access_token>`. Treat it as opaque.
   * @example header.payload-with-scope-customers.signature
   */
  access_token: string;
  /**
   * @description The kind of token. `Bearer`.
   * @example Bearer
   */
  token_type: "Bearer" | (string & {});
  /**
   * @description Seconds from now until the token expires.
   * @example 900
   */
  expires_in: number;
  /**
   * @description How the request went. `approved` on success.
   * @example approved
   */
  status: "approved" | "invalid-request" | "error" | (string & {});
}

/**
 * @description What Monri says when it refuses. Its shape has not been published, so no field is certain: `message` is what
 *     Monri's Android SDK looks for, `errors` is what a neighbouring endpoint answers. Show what is there, and keep
 *     the raw body.
 */
export interface ErrorResponse {
  /**
   * @description `invalid-request` when the request is at fault, `error` when Monri is.
   * @example invalid-request
   */
  status?: "invalid-request" | "error" | (string & {});
  /**
   * @description What went wrong, for a developer to read.
   * @example Customer not found
   */
  message?: string;
  /**
   * @description What went wrong, one sentence for each field.
   * @example [
   *       "City is too short (minimum is 3 characters)"
   *     ]
   */
  errors?: string[];
}

/** Query parameters of `customers.list`. */
export interface ListCustomersQuery {
  /**
   * @description The most items one page may hold. 50 unless given; a maximum is not documented.
   * @default 50
   * @example 25
   */
  limit?: number;
  /**
   * @description How many items to skip, counted from the newest.
   * @default 0
   * @example 0
   */
  offset?: number;
}

/** Query parameters of `customers.listPaymentMethods`. */
export interface ListPaymentMethodsQuery {
  /**
   * @description The most items one page may hold. 50 unless given; a maximum is not documented.
   * @default 50
   * @example 25
   */
  limit?: number;
  /**
   * @description How many items to skip, counted from the newest.
   * @default 0
   * @example 0
   */
  offset?: number;
}
