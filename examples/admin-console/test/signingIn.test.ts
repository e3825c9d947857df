import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asPerson, type Chromium, confirm, goTo, startChromium } from "./chromium.ts";
import { controlsOn, offersTo } from "./controls.ts";

let chromium: Chromium;
beforeAll(async () => void (chromium = await startChromium()));
afterAll(() => chromium.close());

const sections = ["addresses", "two-factor", "passwords", "sessions"];

describe("every section about signing in", () => {
  it("offers each person what canExecute allows, and says why not", async () => {
    const { page, complaints } = await chromium.open();
    const paths = sections.map((section) => `/security/${section}`);
    const { offered, counts } = await offersTo(page, ["olga", "fiona", "liam", "rhea"], paths);
    for (const [shown, count] of Object.entries(counts)) expect(count, shown).toBeGreaterThan(0);
    expect(offered).toEqual(
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
    const facts = await page.locator("[data-mode=on] tr:has(td)").evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll("td")]
          .slice(0, 3)
          .map(({ textContent }) => textContent?.charAt(0))
          .join(""),
      ),
    );
    expect(facts).toEqual(["YYY", "YYN", "YNY", "YNN", "NYY", "NYN", "NNY", "NNN"]);
    await page.getByText("Only Owners and Full Access count as administrators here.").waitFor();
    expect(await page.locator(".mode-in-force").getAttribute("data-mode")).toBe("remoteOnly");
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
    } as const;
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
    await page.locator("[data-mode=on].mode-in-force").waitFor();
    expect((await cells(page)).at(-1)).toContain("Refused");
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
