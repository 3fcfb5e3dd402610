// The page of the built package, in Chromium.
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launch, skipped, violations } from "./browser.ts";

interface Server {
  readonly url: string;
  close(): Promise<void>;
}
type Sandbox = ReturnType<typeof import("../../src/index.ts").createSandbox>;

// From dist: the page is a file of the build.
const load = (name: string) => import(new URL(`../../dist/${name}.mjs`, import.meta.url).href);

const views = [390, 1280].flatMap((width) =>
  (["light", "dark"] as const).map((theme) => [`${width} wide, ${theme}`, width, theme] as const),
);

describe.skipIf(skipped)("the page", { timeout: 120_000 }, () => {
  let browser: Browser;
  let sandbox: Sandbox;
  let server: Server;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    const received = (): Response => new Response(null, { status: 200 });
    sandbox = (await load("index")).createSandbox({ webhooks: { paystack: received } });
    server = await (await load("node")).serve(sandbox, { port: 0 });
    page = await open(1280, "light");
  });
  afterEach(async () => {
    await page.close();
    await server.close();
    expect(complaints).toEqual([]);
  });

  async function open(width: number, colorScheme: "light" | "dark"): Promise<Page> {
    const opened = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    complaints = [];
    opened.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    opened.on("pageerror", (error) => complaints.push(error.message));
    opened.on("request", (request) => {
      if (!request.url().startsWith(server.url)) complaints.push(`asks for ${request.url()}`);
    });
    await opened.goto(server.url);
    await opened.getByText("Connected", { exact: true }).waitFor();
    return opened;
  }

  const call = (path: string, body: object): Promise<Response> =>
    sandbox.fetch(sandbox.baseUrls.paystack + path, {
      method: "POST",
      headers: { authorization: "Bearer sk_test_1", "content-type": "application/json" },
      body: JSON.stringify(body),
    });

  async function populate(): Promise<void> {
    const created = await call("/customer", { email: "ada@example.com", first_name: "Ada" });
    const { data }: { data: { customer_code: string } } = await created.json();
    sandbox.control.paystack.createAuthorization(data.customer_code, {});
    await call(`/customer/${data.customer_code}/identification`, {
      country: "NG",
      type: "bank_account",
      account_number: "0123456789",
      bvn: "20012345677",
      bank_code: "007",
      first_name: "Ada",
      last_name: "Okafor",
    });
    sandbox.control.paystack.finishValidation(data.customer_code, { success: true });
    await sandbox.webhooks.settled();
    const { id } = sandbox.control["payment-kit"].createCustomer({ name: "Bola" }, { credential: "kit-key" });
    sandbox.control["payment-kit"].createInvoice(id, {}, { credential: "kit-key" });
    await call("/customer", {});
  }
  const section = (name: string) => page.getByRole("region", { name, exact: true });

  test("shows an exchange as it happens, with its rules and their evidence", async () => {
    await section("Log").getByText("No requests yet.").waitFor();
    await populate();
    const exchange = section("Log").locator("details", { hasText: "customers.create" }).last();
    await exchange.locator("summary").click();
    const text = await exchange.textContent();
    const answered = sandbox.log.find(({ operation }) => operation === "customers.create");
    expect(answered?.rules.length).toBeGreaterThan(0);
    for (const id of answered?.rules ?? []) {
      const rule = sandbox.rules.find((one) => one.id === id);
      for (const part of [id, rule?.level, rule?.summary, rule?.source]) expect(text).toContain(part);
    }
    expect(text).not.toContain("sk_test_1");
  });

  test("shows customers, authorizations, invoices and deliveries, redacted", async () => {
    await populate();
    const worlds = section("Worlds");
    for (const title of ["Customers (1)", "Authorizations (1)", "Invoices (1)"]) {
      await worlds.getByRole("heading", { name: title }).first().waitFor();
    }
    await worlds.getByText("ada@example.com").first().waitFor();
    await section("Webhooks").getByText("customeridentification.success").first().waitFor();
    expect(await page.content()).not.toContain("20012345677");
    const state = await (await fetch(`${server.url}/_sandbox/state`)).text();
    for (const secret of ["sk_test_1", "0123456789", "20012345677", "kit-key"]) expect(state).not.toContain(secret);
  });

  test("moves the clock", async () => {
    await section("Clock").getByLabel("Time in UTC").fill("2030-01-01T00:00:00");
    await section("Clock").getByRole("button", { name: "Set" }).click();
    await section("Clock").getByText("2030-01-01 00:00:00 UTC").waitFor();
    await section("Clock").getByRole("button", { name: "+ 1 day" }).click();
    await section("Clock").getByText("2030-01-02 00:00:00 UTC").waitFor();
    expect(sandbox.clock.now()).toBe(Date.UTC(2030, 0, 2));
  });

  test("adds faults and clears them, and says what was refused", async () => {
    const faults = section("Faults");
    await faults.getByRole("combobox", { name: "Fault" }).selectOption("503 from the server");
    await faults.getByLabel("Times").fill("2");
    await faults.getByRole("button", { name: "Add" }).click();
    await faults.getByText("Added").waitFor();
    expect((await call("/customer", { email: "x@example.com" })).status).toBe(503);
    await faults.getByRole("button", { name: "Clear all" }).click();
    await faults.getByText("Cleared").waitFor();
    expect((await call("/customer", { email: "x@example.com" })).status).toBe(200);
    await faults.getByLabel("Operation").fill("nothing.here");
    await faults.getByRole("button", { name: "Add" }).click();
    await page.getByRole("alert").getByText("nothing.here").waitFor();
    // The browser notes the status of the refusal.
    expect(complaints.splice(0)).toEqual([expect.stringContaining("400")]);
  });

  test("switches an assumption", async () => {
    const id = "sandbox.doubled-slashes";
    await section("Assumptions").getByText("sandbox", { exact: true }).click();
    await section("Assumptions").getByRole("switch", { name: id }).uncheck();
    await expect.poll(() => sandbox.assumptions()[id], { timeout: 60_000 }).toBe(false);
  });

  test("removes everything", async () => {
    await populate();
    await section("Worlds").getByText("ada@example.com").first().waitFor();
    await page.getByRole("button", { name: "Reset everything" }).click();
    await section("Log").getByText("No requests yet.").waitFor();
    await section("Worlds").getByText("Nothing is stored.").waitFor();
  });

  test("opens an exchange by keyboard alone", async () => {
    await populate();
    const first = section("Log").locator("summary").first();
    await first.waitFor();
    for (let presses = 0; presses < 10; presses++) {
      await page.keyboard.press("Tab");
      if (await first.evaluate((element) => element === element.ownerDocument.activeElement)) break;
    }
    await page.keyboard.press("Enter");
    await section("Log").getByRole("group", { name: "Request" }).first().waitFor();
  });

  test.each(views)("is accessible and fits, %s", async (name, width, theme) => {
    await page.close();
    await populate();
    page = await open(width, theme);
    await section("Log").locator("summary").first().click();
    await section("Assumptions").getByText("paystack", { exact: true }).click();
    await section("Worlds").getByText("ada@example.com").first().waitFor();
    expect(await violations(page)).toEqual([]);
    const { scrollWidth } = await page.evaluate<{ scrollWidth: number }>(
      "({ scrollWidth: document.documentElement.scrollWidth })",
    );
    expect(scrollWidth).toBeLessThanOrEqual(width);
    if (process.env.SCREENSHOTS)
      await page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}.png`, fullPage: true });
  });

  test("begins with the theme of the system, and switches it", async () => {
    const theme = () => page.evaluate("document.documentElement.dataset.theme");
    expect(await theme()).toBe("light");
    await page.getByRole("button", { name: "Dark theme" }).click();
    await page.reload();
    await page.getByRole("button", { name: "Light theme" }).waitFor();
    expect(await theme()).toBe("dark");
  });
});
