import { afterAll, beforeAll, expect, it } from "vitest";
import { type Chromium, goTo, startChromium } from "./chromium.ts";
import { offersTo } from "./controls.ts";

let chromium: Chromium;
beforeAll(async () => void (chromium = await startChromium()));
afterAll(() => chromium.close());

const supervisor = "/profiles/list/supervisor/settings";

it("offers everybody what canExecute allows, and says why not", async () => {
  const { page, complaints } = await chromium.open(supervisor);
  const paths = [supervisor, "/profiles/list/trainee/settings", "/profiles/create"];
  const { counts } = await offersTo(page, ["olga", "fiona", "liam", "rhea"], paths);
  for (const [shown, count] of Object.entries(counts)) expect(count, shown).toBeGreaterThanOrEqual(1);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("edits a profile by one command, and says at once what has no effect", async () => {
  const { page, complaints } = await chromium.open(supervisor);
  await page.getByRole("heading", { name: "2 settings have no effect" }).waitFor();
  await page.getByRole("region", { name: "Provisioning" }).getByText("Edit", { exact: true }).click();
  await page.getByRole("heading", { name: "1 setting has no effect" }).waitFor();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("dialog").getByText("Manage teams").first().waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "Do it" }).click();
  await page.getByRole("paragraph").filter({ hasText: "Nothing is changed yet." }).waitFor();
  await goTo(page, "/profiles/list/supervisor/activities");
  const row = page.getByRole("row", { name: "Manage teams" });
  expect(await row.locator(".yes").textContent()).toBe("Yes");
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("creates, copies and deletes a profile", async () => {
  const { page, complaints } = await chromium.open("/profiles/create");
  for (const [path, button] of [
    ["/profiles/create", "Create"],
    ["/profiles/list/profile-1/settings", "Copy"],
    ["/profiles/list/profile-1/settings", "Delete"],
  ] as const) {
    await goTo(page, path);
    await page.getByRole("button", { name: button, exact: true }).click();
    // What cannot be taken back is confirmed by its id.
    if (button === "Delete") await page.getByRole("dialog").getByRole("textbox").fill("profile-1");
    await page.getByRole("dialog").getByRole("button", { name: "Do it" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
  }
  await goTo(page, "/profiles/list");
  expect(await page.getByRole("link", { name: "Copy of New profile" }).count()).toBe(1);
  expect(await page.getByRole("link", { name: "New profile", exact: true }).count()).toBe(0);
  // An id is never given again.
  await goTo(page, "/profiles/create");
  expect(await page.getByRole("textbox", { name: "Id" }).inputValue()).toBe("profile-3");
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("compares two profiles, and keeps both in the address", async () => {
  const { page, complaints } = await chromium.open("/profiles/compare/supervisor/trainee");
  const monitor = page.getByRole("row", { name: "Monitor a queue" });
  expect(await monitor.locator("td").allTextContents()).toEqual(["Yes UP2UP4", "No UP2UP13"]);
  await page.getByRole("button", { name: "Swap" }).click();
  await page.locator('main[data-path="/profiles/compare/trainee/supervisor"]').waitFor();
  expect(await monitor.locator("td").allTextContents()).toEqual(["No UP2UP13", "Yes UP2UP4"]);
  expect(complaints).toEqual([]);
  await page.context().close();
});
