import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Chromium, confirm, startChromium } from "./chromium.ts";

let chromium: Chromium;
beforeAll(async () => void (chromium = await startChromium()));
afterAll(() => chromium.close());

describe("channels", () => {
  const source = (page: Page, field: string) =>
    page.locator(`.channel-settings [data-field=${field}]`).getAttribute("data-source");
  const row = (page: Page, field: string) =>
    page.locator(`.channel-settings [data-field=${field}] tr:first-child td[data-label]`).allTextContents();

  it("show of each value where it comes from", async () => {
    const { page, complaints } = await chromium.open("/security/channels/channel=website-chat");
    const rows = page.locator(".channel-settings tbody");
    const sources = await rows.evaluateAll((all) =>
      all.map(({ dataset }) => [dataset["field"], dataset["source"]]),
    );
    expect(Object.fromEntries(sources)).toEqual({
      addsCustomerDetails: "module",
      blockedEmails: "module",
      forwardEmails: "module",
      idleMinutes: "channel",
      ticketSeconds: "channel",
      customersMayUpload: "module",
      customerFileTypes: "channel",
      agentsMayUpload: "module",
      agentFileTypes: "module",
      maxFileMegabytes: "channel",
      enforcesMediaAccess: "module",
    });
    expect(await row(page, "idleMinutes")).toEqual(["30 ", "0: no timeout", "0: no timeoutFrom the channel"]);
    expect(await row(page, "agentFileTypes")).toEqual(["pdf ", "Not set", "pdfFrom the tenant’s settings"]);
    const [email, chat] = await page.locator(".channel-list tbody tr").allInnerTexts();
    expect(email).toContain("Forward list: Empty: any address is allowed");
    expect(email).toMatch(/Remove$/);
    // What goes with the channel, or when all is cleared.
    for (const told of [chat, await page.locator(".clear-all").innerText()]) {
      expect(told).toContain("Minutes until an idle session ends: 0: no timeout");
      expect(told).toContain("Largest file in megabytes: 5");
    }
    await page.getByRole("link", { name: "loans-email" }).click();
    expect(await source(page, "forwardEmails")).toBe("channel");
    expect(page.url()).toContain("/security/channels/channel=loans-email");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("set a value of their own, even the tenant’s, and give it up", async () => {
    const { page, complaints } = await chromium.open("/security/channels/channel=loans-email");
    await page.getByRole("button", { name: "Set: Largest file in megabytes" }).click();
    await page.getByRole("button", { name: "Set for this channel" }).click();
    await confirm(page);
    expect(await source(page, "maxFileMegabytes")).toBe("channel");
    await page.getByRole("button", { name: "Set: Uploads by agents" }).click();
    await page.getByLabel("Uploads by agents", { exact: true }).selectOption("false");
    await page.getByRole("button", { name: "Set for this channel" }).click();
    await confirm(page);
    expect(await row(page, "agentsMayUpload")).toEqual(["Yes ", "No", "NoFrom the channel"]);
    await page.getByText("The channel sets 4 of 11 settings itself.").waitFor();
    await page.locator("button:focus", { hasText: "Set for this channel" }).waitFor();
    await page.getByRole("button", { name: "Clear: Forward list" }).click();
    await confirm(page);
    const forwarding = ["cases@court.example ", "Not set", "cases@court.exampleFrom the tenant’s settings"];
    expect(await row(page, "forwardEmails")).toEqual(forwarding);
    await page.getByRole("button", { name: "Clear all of them" }).click();
    await confirm(page);
    await page.getByText("The channel sets 0 of 11 settings itself.").waitFor();
    expect(await source(page, "agentsMayUpload")).toBe("module");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("are removed for good, and added under an id that none had", async () => {
    const { page, complaints } = await chromium.open("/security/channels/channel=website-chat");
    await page.getByRole("button", { name: "Remove website-chat" }).click();
    await page.getByRole("dialog").getByRole("textbox").fill("website-chat");
    await confirm(page);
    const notice = page.locator(".notice", { hasText: "There is no channel “website-chat”." });
    expect(await notice.locator("a").allTextContents()).toEqual(["ST11"]);
    await page.getByRole("textbox", { name: "Kind of a new channel" }).fill("Website chat");
    const id = page.getByRole("textbox", { name: "Id", exact: true });
    expect(await id.inputValue()).toBe("website-chat-2");
    await id.fill("website-chat");
    const add = page.locator("[data-command*='channels/add']");
    expect(await add.getAttribute("aria-disabled")).toBe("true");
    await id.fill("website-chat-2");
    await add.click();
    await confirm(page);
    await page.getByRole("link", { name: "website-chat-2" }).click();
    await page.getByText("The channel sets 0 of 11 settings itself.").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
