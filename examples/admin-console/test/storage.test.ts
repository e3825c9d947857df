import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { asPerson, type Chromium, confirm, goTo, openTab, startChromium } from "./chromium.ts";

let chromium: Chromium;
beforeAll(async () => void (chromium = await startChromium()));
afterAll(() => chromium.close());

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

async function trail(page: Page): Promise<readonly string[]> {
  await goTo(page, "/audit/all");
  return page.getByRole("rowheader").allTextContents();
}

it("keeps the changes of two tabs in one order, and shows each those of the other", async () => {
  const { page: a, complaints } = await chromium.open("/settings/name");
  const b = await openTab(a, "/settings/email-domains");
  await allowDomain(a, "tab-a.example");
  await b.getByText("tab-a.example").first().waitFor();
  await rename(b, "Named by B");
  await a.locator(".tenant-button", { hasText: "Named by B" }).waitFor();
  const c = await openTab(a, "/settings/email-domains");
  await c.getByText("tab-a.example").first().waitFor();
  expect(await trail(c)).toEqual([
    "Rename the tenant · Name of the tenant: Retail Bank → Named by B",
    "Allow a domain · Email domains: added tab-a.example",
  ]);
  expect(complaints).toEqual([]);
  await a.context().close();
});

it("makes no change on a state that another tab has replaced, and says so", async () => {
  const { page: a, complaints } = await chromium.open("/settings/email-domains");
  // A tab that has not heard of the change yet.
  await a.evaluate("BroadcastChannel.prototype.postMessage = () => undefined");
  const b = await openTab(a, "/settings/email-domains");
  await b.evaluate("BroadcastChannel.prototype.postMessage = () => undefined");
  await b.locator(".tenant-button").click();
  await b.getByRole("button", { name: "New tenant" }).click();
  await b.locator(".tenant-button", { hasText: "New tenant" }).waitFor();
  await allowDomain(a, "late.example");
  await a.getByText("had been changed in another tab").waitFor();
  // Nothing was done, so nothing says so.
  expect(await a.locator(".done-status").textContent()).toBe("");
  expect(await a.locator(".tenant-button").textContent()).toBe("New tenant");
  await a.reload();
  await a.locator(".tenant-button", { hasText: "New tenant" }).waitFor();
  await goTo(a, "/audit/all");
  await a.getByText("Nothing has been changed").waitFor();
  expect(complaints).toEqual([]);
  await a.context().close();
});

it("keeps a draft when another tab changes its setting, and gives no command that has come true", async () => {
  const { page: a, complaints } = await chromium.open("/settings/name");
  const b = await openTab(a, "/settings/name");
  const field = a.getByRole("textbox", { name: "Name of the tenant" });
  await field.fill("Named by A");
  await rename(b, "Named by B");
  await a.getByText("Meanwhile set to “Named by B”.").waitFor();
  expect(await field.inputValue()).toBe("Named by A");
  await a.locator(".done-message", { hasText: "another tab" }).waitFor();
  await a.getByRole("button", { name: "Rename" }).click();
  const dialog = a.getByRole("dialog");
  await dialog.getByText("Named by B → Named by A").waitFor();
  await rename(b, "Named by A");
  await dialog.getByText("It is so already.").waitFor();
  expect(await dialog.locator("[data-confirm]").count()).toBe(0);
  expect(await dialog.getByText("Nobody gains or loses anything").count()).toBe(0);
  await a.keyboard.press("Escape");
  // No draft any more: it follows.
  await rename(b, "Retail Bank");
  await a.locator(".tenant-button", { hasText: "Retail Bank" }).waitFor();
  expect(await field.inputValue()).toBe("Retail Bank");
  expect(complaints).toEqual([]);
  await a.context().close();
});

/** What a browser may do that keeps nothing, put before the worker's code. */
const refusals = {
  throws: `Object.defineProperty(self, "indexedDB", { get() { throw new Error("denied"); } });`,
  "never answers": `indexedDB.constructor.prototype.open = () => ({});`,
  "is full": `IDBObjectStore.prototype.put = () => { throw new DOMException("full", "QuotaExceededError"); };`,
};

it.each(Object.entries(refusals))("works without a database that %s, and says so", async (_, code) => {
  const { page: first } = await chromium.open("/");
  const { page, complaints } = await openWith(first.context(), code);
  await rename(page, "Unkept Bank");
  await page.getByText("Your browser keeps nothing for this page").waitFor();
  await page.locator(".tenant-button", { hasText: "Unkept Bank" }).waitFor();
  expect(complaints).toEqual([]);
  await first.context().close();
});

/** A tab in which nothing is stored, not even what somebody chose for the page, and with a worker that this code spoils. */
async function openWith(context: BrowserContext, code: string) {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  await page.addInitScript(
    `Object.defineProperty(window, "localStorage", { get() { throw new Error("denied"); } });`,
  );
  await page.route(/analysis\.worker.*\.js/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: code + (await response.text()) });
  });
  await page.goto(`${chromium.address}#/settings/name`);
  await page.locator("h1").waitFor();
  return { page, complaints };
}

it("says that a thread of the page has failed, instead of working for ever", async () => {
  const { page: first } = await chromium.open("/");
  const { page, complaints } = await openWith(first.context(), `throw new Error("broken");`);
  await page.locator("main .notice", { hasText: "does not answer" }).waitFor();
  await page.getByRole("textbox").fill("Our Bank");
  await page.getByRole("button", { name: "Rename" }).click();
  await page.getByRole("dialog").getByText("does not answer").waitFor();
  expect(complaints).toEqual(["broken"]);
  await first.context().close();
});

it("keeps support after a reload, and brings a person home who has been moved", async () => {
  const { page, complaints } = await chromium.open("/settings/name");
  await asPerson(page, "sam@support.example");
  // Each tab keeps its own person.
  await asPerson(await openTab(page, "/"), "liam");
  await page.reload();
  await page.locator(".person-name", { hasText: "sam@support.example" }).waitFor();
  await asPerson(page, "fiona");
  await goTo(page, "/teammates/person/fiona");
  await page.locator("section[aria-labelledby=home] select").selectOption({ label: "Loans" });
  await page.locator("[data-command*='teammates/move']").click({ force: true });
  await page.getByRole("button", { name: "Do it as" }).first().click();
  await confirm(page);
  await page
    .getByLabel("Workspace")
    .locator("option", { hasText: "Loans (home)" })
    .waitFor({ state: "attached" });
  expect(await page.getByLabel("Workspace", { exact: true }).inputValue()).toBe(
    '{"level":"group","group":"loans"}',
  );
  expect(complaints).toEqual([]);
  await page.context().close();
});
