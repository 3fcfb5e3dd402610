/** The limits of a package's cost for users. */
export const budgets = {
  /**
   * Bytes, gzipped, of one client bundled and minified with everything it needs: the largest of today. The goal of 8,192
   * is missed, for the reasons in docs/decisions/0004-size.md.
   */
  client: 12_288,
  /** The goal for that size. */
  clientGoal: 8_192,
  /** Bytes, gzipped, of an entry point that needs no client, such as one for webhooks. */
  entry: 2_048,
  /** Bytes, gzipped, of one error class without a client. */
  errorClass: 1_024,
  /** Type instantiations of a quickstart beyond those of an empty project, with the declarations of packages checked. */
  instantiations: 300,
} as const;
