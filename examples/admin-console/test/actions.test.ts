// What a control shows once it is pressed: why not, and what would change.
import { afterAll, beforeAll, expect, it } from "vitest";
import { asPerson, type Chromium, goTo, startChromium } from "./chromium.ts";

let chromium: Chromium;
beforeAll(async () => void (chromium = await startChromium()));
afterAll(() => chromium.close());

it("switches the view where that is what would help, and looks for no other change", async () => {
  const { page, complaints } = await chromium.open();
  await asPerson(page, "ann");
  await goTo(page, "/assets/list/asset=fraud-check");
  await page.getByRole("textbox", { name: "Name" }).fill("Fraud");
  const rename = page.getByRole("button", { name: "Rename" });
  await rename.click({ force: true });
  const dialog = page.getByRole("dialog", { name: "Why not?" });
  await dialog.getByText("Switch to team Security.").waitFor();
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
  await dialog.getByRole("button", { name: "Do it" }).click();
  await dialog.waitFor({ state: "detached" });
  await page.locator('button[data-command*="name/change"][aria-disabled=false]').first().waitFor();
  await page.getByRole("status").getByRole("link", { name: "View or undo" }).click();
  await page.getByRole("heading", { name: "Change a role" }).waitFor();
  expect(await page.locator(".done-status").textContent()).toBe("");
  expect(complaints).toEqual([]);
  await page.context().close();
});
