import type { WorldState } from "./api.ts";
import { Block } from "./block.tsx";

const titles: Readonly<Record<string, string>> = {
  customer: "Customers",
  card: "Cards",
  method: "Payment methods",
  authorization: "Authorizations",
  mandate: "Mandates",
  invoice: "Invoices",
  charge: "Charges",
  subscription: "Subscriptions",
};

/** The objects of every world. */
export function Worlds({ worlds }: { worlds: readonly WorldState[] }) {
  return (
    <section aria-labelledby="worlds">
      <h2 id="worlds">Worlds</h2>
      {worlds.length === 0 && <p class="empty">Nothing is stored. Each credential gets a world of its own.</p>}
      {worlds.map(({ provider, world, lists }) => (
        <details key={world} open={worlds.length < 3}>
          <summary>
            <b>{provider}</b> <code>{world.slice(provider.length + 1, provider.length + 13)}</code>{" "}
            <span class="aside">
              {lists.map(({ kind, count }) => `${count} ${titles[kind]?.toLowerCase()}`).join(", ")}
            </span>
          </summary>
          {lists.map(({ kind, count, objects }) => (
            <div key={kind}>
              <h3>
                {titles[kind]} ({count})
              </h3>
              <ul class="objects">
                {objects.map((object) => (
                  <StoredObject
                    key={String((object as { id: unknown }).id)}
                    object={object as Record<string, unknown>}
                  />
                ))}
              </ul>
            </div>
          ))}
        </details>
      ))}
    </section>
  );
}

function StoredObject({ object }: { object: Record<string, unknown> }) {
  const shown = { ...object, ...Object(object.shown) };
  const label = shown.email ?? shown.name ?? shown.display_number ?? shown.masked_pan ?? shown.status ?? "";
  return (
    <li>
      <details>
        <summary>
          <code>{String(object.id)}</code> {String(label)}
        </summary>
        <Block label={String(object.id)} text={JSON.stringify(object, null, 2)} />
      </details>
    </li>
  );
}
