import type { Provider } from "./provider.ts";
import type { Operation, Specification } from "./specification.ts";
import { text, tree } from "./tree.ts";

/** Where the catalogue stands in an article. */
export const catalogueMark = "<!-- The catalogue of errors, made from the specs. -->";

interface Entry {
  readonly status: string;
  readonly code: string;
  readonly cause: string;
  readonly operations: Set<string>;
  readonly isSafe: Set<boolean>;
}

// The provider's own code, wherever its body has it.
const codeOf = (value: unknown): string => {
  const { code, error, status } = tree(value);
  return [code, error, status].map((member) => text(member)).find((member) => /^[\w-]+$/.test(member)) ?? "";
};

const again = (status: string, isSafe: ReadonlySet<boolean>): string => {
  if (status === "429") return "yes";
  if (!/^(408|5)/.test(status) || !isSafe.has(true)) return "no";
  return isSafe.has(false) ? "reads" : "yes";
};

function entriesOf(operations: readonly Operation[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const { id, source, responses } of operations) {
    for (const { status, media } of responses.filter((response) => !response.status.startsWith("2"))) {
      for (const { summary, description, value } of media.flatMap(({ examples }) => examples)) {
        const cause = [summary, description].filter(Boolean).join(". ").replace(/\s+/g, " ");
        const key = [status, codeOf(value), cause].join("\n");
        const entry = entries.get(key) ?? {
          status,
          code: codeOf(value),
          cause,
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

function section(specification: Specification): string {
  const all = specification.operations.filter(({ webhook }) => !webhook);
  const rows = entriesOf(all).map(({ status, code, cause, operations, isSafe }) => {
    const where = operations.size === all.length ? "every call" : [...operations].map((id) => `\`${id}\``).join(", ");
    return row([status, code && `\`${code}\``, cause, where, again(status, isSafe)]);
  });
  const head = [row(["status", "code", "cause", "where", "sent again"]), "| --- | --- | --- | --- | --- |"];
  return [`### ${specification.title}`, "", ...head, ...rows].join("\n");
}

/** Puts the catalogue of every provider's errors where an article asks for it. */
export function withCatalogue(markdown: string, providers: readonly Provider[]): string {
  if (!markdown.includes(catalogueMark)) return markdown;
  return markdown.replace(catalogueMark, () => providers.map((provider) => section(provider.spec)).join("\n\n"));
}
