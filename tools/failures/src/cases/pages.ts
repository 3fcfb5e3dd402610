import { nextQueryIn } from "@clientele/openapi";
import { answer } from "../behaviours.ts";
import type { Case, Group } from "../case.ts";
import type { Trial } from "../trial.ts";

interface Page {
  hasNextPage(): boolean;
  nextPage(): Promise<unknown>;
}

const served: NonNullable<Case["script"]> = ({ success, subject }) => [
  answer(subject.success.status, success, subject.link === undefined ? {} : { link: subject.link }),
];

// The second page is the first one again, which the client may refuse.
async function turnPage(trial: Trial): Promise<unknown> {
  const page = (await trial.call()) as Page; // a list call resolves to a page
  if (page.hasNextPage()) await page.nextPage().catch(() => undefined);
  // An example of a last page leads nowhere; the list is called again instead.
  else await trial.call();
  return page;
}

const followsThePage: NonNullable<Case["check"]> = (_, { server, subject }) => {
  const due = nextQueryIn(subject.operation, { body: subject.success.body, link: subject.link });
  const asked = new URL(server.arrivals[1]?.url ?? "", "http://server.example").searchParams;
  for (const [name, value] of Object.entries(due ?? {})) {
    if (asked.get(name) !== value) throw new Error(`${name} is ${asked.get(name)}, and the page says ${value}`);
  }
};

/** A list has further pages. */
export const pages: Group = {
  name: "Pages",
  cases: [
    {
      title: "A page names the next one: it is requested by the query that the page shows",
      script: served,
      act: turnPage,
      check: followsThePage,
      ends: { list: { sent: 2 } },
      fetch: {},
    },
  ],
};
