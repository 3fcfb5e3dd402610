import { useEffect, useState } from "preact/hooks";
import { api } from "./api.ts";
import { timeOf } from "./time.ts";

interface Props {
  attempt(work: Promise<unknown>): void;
  onMoved(): void;
}

const steps = [
  ["1 minute", 60_000],
  ["1 hour", 3_600_000],
  ["1 day", 86_400_000],
] as const;

/** The clock of the sandbox, which can be advanced and set. */
export function ClockPanel({ attempt, onMoved }: Props) {
  const [now, setNow] = useState<number>();
  const [text, setText] = useState("");
  useEffect(() => attempt(api.clock().then((clock) => setNow(clock.now))), [attempt]);
  const move = (work: Promise<{ now: number }>) =>
    attempt(
      work.then((clock) => {
        setNow(clock.now);
        onMoved();
      }),
    );
  return (
    <section aria-labelledby="clock">
      <h2 id="clock">Clock</h2>
      <p>
        <output aria-labelledby="clock">{now === undefined ? "" : timeOf(now)}</output>
      </p>
      <p class="buttons">
        {steps.map(([name, milliseconds]) => (
          <button key={name} type="button" onClick={() => move(api.advance(milliseconds))}>
            + {name}
          </button>
        ))}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          move(api.setClock(`${text}Z`));
        }}
      >
        <label>
          Time in UTC
          <input
            type="datetime-local"
            step="1"
            required
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <button type="submit">Set</button>
      </form>
    </section>
  );
}
