import type { ClientOptions } from "@clientele/core";
import {
  type Authorize,
  Client,
  type Failure,
  guard,
  guardHeaders,
  guardKey,
  guardMode,
  members,
  text,
} from "@clientele/core/provider";
import type { Customers } from "./generated/customers.ts";
import { operations, sensitive } from "./generated/operations.ts";

const livemode = { live: true, test: false };

interface Installation extends ClientOptions {
  /** Where PaymentKit is mounted, `https://shop.example.com/payment`; `discover` finds it. */
  readonly baseUrl: string;
  /** Sent as `livemode` with every call. Default `live`, as in the platform's SDK. */
  readonly mode?: "live" | "test" | undefined;
}

/** Access with a key of the app. */
export interface PaymentKitKeyOptions extends Installation {
  /** An access key of the app, `blocklet-...`. */
  readonly accessKey: string;
  readonly authorize?: undefined;
}

/** Access in any other way. */
export interface PaymentKitAuthorizeOptions extends Installation {
  /** Makes the authentication headers of one attempt: a session, a component signature, or another scheme. */
  readonly authorize: Authorize;
  readonly accessKey?: undefined;
}

/** Options of a {@link PaymentKit} client: an access key, or a function that authorizes. */
export type PaymentKitOptions = PaymentKitKeyOptions | PaymentKitAuthorizeOptions;

/**
 * Client for the Customers API of a PaymentKit installation.
 *
 * Throws a `ConfigurationError` on a bad option, and on both ways to authenticate or none.
 * Source: https://www.arcblock.io/docs/payment-kit-sdk
 */
export class PaymentKit extends Client {
  /** Customers and the invoices they owe. */
  readonly customers: Customers;

  constructor(options: PaymentKitOptions) {
    const { baseUrl, accessKey, authorize, mode = "live" } = options ?? {};
    guard(
      baseUrl,
      "baseUrl must say where PaymentKit is mounted, https://shop.example.com/payment; discover() finds it",
    );
    guard(
      (accessKey === undefined) !== (authorize === undefined),
      "pass either accessKey, an access key of the app, or authorize, a function that makes the headers",
    );
    if (authorize === undefined) guardKey(accessKey, "accessKey", "an access key of the app");
    else guard(typeof authorize === "function", "authorize must be a function that returns headers");
    super(
      {
        operations,
        sensitive,
        baseUrl,
        secrets: accessKey === undefined ? [] : [accessKey],
        authorize: async (request) => {
          const headers = authorize ? await authorize(request) : { authorization: `Bearer ${accessKey}` };
          guard(
            members(headers) === headers && Object.values(headers).every((value) => typeof value === "string"),
            "authorize must return an object of header names and values",
          );
          guardHeaders(headers, "authorize");
          return headers;
        },
        readFailure,
        // Some servers answer for an unknown customer with a success and a body of null.
        refusal: (data, operation) =>
          data === null && operation === "customers.retrieve"
            ? { status: 404, message: "no such customer" }
            : undefined,
        query: { livemode: guardMode(livemode, mode) },
        indexedQuery: true,
      },
      options,
    );
    this.customers = this.resource("customers");
  }
}

function readFailure({ error, message, code, details }: Readonly<Record<string, unknown>>): Failure {
  const found = Array.isArray(details) ? details.map(members) : [];
  return {
    code: text(code),
    message: text(error) ?? text(members(error).message) ?? text(message),
    issues: found.flatMap(({ message: problem, path }) => {
      const param = Array.isArray(path) ? path.join(".") : undefined;
      return text(problem) ? [{ param, code: undefined, message: String(problem) }] : [];
    }),
  };
}
