// Generated from specs/pin-payments.yaml by tools/codegen. Do not edit.

/** A new customer with its first card, given by details or by token. */
export type CreateCustomerBody = CreateCustomerWithCard | CreateCustomerWithCardToken;

/**
 * With card details.
 *
 * A new customer whose first card is given by its details.
 */
export type CreateCustomerWithCard = ContactDetails & {
  /**
   * E-mail address of the customer. Need not be unique.
   *
   * Format: email.
   *
   * @example ada.ferris@example.com
   */
  email: string;
  /**
   * A payment card in full. Handle it only if you have to: a card that the customer types into a form of the
   * provider's own reaches you as a token, and its number never does.
   *
   * The billing address is required here as it is in the provider's documentation. Accounts exist that do not check
   * it, and have had cards accepted without a city and a country.
   */
  card: CardDetails;
  /** Leave this out; the card is given by `card`. */
  card_token?: null | undefined;
};

/**
 * With a card token.
 *
 * A new customer whose first card is one stored before through the cards API.
 *
 * (documented only)
 */
export type CreateCustomerWithCardToken = ContactDetails & {
  /**
   * E-mail address of the customer. Need not be unique.
   *
   * Format: email.
   *
   * @example ada.ferris@example.com
   */
  email: string;
  /**
   * Unused token of the card to store, from the cards API.
   *
   * @example card_b0GkYc6HfLqN2wTiXe9M1Q
   */
  card_token: string;
  /** Leave this out; the card is given by `card_token`. */
  card?: null | undefined;
};

/**
 * Create a customer, form encoded.
 *
 * What `CreateCustomerBody` is for a form: the e-mail address, and either a complete `card[...]` or `card_token`.
 *
 * (documented only)
 */
export type CreateCustomerForm = {
  /**
   * E-mail address of the customer. Need not be unique.
   *
   * Format: email.
   *
   * @example ada.ferris@example.com
   */
  email: string;
  /**
   * First name.
   *
   * @example Ada
   */
  first_name?: string | undefined;
  /**
   * Surname.
   *
   * @example Ferris
   */
  last_name?: string | undefined;
  /**
   * Telephone number, in any form; it is stored as sent.
   *
   * @example 1300 364 800
   */
  phone_number?: string | undefined;
  /**
   * Company that the customer belongs to.
   *
   * @example Ferris Wheels Pty Ltd
   */
  company?: string | undefined;
  /**
   * Notes of your own about the customer.
   *
   * @example Prefers to be called in the morning
   */
  notes?: string | undefined;
  /**
   * What `CardDetails` is for a form: all or nothing. Any of these fields requires the number, and the number
   * requires the rest of the card.
   */
  card?: CardForm | undefined;
  /**
   * Unused token of the card to store, from the cards API. Not together with `card[...]`.
   *
   * @example card_b0GkYc6HfLqN2wTiXe9M1Q
   */
  card_token?: string | undefined;
} & (
  | {
      /**
       * Token of the card to store.
       *
       * @example card_b0GkYc6HfLqN2wTiXe9M1Q
       */
      card_token: string;
    }
  | {
      /**
       * What `CardDetails` is for a form: all or nothing. Any of these fields requires the number, and the number
       * requires the rest of the card.
       */
      card: CardForm;
    }
);

/**
 * Changes to a customer. Which of the four shapes you choose decides what happens to the stored cards; the shapes
 * with `card` and with `card_token` delete the present primary card for good.
 */
export type UpdateCustomerBody =
  | UpdateCustomerKeepCards
  | UpdateCustomerSwitchPrimaryCard
  | UpdateCustomerReplaceCardByToken
  | UpdateCustomerReplaceCard;

/**
 * Keep the cards.
 *
 * New contact details; the cards stay as they are.
 */
export type UpdateCustomerKeepCards = CustomerChanges & {
  /** Leave this out to keep the cards. */
  card?: null | undefined;
  /** Leave this out to keep the cards. */
  card_token?: null | undefined;
  /** Leave this out to keep the cards. */
  primary_card_token?: null | undefined;
};

/**
 * Switch the primary card, keep the old one.
 *
 * Makes another card primary. The present primary card stays with the customer as a non-primary card.
 *
 * (documented only)
 */
export type UpdateCustomerSwitchPrimaryCard = CustomerChanges & {
  /**
   * Token of the card to make primary; of this customer already, or unused.
   *
   * @example card_b0GkYc6HfLqN2wTiXe9M1Q
   */
  primary_card_token: string;
  /** Leave this out; at most one card parameter is allowed. */
  card?: null | undefined;
  /** Leave this out; at most one card parameter is allowed. */
  card_token?: null | undefined;
};

/**
 * Replace the primary card by a stored one.
 *
 * Makes another card primary and **deletes the present primary card for good**. To keep that card, send
 * `primary_card_token` instead.
 *
 * (documented only)
 */
export type UpdateCustomerReplaceCardByToken = CustomerChanges & {
  /**
   * Token of the card that takes the place of the primary card; of this customer already, or unused. The present
   * primary card is deleted and cannot be recovered.
   *
   * @example card_b0GkYc6HfLqN2wTiXe9M1Q
   */
  card_token: string;
  /** Leave this out; at most one card parameter is allowed. */
  card?: null | undefined;
  /** Leave this out; at most one card parameter is allowed. */
  primary_card_token?: null | undefined;
};

/**
 * Replace the primary card by a new one.
 *
 * Stores a new card as primary card and **deletes the present primary card for good**. To keep that card, add the
 * new one as a further card first and then make it primary.
 */
export type UpdateCustomerReplaceCard = CustomerChanges & {
  /**
   * Complete details of the card that takes the place of the primary card, which is deleted and cannot be recovered.
   */
  card: CardDetails;
  /** Leave this out; at most one card parameter is allowed. */
  card_token?: null | undefined;
  /** Leave this out; at most one card parameter is allowed. */
  primary_card_token?: null | undefined;
};

/**
 * Update a customer, form encoded.
 *
 * What `UpdateCustomerBody` is for a form: any change, with at most one of a complete `card[...]`, `card_token`
 * and `primary_card_token`.
 *
 * (documented only)
 */
export type UpdateCustomerForm = {
  /**
   * New e-mail address of the customer.
   *
   * Format: email.
   *
   * @example ada@ferriswheels.example
   */
  email?: string | undefined;
  /**
   * First name.
   *
   * @example Ada
   */
  first_name?: string | undefined;
  /**
   * Surname.
   *
   * @example Ferris
   */
  last_name?: string | undefined;
  /**
   * Telephone number, in any form; it is stored as sent.
   *
   * @example 1300 364 800
   */
  phone_number?: string | undefined;
  /**
   * Company that the customer belongs to.
   *
   * @example Ferris Wheels Pty Ltd
   */
  company?: string | undefined;
  /**
   * Notes of your own about the customer.
   *
   * @example Prefers to be called in the morning
   */
  notes?: string | undefined;
  /**
   * Complete details of the card that takes the place of the primary card, which is deleted and cannot be recovered.
   */
  card?: CardForm | undefined;
  /**
   * Token of the card that takes the place of the primary card, which is deleted and cannot be recovered.
   *
   * @example card_b0GkYc6HfLqN2wTiXe9M1Q
   */
  card_token?: string | undefined;
  /**
   * Token of the card to make primary. The present primary card is kept.
   *
   * @example card_b0GkYc6HfLqN2wTiXe9M1Q
   */
  primary_card_token?: string | undefined;
} & (
  | {
      /** Leave this out to keep the cards. */
      card?:
        | {
            /** Leave this out to keep the cards. */
            number?: null | undefined;
          }
        | undefined;
      /** Leave this out to keep the cards. */
      card_token?: null | undefined;
      /** Leave this out to keep the cards. */
      primary_card_token?: null | undefined;
    }
  | unknown
  | unknown
  | {
      /**
       * What `CardDetails` is for a form: all or nothing. Any of these fields requires the number, and the number
       * requires the rest of the card.
       */
      card: CardForm;
    }
);

/** A further card for a customer, given by details or by token. */
export type CreateCardBody = CreateCardWithDetails | CreateCardWithToken;

/**
 * With card details.
 *
 * A further card, given by its details.
 */
export type CreateCardWithDetails = CardDetails & {
  /**
   * Your publishable API key, when the request comes from an insecure place such as a browser. It then stands in for
   * the secret key; beside a secret key it is not needed.
   */
  publishable_api_key?: PublishableKey | undefined;
  /** Leave this out; the card is given by its details. */
  card_token?: null | undefined;
};

/**
 * With a card token.
 *
 * A further card, stored before through the cards API.
 */
export interface CreateCardWithToken {
  /**
   * Unused token of the card. The card keeps this token.
   *
   * @example card_b0GkYc6HfLqN2wTiXe9M1Q
   */
  card_token: string;
  /** Leave this out; the card is given by `card_token`. */
  number?: null | undefined;
}

/**
 * Add a card, form encoded.
 *
 * What `CreateCardBody` is for a form: complete card details at the top level, or `card_token`.
 *
 * (documented only)
 */
export type CreateCardForm = (CardForm & {
  /**
   * Your publishable API key, when the request comes from an insecure place such as a browser. It then stands in for
   * the secret key; beside a secret key it is not needed.
   */
  publishable_api_key?: PublishableKey | undefined;
  /**
   * Unused token of the card, from the cards API. Not together with card details.
   *
   * @example card_b0GkYc6HfLqN2wTiXe9M1Q
   */
  card_token?: string | undefined;
}) &
  (
    | {
        /**
         * Token of the card to add.
         *
         * @example card_b0GkYc6HfLqN2wTiXe9M1Q
         */
        card_token: string;
      }
    | {
        /** Card number, digits only. The test host accepts the published test numbers and no others. */
        number: CardNumber;
      }
  );

/** What you may store about a customer besides the e-mail address. All of it optional. */
export interface ContactDetails {
  /**
   * First name.
   *
   * @example Ada
   */
  first_name?: string | null | undefined;
  /**
   * Surname.
   *
   * @example Ferris
   */
  last_name?: string | null | undefined;
  /**
   * Telephone number, in any form; it is stored as sent.
   *
   * @example 1300 364 800
   */
  phone_number?: string | null | undefined;
  /**
   * Company that the customer belongs to.
   *
   * @example Ferris Wheels Pty Ltd
   */
  company?: string | null | undefined;
  /**
   * Notes of your own about the customer.
   *
   * @example Prefers to be called in the morning
   */
  notes?: string | null | undefined;
}

/**
 * Contact details to change. What is left out stays as it is. What `null` does to a value that is already stored
 * has not been seen.
 */
export type CustomerChanges = ContactDetails & {
  /**
   * New e-mail address of the customer.
   *
   * Format: email.
   *
   * @example ada@ferriswheels.example
   */
  email?: string | null | undefined;
};

/**
 * A payment card in full. Handle it only if you have to: a card that the customer types into a form of the
 * provider's own reaches you as a token, and its number never does.
 *
 * The billing address is required here as it is in the provider's documentation. Accounts exist that do not check
 * it, and have had cards accepted without a city and a country.
 */
export interface CardDetails {
  /** Card number, digits only. The test host accepts the published test numbers and no others. */
  number: CardNumber;
  /** Month in which the card expires, 1 to 12. A string with a leading zero will do. */
  expiry_month: ExpiryMonth;
  /** Year in which the card expires. Two digits are read as 20xx. */
  expiry_year: ExpiryYear;
  /**
   * Security code printed on the card. Send a string, so that leading zeros survive. No answer ever contains it.
   */
  cvc: SecurityCode;
  /**
   * Name on the card.
   *
   * @example Ada Ferris
   */
  name: string;
  /**
   * First line of the billing address.
   *
   * @example 42 Sevenoaks St
   */
  address_line1: string;
  /**
   * Second line of the billing address.
   *
   * @example Unit 3
   */
  address_line2?: string | null | undefined;
  /**
   * City of the billing address.
   *
   * @example Lathlain
   */
  address_city: string;
  /**
   * Postcode of the billing address. Send a string, so that leading zeros survive.
   *
   * @example 6100
   */
  address_postcode?: string | number | null | undefined;
  /**
   * State or territory of the billing address.
   *
   * @example WA
   */
  address_state?: string | null | undefined;
  /**
   * Country of the billing address, as a full name or an ISO 3166-1 two-letter code. It comes back as sent.
   *
   * @example Australia
   */
  address_country: string;
}

/**
 * Card details, form encoded.
 *
 * What `CardDetails` is for a form: all or nothing. Any of these fields requires the number, and the number
 * requires the rest of the card.
 *
 * (documented only)
 */
export interface CardForm {
  /** Card number, digits only. The test host accepts the published test numbers and no others. */
  number?: CardNumber | undefined;
  /** Month in which the card expires, 1 to 12. A string with a leading zero will do. */
  expiry_month?: ExpiryMonth | undefined;
  /** Year in which the card expires. Two digits are read as 20xx. */
  expiry_year?: ExpiryYear | undefined;
  /**
   * Security code printed on the card. Send a string, so that leading zeros survive. No answer ever contains it.
   */
  cvc?: SecurityCode | undefined;
  /**
   * Name on the card.
   *
   * @example Ada Ferris
   */
  name?: string | undefined;
  /**
   * First line of the billing address.
   *
   * @example 42 Sevenoaks St
   */
  address_line1?: string | undefined;
  /**
   * Second line of the billing address.
   *
   * @example Unit 3
   */
  address_line2?: string | undefined;
  /**
   * City of the billing address.
   *
   * @example Lathlain
   */
  address_city?: string | undefined;
  /**
   * Postcode of the billing address.
   *
   * @example 6100
   */
  address_postcode?: string | undefined;
  /**
   * State or territory of the billing address.
   *
   * @example WA
   */
  address_state?: string | undefined;
  /**
   * Country of the billing address, as a full name or an ISO 3166-1 two-letter code. It comes back as sent.
   *
   * @example Australia
   */
  address_country?: string | undefined;
}

/**
 * Card number, digits only. The test host accepts the published test numbers and no others.
 *
 * @example 5520000000000000
 */
export type CardNumber = string | number;

/**
 * Month in which the card expires, 1 to 12. A string with a leading zero will do.
 *
 * From 1 to 12.
 *
 * @example 05
 */
export type ExpiryMonth = string | number;

/**
 * Year in which the card expires. Two digits are read as 20xx.
 *
 * From 0 to 9999.
 *
 * @example 2031
 */
export type ExpiryYear = string | number;

/**
 * Security code printed on the card. Send a string, so that leading zeros survive. No answer ever contains it.
 *
 * @example 123
 */
export type SecurityCode = string | number;

/**
 * Your publishable API key, when the request comes from an insecure place such as a browser. It then stands in for
 * the secret key; beside a secret key it is not needed.
 *
 * (documented only) Documented for this endpoint; no client or recording found that uses it here.
 *
 * @example pk_r8kZ3nQvT1yWbX6cLd0HfA
 */
export type PublishableKey = string;

/** A customer with its contact details and its primary card. There is no place for metadata of your own. */
export interface Customer {
  /**
   * Identifies the customer, `cus_` and 22 characters. Store this beside your own record of the customer.
   *
   * @example cus_4fWXh1bQ9vKzT0yLm2RcAg
   */
  token: string;
  /**
   * E-mail address.
   *
   * @example ada.ferris@example.com
   */
  email: string;
  /**
   * First name, if one was given.
   *
   * @example Ada
   */
  first_name: string | null;
  /**
   * Surname, if one was given.
   *
   * @example Ferris
   */
  last_name: string | null;
  /**
   * Telephone number as it was sent, if one was given.
   *
   * @example 1300 364 800
   */
  phone_number: string | null;
  /**
   * Company that the customer belongs to, if one was given.
   *
   * @example Ferris Wheels Pty Ltd
   */
  company: string | null;
  /**
   * Your own notes about the customer, if there are any.
   *
   * @example Prefers to be called in the morning
   */
  notes: string | null;
  /**
   * When the customer was created, in UTC, to the second.
   *
   * Format: date-time.
   *
   * @example 2026-03-02T01:15:42Z
   */
  created_at: string;
  /** The primary card, which a charge against the customer uses. */
  card: Card;
}

/** A stored card, without its number and security code. The fields of the address are as they were sent. */
export interface Card {
  /**
   * Identifies the card, `card_` and 22 characters.
   *
   * @example card_Jx7nPq3ZrW-uV5sD8oE_tw
   */
  token: string;
  /**
   * Card scheme. American Express and others exist; how they are named here has not been seen.
   *
   * @example master
   */
  scheme: "master" | "visa" | (string & {});
  /**
   * The number with all but its last four digits masked, fit to show to the customer.
   *
   * @example XXXX-XXXX-XXXX-0000
   */
  display_number: string;
  /**
   * Country of the bank that issued the card, as an ISO 3166-1 two-letter code.
   *
   * That it can be null is inferred.
   *
   * @example AU
   */
  issuing_country: string | null;
  /**
   * Month in which the card expires, 1 to 12.
   *
   * From 1 to 12.
   *
   * @example 5
   */
  expiry_month: number;
  /**
   * Year in which the card expires, in four digits.
   *
   * @example 2031
   */
  expiry_year: number;
  /**
   * Name on the card. Null for wallet cards.
   *
   * @example Ada Ferris
   */
  name: string | null;
  /**
   * First line of the billing address. Null when the card was stored without an address.
   *
   * @example 42 Sevenoaks St
   */
  address_line1: string | null;
  /**
   * Second line of the billing address. Empty when an empty one was sent, null when none was.
   *
   * @example Unit 3
   */
  address_line2: string | null;
  /**
   * City of the billing address.
   *
   * @example Lathlain
   */
  address_city: string | null;
  /**
   * Postcode of the billing address.
   *
   * @example 6100
   */
  address_postcode: string | null;
  /**
   * State or territory of the billing address.
   *
   * @example WA
   */
  address_state: string | null;
  /**
   * Country of the billing address as it was sent, name or code.
   *
   * @example Australia
   */
  address_country: string | null;
  /**
   * The customer the card belongs to; null for a card that belongs to none.
   *
   * @example cus_4fWXh1bQ9vKzT0yLm2RcAg
   */
  customer_token: string | null;
  /**
   * Whether this is the customer's primary card; null for a card that belongs to no customer.
   *
   * @example true
   */
  primary: boolean | null;
  /**
   * The wallet that the card came from; null for a card that was typed in.
   *
   * @example null
   */
  network_type: "applepay" | "googlepay" | (string & {}) | null;
  /**
   * How the wallet vouched for the payment; null for a card that was typed in.
   *
   * @example null
   */
  network_format: "cryptogram_3ds" | (string & {}) | null;
}

/**
 * A charge, successful or not. Amounts are integers in the smallest unit of their currency: 400 is 4.00 Australian
 * dollars.
 */
export interface Charge {
  /**
   * Identifies the charge, `ch_` and 22 characters.
   *
   * @example ch_M7uDk4VgOi1tFsBxCp9LwQ
   */
  token: string;
  /**
   * Whether the bank approved. True for an authorisation too, whose money moves only on capture.
   *
   * @example true
   */
  success: boolean;
  /**
   * Amount of the charge, in the smallest unit of `currency`.
   *
   * @example 4950
   */
  amount: number;
  /**
   * Currency of the charge, as an ISO 4217 code.
   *
   * @example AUD
   */
  currency: string;
  /**
   * What the charge was for, as sent when it was made.
   *
   * @example Two tickets, evening ride
   */
  description: string;
  /**
   * E-mail address given with the charge.
   *
   * @example ada.ferris@example.com
   */
  email: string;
  /**
   * IP address of the person who paid, as given with the charge.
   *
   * @example 203.0.113.17
   */
  ip_address: string | null;
  /**
   * When the charge was made, in UTC.
   *
   * Format: date-time.
   *
   * @example 2026-03-05T09:20:11Z
   */
  created_at: string;
  /**
   * The result in words, for people to read.
   *
   * @example Success
   */
  status_message: string;
  /**
   * Why the charge failed, in words; null if it did not.
   *
   * @example null
   */
  error_message: string | null;
  /** The card that was charged. */
  card: Card;
  /** Transfers that paid the money out to you. Empty until then, and always on the test host. */
  transfer: ChargeTransfer[];
  /**
   * How much has been refunded so far, in the smallest unit of `currency`.
   *
   * At least 0.
   *
   * @example 0
   */
  amount_refunded: number;
  /**
   * Fees taken from the charge, in the smallest unit; null while nothing is captured. Which currency that is where
   * `settlement_currency` is another one than `currency` is not documented.
   *
   * @example 117
   */
  total_fees: number | null;
  /**
   * What remains for you after fees, in the smallest unit; null while nothing is captured. Which currency that is
   * where `settlement_currency` is another one than `currency` is not documented.
   *
   * @example 4833
   */
  merchant_entitlement: number | null;
  /**
   * Whether a refund is under way.
   *
   * @example false
   */
  refund_pending: boolean;
  /**
   * Token of the authorisation; only null has been seen.
   *
   * @example null
   */
  authorisation_token: string | null;
  /**
   * Whether the authorisation ran out before it was captured.
   *
   * @example false
   */
  authorisation_expired: boolean;
  /**
   * Whether the authorisation was given up before it was captured.
   *
   * @example false
   */
  authorisation_voided: boolean;
  /**
   * Whether the money was taken, and not only reserved.
   *
   * @example true
   */
  captured: boolean;
  /**
   * When the money was taken, in UTC; null if it was not.
   *
   * Format: date-time.
   *
   * @example 2026-03-05T09:20:11Z
   */
  captured_at: string | null;
  /**
   * Currency in which you are paid, as an ISO 4217 code.
   *
   * @example AUD
   */
  settlement_currency: string;
  /**
   * Whether the cardholder disputes the charge at present.
   *
   * @example false
   */
  active_chargebacks: boolean;
  /**
   * Your own keys and values, as given with the charge; an empty object if there are none.
   *
   * @example
   * ```json
   * {
   *   "OrderNumber": "A-1042"
   * }
   * ```
   */
  metadata: {
    [key: string]: string;
  };
  /**
   * Fees that a platform took from the charge.
   *
   * On every charge recorded since 2024, but not documented; do not count on it.
   *
   * @example 0
   */
  platform_fees?: number;
  /** A correction that a platform made to its fees on a charge. */
  platform_adjustment?: PlatformAdjustment;
}

/**
 * A transfer that paid the money of a charge out to you.
 *
 * (documented only)
 */
export interface ChargeTransfer {
  /**
   * State of the transfer. Only `paid` is documented.
   *
   * @example paid
   */
  state: "paid" | (string & {});
  /**
   * When it was paid, in UTC.
   *
   * Format: date-time.
   *
   * (documented only) That it can be null before the payment is inferred.
   *
   * @example 2026-03-12T09:20:11Z
   */
  paid_at: string | null;
  /**
   * Identifies the transfer, `tfer_` and 22 characters.
   *
   * @example tfer_k6QwZs1NpVxE0gRyB4uJcA
   */
  token: string;
}

/**
 * A correction that a platform made to its fees on a charge.
 *
 * On every charge recorded since 2024, but not documented; do not count on it.
 */
export interface PlatformAdjustment {
  /**
   * Amount, in the smallest unit of `currency`.
   *
   * @example 0
   */
  amount: number;
  /**
   * Currency of the amount, as an ISO 4217 code.
   *
   * @example AUD
   */
  currency: string;
}

/**
 * A customer's subscription to a plan, which bills one of the customer's cards at every interval.
 *
 * (documented only)
 */
export interface Subscription {
  /**
   * Identifies the subscription, `sub_` and 22 characters.
   *
   * @example sub_t3EwIy9PhGx1aSdQ6kMvZw
   */
  token: string;
  /**
   * Where the subscription stands. `trial` and `active` will be billed again; `cancelling` and `trial_cancelling`
   * run until the end of the current interval and then become `cancelled`.
   *
   * (documented only) `trial_cancelling` was seen in tests of 2018; `expired` is inferred from the name of a webhook
   * event.
   *
   * @example active
   */
  state: "trial" | "active" | "cancelling" | "cancelled" | "trial_cancelling" | "expired" | (string & {});
  /**
   * The plan that sets amount and interval.
   *
   * @example plan_Hq5NbR0cXf8UjLzW2oYeTA
   */
  plan_token: string;
  /**
   * The customer who subscribed.
   *
   * @example cus_4fWXh1bQ9vKzT0yLm2RcAg
   */
  customer_token: string;
  /**
   * The card that is billed; null when it is whatever card is the customer's primary card at the time.
   *
   * @example card_Jx7nPq3ZrW-uV5sD8oE_tw
   */
  card_token: string | null;
  /**
   * When the card will be billed next, in UTC; null when it will not.
   *
   * Format: date-time.
   *
   * @example 2026-04-02T01:15:42Z
   */
  next_billing_date: string | null;
  /**
   * When the current billing interval began, in UTC.
   *
   * Format: date-time.
   *
   * @example 2026-03-02T01:15:42Z
   */
  active_interval_started_at: string | null;
  /**
   * When the current billing interval ends, in UTC.
   *
   * Format: date-time.
   *
   * @example 2026-04-02T01:15:42Z
   */
  active_interval_finishes_at: string | null;
  /**
   * When it was cancelled, in UTC; null while it runs.
   *
   * Format: date-time.
   *
   * @example null
   */
  cancelled_at: string | null;
  /**
   * When the customer subscribed, in UTC.
   *
   * Format: date-time.
   *
   * @example 2026-03-02T01:15:42Z
   */
  created_at: string;
}

/** Where a page stands among its fellows. */
export interface Pagination {
  /**
   * Number of this page.
   *
   * At least 1.
   *
   * @example 1
   */
  current: number;
  /**
   * Number of the page before; null on the first.
   *
   * At least 1.
   *
   * @example null
   */
  previous: number | null;
  /**
   * Number of the page after; null on the last, and past it.
   *
   * At least 1.
   *
   * @example 2
   */
  next: number | null;
  /**
   * How many items a full page holds.
   *
   * At least 1.
   *
   * @example 25
   */
  per_page: number;
  /**
   * How many pages there are; 0 when there is no item at all.
   *
   * At least 0.
   *
   * @example 2
   */
  pages: number;
  /**
   * How many items there are on all pages together.
   *
   * At least 0.
   *
   * @example 26
   */
  count: number;
}

/** Envelope of one customer. */
export interface CustomerResponse {
  /** A customer with its contact details and its primary card. There is no place for metadata of your own. */
  response: Customer;
}

/** Envelope of one page of customers. */
export interface CustomerListResponse {
  /** The customers on this page, newest first. */
  response: Customer[];
  /**
   * How many customers are on this page. The total is `pagination.count`.
   *
   * At least 0.
   *
   * @example 1
   */
  count: number;
  /** Where a page stands among its fellows. */
  pagination: Pagination;
}

/** Envelope of one card. */
export interface CardResponse {
  /** A stored card, without its number and security code. The fields of the address are as they were sent. */
  response: Card;
  /**
   * IP address that the request came from. Present only when the card was given by its details.
   *
   * @example 192.0.2.42
   */
  ip_address?: string;
}

/** Envelope of one page of cards. */
export interface CardListResponse {
  /** The cards on this page. */
  response: Card[];
  /**
   * How many cards are on this page. The total is `pagination.count`.
   *
   * At least 0.
   *
   * @example 2
   */
  count: number;
  /** Where a page stands among its fellows. */
  pagination: Pagination;
}

/** Envelope of one page of charges. */
export interface ChargeListResponse {
  /** The charges on this page, newest first. */
  response: Charge[];
  /**
   * How many charges are on this page. The total is `pagination.count`.
   *
   * At least 0.
   *
   * @example 2
   */
  count: number;
  /** Where a page stands among its fellows. */
  pagination: Pagination;
}

/**
 * Envelope of one subscription.
 *
 * (documented only)
 */
export interface SubscriptionResponse {
  /** A customer's subscription to a plan, which bills one of the customer's cards at every interval. */
  response: Subscription;
}

/**
 * Envelope of one page of subscriptions.
 *
 * (documented only)
 */
export interface SubscriptionListResponse {
  /** The subscriptions on this page. */
  response: Subscription[];
  /**
   * How many subscriptions are on this page. The total is `pagination.count`.
   *
   * At least 0.
   *
   * @example 1
   */
  count: number;
  /** Where a page stands among its fellows. */
  pagination: Pagination;
}

/** What went wrong. `error` is for programs, the rest is for people. */
export interface ErrorResponse {
  /**
   * Stable code of the error. New ones may come; fall back on the status.
   *
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
   * The error in a sentence. Its wording changes; do not compare it.
   *
   * @example One or more parameters were missing or invalid
   */
  error_description: string;
  /**
   * One entry per problem, after failed validation. A list on every endpoint described here; other endpoints of the
   * API have answered with an object from parameter to sentences.
   *
   * @example
   * ```json
   * [
   *   {
   *     "param": "email",
   *     "code": "email_invalid",
   *     "message": "Email is not formatted properly"
   *   }
   * ]
   * ```
   */
  messages?:
    | ErrorMessage[]
    | {
        [key: string]: string[];
      };
}

/** One problem with one parameter. Several may concern the same parameter. */
export interface ErrorMessage {
  /**
   * The parameter, with a dot for nesting (`card.number`).
   *
   * @example email
   */
  param?: string;
  /**
   * The parameter with underscores for dots, and `_invalid`, whichever rule was broken. Missing at times.
   *
   * @example email_invalid
   */
  code?: string;
  /**
   * The problem in a sentence. It alone says which rule was broken.
   *
   * @example Email is not formatted properly
   */
  message: string;
}

/** Query parameters of `customers.list`. */
export interface ListCustomersQuery {
  /**
   * Number of the page, starting at 1. Past the last page the answer is an empty list, not an error.
   *
   * At least 1.
   *
   * @default 1
   * @example 1
   */
  page?: number | undefined;
  /**
   * Items on a page. Not documented for customers: other lists of the same API honour it up to 500, so read
   * `pagination.per_page` in the answer instead of relying on it.
   *
   * At least 1.
   *
   * (inferred) Recorded on transfers and events; sent to customers by published clients; never recorded there.
   *
   * @default 25
   * @example 25
   */
  per_page?: number | undefined;
}

/** Query parameters of `customers.listCharges`. */
export interface ListChargesQuery {
  /**
   * Number of the page, starting at 1. Past the last page the answer is an empty list, not an error.
   *
   * At least 1.
   *
   * @default 1
   * @example 1
   */
  page?: number | undefined;
  /**
   * Items on a page. Not documented for customers: other lists of the same API honour it up to 500, so read
   * `pagination.per_page` in the answer instead of relying on it.
   *
   * At least 1.
   *
   * (inferred) Recorded on transfers and events; sent to customers by published clients; never recorded there.
   *
   * @default 25
   * @example 25
   */
  per_page?: number | undefined;
}

/** Query parameters of `customers.listCards`. */
export interface ListCardsQuery {
  /**
   * Number of the page, starting at 1. Past the last page the answer is an empty list, not an error.
   *
   * At least 1.
   *
   * @default 1
   * @example 1
   */
  page?: number | undefined;
  /**
   * Items on a page. Not documented for customers: other lists of the same API honour it up to 500, so read
   * `pagination.per_page` in the answer instead of relying on it.
   *
   * At least 1.
   *
   * (inferred) Recorded on transfers and events; sent to customers by published clients; never recorded there.
   *
   * @default 25
   * @example 25
   */
  per_page?: number | undefined;
}

/** Query parameters of `customers.listSubscriptions`. */
export interface ListSubscriptionsQuery {
  /**
   * Number of the page, starting at 1. Past the last page the answer is an empty list, not an error.
   *
   * At least 1.
   *
   * @default 1
   * @example 1
   */
  page?: number | undefined;
  /**
   * Items on a page. Not documented for customers: other lists of the same API honour it up to 500, so read
   * `pagination.per_page` in the answer instead of relying on it.
   *
   * At least 1.
   *
   * (inferred) Recorded on transfers and events; sent to customers by published clients; never recorded there.
   *
   * @default 25
   * @example 25
   */
  per_page?: number | undefined;
}
