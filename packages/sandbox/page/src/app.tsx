import { useCallback, useEffect, useState } from "preact/hooks";
import { api, type Delivery, type LoggedExchange, type Rule, type WorldState } from "./api.ts";
import { Assumptions } from "./assumptions.tsx";
import { ClockPanel } from "./clock.tsx";
import { Faults } from "./faults.tsx";
import { Log } from "./log.tsx";
import { ThemeButton } from "./theme.tsx";
import { Webhooks } from "./webhooks.tsx";
import { Worlds } from "./worlds.tsx";

// How many exchanges the page keeps.
const KEPT = 300;
// What the page waits for further exchanges before it reads the state again.
const PAUSE = 200;
// How often it reads the state without an exchange: control functions and deliveries change it, too.
const INTERVAL = 3000;

/** The whole page. */
export function App() {
  const [log, setLog] = useState<readonly LoggedExchange[]>([]);
  const [connected, setConnected] = useState(false);
  const [worlds, setWorlds] = useState<readonly WorldState[]>([]);
  const [deliveries, setDeliveries] = useState<readonly Delivery[]>([]);
  const [rules, setRules] = useState<ReadonlyMap<string, Rule>>(new Map());
  const [problem, setProblem] = useState("");

  const attempt = useCallback((work: Promise<unknown>) => {
    setProblem("");
    work.catch((error: Error) => setProblem(error.message));
  }, []);
  const refresh = useCallback(() => {
    attempt(Promise.all([api.state().then(setWorlds), api.deliveries().then(setDeliveries)]));
  }, [attempt]);

  useEffect(() => {
    attempt(api.rules().then((all) => setRules(new Map(all.map((rule) => [rule.id, rule])))));
    refresh();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const events = new EventSource("/_sandbox/log");
    events.addEventListener("open", () => {
      // The server sends the whole log again.
      setLog([]);
      setConnected(true);
    });
    events.addEventListener("error", () => setConnected(false));
    events.addEventListener("exchange", ({ data }: MessageEvent<string>) => {
      const exchange: LoggedExchange = JSON.parse(data);
      setLog((before) => [exchange, ...before].slice(0, KEPT));
      clearTimeout(timer);
      timer = setTimeout(refresh, PAUSE);
    });
    const interval = setInterval(() => document.hidden || refresh(), INTERVAL);
    return () => {
      events.close();
      clearInterval(interval);
    };
  }, [attempt, refresh]);

  const reset = async () => {
    await api.reset();
    setLog([]);
    refresh();
  };

  return (
    <>
      <header>
        <h1>Clientele sandbox</h1>
        <p class="connection" role="status">
          {connected ? "Connected" : "Not connected"}
        </p>
        <button type="button" onClick={() => attempt(reset())}>
          Reset everything
        </button>
        <ThemeButton />
      </header>
      <p role="alert">{problem}</p>
      <main>
        <div class="wide">
          <Log log={log} rules={rules} />
          <Worlds worlds={worlds} />
          <Webhooks deliveries={deliveries} />
        </div>
        <div class="narrow">
          <ClockPanel attempt={attempt} onMoved={refresh} />
          <Faults attempt={attempt} />
          <Assumptions attempt={attempt} rules={rules} />
        </div>
      </main>
      <footer>
        <a href="/_sandbox/openapi.json">Control API</a> · <a href="/_sandbox/snapshot">Snapshot</a>
      </footer>
    </>
  );
}
