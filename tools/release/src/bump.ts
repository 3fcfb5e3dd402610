/** How much of a version number a change asks for, from nothing to a new major version. */
const bumps = ["none", "patch", "minor", "major"] as const;

/** One of {@link bumps}. */
export type Bump = (typeof bumps)[number];

/** Whether a bump is less than another one. */
export function isLess(bump: Bump, other: Bump): boolean {
  return bumps.indexOf(bump) < bumps.indexOf(other);
}

/** The greatest of several bumps. */
export function greatest(found: Iterable<Bump>): Bump {
  return [...found].reduce<Bump>((most, bump) => (isLess(most, bump) ? bump : most), "none");
}

/** The bump that a package at this version needs: before 1.0.0, what breaks is told by the minor version. */
export function bumpAt(version: string, bump: Bump): Bump {
  return bump === "major" && version.startsWith("0.") ? "minor" : bump;
}

/** Whether a text names a bump. */
export function isBump(text: string): text is Bump {
  return bumps.some((bump) => bump === text);
}
