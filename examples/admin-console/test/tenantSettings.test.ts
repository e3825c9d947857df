import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emailAccess, serializeTenant, type Tenant } from "tenant-policy";
import { bank, bankMilli } from "./bank.ts";
import { asPerson, type Chromium, confirm, startChromium } from "./chromium.ts";
import { controlsOn, offersTo } from "./controls.ts";

let chromium: Chromium;
beforeAll(async () => void (chromium = await startChromium()));
afterAll(() => chromium.close());

const sections = ["email-domains", "inbound-media", "bounce-list", "time-zone", "profile-key"];
const answer = (page: Page) => page.locator("[data-answer]");

/** Opens another tenant, as a file that is imported. */
async function open(page: Page, tenant: object): Promise<void> {
  await page.locator(".tenant-button").click();
  const buffer = Buffer.from(JSON.stringify(tenant));
  const file = { name: "tenant.json", mimeType: "application/json", buffer };
  await page.locator("input[type=file]").setInputFiles(file);
  await page.locator(".tenant-button", { hasText: "Another Bank" }).waitFor();
}

/** The bank with other parts, as it is stored. */
function bankWith(parts: (stored: Tenant) => object): object {
  const stored = JSON.parse(serializeTenant(bank)) as Tenant;
  return { ...stored, name: "Another Bank", ...parts(stored) };
}

describe("every section", () => {
  it("offers each person what canExecute allows, and says why not", async () => {
    const { page, complaints } = await chromium.open();
    const paths = sections.map((section) => `/settings/${section}`);
    const { offered } = await offersTo(page, ["olga", "felix", "liam", "rhea"], paths);
    expect(offered).toEqual(
      new Set([
        "olga emailDomains/allow",
        "olga emailDomains/disallow",
        "olga inboundMedia/choose",
        "olga bounceList/chooseRetention",
        "olga bounceList/takeOff",
        "olga timeZone/choose",
        "olga profileKey/regenerate",
      ]),
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("is not shown to those who may not see it, with the reason", async () => {
    const { page } = await chromium.open("/settings/profile-key");
    await asPerson(page, "rhea");
    await page.getByText("You would not see this section.").waitFor();
    expect(await page.locator("main").textContent()).not.toContain("profile-key-2");
    expect(await controlsOn(page)).toEqual([]);
    await page.context().close();
  });

  it("is not there without its entitlement", async () => {
    const { page } = await chromium.open("/settings/inbound-media");
    const entitlements = ["sso"];
    await open(
      page,
      bankWith(({ subscription }) => ({ subscription: { ...subscription, entitlements } })),
    );
    const notice = page.locator(".notice");
    expect(await notice.locator("a").allTextContents()).toEqual(["TS3", "IM1"]);
    expect(await controlsOn(page)).toEqual([]);
    await page.context().close();
  });
});

describe("email domains", () => {
  it("tells of each typed address whether it can be added, and keeps it in the address of the page", async () => {
    const { page, complaints } = await chromium.open("/settings/email-domains/eve@cards.example");
    await page.getByText("cards.example is not among the allowed domains.").waitFor();
    const field = page.getByRole("textbox", { name: "Email address" });
    const cases = { "eve@Retail-Bank.example": true, "eve@x.retail-bank.example": false, "%41@@": false };
    for (const [email, isAllowed] of Object.entries(cases)) {
      await field.fill(email);
      expect(await answer(page).getAttribute("data-answer"), email).toBe(String(isAllowed));
      expect(await field.inputValue()).toBe(email);
    }
    await page.reload();
    expect(await field.inputValue()).toBe("%41@@");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("allows a domain, and warns before the last one is removed", async () => {
    const { page } = await chromium.open("/settings/email-domains/eve@cards.example");
    await page.getByRole("textbox", { name: "Allow a domain" }).fill("@Cards.example");
    await page.keyboard.press("Enter");
    await confirm(page);
    expect(await answer(page).getAttribute("data-answer")).toBe("true");
    for (const domain of ["cards.example", "loans.retail-bank.example"]) {
      await page.getByRole("button", { name: `Remove ${domain}`, exact: true }).click();
      await confirm(page);
    }
    await page.getByRole("button", { name: "Remove retail-bank.example" }).click();
    expect(await page.locator(".risks li a").allTextContents()).toEqual(["ED7"]);
    await confirm(page);
    await page.locator(".notice", { hasText: "No domain is listed" }).waitFor();
    // The button is gone with its row: the keyboard goes on at the heading of the section, and not at the top of the page.
    await page.locator("h2:focus", { hasText: "Email domains" }).waitFor();
    await page.context().close();
  });
});

describe("inbound media", () => {
  it("draws the life of a URL for the written expiry time, and refuses one outside the limits", async () => {
    const { page, complaints } = await chromium.open("/settings/inbound-media");
    const lives = () => page.locator(".life").evaluateAll((all) => all.map(({ textContent }) => textContent));
    expect((await lives()).map((text) => text?.includes("Public for 12 hours"))).toEqual([true]);
    await page.getByLabel("Unit").selectOption("days");
    expect(await page.getByRole("textbox", { name: "Expiry time" }).getAttribute("aria-invalid")).toBe(
      "true",
    );
    await page.getByRole("textbox", { name: "Expiry time" }).fill("2");
    await page.keyboard.press("Enter");
    await confirm(page);
    await page.locator(".life", { hasText: "Public for 2 days" }).waitFor();
    expect((await lives()).length).toBe(1);
    const inApp = page.locator("[data-channel=inApp] .yes");
    expect(await inApp.count()).toBe(3);
    expect(await page.locator("[data-channel=whatsApp] .yes").count()).toBe(1);
    await page.getByText("Short-lived URLs", { exact: true }).click();
    await confirm(page);
    await page.locator(".life", { hasText: "Public for ever" }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe("the bounce list", () => {
  it("lists who is on it now, says so of a typed address, and takes it off", async () => {
    const { page, complaints } = await chromium.open("/settings/bounce-list/Gone.Away@mail.example");
    const rows = page.getByRole("grid").getByRole("rowheader");
    expect(await rows.allTextContents()).toEqual(["gone.away@mail.example"]);
    expect(await answer(page).getAttribute("data-answer")).toBe("false");
    await page.getByLabel("Route").selectOption("other");
    await page.locator("[data-answer=true]", { hasText: "BL5" }).waitFor();
    await page.getByLabel("Route").selectOption("awsSes");
    await page.getByRole("button", { name: "Take off gone.away@mail.example" }).click();
    await confirm(page);
    await page.locator("[data-answer=true]", { hasText: "BL4" }).waitFor();
    await page.getByText("No address is listed.").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("draws only the rows in sight of 20,000, and finds one of them", async () => {
    const { page, complaints } = await chromium.open("/settings/bounce-list");
    const addedAtMilli = Date.now() - 1000;
    const entries = Array.from({ length: 20_000 }, (_, place) => {
      const email = `person.${String(place).padStart(5, "0")}@mail.example`;
      return {
        id: email,
        email,
        addedAtMilli: addedAtMilli + (place % 500),
        retentionDays: 1 + (place % 30),
      };
    });
    entries.sort((one, other) => (one.id < other.id ? -1 : 1));
    await open(
      page,
      bankWith(({ bounceList }) => ({ bounceList: { ...bounceList, entries } })),
    );
    await page.getByText("20,000 addresses are listed").waitFor();
    expect(await page.getByRole("grid").getByRole("rowheader").count()).toBeLessThan(40);
    // Whoever scrolls to the end gets more.
    const grid = page.getByRole("grid");
    const before = await grid.evaluate((element) => element.scrollHeight);
    await grid.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await expect.poll(() => grid.evaluate((element) => element.scrollHeight)).toBeGreaterThan(before);
    const field = page.getByRole("textbox", { name: "Try or find an address" });
    await field.fill("person.12345@mail.example");
    await page.getByText("1 address found").waitFor();
    expect(await answer(page).getAttribute("data-answer")).toBe("false");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("answers as emailAccess does", async () => {
    const { page } = await chromium.open("/settings/bounce-list");
    const field = page.getByRole("textbox", { name: "Try or find an address" });
    for (const to of ["old.address@mail.example", "a@@b", "gone.away@mail.example"]) {
      await field.fill(to);
      const { value, because } = emailAccess(bank, { route: "awsSes", to }, bankMilli);
      expect(await answer(page).getAttribute("data-answer"), to).toBe(String(value));
      expect(await answer(page).locator("a").allTextContents(), to).toEqual(because);
    }
    await page.context().close();
  });
});

describe("the profile key", () => {
  it("gives way to another one once the tenant’s name is typed", async () => {
    const { page, complaints } = await chromium.open("/settings/profile-key");
    await page.getByRole("button", { name: "Regenerate the key" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox").fill("Retail Bank");
    await confirm(page);
    await page.locator("dd", { hasText: "profile-key-3" }).waitFor();
    await page.locator("dd", { hasText: "profile-key-1, profile-key-2" }).waitFor();
    const yes = page
      .locator(".matrix tbody tr")
      .evaluateAll((rows) => rows.map((row) => row.querySelectorAll(".yes").length));
    expect(await yes).toEqual([3, 2, 2, 0, 0]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
