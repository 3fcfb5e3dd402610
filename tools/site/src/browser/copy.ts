import type { Sample } from "./run/sample.ts";
import { shownSource, sourceText } from "./source.ts";

/** Makes the buttons copy the code beside them. */
export function copyOnClick(sample: Sample | undefined): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>(".copy")) {
    button.addEventListener("click", async () => {
      const isSample = button.closest(".sample") !== null;
      const block = isSample ? shownSource() : button.previousElementSibling;
      if (!block) return;
      await copy(isSample && sample ? sample.text() : sourceText(block));
      button.textContent = "Copied";
      setTimeout(() => {
        button.textContent = "Copy";
      }, 1500);
    });
  }
}

async function copy(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  // A page that is not served over https has no clipboard; a selection can be copied all the same.
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}
