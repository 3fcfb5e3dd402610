// A registered symbol is the same in every copy of this module.
const brand: symbol = Symbol.for("clientele.error");

/** Base of every error that a client throws itself; an `AbortSignal` rejects with its own reason instead. */
export class ClienteleError extends Error {
  static {
    this.prototype.name = "ClienteleError";
    Object.defineProperty(this.prototype, brand, { value: true });
  }

  /**
   * Tells whether a value is an error of this class or below, also when it comes from another copy of the package
   * (ESM beside CommonJS, two versions), where `instanceof` says no.
   */
  static is<C extends abstract new (...args: never[]) => Error>(this: C, value: unknown): value is InstanceType<C> {
    let link = Object(value);
    if (!(brand in link)) return false;
    // Each class has put its name on its own prototype.
    while (link && !(Object.hasOwn(link, "name") && link.name === this.prototype.name))
      link = Object.getPrototypeOf(link);
    return link !== null;
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
    this.prototype.name = "ConfigurationError";
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
    this.prototype.name = "CallError";
  }
}

/** The exchange broke: no connection, a reset, a body that ended early; `cause` is the platform's own error. */
export class ConnectionError extends CallError {
  static {
    this.prototype.name = "ConnectionError";
  }
}

/** One attempt took longer than `timeout`, counted from connecting to the last byte of the body. */
export class TimeoutError extends CallError {
  static {
    this.prototype.name = "TimeoutError";
  }
}
