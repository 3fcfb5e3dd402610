// Generated from specs/payment-kit.yaml by tools/codegen. Do not edit.

/** @description A person who buys in your app. Only `id`, `did` and `livemode` are certain: everything else may be missing, and may be `null`. */
export interface Customer {
  /**
   * @description The id of the customer. Starts with `cus_`.
   * @example cus_8mK2vX4qLpWzR1tY
   */
  id: string;
  /**
   * @description The decentralised identifier (DID) of the user behind the customer. Unique among your customers; every call that takes an id to read takes it too.
   * @example zNKhqZ7pAxw4Rm2sTn5vD8yE3cBgJ6uL9fWk
   */
  did: string;
  /**
   * @description `true` if the customer exists in live mode, `false` if in test mode.
   * @example true
   */
  livemode: boolean;
  /**
   * @description Full name.
   * @example Mira Lindqvist
   */
  name?: string | null;
  /**
   * @description Main e-mail address.
   * @example mira.lindqvist@example.com
   */
  email?: string | null;
  /**
   * @description Main phone number.
   * @example +46700000112
   */
  phone?: string | null;
  /**
   * @description A note on the customer.
   * @example Early adopter
   */
  description?: string | null;
  /** @description Billing address. */
  address?: CustomerAddress | null;
  /** @description Where goods are sent, and to whom. */
  shipping?: CustomerShipping | null;
  /**
   * @description The balance, as text, possibly with a minus sign. Sources disagree on whether it is in whole or in smallest units, and on whether credit is the positive or the negative side. Do not compute with it before you have seen both on your server.
   * @example 100.00
   */
  balance?: string | null;
  /**
   * @description The balance in each currency, by currency id.
   * @example {
   *       "pc_Abt5dF7gH2jK": "0"
   *     }
   */
  token_balance?: {
    [key: string]: string;
  } | null;
  /**
   * @description The id of the currency the customer is billed in.
   * @example pc_Abt5dF7gH2jK
   */
  currency_id?: string | null;
  /**
   * @description Whether a payment of the customer is overdue.
   * @example false
   */
  delinquent?: boolean | null;
  /**
   * @description The id of the discount that applies to the customer.
   * @example null
   */
  discount_id?: string | null;
  /**
   * @description Your own values, by key. A value may be of any kind, not only text.
   * @example {
   *       "internal_id": "user-456"
   *     }
   */
  metadata?: {
    [key: string]: unknown;
  } | null;
  /**
   * @description Credit that is set against invoices. Its form is not published.
   * @example null
   */
  invoice_credit_balance?: unknown;
  /**
   * @description What the numbers of the customer's invoices start with.
   * @example MIRA
   */
  invoice_prefix?: string | null;
  /** @description What new invoices of the customer take over. */
  invoice_settings?: CustomerInvoiceSettings | null;
  /**
   * @description The running number of the next invoice.
   * @example 8
   */
  next_invoice_sequence?: number | null;
  /** @description How the customer wants to be notified. */
  preference?: CustomerPreferences | null;
  /**
   * @description When the customer was last synchronised, in Unix time. What is synchronised is not documented.
   * @example 1709280000
   */
  last_sync_at?: number | null;
  /**
   * @description The kind of object. Not seen in any sample, and the published type names the wrong kind, so do not rely on it.
   * @example customer
   */
  object?: string | null;
  /**
   * @description Payments of the customer, where the server expands them.
   * @example []
   */
  payments?:
    | {
        [key: string]: unknown;
      }[]
    | null;
  /**
   * @description Subscriptions of the customer, where the server expands them.
   * @example []
   */
  subscriptions?:
    | {
        [key: string]: unknown;
      }[]
    | null;
  /**
   * @description Invoices of the customer, where the server expands them.
   * @example []
   */
  invoices?: Invoice[] | null;
  /**
   * Format: date-time
   * @description When the customer was created.
   * @example 2023-10-27T10:00:00.000Z
   */
  created_at?: string | null;
  /**
   * Format: date-time
   * @description When the customer last changed.
   * @example 2024-02-14T16:20:31.000Z
   */
  updated_at?: string | null;
}

/**
 * @description A postal address, or `null` where there is none. No part of it is certain to be there.
 * @example {
 *       "country": "SE",
 *       "city": "Stockholm",
 *       "line1": "Sveavägen 12",
 *       "line2": "4 tr",
 *       "postal_code": "111 57"
 *     }
 */
export interface CustomerAddress {
  /**
   * @description Country, as a two-letter code of ISO 3166-1 alpha-2.
   * @example SE
   */
  country?: string | null;
  /**
   * @description State, province, prefecture or region.
   * @example Stockholm
   */
  state?: string | null;
  /**
   * @description City, town or village.
   * @example Stockholm
   */
  city?: string | null;
  /**
   * @description Street and number, post-office box or company.
   * @example Sveavägen 12
   */
  line1?: string | null;
  /**
   * @description Apartment, suite, unit or floor.
   * @example 4 tr
   */
  line2?: string | null;
  /**
   * @description ZIP or postal code, as text.
   * @example 111 57
   */
  postal_code?: string | null;
}

/**
 * @description Where goods are sent, and to whom; `null` where that is not set.
 * @example {
 *       "name": "Mira Lindqvist",
 *       "phone": "+46700000112",
 *       "address": {
 *         "country": "SE",
 *         "city": "Stockholm"
 *       }
 *     }
 */
export interface CustomerShipping {
  /**
   * @description Who receives the goods.
   * @example Mira Lindqvist
   */
  name?: string | null;
  /**
   * @description Phone number of who receives the goods.
   * @example +46700000112
   */
  phone?: string | null;
  /** @description Where the goods are sent. */
  address?: CustomerAddress | null;
}

/**
 * @description How the customer wants to be notified; `null` where that is not set.
 * @example {
 *       "notification": {
 *         "frequency": "weekly",
 *         "schedule": {
 *           "time": "10:00",
 *           "date": 1
 *         }
 *       }
 *     }
 */
export interface CustomerPreferences {
  /**
   * @description How often notifications are sent, and when.
   * @example {
   *       "frequency": "weekly",
   *       "schedule": {
   *         "time": "10:00",
   *         "date": 1
   *       }
   *     }
   */
  notification?: {
    /**
     * @description How often.
     * @example weekly
     */
    frequency?: "default" | "daily" | "weekly" | "monthly" | (string & {}) | null;
    /**
     * @description When, for a frequency other than `default`.
     * @example {
     *       "time": "10:00",
     *       "date": 1
     *     }
     */
    schedule?: {
      /**
       * @description The time of day.
       * @example 10:00
       */
      time?: string | null;
      /**
       * @description The day, of the week or of the month.
       * @example 1
       */
      date?: number | null;
    } | null;
  } | null;
}

/**
 * @description What new invoices of the customer take over; `null` where nothing is set.
 * @example {
 *       "footer": "Thank you"
 *     }
 */
export interface CustomerInvoiceSettings {
  /**
   * @description Fields of your own that are printed on an invoice.
   * @example [
   *       {
   *         "name": "VAT",
   *         "value": "SE556677889901"
   *       }
   *     ]
   */
  custom_fields?: CustomField[] | null;
  /**
   * @description The id of the payment method that invoices are charged to.
   * @example pm_Arc4sD6fG8hJ
   */
  default_payment_method?: string | null;
  /**
   * @description Text at the foot of an invoice.
   * @example Thank you
   */
  footer?: string | null;
}

/** @description A field of your own that is printed on an invoice. */
export interface CustomField {
  /**
   * @description Its label.
   * @example VAT
   */
  name?: string;
  /**
   * @description Its text.
   * @example SE556677889901
   */
  value?: string;
}

/** @description One page of customers. */
export interface CustomerListResponse {
  /**
   * @description How many customers match in all, on every page together.
   * @example 3
   */
  count: number;
  /**
   * @description The customers of this page.
   * @example []
   */
  list: Customer[];
  /** @description Which page this is. May be missing. */
  paging?: Paging;
}

/**
 * @description Which page an answer holds.
 * @example {
 *       "page": 1,
 *       "pageSize": 20
 *     }
 */
export interface Paging {
  /**
   * @description The page, counted from 1.
   * @example 1
   */
  page?: number | null;
  /**
   * @description How many items a page holds.
   * @example 20
   */
  pageSize?: number | null;
}

/** @description The fields to change. What is left out stays as it is. */
export interface UpdateCustomerBody {
  /**
   * @description Full name.
   * @example Mira Lindqvist
   */
  name?: string;
  /**
   * @description Main e-mail address.
   * @example mira@lindqvist.example
   */
  email?: string;
  /**
   * @description Main phone number.
   * @example +46700000112
   */
  phone?: string;
  /** @description Billing address. Send it whole: whether a part that is left out survives is not documented. */
  address?: AddressInput;
  /**
   * @description Your own values, by key. Send the object whole: whether a key that is left out survives is not documented.
   * @example {
   *       "internal_id": "user-456"
   *     }
   */
  metadata?: {
    [key: string]: unknown;
  };
  /**
   * @description A note on the customer.
   * @example Early adopter
   */
  description?: string;
  /**
   * @description Where goods are sent, and to whom.
   * @example {
   *       "name": "Mira Lindqvist",
   *       "phone": "+46700000112",
   *       "address": {
   *         "country": "SE",
   *         "city": "Stockholm"
   *       }
   *     }
   */
  shipping?: {
    /**
     * @description Who receives the goods.
     * @example Mira Lindqvist
     */
    name: string;
    /**
     * @description Phone number of who receives the goods.
     * @example +46700000112
     */
    phone: string;
    /** @description Where the goods are sent. */
    address: AddressInput;
  };
}

/** @description A postal address to store. Every part may be left out. */
export interface AddressInput {
  /**
   * @description Country, as a two-letter code of ISO 3166-1 alpha-2.
   * @example SE
   */
  country?: string;
  /**
   * @description State, province, prefecture or region.
   * @example Stockholm
   */
  state?: string;
  /**
   * @description City, town or village.
   * @example Stockholm
   */
  city?: string;
  /**
   * @description Street and number, post-office box or company.
   * @example Sveavägen 12
   */
  line1?: string;
  /**
   * @description Apartment, suite, unit or floor.
   * @example 4 tr
   */
  line2?: string;
  /**
   * @description ZIP or postal code, as text.
   * @example 111 57
   */
  postal_code?: string;
}

/** @description What a customer owes: the invoices, and their sum in each currency. */
export interface OverdueInvoices {
  /** @description The customer who owes. May be missing. */
  customer?: Customer;
  /**
   * @description How many of the customer's subscriptions have overdue invoices.
   * @example 1
   */
  subscriptionCount?: number | null;
  /**
   * @description The overdue invoices. Empty when nothing is owed.
   * @example []
   */
  invoices: Invoice[];
  /**
   * @description What is owed in each currency, by currency id. May be empty, missing or `null`.
   * @example {}
   */
  summary?: {
    [key: string]: OverdueSummary;
  } | null;
}

/** @description What is owed in one currency. */
export interface OverdueSummary {
  /**
   * @description The sum, in the smallest unit of the currency. Divide by 10 to the power of `currency.decimal`, with `BigInt`.
   * @example 25000000000000000000
   */
  amount: string;
  /** @description The currency of the sum. */
  currency: PaymentCurrency;
  /** @description The payment method that the currency belongs to. */
  method: PaymentMethod;
}

/** @description An invoice. Four fields are certain; everything else may be missing, and may be `null`. All money is text in the smallest unit of the invoice's currency. */
export interface Invoice {
  /**
   * @description The id of the invoice. Starts with `in_`.
   * @example in_Qw7eR2tY9uIoP4aS
   */
  id: string;
  /**
   * @description The number printed on the invoice.
   * @example NOAH-0007
   */
  number?: string | null;
  /**
   * @description `true` for live data, `false` for test data.
   * @example true
   */
  livemode?: boolean | null;
  /**
   * @description How far the invoice has come. `uncollectible` is the one that counts as overdue.
   * @example uncollectible
   */
  status: "draft" | "open" | "void" | "paid" | "uncollectible" | (string & {});
  /**
   * @description What the invoice is for.
   * @example Pro plan
   */
  description?: string | null;
  /**
   * @description What the buyer reads on a statement.
   * @example YOUR APP
   */
  statement_descriptor?: string | null;
  /**
   * @description The id of the customer.
   * @example cus_3nF7hJ9sBdQxV5wE
   */
  customer_id?: string | null;
  /**
   * @description The customer's name when the invoice was made.
   * @example Noah Okafor
   */
  customer_name?: string | null;
  /**
   * @description The customer's e-mail address when the invoice was made.
   * @example noah.okafor@example.com
   */
  customer_email?: string | null;
  /**
   * @description The customer's phone number when the invoice was made.
   * @example +447700900123
   */
  customer_phone?: string | null;
  /** @description The customer's billing address when the invoice was made. */
  customer_address?: CustomerAddress | null;
  /** @description Where the goods were sent when the invoice was made. */
  customer_shipping?: CustomerShipping | null;
  /**
   * @description The id of the currency of every amount here.
   * @example pc_Abt5dF7gH2jK
   */
  currency_id: string;
  /**
   * @description The id of the subscription that is billed.
   * @example sub_Zx8cV1bN6mLkJ3hG
   */
  subscription_id?: string | null;
  /**
   * @description The id of the payment for the invoice.
   * @example pi_Mn4bV7cX2zLk
   */
  payment_intent_id?: string | null;
  /**
   * @description The id of the checkout that made the invoice.
   * @example cs_Gh6jK9lP3oIu
   */
  checkout_session_id?: string | null;
  /**
   * @description The id of the quote that the invoice follows.
   * @example null
   */
  quote_id?: string | null;
  /**
   * @description The id of the charge for the invoice.
   * @example null
   */
  charge_id?: string | null;
  /**
   * @description The id of the payment method that the invoice is charged to.
   * @example pm_Arc4sD6fG8hJ
   */
  default_payment_method_id?: string | null;
  /**
   * @description Why the invoice was made.
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
   * @description Whether the invoice is charged or sent.
   * @example charge_automatically
   */
  collection_method?: "charge_automatically" | "send_invoice" | (string & {}) | null;
  /**
   * @description When the billed period starts. Unix time in seconds.
   * @example 1709280000
   */
  period_start?: number | null;
  /**
   * @description When the billed period ends. Unix time in seconds.
   * @example 1711958400
   */
  period_end?: number | null;
  /**
   * @description The sum before discounts and tax. In the smallest unit of the currency.
   * @example 25000000000000000000
   */
  subtotal?: string | null;
  /**
   * @description The sum before discounts, without tax. In the smallest unit of the currency.
   * @example 25000000000000000000
   */
  subtotal_excluding_tax?: string | null;
  /**
   * @description The tax. In the smallest unit of the currency.
   * @example 0
   */
  tax?: string | null;
  /**
   * @description The sum after discounts and tax. In the smallest unit of the currency.
   * @example 25000000000000000000
   */
  total?: string | null;
  /**
   * @description What is to be paid. In the smallest unit of the currency.
   * @example 25000000000000000000
   */
  amount_due?: string | null;
  /**
   * @description What has been paid. In the smallest unit of the currency.
   * @example 0
   */
  amount_paid?: string | null;
  /**
   * @description What is still to be paid. In the smallest unit of the currency.
   * @example 25000000000000000000
   */
  amount_remaining: string;
  /**
   * @description The cost of shipping. In the smallest unit of the currency.
   * @example 0
   */
  amount_shipping?: string | null;
  /**
   * @description The customer's balance before the invoice. In the smallest unit of the currency.
   * @example 0
   */
  starting_balance?: string | null;
  /**
   * @description The customer's balance after the invoice. In the smallest unit of the currency.
   * @example 0
   */
  ending_balance?: string | null;
  /**
   * @description The customer's balance in each currency before the invoice, by currency id.
   * @example {
   *       "pc_Abt5dF7gH2jK": "0"
   *     }
   */
  starting_token_balance?: {
    [key: string]: string;
  } | null;
  /**
   * @description The customer's balance in each currency after the invoice, by currency id.
   * @example {
   *       "pc_Abt5dF7gH2jK": "0"
   *     }
   */
  ending_token_balance?: {
    [key: string]: string;
  } | null;
  /**
   * @description Credit notes issued after payment. In the smallest unit of the currency.
   * @example 0
   */
  post_payment_credit_notes_amount?: string | null;
  /**
   * @description Credit notes issued before payment. In the smallest unit of the currency.
   * @example 0
   */
  pre_payment_credit_notes_amount?: string | null;
  /**
   * @description The ids of the discounts that apply.
   * @example []
   */
  discounts?: string[] | null;
  /**
   * @description What each discount takes off.
   * @example []
   */
  total_discount_amounts?: DiscountAmount[] | null;
  /**
   * @description How often a charge was tried.
   * @example 4
   */
  attempt_count?: number | null;
  /**
   * @description Whether a charge was tried.
   * @example true
   */
  attempted?: boolean | null;
  /**
   * @description When a charge is tried next. Unix time in seconds.
   * @example null
   */
  next_payment_attempt?: number | null;
  /**
   * @description Whether PaymentKit moves the invoice on by itself.
   * @example true
   */
  auto_advance?: boolean | null;
  /**
   * @description Whether the invoice is paid.
   * @example false
   */
  paid?: boolean | null;
  /**
   * @description Whether it was paid outside PaymentKit.
   * @example false
   */
  paid_out_of_band?: boolean | null;
  /**
   * @description When payment is due. Unix time in seconds.
   * @example 1711958400
   */
  due_date?: number | null;
  /**
   * @description The date printed on the invoice. Unix time in seconds.
   * @example 1709280000
   */
  effective_at?: number | null;
  /**
   * @description When the invoice changed its status. Unix times in seconds.
   * @example {
   *       "finalized_at": 1709280000
   *     }
   */
  status_transitions?: {
    /**
     * @description When it became final. Unix time in seconds.
     * @example 1709280000
     */
    finalized_at?: number | null;
    /**
     * @description When it was given up. Unix time in seconds.
     * @example 1709884803
     */
    marked_uncollectible_at?: number | null;
    /**
     * @description When it was paid. Unix time in seconds.
     * @example null
     */
    paid_at?: number | null;
    /**
     * @description When it was voided. Unix time in seconds.
     * @example null
     */
    voided_at?: number | null;
  } | null;
  /** @description Why the last attempt failed. */
  last_finalization_error?: PaymentError | null;
  /**
   * @description How the invoice may be paid.
   * @example {
   *       "payment_method_types": [
   *         "arcblock"
   *       ]
   *     }
   */
  payment_settings?: {
    /**
     * @description The kinds of payment method that may be used.
     * @example [
     *       "arcblock"
     *     ]
     */
    payment_method_types?: string[] | null;
    /**
     * @description Options by kind of payment method. Their form is not published.
     * @example {}
     */
    payment_method_options?: unknown;
  } | null;
  /**
   * @description Fields of your own, printed on the invoice.
   * @example [
   *       {
   *         "name": "VAT",
   *         "value": "SE556677889901"
   *       }
   *     ]
   */
  custom_fields?: CustomField[] | null;
  /**
   * @description Text at the foot of the invoice.
   * @example Thank you
   */
  footer?: string | null;
  /**
   * @description The country of the seller.
   * @example US
   */
  account_country?: string | null;
  /**
   * @description The name of the seller.
   * @example Your App
   */
  account_name?: string | null;
  /**
   * @description Where the customer can see the invoice.
   * @example https://your-app.example/payment/customer/invoice/in_Qw7eR2tY9uIoP4aS
   */
  hosted_invoice_url?: string | null;
  /**
   * @description Where the invoice can be had as PDF.
   * @example null
   */
  invoice_pdf?: string | null;
  /**
   * @description The number of the receipt.
   * @example null
   */
  receipt_number?: string | null;
  /**
   * @description The id of the invoice that replaces this one.
   * @example null
   */
  latest_revision?: string | null;
  /**
   * @description What the subscription looked like when it was billed. Its form is not published.
   * @example {}
   */
  subscription_details?: unknown;
  /**
   * @description The moment that a partial period was computed for. Unix time in seconds.
   * @example null
   */
  subscription_proration_date?: number | null;
  /**
   * @description The invoice that this one was copied from. Its form is not published.
   * @example null
   */
  from_invoice?: unknown;
  /**
   * @description How the invoice is printed. Its form is not published.
   * @example null
   */
  rendering_options?: unknown;
  /**
   * @description The usage threshold that made the invoice. Its form is not published.
   * @example null
   */
  threshold_reason?: unknown;
  /**
   * @description The id of the test clock that the invoice belongs to.
   * @example null
   */
  test_clock_id?: string | null;
  /**
   * @description When webhooks about the invoice were delivered. Unix time in seconds.
   * @example 1709280000
   */
  webhooks_delivered_at?: number | null;
  /**
   * @description Your own values, by key, of any kind.
   * @example {}
   */
  metadata?: {
    [key: string]: unknown;
  } | null;
  /**
   * Format: date-time
   * @description When the invoice was created.
   * @example 2024-03-01T08:00:00.000Z
   */
  created_at?: string | null;
  /**
   * Format: date-time
   * @description When the invoice last changed.
   * @example 2024-03-08T08:00:03.512Z
   */
  updated_at?: string | null;
}

/** @description What one discount takes off an invoice. */
export interface DiscountAmount {
  /**
   * @description What it takes off. In the smallest unit of the currency.
   * @example 5000000000000000000
   */
  amount?: string | null;
  /**
   * @description The id of the discount.
   * @example dis_Ty5uI8oP
   */
  discount?: string | null;
  /**
   * @description The id of the promotion code that was entered.
   * @example promo_Er4tY6uI
   */
  promotion_code?: string | null;
  /**
   * @description The id of the coupon behind it.
   * @example coupon_Wq3eR5tY
   */
  coupon?: string | null;
}

/**
 * @description Why a payment failed, or `null` where none did.
 * @example {
 *       "type": "card_error",
 *       "code": "insufficient_funds",
 *       "message": "The wallet does not hold enough ABT"
 *     }
 */
export interface PaymentError {
  /**
   * @description What kind of error it is.
   * @example card_error
   */
  type?: "api_error" | "card_error" | "idempotency_error" | "invalid_request_error" | (string & {}) | null;
  /**
   * @description A short name of the error.
   * @example insufficient_funds
   */
  code?: string | null;
  /**
   * @description Why the issuer declined.
   * @example null
   */
  decline_code?: string | null;
  /**
   * @description What went wrong, in words.
   * @example The wallet does not hold enough ABT
   */
  message?: string | null;
  /**
   * @description The parameter at fault.
   * @example null
   */
  param?: string | null;
  /**
   * @description The id of the charge.
   * @example null
   */
  charge?: string | null;
  /**
   * @description Where the error is explained.
   * @example null
   */
  doc_url?: string | null;
  /**
   * @description The id of the payment method.
   * @example pm_Arc4sD6fG8hJ
   */
  payment_method_id?: string | null;
  /**
   * @description The kind of payment method.
   * @example arcblock
   */
  payment_method_type?: string | null;
  /**
   * @description How the payment was to be made. Its form is not published.
   * @example null
   */
  payment_settings?: unknown;
}

/** @description A currency or token that your app takes. */
export interface PaymentCurrency {
  /**
   * @description The id of the currency.
   * @example pc_Abt5dF7gH2jK
   */
  id: string;
  /**
   * @description What to write beside an amount.
   * @example ABT
   */
  symbol: string;
  /**
   * @description How many decimals the smallest unit has. 18 for many tokens: an amount needs `BigInt`.
   * @example 18
   */
  decimal: number;
  /**
   * @description The id of the payment method that the currency belongs to.
   * @example pm_Arc4sD6fG8hJ
   */
  payment_method_id?: string | null;
  /**
   * @description Whether it can be used.
   * @example true
   */
  active?: boolean | null;
  /**
   * @description `true` for live data, `false` for test data.
   * @example true
   */
  livemode?: boolean | null;
  /**
   * @description Whether it is protected from changes.
   * @example true
   */
  locked?: boolean | null;
  /**
   * @description Whether prices are set in it.
   * @example true
   */
  is_base_currency?: boolean | null;
  /**
   * @description Its name.
   * @example ABT
   */
  name?: string | null;
  /**
   * @description What it is.
   * @example ArcBlock Token
   */
  description?: string | null;
  /**
   * @description The address of its picture.
   * @example https://your-app.example/payment/methods/abt.png
   */
  logo?: string | null;
  /**
   * @description How many decimals to show at most.
   * @example 6
   */
  maximum_precision?: number | null;
  /**
   * @description The least that can be paid.
   * @example 1
   */
  minimum_payment_amount?: string | null;
  /**
   * @description The most that can be paid.
   * @example 100000000000000000000000000
   */
  maximum_payment_amount?: string | null;
  /**
   * @description The address of the token's contract.
   * @example null
   */
  contract?: string | null;
  /**
   * @description Whether it is money or credit of your app.
   * @example standard
   */
  type?: "standard" | "credit" | (string & {}) | null;
  /**
   * @description When money is moved to the vault.
   * @example {
   *       "enabled": false
   *     }
   */
  vault_config?: {
    /**
     * @description Whether it is moved at all.
     * @example false
     */
    enabled?: boolean | null;
    /**
     * @description The amount from which it is moved.
     * @example 0
     */
    deposit_threshold?: string | null;
    /**
     * @description The amount below which it is fetched back.
     * @example 0
     */
    withdraw_threshold?: string | null;
    /**
     * @description The amount that stays.
     * @example 0
     */
    buffer_threshold?: string | null;
  } | null;
  /**
   * @description How credit is topped up.
   * @example null
   */
  recharge_config?: {
    /**
     * @description The id of the price of one unit.
     * @example price_Op9iU7yT
     */
    base_price_id?: string | null;
    /**
     * @description The id of the payment link.
     * @example null
     */
    payment_link_id?: string | null;
    /**
     * @description Where credit is bought.
     * @example null
     */
    checkout_url?: string | null;
    /**
     * @description Limits of one top-up.
     * @example {
     *       "min_recharge_amount": 1
     *     }
     */
    settings?: {
      /**
       * @description The least.
       * @example 1
       */
      min_recharge_amount?: number | null;
      /**
       * @description The most.
       * @example 1000
       */
      max_recharge_amount?: number | null;
    } | null;
  } | null;
  /**
   * @description How the token is set up on its chain. Its form is not published.
   * @example null
   */
  token_config?: {
    [key: string]: unknown;
  } | null;
  /**
   * @description Your own values, by key.
   * @example {}
   */
  metadata?: {
    [key: string]: unknown;
  } | null;
  /**
   * Format: date-time
   * @description When it was created.
   * @example 2023-09-18T09:30:00.000Z
   */
  created_at?: string | null;
  /**
   * Format: date-time
   * @description When it last changed.
   * @example 2023-09-18T09:30:00.000Z
   */
  updated_at?: string | null;
}

/** @description A way of paying that your app takes: a chain, or Stripe. It belongs to the app, not to a customer. */
export interface PaymentMethod {
  /**
   * @description The id of the payment method.
   * @example pm_Arc4sD6fG8hJ
   */
  id: string;
  /**
   * @description What kind it is.
   * @example arcblock
   */
  type: "stripe" | "arcblock" | "ethereum" | "bitcoin" | "base" | (string & {});
  /**
   * @description Its name.
   * @example ArcBlock
   */
  name?: string | null;
  /**
   * @description What it is.
   * @example Pay with ArcBlock tokens
   */
  description?: string | null;
  /**
   * @description The address of its picture.
   * @example https://your-app.example/payment/methods/arcblock.png
   */
  logo?: string | null;
  /**
   * @description Whether it can be used.
   * @example true
   */
  active?: boolean | null;
  /**
   * @description `true` for live data, `false` for test data.
   * @example true
   */
  livemode?: boolean | null;
  /**
   * @description Whether it is protected from changes.
   * @example false
   */
  locked?: boolean | null;
  /**
   * @description The id of its main currency.
   * @example pc_Abt5dF7gH2jK
   */
  default_currency_id?: string | null;
  /**
   * @description When a payment counts as made.
   * @example {
   *       "type": "immediate"
   *     }
   */
  confirmation?: {
    /**
     * @description What it waits for.
     * @example immediate
     */
    type?: "immediate" | "callback" | "block" | (string & {}) | null;
    /**
     * @description How many blocks it waits for.
     * @example 12
     */
    block?: number | null;
  } | null;
  /**
   * @description **May hold secrets**, such as the secret key and the webhook secret of your Stripe account. Whether the server blanks them is unknown. Never log it, never pass it on.
   * @example {}
   */
  settings?: {
    [key: string]: unknown;
  } | null;
  /**
   * @description What it can do.
   * @example {
   *       "recurring": true,
   *       "refund": true,
   *       "dispute": false
   *     }
   */
  features?: {
    /**
     * @description Whether it can be charged again and again.
     * @example true
     */
    recurring?: boolean | null;
    /**
     * @description Whether it can give money back.
     * @example true
     */
    refund?: boolean | null;
    /**
     * @description Whether a payment can be disputed.
     * @example false
     */
    dispute?: boolean | null;
  } | null;
  /**
   * @description Your own values, by key.
   * @example {}
   */
  metadata?: {
    [key: string]: unknown;
  } | null;
  /**
   * Format: date-time
   * @description When it was created.
   * @example 2023-09-18T09:30:00.000Z
   */
  created_at?: string | null;
  /**
   * Format: date-time
   * @description When it last changed.
   * @example 2023-09-18T09:30:00.000Z
   */
  updated_at?: string | null;
}

/** @description What went wrong. Neither field is certain: a body may be plain text, `null` or empty as well. */
export interface ErrorResponse {
  /**
   * @description What went wrong, for a developer to read.
   * @example no permission
   */
  error?: string;
  /**
   * @description A short name of the error, where the platform gives one.
   * @example forbidden
   */
  code?: "forbidden" | (string & {});
}

/**
 * @description An error that the platform in front of PaymentKit answers as plain text.
 * @example Access token found in multiple locations
 */
export type ErrorText = string;

/** Query parameters of `customers.list`. */
export interface ListCustomersQuery {
  /**
   * @description Only the customer with this DID.
   * @example zNKhqZ7pAxw4Rm2sTn5vD8yE3cBgJ6uL9fWk
   */
  did?: string;
  /**
   * @description Which page to answer, counted from 1. The first one unless given.
   * @example 1
   */
  page?: number;
  /**
   * @description How many customers a page holds. Probably 20 unless given, and probably no more than 100.
   * @example 20
   */
  pageSize?: number;
  /**
   * @description The order of the list. One column as text, `updated_at:ASC`; several as an array of such texts; or an
   *     array of pairs.
   *
   *     Text is sent as it is: `order=updated_at:ASC`. Arrays are sent with indexed brackets, which is how
   *     ArcBlock's own SDK writes them: `["updated_at:ASC"]` becomes `order[0]=updated_at:ASC`, and
   *     `[["updated_at", "ASC"]]` becomes `order[0][0]=updated_at&order[0][1]=ASC`. OpenAPI has no style of that
   *     name; `deepObject` comes closest, with the index in the place of the key. Repeating `order=` is something
   *     else: do not.
   * @example updated_at:ASC
   */
  order?: string | string[] | [string, "ASC" | "DESC"][];
  /**
   * @description The most items to answer. Prefer `pageSize`; whether customers honour this one is unknown.
   * @example 20
   */
  limit?: number;
  /**
   * @description The id of the customer to start after. Prefer `page`; whether customers honour this one is unknown.
   * @example cus_8mK2vX4qLpWzR1tY
   */
  starting_after?: string;
  /**
   * @description The id of the customer to end before. Prefer `page`; whether customers honour this one is unknown.
   * @example cus_3nF7hJ9sBdQxV5wE
   */
  ending_before?: string;
  /**
   * @description `true` for live data, `false` for test data. Send it on every call: what the server assumes without it is not documented.
   * @example true
   */
  livemode?: boolean;
}

/** Query parameters of `customers.search`. */
export interface SearchCustomersQuery {
  /**
   * @description What to look for.
   * @example lindqvist
   */
  query: string;
  /**
   * @description Which page to answer, counted from 1. The first one unless given.
   * @example 1
   */
  page?: number;
  /**
   * @description How many customers a page holds. Probably 20 unless given, and probably no more than 100.
   * @example 20
   */
  pageSize?: number;
  /**
   * @description `true` for live data, `false` for test data. Send it on every call: what the server assumes without it is not documented.
   * @example true
   */
  livemode?: boolean;
}
