// Generated from specs/paystack.yaml by tools/codegen. Do not edit.

/**
 * A customer to create.
 *
 * (documented only)
 */
export interface CreateCustomerBody {
  /**
   * The customer's e-mail address. It identifies the customer, and cannot be changed later.
   *
   * Format: email.
   *
   * @example ada.okafor@example.com
   */
  email: string;
  /**
   * First name. Required where the customer is to get a dedicated virtual account in a regulated category.
   *
   * @example Ada
   */
  first_name?: string | undefined;
  /**
   * Last name. Required where the customer is to get a dedicated virtual account in a regulated category.
   *
   * @example Okafor
   */
  last_name?: string | undefined;
  /**
   * Phone number, best with the country code. Required where the customer is to get a dedicated virtual account in a
   * regulated category.
   *
   * @example +2348123456789
   */
  phone?: string | undefined;
  /**
   * Anything you want to keep with the customer. Must be an object: a JSON string, as Paystack's own SDKs send it,
   * is refused with 400.
   *
   * (documented only) The provider's published API description says string; its reference says object, and third
   * parties saw a string refused.
   *
   * @example
   * ```json
   * {
   *   "crm_id": "C-20481",
   *   "newsletter": true
   * }
   * ```
   */
  metadata?:
    | {
        [key: string]: unknown;
      }
    | undefined;
}

/**
 * The fields of a customer to change. What is left out stays as it is.
 *
 * (documented only)
 */
export interface UpdateCustomerBody {
  /**
   * New first name. Has no effect on a customer whose identity has been validated.
   *
   * @example Ada
   */
  first_name?: string | undefined;
  /**
   * New last name. Has no effect on a customer whose identity has been validated.
   *
   * @example Okafor-Bello
   */
  last_name?: string | undefined;
  /**
   * New phone number.
   *
   * @example +2348123456789
   */
  phone?: string | undefined;
  /**
   * New metadata. Must be an object; a JSON string is refused with 400.
   *
   * @example
   * ```json
   * {
   *   "crm_id": "C-20481",
   *   "newsletter": false
   * }
   * ```
   */
  metadata?:
    | {
        [key: string]: unknown;
      }
    | undefined;
}

/**
 * Who a customer says to be, and the bank account that proves it.
 *
 * (documented only)
 */
export interface ValidateCustomerBody {
  /**
   * First name, as on the BVN. Must not be empty.
   *
   * @example Uchenna
   */
  first_name: string;
  /**
   * Middle name, as on the BVN.
   *
   * @example Nkechi
   */
  middle_name?: string | undefined;
  /**
   * Last name, as on the BVN. Must not be empty.
   *
   * @example Okoro
   */
  last_name: string;
  /**
   * What proves the identity. The older type `bvn` is no longer supported.
   *
   * @example bank_account
   */
  type: "bank_account";
  /**
   * Country that issued the identification, as a two-letter code. In practice `NG`.
   *
   * Exactly 2 characters.
   *
   * @example NG
   */
  country: string;
  /**
   * Bank Verification Number. Real ones have 11 digits, the one of the test credential has 12.
   *
   * @example 222222222221
   */
  bvn: string;
  /**
   * Code of the bank, from Paystack's list of banks. A string, since it may start with a zero.
   *
   * @example 007
   */
  bank_code: string;
  /**
   * Number of a bank account that belongs to the BVN. A string, since it may start with a zero.
   *
   * @example 0111111111
   */
  account_number: string;
  /**
   * An identification number, for types other than `bank_account`. Not needed today.
   *
   * @example 20012345677
   */
  value?: string | undefined;
}

/**
 * A customer, and how fraud rules are to treat that customer.
 *
 * (documented only)
 */
export interface SetRiskActionBody {
  /**
   * Customer code or e-mail address.
   *
   * @example CUS_c6wqvwmvwopw4ms
   */
  customer: string;
  /**
   * `allow` exempts the customer from the fraud rules, `deny` blocks the customer, `default` lets the rules decide.
   *
   * @default default
   * @example deny
   */
  risk_action?: "default" | "allow" | "deny" | undefined;
}

/**
 * A request for a customer's consent to a mandate.
 *
 * (documented only)
 */
export interface InitializeAuthorizationBody {
  /**
   * The customer's e-mail address.
   *
   * Format: email.
   *
   * @example ada.okafor@example.com
   */
  email: string;
  /**
   * How the customer will be charged. `direct_debit`, with an underscore, is the only choice.
   *
   * @example direct_debit
   */
  channel: "direct_debit";
  /**
   * Where to send the customer's browser after consent. An absolute URL.
   *
   * Format: uri.
   *
   * @example https://shop.example.com/mandate
   */
  callback_url?: string | undefined;
  /** Fills in the bank account beforehand. */
  account?: DirectDebitAccount | undefined;
  /** Fills in the address beforehand. */
  address?: DirectDebitAddress | undefined;
}

/**
 * The bank account that a mandate is wanted for, and the address of its holder.
 *
 * (documented only)
 */
export interface InitializeDirectDebitBody {
  /** The bank account to debit. */
  account: DirectDebitAccount;
  /** The address of the holder. */
  address: DirectDebitAddress;
}

/**
 * The authorization whose mandate is to be activated.
 *
 * (documented only)
 */
export interface TriggerActivationChargeBody {
  /**
   * The `authorization_id` of a pending mandate, from the list of the customer's mandates. It is neither the id of
   * the mandate nor the authorization code.
   *
   * (documented only) The provider's description says that initializing returns this id, but that answer has none;
   * the list of mandates has.
   *
   * @example 1069309917
   */
  authorization_id: number;
}

/**
 * The authorization to forget.
 *
 * (documented only)
 */
export interface DeactivateAuthorizationBody {
  /**
   * Code of the authorization, from the customer's `authorizations` or from a mandate.
   *
   * @example AUTH_ekk8t49ogj
   */
  authorization_code: string;
}

/**
 * A Nigerian bank account, where the mandate is wanted.
 *
 * (documented only)
 */
export interface DirectDebitAccount {
  /**
   * Account number. A string, since it may start with a zero.
   *
   * @example 0123456789
   */
  number: string;
  /**
   * Code of the bank. Not every bank supports direct debit.
   *
   * @example 058
   */
  bank_code: string;
}

/**
 * The address of the holder of a bank account.
 *
 * (documented only)
 */
export interface DirectDebitAddress {
  /**
   * Street and number.
   *
   * @example 17 Beckley Avenue
   */
  street: string;
  /**
   * City.
   *
   * @example Akoka
   */
  city: string;
  /**
   * State.
   *
   * @example Lagos
   */
  state: string;
}

/** The envelope around one customer. */
export interface CustomerResponse {
  /**
   * True where the call worked.
   *
   * @example true
   */
  status: boolean;
  /**
   * What happened, in a sentence. For people; do not branch on it.
   *
   * @example Customer retrieved
   */
  message: string;
  /** The customer. */
  data: Customer;
}

/**
 * The envelope around a page of customers.
 *
 * (documented only)
 */
export interface CustomerListResponse {
  /**
   * True where the call worked.
   *
   * @example true
   */
  status: boolean;
  /**
   * What happened, in a sentence.
   *
   * @example Customers retrieved
   */
  message: string;
  /** The customers of this page, newest first, in their short form. */
  data: Customer[];
  /** Where this page stands in the list. */
  meta: CustomerListMeta;
}

/**
 * Where a page stands in the list. Paging by number gives `total`, `skipped`, `page` and `pageCount`; paging by
 * cursor gives `next` and `previous`.
 *
 * (documented only)
 */
export interface CustomerListMeta {
  /**
   * How many customers there are in all. By number only.
   *
   * @example 3
   */
  total?: number;
  /**
   * How many customers come before this page. By number only.
   *
   * @example 0
   */
  skipped?: number;
  /**
   * How many customers a page holds. By cursor, it may be the number of customers on this page.
   *
   * (documented only) An integer in every answer seen; the provider's description allows a string as well.
   *
   * @example 50
   */
  perPage?: number | string;
  /**
   * Number of this page, counted from 1. By number only.
   *
   * @example 1
   */
  page?: number;
  /**
   * How many pages there are, 0 where nothing matches. By number only.
   *
   * @example 2
   */
  pageCount?: number;
  /**
   * Cursor of the next page; null or absent on the last one. By cursor only.
   *
   * @example Y3VzdG9tZXI6OTAyMjU4MDk=
   */
  next?: string | null;
  /**
   * Cursor of the page before; null on the first one. One page of the provider's documentation shows the text
   * "null".
   *
   * @example Y3VzdG9tZXI6OTA3NTg5MDg=
   */
  previous?: string | null;
}

/**
 * A customer of an integration.
 *
 * The first seven fields are in every answer. Which of the others are there depends on the call, as their
 * descriptions say: retrieving returns all of them, listing the fewest.
 */
export interface Customer {
  /**
   * Numeric id. The calls about direct debit name the customer by it.
   *
   * @example 90758908
   */
  id: number;
  /**
   * Code of the customer, the usual way to name one. `CUS_` and, as a rule, 15 lower-case characters.
   *
   * @example CUS_c6wqvwmvwopw4ms
   */
  customer_code: string;
  /**
   * E-mail address. Unique in an integration and a mode.
   *
   * @example ada.okafor@example.com
   */
  email: string;
  /**
   * Id of the integration that the customer belongs to.
   *
   * @example 463433
   */
  integration: number;
  /**
   * The mode that the customer belongs to.
   *
   * @example test
   */
  domain: "test" | "live" | (string & {});
  /**
   * When the customer was created. Read this one: every answer has it, while `created_at` repeats it in the answer
   * to retrieving only. The answer to creating has milliseconds which later answers drop: do not compare the two for
   * equality.
   *
   * Format: date-time.
   *
   * @example 2024-11-12T09:31:08.000Z
   */
  createdAt: string;
  /**
   * When the customer was last changed. Read this one: every answer has it, while `updated_at` repeats it in the
   * answer to retrieving only.
   *
   * Format: date-time.
   *
   * @example 2024-11-12T09:31:08.000Z
   */
  updatedAt: string;
  /**
   * First name; the one on the BVN once the identity is validated. Absent after creating without it.
   *
   * @example Ada
   */
  first_name?: string | null;
  /**
   * Last name; the one on the BVN once the identity is validated. Absent after creating without it.
   *
   * @example Okafor
   */
  last_name?: string | null;
  /**
   * Phone number, as it was given. May be empty. Absent after creating without it.
   *
   * @example +2348123456789
   */
  phone?: string | null;
  /**
   * What you keep with the customer. Absent after creating without it.
   *
   * @example
   * ```json
   * {
   *   "crm_id": "C-20481",
   *   "newsletter": true
   * }
   * ```
   */
  metadata?: {
    [key: string]: unknown;
  } | null;
  /**
   * How fraud rules treat the customer. Absent after updating.
   *
   * @example default
   */
  risk_action?: "default" | "allow" | "deny" | (string & {});
  /**
   * Whether the identity has been validated. Absent in lists.
   *
   * @example false
   */
  identified?: boolean;
  /**
   * What the identity was validated with; null while it is not. Absent in lists.
   *
   * @example null
   */
  identifications?: Identification[] | null;
  /**
   * Cards and bank accounts that can be charged again. Empty for a new customer; absent in lists and after setting
   * the risk action.
   */
  authorizations?: Authorization[];
  /**
   * Subscriptions of the customer. Absent in lists and after setting the risk action.
   *
   * Only ever seen empty.
   *
   * @example
   * ```json
   * []
   * ```
   */
  subscriptions?: {
    [key: string]: unknown;
  }[];
  /**
   * Transactions of the customer. Absent in lists and after setting the risk action.
   *
   * Only ever seen empty.
   *
   * @example
   * ```json
   * []
   * ```
   */
  transactions?: {
    [key: string]: unknown;
  }[];
  /**
   * How many transactions there were. Only after retrieving.
   *
   * @example 0
   */
  total_transactions?: number;
  /**
   * What the transactions amount to. Only after retrieving. Empty wherever it was seen, so that the shape of an item
   * is not known.
   *
   * @example
   * ```json
   * []
   * ```
   */
  total_transaction_value?: unknown[];
  /**
   * The dedicated virtual account, as the Dedicated Virtual Accounts API describes it. Only after retrieving.
   *
   * @example null
   */
  dedicated_account?: {
    [key: string]: unknown;
  } | null;
  /**
   * All dedicated virtual accounts. Only after retrieving, and not always then.
   *
   * @example
   * ```json
   * []
   * ```
   */
  dedicated_accounts?:
    | {
        [key: string]: unknown;
      }[]
    | null;
  /**
   * The same moment as `createdAt`: Paystack sends both spellings in the answer to retrieving, and this one nowhere
   * else. Read `createdAt`.
   *
   * Format: date-time.
   *
   * @example 2024-11-12T09:31:08.000Z
   */
  created_at?: string;
  /**
   * The same moment as `updatedAt`: Paystack sends both spellings in the answer to retrieving, and this one nowhere
   * else. Read `updatedAt`.
   *
   * Format: date-time.
   *
   * @example 2024-11-12T09:31:08.000Z
   */
  updated_at?: string;
}

/**
 * Something that a customer's identity was validated with. Other types may have other fields.
 *
 * (documented only) From older documentation, for the type bvn; what an item of type bank_account looks like has
 * not been seen.
 */
export interface Identification {
  /**
   * Country that issued it, as a two-letter code.
   *
   * @example NG
   */
  country?: string;
  /**
   * What it is.
   *
   * @example bvn
   */
  type?: "bvn" | "bank_account" | (string & {});
  /**
   * Its number, masked.
   *
   * @example 223*****992
   */
  value?: string;
}

/**
 * Permission to charge a card or a bank account again. Which fields are set depends on the channel.
 *
 * (documented only)
 */
export interface Authorization {
  /**
   * What to charge with. It only works together with the e-mail address it was given for.
   *
   * @example AUTH_ekk8t49ogj
   */
  authorization_code: string;
  /**
   * First six digits of the card.
   *
   * @example 408408
   */
  bin?: string | null;
  /**
   * Last four digits of the card or the account.
   *
   * @example 4081
   */
  last4?: string | null;
  /**
   * Month in which it expires. A string for cards, a number for mandates.
   *
   * @example 12
   */
  exp_month?: string | number | null;
  /**
   * Year in which it expires. A string for cards, a number for mandates.
   *
   * @example 2030
   */
  exp_year?: string | number | null;
  /**
   * How it is charged.
   *
   * @example card
   */
  channel?: "card" | "direct_debit" | (string & {}) | null;
  /**
   * Kind of card, or `mandate`. Paystack sends a trailing space with some, so trim before comparing.
   *
   * @example visa
   */
  card_type?: string | null;
  /**
   * Bank that issued the card or holds the account.
   *
   * @example TEST BANK
   */
  bank?: string | null;
  /**
   * Country of the bank, as a two-letter code.
   *
   * @example NG
   */
  country_code?: string | null;
  /**
   * Brand of the card.
   *
   * @example visa
   */
  brand?: string | null;
  /**
   * Whether it can be charged again. A boolean, or 1 and 0 in some answers.
   *
   * @example true
   */
  reusable?: boolean | number | null;
  /**
   * Fingerprint of the card or account: the same for every authorization of one card. Use it to recognise
   * duplicates.
   *
   * @example SIG_yEXu7dLBeqG0kU7g95Ke
   */
  signature?: string | null;
  /**
   * Name of the holder of a bank account.
   *
   * @example null
   */
  account_name?: string | null;
}

/**
 * The envelope around a request for consent.
 *
 * (documented only)
 */
export interface InitializedAuthorizationResponse {
  /**
   * True where the call worked.
   *
   * @example true
   */
  status: boolean;
  /**
   * What happened, in a sentence.
   *
   * @example Authorization initialized
   */
  message: string;
  /** The request for consent. */
  data: InitializedAuthorization;
}

/**
 * A request for consent to a mandate, waiting for the customer.
 *
 * (documented only)
 */
export interface InitializedAuthorization {
  /**
   * Page on which the customer gives consent. Whoever opens it acts as the customer, so give it to the customer
   * only.
   *
   * @example https://link.paystack.co/82t4mp5b5mfn51h
   */
  redirect_url: string;
  /**
   * Code of that page.
   *
   * @example 82t4mp5b5mfn51h
   */
  access_code: string;
  /**
   * What to verify the authorization with. Store it before you redirect.
   *
   * @example dfbzfotsrbv4n5s82t4mp5b5mfn51h
   */
  reference: string;
}

/**
 * The envelope around the authorization of a mandate.
 *
 * (documented only)
 */
export interface DirectDebitAuthorizationResponse {
  /**
   * True where the call worked. Says nothing about the mandate.
   *
   * @example true
   */
  status: boolean;
  /**
   * What happened, in a sentence.
   *
   * @example Authorization retrieved successfully
   */
  message: string;
  /** The authorization. */
  data: DirectDebitAuthorization;
}

/**
 * The authorization behind a mandate. The first five fields are always there; events add the others, and verifying
 * may.
 *
 * (documented only)
 */
export interface DirectDebitAuthorization {
  /**
   * What to charge with, once `active` is true.
   *
   * @example AUTH_JV4T9Wawdj
   */
  authorization_code: string;
  /**
   * How it is charged.
   *
   * @example direct_debit
   */
  channel: "direct_debit" | (string & {});
  /**
   * Bank that holds the account.
   *
   * @example Guaranty Trust Bank
   */
  bank: string | null;
  /**
   * Whether the account can be charged. False while the bank has not activated the mandate.
   *
   * @example true
   */
  active: boolean;
  /** The customer who consented. */
  customer: AuthorizationCustomer;
  /**
   * The mode it belongs to.
   *
   * @example live
   */
  domain?: "test" | "live" | (string & {}) | null;
  /**
   * First digits of a card; not set for an account.
   *
   * @example null
   */
  bin?: string | null;
  /**
   * Last four digits of the account.
   *
   * @example 6789
   */
  last4?: string | null;
  /**
   * `mandate`.
   *
   * @example mandate
   */
  card_type?: string | null;
  /**
   * Month in which the mandate expires. A number here.
   *
   * @example 1
   */
  exp_month?: string | number | null;
  /**
   * Year in which the mandate expires. A number here.
   *
   * @example 2034
   */
  exp_year?: string | number | null;
  /**
   * Country of the bank, as a two-letter code.
   *
   * @example NG
   */
  country_code?: string | null;
  /**
   * The bank again.
   *
   * @example Guaranty Trust Bank
   */
  brand?: string | null;
  /**
   * Whether it can be charged more than once. A boolean, or 1 and 0 in some answers.
   *
   * @example true
   */
  reusable?: boolean | number | null;
  /**
   * Fingerprint of the account.
   *
   * @example SIG_u8SqR3E6ty2koQ9i5IrI
   */
  signature?: string | null;
  /**
   * Name of the holder of the account.
   *
   * @example Ada Okafor
   */
  account_name?: string | null;
}

/**
 * The customer behind an authorization, in brief. Note the name `code` in place of `customer_code`.
 *
 * (documented only)
 */
export interface AuthorizationCustomer {
  /**
   * Customer code.
   *
   * @example CUS_c6wqvwmvwopw4ms
   */
  code: string;
  /**
   * E-mail address.
   *
   * @example ada.okafor@example.com
   */
  email: string;
  /**
   * First name.
   *
   * @example Ada
   */
  first_name?: string | null;
  /**
   * Last name.
   *
   * @example Okafor
   */
  last_name?: string | null;
  /**
   * Phone number. An empty string where there is none.
   *
   * @example ""
   */
  phone?: string | null;
  /**
   * What you keep with the customer.
   *
   * @example null
   */
  metadata?: {
    [key: string]: unknown;
  } | null;
  /**
   * How fraud rules treat the customer.
   *
   * @example default
   */
  risk_action?: "default" | "allow" | "deny" | (string & {}) | null;
}

/**
 * The envelope around a page of mandates.
 *
 * (documented only)
 */
export interface MandateAuthorizationListResponse {
  /**
   * True where the call worked.
   *
   * @example true
   */
  status: boolean;
  /**
   * What happened, in a sentence.
   *
   * @example Mandate authorizations retrieved successfully
   */
  message: string;
  /** The mandates of this page. */
  data: MandateAuthorization[];
  /** Where this page stands in the list. */
  meta: MandateAuthorizationListMeta;
}

/**
 * Where a page of mandates stands in the list. In snake_case, unlike that of customers.
 *
 * (documented only)
 */
export interface MandateAuthorizationListMeta {
  /**
   * How many mandates a page holds.
   *
   * @example 50
   */
  per_page: number;
  /**
   * Cursor of the next page; null on the last one.
   *
   * @example bWFuZGF0ZToxNjQwOTg=
   */
  next?: string | null;
  /**
   * How many mandates are on this page.
   *
   * @example 1
   */
  count: number;
  /**
   * How many mandates there are in all. Absent where there are none.
   *
   * @example 1
   */
  total?: number;
}

/**
 * A direct debit mandate, with the authorization that charges it.
 *
 * (documented only)
 */
export interface MandateAuthorization {
  /**
   * Id of this entry.
   *
   * @example 164098
   */
  id: number;
  /**
   * `pending` until the bank has activated the mandate, then `active`; `revoked` once it has ended.
   *
   * @example active
   */
  status: "pending" | "active" | "revoked" | (string & {});
  /**
   * Id of the mandate.
   *
   * @example 512003
   */
  mandate_id: number;
  /**
   * Id of the authorization. What triggering an activation charge asks for.
   *
   * @example 1100490142
   */
  authorization_id: number;
  /**
   * Code of the authorization. What charging asks for.
   *
   * @example AUTH_JV4T9Wawdj
   */
  authorization_code: string;
  /**
   * Id of the integration that the mandate belongs to.
   *
   * @example 463433
   */
  integration_id: number;
  /**
   * Number of the bank account. Not masked in what is published.
   *
   * @example 0123456789
   */
  account_number: string;
  /**
   * Code of the bank.
   *
   * @example 058
   */
  bank_code: string;
  /**
   * Name of the bank.
   *
   * @example Guaranty Trust Bank
   */
  bank_name?: string | null;
  /** The customer who consented. */
  customer: MandateCustomer;
  /**
   * When the customer consented.
   *
   * Format: date-time.
   *
   * (documented only) Always set in what is published, which shows active mandates only; null or absent for others
   * is inferred.
   *
   * @example 2024-11-14T10:57:53.824Z
   */
  authorized_at?: string | null;
}

/**
 * The customer behind a mandate, in brief.
 *
 * (documented only)
 */
export interface MandateCustomer {
  /**
   * Numeric id.
   *
   * @example 90758908
   */
  id: number;
  /**
   * Customer code.
   *
   * @example CUS_c6wqvwmvwopw4ms
   */
  customer_code: string;
  /**
   * E-mail address.
   *
   * @example ada.okafor@example.com
   */
  email: string;
  /**
   * First name.
   *
   * @example Ada
   */
  first_name?: string | null;
  /**
   * Last name.
   *
   * @example Okafor
   */
  last_name?: string | null;
}

/**
 * An envelope without a payload. The call was accepted; its result is reported elsewhere, if at all.
 *
 * (documented only)
 */
export interface Acknowledgement {
  /**
   * True where the call was accepted.
   *
   * @example true
   */
  status: boolean;
  /**
   * What happened, in a sentence.
   *
   * @example Customer Identification in progress
   */
  message: string;
}

/**
 * The body of a failed call. Only `message` can be relied upon; `type`, `code` and `meta` are missing from the
 * answers of older parts of the API.
 */
export interface ErrorResponse {
  /**
   * False.
   *
   * @example false
   */
  status?: boolean;
  /**
   * What went wrong, in a sentence. For people; wordings change.
   *
   * @example Customer not found
   */
  message: string;
  /**
   * What kind of failure it is: of the input (`validation_error`), of Paystack (`api_error`), or of a bank or card
   * network behind it (`processor_error`).
   *
   * @example validation_error
   */
  type?: "validation_error" | "api_error" | "processor_error" | (string & {});
  /**
   * Which failure it is. An open set; note the capital letter in `invalid_Key`.
   *
   * @example customer_not_found
   */
  code?:
    | "customer_not_found"
    | "invalid_params"
    | "missing_params"
    | "invalid_Key"
    | "rate_limited"
    | "unknown"
    | (string & {});
  /** What to do about it. */
  meta?: ErrorMeta;
  /** What to do about it. Verifying an authorization uses this name instead of `meta`. */
  metadata?: ErrorMeta;
  /**
   * Details. Rarely there, and only ever seen empty.
   *
   * @example
   * ```json
   * []
   * ```
   */
  data?: unknown[] | Record<string, unknown> | null;
}

/** Advice on a failure. */
export interface ErrorMeta {
  /**
   * What to do about the failure. For people; may end in a space.
   *
   * @example Ensure that you're passing the customer code or email of a customer that exists on the integration
   */
  nextStep?: string;
}

/**
 * An event that concerns customers. Branch on `event`. The same URL receives the events of other products too,
 * which have other shapes.
 *
 * (documented only)
 */
export type WebhookEvent =
  | CustomerIdentificationSuccessEvent
  | CustomerIdentificationFailedEvent
  | DirectDebitAuthorizationCreatedEvent
  | DirectDebitAuthorizationActiveEvent;

/**
 * A customer's identity is confirmed.
 *
 * (documented only) An event that a third party very probably captured agrees with it.
 */
export interface CustomerIdentificationSuccessEvent {
  /** Name of the event. */
  event: "customeridentification.success";
  /** Who was identified, and by what. */
  data: CustomerIdentificationSuccess;
}

/**
 * A customer's identity could not be confirmed.
 *
 * (documented only)
 */
export interface CustomerIdentificationFailedEvent {
  /** Name of the event. */
  event: "customeridentification.failed";
  /** Who was not identified, by what, and why. */
  data: CustomerIdentificationFailure;
}

/**
 * A customer consented to a mandate. The account cannot be charged yet.
 *
 * (documented only)
 */
export interface DirectDebitAuthorizationCreatedEvent {
  /** Name of the event. */
  event: "direct_debit.authorization.created";
  /**
   * As in an answer of the API. Says nothing about the mandate.
   *
   * @example true
   */
  status?: boolean;
  /**
   * As in an answer of the API.
   *
   * @example Authorization retrieved successfully
   */
  message?: string;
  /** The authorization. */
  data: DirectDebitAuthorization;
}

/**
 * A mandate is active. The account can be charged.
 *
 * (documented only) The event is documented; that its body is that of direct_debit.authorization.created is
 * inferred.
 */
export interface DirectDebitAuthorizationActiveEvent {
  /** Name of the event. */
  event: "direct_debit.authorization.active";
  /**
   * As in an answer of the API.
   *
   * @example true
   */
  status?: boolean;
  /**
   * As in an answer of the API.
   *
   * @example Authorization retrieved successfully
   */
  message?: string;
  /** The authorization. */
  data: DirectDebitAuthorization;
}

/**
 * Who was identified, and by what.
 *
 * (documented only)
 */
export interface CustomerIdentificationSuccess {
  /**
   * Numeric id of the customer. Seen as a number, and documented as a string of digits too.
   *
   * Format: int64.
   *
   * @example 90758908
   */
  customer_id: number | string;
  /**
   * Customer code.
   *
   * @example CUS_c6wqvwmvwopw4ms
   */
  customer_code: string;
  /**
   * E-mail address.
   *
   * @example ada.okafor@example.com
   */
  email: string;
  /** What was checked, masked. */
  identification: CustomerIdentification;
}

/**
 * Who was not identified, by what, and why.
 *
 * (documented only)
 */
export interface CustomerIdentificationFailure {
  /**
   * Numeric id of the customer. Seen as a number, and documented as a string of digits too.
   *
   * Format: int64.
   *
   * @example 90758908
   */
  customer_id: number | string;
  /**
   * Customer code.
   *
   * @example CUS_c6wqvwmvwopw4ms
   */
  customer_code: string;
  /**
   * E-mail address.
   *
   * @example ada.okafor@example.com
   */
  email: string;
  /** What was checked, masked. */
  identification: CustomerIdentification;
  /**
   * Why it failed, in words for people.
   *
   * @example Account number or BVN is incorrect
   */
  reason: string;
}

/**
 * What an identity was checked with. Branch on `type`.
 *
 * (documented only)
 */
export type CustomerIdentification = BankAccountIdentification | BvnIdentification;

/**
 * A BVN together with a bank account, the current kind of check.
 *
 * (documented only)
 */
export interface BankAccountIdentification {
  /**
   * Country of the bank, as a two-letter code.
   *
   * @example NG
   */
  country: string;
  /** Kind of check. */
  type: "bank_account";
  /**
   * Bank Verification Number, masked.
   *
   * @example 200*****677
   */
  bvn: string;
  /**
   * Account number, masked.
   *
   * @example 012****789
   */
  account_number: string;
  /**
   * Code of the bank.
   *
   * @example 007
   */
  bank_code: string;
}

/**
 * A BVN alone, the kind of check that Paystack deprecated in 2021.
 *
 * (documented only)
 */
export interface BvnIdentification {
  /**
   * Country that issued it, as a two-letter code.
   *
   * @example NG
   */
  country: string;
  /** Kind of check. */
  type: "bvn";
  /**
   * Bank Verification Number, masked.
   *
   * @example 200*****677
   */
  value: string;
}

/** Query parameters of `customers.list`. */
export interface ListCustomersQuery {
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
}

/** Query parameters of `customers.listMandateAuthorizations`. */
export interface ListMandateAuthorizationsQuery {
  /**
   * The `meta.next` of the page before. Left out for the first page.
   *
   * (inferred) Documented for the list of all mandates of an integration, whose answer has the same meta; not
   * mentioned for the mandates of one customer.
   *
   * @example bWFuZGF0ZToxNjQwOTg=
   */
  cursor?: string | undefined;
}
