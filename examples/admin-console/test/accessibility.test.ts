import { afterAll, beforeAll, expect, it } from "vitest";
import { violationsOn } from "./axe.ts";
import { asPerson, type Chromium, goTo, startChromium } from "./chromium.ts";

let chromium: Chromium;
beforeAll(async () => void (chromium = await startChromium()));
afterAll(() => chromium.close());

const looks = (["light", "dark"] as const).flatMap((theme) =>
  (["en", "de"] as const).map((language) => ({ theme, language })),
);

/** Every page that is built, and every section of it. */
const paths = [
  "/",
  "/settings/help-desk",
  "/settings/email-domains/eve@cards.example",
  "/settings/inbound-media",
  "/settings/bounce-list/gone.away@mail.example",
  "/settings/time-zone/01:30",
  "/settings/profile-key",
  "/settings/name",
  "/teammates/list",
  "/teammates/person/ann",
  "/teammates/invite",
  "/teammates/who/asset/edit/arrears-letter",
  "/teammates/can/ann",
  "/profiles/list",
  "/profiles/list/supervisor/settings",
  "/profiles/list/supervisor/activities",
  "/profiles/list/supervisor/holders",
  "/profiles/compare/supervisor/provisioning-desk",
  "/profiles/create",
  "/security/addresses/192.0.2.55",
  "/security/two-factor/198.51.100.1",
  "/security/passwords/equals=2&code=no",
  "/security/sessions/since=2024-10-21T09:50",
  "/security/uploads/text=photo.png&channel=website-chat",
  "/security/privacy/text=no-reply@mail.example",
  "/security/channels/channel=website-chat&field=customerFileTypes",
  "/audit/all",
  "/workspaces",
  "/workspaces/at=team:loans-legal",
  "/assets/list",
  "/assets/list/asset=loans-chat",
  "/assets/table/cell=app.group.edit.team",
  "/assets/new",
];

it.each(looks)("has pages that axe finds nothing wrong with: $theme, $language", async (look) => {
  const { page } = await chromium.open("/", look);
  for (const path of paths) {
    await goTo(page, path);
    expect(await violationsOn(page), path).toEqual([]);
  }
  // A few of its rules stand for all: they are alike, and axe looks at each.
  await goTo(page, "/rules");
  await page.getByRole("searchbox").fill("HD");
  await page.locator(".rule").nth(30).waitFor({ state: "detached" });
  expect(await violationsOn(page), "/rules").toEqual([]);
  await page.context().close();
});

it.each(looks)("has dialogs that axe finds nothing wrong with: $theme, $language", async (look) => {
  const { page } = await chromium.open("/settings/help-desk", look);
  await page.locator(".switch").nth(1).click();
  await page.locator(".impact").first().waitFor();
  expect(await violationsOn(page), "before").toEqual([]);
  await page.keyboard.press("Escape");
  await asPerson(page, "ann");
  expect(await violationsOn(page), "not shown").toEqual([]);
  await goTo(page, "/settings/inbound-media");
  expect(await violationsOn(page), "refused").toEqual([]);
  await page.locator(".switch").first().click({ force: true });
  await page.locator(".repairs button").first().waitFor();
  expect(await violationsOn(page), "why").toEqual([]);
  await page.keyboard.press("Escape");
  await page.locator(".person-button").click();
  await page.getByRole("dialog").getByRole("option").first().waitFor();
  expect(await violationsOn(page), "people").toEqual([]);
  await page.context().close();
});
