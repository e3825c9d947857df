import { beforeAll, describe, expect, it } from "vitest";
import { printedLines } from "./arrows.ts";

const documents = [
  "Tenant settings",
  "Groups and teams",
  "Teammates",
  "Module settings",
  "Privacy and security",
  "The tenant",
];

let lines: readonly string[] = [];
let headings: readonly string[] = [];

/** The lines below a heading, their columns one blank apart. */
function section(title: string): readonly string[] {
  const start = lines.findIndex((line) => line.endsWith(` · ${title}`));
  const next = lines.findIndex((line, index) => index > start && headings.includes(line));
  return lines.slice(start, next === -1 ? undefined : next).map((line) => line.replace(/ {2,}/g, " "));
}

beforeAll(async () => {
  let sections: readonly { readonly document: string; readonly title: string }[] = [];
  lines = await printedLines(async () => ({ sections } = await import("../examples/demo.ts")));
  headings = sections.map(({ document, title }) => `${document} · ${title}`);
});

describe("the demo", () => {
  it("has a section or more for each document, and one for the tenant over a day", () => {
    const found = headings.map((heading) => heading.split(" · ")[0] ?? "");
    expect([...new Set(found)]).toEqual(documents);
  });

  it("prints every section, each with something below its heading", () => {
    for (const heading of headings) {
      const place = lines.indexOf(heading);
      expect(lines[place + 1], heading).toBe("─".repeat(heading.length));
      expect(lines[place + 2], heading).toMatch(/\S/);
    }
  });

  it("fits a terminal of 100 columns", () => {
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    expect(lines.length).toBeGreaterThan(150);
  });

  it("says nothing that it does not know", () => {
    expect(lines.filter((line) => /undefined|NaN|null|\[object|\?$| \?/.test(line))).toEqual([]);
  });
});

// The answers below are taken from the rules, not from the demo's output.
describe("what the demo says", () => {
  it.each([
    ["Help desk", "- - - denied denied denied denied denied HD1"],
    ["Help desk", "on - on readOnly +D readOnly +D readOnly +D readOnly +D readOnly +D HD2 HD4"],
    ["Help desk", "on on - owner full limited readOnly restricted HD3"],
    ["Help desk", "Audited as: sam_Retail Bank_help_desk@support.example"],
    ["Who sees and changes what", "helpDesk SC .. .. .. .. .."],
    ["Who sees and changes what", "profileKey SC S. S. .. .. SC"],
    ["E-mail domains", "nora@legal.retail-bank.example no ED3 User domain not in allowed list"],
    ["The life of a media URL", "WithEnvelope 2024-10-21 10:00:00, public until 2024-10-21 22:00:00."],
    ["The life of a media URL", "JWT, WhatsApp yes no no IM7"],
    ["The life of a media URL", "JWT, in-app messaging yes yes yes IM6 IM7"],
    ["A bounce", "2024-10-26 07:29:59 no BL3 yes BL5"],
    ["A bounce", "2024-10-26 07:30:00 yes BL4 yes BL5"],
    [
      "Invitations, roles, decryption, app tray",
      "invite her as an Owner yes no: TM2 no: TM2 TM8 no: RL3 TM1 TM8",
    ],
    ["Invitations, roles, decryption, app tray", "remove Olga no: TM4 no: TM4 no: TM4 TM9 no: RL3 TM4 TM9"],
    ["Contact-centre user profiles", "manage teams yes - yes - -"],
    ["Contact-centre user profiles", "- supervisor routingStrategy manageFlowScripts UP10"],
    ["Contact-centre user profiles", "liam, limited, provisioning-desk yes no: ST8 yes"],
    ["Addresses and two-factor authentication", "198.51.100.9 olga refuse oneTimePassword refuse IP4"],
    ["Addresses and two-factor authentication", "198.51.100.9 ann refuse refuse refuse IP1 IP4"],
    ["The password policy", "Ann's, set 3 days ago, reused, no code no PW1 PW2 PW4 2024-10-23 09:00:00"],
    ["Sessions, tickets, marks", "Last used 2024-10-21 09:50:00: active until 2024-10-21 10:20:00."],
    ["Channels: what is in force, and where it comes from", "idleMinutes 30 = 0 (its own)"],
    ["Mail and forwarding", "may be forwarded to clerk@court.example no yes"],
    ["Uploads and media links", "customer payslip.pdf 5000001 yes no MD2"],
  ])("%s: %s", (title, line) => {
    expect(section(title)).toContain(line);
  });

  it("the 09:30 job runs after 25 and after 23 hours over the two changes", () => {
    expect(section("The 09:30 job over both London changes")).toEqual(
      expect.arrayContaining([
        "2024-10-26 09:30:00 2024-10-26T09:30:00.000+01:00 TZ6",
        "2024-10-27 09:30:00 2024-10-27T09:30:00.000+00:00 25 TZ6",
        "2025-03-30 09:30:00 2025-03-30T09:30:00.000+01:00 23 TZ6",
      ]),
    );
  });

  it("the letters of the sharing table, for a tenant, a group and a team user", () => {
    expect(section("Who may do what with which asset")).toEqual(
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
    ["fiona", "teammates/invite", "no", "TM2 TM3 TM10"],
    ["olga", "workspaces/addTeam", "yes", "WS4 RL1"],
    ["fiona", "assets/rename", "no", "AS12"],
    ["ann", "assets/share", "no", "AS14"],
    ["the system", "assets/completeWithdrawal", "yes", "ST9"],
    ["sam", "timeZone/choose", "no", "TS1 RL1 RL4"],
    ["sam", "timeZone/choose", "no", "HD1"],
    ["fiona", "teammates/recordLogIn", "no", "ST9"],
    ["olga", "teammates/remove", "no", "TM4"],
  ])("[AN6] tells of a command of %s, %s: %s, because of %s", (...cells) => {
    const told = lines.map((line) => line.trim().split(/ {2,}/).slice(1).join("|"));
    expect(told).toContain(cells.join("|"));
  });

  it("[AU1] [HD7] prints the audit trail, a refused attempt of support included", () => {
    expect(lines).toContain("- 12:00 olga, helpDesk/choose: helpDesk.base: true → false");
    expect(lines).toContain("- 12:10 sam_Retail Bank_help_desk@support.example, timeZone/choose: refused");
    expect(lines.filter((line) => line.includes("teammates/remove"))).toHaveLength(1);
  });
});
