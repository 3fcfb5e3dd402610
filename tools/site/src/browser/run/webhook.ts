import type { Webhook } from "../../run/protocol.ts";
import type { Session } from "./session.ts";

/** The webhook request of the page, if it has one. */
export interface WebhookForm {
  /** Returns the request with the body as it stands, signed as it was sent. */
  request(): Promise<Webhook>;
  restore(): void;
}

/** Connects the body of a webhook with the picker of examples and with the button that changes a byte of it. */
export function webhookForm(session: Session, provider: string): WebhookForm | undefined {
  const field = document.querySelector<HTMLTextAreaElement>(".webhook textarea");
  if (!field) return undefined;
  const picker = document.querySelector<HTMLSelectElement>('[data-picker="example"]');
  let sent = field.value;
  const restore = (): void => {
    const selector = `#request-body ~ .example[data-example="${picker?.value}"] pre`;
    sent = document.querySelector(selector)?.textContent ?? sent;
    field.value = sent;
  };
  picker?.addEventListener("change", restore);
  document.querySelector(".webhook button")?.addEventListener("click", () => {
    field.value = withOneByteChanged(field.value);
  });
  return {
    restore,
    request: async () => ({ body: field.value, headers: await session.sign(provider, sent) }),
  };
}

/** Returns a text in which one digit is another; where it has none, in which its last character is another. */
function withOneByteChanged(text: string): string {
  const at = text.search(/\d(?=\D*$)/);
  if (at < 0) return `${text.slice(0, -1)} `;
  return `${text.slice(0, at)}${(Number(text[at]) + 1) % 10}${text.slice(at + 1)}`;
}
