// What a control shows once it is pressed: why not, and what would change.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bank, bankMilli } from "./bank.ts";
import { asPerson, type Chromium, confirm, goTo, startChromium } from "./chromium.ts";
import { controlsOn, wrongControls } from "./controls.ts";

let chromium: Chromium;
beforeAll(async () => void (chromium = await startChromium()));
afterAll(() => chromium.close());

const helpDesk = "/settings/help-desk";
/** Liam sees these settings, and may not change them. */
const inboundMedia = "/settings/inbound-media";
const shortLived = (page: Page) => page.getByRole("switch", { name: "Short-lived URLs" });
const fullAccess = (page: Page) => page.getByRole("switch", { name: "Full access" });

/** Presses as a person does. A refused control takes no `click()` of the tool, which waits until it is enabled. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByText(name, { exact: true }).click({ force: true });
}

it("switches the view where that is what would help, and looks for no other change", async () => {
  const { page, complaints } = await chromium.open();
  await asPerson(page, "ann");
  await goTo(page, "/assets/list/asset=fraud-check");
  await page.getByRole("textbox", { name: "Name" }).fill("Fraud");
  const rename = page.getByRole("button", { name: "Rename" });
  await rename.click({ force: true });
  const dialog = page.getByRole("dialog", { name: "Why not?" });
  await dialog.getByText("Switch to team Security of group Loans.").waitFor();
  expect(await dialog.getByText("The smallest change").count()).toBe(0);
  await dialog.getByRole("button", { name: "Switch to Loans / Security" }).click();
  await page.locator("button[data-command*=rename][aria-disabled=false]").waitFor();
  expect(await page.getByLabel("Workspace").locator("option:checked").textContent()).toBe("Loans / Security");
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("says only what is wrong with what is malformed", async () => {
  const { page, complaints } = await chromium.open("/settings/name");
  await page.getByRole("textbox", { name: "Name of the tenant" }).fill("");
  await page.locator("[data-command][aria-disabled=true]").waitFor();
  await page.getByRole("button", { name: "Rename" }).click({ force: true });
  const dialog = page.getByRole("dialog", { name: "Why not?" });
  await dialog.locator(".reasons .source a").waitFor();
  expect(await dialog.getByRole("listitem").count()).toBe(1);
  expect(await dialog.getByRole("heading").allTextContents()).toEqual(["Why not?"]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("names in its title what changes, from what to what", async () => {
  const { page, complaints } = await chromium.open("/settings/help-desk");
  const title = page.getByRole("dialog").getByRole("heading").first();
  await page.getByText("Full access", { exact: true }).click({ force: true });
  await title.getByText("Full access: No → Yes").waitFor();
  await page.keyboard.press("Escape");
  await goTo(page, "/settings/email-domains");
  await page.getByRole("textbox").first().fill("other.example");
  await page.keyboard.press("Enter");
  await title.getByText("Email domains: added other.example").waitFor();
  await page.keyboard.press("Escape");
  await goTo(page, "/profiles/list/supervisor/settings");
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await title.getByText("Loans supervisors").waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("says of each line of the impact where it is so, and names the only one", async () => {
  const { page, complaints } = await chromium.open("/settings/help-desk");
  const dialog = page.getByRole("dialog");
  await page.getByText("Help-desk access", { exact: true }).click({ force: true });
  await dialog.getByText("for original roles: Owner, Full Access").first().waitFor();
  await page.keyboard.press("Escape");
  await goTo(page, "/security/uploads");
  await page.locator("[data-command*=enforcesMediaAccess]").first().click({ force: true });
  await dialog.getByText("without signing in").waitFor();
  const lines = dialog.locator(".impact li", { hasText: "Media links need a sign-in: yes → no" });
  await lines.first().waitFor();
  expect(await lines.locator(".muted").allTextContents()).toEqual([
    "where a channel has no setting of its own",
    "2 channels, such as loans-email",
  ]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("leads through the steps of a repair one after the other", async () => {
  const { page, complaints } = await chromium.open("/settings/name");
  await asPerson(page, "ann");
  await page.getByRole("textbox", { name: "Name of the tenant" }).fill("Our Bank");
  await page.getByRole("button", { name: "Rename" }).click({ force: true });
  await page.getByRole("button", { name: "Step 1 of 2: do it as omar" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Step 1 of 2").waitFor();
  await dialog.getByText("Home workspace: Loans → Whole tenant").waitFor();
  await dialog.getByRole("button", { name: "Do it" }).click();
  await dialog.getByText("Step 2 of 2").waitFor();
  await dialog.getByText("Role: Limited Access → Owner").waitFor();
  await dialog.getByText("only the support team can remove one").waitFor();
  await confirm(page, "ann");
  await page.locator('button[data-command*="name/change"][aria-disabled=false]').first().waitFor();
  await page.getByRole("status").getByRole("link", { name: "View or undo" }).click();
  await page.getByRole("heading", { name: "Change a role" }).waitFor();
  expect(await page.locator(".done-status").textContent()).toBe("");
  expect(complaints).toEqual([]);
  await page.context().close();
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
