import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { page as address } from "../address.ts";
import { discover } from "../provider.ts";
import { isRunnable } from "../run/bundle.ts";
import { violations } from "./axe.ts";
import { skipped, views, visitor } from "./visitor.ts";

const providers = (await discover()).filter(isRunnable);
const [first] = providers;
const list = `${first?.name}/${address.operation("customers.list")}`;

async function run(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Run", exact: true }).click();
  const output = page.getByRole("region", { name: "Output" });
  await expect.poll(() => output.getAttribute("aria-busy"), { timeout: 30_000 }).toBe("false");
  return (await output.textContent()) ?? "";
}

async function alertOf(page: Page): Promise<string> {
  return (await page.getByRole("region", { name: "Output" }).getByRole("alert").textContent()) ?? "";
}

describe.skipIf(skipped)("running samples in a browser", { timeout: 300_000 }, () => {
  const { url, open } = visitor();

  it.each(providers)("succeeds for every operation of $name in every tab", async ({ name, spec }) => {
    for (const tab of ["TypeScript", "raw", "curl"]) {
      // One visit: what one sample does, the next one sees.
      const { page, complaints } = await open();
      for (const { id } of spec.operations) {
        await page.goto(`${url()}${name}/${address.operation(id)}`);
        await page.getByRole("tab", { name: tab, exact: true }).click();
        const output = await run(page);
        expect(await page.getByRole("alert").count(), `${id}, ${tab}: ${output}`).toBe(0);
        const answers = await page.getByRole("region", { name: "HTTP exchange" }).locator("summary").allTextContents();
        expect(answers.join(), `${id}, ${tab}: ${output}`).toMatch(/→ 20\d/);
        expect(answers.join()).not.toMatch(/→ [45]/);
      }
      expect(complaints).toEqual([]);
    }
  });

  it.each(providers)("redacts the credentials of $name and lists the sandbox rules", async ({ name, spec }) => {
    const { page } = await open();
    await page.goto(`${url()}${name}/${address.operation(spec.operations[0]?.id ?? "")}`);
    await run(page);
    const exchange = await page.getByRole("region", { name: "HTTP exchange" }).textContent();
    expect(exchange).toContain("authorization: [redacted]");
    expect(exchange).toContain("Rules of the sandbox");
  });

  it.each([
    ["401", "AuthenticationError"],
    ["404", "NotFoundError"],
    ["Connection lost", "ConnectionError"],
    ["Body cut off", "DecodeError"],
  ])("shows the error for %s", async (label, name) => {
    const { page } = await open();
    await page.goto(`${url()}${list}`);
    await page.getByLabel("Failure").selectOption({ label });
    await run(page);
    expect(await alertOf(page)).toMatch(new RegExp(`^${name} .*Line \\d+: `));
  });

  it("shows the wait after a 429 and then succeeds", async () => {
    const { page } = await open();
    await page.goto(`${url()}${list}`);
    await page.getByLabel("Failure").selectOption({ label: "429" });
    expect(await run(page)).toMatch(/answered 429. Waiting \d/);
    expect(await page.getByRole("alert").count()).toBe(0);
    const answers = await page.getByRole("region", { name: "HTTP exchange" }).locator("summary").allTextContents();
    expect(answers.map((text) => text.slice(-3))).toEqual(["429", "200"]);
  });

  it("sends no request after the first run and works offline", async () => {
    const { page } = await open();
    await page.goto(`${url()}${list}`);
    const output = await run(page);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.context().setOffline(true);
    expect(await run(page)).toBe(output);
    expect(asked).toEqual([]);
  });

  it("runs an edited sample, marks the line of an error and restores the sample on Reset", async () => {
    const { page } = await open();
    await page.goto(`${url()}${list}`);
    const sample = page.getByRole("textbox", { name: "Sample" });
    const original = await sample.textContent();
    await sample.click();
    await page.locator(".cm-editor").waitFor();
    await sample.fill("const answer: number = 42;\nconsole.log({ answer });\nmissing();\n");
    expect(await run(page)).toContain("{ answer: 42 }");
    expect(await alertOf(page)).toMatch(/^ReferenceError missing is not definedLine 3: missing\(\);/);
    await page.locator(".cm-lintRange-error").waitFor();
    await sample.fill("const = 1;");
    await run(page);
    expect(await alertOf(page)).toMatch(/^SyntaxError .*Line 1: /);
    await page.getByRole("button", { name: "Reset" }).click();
    expect(await sample.textContent()).toBe(original);
    await run(page);
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it("stops an endless loop and runs again without a request", async () => {
    const { page, complaints } = await open();
    await page.goto(`${url()}${list}`);
    const printed = await run(page);
    const sample = page.getByRole("textbox", { name: "Sample" });
    await sample.click();
    await page.locator(".cm-editor").waitFor();
    await sample.fill("while (true) {}");
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await page.getByRole("button", { name: "Stop" }).click();
    const output = page.getByRole("region", { name: "Output" });
    await expect.poll(() => output.textContent()).toContain("Stopped");
    await page.getByRole("button", { name: "Reset" }).click();
    expect(await run(page)).toBe(printed);
    expect(complaints).toEqual([]);
  });

  it("sends no request past the sandbox", async () => {
    const { page, complaints } = await open();
    await page.goto(`${url()}${list}`);
    const sample = page.getByRole("textbox", { name: "Sample" });
    await sample.click();
    await page.locator(".cm-editor").waitFor();
    await sample.fill('await fetch("https://example.com/");');
    await run(page);
    expect(await alertOf(page)).toContain("does not answer for example.com");
    await sample.fill('await import("https://example.com/x.js");');
    await run(page);
    expect(await alertOf(page)).toContain("There is no module");
    expect(complaints).toEqual([]);
  });

  it.each(views)("has no axe violation and does not shift, %s", async (_, view) => {
    const { page } = await open(view);
    await page.goto(`${url()}${list}`);
    await page.evaluate(
      `globalThis.shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shift += entry.value; }).observe({ type: "layout-shift" });`,
    );
    await page.getByLabel("Failure").selectOption({ label: "404" });
    await run(page);
    expect(await violations(page)).toEqual([]);
    expect(Number(await page.evaluate("globalThis.shift"))).toBeLessThanOrEqual(0.05);
  });
});
