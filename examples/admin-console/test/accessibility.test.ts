import { afterAll, beforeAll, expect, it } from "vitest";
import { violationsOn } from "./axe.ts";
import { asPerson, type Chromium, startChromium } from "./chromium.ts";

let chromium: Chromium;
beforeAll(async () => void (chromium = await startChromium()));
afterAll(() => chromium.close());

const looks = (["light", "dark"] as const).flatMap((theme) =>
  (["en", "de"] as const).map((language) => ({ theme, language })),
);

/** Every page that is built. */
const paths = ["/", "/settings/help-desk", "/rules"];

it.each(looks)("has pages that axe finds nothing wrong with: $theme, $language", async (look) => {
  for (const path of paths) {
    const { page } = await chromium.open(path, look);
    expect(await violationsOn(page), path).toEqual([]);
    await page.context().close();
  }
});

it.each(looks)("has dialogs that axe finds nothing wrong with: $theme, $language", async (look) => {
  const { page } = await chromium.open("/settings/help-desk", look);
  const [, fullAccess] = await page.locator(".switch").all();
  await fullAccess?.click();
  await page.locator(".impact").first().waitFor();
  expect(await violationsOn(page), "before").toEqual([]);
  await page.keyboard.press("Escape");
  await asPerson(page, "ann");
  expect(await violationsOn(page), "refused").toEqual([]);
  await fullAccess?.click({ force: true });
  await page.locator(".repairs button").first().waitFor();
  expect(await violationsOn(page), "why").toEqual([]);
  await page.context().close();
});
