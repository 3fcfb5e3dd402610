/** Makes the skip link move the focus; Redoc routes by fragment, and would take the link's own for a route. */
export function skipLink(): void {
  document.querySelector<HTMLAnchorElement>(".skip")?.addEventListener("click", (event) => {
    const main = document.querySelector<HTMLElement>("main");
    if (!main) return;
    event.preventDefault();
    main.tabIndex = -1;
    main.focus();
    main.scrollIntoView();
  });
}

/** Gives Redoc's controls the names that they lack. */
export function nameControls(): void {
  const reference = document.querySelector("#reference");
  if (!reference) return;
  // Redoc's lists of media types are drawn beside the reference, not inside.
  new MutationObserver(name).observe(document.body, { childList: true, subtree: true, characterData: true });
  name();
}

function name(): void {
  for (const button of document.querySelectorAll<HTMLElement>('button[aria-label*=" media type"]')) {
    const [subject] = (button.ariaLabel ?? "").split(":");
    const label = `${subject}: ${button.textContent}`;
    if (button.ariaLabel !== label) button.ariaLabel = label;
  }
}
