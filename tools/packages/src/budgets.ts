/** What a package may cost its users; these numbers stand here and nowhere else. */
export const budgets = {
  /** Bytes, gzipped, of one client bundled and minified with everything it needs. */
  client: 7_168,
  /** The size to aim for. */
  clientAim: 6_656,
  /** Bytes, gzipped, of one class of errors without a client. */
  errorClass: 1_024,
  /** Type instantiations of a three-line user beyond those of an empty project. */
  instantiations: 50,
} as const;
