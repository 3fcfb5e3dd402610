// Loaded with the index when the search is first opened.
import { createSearch, type Result } from "../search/find.ts";

declare global {
  /** The index, set by the script beside this one. */
  var clienteleIndex: string;
  /** Opens the search; the root is the address of the first page. */
  var clienteleSearch: (root: string) => void;
}

/** Results that are listed; their number is that of all. */
const SHOWN = 30;

const find = createSearch(globalThis.clienteleIndex);
const dialog = document.createElement("dialog");
dialog.className = "search-dialog";
dialog.setAttribute("aria-label", "Search");
dialog.innerHTML = `<form method="dialog"><input type="text" role="combobox" aria-label="Search operations, fields, errors and guides" placeholder="Operations, fields, errors, guides" aria-autocomplete="list" aria-expanded="false" aria-controls="search-results" autocomplete="off" spellcheck="false"><button type="submit">Close</button></form>
<p role="status"></p><ul role="listbox" id="search-results" aria-label="Results"></ul>`;
document.body.append(dialog);

const part = <T extends Element>(selector: string): T => {
  const found = dialog.querySelector<T>(selector);
  if (!found) throw new Error(`the search has no ${selector}`);
  return found;
};
const input = part<HTMLInputElement>("input");
const status = part("[role=status]");
const list = part<HTMLElement>("ul");
let root = "";
let results: readonly Result[] = [];
let active = 0;

globalThis.clienteleSearch = (home) => {
  root = home;
  if (dialog.open) return;
  dialog.showModal();
  input.select();
};

input.addEventListener("input", () => {
  results = find(input.value);
  active = 0;
  const count = results.length;
  status.textContent = input.value.trim() ? `${count} ${count === 1 ? "result" : "results"}` : "";
  list.replaceChildren(...results.slice(0, SHOWN).map(option));
  input.setAttribute("aria-expanded", String(count > 0));
  mark();
});

input.addEventListener("keydown", (event) => {
  const count = list.childElementCount;
  if (event.key === "Enter") {
    event.preventDefault();
    return open(results[active]);
  }
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  event.preventDefault();
  active = (active + (event.key === "ArrowDown" ? 1 : -1) + count) % (count || 1);
  mark();
});

list.addEventListener("click", ({ target }) => {
  const item = target instanceof Element ? target.closest("[role=option]") : undefined;
  if (item) open(results[[...list.children].indexOf(item)]);
});
dialog.addEventListener("click", ({ target }) => {
  if (target === dialog) dialog.close();
});

function option({ kind, title, name, context }: Result, at: number): HTMLElement {
  const item = document.createElement("li");
  item.setAttribute("role", "option");
  item.id = `search-result-${at}`;
  const words: readonly (readonly [tag: string, text: string])[] = [
    ["strong", title],
    ...(name && name !== title ? [["code", name] as const] : []),
    ["small", `${kind} · ${context}`],
  ];
  for (const [tag, text] of words) {
    const element = document.createElement(tag);
    element.textContent = text;
    item.append(element, " ");
  }
  return item;
}

function mark(): void {
  for (const [at, item] of [...list.children].entries()) item.setAttribute("aria-selected", String(at === active));
  const current = list.children[active];
  current?.scrollIntoView({ block: "nearest" });
  if (current) input.setAttribute("aria-activedescendant", current.id);
  else input.removeAttribute("aria-activedescendant");
}

function open(result: Result | undefined): void {
  if (!result) return;
  dialog.close();
  location.href = new URL(result.path, root).href;
}
