import type { Scenario, Stage } from "@clientele/fidelity";
import { expect } from "vitest";
import { made } from "./data.ts";

async function crowd(stage: Stage, size: number): Promise<string[]> {
  const emails: string[] = [];
  for (let index = 0; index < size; index++)
    emails.unshift((await made(stage, { email: `c${index}@example.com` })).email);
  return emails;
}

const emailsOf = (body: { data: { email: string }[] }): string[] => body.data.map(({ email }) => email);

/** Lists and their pages. */
export const lists: readonly Scenario[] = [
  {
    title: "lists nothing",
    async run({ send }) {
      const meta = { total: 0, skipped: 0, perPage: 50, page: 1, pageCount: 0 };
      expect((await send("GET /customer")).body).toEqual({
        status: true,
        message: "Customers retrieved",
        data: [],
        meta,
      });
    },
  },
  {
    title: "lists customers newest first, 50 to a page, without arrays",
    options: { rateLimits: false },
    async run(stage) {
      const emails = await crowd(stage, 52);
      const first = (await stage.send("GET /customer")).body;
      expect(emailsOf(first)).toEqual(emails.slice(0, 50));
      expect(first.meta).toEqual({ total: 52, skipped: 0, perPage: 50, page: 1, pageCount: 2 });
      expect(first.data[0]).not.toHaveProperty("authorizations");
      expect(first.data[0]).toMatchObject({ first_name: null, phone: null, risk_action: "default" });
    },
  },
  {
    title: "honours perPage and page",
    async run(stage) {
      const emails = await crowd(stage, 5);
      const { body } = await stage.send("GET /customer?perPage=2&page=2");
      expect(emailsOf(body)).toEqual(emails.slice(2, 4));
      expect(body.meta).toEqual({ total: 5, skipped: 2, perPage: 2, page: 2, pageCount: 3 });
    },
  },
  {
    title: "walks by cursors, forwards and backwards",
    async run(stage) {
      const emails = await crowd(stage, 5);
      const first = (await stage.send("GET /customer?use_cursor=true&perPage=2")).body;
      expect(first.meta).toEqual({ next: expect.any(String), previous: null, perPage: 2 });
      expect(atob(first.meta.next)).toMatch(/^customer:\d+$/);
      const second = (await stage.send(`GET /customer?use_cursor=true&perPage=2&next=${first.meta.next}`)).body;
      const third = (await stage.send(`GET /customer?use_cursor=true&perPage=2&next=${second.meta.next}`)).body;
      expect([...emailsOf(first), ...emailsOf(second), ...emailsOf(third)]).toEqual(emails);
      expect(third.meta.next).toBeNull();
      const back = (await stage.send(`GET /customer?use_cursor=true&perPage=2&previous=${third.meta.previous}`)).body;
      expect(emailsOf(back)).toEqual(emailsOf(second));
    },
  },
  {
    title: "refuses an unknown cursor, by assumption",
    async run({ send }) {
      expect((await send(`GET /customer?use_cursor=true&next=${btoa("customer:1")}`)).status).toBe(400);
    },
  },
  {
    title: "selects by the time of creation, and refuses what is no date",
    async run(stage) {
      await made(stage, { email: "old@example.com" });
      stage.sandbox.clock.advance(86_400_000);
      await made(stage, { email: "new@example.com" });
      expect(emailsOf((await stage.send("GET /customer?from=2026-11-27")).body)).toEqual(["new@example.com"]);
      expect(emailsOf((await stage.send("GET /customer?to=2026-11-27T00:00:00.000Z")).body)).toEqual([
        "old@example.com",
      ]);
      const { status, body } = await stage.send("GET /customer?from=soon");
      expect([status, body.message]).toEqual([400, "Invalid 'from' date passed"]);
    },
  },
];
