type Schema = Readonly<Record<string, unknown>>;

const compositions = ["allOf", "anyOf", "oneOf"];

/** Keywords that restrict the values of a type without declaring one. */
const constraints = new Set(["$comment", "description", "maxProperties", "minProperties", "not", "required", "title"]);

/** Changes the copy of an object of a document. */
export type Mark = (source: unknown, copy: Record<string, unknown>) => void;

/**
 * Copies a document without the compositions that only constrain, such as `anyOf: [{ required: [a] }, { required: [b] }]`.
 * openapi-typescript makes `unknown` of them, and of the union of a type with them. For the same reason an `anyOf` beside
 * an explicit type becomes a `oneOf`: openapi-typescript unites the one with that type and intersects the other.
 * `mark` changes the copy of each object last.
 */
export function withoutConstraints(value: unknown, mark: Mark = () => {}): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutConstraints(item, mark));
  if (!isSchema(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    const kept = compositions.includes(key) ? typedMembers(key, member) : member;
    if (kept !== undefined) copy[key] = withoutConstraints(kept, mark);
  }
  const required = [
    ...strings(value.required),
    ...(Array.isArray(value.allOf) ? value.allOf.flatMap(requiredHere) : []),
  ];
  if (required.length > 0) copy.required = [...new Set(required)];
  if (
    Array.isArray(copy.anyOf) &&
    copy.oneOf === undefined &&
    (isSchema(copy.properties) || Array.isArray(copy.allOf))
  ) {
    copy.oneOf = copy.anyOf;
    delete copy.anyOf;
  }
  mark(value, copy);
  return copy;
}

// All of `allOf` hold at once, so that each may go; of `anyOf` and `oneOf` one holds, so that all go or none.
function typedMembers(key: string, members: unknown): unknown {
  if (!Array.isArray(members)) return members;
  const typed = members.filter((member) => !isConstraint(member));
  if (typed.length === 0) return undefined;
  return key === "allOf" ? typed : members;
}

// What a member of `allOf` that only constrains requires, its neighbours' members are required by.
function requiredHere(member: unknown): readonly string[] {
  return isSchema(member) && isConstraint(member) ? strings(member.required) : [];
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

function isConstraint(value: unknown): boolean {
  if (!isSchema(value)) return false;
  return Object.entries(value).every(([key, member]) => {
    if (compositions.includes(key) && Array.isArray(member)) return member.every(isConstraint);
    return constraints.has(key) || key.startsWith("x-");
  });
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
