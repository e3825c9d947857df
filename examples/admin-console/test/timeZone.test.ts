import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Chromium, confirm, startChromium } from "./chromium.ts";

let chromium: Chromium;
beforeAll(async () => void (chromium = await startChromium()));
afterAll(() => chromium.close());

describe("the time zone", () => {
  const runs = (page: Page) => page.locator(".job-days .run > :first-child").allTextContents();

  it("draws a daily job over the next two clock changes", async () => {
    const { page, complaints } = await chromium.open("/settings/time-zone/01:30");
    await page.getByText("Clocks go back from 2024-10-27 02:00 to 01:00").waitFor();
    await page.getByText("Clocks go forward from 2025-03-30 01:00 to 02:00").waitFor();
    expect(await runs(page)).toEqual([
      "2024-10-26 01:30:00 +01:00",
      "2024-10-27 01:30:00 +01:00",
      "2024-10-28 01:30:00 +00:00",
      "2025-03-29 01:30:00 +00:00",
      "2025-03-30 02:30:00 +01:00",
      "2025-03-31 01:30:00 +01:00",
    ]);
    await page.getByLabel("If the clocks skip that time").selectOption("skip");
    expect((await runs(page))[4]).toBe("No run");
    await page.getByRole("textbox", { name: "The job runs every day at" }).fill("9:30");
    await page.getByText("Write the time as HH:mm").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("shows another zone before it is chosen, and refuses an unknown one", async () => {
    const { page } = await chromium.open("/settings/time-zone/02:15");
    const field = page.getByRole("combobox", { name: "Time zone" });
    await field.fill("Australia/Lord_Howe");
    // Half an hour, and on the other side of the year.
    await page.getByText("Clocks go back from 2025-04-06 02:00 to 01:30").waitFor();
    await page.getByText("Clocks go forward from 2025-10-05 02:00 to 02:30").waitFor();
    expect((await runs(page))[4]).toBe("2025-10-05 02:45:00 +11:00");
    await field.fill("BST");
    await page.locator("[data-command][aria-disabled=true]").waitFor();
    await field.fill("Asia/Tok");
    await page.getByRole("option", { name: "Asia/Tokyo" }).click();
    await page.getByText("The clocks do not change in the next two years.").waitFor();
    await page.getByRole("button", { name: "Choose" }).click();
    await confirm(page);
    expect(await page.getByRole("cell", { name: "Asia/Tokyo" }).count()).toBe(4);
    await page.context().close();
  });
});
