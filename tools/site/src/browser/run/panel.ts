import type { Failure, Report } from "../../run/protocol.ts";
import { element, exchangeElement } from "./exchange.ts";
import { editableSample, type Sample } from "./sample.ts";
import { createSession } from "./session.ts";
import { webhookForm } from "./webhook.ts";

/** Makes the samples of the page run; does nothing on a page that has none. */
export function runSamples(root: string): Sample | undefined {
  const panel = document.querySelector<HTMLElement>(".run");
  if (!panel) return undefined;
  const part = <T extends Element>(selector: string): T => {
    const found = panel.querySelector<T>(selector);
    if (!found) throw new Error(`the panel has no ${selector}`);
    return found;
  };
  const [run, stop, reset] = [part<HTMLButtonElement>(".start"), part<HTMLButtonElement>(".stop"), part(".reset")];
  const failure = part<HTMLSelectElement>("select");
  const output = part<HTMLElement>(".output");
  const exchanges = part<HTMLElement>(".exchanges");
  const provider = panel.dataset.provider ?? "";
  const session = createSession(root);
  const sample = editableSample(root);
  const webhook = webhookForm(session, provider);
  let isStopped = false;

  const setBusy = (isBusy: boolean): void => {
    output.ariaBusy = String(isBusy);
    run.disabled = isBusy;
    stop.hidden = !isBusy;
  };
  const show = (report: Report): void => {
    if (report.type === "line") output.append(lineElement(report.level, report.text));
    if (report.type === "exchange") exchanges.append(exchangeElement(report.exchange));
    if (report.type === "done" && report.error) fail(report.error);
  };
  const fail = (error: Failure): void => {
    output.append(alertElement(error, sample.text()));
    if (error.line !== undefined) sample.mark(error.line, `${error.name}: ${error.message}`);
  };

  run.addEventListener("click", async () => {
    panel.classList.add("ran");
    output.replaceChildren();
    exchanges.replaceChildren();
    isStopped = false;
    setBusy(true);
    try {
      const order = { provider, language: sample.language(), source: sample.text(), failure: failure.value };
      await session.run({ ...order, webhook: await webhook?.request() }, show);
    } catch (error) {
      fail({ name: "Error", message: String(error), line: undefined });
    }
    if (isStopped) output.append(lineElement("note", "Stopped. What the sample did to the sandbox is undone."));
    else if (output.childElementCount === 0) output.append(lineElement("note", "The sample printed nothing."));
    setBusy(false);
  });
  stop.addEventListener("click", () => {
    isStopped = true;
    session.stop();
  });
  reset.addEventListener("click", () => {
    session.reset();
    sample.restore();
    webhook?.restore();
    failure.selectedIndex = 0;
    exchanges.replaceChildren();
    output.replaceChildren(lineElement("note", "The sandbox and the sample are as they were."));
  });
  return sample;
}

function lineElement(level: "log" | "error" | "note", text: string): HTMLElement {
  const line = element("p", text);
  line.className = level;
  return line;
}

function alertElement({ name, message, line }: Failure, source: string): HTMLElement {
  const alert = document.createElement("div");
  alert.role = "alert";
  alert.append(element("strong", name), ` ${message}`);
  const quoted = line === undefined ? undefined : source.split("\n")[line - 1];
  if (quoted?.trim()) {
    const place = element("p", `Line ${line}: `);
    place.append(element("code", quoted.trim()));
    alert.append(place);
  }
  return alert;
}
