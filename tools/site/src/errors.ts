import type { Provider } from "./provider.ts";
import type { Operation } from "./specification.ts";
import { text, tree } from "./tree.ts";

/** One error that a provider is known to answer with. */
export interface KnownError {
  /** Anchor of its row, unique within the site. */
  readonly id: string;
  readonly status: string;
  /** The provider's code; empty where its body has none. */
  readonly code: string;
  readonly cause: string;
  readonly fix: string;
  /** Whether the client sends the request again by itself, which is whether that is safe. */
  readonly retry: "yes" | "no" | "reads";
  /** The operations that answer it, by id. */
  readonly operations: readonly string[];
}

interface Found {
  readonly status: string;
  readonly code: string;
  readonly cause: string;
  readonly fix: string;
  readonly operations: Set<string>;
  readonly isSafe: Set<boolean>;
}

/**
 * Returns the errors of a provider, gathered from the error examples of its spec, by status and code.
 *
 * Throws where an example has no summary (the cause) or no description (the fix).
 */
export function knownErrors({ name, spec }: Pick<Provider, "name" | "spec">): readonly KnownError[] {
  const found = new Map<string, Found>();
  for (const operation of spec.operations) collect(operation, found);
  const sorted = [...found.values()].sort((a, b) => a.status.localeCompare(b.status) || a.code.localeCompare(b.code));
  const taken = new Set<string>();
  return sorted.map(({ status, code, cause, fix, operations, isSafe }) => {
    const words = (code || cause).toLowerCase().match(/[\w]+/g)?.slice(0, 6).join("-") ?? "";
    const id = unique(`${name}-${status.toLowerCase()}-${words}`, taken);
    return { id, status, code, cause, fix, retry: retryOf(status, isSafe), operations: [...operations] };
  });
}

function collect({ id, source, responses }: Operation, found: Map<string, Found>): void {
  for (const { status, media } of responses.filter((response) => !response.status.startsWith("2"))) {
    for (const { summary, description, value } of media.flatMap(({ examples }) => examples)) {
      const [cause, fix, code] = [line(summary), line(description), codeOf(value)];
      if (!cause || !fix) throw new Error(`${id}: an example of ${status} does not say what went wrong and what to do`);
      const key = [status, code, cause, fix].join("\n");
      const entry = found.get(key) ?? { status, code, cause, fix, operations: new Set(), isSafe: new Set() };
      entry.operations.add(id);
      entry.isSafe.add(source["x-retry"] === "safe");
      found.set(key, entry);
    }
  }
}

/** The provider's code, wherever its body has it. */
export function codeOf(value: unknown): string {
  const { code, error, status } = tree(value);
  return [code, error, status].map(text).find((member) => /^[\w-]+$/.test(member)) ?? "";
}

function retryOf(status: string, isSafe: ReadonlySet<boolean>): KnownError["retry"] {
  if (status === "429") return "yes";
  if (!/^(408|5)/.test(status) || !isSafe.has(true)) return "no";
  return isSafe.has(false) ? "reads" : "yes";
}

function unique(base: string, taken: Set<string>): string {
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

function line(words: string): string {
  return words.trim().replace(/\s+/g, " ");
}
