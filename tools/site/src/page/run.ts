import { escaped } from "../highlight.ts";
import { failures } from "../run/failures.ts";

/** Returns the controls that run the samples of a provider, with the places for what comes out. */
export function runPanel(provider: string, { isWebhook }: { readonly isWebhook: boolean }): string {
  const options = Object.keys(failures).map((label) => `<option>${label}</option>`);
  return `<div class="run" data-provider="${escaped(provider)}">
<div class="run-bar"><button type="button" class="start">Run</button><button type="button" class="stop" hidden>Stop</button><label${isWebhook ? " hidden" : ""}>Failure <select autocomplete="off"><option value="">None</option>${options.join("")}</select></label><button type="button" class="reset">Reset</button></div>
<p class="region-title">Output</p><section class="output" aria-label="Output" aria-live="polite" aria-busy="false" tabindex="0"><p class="note">Runs here, in your browser, against a sandbox of the provider.</p></section>
<p class="region-title">HTTP exchange</p><section class="exchanges" aria-label="HTTP exchange" tabindex="0"></section>
</div>`;
}

/** Returns the field for the body of a webhook, which the sample verifies. */
export function webhookBody(body: unknown): string {
  return `<div class="webhook"><label for="webhook-body">Body</label> <button type="button">Change one byte</button><textarea id="webhook-body" rows="8" spellcheck="false" autocomplete="off">${escaped(JSON.stringify(body, null, 2))}</textarea></div>`;
}
