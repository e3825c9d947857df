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

/** Presses as a person does. A refused control takes no `click()` of the tool, which waits until it is enabled. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByText(name, { exact: true }).click({ force: true });
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
    await page.locator(".my-actions tr[aria-current]", { hasText: "Switch to team Security" }).waitFor();
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

describe("before I press", () => {
  it("shows what would change, and changes nothing until it is confirmed", async () => {
    const { page, complaints } = await chromium.open(helpDesk);
    await press(page, "Full access");
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Support: Read-only Access → Full Access").waitFor();
    expect(await page.locator("input[data-command]").nth(1).isChecked()).toBe(false);
    await dialog.getByRole("button", { name: "Do it" }).click();
    await dialog.waitFor({ state: "detached" });
    expect(await fullAccess(page).isChecked()).toBe(true);
    expect(await page.locator("tr[aria-current]").textContent()).toContain("With both");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("says what becomes ineffective", async () => {
    const { page } = await chromium.open(helpDesk);
    await press(page, "Help-desk access");
    await page.getByRole("button", { name: "Do it" }).click();
    await page.getByText("On, but without effect.").waitFor();
    expect(await page.locator("tr[aria-current]").textContent()).toContain("Access is off");
    await page.context().close();
  });

  it("keeps a change when the page is loaded again", async () => {
    const { page } = await chromium.open(helpDesk);
    await press(page, "Full access");
    await page.getByRole("button", { name: "Do it" }).click();
    await page.locator("tr[aria-current]", { hasText: "With both" }).waitFor();
    await page.reload();
    await page.locator("tr[aria-current]", { hasText: "With both" }).waitFor();
    expect(await fullAccess(page).isChecked()).toBe(true);
    await page.context().close();
  });

  it("says why not, with rule and document, and what would help", async () => {
    const { page, complaints } = await chromium.open(inboundMedia);
    await asPerson(page, "liam");
    await press(page, "Short-lived URLs");
    const dialog = page.getByRole("dialog", { name: "Why not?" });
    expect(await dialog.getByRole("link", { name: "TS1" }).getAttribute("href")).toBe("#/rules/TS1");
    await dialog.getByText("Change a role").waitFor();
    const controls = await controlsOn(page);
    expect(wrongControls(controls, bank, bankMilli)).toEqual([]);
    expect(controls.some(({ body }) => body.type === "teammates/changeRole")).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("lets somebody else do it who may", async () => {
    const { page } = await chromium.open(inboundMedia);
    const wasOn = await shortLived(page).isChecked();
    await asPerson(page, "liam");
    await press(page, "Short-lived URLs");
    await page.getByRole("button", { name: "Do it as o" }).first().click();
    await page
      .getByRole("dialog", { name: "Change inbound media handling" })
      .getByText("Do it", { exact: true })
      .click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await shortLived(page).isChecked()).toBe(!wasOn);
    await page.context().close();
  });

  it("says what is wrong with a field, and takes the command from a form", async () => {
    const { page, complaints } = await chromium.open("/settings/name");
    const field = page.getByRole("textbox", { name: "Name of the tenant" });
    await field.fill("");
    await page.locator("[data-command][aria-disabled=true]").waitFor();
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    await field.fill("Our Bank");
    await field.press("Enter");
    await page.getByRole("dialog").getByRole("button", { name: "Do it" }).click();
    await page.locator(".tenant-button", { hasText: "Our Bank" }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("goes by keyboard alone", async () => {
    const { page } = await chromium.open(helpDesk);
    await fullAccess(page).focus();
    await page.keyboard.press("Space");
    await page.getByText("Support: Read-only Access → Full Access").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await fullAccess(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Space");
    await page.getByText("Support: Read-only Access → Full Access").waitFor();
    await page.getByRole("button", { name: "Do it" }).focus();
    await page.keyboard.press("Enter");
    await page.locator("tr[aria-current]", { hasText: "With both" }).waitFor();
    await page.context().close();
  });
});
