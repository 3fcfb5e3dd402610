// A registered symbol is the same in every copy of this module.
const brandOf = (name: string): symbol => Symbol.for(`clientele.${name}`);

/** Gives an error class a name that survives minification and a brand that is the same in every copy of the package. */
export function named(type: { readonly prototype: Error }, name: string): void {
  Object.assign(type.prototype, { name, [brandOf(name)]: true });
}

/** Base class of every error that a client throws itself; an aborted call rejects with the reason of its signal. */
export class ClienteleError extends Error {
  static {
    named(this, "ClienteleError");
  }

  /**
   * Returns whether a value is an error of this class or a subclass, also when it comes from another copy of the package
   * (ESM beside CommonJS, two versions), where `instanceof` is false.
   *
   * @example
   * ```ts
   * if (NotFoundError.is(error)) return undefined;
   * ```
   */
  static is<C extends abstract new (...args: never[]) => Error>(this: C, value: unknown): value is InstanceType<C> {
    const brand = brandOf(this.prototype.name);
    // A subclass of a user has no brand: it inherits the name.
    return Object.hasOwn(this.prototype, brand) ? brand in Object(value) : value instanceof this;
  }

  /** Returns what a log should hold: name, message and the public fields, all of them redacted. */
  toJSON(): object {
    const { name, message } = this;
    return { name, message, ...(this as object) }; // `this` cannot be spread by its own type
  }
}

/** A bad option or argument, found before anything is sent; the message names it and says what to pass. */
export class ConfigurationError extends ClienteleError {
  static {
    named(this, "ConfigurationError");
  }
}

// No part of the language, though every engine of today has it.
const { captureStackTrace } = Error as {
  captureStackTrace?: (error: Error, above: (...args: never[]) => unknown) => void;
};

/**
 * Removes a function and what it called from the stack of an error of this package: engines keep ten frames, and those of
 * the caller must be among them.
 */
export function trimStack(error: unknown, above: (...args: never[]) => unknown): void {
  if (error instanceof ClienteleError) captureStackTrace?.(error, above);
}
