/** One thing that can be found. */
export interface Entry {
  readonly id: number;
  readonly kind: "Provider" | "Operation" | "Field" | "Guide" | "Error" | "Rule";
  readonly title: string;
  /** What it is called in code: an operation's id, a field's path, an error's code. */
  readonly name: string;
  /** Where it is: the provider, the operation, the guide. */
  readonly context: string;
  readonly text: string;
  /** Address below the root of the site, with an anchor where there is one. */
  readonly path: string;
}
