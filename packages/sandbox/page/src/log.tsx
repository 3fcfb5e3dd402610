import type { LoggedExchange, Rule } from "./api.ts";
import { Block } from "./block.tsx";
import { timeOf } from "./time.ts";

interface Props {
  /** Newest first. */
  readonly log: readonly LoggedExchange[];
  readonly rules: ReadonlyMap<string, Rule>;
}

/** The exchanges, each with its rules and the evidence for them. */
export function Log({ log, rules }: Props) {
  return (
    <section aria-labelledby="log">
      <h2 id="log">Log</h2>
      {log.length === 0 && <p class="empty">No requests yet.</p>}
      <ol class="log">
        {log.map((exchange, index) => (
          <li key={log.length - index}>
            <Exchange exchange={exchange} rules={rules} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Exchange({ exchange, rules }: { exchange: LoggedExchange } & Pick<Props, "rules">) {
  const { provider, operation, method, url, status, request, response, at } = exchange;
  const { pathname, search } = new URL(url);
  const outcome = status === undefined ? "broken" : status < 400 ? "good" : "bad";
  return (
    <details>
      <summary>
        <span class={`status ${outcome}`}>{status ?? "broken off"}</span> <b>{method}</b>{" "}
        <code>{pathname + search}</code> <span class="aside">{operation ?? provider}</span>
      </summary>
      <p class="aside">
        {provider}, {timeOf(at)}
      </p>
      <h3>Rules</h3>
      {exchange.rules.length === 0 && <p class="empty">The answer rests on the specification alone.</p>}
      <ul class="rules">
        {exchange.rules.map((id) => (
          <RuleItem key={id} id={id} rule={rules.get(id)} />
        ))}
      </ul>
      <Message title="Request" message={request} />
      {response && <Message title="Response" message={response} />}
    </details>
  );
}

function RuleItem({ id, rule }: { id: string; rule: Rule | undefined }) {
  return (
    <li>
      <span class={`level ${rule?.level}`}>{rule?.level}</span> <code>{id}</code>
      <br />
      {rule?.summary} <span class="aside">{rule?.source}</span>
    </li>
  );
}

function Message({ title, message }: { title: string; message: LoggedExchange["request"] }) {
  const headers = Object.entries(message.headers).map(([name, value]) => `${name}: ${value}`);
  return (
    <>
      <h3>{title}</h3>
      <Block label={title} text={[...headers, "", pretty(message.body)].join("\n").trim()} />
    </>
  );
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
