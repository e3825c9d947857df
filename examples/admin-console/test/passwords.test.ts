import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Chromium, confirm, goTo, startChromium } from "./chromium.ts";

let chromium: Chromium;
beforeAll(async () => void (chromium = await startChromium()));
afterAll(() => chromium.close());

describe("passwords", () => {
  const phases = (page: Page) =>
    page
      .locator(".phase-line")
      .first()
      .locator("li")
      .evaluateAll((all) =>
        all.map((each) => [...each.children].slice(0, 2).map(({ textContent }) => textContent)),
      );
  const verdict = (page: Page, question: string) => page.locator(`[data-question=${question}]`);
  const day = (date: string) => `/security/passwords/${date}`;

  it("draws the life of my own password, and which earlier ones may come back", async () => {
    const { page, complaints } = await chromium.open("/security/passwords");
    // olga's was set in summer time. Its 90 days end in winter time, an hour earlier on the clock.
    expect(await phases(page)).toEqual([
      ["From 2024-09-30 09:15:00", "… Too new to be changed"],
      ["From 2024-10-05 09:15:00", "✓ May be changed"],
      ["From 2024-12-29 08:15:00", "✕ Has to be changed"],
    ]);
    const bars = page.locator(".phase-line").first().locator("li");
    expect(await bars.locator(".length").allTextContents()).toEqual(["5 days", "85 days", "Without an end"]);
    // The first is as narrow as its text allows, and the second more than the others together.
    const [early = 0, middle = 0, last = 0] = await bars.evaluateAll((all) =>
      all.map((bar) => bar.getBoundingClientRect().width),
    );
    expect(middle).toBeGreaterThan(early + last);
    expect(await page.locator(".phase-line li[aria-current]").textContent()).toContain("May be changed");
    const earlier = await page.locator(".earlier .state").allTextContents();
    expect(earlier).toEqual(["✕ Refused", "✕ Refused", "✕ Refused", "✓ May come back"]);
    await page.getByRole("textbox", { name: "Maximum age in days" }).fill("3");
    await page.locator(".form [aria-disabled=true]").waitFor();
    // The message stands at the age that was changed.
    const [minimum, maximum] = ["Minimum age in days", "Maximum age in days"].map((name) =>
      page.getByRole("textbox", { name }),
    ) as [Locator, Locator];
    expect(await maximum.getAttribute("aria-invalid")).toBe("true");
    expect(await minimum.getAttribute("aria-invalid")).toBeNull();
    await page.getByText("The minimum age of 5 is above the maximum age of 3.").waitFor();
    expect(await page.locator("[data-draft=true]").count()).toBe(0);
    await minimum.fill("0");
    // Another setting of the policy leaves the draft alone, and the draft leaves that setting alone.
    await page.getByText("New password without a code").click();
    await confirm(page);
    expect(await maximum.inputValue()).toBe("3");
    await page.getByRole("textbox", { name: "Earlier passwords that are refused" }).fill("0");
    expect(await page.locator("[data-draft=true] .earlier .state").allTextContents()).toEqual([
      "✕ Refused",
      "✓ May come back",
    ]);
    await page.getByRole("button", { name: "Set the policy" }).click();
    await confirm(page);
    await expect
      .poll(() => phases(page))
      .toEqual([
        ["From 2024-09-30 09:15:00", "✓ May be changed"],
        ["From 2024-10-03 09:15:00", "✕ Has to be changed"],
      ]);
    expect(await page.locator(".earlier .state").allTextContents()).toEqual(["✕ Refused", "✓ May come back"]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("says of a change all rules that it breaks, and whether one is due", async () => {
    const { page, complaints } = await chromium.open("/security/passwords");
    // What is changed when, whether it is accepted and by which rules, and whether a change is due.
    const cases = [
      ["set=2024-10-01T10:00&at=2024-10-06T09:59:59&equals=2&code=no", false, "PW1 PW2 PW4", false],
      ["set=2024-10-01T10:00&at=2024-10-06T10:00&equals=2&code=no", false, "PW1 PW4", false],
      ["set=2024-10-01T10:00&at=2024-10-06T10:00&equals=3", true, "PW1 PW2 PW4", false],
      ["set=2024-10-01T10:00&at=2024-12-30T08:59:59", true, "PW1 PW2 PW4", false],
      ["set=2024-10-01T10:00&at=2024-12-30T09:00:00", true, "PW1 PW2 PW4", true],
      [
        "state=reset&set=2024-10-01T10:00&reset=2024-10-02T10:00&at=2024-10-02T10:01",
        true,
        "PW1 PW4 PW10",
        true,
      ],
      ["state=reset&set=2024-10-01T10:00&reset=2024-09-02T10:00&at=2024-10-02T10:01", false, "PW2", false],
      ["state=none&at=2024-10-02T10:00&code=no", false, "PW1", null],
      ["state=none&at=2024-10-02T10:00", true, "PW1 PW4 PW9", null],
      ["set=2024-10-01T10:06&at=2024-10-01T10:00", false, "PW2 SE6", true],
    ] as const;
    for (const [change, isAccepted, rules, isDue] of cases) {
      await goTo(page, day(change));
      const shown = verdict(page, "change").locator("[data-answer]");
      expect(await shown.getAttribute("data-answer"), change).toBe(String(isAccepted));
      expect((await shown.locator("a").allTextContents()).join(" "), change).toBe(rules);
      const due = verdict(page, "due");
      expect((await due.count()) === 0 ? null : await due.getAttribute("data-answer"), change).toBe(
        isDue === null ? null : String(isDue),
      );
    }
    await goTo(page, "/security/passwords");
    // Each key counts, and not only what is there when the field is left.
    const equals = page.getByRole("textbox", { name: "Equals the earlier password number" });
    await equals.fill("2");
    await verdict(page, "change").getByText("The change is refused.").waitFor();
    await equals.fill("two");
    await page.getByText("Enter a number in digits, such as 30.").waitFor();
    expect(await verdict(page, "change").count()).toBe(0);
    await equals.fill("");
    await verdict(page, "change").getByText("The change is accepted.").waitFor();
    const changedAt = page.getByLabel("Changed at", { exact: true });
    expect(await changedAt.inputValue()).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    await changedAt.fill("2024-10-05 9 o'clock");
    await page.getByText("Enter a date and time such as 2024-10-21 10:00:00.").waitFor();
    await changedAt.fill("2024-10-05 09:14:59");
    await verdict(page, "change").getByText("The change is refused.").waitFor();
    await page.getByText("The SMS verification code is entered").click();
    await verdict(page, "change").getByText("PW1").waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "Try a change" }).waitFor();
    expect(await verdict(page, "change").locator("a").allTextContents()).toEqual(["PW1", "PW2"]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
