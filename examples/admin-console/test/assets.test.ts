import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canAccessAsset, entriesOf, type Level, personFrom, personOf, type Role } from "tenant-policy";
import type { Asset, AssetAction, AssetKind, Workspace } from "tenant-policy";
import { assetsFor } from "tenant-policy/analysis";
import { bank, bankMilli } from "./bank.ts";
import { asPerson, type Chromium, goTo, startChromium } from "./chromium.ts";
import { controlsOn, wrongControls } from "./controls.ts";

let chromium: Chromium;
beforeAll(async () => void (chromium = await startChromium()));
afterAll(() => chromium.close());

/** What stands on the page: the id of each mark, and whether it says yes. */
async function marksOn(page: Page): Promise<readonly (readonly [string, boolean])[]> {
  return page
    .locator("[data-cell]")
    .evaluateAll((marks) =>
      marks.map((mark) => [mark.getAttribute("data-cell") ?? "", !mark.classList.contains("no")] as const),
    );
}

function place(level: string, group: string): Workspace {
  if (level === "tenant") return { level };
  return level === "group" ? { level, group } : { level: "team", group, team: `${group}1` };
}

describe("the sharing table", () => {
  it.each([
    { path: "role=full", role: "full", group: "A", isShared: false, isLocked: false },
    { path: "role=limited&branch=other&shared=yes", role: "limited", group: "B", isShared: true },
    { path: "role=readOnly&locked=yes", role: "readOnly", group: "A", isLocked: true },
    { path: "role=owner&locked=yes", role: "owner", group: "A", isLocked: true },
  ])("says in every cell what canAccessAsset says: $path", async (assumed) => {
    const { page, complaints } = await chromium.open(`/assets/table/${assumed.path}`);
    const marks = await marksOn(page);
    expect(marks.length).toBeGreaterThan(600);
    const wrong = marks.filter(([id, isYes]) => {
      const [kind, madeAt, action, from] = id.split(".") as [AssetKind, Level, AssetAction, Level];
      const current = place(from, assumed.group);
      const asset: Asset = {
        kind,
        madeAt: place(madeAt, "A"),
        sharedWith: assumed.isShared === true && from !== "tenant" ? [current] : [],
        lockedBy: assumed.isLocked === true ? "other" : null,
      };
      const role = assumed.role as Role;
      const person = personFrom({ id: "me", role, home: { level: "tenant" } }, current);
      return isYes !== canAccessAsset(person, action, asset);
    });
    expect(wrong).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("shows the reason of a cell that is pressed, and keeps it in the address", async () => {
    const { page } = await chromium.open("/assets/table");
    await page.locator('[data-cell="number.tenant.edit.group"]').click();
    await page.mouse.move(0, 0);
    const reason = page.locator(".cell-reason");
    await reason.getByRole("link", { name: "AS1" }).waitFor();
    expect(page.url()).toContain("cell=number.tenant.edit.group");
    await page.getByLabel("Role").selectOption("readOnly");
    await reason.getByRole("link", { name: "RL4" }).waitFor();
    await page.context().close();
  });

  it("opens with my role", async () => {
    const { page } = await chromium.open("/assets/table");
    expect(await page.getByLabel("Role").inputValue()).toBe("owner");
    await asPerson(page, "rhea");
    expect(await page.getByLabel("Role").inputValue()).toBe("readOnly");
    await page.context().close();
  });

  it("is walked through with the arrow keys", async () => {
    const { page } = await chromium.open("/assets/table");
    await page.locator('[data-cell="number.tenant.view.tenant"]').click();
    await page.keyboard.press("ArrowRight");
    const cellOf = () => page.evaluate("document.activeElement?.getAttribute('data-cell')");
    expect(await cellOf()).toBe("number.tenant.view.group");
    expect(await page.locator(".cell-reason").textContent()).toContain(
      "in group A. Number, made at the tenant. View: no",
    );
    await page.context().close();
  });
});

describe("the list", () => {
  it.each(["olga", "ann", "rhea"])("shows %s what they may do", async (id) => {
    const { page } = await chromium.open("/assets/list");
    await asPerson(page, id);
    const home = entriesOf(bank.teammates.records).find((each) => each.id === id)!.home;
    const person = personOf(bank, { kind: "teammate", id, current: home }).value!;
    const assets = new Map(entriesOf(bank.assets.records).map((asset) => [asset.id, asset]));
    const marks = await marksOn(page);
    expect(marks.length).toBeGreaterThanOrEqual(6 * 10);
    const wrong = marks.filter(([mark, isYes]) => {
      const [action, asset] = mark.split(" ") as [AssetAction, string];
      return isYes !== canAccessAsset(person, action, assets.get(asset)!);
    });
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it("opens an asset at the reason of the mark that is pressed, and gives the keyboard back to it", async () => {
    const { page, complaints } = await chromium.open("/assets/list");
    const mark = (action: AssetAction) => page.locator(`[data-cell="${action} claims-log"]`);
    const details = page.locator(".asset-details");
    for (const [action, press] of [
      ["edit", () => mark("edit").click()],
      ["delete", () => mark("delete").press("Enter")],
      ["lock", () => mark("lock").press("Space")],
    ] as const) {
      await press();
      await details.locator("tr[aria-current] th", { hasText: new RegExp(action, "i") }).waitFor();
      await details.getByRole("button", { name: "Close" }).press("Enter");
      await details.waitFor({ state: "detached" });
      await mark(action).and(page.locator(":focus")).waitFor();
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("is filtered and sorted as the address says", async () => {
    const { page, complaints } = await chromium.open("/assets/list/may=edit&sort=-name");
    const count = entriesOf(bank.assets.records).filter((asset) => {
      const owner = personOf(bank, { kind: "teammate", id: "olga", current: { level: "tenant" } }).value!;
      return canAccessAsset(owner, "edit", asset);
    }).length;
    await page.getByText(`${count} of 24 assets`).waitFor();
    await page.getByLabel("Kind", { exact: true }).selectOption("logbook");
    await page.getByText("2 of 24 assets").waitFor();
    const names = () => page.locator(".asset-row strong").allTextContents();
    expect(await names()).toEqual(["Complaints log", "Claims log"]);
    await page.getByRole("columnheader", { name: "Name" }).click();
    expect(page.url()).toContain("sort=name");
    expect(await names()).toEqual(["Claims log", "Complaints log"]);
    await page.getByRole("searchbox").fill("complaints");
    await page.getByText("1 of 24 assets").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe("an asset", () => {
  it.each(["olga", "felix", "ann", "rory", "sam@support.example"])(
    "offers %s what they may do",
    async (id) => {
      const { page, complaints } = await chromium.open("/assets/list");
      await asPerson(page, id);
      for (const asset of ["loans-chat", "arrears-letter", "mobile-app"]) {
        await goTo(page, `/assets/list/asset=${asset}`);
        const controls = await controlsOn(page);
        expect(controls.length, asset).toBeGreaterThanOrEqual(5);
        expect(wrongControls(controls, bank, bankMilli), asset).toEqual([]);
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  it("says who may edit it, as assetsFor does the other way round", async () => {
    const { page } = await chromium.open("/assets/list/asset=arrears-letter");
    const people = entriesOf(bank.teammates.records).filter(({ id }) =>
      assetsFor(bank, id, "edit").value?.groups.some(({ members }) =>
        entriesOf(members).some((asset) => asset.id === "arrears-letter"),
      ),
    );
    await page.getByText(`Edit: ${people.length} people may do it.`).waitFor();
    const shown = await page.locator(".people-groups").textContent();
    for (const { id } of people) expect(shown).toContain(id);
    await page.context().close();
  });

  it("opens with a summary that leads to who may, says why it cannot be shared, and closes by Escape", async () => {
    const { page, complaints } = await chromium.open("/assets/list/asset=fraud-check");
    await page.getByRole("button", { name: "See who, and from where" }).click();
    expect(await page.evaluate("document.activeElement?.id")).toBe("who-may");
    await page.locator(".not-shareable").getByRole("link", { name: "AS9" }).waitFor();
    expect(await page.getByLabel("Share with").count()).toBe(0);
    await page.keyboard.press("Escape");
    await page.locator(".asset-details").waitFor({ state: "detached" });
    await goTo(page, "/assets/list/asset=arrears-letter");
    await page.getByLabel("Share with").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("is withdrawn, cannot be shared again, and can when the system has reported the end", async () => {
    const { page, complaints } = await chromium.open("/assets/list/asset=mobile-app");
    const shares = page.locator(".shares li");
    await shares.filter({ hasText: "Loans" }).getByRole("button", { name: "Withdraw" }).click();
    await page.getByRole("button", { name: "Do it" }).click();
    const going = shares.filter({ hasText: "Being withdrawn" });
    await going.getByText("Since 2024-10-21").waitFor();
    await page.getByLabel("Share with").selectOption("group:loans");
    const share = page.getByRole("button", { name: "Share", exact: true });
    expect(await share.getAttribute("aria-disabled")).toBe("true");
    await going.getByRole("button", { name: "Report the end" }).click();
    await page.getByRole("button", { name: "Do it" }).click();
    await going.waitFor({ state: "detached" });
    expect(await share.getAttribute("aria-disabled")).toBe("false");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("is locked and unlocked, created and deleted", async () => {
    const { page, complaints } = await chromium.open("/assets/new");
    await page.getByLabel("Name", { exact: true }).fill("Welcome letter");
    await page.getByRole("button", { name: "Create" }).click();
    await page.getByRole("button", { name: "Do it" }).click();
    await page.getByRole("link", { name: "Welcome letter" }).click();
    await page.getByRole("button", { name: "Lock", exact: true }).click();
    await page.getByRole("button", { name: "Do it" }).click();
    await page.getByText("Locked by olga.").waitFor();
    await page.getByRole("button", { name: "Unlock" }).click();
    await page.getByRole("button", { name: "Do it" }).click();
    await page.getByText("Nobody has locked it.").waitFor();
    await page.getByRole("button", { name: "Delete the asset" }).click();
    await page.getByRole("dialog").getByRole("textbox").fill("welcome-letter");
    await page.getByRole("button", { name: "Do it" }).click();
    await page.getByText("24 of 24 assets").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

it("shows a tenant with 20,000 assets, and draws those in view only", async () => {
  const { page, complaints } = await chromium.open("/assets/list");
  await page.locator(".tenant-button").click();
  await page.getByRole("button", { name: "Large Company" }).click();
  await page.getByText("20,000 of 20,000 assets").waitFor();
  expect(await page.locator(".asset-row").count()).toBeLessThan(60);
  await page.getByRole("searchbox").fill("Asset 19999");
  await page.locator(".asset-row").getByText("Asset 19999").click();
  await page.locator(".people-groups li").first().waitFor();
  await goTo(page, "/workspaces");
  await page.getByText("20 groups, 200 teams.").waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});
