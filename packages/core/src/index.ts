export {
  ApiError,
  type ApiErrorFacts,
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
export { CallError, type CallFacts, ConnectionError, type Outcome, TimeoutError } from "./call-error.ts";
export type { Client } from "./client.ts";
export { DecodeError, type DecodeErrorFacts } from "./decode-error.ts";
export { ClienteleError, ConfigurationError } from "./error.ts";
export type { CallEvent, Hooks } from "./hooks.ts";
export { createLimiter, type Limiter, type Release } from "./limiter.ts";
export { type LogLevel, type LogSink, logTo } from "./log.ts";
export type {
  CallOptions,
  ClientOptions,
  Fetch,
  FetchContext,
  FetchInit,
  HeaderOptions,
  RequestOptions,
  SchemaOptions,
} from "./options.ts";
export { Page, PagePromise } from "./page.ts";
export type { Query } from "./page-rule.ts";
export { type SchemaIssue, type StandardSchema, ValidationError, type ValidationErrorFacts } from "./schema.ts";
