import { keep } from "./theme.ts";

const KEY = "clientele.tab";

/** Makes the tabs of the sample panel work by click and by keyboard; the choice holds for every page. */
export function openTabs(): void {
  const list = document.querySelector<HTMLElement>('.sample [role="tablist"]');
  if (!list) return;
  const tabs = [...list.querySelectorAll<HTMLButtonElement>('[role="tab"]')];
  const select = (tab: HTMLButtonElement): void => {
    document.documentElement.dataset.tab = tab.dataset.tab ?? "";
    for (const one of tabs) {
      one.setAttribute("aria-selected", String(one === tab));
      one.tabIndex = one === tab ? 0 : -1;
    }
    document.dispatchEvent(new Event("clientele:sample"));
  };
  const kept = document.documentElement.dataset.tab;
  const start = tabs.find(({ dataset }) => dataset.tab === kept);
  if (start) select(start);
  else delete document.documentElement.dataset.tab;
  list.addEventListener("click", ({ target }) => {
    const tab = tabs.find((one) => one === target);
    if (!tab) return;
    select(tab);
    keep(KEY, tab.dataset.tab ?? "");
  });
  list.addEventListener("keydown", (event) => {
    const at = tabs.findIndex(({ id }) => id === document.activeElement?.id);
    const steps: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 };
    const next = steps[event.key];
    const tab = next === undefined ? undefined : tabs.at(next % tabs.length);
    if (!tab) return;
    event.preventDefault();
    tab.focus();
    tab.click();
  });
}
