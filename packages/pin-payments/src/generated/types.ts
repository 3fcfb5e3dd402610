// Generated from specs/pin-payments.yaml by tools/codegen. Do not edit.

/** @description A new customer with its first card, given by details or by token. */
export type CreateCustomerBody = CreateCustomerWithCard | CreateCustomerWithCardToken;

/**
 * With card details
 * @description A new customer whose first card is given by its details.
 */
export type CreateCustomerWithCard = ContactDetails & {
  /**
   * Format: email
   * @description E-mail address of the customer. Need not be unique.
   * @example ada.ferris@example.com
   */
  email: string;
  card: CardDetails;
  /** @description Leave this out; the card is given by `card`. */
  card_token?: null;
};

/**
 * With a card token
 * @description A new customer whose first card is one stored before through the cards API.
 */
export type CreateCustomerWithCardToken = ContactDetails & {
  /**
   * Format: email
   * @description E-mail address of the customer. Need not be unique.
   * @example ada.ferris@example.com
   */
  email: string;
  /**
   * @description Unused token of the card to store, from the cards API.
   * @example card_b0GkYc6HfLqN2wTiXe9M1Q
   */
  card_token: string;
  /** @description Leave this out; the card is given by `card_token`. */
  card?: null;
};

/**
 * Create a customer, form encoded
 * @description What `CreateCustomerBody` is for a form: the e-mail address, and either a complete `card[...]` or `card_token`.
 */
export type CreateCustomerForm = {
  /**
   * Format: email
   * @description E-mail address of the customer. Need not be unique.
   * @example ada.ferris@example.com
   */
  email: string;
  /**
   * @description First name.
   * @example Ada
   */
  first_name?: string;
  /**
   * @description Surname.
   * @example Ferris
   */
  last_name?: string;
  /**
   * @description Telephone number, in any form; it is stored as sent.
   * @example 1300 364 800
   */
  phone_number?: string;
  /**
   * @description Company that the customer belongs to.
   * @example Ferris Wheels Pty Ltd
   */
  company?: string;
  /**
   * @description Notes of your own about the customer.
   * @example Prefers to be called in the morning
   */
  notes?: string;
  card?: CardForm;
  /**
   * @description Unused token of the card to store, from the cards API. Not together with `card[...]`.
   * @example card_b0GkYc6HfLqN2wTiXe9M1Q
   */
  card_token?: string;
} & (
  | {
      /**
       * @description Token of the card to store.
       * @example card_b0GkYc6HfLqN2wTiXe9M1Q
       */
      card_token: string;
    }
  | {
      card: CardForm;
    }
);

/** @description Changes to a customer. Which of the four shapes you choose decides what happens to the stored cards; the shapes with `card` and with `card_token` delete the present primary card for good. */
export type UpdateCustomerBody =
  | UpdateCustomerKeepCards
  | UpdateCustomerSwitchPrimaryCard
  | UpdateCustomerReplaceCardByToken
  | UpdateCustomerReplaceCard;

/**
 * Keep the cards
 * @description New contact details; the cards stay as they are.
 */
export type UpdateCustomerKeepCards = CustomerChanges & {
  /** @description Leave this out to keep the cards. */
  card?: null;
  /** @description Leave this out to keep the cards. */
  card_token?: null;
  /** @description Leave this out to keep the cards. */
  primary_card_token?: null;
};

/**
 * Switch the primary card, keep the old one
 * @description Makes another card primary. The present primary card stays with the customer as a non-primary card.
 */
export type UpdateCustomerSwitchPrimaryCard = CustomerChanges & {
  /**
   * @description Token of the card to make primary; of this customer already, or unused.
   * @example card_b0GkYc6HfLqN2wTiXe9M1Q
   */
  primary_card_token: string;
  /** @description Leave this out; at most one card parameter is allowed. */
  card?: null;
  /** @description Leave this out; at most one card parameter is allowed. */
  card_token?: null;
};

/**
 * Replace the primary card by a stored one
 * @description Makes another card primary and **deletes the present primary card for good**. To keep that card, send `primary_card_token` instead.
 */
export type UpdateCustomerReplaceCardByToken = CustomerChanges & {
  /**
   * @description Token of the card that takes the place of the primary card; of this customer already, or unused. The present primary card is deleted and cannot be recovered.
   * @example card_b0GkYc6HfLqN2wTiXe9M1Q
   */
  card_token: string;
  /** @description Leave this out; at most one card parameter is allowed. */
  card?: null;
  /** @description Leave this out; at most one card parameter is allowed. */
  primary_card_token?: null;
};

/**
 * Replace the primary card by a new one
 * @description Stores a new card as primary card and **deletes the present primary card for good**. To keep that card, add the new one as a further card first and then make it primary.
 */
export type UpdateCustomerReplaceCard = CustomerChanges & {
  /** @description Complete details of the card that takes the place of the primary card, which is deleted and cannot be recovered. */
  card: CardDetails;
  /** @description Leave this out; at most one card parameter is allowed. */
  card_token?: null;
  /** @description Leave this out; at most one card parameter is allowed. */
  primary_card_token?: null;
};

/**
 * Update a customer, form encoded
 * @description What `UpdateCustomerBody` is for a form: any change, with at most one of a complete `card[...]`, `card_token` and `primary_card_token`.
 */
export type UpdateCustomerForm = {
  /**
   * Format: email
   * @description New e-mail address of the customer.
   * @example ada@ferriswheels.example
   */
  email?: string;
  /**
   * @description First name.
   * @example Ada
   */
  first_name?: string;
  /**
   * @description Surname.
   * @example Ferris
   */
  last_name?: string;
  /**
   * @description Telephone number, in any form; it is stored as sent.
   * @example 1300 364 800
   */
  phone_number?: string;
  /**
   * @description Company that the customer belongs to.
   * @example Ferris Wheels Pty Ltd
   */
  company?: string;
  /**
   * @description Notes of your own about the customer.
   * @example Prefers to be called in the morning
   */
  notes?: string;
  /** @description Complete details of the card that takes the place of the primary card, which is deleted and cannot be recovered. */
  card?: CardForm;
  /**
   * @description Token of the card that takes the place of the primary card, which is deleted and cannot be recovered.
   * @example card_b0GkYc6HfLqN2wTiXe9M1Q
   */
  card_token?: string;
  /**
   * @description Token of the card to make primary. The present primary card is kept.
   * @example card_b0GkYc6HfLqN2wTiXe9M1Q
   */
  primary_card_token?: string;
} & (
  | {
      /** @description Leave this out to keep the cards. */
      card?: {
        /** @description Leave this out to keep the cards. */
        number?: null;
      };
      /** @description Leave this out to keep the cards. */
      card_token?: null;
      /** @description Leave this out to keep the cards. */
      primary_card_token?: null;
    }
  | unknown
  | unknown
  | {
      card: CardForm;
    }
);

/** @description A further card for a customer, given by details or by token. */
export type CreateCardBody = CreateCardWithDetails | CreateCardWithToken;

/**
 * With card details
 * @description A further card, given by its details.
 */
export type CreateCardWithDetails = CardDetails & {
  publishable_api_key?: PublishableKey;
  /** @description Leave this out; the card is given by its details. */
  card_token?: null;
};

/**
 * With a card token
 * @description A further card, stored before through the cards API.
 */
export interface CreateCardWithToken {
  /**
   * @description Unused token of the card. The card keeps this token.
   * @example card_b0GkYc6HfLqN2wTiXe9M1Q
   */
  card_token: string;
  /** @description Leave this out; the card is given by `card_token`. */
  number?: null;
}

/**
 * Add a card, form encoded
 * @description What `CreateCardBody` is for a form: complete card details at the top level, or `card_token`.
 */
export type CreateCardForm = (CardForm & {
  publishable_api_key?: PublishableKey;
  /**
   * @description Unused token of the card, from the cards API. Not together with card details.
   * @example card_b0GkYc6HfLqN2wTiXe9M1Q
   */
  card_token?: string;
}) &
  (
    | {
        /**
         * @description Token of the card to add.
         * @example card_b0GkYc6HfLqN2wTiXe9M1Q
         */
        card_token: string;
      }
    | {
        number: CardNumber;
      }
  );

/** @description What you may store about a customer besides the e-mail address. All of it optional. */
export interface ContactDetails {
  /**
   * @description First name.
   * @example Ada
   */
  first_name?: string | null;
  /**
   * @description Surname.
   * @example Ferris
   */
  last_name?: string | null;
  /**
   * @description Telephone number, in any form; it is stored as sent.
   * @example 1300 364 800
   */
  phone_number?: string | null;
  /**
   * @description Company that the customer belongs to.
   * @example Ferris Wheels Pty Ltd
   */
  company?: string | null;
  /**
   * @description Notes of your own about the customer.
   * @example Prefers to be called in the morning
   */
  notes?: string | null;
}

/** @description Contact details to change. What is left out stays as it is. What `null` does to a value that is already stored has not been seen. */
export type CustomerChanges = ContactDetails & {
  /**
   * Format: email
   * @description New e-mail address of the customer.
   * @example ada@ferriswheels.example
   */
  email?: string | null;
};

/**
 * @description A payment card in full. Handle it only if you have to: a card that the customer types into a form of the
 *     provider's own reaches you as a token, and its number never does.
 *
 *     The billing address is required here as it is in the provider's documentation. Accounts exist that do not check
 *     it, and have had cards accepted without a city and a country.
 */
export interface CardDetails {
  number: CardNumber;
  expiry_month: ExpiryMonth;
  expiry_year: ExpiryYear;
  cvc: SecurityCode;
  /**
   * @description Name on the card.
   * @example Ada Ferris
   */
  name: string;
  /**
   * @description First line of the billing address.
   * @example 42 Sevenoaks St
   */
  address_line1: string;
  /**
   * @description Second line of the billing address.
   * @example Unit 3
   */
  address_line2?: string | null;
  /**
   * @description City of the billing address.
   * @example Lathlain
   */
  address_city: string;
  /**
   * @description Postcode of the billing address. Send a string, so that leading zeros survive.
   * @example 6100
   */
  address_postcode?: string | number | null;
  /**
   * @description State or territory of the billing address.
   * @example WA
   */
  address_state?: string | null;
  /**
   * @description Country of the billing address, as a full name or an ISO 3166-1 two-letter code. It comes back as sent.
   * @example Australia
   */
  address_country: string;
}

/**
 * Card details, form encoded
 * @description What `CardDetails` is for a form: all or nothing. Any of these fields requires the number, and the number requires the rest of the card.
 */
export interface CardForm {
  number?: CardNumber;
  expiry_month?: ExpiryMonth;
  expiry_year?: ExpiryYear;
  cvc?: SecurityCode;
  /**
   * @description Name on the card.
   * @example Ada Ferris
   */
  name?: string;
  /**
   * @description First line of the billing address.
   * @example 42 Sevenoaks St
   */
  address_line1?: string;
  /**
   * @description Second line of the billing address.
   * @example Unit 3
   */
  address_line2?: string;
  /**
   * @description City of the billing address.
   * @example Lathlain
   */
  address_city?: string;
  /**
   * @description Postcode of the billing address.
   * @example 6100
   */
  address_postcode?: string;
  /**
   * @description State or territory of the billing address.
   * @example WA
   */
  address_state?: string;
  /**
   * @description Country of the billing address, as a full name or an ISO 3166-1 two-letter code. It comes back as sent.
   * @example Australia
   */
  address_country?: string;
}

/**
 * @description Card number, digits only. The test host accepts the published test numbers and no others.
 * @example 5520000000000000
 */
export type CardNumber = string | number;

/**
 * @description Month in which the card expires, 1 to 12. A string with a leading zero will do.
 * @example 05
 */
export type ExpiryMonth = string | number;

/**
 * @description Year in which the card expires. Two digits are read as 20xx.
 * @example 2031
 */
export type ExpiryYear = string | number;

/**
 * @description Security code printed on the card. Send a string, so that leading zeros survive. No answer ever contains it.
 * @example 123
 */
export type SecurityCode = string | number;

/**
 * @description Your publishable API key, when the request comes from an insecure place such as a browser. It then stands in for the secret key; beside a secret key it is not needed.
 * @example pk_r8kZ3nQvT1yWbX6cLd0HfA
 */
export type PublishableKey = string;

/** @description A customer with its contact details and its primary card. There is no place for metadata of your own. */
export interface Customer {
  /**
   * @description Identifies the customer, `cus_` and 22 characters. Store this beside your own record of the customer.
   * @example cus_4fWXh1bQ9vKzT0yLm2RcAg
   */
  token: string;
  /**
   * @description E-mail address.
   * @example ada.ferris@example.com
   */
  email: string;
  /**
   * @description First name, if one was given.
   * @example Ada
   */
  first_name: string | null;
  /**
   * @description Surname, if one was given.
   * @example Ferris
   */
  last_name: string | null;
  /**
   * @description Telephone number as it was sent, if one was given.
   * @example 1300 364 800
   */
  phone_number: string | null;
  /**
   * @description Company that the customer belongs to, if one was given.
   * @example Ferris Wheels Pty Ltd
   */
  company: string | null;
  /**
   * @description Your own notes about the customer, if there are any.
   * @example Prefers to be called in the morning
   */
  notes: string | null;
  /**
   * Format: date-time
   * @description When the customer was created, in UTC, to the second.
   * @example 2026-03-02T01:15:42Z
   */
  created_at: string;
  /** @description The primary card, which a charge against the customer uses. */
  card: Card;
}

/** @description A stored card, without its number and security code. The fields of the address are as they were sent. */
export interface Card {
  /**
   * @description Identifies the card, `card_` and 22 characters.
   * @example card_Jx7nPq3ZrW-uV5sD8oE_tw
   */
  token: string;
  /**
   * @description Card scheme. American Express and others exist; how they are named here has not been seen.
   * @example master
   */
  scheme: "master" | "visa" | (string & {});
  /**
   * @description The number with all but its last four digits masked, fit to show to the customer.
   * @example XXXX-XXXX-XXXX-0000
   */
  display_number: string;
  /**
   * @description Country of the bank that issued the card, as an ISO 3166-1 two-letter code.
   * @example AU
   */
  issuing_country: string | null;
  /**
   * @description Month in which the card expires, 1 to 12.
   * @example 5
   */
  expiry_month: number;
  /**
   * @description Year in which the card expires, in four digits.
   * @example 2031
   */
  expiry_year: number;
  /**
   * @description Name on the card. Null for wallet cards.
   * @example Ada Ferris
   */
  name: string | null;
  /**
   * @description First line of the billing address. Null when the card was stored without an address.
   * @example 42 Sevenoaks St
   */
  address_line1: string | null;
  /**
   * @description Second line of the billing address. Empty when an empty one was sent, null when none was.
   * @example Unit 3
   */
  address_line2: string | null;
  /**
   * @description City of the billing address.
   * @example Lathlain
   */
  address_city: string | null;
  /**
   * @description Postcode of the billing address.
   * @example 6100
   */
  address_postcode: string | null;
  /**
   * @description State or territory of the billing address.
   * @example WA
   */
  address_state: string | null;
  /**
   * @description Country of the billing address as it was sent, name or code.
   * @example Australia
   */
  address_country: string | null;
  /**
   * @description The customer the card belongs to; null for a card that belongs to none.
   * @example cus_4fWXh1bQ9vKzT0yLm2RcAg
   */
  customer_token: string | null;
  /**
   * @description Whether this is the customer's primary card; null for a card that belongs to no customer.
   * @example true
   */
  primary: boolean | null;
  /**
   * @description The wallet that the card came from; null for a card that was typed in.
   * @example null
   */
  network_type: "applepay" | "googlepay" | (string & {}) | null;
  /**
   * @description How the wallet vouched for the payment; null for a card that was typed in.
   * @example null
   */
  network_format: "cryptogram_3ds" | (string & {}) | null;
}

/** @description A charge, successful or not. Amounts are integers in the smallest unit of their currency: 400 is 4.00 Australian dollars. */
export interface Charge {
  /**
   * @description Identifies the charge, `ch_` and 22 characters.
   * @example ch_M7uDk4VgOi1tFsBxCp9LwQ
   */
  token: string;
  /**
   * @description Whether the bank approved. True for an authorisation too, whose money moves only on capture.
   * @example true
   */
  success: boolean;
  /**
   * @description Amount of the charge, in the smallest unit of `currency`.
   * @example 4950
   */
  amount: number;
  /**
   * @description Currency of the charge, as an ISO 4217 code.
   * @example AUD
   */
  currency: string;
  /**
   * @description What the charge was for, as sent when it was made.
   * @example Two tickets, evening ride
   */
  description: string;
  /**
   * @description E-mail address given with the charge.
   * @example ada.ferris@example.com
   */
  email: string;
  /**
   * @description IP address of the person who paid, as given with the charge.
   * @example 203.0.113.17
   */
  ip_address: string | null;
  /**
   * Format: date-time
   * @description When the charge was made, in UTC.
   * @example 2026-03-05T09:20:11Z
   */
  created_at: string;
  /**
   * @description The result in words, for people to read.
   * @example Success
   */
  status_message: string;
  /**
   * @description Why the charge failed, in words; null if it did not.
   * @example null
   */
  error_message: string | null;
  /** @description The card that was charged. */
  card: Card;
  /** @description Transfers that paid the money out to you. Empty until then, and always on the test host. */
  transfer: ChargeTransfer[];
  /**
   * @description How much has been refunded so far.
   * @example 0
   */
  amount_refunded: number;
  /**
   * @description Fees taken from the charge; null while nothing is captured.
   * @example 117
   */
  total_fees: number | null;
  /**
   * @description What remains for you after fees; null while nothing is captured.
   * @example 4833
   */
  merchant_entitlement: number | null;
  /**
   * @description Whether a refund is under way.
   * @example false
   */
  refund_pending: boolean;
  /**
   * @description Token of the authorisation; only null has been seen.
   * @example null
   */
  authorisation_token: string | null;
  /**
   * @description Whether the authorisation ran out before it was captured.
   * @example false
   */
  authorisation_expired: boolean;
  /**
   * @description Whether the authorisation was given up before it was captured.
   * @example false
   */
  authorisation_voided: boolean;
  /**
   * @description Whether the money was taken, and not only reserved.
   * @example true
   */
  captured: boolean;
  /**
   * Format: date-time
   * @description When the money was taken, in UTC; null if it was not.
   * @example 2026-03-05T09:20:11Z
   */
  captured_at: string | null;
  /**
   * @description Currency in which you are paid, as an ISO 4217 code.
   * @example AUD
   */
  settlement_currency: string;
  /**
   * @description Whether the cardholder disputes the charge at present.
   * @example false
   */
  active_chargebacks: boolean;
  /**
   * @description Your own keys and values, as given with the charge; an empty object if there are none.
   * @example {
   *       "OrderNumber": "A-1042"
   *     }
   */
  metadata: {
    [key: string]: string;
  };
  /**
   * @description Fees that a platform took from the charge.
   * @example 0
   */
  platform_fees?: number;
  platform_adjustment?: PlatformAdjustment;
}

/** @description A transfer that paid the money of a charge out to you. */
export interface ChargeTransfer {
  /**
   * @description State of the transfer. Only `paid` is documented.
   * @example paid
   */
  state: "paid" | (string & {});
  /**
   * Format: date-time
   * @description When it was paid, in UTC.
   * @example 2026-03-12T09:20:11Z
   */
  paid_at: string | null;
  /**
   * @description Identifies the transfer, `tfer_` and 22 characters.
   * @example tfer_k6QwZs1NpVxE0gRyB4uJcA
   */
  token: string;
}

/** @description A correction that a platform made to its fees on a charge. */
export interface PlatformAdjustment {
  /**
   * @description Amount, in the smallest unit of `currency`.
   * @example 0
   */
  amount: number;
  /**
   * @description Currency of the amount, as an ISO 4217 code.
   * @example AUD
   */
  currency: string;
}

/** @description A customer's subscription to a plan, which bills one of the customer's cards at every interval. */
export interface Subscription {
  /**
   * @description Identifies the subscription, `sub_` and 22 characters.
   * @example sub_t3EwIy9PhGx1aSdQ6kMvZw
   */
  token: string;
  /**
   * @description Where the subscription stands. `trial` and `active` will be billed again; `cancelling` and
   *     `trial_cancelling` run until the end of the current interval and then become `cancelled`.
   * @example active
   */
  state: "trial" | "active" | "cancelling" | "cancelled" | "trial_cancelling" | "expired" | (string & {});
  /**
   * @description The plan that sets amount and interval.
   * @example plan_Hq5NbR0cXf8UjLzW2oYeTA
   */
  plan_token: string;
  /**
   * @description The customer who subscribed.
   * @example cus_4fWXh1bQ9vKzT0yLm2RcAg
   */
  customer_token: string;
  /**
   * @description The card that is billed; null when it is whatever card is the customer's primary card at the time.
   * @example card_Jx7nPq3ZrW-uV5sD8oE_tw
   */
  card_token: string | null;
  /**
   * Format: date-time
   * @description When the card will be billed next, in UTC; null when it will not.
   * @example 2026-04-02T01:15:42Z
   */
  next_billing_date: string | null;
  /**
   * Format: date-time
   * @description When the current billing interval began, in UTC.
   * @example 2026-03-02T01:15:42Z
   */
  active_interval_started_at: string | null;
  /**
   * Format: date-time
   * @description When the current billing interval ends, in UTC.
   * @example 2026-04-02T01:15:42Z
   */
  active_interval_finishes_at: string | null;
  /**
   * Format: date-time
   * @description When it was cancelled, in UTC; null while it runs.
   * @example null
   */
  cancelled_at: string | null;
  /**
   * Format: date-time
   * @description When the customer subscribed, in UTC.
   * @example 2026-03-02T01:15:42Z
   */
  created_at: string;
}

/** @description Where a page stands among its fellows. */
export interface Pagination {
  /**
   * @description Number of this page.
   * @example 1
   */
  current: number;
  /**
   * @description Number of the page before; null on the first.
   * @example null
   */
  previous: number | null;
  /**
   * @description Number of the page after; null on the last, and past it.
   * @example 2
   */
  next: number | null;
  /**
   * @description How many items a full page holds.
   * @example 25
   */
  per_page: number;
  /**
   * @description How many pages there are; 0 when there is no item at all.
   * @example 2
   */
  pages: number;
  /**
   * @description How many items there are on all pages together.
   * @example 26
   */
  count: number;
}

/** @description Envelope of one customer. */
export interface CustomerResponse {
  response: Customer;
}

/** @description Envelope of one page of customers. */
export interface CustomerListResponse {
  /** @description The customers on this page, newest first. */
  response: Customer[];
  /**
   * @description How many customers are on this page. The total is `pagination.count`.
   * @example 1
   */
  count: number;
  pagination: Pagination;
}

/** @description Envelope of one card. */
export interface CardResponse {
  response: Card;
  /**
   * @description IP address that the request came from. Present only when the card was given by its details.
   * @example 192.0.2.42
   */
  ip_address?: string;
}

/** @description Envelope of one page of cards. */
export interface CardListResponse {
  /** @description The cards on this page. */
  response: Card[];
  /**
   * @description How many cards are on this page. The total is `pagination.count`.
   * @example 2
   */
  count: number;
  pagination: Pagination;
}

/** @description Envelope of one page of charges. */
export interface ChargeListResponse {
  /** @description The charges on this page, newest first. */
  response: Charge[];
  /**
   * @description How many charges are on this page. The total is `pagination.count`.
   * @example 2
   */
  count: number;
  pagination: Pagination;
}

/** @description Envelope of one subscription. */
export interface SubscriptionResponse {
  response: Subscription;
}

/** @description Envelope of one page of subscriptions. */
export interface SubscriptionListResponse {
  /** @description The subscriptions on this page. */
  response: Subscription[];
  /**
   * @description How many subscriptions are on this page. The total is `pagination.count`.
   * @example 1
   */
  count: number;
  pagination: Pagination;
}

/** @description What went wrong. `error` is for programs, the rest is for people. */
export interface ErrorResponse {
  /**
   * @description Stable code of the error. New ones may come; fall back on the status.
   * @example invalid_resource
   */
  error:
    | "cannot_delete_primary_card"
    | "invalid_request"
    | "invalid_resource"
    | "invalid_state"
    | "not_found"
    | "resource_not_found"
    | "system"
    | "throttled"
    | "token_already_used"
    | "too_many_card_parameters"
    | "unauthenticated"
    | (string & {});
  /**
   * @description The error in a sentence. Its wording changes; do not compare it.
   * @example One or more parameters were missing or invalid
   */
  error_description: string;
  /**
   * @description One entry per problem, after failed validation. A list on every endpoint described here; other endpoints of the API have answered with an object from parameter to sentences.
   * @example [
   *       {
   *         "param": "email",
   *         "code": "email_invalid",
   *         "message": "Email is not formatted properly"
   *       }
   *     ]
   */
  messages?:
    | ErrorMessage[]
    | {
        [key: string]: string[];
      };
}

/** @description One problem with one parameter. Several may concern the same parameter. */
export interface ErrorMessage {
  /**
   * @description The parameter, with a dot for nesting (`card.number`).
   * @example email
   */
  param?: string;
  /**
   * @description The parameter with underscores for dots, and `_invalid`, whichever rule was broken. Missing at times.
   * @example email_invalid
   */
  code?: string;
  /**
   * @description The problem in a sentence. It alone says which rule was broken.
   * @example Email is not formatted properly
   */
  message: string;
}

/** Query parameters of `customers.list`. */
export interface ListCustomersQuery {
  /**
   * @description Number of the page, starting at 1. Past the last page the answer is an empty list, not an error.
   * @default 1
   * @example 1
   */
  page?: number;
  /**
   * @description Items on a page. Not documented for customers: other lists of the same API honour it up to 500, so read `pagination.per_page` in the answer instead of relying on it.
   * @default 25
   * @example 25
   */
  per_page?: number;
}

/** Query parameters of `customers.listCharges`. */
export interface ListChargesQuery {
  /**
   * @description Number of the page, starting at 1. Past the last page the answer is an empty list, not an error.
   * @default 1
   * @example 1
   */
  page?: number;
  /**
   * @description Items on a page. Not documented for customers: other lists of the same API honour it up to 500, so read `pagination.per_page` in the answer instead of relying on it.
   * @default 25
   * @example 25
   */
  per_page?: number;
}

/** Query parameters of `customers.listCards`. */
export interface ListCardsQuery {
  /**
   * @description Number of the page, starting at 1. Past the last page the answer is an empty list, not an error.
   * @default 1
   * @example 1
   */
  page?: number;
  /**
   * @description Items on a page. Not documented for customers: other lists of the same API honour it up to 500, so read `pagination.per_page` in the answer instead of relying on it.
   * @default 25
   * @example 25
   */
  per_page?: number;
}

/** Query parameters of `customers.listSubscriptions`. */
export interface ListSubscriptionsQuery {
  /**
   * @description Number of the page, starting at 1. Past the last page the answer is an empty list, not an error.
   * @default 1
   * @example 1
   */
  page?: number;
  /**
   * @description Items on a page. Not documented for customers: other lists of the same API honour it up to 500, so read `pagination.per_page` in the answer instead of relying on it.
   * @default 25
   * @example 25
   */
  per_page?: number;
}
