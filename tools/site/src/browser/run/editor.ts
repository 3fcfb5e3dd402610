// Loaded when a sample is first edited.
import { javascript } from "@codemirror/lang-javascript";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { minimalSetup } from "codemirror";

/** An editor in the place of a sample. */
export interface Editor {
  text(): string;
  /** Marks a line, from 1, with what is wrong there. */
  mark(line: number, message: string): void;
  dispose(): void;
}

declare global {
  /** Puts an editor in the place of a block of code, with its text and its selection. */
  var clienteleEditor: (block: HTMLElement, language: "ts" | "sh") => Editor;
}

const colours = HighlightStyle.define([
  { tag: tags.comment, color: "var(--t-comment)" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--t-string)" },
  { tag: [tags.keyword, tags.operatorKeyword, tags.modifier], color: "var(--t-keyword)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--t-value)" },
  { tag: [tags.function(tags.variableName), tags.className], color: "var(--t-name)" },
]);

globalThis.clienteleEditor = (block, language) => {
  const doc = (block.textContent ?? "").replace(/\n$/, "");
  const [anchor, head] = selectionIn(block);
  const view = new EditorView({
    state: EditorState.create({
      doc,
      selection: { anchor: Math.min(anchor, doc.length), head: Math.min(head, doc.length) },
      extensions: [
        minimalSetup,
        ...(language === "ts" ? [javascript({ typescript: true })] : []),
        syntaxHighlighting(colours),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ "aria-label": "Sample" }),
      ],
    }),
  });
  const hadFocus = document.activeElement === block;
  block.classList.add("replaced");
  block.after(view.dom);
  if (hadFocus) view.focus();
  return {
    text: () => view.state.doc.toString(),
    mark(line, message) {
      const { from, to } = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
      view.dispatch(setDiagnostics(view.state, [{ from, to, severity: "error", message }]));
    },
    dispose() {
      block.classList.remove("replaced");
      view.destroy();
    },
  };
};

/** Offsets of the selection within a block. */
function selectionIn(block: HTMLElement): [anchor: number, head: number] {
  const selection = getSelection();
  const offset = (node: Node | null, at: number): number => {
    if (!node || !block.contains(node)) return 0;
    const range = document.createRange();
    range.setStart(block, 0);
    range.setEnd(node, at);
    return range.toString().length;
  };
  if (!selection) return [0, 0];
  return [offset(selection.anchorNode, selection.anchorOffset), offset(selection.focusNode, selection.focusOffset)];
}
