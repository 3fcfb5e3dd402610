export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  type Issue,
  NotFoundError,
  PaymentRequiredError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  UnprocessableEntityError,
} from "./api-error.ts";
export { ApiPromise, type WithResponse } from "./api-promise.ts";
export { DecodeError } from "./decode-error.ts";
export { CallError, ClienteleError, ConfigurationError, ConnectionError, TimeoutError } from "./error.ts";
export type { CallEvent, Hooks, Logger } from "./hooks.ts";
export type { RawClient } from "./openapi.ts";
export type { CallOptions, ClientOptions, Fetch, RequestOptions, SchemaOptions } from "./options.ts";
export { Page, PagePromise } from "./page.ts";
export { type SchemaIssue, type StandardSchema, ValidationError } from "./schema.ts";
