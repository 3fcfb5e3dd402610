import type { Answer } from "../engine/answer.ts";
import type { Incoming } from "../engine/incoming.ts";

/** The identifier of PaymentKit among the components of an app. */
const COMPONENT = "z2qaCNvKMv5GjouKdcDWexv6WqtHbpNPQDnAk";

/** Answers with the app's description of itself, as JSON or, without `type=json`, as a script. */
export function describeApp({ url, outerTarget }: Incoming): Answer {
  // Below a server, the app is the sandbox, and PaymentKit is mounted where the request came in.
  const [prefix = ""] = (outerTarget ?? "").split("/__blocklet__.js");
  const component = {
    did: COMPONENT,
    name: "payment-kit",
    title: "Payment Kit",
    mountPoint: prefix || "/",
    status: "running",
  };
  const app = { appName: "Clientele sandbox", prefix: "/", componentMountPoints: [component] };
  if (url.searchParams.get("type") === "json") return { status: 200, body: app };
  const headers = { "content-type": "application/javascript; charset=utf-8" };
  return { status: 200, headers, body: `window.blocklet = ${JSON.stringify(app)};` };
}
