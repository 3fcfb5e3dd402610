import { load } from "../load.ts";
import { shownSource, sourceText } from "../source.ts";
import type { Editor } from "./editor.ts";

/** The sample that is shown, edited or not. */
export interface Sample {
  text(): string;
  language(): "ts" | "sh";
  /** Shows where a mistake is, if the sample is being edited. */
  mark(line: number, message: string): void;
  /** Undoes every change. */
  restore(): void;
}

/** Makes the samples editable: as they are, and in an editor once one is focused. */
export function editableSample(root: string): Sample {
  const blocks = [...document.querySelectorAll<HTMLElement>(".sample .source")];
  const originals = new Map(blocks.map((block) => [block, block.innerHTML]));
  let open: { readonly block: HTMLElement; readonly editor: Editor } | undefined;

  const close = (): void => {
    if (!open) return;
    const { block, editor } = open;
    open = undefined;
    const text = editor.text();
    editor.dispose();
    if (text !== sourceText(block)) block.textContent = text;
  };
  const edit = async (block: HTMLElement): Promise<void> => {
    await load(`${root}assets/editor.js`);
    if (open || block !== shownSource()) return;
    open = { block, editor: globalThis.clienteleEditor(block, languageOf(block)) };
  };

  for (const block of blocks) {
    makeEditable(block);
    block.role = "textbox";
    block.ariaLabel = "Sample";
    block.ariaMultiLine = "true";
    block.spellcheck = false;
    block.addEventListener("focusin", () => void edit(block));
  }
  document.addEventListener("clientele:sample", close);

  return {
    text() {
      const block = shownSource();
      if (open && open.block === block) return open.editor.text();
      return block ? sourceText(block) : "";
    },
    language: () => {
      const block = shownSource();
      return block ? languageOf(block) : "ts";
    },
    mark: (line, message) => open?.editor.mark(line, message),
    restore() {
      close();
      for (const [block, html] of originals) block.innerHTML = html;
    },
  };
}

/** Makes a block editable as plain text; older browsers know rich text only, which the editor replaces on focus. */
function makeEditable(block: HTMLElement): void {
  try {
    block.contentEditable = "plaintext-only";
  } catch {
    block.contentEditable = "true";
  }
}

function languageOf(block: HTMLElement): "ts" | "sh" {
  return block.closest("[data-tab]")?.getAttribute("data-tab") === "curl" ? "sh" : "ts";
}
