import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lensAround, placeIn } from "../src/pages/privacyAndSecurity/ipLens.ts";
import {
  addressText,
  type IpRange,
  rangeOf,
  rangeOfAddress,
  wholeFamily,
} from "../src/pages/privacyAndSecurity/ipRange.ts";
import { type Chromium, confirm, goTo, startChromium } from "./chromium.ts";

let chromium: Chromium;
beforeAll(async () => void (chromium = await startChromium()));
afterAll(() => chromium.close());

describe("the line of addresses", () => {
  const range = (entry: string): IpRange => rangeOf(entry) as IpRange;
  const ends = (entry: string) => {
    const { first, last, family } = range(entry);
    return [addressText(first, family), addressText(last, family)];
  };

  it("knows the first and the last address of an entry", () => {
    expect(ends("10.128.0.0/9")).toEqual(["10.128.0.0", "10.255.255.255"]);
    expect(ends("203.0.113.7")).toEqual(["203.0.113.7", "203.0.113.7"]);
    expect(ends("::ffff:10.0.0.0/104")).toEqual(["10.0.0.0", "10.255.255.255"]);
    expect(ends("2001:db8::/33")).toEqual(["2001:db8::", "2001:db8:7fff:ffff:ffff:ffff:ffff:ffff"]);
    // Its last address would be IPv4-mapped, and is IPv6 all the same (IP7).
    expect(ends("::/80")[1]).toBe("0:0:0:0:0:ffff:ffff:ffff");
    expect(rangeOf("192.0.2.1/24")).toBeNull();
    expect(rangeOfAddress("192.0.2.0/24")).toBeNull();
  });

  it("looks closely at the address and the nearest entry, and nowhere without one", () => {
    const whole = wholeFamily("ipv4");
    const at = (address: string) => range(address).first;
    const lens = lensAround(at("192.0.2.3"), [range("10.0.0.0/8"), range("192.0.2.16/28")], whole);
    // From .3 to .31 are 29 addresses. A quarter of them would be 7, and 8 are the least.
    expect(lens).toEqual({ first: at("192.0.1.251"), last: at("192.0.2.39") });
    expect(lensAround(at("192.0.2.3"), [], whole)).toBeNull();
    expect(lensAround(at("192.0.2.3"), [range("0.0.0.0/0")], whole)).toBeNull();
    expect(lensAround(at("0.0.0.1"), [range("0.0.0.0/30")], whole)).toEqual({ first: 0n, last: 11n });
    expect(placeIn(whole, at("64.0.0.0"))).toBe(25);
    expect(placeIn(wholeFamily("ipv6"), range("c000::").first)).toBe(75);
  });
});

describe("addresses", () => {
  const answer = (page: Page, access: string) => page.locator(`[data-access=${access}] [data-answer]`);
  const bars = (page: Page, figure: number) =>
    page
      .locator(".address-line")
      .nth(figure)
      .locator("rect.let-in")
      .evaluateAll((all) => all.map((bar) => Number.parseFloat(bar.getAttribute("x") ?? "")));

  it("tells of each typed address what both lists say, and keeps it in the address of the page", async () => {
    const { page, complaints } = await chromium.open("/security/addresses");
    const field = page.getByRole("textbox", { name: "Try an address" });
    const cases = [
      ["192.0.2.255", true, ["IP1"], false, ["IP2"]],
      ["192.0.3.0", false, ["IP1"], false, ["IP2"]],
      ["198.51.100.31", false, ["IP1"], true, ["IP2"]],
      ["203.0.113.7", true, ["IP1"], false, ["IP2"]],
      ["::ffff:192.0.2.9", true, ["IP1"], false, ["IP2"]],
      ["2001:DB8:1:0:0:0:0:9", true, ["IP1"], false, ["IP2"]],
      ["2001:db8:2::", false, ["IP1"], false, ["IP2"]],
      ["192.0.2.0/24", false, ["IP3", "IP6"], false, ["IP3", "IP6"]],
      ["192.0.2.010", false, ["IP3", "IP6"], false, ["IP3", "IP6"]],
    ] as const;
    for (const [address, mayManage, managementRules, mayCall, apiRules] of cases) {
      await field.fill(address);
      const management = answer(page, "management");
      const api = answer(page, "api");
      expect(await management.getAttribute("data-answer"), address).toBe(String(mayManage));
      expect(await management.locator("a").allTextContents(), address).toEqual(managementRules);
      expect(await api.getAttribute("data-answer"), address).toBe(String(mayCall));
      expect(await api.locator("a").allTextContents(), address).toEqual(apiRules);
    }
    await page.reload();
    expect(await field.inputValue()).toBe("192.0.2.010");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("draws who is let in, of the family of the address and closely around it", async () => {
    const { page } = await chromium.open("/security/addresses/192.0.2.55");
    // (192 · 2^24 + 2 · 2^8) / 2^32; 203.0.113.7 and 198.51.100.16 in the same way.
    const places = await bars(page, 0);
    [75, 79.2975, 77.4222].forEach((place, index) => expect(places[index]).toBeCloseTo(place, 3));
    // One of them has no room for its name.
    const legend = page.locator(".address-line").first().locator(".legend");
    expect(await legend.first().textContent()).toBe("Sign-in, from left to right: 192.0.2.0/24, 203.0.113.7");
    const lens = page.locator(".address-line").nth(1);
    // The 256 addresses of 192.0.2.0/24, with 64 on each side: a sixth of the line stands before them.
    const [start = 0, ...others] = await bars(page, 1);
    expect(start).toBeCloseTo(100 / 6, 3);
    expect(others).toEqual([]);
    const texts = await lens.locator("text").allTextContents();
    expect(texts).toEqual(expect.arrayContaining(["192.0.1.192", "192.0.3.63", "✓", "✕"]));
    expect(await lens.locator("title").textContent()).toContain("Sign-in: 192.0.2.0/24. API: no address.");
    const rows = (await page.locator("[data-list] tbody tr").allTextContents()).join("\n");
    expect(rows).toContain("192.0.2.0 to 192.0.2.255 · 256 addresses");
    expect(rows).toContain("2001:db8:1:: to 2001:db8:1:ffff:ffff:ffff:ffff:ffff · 2⁸⁰ addresses");
    expect(await page.locator("[data-list] tr[aria-current] th").allTextContents()).toEqual([
      expect.stringContaining("192.0.2.0/24 Holds the address"),
    ]);
    await page.getByLabel("Draw").selectOption("ipv6");
    // 2001:db8:1:: is 0x2001 / 2^16 of the line, and a little more: 0x0db8 / 2^32.
    expect((await bars(page, 0))[0]).toBeCloseTo(12.50161, 4);
    expect(await page.locator(".address-line").count()).toBe(1);
    await page.getByRole("textbox", { name: "Try an address" }).fill("203.0.113.7");
    expect(await page.getByLabel("Draw").inputValue()).toBe("ipv4");
    await page.context().close();
  });

  it("adds entries, says which cannot be read, and warns of a list that keeps the typed address out", async () => {
    const { page, complaints } = await chromium.open("/security/addresses/10.1.2.3");
    const field = page.getByRole("textbox", { name: "Add an address for the API" });
    await field.fill("10.0.0.0/8, 192.0.2.1/24");
    await page.locator("[data-list=api] .form [aria-disabled=true]").waitFor();
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    await page.locator("[data-list=api] .reason", { hasText: /^“192\.0\.2\.1\/24”: / }).waitFor();
    await field.fill("10.0.0.0/8, 203.0.113.9");
    await field.press("Enter");
    await confirm(page);
    await answer(page, "api").and(page.locator("[data-answer=true]")).waitFor();
    for (const entry of ["10.0.0.0/8", "198.51.100.16/28", "203.0.113.9"]) {
      await page.getByRole("button", { name: `Remove ${entry} from the API list` }).click();
      await confirm(page);
    }
    await page.getByText("No address is listed, so API requests can be sent from everywhere.").waitFor();
    // Nothing is wrong with a field before anything is typed, and there is nothing to add.
    expect(await field.getAttribute("aria-invalid")).toBeNull();
    await page.locator("[data-list=api]").getByText("Enter an address first.").last().waitFor();
    const [, whole] = await page.locator(".address-line rect").all();
    expect(await whole?.getAttribute("class")).toBe("let-in");
    await page.getByRole("textbox", { name: "Add an address for sign-in" }).fill("203.0.113.8");
    expect(await page.locator("[data-list=management] .note").textContent()).toContain(
      "This list would keep 10.1.2.3 out. IP5",
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("asks for the tenant's name before people are locked out, and knows from where I sign in", async () => {
    const { page, complaints } = await chromium.open("/security/addresses");
    const list = page.locator("[data-list=management]");
    const unknown = list.getByText("This page does not know from where you sign in");
    await unknown.waitFor();
    const dialog = page.getByRole("dialog");
    const shutsOut = dialog.locator(".risks a", { hasText: "IP5" });
    // Without an address, nobody knows that it shuts me out; that others are refused is known.
    await page.getByRole("button", { name: "Remove 192.0.2.0/24 from the sign-in list" }).click();
    await dialog.getByRole("textbox", { name: "Type “Retail Bank” to confirm." }).waitFor();
    await dialog.getByText("it cannot tell whether this shuts you out").waitFor();
    expect(await shutsOut.count()).toBe(0);
    await page.keyboard.press("Escape");
    // A one-time password lets an Owner in from everywhere, until the mode is off.
    await goTo(page, "/security/two-factor/198.51.100.1");
    expect(await page.getByText("This page does not know from where you sign in").count()).toBe(0);
    await page.locator(".mode-line").first().click();
    await page.getByRole("button", { name: "Set the mode" }).click();
    await shutsOut.waitFor();
    await page.keyboard.press("Escape");
    // Said there, it is known here.
    await goTo(page, "/security/addresses");
    expect(await page.getByRole("textbox", { name: "Try an address" }).inputValue()).toBe("198.51.100.1");
    expect(await unknown.count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("asks for it as well before an open list is closed", async () => {
    const { page } = await chromium.open("/security/addresses");
    await page.getByRole("button", { name: "Remove 198.51.100.16/28 from the API list" }).click();
    await confirm(page);
    const field = page.getByRole("textbox", { name: "Add an address for the API" });
    for (const [entry, name] of [
      ["10.0.0.0/8", "Retail Bank"],
      ["203.0.113.9", undefined],
    ] as const) {
      await field.fill(entry);
      await field.press("Enter");
      await confirm(page, name);
    }
    await page.context().close();
  });
});
