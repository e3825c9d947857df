import { afterAll, beforeAll, expect, it } from "vitest";
import { entriesOf } from "tenant-policy";
import { bank } from "./bank.ts";
import { asPerson, type Chromium, goTo, startChromium } from "./chromium.ts";
import { offersTo } from "./controls.ts";

let chromium: Chromium;
beforeAll(async () => void (chromium = await startChromium()));
afterAll(() => chromium.close());

it("counts the teammates and assets of each workspace, and of those below it", async () => {
  const { page, complaints } = await chromium.open("/workspaces");
  const loans = page.getByRole("row", { name: "Loans" });
  const people = entriesOf(bank.teammates.records).filter(
    ({ home }) => home.level !== "tenant" && home.group === "loans",
  );
  const here = people.filter(({ home }) => home.level === "group").length;
  const text = await loans.locator(".number").first().textContent();
  expect(text).toBe(`Teammates ${here} / ${people.length}`);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("switches the view where I reach, and says why not elsewhere", async () => {
  const { page } = await chromium.open("/workspaces");
  await asPerson(page, "ann");
  const insurance = page.getByRole("button", { name: "Switch the view to Insurance" });
  expect(await insurance.getAttribute("aria-disabled")).toBe("true");
  await insurance.click({ force: true });
  expect(await page.getByLabel("Workspace", { exact: true }).inputValue()).toContain("loans");
  await goTo(page, "/workspaces/at=group:insurance");
  const reach = page.locator(".workspace-details p").first();
  expect(await reach.textContent()).toBe("No. A user of group Loans cannot switch to group Insurance. WS2");
  await page.getByRole("button", { name: "Switch the view to Marketing" }).click();
  expect(await page.getByLabel("Workspace", { exact: true }).inputValue()).toContain("loans-marketing");
  await page.context().close();
});

it("offers each person what canExecute allows", async () => {
  const { page, complaints } = await chromium.open("/workspaces");
  const paths = ["tenant", "group:loans", "team:loans-legal"].map((at) => `/workspaces/at=${at}`);
  const { counts } = await offersTo(page, ["olga", "fiona", "rhea"], paths);
  for (const [shown, count] of Object.entries(counts))
    expect(count, shown).toBe(shown.includes("team") ? 1 : 2);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("adds a team and renames it", async () => {
  const { page, complaints } = await chromium.open("/workspaces/at=group:loans");
  await page.getByLabel("Name of the team").fill("Fraud");
  await page.getByRole("button", { name: "Add the team" }).click();
  await page.getByRole("button", { name: "Do it" }).click();
  await page.getByRole("row", { name: "Fraud" }).click();
  expect(page.url()).toContain(encodeURIComponent("team:loans-fraud"));
  await page.getByLabel("New name").fill("Fraud desk");
  await page.getByRole("button", { name: "Rename" }).click();
  await page.getByRole("button", { name: "Do it" }).click();
  await page.getByRole("row", { name: "Fraud desk" }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});
