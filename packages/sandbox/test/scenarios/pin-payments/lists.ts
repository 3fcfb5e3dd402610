import type { Scenario, Stage } from "@clientele/fidelity";
import { expect } from "vitest";
import { customer, made } from "./data.ts";

async function crowd(stage: Stage, size: number): Promise<string[]> {
  const tokens: string[] = [];
  for (let index = 0; index < size; index++) tokens.unshift((await made(stage)).token);
  return tokens;
}

const tokensOf = (body: { response: { token: string }[] }): string[] => body.response.map(({ token }) => token);

/** Lists and their pages. */
export const lists: readonly Scenario[] = [
  {
    title: "lists nothing as no pages",
    async run({ send }) {
      const pagination = { current: 1, previous: null, next: null, per_page: 25, pages: 0, count: 0 };
      expect((await send("GET /customers")).body).toEqual({ response: [], count: 0, pagination });
    },
  },
  {
    title: "lists customers newest first, 25 to a page",
    async run(stage) {
      const tokens = await crowd(stage, 27);
      const first = (await stage.send("GET /customers")).body;
      const second = (await stage.send("GET /customers?page=2")).body;
      expect([...tokensOf(first), ...tokensOf(second)]).toEqual(tokens);
      const shared = { per_page: 25, pages: 2, count: 27 };
      expect(first).toMatchObject({ count: 25, pagination: { current: 1, previous: null, next: 2, ...shared } });
      expect(second).toMatchObject({ count: 2, pagination: { current: 2, previous: 1, next: null, ...shared } });
    },
  },
  {
    title: "answers a page past the end with an empty list",
    async run(stage) {
      await made(stage);
      const pagination = { current: 3, previous: 2, next: null, per_page: 25, pages: 1, count: 1 };
      expect((await stage.send("GET /customers?page=3")).body).toEqual({ response: [], count: 0, pagination });
    },
  },
  {
    title: "takes an empty or impossible page for the first",
    async run(stage) {
      await crowd(stage, 2);
      for (const page of ["", "0", "-1", "x", "1.5"]) {
        const { body } = await stage.send(`GET /customers?per_page=1&page=${page}`);
        expect(body.pagination.current).toBe(1);
      }
    },
  },
  {
    title: "honours per_page",
    async run(stage) {
      const tokens = await crowd(stage, 3);
      const { body } = await stage.send("GET /customers?per_page=2&page=2");
      expect(tokensOf(body)).toEqual([tokens[2]]);
      expect(body.pagination).toMatchObject({ per_page: 2, pages: 2 });
    },
  },
  {
    title: "cuts pages to 500 items, by assumption",
    async run({ send }) {
      expect((await send("GET /customers?per_page=500")).body.pagination.per_page).toBe(500);
      expect((await send("GET /customers?per_page=501")).body.pagination.per_page).toBe(500);
    },
  },
  {
    title: "shows the present primary card in the list",
    async run(stage) {
      const { token } = await made(stage);
      await stage.send(`PUT /customers/${token}`, { card: { ...customer.card, number: "4200000000000000" } });
      expect((await stage.send("GET /customers")).body.response[0].card.scheme).toBe("visa");
    },
  },
];
