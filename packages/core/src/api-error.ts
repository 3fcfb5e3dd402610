import { CallError, type CallFacts } from "./call-error.ts";
import { named } from "./error.ts";
import { parseJson } from "./json.ts";

/** One problem with a request, as the provider reports it. */
export interface Issue {
  /** The parameter, in the provider's notation (`card.number`), where the provider names one. */
  readonly param: string | undefined;
  /** The provider's code, where it has one. */
  readonly code: string | undefined;
  /** The provider's description. */
  readonly message: string;
}

/** The facts of an {@link ApiError}. Every one is optional, so that tests can construct errors. */
export interface ApiErrorFacts extends CallFacts {
  /** Default: the status of the class, 404 for a `NotFoundError`. */
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly issues?: readonly Issue[] | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfter?: number | undefined;
  readonly hint?: string | undefined;
  readonly headers?: Headers | undefined;
  readonly body?: string | undefined;
  /** Default: `body` parsed as JSON. */
  readonly data?: unknown;
}

/**
 * The provider refused the request: a status outside 2xx, or a success status whose body reports a failure.
 *
 * `message`, `code`, `issues` and `hint` are the provider's words, redacted. `headers`, `body` and `data` are the response as
 * it arrived; they are getters, so that logging the error does not print them.
 *
 * @example
 * ```ts
 * catch (error) {
 *   if (error instanceof ApiError) console.log(error.status, error.code, error.issues, error.requestId);
 * }
 * ```
 */
export class ApiError extends CallError {
  /** Status code of the response. */
  declare readonly status: number;
  /** The provider's error code, where it sent one. */
  declare readonly code: string | undefined;
  /** The problems with parameters; empty where the provider names none. */
  declare readonly issues: readonly Issue[];
  /** The provider's id of this request; its support asks for it. */
  declare readonly requestId: string | undefined;
  /** Seconds to wait before the next try, where the provider asks for a wait. */
  declare readonly retryAfter: number | undefined;
  /** The provider's advice, where it sends any. */
  declare readonly hint: string | undefined;
  readonly #facts: ApiErrorFacts;

  constructor(message: string, facts: ApiErrorFacts = {}) {
    const { status = statusOf(new.target), code, issues = [], requestId, retryAfter, hint } = facts;
    const { outcome = status >= 400 && status < 500 ? "refused" : "unknown" } = facts;
    super(message, { ...facts, outcome });
    Object.assign(this, { status, code, issues, requestId, retryAfter, hint });
    this.#facts = facts;
  }

  /** The headers of the response. */
  get headers(): Headers {
    return this.#facts.headers ?? new Headers();
  }

  /** The body as text, at most 1 MiB of it. */
  get body(): string {
    return this.#facts.body ?? "";
  }

  /** The body parsed, or `undefined` where it is not JSON. */
  get data(): unknown {
    return this.#facts.data ?? parseJson(this.body);
  }

  static {
    named(this, "ApiError");
  }
}

/** 400: the request is invalid. */
export class BadRequestError extends ApiError {
  static {
    named(this, "BadRequestError");
  }
}

/** 401: the key is missing, wrong, or belongs to the other mode. */
export class AuthenticationError extends ApiError {
  static {
    named(this, "AuthenticationError");
  }
}

/** 402: the account cannot pay for it. */
export class PaymentRequiredError extends ApiError {
  static {
    named(this, "PaymentRequiredError");
  }
}

/** 403: the key is valid but has no permission. */
export class PermissionDeniedError extends ApiError {
  static {
    named(this, "PermissionDeniedError");
  }
}

/** 404: the resource does not exist, or this key cannot see it. */
export class NotFoundError extends ApiError {
  static {
    named(this, "NotFoundError");
  }
}

/** 409: the request conflicts with the current state. */
export class ConflictError extends ApiError {
  static {
    named(this, "ConflictError");
  }
}

/** 422: the request is well-formed, but its content is refused; `issues` names the parameters. */
export class UnprocessableEntityError extends ApiError {
  static {
    named(this, "UnprocessableEntityError");
  }
}

/** 429: too many requests; `retryAfter` is the wait in seconds that the provider asks for, where it does. */
export class RateLimitError extends ApiError {
  static {
    named(this, "RateLimitError");
  }
}

/** 5xx: the provider failed. */
export class ServerError extends ApiError {
  static {
    named(this, "ServerError");
  }
}

const byStatus: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  402: PaymentRequiredError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableEntityError,
  429: RateLimitError,
  500: ServerError,
};

// The status of a class, or of the class that a user's subclass extends.
function statusOf({ prototype }: { readonly prototype: ApiError }): number {
  const [status = 0] = Object.entries(byStatus).find(
    ([, type]) => prototype === type.prototype || prototype instanceof type,
  ) ?? [0];
  return Number(status);
}

/** Returns the error class of a status code. */
export function errorClass(status: number): typeof ApiError {
  return byStatus[status] ?? (status >= 500 ? ServerError : ApiError);
}
