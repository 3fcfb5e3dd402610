import { CallError, type CallFacts, named } from "./error.ts";

/** One thing the provider found wrong with a request. */
export interface Issue {
  /** The parameter it is about, in the provider's own notation (`card.number`), where it names one. */
  readonly param: string | undefined;
  /** The provider's code for it, where it has one. */
  readonly code: string | undefined;
  /** What the provider says, in its own words. */
  readonly message: string;
}

/** What a provider's error body says, read by the provider's package. */
export interface Failure {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly issues?: readonly Issue[];
}

/** What of an `ApiError` is shown; it comes redacted. */
export interface ApiFacts {
  readonly status: number;
  readonly code: string | undefined;
  readonly issues: readonly Issue[];
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;
}

/** What of an `ApiError` is kept as it came. */
export interface ApiAnswer {
  readonly headers: Headers;
  readonly body: string;
  readonly data: unknown;
}

/**
 * The provider refused: a status outside 2xx, or a success status whose body says otherwise.
 *
 * `message`, `code` and `issues` are the provider's words with every secret of the call taken out. `headers`, `body` and
 * `data` are the answer as it came; they are reachable, but never printed by a log of the error.
 */
export class ApiError extends CallError {
  /** Status code of the response. */
  declare readonly status: number;
  /** The provider's error code, where it sent one. */
  declare readonly code: string | undefined;
  /** What is wrong with which parameter; empty where the provider does not say. */
  declare readonly issues: readonly Issue[];
  /** The provider's id of this request, for its support. */
  declare readonly requestId: string | undefined;
  /** Seconds to wait before trying again, where the provider asked for a wait. */
  declare readonly retryAfter: number | undefined;
  readonly #answer: ApiAnswer;

  /** @internal */
  constructor(message: string, facts: CallFacts, shown: ApiFacts, answer: ApiAnswer, cause: unknown) {
    super(message, facts, cause);
    Object.assign(this, shown);
    this.#answer = answer;
  }

  /** The headers of the response. */
  get headers(): Headers {
    return this.#answer.headers;
  }

  /** The body as text, at most 1 MiB of it. */
  get body(): string {
    return this.#answer.body;
  }

  /** The body parsed, or `undefined` where it is not JSON. */
  get data(): unknown {
    return this.#answer.data;
  }

  static {
    named(this, "ApiError");
  }
}

/** 400: the request is wrong as it stands. */
export class BadRequestError extends ApiError {
  static {
    named(this, "BadRequestError");
  }
}

/** 401: the key is missing, wrong or of the other mode. */
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

/** 403: the key is right but may not do this. */
export class PermissionDeniedError extends ApiError {
  static {
    named(this, "PermissionDeniedError");
  }
}

/** 404: there is no such thing, or it is not visible to this key. */
export class NotFoundError extends ApiError {
  static {
    named(this, "NotFoundError");
  }
}

/** 409: it contradicts the present state. */
export class ConflictError extends ApiError {
  static {
    named(this, "ConflictError");
  }
}

/** 422: the request is well-formed, but its content is refused; `issues` says where. */
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
};

/** The error class of a status code. */
export function errorClass(status: number): typeof ApiError {
  return byStatus[status] ?? (status >= 500 ? ServerError : ApiError);
}
