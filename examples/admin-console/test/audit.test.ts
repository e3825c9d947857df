import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { violationsOn } from "./axe.ts";
import { asPerson, type Chromium, confirm, goTo, startChromium } from "./chromium.ts";

let chromium: Chromium;
beforeAll(async () => void (chromium = await startChromium()));
afterAll(() => chromium.close());

/** Switches full access of the help desk on, and renames the tenant. */
async function changeTwice(page: Page): Promise<void> {
  await goTo(page, "/settings/help-desk");
  await page.getByText("Full access", { exact: true }).click({ force: true });
  await confirm(page);
  await goTo(page, "/settings/name");
  await page.getByRole("textbox").fill("Our Bank");
  await page.getByRole("button", { name: "Rename" }).click();
  await confirm(page);
}

it("lists what was changed, filters it by the address, and keeps it when the page is loaded again", async () => {
  const { page, complaints } = await chromium.open("/audit");
  await changeTwice(page);
  await goTo(page, "/audit/all");
  await page.getByText("2 of 2 entries").waitFor();
  expect((await page.getByRole("rowheader").allTextContents())[0]).toBe(
    "Rename the tenant · Name of the tenant: Retail Bank → Our Bank",
  );
  await page.getByRole("combobox", { name: "What" }).click();
  await page.getByRole("option", { name: "Change the Help Desk settings" }).click();
  await page.locator('main[data-path="/audit/command=helpDesk%2Fchoose"]').waitFor();
  await page.getByText("1 of 2 entries").waitFor();
  await page.reload();
  await page.getByText("1 of 2 entries").waitFor();
  await goTo(page, "/audit/text=our+bank");
  await page.getByText("1 of 2 entries").waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("link", { name: "Rename the tenant" }).click();
  await page.locator('main[data-path="/audit/text=our+bank/2"]').waitFor();
  expect(await page.getByRole("row", { name: "Name of the tenant" }).locator("td").allTextContents()).toEqual(
    ["Retail Bank", "Our Bank"],
  );
  expect(await violationsOn(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("takes an entry back by its counter-command, once, and says why somebody may not", async () => {
  const { page, complaints } = await chromium.open("/audit");
  await changeTwice(page);
  await goTo(page, "/audit/all/1");
  await asPerson(page, "liam");
  await page.getByText("Only an Owner can change tenant settings").waitFor();
  const undo = page.getByRole("button", { name: "Undo" });
  expect(await undo.getAttribute("aria-disabled")).toBe("true");
  await asPerson(page, "olga");
  await undo.click();
  await confirm(page);
  await page.getByText("changed or taken back since").waitFor();
  await goTo(page, "/settings/help-desk");
  expect(await page.getByRole("switch", { name: "Full access" }).isChecked()).toBe(false);
  expect(complaints).toEqual([]);
  await page.context().close();
});
