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
import { bank, bankMilli } from "./bank.ts";
import { asPerson, type Chromium, goTo, startChromium } from "./chromium.ts";
import { controlsOn, wrongControls } from "./controls.ts";

let chromium: Chromium;
beforeAll(async () => void (chromium = await startChromium()));
afterAll(() => chromium.close());

const sections = ["addresses", "two-factor", "passwords", "sessions"];

async function confirm(page: Page): Promise<void> {
  await page.getByRole("dialog").getByRole("button", { name: "Do it" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

describe("every section about signing in", () => {
  it("offers each person what canExecute allows, and says why not", async () => {
    const { page, complaints } = await chromium.open();
    const offered: string[] = [];
    for (const id of ["olga", "fiona", "liam", "rhea"]) {
      await asPerson(page, id);
      for (const section of sections) {
        await goTo(page, `/security/${section}`);
        const controls = await controlsOn(page);
        expect(controls.length, `${id} ${section}`).toBeGreaterThan(0);
        expect(wrongControls(controls, bank, bankMilli), `${id} ${section}`).toEqual([]);
        offered.push(
          ...controls.filter(({ isOffered }) => isOffered).map(({ body }) => `${id} ${body.type}`),
        );
      }
    }
    expect(new Set(offered)).toEqual(
      new Set([
        "olga networkAccess/chooseManagementList",
        "olga networkAccess/chooseApiList",
        "olga networkAccess/chooseTwoFactor",
        "olga passwords/choosePolicy",
        "olga channels/chooseModuleSettings",
        "olga privacy/chooseInactiveAfter",
        "olga privacy/allowSimultaneousSessions",
      ]),
    );
    await asPerson(page, "rosa");
    for (const section of sections) {
      await goTo(page, `/security/${section}`);
      expect(await page.locator(".notice a").allTextContents(), section).toEqual(["TS4", "RL5"]);
      expect(await controlsOn(page), section).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

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
    await field.fill("10.0.0.0/8, 203.0.113.9");
    await field.press("Enter");
    await confirm(page);
    await answer(page, "api").and(page.locator("[data-answer=true]")).waitFor();
    for (const entry of ["10.0.0.0/8", "198.51.100.16/28", "203.0.113.9"]) {
      await page.getByRole("button", { name: `Remove ${entry} from the API list` }).click();
      await confirm(page);
    }
    await page.getByText("No address is listed, so API requests can be sent from everywhere.").waitFor();
    const [, whole] = await page.locator(".address-line rect").all();
    expect(await whole?.getAttribute("class")).toBe("let-in");
    await page.getByRole("textbox", { name: "Add an address for sign-in" }).fill("203.0.113.8");
    expect(await page.locator("[data-list=management] .note").textContent()).toContain(
      "This list would keep 10.1.2.3 out. IP5",
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe("two-factor authentication", () => {
  const mine = (page: Page) => page.locator(".sign-in-cases tr[aria-current]");
  const cells = (page: Page) => mine(page).locator("td").allTextContents();

  it("asks for the same in each case as rule IP4 says", async () => {
    const { page } = await chromium.open("/security/two-factor");
    const [In, Code, Out] = ["Signed in", "One-time password", "Refused"];
    // Listed, and not. Of each: administrator with remote access and without; somebody else with it and without.
    const expected = {
      off: [In, In, In, In, Out, Out, Out, Out],
      remoteOnly: [In, In, In, In, Code, Code, Code, Out],
      on: [Code, Code, Code, Code, Out, Out, Out, Out],
    };
    for (const [mode, answers] of Object.entries(expected)) {
      const shown = page.locator(`[data-mode=${mode}] .answer > :first-child`);
      expect(await shown.allTextContents(), mode).toEqual(answers);
    }
    const facts = await page.locator("[data-mode=on] tr").evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll("td")]
          .slice(0, 3)
          .map(({ textContent }) => textContent?.charAt(0))
          .join(""),
      ),
    );
    expect(facts).toEqual(["YYY", "YYN", "YNY", "YNN", "NYY", "NYN", "NNY", "NNN"]);
    expect(await page.locator(".in-force").getAttribute("data-mode")).toBe("remoteOnly");
    expect(await mine(page).count()).toBe(0);
    await page.context().close();
  });

  it("marks my own case, and says it in words", async () => {
    const { page, complaints } = await chromium.open("/security/two-factor/198.51.100.1");
    const cases = {
      olga: ["No", "Yes", "No", "From 198.51.100.1, you also need a one-time password."],
      fiona: ["No", "Yes", "Yes", "From 198.51.100.1, you also need a one-time password."],
      liam: ["No", "No", "No", "From 198.51.100.1, you cannot sign in."],
      ann: ["No", "No", "No", "From 198.51.100.1, you cannot sign in."],
    };
    for (const [id, [listed, administrator, remote, sentence]] of Object.entries(cases)) {
      await asPerson(page, id);
      await page.locator(".verdict", { hasText: sentence }).waitFor();
      expect((await cells(page)).slice(0, 3), id).toEqual([listed, administrator, remote]);
    }
    await page.getByRole("textbox", { name: "I sign in from" }).fill("192.0.2.9");
    await page.getByText("From 192.0.2.9, your password is enough to sign in.").waitFor();
    expect((await cells(page))[0]).toBe("Yes");
    await page.getByRole("textbox", { name: "I sign in from" }).fill("192.0.2");
    expect(await page.locator(".verdict a").allTextContents()).toEqual(["IP3", "IP6"]);
    expect(await mine(page).count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("sets the mode, and warns of one in which no Owner gets in from here", async () => {
    const { page, complaints } = await chromium.open("/security/two-factor/198.51.100.1");
    expect(await page.locator(".form .note").count()).toBe(0);
    await page.getByText("Everybody enters a one-time password.").click();
    await page.getByText("With this mode, not even an Owner could sign in from 198.51.100.1.").waitFor();
    await page.getByRole("button", { name: "Set the mode" }).click();
    await page.getByRole("dialog").getByRole("textbox").fill("Retail Bank");
    await confirm(page);
    await page.locator("[data-mode=on].in-force").waitFor();
    expect((await cells(page)).at(-1)).toContain("Refused");
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

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
    expect(await page.locator(".phase-line li[aria-current]").textContent()).toContain("May be changed");
    const earlier = await page.locator(".earlier .state").allTextContents();
    expect(earlier).toEqual(["✕ Refused", "✕ Refused", "✕ Refused", "✓ May come back"]);
    await page.getByRole("textbox", { name: "Maximum age in days" }).fill("3");
    await page.getByRole("textbox", { name: "Maximum age in days" }).blur();
    await page.locator(".form [aria-disabled=true]").waitFor();
    const minimum = page.getByRole("textbox", { name: "Minimum age in days" });
    expect(await minimum.getAttribute("aria-invalid")).toBe("true");
    await minimum.fill("0");
    await page.getByRole("textbox", { name: "Earlier passwords that are refused" }).fill("0");
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
    await page.getByLabel("Changed at", { exact: true }).fill("2024-10-05T09:14:59");
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

describe("sessions", () => {
  const limit = (page: Page, field: string) => page.locator(`[data-field="${field}"]`);
  const lines = (page: Page, field: string) =>
    limit(page, field).locator(".phase-line li > :nth-child(-n+2)");

  it("says of an example when each limit ends, also before it is set", async () => {
    const { page, complaints } = await chromium.open(
      "/security/sessions/since=2024-10-21T10:00&at=2024-10-21T10:14:59",
    );
    // In the end, the agent's 30 days are over in winter time.
    const cases = [
      ["settings.idleMinutes", "15", ["Signed in", "Logged out"], "2024-10-21 10:15:00"],
      ["settings.ticketSeconds", "60", ["Writes without logging in", "Has to log in"], "2024-10-21 10:01:00"],
      ["days", "30", ["Not marked", "Marked as inactive"], "2024-11-20 09:00:00"],
    ] as const;
    for (const [field, amount, [before, after], until] of cases) {
      const input = limit(page, field).getByRole("textbox");
      await input.fill(amount);
      await input.blur();
      await limit(page, field).getByText("With the number as written above").waitFor();
      expect(await lines(page, field).allTextContents(), field).toEqual([
        "From 2024-10-21 10:00:00",
        `✓ ${before}`,
        `From ${until}`,
        `✕ ${after}`,
      ]);
    }
    const answers = () =>
      page
        .locator(".limits [data-answer]")
        .evaluateAll((all) => all.map((each) => each.getAttribute("data-answer")));
    expect(await answers()).toEqual(["true", "false", "true"]);
    await page.getByLabel("Asked about", { exact: true }).fill("2024-10-21T10:15:00");
    await expect.poll(answers).toEqual(["false", "false", "true"]);
    const idle = limit(page, "settings.idleMinutes");
    await idle.getByRole("textbox").press("Enter");
    await confirm(page);
    await idle.getByText("Somebody who has been idle since then").waitFor();
    await idle.getByRole("textbox").fill("0");
    await idle.getByRole("textbox").blur();
    await expect
      .poll(() => lines(page, "settings.idleMinutes").allTextContents())
      .toEqual(["From 2024-10-21 10:00:00", "✓ Signed in"]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("shows the channels with times of their own, and lets somebody have several sessions", async () => {
    const { page } = await chromium.open("/security/sessions");
    expect(await page.locator("tr", { hasText: "website-chat" }).locator("td").allTextContents()).toEqual([
      "chat",
      "No timeout",
      "900 seconds",
    ]);
    const may = () => page.locator("[data-table=simultaneous] td span:first-child").allTextContents();
    const words = async () => (await may()).filter((word) => word === "Yes" || word === "No");
    expect(await words()).toEqual(["Yes", "No", "No"]);
    await page.getByText("Several sessions at once", { exact: true }).click();
    await confirm(page);
    await expect.poll(words).toEqual(["Yes", "Yes", "Yes"]);
    await page.context().close();
  });
});
