/** A text as it is, which can be scrolled by keyboard. */
export function Block({ label, text }: { label: string; text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div class="block" role="group" tabIndex={0} aria-label={label}>
      <pre>{text}</pre>
    </div>
  );
}
