/** Makes the picker of examples switch the samples, the request body and the matching answer. */
export function followExamples(): void {
  const picker = document.querySelector<HTMLSelectElement>('[data-picker="example"]');
  if (!picker) return;
  const follow = (): void => {
    for (const block of document.querySelectorAll<HTMLElement>(".source[data-example]")) {
      block.hidden = block.dataset.example !== picker.value;
    }
    const blocks = [...document.querySelectorAll<HTMLElement>("#request-body ~ .example, [data-follows]")];
    for (const block of blocks) block.hidden = block.dataset.example !== picker.value;
    document.dispatchEvent(new Event("clientele:sample"));
  };
  picker.addEventListener("change", follow);
}
