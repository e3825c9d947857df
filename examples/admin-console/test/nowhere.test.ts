import { afterAll, beforeAll, expect, it } from "vitest";
import { type Chromium, goTo, startChromium } from "./chromium.ts";

let chromium: Chromium;
beforeAll(async () => void (chromium = await startChromium()));
afterAll(() => chromium.close());

/** Addresses of nothing, and what is said there. Names of a prototype and malformed percent signs are such, too. */
const nowhere: readonly (readonly [path: string, text: string])[] = [
  ["/foo/bar", "Page not found"],
  ["/__proto__", "Page not found"],
  ["/settings/foo", "There is nothing at this address."],
  ["/profiles/list/supervisor/foo", "There is nothing at this address."],
  ["/audit/all/1/2", "There is nothing at this address."],
  ["/rules/a/b", "Page not found"],
  ["/rules/constructor", "There is no rule with the id constructor."],
  ["/audit/all/constructor", "constructor"],
  ["/audit/all/%E0", "There is no entry"],
  ["/assets/list/asset=nonsense", "There is no asset with the id nonsense."],
  ["/assets/list/asset=__proto__", "There is no asset with the id __proto__."],
  ["/assets/table/cell=__proto__.constructor.toString.x", "Point at a sign"],
  ["/workspaces/at=group:__proto__", "There is no workspace group:__proto__."],
  ["/profiles/list/constructor", "There is no user profile with the id “constructor”."],
  ["/profiles/list/%", "There is no user profile with the id “%”."],
  ["/profiles/compare/__proto__/%E0", "There is no user profile with the id “__proto__”."],
  ["/teammates/person/__proto__", "There is no teammate with the id __proto__."],
  ["/teammates/person/%", "There is no teammate with the id %."],
  ["/teammates/can/constructor", "There is no teammate with the id constructor."],
  ["/teammates/can/%E0", "There is no teammate with the id %E0."],
  ["/teammates/who/asset/edit/__proto__", "There is no such asset."],
  ["/teammates/who/asset/edit/%", "There is no such asset."],
];

it("says so where an address names nothing", async () => {
  const { page, complaints } = await chromium.open();
  for (const [path, text] of nowhere) {
    await page.evaluate((hash) => (location.hash = hash), path);
    await page.locator(`main[data-path="${path}"]`).getByText(text).first().waitFor();
    expect(await page.locator("h1").count(), path).toBe(1);
  }
  await goTo(page, "/foo/bar");
  await page.getByRole("link", { name: "Go to “Who am I?”" }).click();
  await page.getByRole("heading", { name: "Who am I?", level: 1 }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});
