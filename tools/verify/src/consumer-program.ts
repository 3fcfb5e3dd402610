// Copied into consumer projects and run in every runtime; what it imports, all of them must have.
import type { Plan, PlannedCall } from "./plan.ts";

/** The results of the program. */
export interface Findings {
  /** Name and version of the runtime, as it reports them. */
  readonly runtime: string;
  /** The checks that passed. */
  readonly held: readonly string[];
  /** The check that failed, or the error that ended the program. */
  readonly error?: string;
}

/** The exports of a package, including `raw` from its entry point. */
type Library = Readonly<Record<string, unknown>>;
type Class = new () => object;
type Raw = (
  client: unknown,
) => Record<string, (path: string, init: object) => Promise<{ readonly error?: unknown; readonly response: Response }>>;
type CreateClient = (options: { readonly baseUrl: string; readonly dangerouslyAllowBrowser: true }) => unknown;

/**
 * Makes the planned calls and returns what was found; never rejects.
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
      return (owner as Record<string, (...args: unknown[]) => Promise<unknown>>)[method]?.(...args, {
        headers,
      }) as Promise<unknown>; // a method that is missing has no value to check
    };
    const value = await call(plan.read);
    check("a call gives its payload", same(value, plan.read.value), value);
    if (plan.list) {
      const page = await call(plan.list);
      check("a list gives a page", page instanceof (library.Page as Class)); // packages export it
      const { items } = page as { readonly items: unknown }; // checked above
      check("a page holds its items", same(items, plan.list.value), items);
    }
    const error = await call(plan.refused).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    check("a refusal is an ApiError", error instanceof (library.ApiError as Class), String(error)); // packages export it
    const { status, body } = error as { readonly status: number; readonly body: string }; // checked above
    check("a refusal has its status", status === plan.refused.status, `${status}: ${body}`);
    const { path, parameters, headers } = plan.read;
    const target = path.replace(/\{([^}]+)\}/g, (_, name) => encodeURIComponent(String(parameters[name])));
    const { fetch } = client as { readonly fetch: typeof globalThis.fetch }; // every client has it
    const response = await fetch(target, { headers });
    check("fetch resolves to a Response", response.status === plan.read.status && (await response.text()) !== "");
    const { GET } = (library.raw as Raw)(client); // the plan has a raw
    const result = await GET?.(path, { params: { path: parameters }, headers: plan.refused.headers });
    check("raw resolves to an error", result?.error !== undefined && result.response.status === plan.refused.status);
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
