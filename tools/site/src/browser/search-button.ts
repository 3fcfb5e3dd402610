import { load } from "./load.ts";

/** Opens the search by its button, by `/` and by Ctrl+K; loads it when it is first wanted. */
export function openSearch(root: string): void {
  const open = async (): Promise<void> => {
    await load(`${root}assets/search-index.js`);
    await load(`${root}assets/search.js`);
    globalThis.clienteleSearch(root);
  };
  document.querySelector(".site-header .search")?.addEventListener("click", open);
  // On the way down, so that Redoc does not open its own search.
  addEventListener(
    "keydown",
    (event) => {
      const isShortcut = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
      const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isField(event.target);
      if (!isShortcut && !isSlash) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void open();
    },
    { capture: true },
  );
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
