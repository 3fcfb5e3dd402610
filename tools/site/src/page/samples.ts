import { escaped, highlighted } from "../highlight.ts";
import type { SampledVariant } from "../sample/samples.ts";

const tabs = ["TypeScript", "raw", "curl"] as const;

/** Returns the panel beside the text: tabs, the picker of examples, and the code of each. */
export function samplePanel(variants: readonly SampledVariant[]): string {
  const buttons = tabs.map(
    (label) =>
      `<button type="button" role="tab" id="tab-${label}" data-tab="${label}" aria-controls="panel-${label}" aria-selected="${label === tabs[0]}"${label === tabs[0] ? "" : ` tabindex="-1"`}>${label}</button>`,
  );
  const panels = tabs.map((label) => {
    const blocks = variants.map((variant, index) => {
      const sample = variant.samples.find((one) => one.label === label);
      if (!sample) throw new Error(`there is no sample for ${label}`);
      const title = variants.length > 1 ? `<p class="only-without-script">${escaped(variant.label)}</p>` : "";
      return `${title}<pre class="source" data-example="${escaped(variant.name)}"${index > 0 ? " hidden" : ""}><code>${highlighted(sample.source, sample.language)}</code></pre>`;
    });
    return `<div role="tabpanel" id="panel-${label}" data-tab="${label}" aria-labelledby="tab-${label}"><p class="only-without-script">${label}</p>${blocks.join("")}</div>`;
  });
  return `<aside class="sample" aria-label="Sample code">
<div class="sample-bar"><div role="tablist" aria-label="Language">${buttons.join("")}</div><button type="button" class="copy">Copy</button></div>
${picker(variants)}${panels.join("\n")}
</aside>`;
}

/** The switch between named examples; only where there is a choice. */
export function picker(examples: readonly { readonly name: string; readonly label: string }[]): string {
  if (examples.length < 2) return "";
  const options = examples.map(({ name, label }) => `<option value="${escaped(name)}">${escaped(label)}</option>`);
  return `<label class="picker"><span>Example</span> <select data-picker="example" autocomplete="off">${options.join("")}</select></label>\n`;
}
