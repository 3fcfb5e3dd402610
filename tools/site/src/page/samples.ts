import { escaped, highlighted } from "../highlight.ts";
import type { SampledVariant } from "../sample/samples.ts";

/** What stands below the samples. */
interface Extras {
  /** Controls that run the samples; empty where they cannot be run. */
  readonly run: string;
}

/** Returns the panel beside the text: tabs, the picker of examples, the code of each, and the controls to run it. */
export function samplePanel(variants: readonly SampledVariant[], { run }: Extras): string {
  const labels = [...new Set(variants.flatMap(({ samples }) => samples.map(({ label }) => label)))];
  const isFirst = (label: string): boolean => label === labels[0];
  const buttons = labels.map(
    (label) =>
      `<button type="button" role="tab" id="tab-${label}" data-tab="${label}" aria-controls="panel-${label}" aria-selected="${isFirst(label)}"${isFirst(label) ? "" : ` tabindex="-1"`}>${label}</button>`,
  );
  const panels = labels.map((label) => {
    const blocks = variants.flatMap((variant, index) => {
      const sample = variant.samples.find((one) => one.label === label);
      if (!sample) return [];
      const title = variants.length > 1 ? `<p class="only-without-script">${escaped(variant.label)}</p>` : "";
      return `${title}<pre class="source" data-example="${escaped(variant.name)}"${index > 0 ? " hidden" : ""}><code>${highlighted(sample.source, sample.language)}</code></pre>`;
    });
    return `<div role="tabpanel" id="panel-${label}" data-tab="${label}" aria-labelledby="tab-${label}"><p class="only-without-script">${label}</p>${blocks.join("")}</div>`;
  });
  const only = labels.length === 1 ? ` data-only="${labels[0]}"` : "";
  return `<aside class="sample" aria-label="Sample code"${only}>
<div class="sample-bar"><div role="tablist" aria-label="Language">${buttons.join("")}</div><button type="button" class="copy">Copy</button></div>
${picker(variants)}${panels.join("\n")}
${run}
</aside>`;
}

/** The switch between named examples; only where there is a choice. */
export function picker(examples: readonly { readonly name: string; readonly label: string }[]): string {
  if (examples.length < 2) return "";
  const options = examples.map(({ name, label }) => `<option value="${escaped(name)}">${escaped(label)}</option>`);
  return `<label class="picker"><span>Example</span> <select data-picker="example" autocomplete="off">${options.join("")}</select></label>\n`;
}
