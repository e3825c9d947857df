import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canExecute, featureAccess, invitationStatusOf, roles } from "tenant-policy";
import { assetsFor, peopleFor, permissionsOf } from "tenant-policy/analysis";
import { bank, bankMilli } from "./bank.ts";
import { asPerson, type Chromium, goTo, type OpenedPage, startChromium } from "./chromium.ts";
import { controlsOn, wrongControls } from "./controls.ts";

let chromium: Chromium;
let opened: OpenedPage;
let page: Page;
beforeAll(async () => {
  chromium = await startChromium();
  opened = await chromium.open("/teammates/list");
  page = opened.page;
});
afterAll(() => chromium.close());

const people = ["ann", "felix", "fiona", "liam", "olga", "omar", "rex", "rhea", "rory"];
const ids = () => page.getByRole("rowheader").getByRole("link").allTextContents();
const count = (text: string) => page.locator(".list-count", { hasText: text }).waitFor();

describe("the list", () => {
  it("narrows by text, role and home, and keeps that in the address", async () => {
    await goTo(page, "/teammates/list");
    await count("19 teammates");
    await page.getByRole("searchbox").fill("R");
    await page.getByLabel("Role", { exact: true }).selectOption("restricted");
    await count("3 teammates");
    expect(await ids()).toEqual(["rex", "rita", "rosa"]);
    await page.getByLabel("Home workspace", { exact: true }).selectOption("group:insurance");
    await count("1 teammate");
    await page.waitForFunction(() => location.hash.includes("home="));
    const { hash } = new URL(page.url());
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await page.waitForFunction(() => !location.hash.includes("home="));
    await goTo(page, hash.slice(1));
    await count("1 teammate");
    expect(await ids()).toEqual(["rita"]);
  });

  it("sorts by a column, also from the address", async () => {
    await goTo(page, "/teammates/list/sort=-id");
    await page.locator('[aria-sort="descending"]').waitFor();
    expect((await ids())[0]).toBe("rosa");
    await page.getByRole("columnheader", { name: "Role" }).click();
    await page.locator('[aria-sort="ascending"]', { hasText: "Role" }).waitFor();
    expect((await ids()).slice(0, 3)).toEqual(["olga", "omar", "faye"]);
  });

  it("leads to a teammate", async () => {
    await goTo(page, "/teammates/list/text=ann");
    await page.getByRole("link", { name: "ann", exact: true }).click();
    await page.getByRole("heading", { name: "ann", level: 1 }).waitFor();
  });
});

describe("a teammate", () => {
  it.each(["olga", "felix", "liam", "rhea"])(
    "offers %s what canExecute allows, and says why not",
    async (id) => {
      await asPerson(page, id);
      for (const teammate of people) {
        await goTo(page, `/teammates/person/${teammate}`);
        const controls = await controlsOn(page);
        expect(controls.length, teammate).toBeGreaterThanOrEqual(18);
        expect(wrongControls(controls, bank, bankMilli), teammate).toEqual([]);
      }
    },
  );

  it("says of each role whether it is offered, with the rules", async () => {
    await asPerson(page, "olga");
    await goTo(page, "/teammates/person/ann");
    const rows = page.getByRole("region", { name: "Role" }).locator("tbody tr");
    expect(await rows.count()).toBe(roles.length);
    const by = { kind: "teammate", id: "olga", current: { level: "tenant" } } as const;
    for (const [place, role] of roles.entries()) {
      const body = { type: "teammates/changeRole", teammate: "ann", role } as const;
      const isOffered = canExecute(bank, { body, by, at: bankMilli });
      const text = (await rows.nth(place).textContent()) ?? "";
      expect(/Offered|Nothing would change/.test(text), role).toBe(isOffered);
    }
    expect(await rows.first().getByRole("link").allTextContents()).toEqual(["TM3"]);
  });

  it("says that an id is unknown", async () => {
    await goTo(page, "/teammates/person/nobody");
    await page.getByText("There is no teammate with the id nobody.").waitFor();
  });
});

describe("an invitation", () => {
  const answers = (text: string) => page.locator(".answers", { hasText: text }).waitFor();

  it("is answered before it is sent: domain, address, role and id", async () => {
    await asPerson(page, "fiona");
    await goTo(page, "/teammates/invite");
    const email = page.getByRole("textbox", { name: "Email" });
    await email.fill("new@elsewhere.example");
    await answers("TM7");
    await email.fill("ANN@loans.retail-bank.example");
    await answers("TM10");
    await email.fill("nina@retail-bank.example");
    await answers("You can send this invitation.");
    await page.getByLabel("Role", { exact: true }).selectOption("owner");
    await answers("TM2");
    await page.getByLabel("Role", { exact: true }).selectOption("limited");
    await page.getByRole("textbox", { name: "Id" }).fill("ann");
    await answers("TM10");
    expect(wrongControls(await controlsOn(page), bank, bankMilli)).toEqual([]);
  });

  it("stands in the list in each of its states", async () => {
    for (const [state, expected] of [
      ["pending", "noor"],
      ["reminderDue", "niko"],
      ["expired", "nadia"],
    ] as const) {
      expect(invitationStatusOf(bank, expected, bankMilli).value).toBe(state);
      await goTo(page, `/teammates/list/state=${state}`);
      await count("1 teammate");
      expect(await ids()).toEqual([expected]);
    }
  });

  it("is sent, waits, and is revoked", async () => {
    await asPerson(page, "fiona");
    await goTo(page, "/teammates/list");
    await goTo(page, "/teammates/invite");
    await page.getByRole("textbox", { name: "Email" }).fill("nina@retail-bank.example");
    await page.getByRole("textbox", { name: "Id" }).fill("nina");
    await answers("You can send this invitation.");
    await page.getByRole("textbox", { name: "Id" }).press("Enter");
    await page.getByRole("dialog").getByRole("button", { name: "Do it" }).click();
    await goTo(page, "/teammates/list/state=pending");
    await count("2 teammates");
    await goTo(page, "/teammates/person/nina");
    await page.locator(".facts", { hasText: "Pending" }).waitFor();
    await page.getByRole("button", { name: "Revoke the invitation" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Do it" }).click();
    await page.getByText("There is no teammate with the id nina.").waitFor();
  });
});

describe("who can, and what can they do", () => {
  const found = (text: string) => page.locator(".found", { hasText: text }).waitFor();

  it("tells who can edit an asset, and lists them", async () => {
    await goTo(page, "/teammates/who/asset/edit/arrears-letter");
    const expected = peopleFor(bank, "edit", "arrears-letter").value;
    await found(`${expected?.count} of 19 teammates can do this.`);
    await page.getByRole("row", { name: "Holds the lock" }).getByRole("link", { name: "felix" }).waitFor();
    await page.getByRole("button", { name: "2 · List them" }).click();
    await page.locator(".member-list", { hasText: "omar" }).waitFor();
  });

  it("tells who has a feature, and who may by their user profile", async () => {
    const having = [...people, "faye", "iris", "ivan", "luca", "ravi", "rita", "rosa"].filter(
      (id) => featureAccess(bank, id, "inviteTeammates").value,
    );
    await goTo(page, "/teammates/who/feature/inviteTeammates");
    await found(`${having.length} of 19 teammates can do this.`);
    await goTo(page, "/teammates/who/activity/monitorTeam");
    await page.getByRole("row", { name: "supervisor" }).first().waitFor();
  });

  it("finds an asset by typing", async () => {
    await goTo(page, "/teammates/who/asset/view/usage");
    await page.getByRole("combobox", { name: "Asset" }).fill("hold");
    await page.getByRole("option", { name: "hold-music" }).click();
    await page.locator('main[data-path="/teammates/who/asset/view/hold-music"] .found').waitFor();
  });

  it("tells all that a teammate can do, as the library does", async () => {
    await goTo(page, "/teammates/can/ann/edit/template");
    const features = page.getByRole("region", { name: "Features" }).locator("tbody tr");
    await features.first().waitFor();
    const expected = permissionsOf(bank, "ann").value?.filter(({ subject }) => subject.kind === "feature");
    const shown = await features.locator("td:nth-child(2)").allTextContents();
    expect(shown).toEqual(expected?.map(({ value }) => (value ? "Yes" : "No")));
    const used = assetsFor(bank, "ann", "view").value?.groups.filter(({ traits }) => traits.kind === "app");
    const apps = used?.reduce((sum, group) => sum + group.count, 0);
    await page.getByRole("button", { name: `View: App: ${apps}`, exact: true }).waitFor();
    await page.getByRole("region", { name: "Edit: Template" }).getByText("payment-reminder").waitFor();
    expect(opened.complaints).toEqual([]);
  });
});

describe("20,000 teammates", () => {
  // A page without changes: no question stands before another tenant.
  beforeAll(async () => {
    await page.context().close();
    opened = await chromium.open("/teammates/list");
    page = opened.page;
  });

  it("are narrowed, sorted, scrolled and counted by what they can do", async () => {
    await goTo(page, "/teammates/list");
    await page.locator(".tenant-button").click();
    await page.getByRole("button", { name: "Large Company" }).click();
    await count("20,000 teammates");
    await page.getByRole("searchbox").fill(".19999");
    await count("1 teammate");
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await count("20,000 teammates");
    for (const state of ["pending", "reminderDue", "expired"]) {
      await goTo(page, `/teammates/list/state=${state}`);
      await count("20 teammates");
    }
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await count("20,000 teammates");
    await page.getByRole("columnheader", { name: "Email" }).click();
    await page.locator('[aria-sort="ascending"]', { hasText: "Email" }).waitFor();
    // More rows come as somebody scrolls.
    const table = page.getByRole("grid");
    for (const _ of [1, 2, 3]) {
      await table.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      await page.waitForTimeout(300);
    }
    expect(await table.evaluate(({ scrollHeight }) => scrollHeight)).toBeGreaterThan(120 * 38);
    expect(await page.getByRole("row").count()).toBeLessThan(100);
    await goTo(page, "/teammates/who/feature/viewPages");
    await page.locator(".found", { hasText: "of 20,000 teammates can do this." }).waitFor();
    await page.getByRole("button", { name: "List them" }).first().click();
    await page.locator(".member-list li").nth(49).waitFor();
    expect(opened.complaints).toEqual([]);
  });
});
