import { afterAll, beforeAll, expect, it } from "vitest";
import { serializeTenant } from "tenant-policy";
import { violationsOn } from "./axe.ts";
import { bank } from "./bank.ts";
import { type Chromium, startChromium } from "./chromium.ts";

let chromium: Chromium;
beforeAll(async () => void (chromium = await startChromium()));
afterAll(() => chromium.close());

function file(text: string) {
  return { name: "tenant.json", mimeType: "application/json", buffer: Buffer.from(text) };
}

const hostile = {
  "no JSON": "{",
  "a tenant without people": JSON.stringify({ ...JSON.parse(serializeTenant(bank)), teammates: undefined }),
  "a prototype": '{"__proto__":{"isAdmin":true},"schemaVersion":2}',
};

it.each(Object.entries(hostile))("refuses %s in words, and keeps what was there", async (_, text) => {
  const { page, complaints } = await chromium.open();
  await page.locator(".tenant-button").click();
  await page.locator("input[type=file]").setInputFiles(file(text));
  await page.getByRole("alert").getByText("The file was not taken in, and nothing has changed.").waitFor();
  expect(await page.getByRole("alert").locator("li").count()).toBeGreaterThan(0);
  await page.keyboard.press("Escape");
  expect(await page.locator(".tenant-button").textContent()).toContain("Retail Bank");
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("shows markup in a name as text", async () => {
  const { page, complaints } = await chromium.open();
  const name = "<img src=x onerror=alert(1)>";
  await page.locator(".tenant-button").click();
  await page
    .locator("input[type=file]")
    .setInputFiles(file(serializeTenant(bank).replace('"name":"Retail Bank"', `"name":"${name}"`)));
  await page.locator(".tenant-button", { hasText: name }).waitFor();
  expect(await page.locator("img").count()).toBe(1);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("takes in what it exported", async () => {
  const { page } = await chromium.open();
  await page.locator(".tenant-button").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export as a file" }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  expect(text).toBe(serializeTenant(bank));
  await page
    .locator("input[type=file]")
    .setInputFiles(file(text.replace('"name":"Retail Bank"', '"name":"Second Bank"')));
  await page.locator(".tenant-button", { hasText: "Second Bank" }).waitFor();
  await page.context().close();
});

it("opens the sample with 20,000 people, and finds one of them", async () => {
  const { page, complaints } = await chromium.open();
  await page.locator(".tenant-button").click();
  await page.getByRole("button", { name: "Large Company" }).click();
  await page.locator(".tenant-button", { hasText: "Large Company" }).waitFor();
  // What a screen reader is still told of the menu names nothing that is gone with it.
  expect(await violationsOn(page)).toEqual([]);
  await page.locator(".person-button").click();
  await page
    .getByText("19,940 teammates who accepted their invitation, and 2 from support and partners")
    .waitFor();
  await page.getByRole("dialog").getByRole("combobox").fill(".19999");
  await page.getByRole("dialog").getByRole("option", { name: ".19999" }).click();
  expect(await page.locator(".person-button").textContent()).toContain(".19999");
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("asks before another tenant takes the place of one with changes", async () => {
  const { page, complaints } = await chromium.open("/settings/name");
  await page.getByRole("textbox", { name: "Name of the tenant" }).fill("Our Bank");
  await page.getByRole("textbox", { name: "Name of the tenant" }).press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "Do it" }).click();
  await page.locator(".tenant-button", { hasText: "Our Bank" }).click();
  const question = page.getByRole("alertdialog", { name: "Replace Our Bank?" });
  await page.getByRole("button", { name: "New tenant" }).click();
  await question.getByText("1 change made here would be lost").waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    question.getByRole("button", { name: "Export first" }).click(),
  ]);
  expect(download.suggestedFilename()).toContain("retail-bank");
  await question.getByRole("button", { name: "Cancel" }).click();
  await page.locator("input[type=file]").setInputFiles(file(serializeTenant(bank)));
  await question.waitFor();
  expect(await page.locator(".tenant-button").textContent()).toContain("Our Bank");
  await question.getByRole("button", { name: "Replace" }).click();
  await page.locator(".tenant-button", { hasText: "Retail Bank" }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});
