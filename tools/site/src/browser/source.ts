/** Returns the block of code that the sample panel shows. */
export function shownSource(): HTMLElement | undefined {
  const panels = [...document.querySelectorAll<HTMLElement>('.sample [role="tabpanel"]')];
  const panel = panels.find((one) => getComputedStyle(one).display !== "none");
  return panel?.querySelector<HTMLElement>(".source:not([hidden])") ?? undefined;
}

/** Returns the text of a block of code, edited or not. */
export function sourceText(block: Element): string {
  return (block.textContent ?? "").replace(/\n$/, "");
}
