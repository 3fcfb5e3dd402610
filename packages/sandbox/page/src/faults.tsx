import { useState } from "preact/hooks";
import { api } from "./api.ts";

const choices: Readonly<Record<string, object>> = {
  "500 from the server": { status: 500, body: {} },
  "503 from the server": { status: 503, body: {} },
  "429 with Retry-After": { status: 429, headers: { "retry-after": "1" }, body: {} },
  "page of a proxy": { kind: "html" },
  "connection reset": { kind: "reset" },
  "answer lost": { kind: "lost-answer" },
  "answer cut off": { kind: "truncate" },
  "no answer": { kind: "stall" },
};

/** Makes the next requests fail. */
export function Faults({ attempt }: { attempt(work: Promise<unknown>): void }) {
  const [note, setNote] = useState("");
  const add = (form: FormData) => {
    const name = String(form.get("kind"));
    const operation = String(form.get("operation")).trim();
    const times = Number(form.get("times"));
    const fault = { ...choices[name], times, ...(operation === "" ? {} : { operation }) };
    attempt(api.addFault(fault).then(() => setNote(`Added: ${name}, ${times} times.`)));
  };
  return (
    <section aria-labelledby="faults">
      <h2 id="faults">Faults</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add(new FormData(event.currentTarget));
        }}
      >
        <label>
          Fault
          <select name="kind">
            {Object.keys(choices).map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label>
          Operation, or any
          <input name="operation" placeholder="customers.create" autocomplete="off" spellcheck={false} />
        </label>
        <label>
          Times
          <input name="times" type="number" min="1" value="1" />
        </label>
        <p class="buttons">
          <button type="submit">Add</button>
          <button type="button" onClick={() => attempt(api.clearFaults().then(() => setNote("Cleared.")))}>
            Clear all
          </button>
        </p>
        <p role="status">{note}</p>
      </form>
    </section>
  );
}
