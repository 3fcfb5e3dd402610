import type { Exchange } from "../../run/protocol.ts";

/** The page of the rules, below the root of the site. */
const RULES = "guides/sandbox-rules.html";

/** Returns an exchange as a disclosure: request, answer, and the rules of the sandbox behind it. */
export function exchangeElement(exchange: Exchange): HTMLElement {
  const { request, status, rules } = exchange;
  const details = document.createElement("details");
  details.open = true;
  const url = request.replace(/ https?:\/\/[^/]+/, " ");
  const summary = element("summary", `${url} → ${status ?? "no answer"}`);
  details.append(
    summary,
    element("pre", message(request, exchange.requestHeaders, exchange.requestBody)),
    element("pre", status ? message(`HTTP ${status}`, exchange.responseHeaders, exchange.responseBody) : "No answer."),
  );
  if (rules.length > 0) {
    const list = document.createElement("ul");
    list.append(
      ...rules.map(({ id, level, summary: text }) => {
        const item = element("li", ` (${level}): ${text}`);
        const link = document.createElement("a");
        link.href = `../${RULES}#${id}`;
        link.textContent = id;
        item.prepend(link);
        return item;
      }),
    );
    details.append(element("p", "Rules of the sandbox"), list);
  }
  return details;
}

function message(first: string, headers: Readonly<Record<string, string>>, body: string): string {
  const shown = Object.entries(headers).filter(([name]) => name !== "x-sandbox-rules");
  const lines = shown.map(([name, value]) => `${name}: ${value}`);
  return [first, ...lines, ...(body ? ["", indented(body)] : [])].join("\n");
}

function indented(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}

/** Returns an element with a text. */
export function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
