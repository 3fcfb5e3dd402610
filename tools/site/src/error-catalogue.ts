import type { Provider } from "./provider.ts";
import type { Operation, Specification } from "./specification.ts";
import { text, tree } from "./tree.ts";

/** Where the catalogue stands in an article. */
export const catalogueMark = "<!-- The catalogue of errors, made from the specs. -->";

interface Entry {
  readonly status: string;
  readonly code: string;
  readonly cause: string;
  /** What to do about it. */
  readonly fix: string;
  readonly operations: Set<string>;
  readonly isSafe: Set<boolean>;
}

// The provider's own code, wherever its body has it.
const codeOf = (value: unknown): string => {
  const { code, error, status } = tree(value);
  return [code, error, status].map((member) => text(member)).find((member) => /^[\w-]+$/.test(member)) ?? "";
};

// Whether the client sends the request again by itself, which is whether that is safe.
const again = (status: string, isSafe: ReadonlySet<boolean>): string => {
  if (status === "429") return "yes";
  if (!/^(408|5)/.test(status) || !isSafe.has(true)) return "no";
  return isSafe.has(false) ? "reads" : "yes";
};

const line = (words: string): string => words.trim().replace(/\s+/g, " ");

function entriesOf(operations: readonly Operation[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const { id, source, responses } of operations) {
    for (const { status, media } of responses.filter((response) => !response.status.startsWith("2"))) {
      for (const { summary, description, value } of media.flatMap(({ examples }) => examples)) {
        const [cause, fix] = [line(summary), line(description)];
        if (!cause || !fix)
          throw new Error(`${id}: an example of ${status} does not say what went wrong and what to do`);
        const key = [status, codeOf(value), cause, fix].join("\n");
        const entry = entries.get(key) ?? {
          status,
          code: codeOf(value),
          cause,
          fix,
          operations: new Set(),
          isSafe: new Set(),
        };
        entry.operations.add(id);
        entry.isSafe.add(source["x-retry"] === "safe");
        entries.set(key, entry);
      }
    }
  }
  return [...entries.values()].sort((a, b) => a.status.localeCompare(b.status) || a.code.localeCompare(b.code));
}

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

const method = (id: string): string => `\`${id.slice(id.indexOf(".") + 1)}\``;

function whereOf(operations: ReadonlySet<string>, all: readonly string[]): string {
  const others = all.filter((id) => !operations.has(id));
  if (others.length === 0) return "every call";
  // Where an error is nearly everywhere, what has it not is the shorter list.
  if (others.length < 3 && operations.size > 3) return `every call but ${others.map(method).join(" and ")}`;
  return [...operations].map(method).join(", ");
}

function section(specification: Specification): string {
  const all = specification.operations.filter(({ webhook }) => !webhook);
  const rows = entriesOf(all).map(({ status, code, cause, fix, operations, isSafe }) => {
    const where = whereOf(
      operations,
      all.map(({ id }) => id),
    );
    operations.size === all.length
      ? "every call"
      : [...operations].map((id) => `\`${id.slice(id.indexOf(".") + 1)}\``).join(", ");
    return row([code ? `${status} \`${code}\`` : status, cause, fix, again(status, isSafe), where]);
  });
  const head = [row(["error", "cause", "fix", "retry", "where"]), "| --- | --- | --- | --- | --- |"];
  return [`### ${specification.title}`, "", ...head, ...rows].join("\n");
}

/** Puts the catalogue of every provider's errors where an article asks for it. */
export function withCatalogue(markdown: string, providers: readonly Provider[]): string {
  if (!markdown.includes(catalogueMark)) return markdown;
  return markdown.replace(catalogueMark, () => providers.map((provider) => section(provider.spec)).join("\n\n"));
}
