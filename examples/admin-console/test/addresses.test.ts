import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Actor, type CommandBody, serializeTenant, type Tenant, transition } from "tenant-policy";
import { readPart, writePart } from "../src/state/addressPart.ts";
import { bank, bankMilli } from "./bank.ts";
import { type Chromium, startChromium } from "./chromium.ts";

let chromium: Chromium;
beforeAll(async () => void (chromium = await startChromium()));
afterAll(() => chromium.close());

const ids = ["zed@bank.example", "a/b", "a?b=c&d", "#1", "1+1:2", "100%", "%41", "~0041", "a\nb", "zoë ~"];
const olga: Actor = { kind: "teammate", id: "olga", current: { level: "tenant" } };

it.each([...ids, "", "\ud800", "~", "%E0%A4%A", "😀", ".."])("reads %j as it was written", (text) => {
  expect(writePart(text)).not.toMatch(/[%/?#=~](?![\da-f]{4})/);
  expect(readPart(writePart(text))).toBe(text);
});

it.each(["%", "%E0%A4%A", "~zz", "m%C3%BCller", "zed%40bank"])("reads %j, which somebody typed", (part) => {
  const meant: Readonly<Record<string, string>> = { "m%C3%BCller": "müller", "zed%40bank": "zed@bank" };
  expect(readPart(part)).toBe(meant[part] ?? part);
});

/** The bank with a teammate, a profile and an asset of each of these ids. */
function hostileBank(): Tenant {
  return ids.flatMap(bodiesFor).reduce((tenant, body) => {
    const step = transition(tenant, { body, by: olga, at: bankMilli });
    expect(step.decision.value, JSON.stringify(step.decision)).toBe(true);
    return step.tenant;
  }, bank);
}

function bodiesFor(id: string, place: number): readonly CommandBody[] {
  const email = `hostile${place}@retail-bank.example`;
  const profile = { id, name: `Profile ${place}`, kind: "supervisor", access: "all", modules: {} } as const;
  return [
    { type: "teammates/invite", teammate: id, email, role: "limited", home: { level: "tenant" } },
    { type: "userProfiles/create", profile },
    { type: "assets/make", asset: id, kind: "app", name: `Asset ${place}` },
  ];
}

/** Presses the first link of the main part with this text, or with this id in its row. */
async function follow(page: Page, path: string, text: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), path);
  const link = () => page.locator("main a").evaluateAll(press, text);
  await expect.poll(link).toBe(true);
}

function press(links: readonly Element[], text: string): boolean {
  const link = links.find(({ textContent }) => textContent === text);
  (link as HTMLElement | undefined)?.click();
  return link !== undefined;
}

it("opens people, profiles and assets of any id", async () => {
  const { page, complaints } = await chromium.open("/");
  await page.locator(".tenant-button").click();
  const buffer = Buffer.from(serializeTenant(hostileBank()));
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "t.json", mimeType: "application/json", buffer });
  await page.getByRole("dialog").waitFor({ state: "detached" });
  for (const [place, id] of ids.entries()) {
    await follow(page, `/teammates/list/text=hostile${place}%40`, id);
    await expect.poll(() => page.locator("h1").textContent()).toBe(id);
    await page.locator(".person-links a").click();
    await page.locator(".can-choice a").click();
    await expect.poll(() => page.locator("h1").textContent()).toBe(id);
    await follow(page, "/profiles/list", `Profile ${place}`);
    await expect.poll(() => page.locator(".profile-facts dd").first().textContent()).toBe(id);
    await page.locator("main a[href$='/activities']").click();
    await expect.poll(() => page.locator(".profile-facts dd").first().textContent()).toBe(id);
    await page.evaluate((hash) => (location.hash = hash), `/teammates/who/asset/edit/${writePart(id)}`);
    await expect.poll(() => page.locator(".list-filters input").inputValue()).toBe(id.replace("\n", ""));
  }
  expect(complaints).toEqual([]);
  await page.context().close();
}, 60_000);

it("shows a page for every percent sign, and the next page after a failure", async () => {
  const { page, complaints } = await chromium.open("/settings/email-domains");
  for (const path of [
    "/profiles/list/%25",
    "/profiles/compare/%/x",
    "/teammates/can/%",
    "/teammates/who/asset/edit/%25",
  ]) {
    await page.evaluate((hash) => (location.hash = hash), path);
    await page.locator(`main[data-path="${path}"] h1`).waitFor();
    expect(await page.locator("main [role=alert]").count(), path).toBe(0);
  }
  await page.evaluate(() => (location.hash = "/settings/email-domains"));
  const field = page.getByRole("textbox", { name: "Email address" });
  await field.fill("\ud800");
  await field.press("End");
  await field.pressSequentially("a");
  expect(await field.inputValue()).toContain("a");
  expect(complaints).toEqual([]);
  await page.context().close();
});
