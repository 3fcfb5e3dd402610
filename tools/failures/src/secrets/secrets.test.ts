import { describe, expect, test } from "vitest";
import { discover } from "../discover.ts";
import { type Channel, channels } from "./channel.ts";
import type { Form } from "./form.ts";
import { type Place, places, type Style } from "./place.ts";
import { credential, numbers, type Secret, text } from "./secret.ts";
import { type Actor, type Play, play, prepare } from "./stage.ts";

const actors = await Promise.all((await discover()).candidates.map(prepare));
const INNOCENT = "Xk9innocentTq4";

const visibleIn = (style: Style, { name }: Channel): boolean =>
  style === "named" || /failed connection|breaks off|id of the request/.test(name);

const [plain] = places.filter(({ name }) => name === "a header of a read");
const received: Place = {
  name: "received",
  style: "named",
  send: (stage) => plain?.send(stage, "other") ?? Promise.reject(),
};

interface Case extends Omit<Play, "sent" | "echo"> {
  readonly secret: Secret;
  /** Derives what is echoed from the Authorization header; by default it is the secret. */
  readonly part?: (authorization: string) => string;
}

// Not every form with every place and channel, but every two of them together: the turn moves on with each case.
function formOf({ forms }: Secret, { place, channel }: Pick<Case, "place" | "channel">): Form {
  const turn = places.indexOf(place) * 5 + channels.indexOf(channel);
  const [form] = forms.slice((turn + forms.length) % forms.length);
  if (!form) throw new RangeError("a secret has no forms");
  return form;
}

// Returns a line for each text that shows the secret, and one where nothing is redacted in the echo.
async function faultsOf(actor: Actor, { secret, part, ...step }: Case): Promise<string[]> {
  const form = formOf(secret, step);
  let { value } = secret;
  const echo = (authorization: string): string => {
    value = part?.(authorization) ?? value;
    return `<${form.encode(value)}>`;
  };
  const texts = await play(actor, { ...step, sent: value, echo });
  const leaks = texts.filter((shown) => (part ? shown.includes(value) : secret.isIn(shown)));
  const vacuous = visibleIn(step.place.style, step.channel) && !texts.some((shown) => shown.includes("[redacted]"));
  return [...leaks, ...(vacuous ? ["nothing is redacted"] : [])].map(
    (fault) => `${secret.name} ${form.name}, ${step.channel.name}: ${fault.slice(0, 300)}`,
  );
}

// The credential as it was sent, the parts of a signature, and of Basic authentication user and user in base64.
const parts: readonly ((authorization: string) => string)[] = [
  (header) => header,
  (header) => header.split(" ")[1] ?? "",
  (header) => header.split(" ").at(-1) ?? "",
  (header) => (/^Basic/.test(header) ? (atob(header.slice(6)).split(":")[0] ?? "") : header),
  (header) => (/^Basic/.test(header) ? btoa(atob(header.slice(6)).split(":")[0] ?? "").replace(/=+$/, "") : header),
];

describe.each(actors)("$candidate.name", (actor) => {
  test.each(["named", "fetch", "raw"] as const)("%s calls show what is no secret", async (style) => {
    const [place] = places.filter((each) => each.style === style);
    for (const channel of channels) {
      if (!place || !visibleIn(style, channel)) continue;
      const texts = await play(actor, { place, channel, sent: "other", echo: () => INNOCENT });
      expect(texts.filter((shown) => shown.includes(INNOCENT)).length, channel.name).toBeGreaterThan(0);
    }
  });

  test.each(places)("$style: a secret sent as $name is not shown, whatever echoes it", async (place) => {
    const faults: string[] = [];
    for (const secret of [text, ...numbers]) {
      for (const channel of channels) faults.push(...(await faultsOf(actor, { secret, place, channel })));
    }
    expect(faults).toEqual([]);
  });

  test("a secret that is received is not shown", async () => {
    const faults: string[] = [];
    for (const secret of [text, ...numbers]) {
      for (const channel of channels.filter(({ name }) => /words|schema/.test(name))) {
        faults.push(...(await faultsOf(actor, { secret, place: received, channel, received: true })));
      }
    }
    expect(faults).toEqual([]);
  });

  test.each(places.filter(({ name }) => /header|FormData/.test(name)))(
    "$style: no credential is shown with $name",
    async (place) => {
      const faults: string[] = [];
      for (const channel of channels) {
        for (const secret of actor.candidate.secrets.map(credential)) {
          faults.push(...(await faultsOf(actor, { secret, place, channel })));
        }
        for (const part of parts) faults.push(...(await faultsOf(actor, { secret: text, part, place, channel })));
      }
      expect(faults).toEqual([]);
    },
  );
});
