import { createEngine } from "./engine/engine.ts";
import type { SandboxOptions as EngineOptions, Sandbox as EngineSandbox } from "./engine/options.ts";
import { type Controls, type Credentials, providers } from "./providers.ts";

export type { Clock, Moment } from "./engine/clock.ts";
export type { Fault, FaultKind, Faults } from "./engine/fault.ts";
export type { Incoming } from "./engine/incoming.ts";
export type { LoggedExchange, LoggedMessage } from "./engine/log.ts";
export type { Level, Rule } from "./engine/rule.ts";
export type { Delivery, Webhooks, WebhookTarget } from "./engine/webhooks.ts";
export type { MonriControl, MonriMerchant, PaymentMethodInput } from "./monri/control.ts";
export type { PaymentKitControl } from "./payment-kit/control.ts";
export type { PaystackControl } from "./paystack/control.ts";
export type { CardInput, PinPaymentsControl } from "./pin-payments/control.ts";
export type { InWorld } from "./provider.ts";
export type { Controls, Credentials } from "./providers.ts";
export { memoryStore } from "./store/memory.ts";
export type { Key, List, Range, Row, Store } from "./store/store.ts";

/** Names of the providers. */
export type ProviderName = keyof Controls;

/** Options of a sandbox. */
export type SandboxOptions = EngineOptions<ProviderName>;

/** A stateful simulator of the providers' Customers APIs. */
export type Sandbox = EngineSandbox<ProviderName, Controls, Credentials>;

/**
 * Creates a sandbox: in memory, of all providers, unless the options say otherwise. Throws a `TypeError` for a provider,
 * an assumption or a webhook address that cannot be.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  return createEngine(Object.values(providers), options) as unknown as Sandbox; // the table of providers has these types
}
