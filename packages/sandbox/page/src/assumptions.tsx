import { useEffect, useState } from "preact/hooks";
import { api, type Rule } from "./api.ts";

interface Props {
  readonly rules: ReadonlyMap<string, Rule>;
  attempt(work: Promise<unknown>): void;
}

/** The behaviours that are not known, each with a switch. */
export function Assumptions({ rules, attempt }: Props) {
  const [values, setValues] = useState<Readonly<Record<string, boolean>>>({});
  useEffect(() => attempt(api.assumptions().then(setValues)), [attempt]);
  const groups = new Map<string, string[]>();
  for (const id of Object.keys(values)) {
    const [prefix = ""] = id.split(".");
    groups.set(prefix, [...(groups.get(prefix) ?? []), id]);
  }
  const item = (id: string) => (
    <li key={id}>
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={values[id] === true}
          aria-checked={values[id] === true}
          onChange={({ currentTarget }) => attempt(api.assume(id, currentTarget.checked).then(setValues))}
        />
        <span>
          <code>{id}</code>
          <br />
          <span class="aside">{rules.get(id)?.summary}</span>
        </span>
      </label>
    </li>
  );
  return (
    <section aria-labelledby="assumptions">
      <h2 id="assumptions">Assumptions</h2>
      {[...groups].map(([prefix, ids]) => (
        <details key={prefix}>
          <summary>
            <b>{prefix}</b> <span class="aside">{ids.length}</span>
          </summary>
          <ul class="switches">{ids.map(item)}</ul>
        </details>
      ))}
    </section>
  );
}
