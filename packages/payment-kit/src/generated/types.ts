// Generated from specs/payment-kit.yaml by tools/codegen. Do not edit.

/**
 * A person who buys in your app. Only `id`, `did` and `livemode` are certain: everything else may be missing, and
 * may be `null`.
 *
 * (documented only) The SDK's types call more fields required than its documentation shows; an empty database
 * column is sent as null. So only id, did and livemode are required here.
 */
export interface Customer {
  /**
   * The id of the customer. Starts with `cus_`.
   *
   * @example cus_8mK2vX4qLpWzR1tY
   */
  id: string;
  /**
   * The decentralised identifier (DID) of the user behind the customer. Unique among your customers; every call that
   * takes an id to read takes it too.
   *
   * @example zNKhqZ7pAxw4Rm2sTn5vD8yE3cBgJ6uL9fWk
   */
  did: string;
  /**
   * `true` if the customer exists in live mode, `false` if in test mode.
   *
   * @example true
   */
  livemode: boolean;
  /**
   * Full name.
   *
   * @example Mira Lindqvist
   */
  name?: string | null;
  /**
   * Main e-mail address.
   *
   * @example mira.lindqvist@example.com
   */
  email?: string | null;
  /**
   * Main phone number.
   *
   * @example +46700000112
   */
  phone?: string | null;
  /**
   * A note on the customer.
   *
   * @example Early adopter
   */
  description?: string | null;
  /** Billing address. */
  address?: CustomerAddress | null;
  /** Where goods are sent, and to whom. */
  shipping?: CustomerShipping | null;
  /**
   * The balance, as text, possibly with a minus sign. Sources disagree on whether it is in whole or in smallest
   * units, and on whether credit is the positive or the negative side. Do not compute with it before you have seen
   * both on your server.
   *
   * (documented only) The documentation's sample is "100.00" and calls it credit; an older page says smallest unit;
   * another says that a negative balance is the credit.
   *
   * @example 100.00
   */
  balance?: string | null;
  /**
   * The balance in each currency, by currency id.
   *
   * @example
   * ```json
   * {
   *   "pc_Abt5dF7gH2jK": "0"
   * }
   * ```
   */
  token_balance?: {
    [key: string]: string;
  } | null;
  /**
   * The id of the currency the customer is billed in.
   *
   * @example pc_Abt5dF7gH2jK
   */
  currency_id?: string | null;
  /**
   * Whether a payment of the customer is overdue.
   *
   * @example false
   */
  delinquent?: boolean | null;
  /**
   * The id of the discount that applies to the customer.
   *
   * @example null
   */
  discount_id?: string | null;
  /**
   * Your own values, by key. A value may be of any kind, not only text.
   *
   * @example
   * ```json
   * {
   *   "internal_id": "user-456"
   * }
   * ```
   */
  metadata?: {
    [key: string]: unknown;
  } | null;
  /**
   * Credit that is set against invoices. Its form is not published.
   *
   * @example null
   */
  invoice_credit_balance?: unknown;
  /**
   * What the numbers of the customer's invoices start with.
   *
   * @example MIRA
   */
  invoice_prefix?: string | null;
  /** What new invoices of the customer take over. */
  invoice_settings?: CustomerInvoiceSettings | null;
  /**
   * The running number of the next invoice.
   *
   * At least 0.
   *
   * @example 8
   */
  next_invoice_sequence?: number | null;
  /** How the customer wants to be notified. */
  preference?: CustomerPreferences | null;
  /**
   * When the customer was last synchronised, in Unix time. What is synchronised is not documented.
   *
   * At least 0.
   *
   * (documented only) A number in the published types; that it is a time in Unix seconds is inferred.
   *
   * @example 1709280000
   */
  last_sync_at?: number | null;
  /**
   * The kind of object. Not seen in any sample, and the published type names the wrong kind, so do not rely on it.
   *
   * (inferred) In the expanded type only, where it says subscription.
   *
   * @example customer
   */
  object?: string | null;
  /**
   * Payments of the customer, where the server expands them.
   *
   * (inferred) In the expanded type only; the documentation's samples do not have it.
   *
   * @example
   * ```json
   * []
   * ```
   */
  payments?:
    | {
        [key: string]: unknown;
      }[]
    | null;
  /**
   * Subscriptions of the customer, where the server expands them.
   *
   * (inferred) In the expanded type only; the documentation's samples do not have it.
   *
   * @example
   * ```json
   * []
   * ```
   */
  subscriptions?:
    | {
        [key: string]: unknown;
      }[]
    | null;
  /**
   * Invoices of the customer, where the server expands them.
   *
   * (inferred) In the expanded type only; the documentation's samples do not have it.
   *
   * @example
   * ```json
   * []
   * ```
   */
  invoices?: Invoice[] | null;
  /**
   * When the customer was created.
   *
   * Format: date-time.
   *
   * @example 2023-10-27T10:00:00.000Z
   */
  created_at?: string | null;
  /**
   * When the customer last changed.
   *
   * Format: date-time.
   *
   * @example 2024-02-14T16:20:31.000Z
   */
  updated_at?: string | null;
}

/**
 * A postal address, or `null` where there is none. No part of it is certain to be there.
 *
 * (documented only)
 *
 * @example
 * ```json
 * {
 *   "country": "SE",
 *   "city": "Stockholm",
 *   "line1": "Sveavägen 12",
 *   "line2": "4 tr",
 *   "postal_code": "111 57"
 * }
 * ```
 */
export interface CustomerAddress {
  /**
   * Country, as a two-letter code of ISO 3166-1 alpha-2.
   *
   * @example SE
   */
  country?: string | null;
  /**
   * State, province, prefecture or region.
   *
   * @example Stockholm
   */
  state?: string | null;
  /**
   * City, town or village.
   *
   * @example Stockholm
   */
  city?: string | null;
  /**
   * Street and number, post-office box or company.
   *
   * @example Sveavägen 12
   */
  line1?: string | null;
  /**
   * Apartment, suite, unit or floor.
   *
   * @example 4 tr
   */
  line2?: string | null;
  /**
   * ZIP or postal code, as text.
   *
   * @example 111 57
   */
  postal_code?: string | null;
}

/**
 * Where goods are sent, and to whom; `null` where that is not set.
 *
 * (documented only)
 *
 * @example
 * ```json
 * {
 *   "name": "Mira Lindqvist",
 *   "phone": "+46700000112",
 *   "address": {
 *     "country": "SE",
 *     "city": "Stockholm"
 *   }
 * }
 * ```
 */
export interface CustomerShipping {
  /**
   * Who receives the goods.
   *
   * @example Mira Lindqvist
   */
  name?: string | null;
  /**
   * Phone number of who receives the goods.
   *
   * @example +46700000112
   */
  phone?: string | null;
  /** Where the goods are sent. */
  address?: CustomerAddress | null;
}

/**
 * How the customer wants to be notified; `null` where that is not set.
 *
 * (documented only)
 *
 * @example
 * ```json
 * {
 *   "notification": {
 *     "frequency": "weekly",
 *     "schedule": {
 *       "time": "10:00",
 *       "date": 1
 *     }
 *   }
 * }
 * ```
 */
export interface CustomerPreferences {
  /**
   * How often notifications are sent, and when.
   *
   * @example
   * ```json
   * {
   *   "frequency": "weekly",
   *   "schedule": {
   *     "time": "10:00",
   *     "date": 1
   *   }
   * }
   * ```
   */
  notification?: {
    /**
     * How often.
     *
     * @example weekly
     */
    frequency?: "default" | "daily" | "weekly" | "monthly" | (string & {}) | null;
    /**
     * When, for a frequency other than `default`.
     *
     * @example
     * ```json
     * {
     *   "time": "10:00",
     *   "date": 1
     * }
     * ```
     */
    schedule?: {
      /**
       * The time of day.
       *
       * (documented only) A text in the published types; its form is inferred.
       *
       * @example 10:00
       */
      time?: string | null;
      /**
       * The day, of the week or of the month.
       *
       * (documented only) A number in the published types; its meaning is inferred.
       *
       * @example 1
       */
      date?: number | null;
    } | null;
  } | null;
}

/**
 * What new invoices of the customer take over; `null` where nothing is set.
 *
 * (documented only)
 *
 * @example
 * ```json
 * {
 *   "footer": "Thank you"
 * }
 * ```
 */
export interface CustomerInvoiceSettings {
  /**
   * Fields of your own that are printed on an invoice.
   *
   * @example
   * ```json
   * [
   *   {
   *     "name": "VAT",
   *     "value": "SE556677889901"
   *   }
   * ]
   * ```
   */
  custom_fields?: CustomField[] | null;
  /**
   * The id of the payment method that invoices are charged to.
   *
   * @example pm_Arc4sD6fG8hJ
   */
  default_payment_method?: string | null;
  /**
   * Text at the foot of an invoice.
   *
   * @example Thank you
   */
  footer?: string | null;
}

/**
 * A field of your own that is printed on an invoice.
 *
 * (documented only)
 */
export interface CustomField {
  /**
   * Its label.
   *
   * @example VAT
   */
  name?: string;
  /**
   * Its text.
   *
   * @example SE556677889901
   */
  value?: string;
}

/**
 * One page of customers.
 *
 * (documented only) count and list stand in the published types; paging stands in the documentation's sample only.
 * Other pages of the documentation show a shape with data and total, which no code supports.
 */
export interface CustomerListResponse {
  /**
   * How many customers match in all, on every page together.
   *
   * At least 0.
   *
   * @example 3
   */
  count: number;
  /**
   * The customers of this page.
   *
   * @example
   * ```json
   * []
   * ```
   */
  list: Customer[];
  /** Which page this is. May be missing. */
  paging?: Paging;
}

/**
 * Which page an answer holds.
 *
 * (documented only) In the documentation's sample, absent from the published types.
 *
 * @example
 * ```json
 * {
 *   "page": 1,
 *   "pageSize": 20
 * }
 * ```
 */
export interface Paging {
  /**
   * The page, counted from 1.
   *
   * @example 1
   */
  page?: number | null;
  /**
   * How many items a page holds.
   *
   * @example 20
   */
  pageSize?: number | null;
}

/**
 * The fields to change. What is left out stays as it is.
 *
 * (documented only) The documentation lists name, email, phone, address and metadata; the SDK's type takes any
 * part of a customer. Which other fields the server stores is unknown.
 */
export interface UpdateCustomerBody {
  /**
   * Full name.
   *
   * @example Mira Lindqvist
   */
  name?: string | undefined;
  /**
   * Main e-mail address.
   *
   * @example mira@lindqvist.example
   */
  email?: string | undefined;
  /**
   * Main phone number.
   *
   * @example +46700000112
   */
  phone?: string | undefined;
  /** Billing address. Send it whole: whether a part that is left out survives is not documented. */
  address?: AddressInput | undefined;
  /**
   * Your own values, by key. Send the object whole: whether a key that is left out survives is not documented.
   *
   * @example
   * ```json
   * {
   *   "internal_id": "user-456"
   * }
   * ```
   */
  metadata?:
    | {
        [key: string]: unknown;
      }
    | undefined;
  /**
   * A note on the customer.
   *
   * (inferred) In the SDK's type, not in the documentation's list of fields to update.
   *
   * @example Early adopter
   */
  description?: string | undefined;
  /**
   * Where goods are sent, and to whom.
   *
   * (inferred) In the SDK's type, which asks for all three parts; not in the documentation's list of fields to
   * update.
   *
   * @example
   * ```json
   * {
   *   "name": "Mira Lindqvist",
   *   "phone": "+46700000112",
   *   "address": {
   *     "country": "SE",
   *     "city": "Stockholm"
   *   }
   * }
   * ```
   */
  shipping?:
    | {
        /**
         * Who receives the goods.
         *
         * @example Mira Lindqvist
         */
        name: string;
        /**
         * Phone number of who receives the goods.
         *
         * @example +46700000112
         */
        phone: string;
        /** Where the goods are sent. */
        address: AddressInput;
      }
    | undefined;
}

/**
 * A postal address to store. Every part may be left out.
 *
 * (documented only)
 */
export interface AddressInput {
  /**
   * Country, as a two-letter code of ISO 3166-1 alpha-2.
   *
   * @example SE
   */
  country?: string | undefined;
  /**
   * State, province, prefecture or region.
   *
   * @example Stockholm
   */
  state?: string | undefined;
  /**
   * City, town or village.
   *
   * @example Stockholm
   */
  city?: string | undefined;
  /**
   * Street and number, post-office box or company.
   *
   * @example Sveavägen 12
   */
  line1?: string | undefined;
  /**
   * Apartment, suite, unit or floor.
   *
   * @example 4 tr
   */
  line2?: string | undefined;
  /**
   * ZIP or postal code, as text.
   *
   * @example 111 57
   */
  postal_code?: string | undefined;
}

/**
 * What a customer owes: the invoices, and their sum in each currency.
 *
 * (documented only) The SDK and ArcBlock's React components type this answer differently: customer, summary and
 * subscriptionCount may each be missing, and the components guard against a summary that is not there.
 */
export interface OverdueInvoices {
  /** The customer who owes. May be missing. */
  customer?: Customer;
  /**
   * How many of the customer's subscriptions have overdue invoices.
   *
   * At least 0.
   *
   * @example 1
   */
  subscriptionCount?: number | null;
  /**
   * The overdue invoices. Empty when nothing is owed.
   *
   * @example
   * ```json
   * []
   * ```
   */
  invoices: Invoice[];
  /**
   * What is owed in each currency, by currency id. May be empty, missing or `null`.
   *
   * (documented only) That it can be null is inferred from a guard in ArcBlock's React components.
   *
   * @example
   * ```json
   * {}
   * ```
   */
  summary?: {
    [key: string]: OverdueSummary;
  } | null;
}

/**
 * What is owed in one currency.
 *
 * (documented only)
 */
export interface OverdueSummary {
  /**
   * The sum, in the smallest unit of the currency. Divide by 10 to the power of `currency.decimal`, with `BigInt`.
   *
   * @example 25000000000000000000
   */
  amount: string;
  /** The currency of the sum. */
  currency: PaymentCurrency;
  /** The payment method that the currency belongs to. */
  method: PaymentMethod;
}

/**
 * An invoice. Four fields are certain; everything else may be missing, and may be `null`. All money is text in the
 * smallest unit of the invoice's currency.
 *
 * (documented only) All fields stand in the published types; required are only those that the documentation's
 * sample shows too. Times other than created_at and updated_at are numbers there; that they are Unix seconds is
 * inferred.
 */
export interface Invoice {
  /**
   * The id of the invoice. Starts with `in_`.
   *
   * @example in_Qw7eR2tY9uIoP4aS
   */
  id: string;
  /**
   * The number printed on the invoice.
   *
   * @example NOAH-0007
   */
  number?: string | null;
  /**
   * `true` for live data, `false` for test data.
   *
   * @example true
   */
  livemode?: boolean | null;
  /**
   * How far the invoice has come. `uncollectible` is the one that counts as overdue.
   *
   * @example uncollectible
   */
  status: "draft" | "open" | "void" | "paid" | "uncollectible" | (string & {});
  /**
   * What the invoice is for.
   *
   * @example Pro plan
   */
  description?: string | null;
  /**
   * What the buyer reads on a statement.
   *
   * @example YOUR APP
   */
  statement_descriptor?: string | null;
  /**
   * The id of the customer.
   *
   * @example cus_3nF7hJ9sBdQxV5wE
   */
  customer_id?: string | null;
  /**
   * The customer's name when the invoice was made.
   *
   * @example Noah Okafor
   */
  customer_name?: string | null;
  /**
   * The customer's e-mail address when the invoice was made.
   *
   * @example noah.okafor@example.com
   */
  customer_email?: string | null;
  /**
   * The customer's phone number when the invoice was made.
   *
   * @example +447700900123
   */
  customer_phone?: string | null;
  /** The customer's billing address when the invoice was made. */
  customer_address?: CustomerAddress | null;
  /** Where the goods were sent when the invoice was made. */
  customer_shipping?: CustomerShipping | null;
  /**
   * The id of the currency of every amount here.
   *
   * @example pc_Abt5dF7gH2jK
   */
  currency_id: string;
  /**
   * The id of the subscription that is billed.
   *
   * @example sub_Zx8cV1bN6mLkJ3hG
   */
  subscription_id?: string | null;
  /**
   * The id of the payment for the invoice.
   *
   * @example pi_Mn4bV7cX2zLk
   */
  payment_intent_id?: string | null;
  /**
   * The id of the checkout that made the invoice.
   *
   * @example cs_Gh6jK9lP3oIu
   */
  checkout_session_id?: string | null;
  /**
   * The id of the quote that the invoice follows.
   *
   * @example null
   */
  quote_id?: string | null;
  /**
   * The id of the charge for the invoice.
   *
   * @example null
   */
  charge_id?: string | null;
  /**
   * The id of the payment method that the invoice is charged to.
   *
   * @example pm_Arc4sD6fG8hJ
   */
  default_payment_method_id?: string | null;
  /**
   * Why the invoice was made.
   *
   * @example subscription_cycle
   */
  billing_reason?:
    | "subscription_create"
    | "subscription_cycle"
    | "subscription_update"
    | "subscription_recover"
    | "subscription_threshold"
    | "subscription_cancel"
    | "subscription"
    | "manual"
    | "upcoming"
    | "slash_stake"
    | "stake"
    | "overdraft_protection"
    | "stake_overdraft_protection"
    | "recharge"
    | "auto_recharge"
    | (string & {})
    | null;
  /**
   * Whether the invoice is charged or sent.
   *
   * @example charge_automatically
   */
  collection_method?: "charge_automatically" | "send_invoice" | (string & {}) | null;
  /**
   * When the billed period starts. Unix time in seconds.
   *
   * At least 0.
   *
   * (documented only) A number in the published types; that it is Unix time in seconds is inferred.
   *
   * @example 1709280000
   */
  period_start?: number | null;
  /**
   * When the billed period ends. Unix time in seconds.
   *
   * At least 0.
   *
   * (documented only) A number in the published types; that it is Unix time in seconds is inferred.
   *
   * @example 1711958400
   */
  period_end?: number | null;
  /**
   * The sum before discounts and tax. In the smallest unit of the currency.
   *
   * @example 25000000000000000000
   */
  subtotal?: string | null;
  /**
   * The sum before discounts, without tax. In the smallest unit of the currency.
   *
   * @example 25000000000000000000
   */
  subtotal_excluding_tax?: string | null;
  /**
   * The tax. In the smallest unit of the currency.
   *
   * @example 0
   */
  tax?: string | null;
  /**
   * The sum after discounts and tax. In the smallest unit of the currency.
   *
   * @example 25000000000000000000
   */
  total?: string | null;
  /**
   * What is to be paid. In the smallest unit of the currency.
   *
   * @example 25000000000000000000
   */
  amount_due?: string | null;
  /**
   * What has been paid. In the smallest unit of the currency.
   *
   * @example 0
   */
  amount_paid?: string | null;
  /**
   * What is still to be paid. In the smallest unit of the currency.
   *
   * @example 25000000000000000000
   */
  amount_remaining: string;
  /**
   * The cost of shipping. In the smallest unit of the currency.
   *
   * @example 0
   */
  amount_shipping?: string | null;
  /**
   * The customer's balance before the invoice. In the smallest unit of the currency.
   *
   * @example 0
   */
  starting_balance?: string | null;
  /**
   * The customer's balance after the invoice. In the smallest unit of the currency.
   *
   * @example 0
   */
  ending_balance?: string | null;
  /**
   * The customer's balance in each currency before the invoice, by currency id.
   *
   * @example
   * ```json
   * {
   *   "pc_Abt5dF7gH2jK": "0"
   * }
   * ```
   */
  starting_token_balance?: {
    [key: string]: string;
  } | null;
  /**
   * The customer's balance in each currency after the invoice, by currency id.
   *
   * @example
   * ```json
   * {
   *   "pc_Abt5dF7gH2jK": "0"
   * }
   * ```
   */
  ending_token_balance?: {
    [key: string]: string;
  } | null;
  /**
   * Credit notes issued after payment. In the smallest unit of the currency.
   *
   * @example 0
   */
  post_payment_credit_notes_amount?: string | null;
  /**
   * Credit notes issued before payment. In the smallest unit of the currency.
   *
   * @example 0
   */
  pre_payment_credit_notes_amount?: string | null;
  /**
   * The ids of the discounts that apply.
   *
   * @example
   * ```json
   * []
   * ```
   */
  discounts?: string[] | null;
  /**
   * What each discount takes off.
   *
   * @example
   * ```json
   * []
   * ```
   */
  total_discount_amounts?: DiscountAmount[] | null;
  /**
   * How often a charge was tried.
   *
   * At least 0.
   *
   * @example 4
   */
  attempt_count?: number | null;
  /**
   * Whether a charge was tried.
   *
   * @example true
   */
  attempted?: boolean | null;
  /**
   * When a charge is tried next. Unix time in seconds.
   *
   * At least 0.
   *
   * (documented only) A number in the published types; that it is Unix time in seconds is inferred.
   *
   * @example null
   */
  next_payment_attempt?: number | null;
  /**
   * Whether PaymentKit moves the invoice on by itself.
   *
   * @example true
   */
  auto_advance?: boolean | null;
  /**
   * Whether the invoice is paid.
   *
   * @example false
   */
  paid?: boolean | null;
  /**
   * Whether it was paid outside PaymentKit.
   *
   * @example false
   */
  paid_out_of_band?: boolean | null;
  /**
   * When payment is due. Unix time in seconds.
   *
   * At least 0.
   *
   * (documented only) A number in the published types; that it is Unix time in seconds is inferred.
   *
   * @example 1711958400
   */
  due_date?: number | null;
  /**
   * The date printed on the invoice. Unix time in seconds.
   *
   * At least 0.
   *
   * (documented only) A number in the published types; that it is Unix time in seconds is inferred.
   *
   * @example 1709280000
   */
  effective_at?: number | null;
  /**
   * When the invoice changed its status. Unix times in seconds.
   *
   * @example
   * ```json
   * {
   *   "finalized_at": 1709280000
   * }
   * ```
   */
  status_transitions?: {
    /**
     * When it became final. Unix time in seconds.
     *
     * At least 0.
     *
     * (documented only) A number in the published types; that it is Unix time in seconds is inferred.
     *
     * @example 1709280000
     */
    finalized_at?: number | null;
    /**
     * When it was given up. Unix time in seconds.
     *
     * At least 0.
     *
     * (documented only) A number in the published types; that it is Unix time in seconds is inferred.
     *
     * @example 1709884803
     */
    marked_uncollectible_at?: number | null;
    /**
     * When it was paid. Unix time in seconds.
     *
     * At least 0.
     *
     * (documented only) A number in the published types; that it is Unix time in seconds is inferred.
     *
     * @example null
     */
    paid_at?: number | null;
    /**
     * When it was voided. Unix time in seconds.
     *
     * At least 0.
     *
     * (documented only) A number in the published types; that it is Unix time in seconds is inferred.
     *
     * @example null
     */
    voided_at?: number | null;
  } | null;
  /** Why the last attempt failed. */
  last_finalization_error?: PaymentError | null;
  /**
   * How the invoice may be paid.
   *
   * @example
   * ```json
   * {
   *   "payment_method_types": [
   *     "arcblock"
   *   ]
   * }
   * ```
   */
  payment_settings?: {
    /**
     * The kinds of payment method that may be used.
     *
     * @example
     * ```json
     * [
     *   "arcblock"
     * ]
     * ```
     */
    payment_method_types?: string[] | null;
    /**
     * Options by kind of payment method. Their form is not published.
     *
     * @example
     * ```json
     * {}
     * ```
     */
    payment_method_options?: unknown;
  } | null;
  /**
   * Fields of your own, printed on the invoice.
   *
   * @example
   * ```json
   * [
   *   {
   *     "name": "VAT",
   *     "value": "SE556677889901"
   *   }
   * ]
   * ```
   */
  custom_fields?: CustomField[] | null;
  /**
   * Text at the foot of the invoice.
   *
   * @example Thank you
   */
  footer?: string | null;
  /**
   * The country of the seller.
   *
   * @example US
   */
  account_country?: string | null;
  /**
   * The name of the seller.
   *
   * @example Your App
   */
  account_name?: string | null;
  /**
   * Where the customer can see the invoice.
   *
   * @example https://your-app.example/payment/customer/invoice/in_Qw7eR2tY9uIoP4aS
   */
  hosted_invoice_url?: string | null;
  /**
   * Where the invoice can be had as PDF.
   *
   * @example null
   */
  invoice_pdf?: string | null;
  /**
   * The number of the receipt.
   *
   * @example null
   */
  receipt_number?: string | null;
  /**
   * The id of the invoice that replaces this one.
   *
   * @example null
   */
  latest_revision?: string | null;
  /**
   * What the subscription looked like when it was billed. Its form is not published.
   *
   * @example
   * ```json
   * {}
   * ```
   */
  subscription_details?: unknown;
  /**
   * The moment that a partial period was computed for. Unix time in seconds.
   *
   * At least 0.
   *
   * (documented only) A number in the published types; that it is Unix time in seconds is inferred.
   *
   * @example null
   */
  subscription_proration_date?: number | null;
  /**
   * The invoice that this one was copied from. Its form is not published.
   *
   * @example null
   */
  from_invoice?: unknown;
  /**
   * How the invoice is printed. Its form is not published.
   *
   * @example null
   */
  rendering_options?: unknown;
  /**
   * The usage threshold that made the invoice. Its form is not published.
   *
   * @example null
   */
  threshold_reason?: unknown;
  /**
   * The id of the test clock that the invoice belongs to.
   *
   * @example null
   */
  test_clock_id?: string | null;
  /**
   * When webhooks about the invoice were delivered. Unix time in seconds.
   *
   * At least 0.
   *
   * (documented only) A number in the published types; that it is Unix time in seconds is inferred.
   *
   * @example 1709280000
   */
  webhooks_delivered_at?: number | null;
  /**
   * Your own values, by key, of any kind.
   *
   * @example
   * ```json
   * {}
   * ```
   */
  metadata?: {
    [key: string]: unknown;
  } | null;
  /**
   * When the invoice was created.
   *
   * Format: date-time.
   *
   * @example 2024-03-01T08:00:00.000Z
   */
  created_at?: string | null;
  /**
   * When the invoice last changed.
   *
   * Format: date-time.
   *
   * @example 2024-03-08T08:00:03.512Z
   */
  updated_at?: string | null;
}

/**
 * What one discount takes off an invoice.
 *
 * (documented only)
 */
export interface DiscountAmount {
  /**
   * What it takes off. In the smallest unit of the currency.
   *
   * @example 5000000000000000000
   */
  amount?: string | null;
  /**
   * The id of the discount.
   *
   * @example dis_Ty5uI8oP
   */
  discount?: string | null;
  /**
   * The id of the promotion code that was entered.
   *
   * @example promo_Er4tY6uI
   */
  promotion_code?: string | null;
  /**
   * The id of the coupon behind it.
   *
   * @example coupon_Wq3eR5tY
   */
  coupon?: string | null;
}

/**
 * Why a payment failed, or `null` where none did.
 *
 * (documented only)
 *
 * @example
 * ```json
 * {
 *   "type": "card_error",
 *   "code": "insufficient_funds",
 *   "message": "The wallet does not hold enough ABT"
 * }
 * ```
 */
export interface PaymentError {
  /**
   * What kind of error it is.
   *
   * @example card_error
   */
  type?: "api_error" | "card_error" | "idempotency_error" | "invalid_request_error" | (string & {}) | null;
  /**
   * A short name of the error.
   *
   * @example insufficient_funds
   */
  code?: string | null;
  /**
   * Why the issuer declined.
   *
   * @example null
   */
  decline_code?: string | null;
  /**
   * What went wrong, in words.
   *
   * @example The wallet does not hold enough ABT
   */
  message?: string | null;
  /**
   * The parameter at fault.
   *
   * @example null
   */
  param?: string | null;
  /**
   * The id of the charge.
   *
   * @example null
   */
  charge?: string | null;
  /**
   * Where the error is explained.
   *
   * @example null
   */
  doc_url?: string | null;
  /**
   * The id of the payment method.
   *
   * @example pm_Arc4sD6fG8hJ
   */
  payment_method_id?: string | null;
  /**
   * The kind of payment method.
   *
   * @example arcblock
   */
  payment_method_type?: string | null;
  /**
   * How the payment was to be made. Its form is not published.
   *
   * @example null
   */
  payment_settings?: unknown;
}

/**
 * A currency or token that your app takes.
 *
 * (documented only)
 */
export interface PaymentCurrency {
  /**
   * The id of the currency.
   *
   * @example pc_Abt5dF7gH2jK
   */
  id: string;
  /**
   * What to write beside an amount.
   *
   * @example ABT
   */
  symbol: string;
  /**
   * How many decimals the smallest unit has. 18 for many tokens: an amount needs `BigInt`.
   *
   * At least 0.
   *
   * @example 18
   */
  decimal: number;
  /**
   * The id of the payment method that the currency belongs to.
   *
   * @example pm_Arc4sD6fG8hJ
   */
  payment_method_id?: string | null;
  /**
   * Whether it can be used.
   *
   * @example true
   */
  active?: boolean | null;
  /**
   * `true` for live data, `false` for test data.
   *
   * @example true
   */
  livemode?: boolean | null;
  /**
   * Whether it is protected from changes.
   *
   * @example true
   */
  locked?: boolean | null;
  /**
   * Whether prices are set in it.
   *
   * @example true
   */
  is_base_currency?: boolean | null;
  /**
   * Its name.
   *
   * @example ABT
   */
  name?: string | null;
  /**
   * What it is.
   *
   * @example ArcBlock Token
   */
  description?: string | null;
  /**
   * The address of its picture.
   *
   * @example https://your-app.example/payment/methods/abt.png
   */
  logo?: string | null;
  /**
   * How many decimals to show at most.
   *
   * At least 0.
   *
   * @example 6
   */
  maximum_precision?: number | null;
  /**
   * The least that can be paid.
   *
   * @example 1
   */
  minimum_payment_amount?: string | null;
  /**
   * The most that can be paid.
   *
   * @example 100000000000000000000000000
   */
  maximum_payment_amount?: string | null;
  /**
   * The address of the token's contract.
   *
   * @example null
   */
  contract?: string | null;
  /**
   * Whether it is money or credit of your app.
   *
   * @example standard
   */
  type?: "standard" | "credit" | (string & {}) | null;
  /**
   * When money is moved to the vault.
   *
   * @example
   * ```json
   * {
   *   "enabled": false
   * }
   * ```
   */
  vault_config?: {
    /**
     * Whether it is moved at all.
     *
     * @example false
     */
    enabled?: boolean | null;
    /**
     * The amount from which it is moved.
     *
     * (inferred)
     *
     * @example 0
     */
    deposit_threshold?: string | null;
    /**
     * The amount below which it is fetched back.
     *
     * (inferred)
     *
     * @example 0
     */
    withdraw_threshold?: string | null;
    /**
     * The amount that stays.
     *
     * (inferred)
     *
     * @example 0
     */
    buffer_threshold?: string | null;
  } | null;
  /**
   * How credit is topped up.
   *
   * @example null
   */
  recharge_config?: {
    /**
     * The id of the price of one unit.
     *
     * @example price_Op9iU7yT
     */
    base_price_id?: string | null;
    /**
     * The id of the payment link.
     *
     * @example null
     */
    payment_link_id?: string | null;
    /**
     * Where credit is bought.
     *
     * @example null
     */
    checkout_url?: string | null;
    /**
     * Limits of one top-up.
     *
     * @example
     * ```json
     * {
     *   "min_recharge_amount": 1
     * }
     * ```
     */
    settings?: {
      /**
       * The least.
       *
       * @example 1
       */
      min_recharge_amount?: number | null;
      /**
       * The most.
       *
       * @example 1000
       */
      max_recharge_amount?: number | null;
    } | null;
  } | null;
  /**
   * How the token is set up on its chain. Its form is not published.
   *
   * @example null
   */
  token_config?: {
    [key: string]: unknown;
  } | null;
  /**
   * Your own values, by key.
   *
   * @example
   * ```json
   * {}
   * ```
   */
  metadata?: {
    [key: string]: unknown;
  } | null;
  /**
   * When it was created.
   *
   * Format: date-time.
   *
   * @example 2023-09-18T09:30:00.000Z
   */
  created_at?: string | null;
  /**
   * When it last changed.
   *
   * Format: date-time.
   *
   * @example 2023-09-18T09:30:00.000Z
   */
  updated_at?: string | null;
}

/**
 * A way of paying that your app takes: a chain, or Stripe. It belongs to the app, not to a customer.
 *
 * (documented only)
 */
export interface PaymentMethod {
  /**
   * The id of the payment method.
   *
   * @example pm_Arc4sD6fG8hJ
   */
  id: string;
  /**
   * What kind it is.
   *
   * @example arcblock
   */
  type: "stripe" | "arcblock" | "ethereum" | "bitcoin" | "base" | (string & {});
  /**
   * Its name.
   *
   * @example ArcBlock
   */
  name?: string | null;
  /**
   * What it is.
   *
   * @example Pay with ArcBlock tokens
   */
  description?: string | null;
  /**
   * The address of its picture.
   *
   * @example https://your-app.example/payment/methods/arcblock.png
   */
  logo?: string | null;
  /**
   * Whether it can be used.
   *
   * @example true
   */
  active?: boolean | null;
  /**
   * `true` for live data, `false` for test data.
   *
   * @example true
   */
  livemode?: boolean | null;
  /**
   * Whether it is protected from changes.
   *
   * @example false
   */
  locked?: boolean | null;
  /**
   * The id of its main currency.
   *
   * @example pc_Abt5dF7gH2jK
   */
  default_currency_id?: string | null;
  /**
   * When a payment counts as made.
   *
   * @example
   * ```json
   * {
   *   "type": "immediate"
   * }
   * ```
   */
  confirmation?: {
    /**
     * What it waits for.
     *
     * @example immediate
     */
    type?: "immediate" | "callback" | "block" | (string & {}) | null;
    /**
     * How many blocks it waits for.
     *
     * At least 0.
     *
     * @example 12
     */
    block?: number | null;
  } | null;
  /**
   * **May hold secrets**, such as the secret key and the webhook secret of your Stripe account. Whether the server
   * blanks them is unknown. Never log it, never pass it on.
   *
   * @example
   * ```json
   * {}
   * ```
   */
  settings?: {
    [key: string]: unknown;
  } | null;
  /**
   * What it can do.
   *
   * @example
   * ```json
   * {
   *   "recurring": true,
   *   "refund": true,
   *   "dispute": false
   * }
   * ```
   */
  features?: {
    /**
     * Whether it can be charged again and again.
     *
     * @example true
     */
    recurring?: boolean | null;
    /**
     * Whether it can give money back.
     *
     * @example true
     */
    refund?: boolean | null;
    /**
     * Whether a payment can be disputed.
     *
     * @example false
     */
    dispute?: boolean | null;
  } | null;
  /**
   * Your own values, by key.
   *
   * @example
   * ```json
   * {}
   * ```
   */
  metadata?: {
    [key: string]: unknown;
  } | null;
  /**
   * When it was created.
   *
   * Format: date-time.
   *
   * @example 2023-09-18T09:30:00.000Z
   */
  created_at?: string | null;
  /**
   * When it last changed.
   *
   * Format: date-time.
   *
   * @example 2023-09-18T09:30:00.000Z
   */
  updated_at?: string | null;
}

/**
 * What went wrong. Neither field is certain: a body may be plain text, `null` or empty as well.
 *
 * (documented only) Read from ArcBlock's clients and from the platform's middleware; no error of PaymentKit itself
 * has been published.
 */
export interface ErrorResponse {
  /**
   * What went wrong, for a developer to read.
   *
   * @example no permission
   */
  error?: string;
  /**
   * A short name of the error, where the platform gives one.
   *
   * @example forbidden
   */
  code?: "forbidden" | (string & {});
}

/**
 * An error that the platform in front of PaymentKit answers as plain text.
 *
 * (documented only)
 *
 * @example Access token found in multiple locations
 */
export type ErrorText = string;

/** Query parameters of `customers.list`. */
export interface ListCustomersQuery {
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
  page?: number | undefined;
  /**
   * How many customers a page holds. Probably 20 unless given, and probably no more than 100.
   *
   * (documented only) The default and the maximum are inferred from a sister component; the documentation leaves
   * both blank.
   *
   * @example 20
   */
  pageSize?: number | undefined;
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
  livemode?: boolean | undefined;
}

/** Query parameters of `customers.search`. */
export interface SearchCustomersQuery {
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
  page?: number | undefined;
  /**
   * How many customers a page holds. Probably 20 unless given, and probably no more than 100.
   *
   * (documented only) The default and the maximum are inferred from a sister component; the documentation leaves
   * both blank.
   *
   * @example 20
   */
  pageSize?: number | undefined;
  /**
   * `true` for live data, `false` for test data. Send it on every call: what the server assumes without it is not
   * documented.
   *
   * @example true
   */
  livemode?: boolean | undefined;
}
