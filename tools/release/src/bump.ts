/** The parts of a version that a release raises, from none to the major one. */
const bumps = ["none", "patch", "minor", "major"] as const;

/** One of {@link bumps}. */
export type Bump = (typeof bumps)[number];

/** Returns whether one bump is smaller than another. */
export function isLess(bump: Bump, other: Bump): boolean {
  return bumps.indexOf(bump) < bumps.indexOf(other);
}

/** Returns the largest of several bumps; `none` if there are none. */
export function largest(found: Iterable<Bump>): Bump {
  return [...found].reduce<Bump>((most, bump) => (isLess(most, bump) ? bump : most), "none");
}

/** Returns the bump that a change needs at this version: before 1.0.0 a break is minor and an addition is a patch. */
export function bumpAt(version: string, bump: Bump): Bump {
  if (!version.startsWith("0.")) return bump;
  return bump === "major" ? "minor" : bump === "minor" ? "patch" : bump;
}

/** Returns whether a text names a bump. */
export function isBump(text: string): text is Bump {
  return bumps.some((bump) => bump === text);
}
