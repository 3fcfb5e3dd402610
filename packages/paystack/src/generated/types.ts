// Generated from specs/paystack.yaml by tools/codegen. Do not edit.

/** @description A customer to create. */
export interface CreateCustomerBody {
  /**
   * Format: email
   * @description The customer's e-mail address. It identifies the customer, and cannot be changed later.
   * @example ada.okafor@example.com
   */
  email: string;
  /**
   * @description First name. Required where the customer is to get a dedicated virtual account in a regulated category.
   * @example Ada
   */
  first_name?: string;
  /**
   * @description Last name. Required where the customer is to get a dedicated virtual account in a regulated category.
   * @example Okafor
   */
  last_name?: string;
  /**
   * @description Phone number, best with the country code. Required where the customer is to get a dedicated virtual account in a regulated category.
   * @example +2348123456789
   */
  phone?: string;
  /**
   * @description Anything you want to keep with the customer. Must be an object: a JSON string, as Paystack's own SDKs send it, is refused with 400.
   * @example {
   *       "crm_id": "C-20481",
   *       "newsletter": true
   *     }
   */
  metadata?: {
    [key: string]: unknown;
  };
}

/** @description The fields of a customer to change. What is left out stays as it is. */
export interface UpdateCustomerBody {
  /**
   * @description New first name. Has no effect on a customer whose identity has been validated.
   * @example Ada
   */
  first_name?: string;
  /**
   * @description New last name. Has no effect on a customer whose identity has been validated.
   * @example Okafor-Bello
   */
  last_name?: string;
  /**
   * @description New phone number.
   * @example +2348123456789
   */
  phone?: string;
  /**
   * @description New metadata. Must be an object; a JSON string is refused with 400.
   * @example {
   *       "crm_id": "C-20481",
   *       "newsletter": false
   *     }
   */
  metadata?: {
    [key: string]: unknown;
  };
}

/** @description Who a customer says to be, and the bank account that proves it. */
export interface ValidateCustomerBody {
  /**
   * @description First name, as on the BVN. Must not be empty.
   * @example Uchenna
   */
  first_name: string;
  /**
   * @description Middle name, as on the BVN.
   * @example Nkechi
   */
  middle_name?: string;
  /**
   * @description Last name, as on the BVN. Must not be empty.
   * @example Okoro
   */
  last_name: string;
  /**
   * @description What proves the identity. The older type `bvn` is no longer supported.
   * @example bank_account
   * @enum {string}
   */
  type: "bank_account";
  /**
   * @description Country that issued the identification, as a two-letter code. In practice `NG`.
   * @example NG
   */
  country: string;
  /**
   * @description Bank Verification Number. Real ones have 11 digits, the one of the test credential has 12.
   * @example 222222222221
   */
  bvn: string;
  /**
   * @description Code of the bank, from Paystack's list of banks. A string, since it may start with a zero.
   * @example 007
   */
  bank_code: string;
  /**
   * @description Number of a bank account that belongs to the BVN. A string, since it may start with a zero.
   * @example 0111111111
   */
  account_number: string;
  /**
   * @description An identification number, for types other than `bank_account`. Not needed today.
   * @example 20012345677
   */
  value?: string;
}

/** @description A customer, and how fraud rules are to treat that customer. */
export interface SetRiskActionBody {
  /**
   * @description Customer code or e-mail address.
   * @example CUS_c6wqvwmvwopw4ms
   */
  customer: string;
  /**
   * @description `allow` exempts the customer from the fraud rules, `deny` blocks the customer, `default` lets the rules decide.
   * @default default
   * @example deny
   * @enum {string}
   */
  risk_action?: "default" | "allow" | "deny";
}

/** @description A request for a customer's consent to a mandate. */
export interface InitializeAuthorizationBody {
  /**
   * Format: email
   * @description The customer's e-mail address.
   * @example ada.okafor@example.com
   */
  email: string;
  /**
   * @description How the customer will be charged. `direct_debit`, with an underscore, is the only choice.
   * @example direct_debit
   * @enum {string}
   */
  channel: "direct_debit";
  /**
   * Format: uri
   * @description Where to send the customer's browser after consent. An absolute URL.
   * @example https://shop.example.com/mandates/done
   */
  callback_url?: string;
  /** @description Fills in the bank account beforehand. */
  account?: DirectDebitAccount;
  /** @description Fills in the address beforehand. */
  address?: DirectDebitAddress;
}

/** @description The bank account that a mandate is wanted for, and the address of its holder. */
export interface InitializeDirectDebitBody {
  /** @description The bank account to debit. */
  account: DirectDebitAccount;
  /** @description The address of the holder. */
  address: DirectDebitAddress;
}

/** @description The authorization whose mandate is to be activated. */
export interface TriggerActivationChargeBody {
  /**
   * Format: int64
   * @description The `authorization_id` of a pending mandate, from the list of the customer's mandates. It is neither the id of the mandate nor the authorization code.
   * @example 1069309917
   */
  authorization_id: number;
}

/** @description The authorization to forget. */
export interface DeactivateAuthorizationBody {
  /**
   * @description Code of the authorization, from the customer's `authorizations` or from a mandate.
   * @example AUTH_ekk8t49ogj
   */
  authorization_code: string;
}

/** @description A Nigerian bank account, where the mandate is wanted. */
export interface DirectDebitAccount {
  /**
   * @description Account number. A string, since it may start with a zero.
   * @example 0123456789
   */
  number: string;
  /**
   * @description Code of the bank. Not every bank supports direct debit.
   * @example 058
   */
  bank_code: string;
}

/** @description The address of the holder of a bank account. */
export interface DirectDebitAddress {
  /**
   * @description Street and number.
   * @example 17 Beckley Avenue
   */
  street: string;
  /**
   * @description City.
   * @example Akoka
   */
  city: string;
  /**
   * @description State.
   * @example Lagos
   */
  state: string;
}

/** @description The envelope around one customer. */
export interface CustomerResponse {
  /**
   * @description True where the call worked.
   * @example true
   */
  status: boolean;
  /**
   * @description What happened, in a sentence. For people; do not branch on it.
   * @example Customer retrieved
   */
  message: string;
  /** @description The customer. */
  data: Customer;
}

/** @description The envelope around a page of customers. */
export interface CustomerListResponse {
  /**
   * @description True where the call worked.
   * @example true
   */
  status: boolean;
  /**
   * @description What happened, in a sentence.
   * @example Customers retrieved
   */
  message: string;
  /** @description The customers of this page, newest first, in their short form. */
  data: Customer[];
  /** @description Where this page stands in the list. */
  meta: CustomerListMeta;
}

/** @description Where a page stands in the list. Paging by number gives `total`, `skipped`, `page` and `pageCount`; paging by cursor gives `next` and `previous`. */
export interface CustomerListMeta {
  /**
   * @description How many customers there are in all. By number only.
   * @example 3
   */
  total?: number;
  /**
   * @description How many customers come before this page. By number only.
   * @example 0
   */
  skipped?: number;
  /**
   * @description How many customers a page holds. By cursor, it may be the number of customers on this page.
   * @example 50
   */
  perPage?: number | string;
  /**
   * @description Number of this page, counted from 1. By number only.
   * @example 1
   */
  page?: number;
  /**
   * @description How many pages there are, 0 where nothing matches. By number only.
   * @example 2
   */
  pageCount?: number;
  /**
   * @description Cursor of the next page; null or absent on the last one. By cursor only.
   * @example Y3VzdG9tZXI6OTAyMjU4MDk=
   */
  next?: string | null;
  /**
   * @description Cursor of the page before; null on the first one. One page of the provider's documentation shows the text "null".
   * @example Y3VzdG9tZXI6OTA3NTg5MDg=
   */
  previous?: string | null;
}

/**
 * @description A customer of an integration.
 *
 *     The first seven fields are in every answer. Which of the others are there depends on the call, as their
 *     descriptions say: retrieving returns all of them, listing the fewest.
 */
export interface Customer {
  /**
   * Format: int64
   * @description Numeric id. The calls about direct debit name the customer by it.
   * @example 90758908
   */
  id: number;
  /**
   * @description Code of the customer, the usual way to name one. `CUS_` and, as a rule, 15 lower-case characters.
   * @example CUS_c6wqvwmvwopw4ms
   */
  customer_code: string;
  /**
   * @description E-mail address. Unique in an integration and a mode.
   * @example ada.okafor@example.com
   */
  email: string;
  /**
   * Format: int64
   * @description Id of the integration that the customer belongs to.
   * @example 463433
   */
  integration: number;
  /**
   * @description The mode that the customer belongs to.
   * @example test
   */
  domain: "test" | "live" | (string & {});
  /**
   * Format: date-time
   * @description When the customer was created. The answer to creating has milliseconds which later answers drop: do not compare the two for equality.
   * @example 2024-11-12T09:31:08.000Z
   */
  createdAt: string;
  /**
   * Format: date-time
   * @description When the customer was last changed.
   * @example 2024-11-12T09:31:08.000Z
   */
  updatedAt: string;
  /**
   * @description First name; the one on the BVN once the identity is validated. Absent after creating without it.
   * @example Ada
   */
  first_name?: string | null;
  /**
   * @description Last name; the one on the BVN once the identity is validated. Absent after creating without it.
   * @example Okafor
   */
  last_name?: string | null;
  /**
   * @description Phone number, as it was given. May be empty. Absent after creating without it.
   * @example +2348123456789
   */
  phone?: string | null;
  /**
   * @description What you keep with the customer. Absent after creating without it.
   * @example {
   *       "crm_id": "C-20481",
   *       "newsletter": true
   *     }
   */
  metadata?: {
    [key: string]: unknown;
  } | null;
  /**
   * @description How fraud rules treat the customer. Absent after updating.
   * @example default
   */
  risk_action?: "default" | "allow" | "deny" | (string & {});
  /**
   * @description Whether the identity has been validated. Absent in lists.
   * @example false
   */
  identified?: boolean;
  /**
   * @description What the identity was validated with; null while it is not. Absent in lists.
   * @example null
   */
  identifications?: Identification[] | null;
  /** @description Cards and bank accounts that can be charged again. Empty for a new customer; absent in lists and after setting the risk action. */
  authorizations?: Authorization[];
  /**
   * @description Subscriptions of the customer. Absent in lists and after setting the risk action.
   * @example []
   */
  subscriptions?: {
    [key: string]: unknown;
  }[];
  /**
   * @description Transactions of the customer. Absent in lists and after setting the risk action.
   * @example []
   */
  transactions?: {
    [key: string]: unknown;
  }[];
  /**
   * @description How many transactions there were. Only after retrieving.
   * @example 0
   */
  total_transactions?: number;
  /**
   * @description What the transactions amount to. Only after retrieving. Empty wherever it was seen, so that the shape of an item is not known.
   * @example []
   */
  total_transaction_value?: unknown[];
  /**
   * @description The dedicated virtual account, as the Dedicated Virtual Accounts API describes it. Only after retrieving.
   * @example null
   */
  dedicated_account?: {
    [key: string]: unknown;
  } | null;
  /**
   * @description All dedicated virtual accounts. Only after retrieving, and not always then.
   * @example []
   */
  dedicated_accounts?:
    | {
        [key: string]: unknown;
      }[]
    | null;
  /**
   * Format: date-time
   * @description The same moment as `createdAt`. Only after retrieving.
   * @example 2024-11-12T09:31:08.000Z
   */
  created_at?: string;
  /**
   * Format: date-time
   * @description The same moment as `updatedAt`. Only after retrieving.
   * @example 2024-11-12T09:31:08.000Z
   */
  updated_at?: string;
}

/** @description Something that a customer's identity was validated with. Other types may have other fields. */
export interface Identification {
  /**
   * @description Country that issued it, as a two-letter code.
   * @example NG
   */
  country?: string;
  /**
   * @description What it is.
   * @example bvn
   */
  type?: "bvn" | "bank_account" | (string & {});
  /**
   * @description Its number, masked.
   * @example 223*****992
   */
  value?: string;
}

/** @description Permission to charge a card or a bank account again. Which fields are set depends on the channel. */
export interface Authorization {
  /**
   * @description What to charge with. It only works together with the e-mail address it was given for.
   * @example AUTH_ekk8t49ogj
   */
  authorization_code: string;
  /**
   * @description First six digits of the card.
   * @example 408408
   */
  bin?: string | null;
  /**
   * @description Last four digits of the card or the account.
   * @example 4081
   */
  last4?: string | null;
  /**
   * @description Month in which it expires. A string for cards, a number for mandates.
   * @example 12
   */
  exp_month?: string | number | null;
  /**
   * @description Year in which it expires. A string for cards, a number for mandates.
   * @example 2030
   */
  exp_year?: string | number | null;
  /**
   * @description How it is charged.
   * @example card
   */
  channel?: "card" | "direct_debit" | (string & {}) | null;
  /**
   * @description Kind of card, or `mandate`. Paystack sends a trailing space with some, so trim before comparing.
   * @example visa
   */
  card_type?: string | null;
  /**
   * @description Bank that issued the card or holds the account.
   * @example TEST BANK
   */
  bank?: string | null;
  /**
   * @description Country of the bank, as a two-letter code.
   * @example NG
   */
  country_code?: string | null;
  /**
   * @description Brand of the card.
   * @example visa
   */
  brand?: string | null;
  /**
   * @description Whether it can be charged again. A boolean, or 1 and 0 in some answers.
   * @example true
   */
  reusable?: boolean | number | null;
  /**
   * @description Fingerprint of the card or account: the same for every authorization of one card. Use it to recognise duplicates.
   * @example SIG_yEXu7dLBeqG0kU7g95Ke
   */
  signature?: string | null;
  /**
   * @description Name of the holder of a bank account.
   * @example null
   */
  account_name?: string | null;
}

/** @description The envelope around a request for consent. */
export interface InitializedAuthorizationResponse {
  /**
   * @description True where the call worked.
   * @example true
   */
  status: boolean;
  /**
   * @description What happened, in a sentence.
   * @example Authorization initialized
   */
  message: string;
  /** @description The request for consent. */
  data: InitializedAuthorization;
}

/** @description A request for consent to a mandate, waiting for the customer. */
export interface InitializedAuthorization {
  /**
   * @description Page on which the customer gives consent. Whoever opens it acts as the customer, so hand it to nobody else.
   * @example https://link.paystack.co/82t4mp5b5mfn51h
   */
  redirect_url: string;
  /**
   * @description Code of that page.
   * @example 82t4mp5b5mfn51h
   */
  access_code: string;
  /**
   * @description What to verify the authorization with. Store it before you redirect.
   * @example dfbzfotsrbv4n5s82t4mp5b5mfn51h
   */
  reference: string;
}

/** @description The envelope around the authorization of a mandate. */
export interface DirectDebitAuthorizationResponse {
  /**
   * @description True where the call worked. Says nothing about the mandate.
   * @example true
   */
  status: boolean;
  /**
   * @description What happened, in a sentence.
   * @example Authorization retrieved successfully
   */
  message: string;
  /** @description The authorization. */
  data: DirectDebitAuthorization;
}

/** @description The authorization behind a mandate. The first five fields are always there; events add the others, and verifying may. */
export interface DirectDebitAuthorization {
  /**
   * @description What to charge with, once `active` is true.
   * @example AUTH_JV4T9Wawdj
   */
  authorization_code: string;
  /**
   * @description How it is charged.
   * @example direct_debit
   */
  channel: "direct_debit" | (string & {});
  /**
   * @description Bank that holds the account.
   * @example Guaranty Trust Bank
   */
  bank: string | null;
  /**
   * @description Whether the account can be charged. False while the bank has not activated the mandate.
   * @example true
   */
  active: boolean;
  /** @description The customer who consented. */
  customer: AuthorizationCustomer;
  /**
   * @description The mode it belongs to.
   * @example live
   */
  domain?: "test" | "live" | (string & {}) | null;
  /**
   * @description First digits of a card; not set for an account.
   * @example null
   */
  bin?: string | null;
  /**
   * @description Last four digits of the account.
   * @example 6789
   */
  last4?: string | null;
  /**
   * @description `mandate`.
   * @example mandate
   */
  card_type?: string | null;
  /**
   * @description Month in which the mandate expires. A number here.
   * @example 1
   */
  exp_month?: string | number | null;
  /**
   * @description Year in which the mandate expires. A number here.
   * @example 2034
   */
  exp_year?: string | number | null;
  /**
   * @description Country of the bank, as a two-letter code.
   * @example NG
   */
  country_code?: string | null;
  /**
   * @description The bank again.
   * @example Guaranty Trust Bank
   */
  brand?: string | null;
  /**
   * @description Whether it can be charged more than once. A boolean, or 1 and 0 in some answers.
   * @example true
   */
  reusable?: boolean | number | null;
  /**
   * @description Fingerprint of the account.
   * @example SIG_u8SqR3E6ty2koQ9i5IrI
   */
  signature?: string | null;
  /**
   * @description Name of the holder of the account.
   * @example Ada Okafor
   */
  account_name?: string | null;
}

/** @description The customer behind an authorization, in brief. Note the name `code` in place of `customer_code`. */
export interface AuthorizationCustomer {
  /**
   * @description Customer code.
   * @example CUS_c6wqvwmvwopw4ms
   */
  code: string;
  /**
   * @description E-mail address.
   * @example ada.okafor@example.com
   */
  email: string;
  /**
   * @description First name.
   * @example Ada
   */
  first_name?: string | null;
  /**
   * @description Last name.
   * @example Okafor
   */
  last_name?: string | null;
  /**
   * @description Phone number. An empty string where there is none.
   * @example
   */
  phone?: string | null;
  /**
   * @description What you keep with the customer.
   * @example null
   */
  metadata?: {
    [key: string]: unknown;
  } | null;
  /**
   * @description How fraud rules treat the customer.
   * @example default
   */
  risk_action?: "default" | "allow" | "deny" | (string & {}) | null;
}

/** @description The envelope around a page of mandates. */
export interface MandateAuthorizationListResponse {
  /**
   * @description True where the call worked.
   * @example true
   */
  status: boolean;
  /**
   * @description What happened, in a sentence.
   * @example Mandate authorizations retrieved successfully
   */
  message: string;
  /** @description The mandates of this page. */
  data: MandateAuthorization[];
  /** @description Where this page stands in the list. */
  meta: MandateAuthorizationListMeta;
}

/** @description Where a page of mandates stands in the list. In snake_case, unlike that of customers. */
export interface MandateAuthorizationListMeta {
  /**
   * @description How many mandates a page holds.
   * @example 50
   */
  per_page: number;
  /**
   * @description Cursor of the next page; null on the last one.
   * @example bWFuZGF0ZToxNjQwOTg=
   */
  next?: string | null;
  /**
   * @description How many mandates are on this page.
   * @example 1
   */
  count: number;
  /**
   * @description How many mandates there are in all. Absent where there are none.
   * @example 1
   */
  total?: number;
}

/** @description A direct debit mandate, with the authorization that charges it. */
export interface MandateAuthorization {
  /**
   * Format: int64
   * @description Id of this entry.
   * @example 164098
   */
  id: number;
  /**
   * @description `pending` until the bank has activated the mandate, then `active`; `revoked` once it has ended.
   * @example active
   */
  status: "pending" | "active" | "revoked" | (string & {});
  /**
   * Format: int64
   * @description Id of the mandate.
   * @example 512003
   */
  mandate_id: number;
  /**
   * Format: int64
   * @description Id of the authorization. What triggering an activation charge asks for.
   * @example 1100490142
   */
  authorization_id: number;
  /**
   * @description Code of the authorization. What charging asks for.
   * @example AUTH_JV4T9Wawdj
   */
  authorization_code: string;
  /**
   * Format: int64
   * @description Id of the integration that the mandate belongs to.
   * @example 463433
   */
  integration_id: number;
  /**
   * @description Number of the bank account. Not masked in what is published.
   * @example 0123456789
   */
  account_number: string;
  /**
   * @description Code of the bank.
   * @example 058
   */
  bank_code: string;
  /**
   * @description Name of the bank.
   * @example Guaranty Trust Bank
   */
  bank_name?: string | null;
  /** @description The customer who consented. */
  customer: MandateCustomer;
  /**
   * Format: date-time
   * @description When the customer consented.
   * @example 2024-11-14T10:57:53.824Z
   */
  authorized_at?: string | null;
}

/** @description The customer behind a mandate, in brief. */
export interface MandateCustomer {
  /**
   * Format: int64
   * @description Numeric id.
   * @example 90758908
   */
  id: number;
  /**
   * @description Customer code.
   * @example CUS_c6wqvwmvwopw4ms
   */
  customer_code: string;
  /**
   * @description E-mail address.
   * @example ada.okafor@example.com
   */
  email: string;
  /**
   * @description First name.
   * @example Ada
   */
  first_name?: string | null;
  /**
   * @description Last name.
   * @example Okafor
   */
  last_name?: string | null;
}

/** @description An envelope without a payload. The call was accepted; what comes of it is told elsewhere, if at all. */
export interface Acknowledgement {
  /**
   * @description True where the call was accepted.
   * @example true
   */
  status: boolean;
  /**
   * @description What happened, in a sentence.
   * @example Customer Identification in progress
   */
  message: string;
}

/**
 * @description The body of a failed call. Only `message` can be relied upon; `type`, `code` and `meta` are missing from the
 *     answers of older parts of the API.
 */
export interface ErrorResponse {
  /**
   * @description False.
   * @example false
   */
  status?: boolean;
  /**
   * @description What went wrong, in a sentence. For people; wordings change.
   * @example Customer not found
   */
  message: string;
  /**
   * @description What kind of failure it is: of the input (`validation_error`), of Paystack (`api_error`), or of a bank or card network behind it (`processor_error`).
   * @example validation_error
   */
  type?: "validation_error" | "api_error" | "processor_error" | (string & {});
  /**
   * @description Which failure it is. An open set; note the capital letter in `invalid_Key`.
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
  /** @description What to do about it. */
  meta?: ErrorMeta;
  /** @description What to do about it. Verifying an authorization uses this name instead of `meta`. */
  metadata?: ErrorMeta;
  /**
   * @description Details. Rarely there, and only ever seen empty.
   * @example []
   */
  data?: unknown[] | Record<string, unknown> | null;
}

/** @description Advice on a failure. */
export interface ErrorMeta {
  /**
   * @description What to do about the failure. For people; may end in a space.
   * @example Ensure that you're passing the customer code or email of a customer that exists on the integration
   */
  nextStep?: string;
}

/** @description An event that concerns customers. Branch on `event`. The same URL receives the events of other products too, which have other shapes. */
export type WebhookEvent =
  | CustomerIdentificationSuccessEvent
  | CustomerIdentificationFailedEvent
  | DirectDebitAuthorizationCreatedEvent
  | DirectDebitAuthorizationActiveEvent;

/** @description A customer's identity is confirmed. */
export interface CustomerIdentificationSuccessEvent {
  /**
   * @description Name of the event. (enum property replaced by openapi-typescript)
   * @enum {string}
   */
  event: "customeridentification.success";
  /** @description Who was identified, and by what. */
  data: CustomerIdentificationSuccess;
}

/** @description A customer's identity could not be confirmed. */
export interface CustomerIdentificationFailedEvent {
  /**
   * @description Name of the event. (enum property replaced by openapi-typescript)
   * @enum {string}
   */
  event: "customeridentification.failed";
  /** @description Who was not identified, by what, and why. */
  data: CustomerIdentificationFailure;
}

/** @description A customer consented to a mandate. The account cannot be charged yet. */
export interface DirectDebitAuthorizationCreatedEvent {
  /**
   * @description Name of the event. (enum property replaced by openapi-typescript)
   * @enum {string}
   */
  event: "direct_debit.authorization.created";
  /**
   * @description As in an answer of the API. Says nothing about the mandate.
   * @example true
   */
  status?: boolean;
  /**
   * @description As in an answer of the API.
   * @example Authorization retrieved successfully
   */
  message?: string;
  /** @description The authorization. */
  data: DirectDebitAuthorization;
}

/** @description A mandate is active. The account can be charged. */
export interface DirectDebitAuthorizationActiveEvent {
  /**
   * @description Name of the event. (enum property replaced by openapi-typescript)
   * @enum {string}
   */
  event: "direct_debit.authorization.active";
  /**
   * @description As in an answer of the API.
   * @example true
   */
  status?: boolean;
  /**
   * @description As in an answer of the API.
   * @example Authorization retrieved successfully
   */
  message?: string;
  /** @description The authorization. */
  data: DirectDebitAuthorization;
}

/** @description Who was identified, and by what. */
export interface CustomerIdentificationSuccess {
  /**
   * Format: int64
   * @description Numeric id of the customer. Seen as a number, and documented as a string of digits too.
   * @example 90758908
   */
  customer_id: number | string;
  /**
   * @description Customer code.
   * @example CUS_c6wqvwmvwopw4ms
   */
  customer_code: string;
  /**
   * @description E-mail address.
   * @example ada.okafor@example.com
   */
  email: string;
  /** @description What was checked, masked. */
  identification: CustomerIdentification;
}

/** @description Who was not identified, by what, and why. */
export interface CustomerIdentificationFailure {
  /**
   * Format: int64
   * @description Numeric id of the customer. Seen as a number, and documented as a string of digits too.
   * @example 90758908
   */
  customer_id: number | string;
  /**
   * @description Customer code.
   * @example CUS_c6wqvwmvwopw4ms
   */
  customer_code: string;
  /**
   * @description E-mail address.
   * @example ada.okafor@example.com
   */
  email: string;
  /** @description What was checked, masked. */
  identification: CustomerIdentification;
  /**
   * @description Why it failed, in words for people.
   * @example Account number or BVN is incorrect
   */
  reason: string;
}

/** @description What an identity was checked with. Branch on `type`. */
export type CustomerIdentification = BankAccountIdentification | BvnIdentification;

/** @description A BVN together with a bank account, the current kind of check. */
export interface BankAccountIdentification {
  /**
   * @description Country of the bank, as a two-letter code.
   * @example NG
   */
  country: string;
  /**
   * @description Kind of check. (enum property replaced by openapi-typescript)
   * @enum {string}
   */
  type: "bank_account";
  /**
   * @description Bank Verification Number, masked.
   * @example 200*****677
   */
  bvn: string;
  /**
   * @description Account number, masked.
   * @example 012****789
   */
  account_number: string;
  /**
   * @description Code of the bank.
   * @example 007
   */
  bank_code: string;
}

/** @description A BVN alone, the kind of check that Paystack deprecated in 2021. */
export interface BvnIdentification {
  /**
   * @description Country that issued it, as a two-letter code.
   * @example NG
   */
  country: string;
  /**
   * @description Kind of check. (enum property replaced by openapi-typescript)
   * @enum {string}
   */
  type: "bvn";
  /**
   * @description Bank Verification Number, masked.
   * @example 200*****677
   */
  value: string;
}

/** Query parameters of `customers.list`. */
export interface ListCustomersQuery {
  /**
   * @description How many customers a page holds. No maximum is documented; 200 is known to work.
   * @default 50
   * @example 50
   */
  perPage?: number;
  /**
   * @description Which page to return, counted from 1. Has no meaning together with `use_cursor`.
   * @default 1
   * @example 1
   */
  page?: number;
  /**
   * @description Only customers created from this moment on: a timestamp (`2016-09-24T00:00:05.000Z`) or a date (`2016-09-21`).
   * @example 2024-11-01T00:00:05.000Z
   */
  from?: string;
  /**
   * @description Only customers created until this moment: a timestamp (`2016-09-24T00:00:05.000Z`) or a date (`2016-09-21`).
   * @example 2024-11-30T23:59:59.000Z
   */
  to?: string;
  /**
   * @description Set to true to page by cursor instead of by number.
   * @example true
   */
  use_cursor?: boolean;
  /**
   * @description With `use_cursor`: the `meta.next` of the page before, to get the one after it. Opaque: do not build one.
   * @example Y3VzdG9tZXI6OTAyMjU4MDk=
   */
  next?: string;
  /**
   * @description With `use_cursor`: the `meta.previous` of a page, to go back to the one before it.
   * @example Y3VzdG9tZXI6OTA3NTg5MDg=
   */
  previous?: string;
}

/** Query parameters of `customers.listMandateAuthorizations`. */
export interface ListMandateAuthorizationsQuery {
  /**
   * @description The `meta.next` of the page before. Left out for the first page.
   * @example bWFuZGF0ZToxNjQwOTg=
   */
  cursor?: string;
}
