// Copied into consumer projects and run in every runtime; what it imports, all of them must have.
import type { Plan, PlannedCall } from "./plan.ts";

/** What a consumer found. */
export interface Findings {
  /** What the runtime says of itself. */
  readonly runtime: string;
  /** What was seen to hold. */
  readonly held: readonly string[];
  /** What went wrong. */
  readonly error?: string;
}

/** What a package exports; the rest of it is found by the names in the plan. */
type Library = Readonly<Record<string, unknown>>;
type CreateClient = (options: { readonly baseUrl: string; readonly dangerouslyAllowBrowser: true }) => unknown;

/**
 * Makes the planned calls and tells what came of them; never rejects.
 *
 * @public
 */
export async function consume(
  library: Library,
  createClient: CreateClient,
  baseUrl: string,
  plan: Plan,
): Promise<Findings> {
  const held: string[] = [];
  const check = (name: string, holds: boolean, seen?: unknown): void => {
    if (!holds) throw new Error(`${name}: does not hold${seen === undefined ? "" : `, but ${JSON.stringify(seen)}`}`);
    held.push(name);
  };
  try {
    const client = createClient({ baseUrl, dangerouslyAllowBrowser: true });
    const call = ({ operation, args, headers }: PlannedCall): Promise<unknown> => {
      const names = operation.split(".");
      const method = names.pop() ?? "";
      const owner = names.reduce<unknown>((from, name) => (from as Library)[name], client); // the plan names what is there
      return (owner as Record<string, (...args: unknown[]) => Promise<unknown>>)[method]?.(
        ...args,
        ...(plan.list?.operation === operation && args.length === 0 ? [{}] : []),
        { headers },
      ) as Promise<unknown>; // a method that is missing has no value to check
    };
    const value = await call(plan.read);
    check("a call gives its payload", same(value, plan.read.value), value);
    if (plan.list) {
      const page = await call(plan.list);
      check("a list gives a page", page instanceof (library.Page as new () => { items: unknown }));
      const { items } = page as { readonly items: unknown };
      check("a page holds its items", same(items, plan.list.value), items);
    }
    const error = await call(plan.refused).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    check("a refusal is an ApiError", error instanceof (library.ApiError as new () => Error), String(error));
    const { status } = error as { readonly status: number };
    check("a refusal has its status", status === plan.refused.status, status);
    return { runtime: runtime(), held };
  } catch (error) {
    return { runtime: runtime(), held, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

// Equal but for the order of members.
function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(sorted(left)) === JSON.stringify(sorted(right));
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}

function runtime(): string {
  // Node 20 has no navigator.
  const { navigator, process } = globalThis as {
    readonly navigator?: { readonly userAgent?: string };
    readonly process?: { readonly version?: string };
  };
  return navigator?.userAgent ?? `Node.js/${process?.version?.slice(1)}`;
}
