import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Chromium, goTo, startChromium } from "./chromium.ts";

let chromium: Chromium;
beforeAll(async () => void (chromium = await startChromium()));
afterAll(() => chromium.close());

/** Another tab of the same browser. */
async function openTab(context: BrowserContext, path: string): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(`${chromium.address}#${path}`);
  await tab.locator("h1").waitFor();
  return tab;
}

async function allowDomain(page: Page, domain: string): Promise<void> {
  await goTo(page, "/settings/email-domains");
  await page.locator("main form input").first().fill(domain);
  await page.locator("main form button[data-command]").first().click();
  await confirm(page);
}

async function rename(page: Page, name: string): Promise<void> {
  await goTo(page, "/settings/name");
  await page.getByRole("textbox").fill(name);
  await page.getByRole("button", { name: "Rename" }).click();
  await confirm(page);
}

async function confirm(page: Page): Promise<void> {
  await page.locator("[data-confirm][aria-disabled=false]").click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

async function trail(page: Page): Promise<readonly string[]> {
  await goTo(page, "/audit/all");
  return page.getByRole("rowheader").allTextContents();
}

it("keeps the changes of two tabs in one order, and shows each those of the other", async () => {
  const { page: a, complaints } = await chromium.open("/settings/name");
  const b = await openTab(a.context(), "/settings/email-domains");
  await allowDomain(a, "tab-a.example");
  await b.getByText("tab-a.example").first().waitFor();
  await rename(b, "Named by B");
  await a.locator(".tenant-button", { hasText: "Named by B" }).waitFor();
  const c = await openTab(a.context(), "/settings/email-domains");
  await c.getByText("tab-a.example").first().waitFor();
  expect(await trail(c)).toEqual(["Rename the tenant", "Allow a domain"]);
  expect(complaints).toEqual([]);
  await a.context().close();
});

it("makes no change on a state that another tab has replaced, and says so", async () => {
  const { page: a, complaints } = await chromium.open("/settings/email-domains");
  // A tab that has not heard of the change yet.
  await a.evaluate("BroadcastChannel.prototype.postMessage = () => undefined");
  const b = await openTab(a.context(), "/settings/email-domains");
  await b.evaluate("BroadcastChannel.prototype.postMessage = () => undefined");
  await b.locator(".tenant-button").click();
  await b.getByRole("button", { name: "New tenant" }).click();
  await b.locator(".tenant-button", { hasText: "New tenant" }).waitFor();
  await allowDomain(a, "late.example");
  await a.getByText("had been changed in another tab").waitFor();
  expect(await a.locator(".tenant-button").textContent()).toBe("New tenant");
  await a.reload();
  await a.locator(".tenant-button", { hasText: "New tenant" }).waitFor();
  await goTo(a, "/audit/all");
  await a.getByText("Nothing has been changed").waitFor();
  expect(complaints).toEqual([]);
  await a.context().close();
});
