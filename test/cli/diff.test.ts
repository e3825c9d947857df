import { type CommandBody, serializeTenant, type Tenant } from "tenant-policy";
import { aTenant, commandIn } from "tenant-policy/testing";
import { describe, expect, it } from "vitest";
import { after, runWith } from "./files.ts";

const bank = aTenant()
  .withGroup("loans")
  .withTeam("cards", { in: "loans" })
  .withTeammate("fay", { role: "full", in: "loans" })
  .withTeammate("ann", { role: "limited", in: "loans" })
  .withTeammate("rita", { role: "restricted" })
  .withTeammate("eve", { role: "readOnly", toBeAccepted: true })
  .withApp("mobile", { sharedWith: ["loans"] })
  .withAsset("letter", { kind: "template" })
  .build();

function changed(tenant: Tenant, ...bodies: readonly CommandBody[]): Tenant {
  return bodies.reduce((state, body) => after(state, commandIn(state, body)), tenant);
}

/** The same file after somebody replaced a text in it by hand. */
function edited(tenant: Tenant, text: string, by: string): string {
  const file = serializeTenant(tenant);
  expect(file).toContain(text);
  return file.replace(text, by);
}

function diffOf(before: string, later: string): readonly [exitCode: number, out: string] {
  const { exitCode, out, err } = runWith({ "a.json": before, "b.json": later }, "diff", "a.json", "b.json");
  expect(err).toBe("");
  return [exitCode, out];
}

const stored = serializeTenant(bank);
const moving: CommandBody = {
  ...{ type: "teammates/move", teammate: "rita" },
  to: { level: "group", group: "loans" },
};
const withdrawing: CommandBody = {
  ...{ type: "assets/withdraw", asset: "mobile", withdrawal: "w" },
  from: { level: "group", group: "loans" },
};

describe("a difference that no question about one teammate tells", () => {
  it.each<readonly [string, string, string]>([
    ["who would be an Owner", edited(bank, '"role":"readOnly"', '"role":"owner"'), "to be accepted"],
    ["who manages whom after a move", serializeTenant(changed(bank, moving)), "people to manage  rita"],
    ["whose mailbox an account has", edited(bank, '"email":"ann@', '"email":"eve.l@'), "e-mail address"],
    ["another tenant", edited(bank, `"id":"${bank.id}"`, '"id":"other"'), "→ other"],
    ["another profile key", edited(bank, `"id":"${bank.profileKey.id}"`, '"id":"k2"'), "profile key"],
  ])("ends with 1: %s", (_, later, told) => {
    const [exitCode, out] = diffOf(stored, later);
    expect([exitCode, out]).toEqual([1, expect.stringContaining(told)]);
  });

  it("ends with 1 where an app can be shared again, as its withdrawal is over", () => {
    const withdrawn = changed(bank, withdrawing);
    const over = after(
      withdrawn,
      commandIn(withdrawn, {
        ...{ type: "assets/completeWithdrawal", asset: "mobile", withdrawal: "w" },
        from: { level: "group", group: "loans" },
      }),
    );
    const [exitCode, out] = diffOf(serializeTenant(withdrawn), serializeTenant(over));
    expect([exitCode, out]).toEqual([1, expect.stringContaining("mobile with group loans again")]);
  });
});

describe("a team that somebody put into another group by hand", () => {
  const withCardsIn = (group: string): string =>
    serializeTenant(
      aTenant()
        .withGroup("loans")
        .withGroup("cash")
        .withTeam("cards", { in: group })
        .withTeammate("fay", { role: "full", in: "cash" })
        .withTeammate("ann", { role: "restricted", in: "cards" })
        .build(),
    );

  it("has other people who manage those in it", () => {
    const [exitCode, out] = diffOf(withCardsIn("loans"), withCardsIn("cash"));
    expect([exitCode, out]).toEqual([1, expect.stringMatching(/people to manage +ann/)]);
  });
});

describe("a difference that widens nothing", () => {
  it.each<readonly [string, Tenant]>([
    ["a share is withdrawn", changed(bank, withdrawing)],
    ["somebody is removed", changed(bank, { type: "teammates/remove", teammate: "ann" })],
    ["an invitation is revoked", changed(bank, { type: "teammates/revokeInvitation", teammate: "eve" })],
    ["the time zone", changed(bank, { type: "timeZone/choose", zone: "Europe/Berlin" })],
    ["a new password is due", changed(bank, { type: "teammates/resetPassword", teammate: "ann" })],
  ])("ends with 0: %s", (_, later) => {
    expect(diffOf(stored, serializeTenant(later))).toEqual([0, expect.stringMatching(/^In all: /m)]);
  });
});

describe("what somebody wrote into a file", () => {
  const hostile = "\u001b[2J\nNothing is decided differently.\n::warning::\u202e";
  const withHostile = serializeTenant(
    aTenant().withTeammate(hostile, { role: "full" }).withAsset("letter", { kind: "template" }).build(),
  );
  const plain = serializeTenant(aTenant().withAsset("letter", { kind: "template" }).build());

  it.each([
    ["who", "b.json", "edit", "letter", "--all"],
    ["diff", "a.json", "b.json"],
    ["why", "b.json", hostile, "edit", "letter"],
    ["why", "b.json", `${hostile}!`, "edit", "letter"],
  ])("neither commands a terminal nor begins a line: %s", (...words) => {
    const { out, err } = runWith({ "a.json": plain, "b.json": withHostile }, ...words);
    const printed = out + err;
    expect(printed).toContain("\\u{1b}[2J\\u{a}");
    expect(printed).not.toMatch(/[\u001b\u202e]|^(::|Nothing)/m);
  });
});

describe("a long list of commands", () => {
  it("is tried to its end", () => {
    const adding = Array.from({ length: 3_000 }, (_, place) => {
      return { type: "workspaces/addGroup", group: `g${place}`, name: "G" };
    });
    const files = { "a.json": stored, "all.json": JSON.stringify(adding) };
    const { exitCode, out } = runWith(files, "risks", "a.json", "all.json", "--by", "owner", "--json");
    const { tried } = JSON.parse(out) as { readonly tried: readonly unknown[] };
    expect([exitCode, tried.length]).toEqual([0, 3_000]);
  });
});

describe("entries of a setting", () => {
  const domains = Array.from({ length: 14 }, (_, place) => `d${String(place).padStart(2, "0")}.example`);
  const listing = serializeTenant(changed(bank, { type: "emailDomains/choose", domains: ["d00.example"] }));
  const more = serializeTenant(changed(bank, { type: "emailDomains/choose", domains }));

  it("are ten, or all of them", () => {
    const files = { "a.json": listing, "b.json": more };
    expect(runWith(files, "diff", "a.json", "b.json").out).toContain("d10.example and 3 more");
    expect(runWith(files, "diff", "a.json", "b.json", "--all").out).toContain("d13.example");
  });
});
