// The cost of a page of a list by the length of the list, in process; prints it as JSON.
import { createSandbox, memoryStore } from "@clientele/sandbox";
import { scene } from "./scene.ts";

const [length = "100"] = process.argv.slice(2);
const ROUNDS = 7;
const CALLS = 100;

const store = memoryStore();
const sandbox = createSandbox({ store, clock: "2026-01-01T00:00:00Z" });
const { provider, customers, headers, customer } = scene;
const url = sandbox.baseUrls[provider] + customers.slice(customers.lastIndexOf("/"));
const created = await sandbox.fetch(url, { method: "POST", headers, body: JSON.stringify(customer) });
if (created.status !== 201) throw new Error(await created.text());
const [first] = [...store.all()].filter(({ kind }) => kind === "customer");
if (!first) throw new Error("no customer was stored");
const before = process.memoryUsage().heapUsed;
for (let index = 1; index < Number(length); index++) {
  const id = `cus_${index}`;
  store.put({ ...first, id, position: first.position + index, value: { ...(first.value as object), id } });
}
const memory = process.memoryUsage().heapUsed - before;
const page = Math.ceil(Number(length) / 50);
const costs: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const start = process.cpuUsage();
  for (let call = 0; call < CALLS; call++) {
    const answer = await sandbox.fetch(`${url}?page=${page}`, { headers });
    const { count }: { count: number } = await answer.json();
    if (count !== 25) throw new Error(`the page has ${count} customers`);
  }
  const { user, system } = process.cpuUsage(start);
  costs.push((user + system) / CALLS);
}
console.log(JSON.stringify({ cost: Math.min(...costs), memory }));
