import type { Delivery } from "./api.ts";
import { Block } from "./block.tsx";
import { timeOf } from "./time.ts";

/** Every attempt to deliver an event, newest first. */
export function Webhooks({ deliveries }: { deliveries: readonly Delivery[] }) {
  return (
    <section aria-labelledby="webhooks">
      <h2 id="webhooks">Webhooks</h2>
      {deliveries.length === 0 && <p class="empty">No deliveries.</p>}
      <ol class="log">
        {deliveries.toReversed().map(({ provider, event, attempt, status, error, at, body }) => (
          <li key={`${at} ${event} ${attempt} ${body}`}>
            <details>
              <summary>
                <span class={`status ${status !== undefined && status < 300 ? "good" : "bad"}`}>
                  {status ?? "failed"}
                </span>{" "}
                <b>{event}</b>{" "}
                <span class="aside">
                  {provider}, attempt {attempt}, {timeOf(at)}
                </span>
              </summary>
              {error && <p>{error}</p>}
              <Block label={event} text={body} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
