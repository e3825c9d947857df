import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { en } from "../src/explain/locales/en.ts";
import { pageWidth } from "../examples/demo/layout.ts";
import { run, sections } from "../examples/demo/run.ts";

const documents = [
  "Tenant settings",
  "Groups and teams",
  "Teammates",
  "Module settings",
  "Privacy and security",
  "The tenant",
];

const extracts = run([]).lines;
const wholes = sections.map(({ name }) => [name, run([name]).lines] as const);
const printed = [...extracts, ...wholes.flatMap(([, lines]) => lines)];

/** The lines of one section, with one blank between columns. */
function whole(name: string): readonly string[] {
  return run([name]).lines.map((line) => line.replace(/ {2,}/g, " "));
}

describe("the demo", () => {
  it("prints at most 150 lines", () => {
    expect(extracts.length).toBeLessThanOrEqual(150);
  });

  it("covers every document in their order, and then the tenant", () => {
    expect([...new Set(sections.map(({ document }) => document))]).toEqual(documents);
    expect(new Set(sections.map(({ name }) => name)).size).toBe(sections.length);
  });

  it.each(sections)(
    "prints an extract of $name, and the command that prints the whole section",
    (section) => {
      const place = extracts.findIndex((line) => line.startsWith(`${section.document} · ${section.title} ─`));
      expect(extracts[place]).toMatch(new RegExp(` npm run demo -- ${section.name}$`));
      expect(extracts[place - 1]).toBe("");
      expect(extracts[place + 1]).toMatch(/\S/);
      expect(section.lines(en).length).toBeGreaterThanOrEqual(section.extract(en).length);
    },
  );

  it.each(sections)("prints the whole section $name on its own", ({ name, document, title }) => {
    const { lines, exitCode } = run([name]);
    const heading = `${document} · ${title}`;
    expect(exitCode).toBe(0);
    expect(lines.slice(0, 2)).toEqual([heading, "─".repeat(heading.length)]);
    expect(lines[2]).toMatch(/\S/);
  });

  it.each([["--help"], ["-h"]])("lists the sections for %s", (flag) => {
    const { lines, exitCode } = run([flag]);
    expect(exitCode).toBe(0);
    for (const { name } of sections) expect(lines.some((line) => line.startsWith(`  ${name} `))).toBe(true);
  });

  it("refuses an unknown section, a second one and an unknown option, and lists the sections", () => {
    const list = run(["--help"]).lines;
    expect(run(["helpdesk"])).toEqual({
      lines: ['There is no section "helpdesk".', "", ...list],
      exitCode: 1,
    });
    expect(run(["mail", "uploads"])).toEqual({ lines: ["Name one section.", "", ...list], exitCode: 1 });
    expect(run(["constructor"]).exitCode).toBe(1);
    expect(run(["--all"]).exitCode).toBe(1);
  });

  it("exits with the code and prints problems to the error output", { timeout: 60_000 }, () => {
    const root = new URL("..", import.meta.url).pathname;
    const tried = spawnSync(process.execPath, ["--import", "tsx", "examples/demo.ts", "helpdesk"], {
      cwd: root,
      encoding: "utf8",
    });
    expect({ code: tried.status, output: tried.stdout }).toEqual({ code: 1, output: "" });
    expect(tried.stderr).toBe(`${run(["helpdesk"]).lines.join("\n")}\n`);
  });

  it("fits a terminal of 100 columns", () => {
    expect(pageWidth).toBe(100);
    expect(printed.filter((line) => line.length > pageWidth)).toEqual([]);
    expect(printed.filter((line) => line !== line.trimEnd())).toEqual([]);
  });

  it("prints no undefined, null, NaN or question mark in place of an answer", () => {
    const titles = sections.map(({ document, title }) => `${document} · ${title}`);
    const lines = printed.filter((line) => !titles.includes(line));
    const odd = lines.filter((line) => /undefined|NaN|null|\[object|\?$/.test(line));
    expect(odd.filter((line) => !line.includes(": null →"))).toEqual([]);
    expect(printed.filter((line) => / \?( |$)/.test(line))).toEqual([]);
  });
});

// The answers below are taken from the rules, not from the demo's output.
describe("what the demo says", () => {
  it.each([
    ["help-desk", "off off off denied denied denied denied denied HD1"],
    ["help-desk", "on off on readOnly +D readOnly +D readOnly +D readOnly +D readOnly +D HD2 HD4"],
    ["help-desk", "on on off owner full limited readOnly restricted HD3"],
    ["help-desk", "What a partner does is audited as: sam_Retail Bank_help_desk@support.example"],
    ["settings", "helpDesk change - - - - -"],
    ["settings", "profileKey change view view - - change"],
    ["email-domains", "nora@legal.retail-bank.example no ED3 User domain not in allowed list"],
    ["media-urls", "A URL issued on 2024-10-21 10:00:00 expires on 2024-10-21 22:00:00."],
    ["media-urls", "WhatsApp, JWT yes no no IM7"],
    ["media-urls", "in-app messaging, JWT yes yes yes IM6 IM7"],
    ["bounces", "2024-10-26 07:29:59 no BL3 yes BL5"],
    ["bounces", "2024-10-26 07:30:00 yes BL4 yes BL5"],
    [
      "bounces",
      "Taken off before that by: olga (owner) yes; fiona (full) yes; felix (full in loans) no: BL10; liam",
    ],
    ["commands", '- 13:20 olga, workspaces/renameGroup: workspaces.groups.loans.name: "Loans" → "Credit"'],
    ["teammates", "invite her as an Owner yes no: TM2 no: TM2 TM8 no: RL3 TM1 TM8"],
    ["teammates", "remove Olga no: TM4 no: TM4 no: TM4 TM9 no: RL3 TM4 TM9"],
    ["user-profiles", "manage teams yes - yes - -"],
    ["user-profiles", "- supervisor routingStrategy manageFlowScripts UP10"],
    ["user-profiles", "liam (limited), provisioning-desk yes no: UP25 ST8 no: UP25"],
    ["sign-in", "198.51.100.9 olga refuse oneTimePassword refuse IP4"],
    ["sign-in", "198.51.100.9 ann refuse refuse refuse IP1 IP4"],
    ["passwords", "used before, 3 days after a change, no code no PW1 PW2 PW4 2024-10-23 09:00:00"],
    ["sessions", "A session last used on 2024-10-21 09:50:00 is active until 2024-10-21 10:20:00."],
    ["channels", "idleMinutes 30 = 0"],
    ["mail", "clerk@court.example no yes"],
    ["uploads", "customer payslip.pdf 5000001 yes no MD2"],
  ])("%s: %s", (name, line) => {
    expect(whole(name)).toContain(line);
  });

  it("[TZ6] the 09:30 job runs after 25 and after 23 hours over the two changes of the clocks", () => {
    expect(whole("daily-job")).toEqual(
      expect.arrayContaining([
        "2024-10-26 09:30:00 2024-10-26T09:30:00.000+01:00 TZ6",
        "2024-10-27 09:30:00 2024-10-27T09:30:00.000+00:00 25 TZ6",
        "2025-03-30 09:30:00 2025-03-30T09:30:00.000+01:00 23 TZ6",
      ]),
    );
  });

  it("the letters of the sharing table, for a tenant, a group and a team user", () => {
    expect(whole("assets")).toEqual(
      expect.arrayContaining([
        "Short code 60999 number the tenant VUED.... ........ ........",
        "Marketing long code number loans-marketing ........ VUE..... ........",
        "Arrears letter template loans VU..S... VU..S... V.......",
        "Complaints log logbook the tenant VUEDS.LK VU..S... V.......",
        "Loan application service loans ........ VUE..... ........",
        "Usage reports usageReports the tenant VU...... VU...... V.......",
      ]),
    );
  });

  it.each([
    "fiona teammates/invite nora, as owner no TM2 TM3 TM10",
    "olga workspaces/addTeam a team of loans yes WS4 RL1",
    "fiona assets/rename ann's template no AS12",
    "ann assets/share an app no AS14",
    "the system assets/completeWithdrawal the app yes ST9",
    "sam timeZone/choose Europe/Dublin no TS1 RL1 RL4 HD10",
    "sam timeZone/choose Europe/Dublin no HD1",
    "fiona teammates/recordLogIn nora no ST9",
    "olga teammates/remove olga herself no TM4",
  ])("[AN6] the command table has the row %s", (row) => {
    expect(whole("commands").map((line) => line.replace(/^\d\d:\d\d /, ""))).toContain(row);
  });

  it("[AU1] [HD7] prints the audit trail, refused attempts of support included", () => {
    expect(whole("commands")).toEqual(
      expect.arrayContaining([
        "- 12:00 olga, helpDesk/choose: helpDesk.base: true → false",
        "- 12:10 sam_Retail Bank_help_desk@support.example, timeZone/choose: refused",
      ]),
    );
    expect(whole("commands").filter((line) => line.includes("teammates/remove"))).toHaveLength(1);
  });

  it("[AN4] says what a command would change, and its risks, before it is given", () => {
    const lines = whole("impact");
    expect(lines).toContain("Rory may change things: Limited Access +4 +50 – – –");
    expect(lines.join(" ")).toContain(
      "no one-time passwords any more: You could no longer sign in from 198.51.100.9. (IP5)",
    );
    expect(run(["impact", "--lang=de"]).lines.join(" ")).toContain("Sie könnten sich von 198.51.100.9 aus");
  });
});
