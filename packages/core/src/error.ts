// A registered symbol is the same in every copy of this module.
const brandOf = (name: string): symbol => Symbol.for(`clientele.${name}`);

/** Gives a class of errors its name, which survives minifying, and its brand. */
export function named(type: { readonly prototype: Error }, name: string): void {
  Object.assign(type.prototype, { name, [brandOf(name)]: true });
}

/** Base of every error that a client throws itself; an `AbortSignal` rejects with its own reason instead. */
export class ClienteleError extends Error {
  static {
    named(this, "ClienteleError");
  }

  /**
   * Tells whether a value is an error of this class or below, also when it comes from another copy of the package
   * (ESM beside CommonJS, two versions), where `instanceof` says no.
   */
  static is<C extends abstract new (...args: never[]) => Error>(this: C, value: unknown): value is InstanceType<C> {
    return brandOf(this.prototype.name) in Object(value);
  }

  /** What a log should hold of it: name, message and the public fields, all of them free of secrets. */
  toJSON(): object {
    const { name, message } = this;
    return { name, message, ...(this as object) };
  }
}

/** A bad option or argument, found before anything is sent; the message names it and says what to pass. */
export class ConfigurationError extends ClienteleError {
  static {
    named(this, "ConfigurationError");
  }
}

/** Where in its life a call was when it failed. */
export interface CallFacts {
  /** The operationId of the spec, `customers.retrieve`. */
  readonly operation: string;
  /** How many times the request was sent, the first time included. */
  readonly attempts: number;
}

/** Base of the errors of a call that was under way. */
export class CallError extends ClienteleError implements CallFacts {
  declare readonly operation: string;
  declare readonly attempts: number;

  /** @internal */
  constructor(message: string, facts: CallFacts, cause?: unknown) {
    const { operation, attempts } = facts;
    super(`${operation}: ${message}`, cause === undefined ? cause : { cause });
    Object.assign(this, { operation, attempts });
  }

  static {
    named(this, "CallError");
  }
}

/** The exchange broke: no connection, a reset, a body that ended early; `cause` is the platform's own error. */
export class ConnectionError extends CallError {
  static {
    named(this, "ConnectionError");
  }
}

/** One attempt took longer than `timeout`, counted from connecting to the last byte of the body. */
export class TimeoutError extends CallError {
  static {
    named(this, "TimeoutError");
  }
}
