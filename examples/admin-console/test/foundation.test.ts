import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entriesOf, entryOf, settingAccess } from "tenant-policy";
import { bank, bankMilli } from "./bank.ts";
import { asPerson, type Chromium, goTo, startChromium } from "./chromium.ts";
import { controlsOn, wrongControls } from "./controls.ts";

let chromium: Chromium;
beforeAll(async () => void (chromium = await startChromium()));
afterAll(() => chromium.close());

const helpDesk = "/settings/help-desk";
const paths = [
  "/",
  helpDesk,
  "/settings/email-domains",
  "/settings/inbound-media",
  "/settings/bounce-list",
  "/settings/time-zone",
  "/settings/profile-key",
  "/workspaces",
  "/teammates/list",
  "/teammates/person/ann",
  "/teammates/invite",
  "/teammates/who/asset/edit/arrears-letter",
  "/teammates/can/ann",
  "/profiles/list",
  "/profiles/compare",
  "/profiles/create",
  "/assets/list",
  "/assets/table",
  "/assets/new",
  "/security/addresses",
  "/security/two-factor",
  "/security/passwords",
  "/security/sessions",
  "/security/uploads",
  "/security/privacy",
  "/security/channels",
  "/audit",
  "/rules",
];
/** Liam sees these settings, and may not change them. */
const inboundMedia = "/settings/inbound-media";
const shortLived = (page: Page) => page.getByRole("switch", { name: "Short-lived URLs" });
const fullAccess = (page: Page) => page.getByRole("switch", { name: "Full access" });

/** Whether the upper edge of an element is in the window, and nothing lies over it. */
function isUncovered(element: Element): boolean {
  const { left, top } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + 2, top + 2));
}

describe("the page", () => {
  it("opens every page without an error, and asks no other host", async () => {
    const { page, complaints } = await chromium.open();
    for (const path of paths) {
      await goTo(page, path);
      expect(await page.locator("h1").count(), path).toBe(1);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([helpDesk, "/rules/AS9"])("opens %s by its address", async (path) => {
    const { page, complaints } = await chromium.open(path);
    await page.locator("main [aria-current]").first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("says where to begin, and what its clock is", async () => {
    const { page, complaints } = await chromium.open();
    await page.getByText("it is now 2024-10-21 10:00 here").waitFor();
    await page.locator(".facts", { hasText: "Front office administrators" }).waitFor();
    await page.getByRole("link", { name: "Find out why Ann may not edit the fraud check" }).click();
    const edit = page.locator(".my-actions tr[aria-current]", {
      hasText: "Switch to team Security of group Loans",
    });
    await edit.getByRole("button", { name: "Switch to Loans / Security" }).click();
    await page.locator(".my-actions tr[aria-current] .yes").waitFor();
    expect(await page.locator(".person-button").textContent()).toContain("ann");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("leaves a phone to its content: the header scrolls away, and Escape folds the menu", async () => {
    const { page } = await chromium.open("/assets/list", { width: 360 });
    await asPerson(page, "ann");
    await goTo(page, "/assets/list/asset=fraud-check");
    const isInSight = (place: string) => page.locator(place).evaluate(isUncovered);
    await page.waitForFunction(() => document.activeElement?.classList.contains("asset-details"));
    expect(await isInSight("#asset-name")).toBe(true);
    await page.evaluate(() => scrollTo(0, 0));
    const menu = page.getByRole("button", { name: "Menu" });
    await menu.click();
    expect(await menu.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Escape");
    expect(await menu.getAttribute("aria-expanded")).toBe("false");
    await page.context().close();
  });

  it("lights up the case in force", async () => {
    const { page } = await chromium.open(helpDesk);
    expect(await page.locator("tr[aria-current]").textContent()).toContain("With decryption");
    await page.context().close();
  });

  it("changes the language without loading again", async () => {
    const { page } = await chromium.open(helpDesk);
    await page.evaluate("globalThis.isSamePage = true");
    await page.getByLabel("Language").selectOption("de");
    await page.getByRole("heading", { name: "Mandanteneinstellungen" }).waitFor();
    expect(await page.evaluate("globalThis.isSamePage")).toBe(true);
    expect(await page.evaluate("document.documentElement.lang")).toBe("de");
    await page.context().close();
  });
});

describe("who I am", () => {
  it.each(["olga", "fiona", "liam", "rhea", "rosa"])(
    "offers %s what canExecute allows, and says why not",
    async (id) => {
      const { page, complaints } = await chromium.open("/teammates/person/ann");
      await asPerson(page, id);
      const controls = await controlsOn(page);
      expect(controls.length).toBeGreaterThanOrEqual(3);
      expect(controls.every(({ by }) => by.kind === "teammate" && by.id === id)).toBe(true);
      expect(wrongControls(controls, bank, bankMilli)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  it("greys the switches for whoever may not, with a reason", async () => {
    const { page } = await chromium.open(inboundMedia);
    expect(await shortLived(page).getAttribute("aria-disabled")).toBe("false");
    await asPerson(page, "liam");
    expect(await shortLived(page).getAttribute("aria-disabled")).toBe("true");
    expect((await controlsOn(page)).map(({ description }) => description)[0]).toContain(
      "Only Owners can change tenant settings",
    );
    await page.context().close();
  });

  it("shows the help desk to those who may see it, and says to all others why not", async () => {
    const { page, complaints } = await chromium.open(helpDesk);
    for (const { id } of entriesOf(bank.teammates.records)) {
      if (entryOf(bank.teammates.records, id)?.invitation !== null) continue;
      await asPerson(page, id);
      const isShown = settingAccess(bank, id, "view", "helpDesk").value;
      expect(await fullAccess(page).count(), id).toBe(isShown ? 1 : 0);
      const rule = page.locator(".notice", { hasText: "You would not see this section." });
      expect(await rule.getByRole("link", { name: "TS2" }).count(), id).toBe(isShown ? 0 : 1);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("lists only workspaces that the person can reach", async () => {
    const { page } = await chromium.open();
    await asPerson(page, "ann");
    const names = await page.getByLabel("Workspace").locator("option").allTextContents();
    expect(names).toEqual(["Loans (home)", "Loans / Legal", "Loans / Marketing", "Loans / Security"]);
    await page.context().close();
  });
});
