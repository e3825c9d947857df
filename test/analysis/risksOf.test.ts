import { describe, expect, it } from "vitest";
import { type Command, type Tenant } from "tenant-policy";
import { type ActingFacts, type Risk, type RiskName, risksOf } from "tenant-policy/analysis";
import { aTenantLike, commandIn, type CommandSketch } from "tenant-policy/testing";
import { crowd } from "./crowd.ts";

const tenant = crowd();
const day = 86_400_000;

function after(...sketches: readonly CommandSketch[]): Tenant {
  return sketches.reduce((builder, sketch) => builder.after(sketch), aTenantLike(tenant)).build();
}

function risks(of: Tenant, sketch: CommandSketch, acting?: ActingFacts): readonly Risk[] {
  return risksOf(of, commandIn(of, sketch), acting).value ?? [];
}

const names = (found: readonly Risk[]): readonly RiskName[] => found.map(({ risk }) => risk);

const listed = "192.0.2.7";
const unlisted = "198.51.100.9";
const office: CommandSketch = { type: "networkAccess/chooseManagementList", addresses: ["192.0.2.0/24"] };
const remote: CommandSketch = { type: "networkAccess/chooseTwoFactor", mode: "remoteOnly" };
const domains: CommandSketch = { type: "emailDomains/choose", domains: ["tenant.example"] };
const help = (settings: object): CommandSketch => ({ type: "helpDesk/choose", settings }) as CommandSketch;
const on = { base: true, fullAccess: true, decryption: false };

describe("a risk of who may sign in", () => {
  it("[IP5] is told where the actor is shut out, and only with the address from which they act", () => {
    expect(risks(tenant, office, { fromAddress: unlisted })).toEqual([
      { risk: "shutsOutActor", rule: "IP5", facts: { address: unlisted } },
    ]);
    expect(risks(tenant, office, { fromAddress: listed })).toEqual([]);
    expect(risks(tenant, office)).toEqual([]);
  });

  it("[IP4] is told where a mode locks out whoever needed the one-time password", () => {
    const closed = after(office, remote);
    expect(
      risks(closed, { type: "networkAccess/chooseTwoFactor", mode: "on" }, { fromAddress: unlisted }),
    ).toEqual([
      { risk: "shutsOutActor", rule: "IP5", facts: { address: unlisted } },
      { risk: "locksOutRemote", rule: "IP4", facts: { count: 5 } },
    ]);
    expect(names(risks(closed, { type: "networkAccess/chooseTwoFactor", mode: "off" }))).toEqual([
      "locksOutRemote",
    ]);
  });

  it("[not IP4] is not told where nobody was let in remotely, or still is", () => {
    expect(risks(after(office), { type: "networkAccess/chooseTwoFactor", mode: "off" })).toEqual([]);
    expect(
      names(risks(after(office, remote), { type: "networkAccess/chooseManagementList", addresses: [] })),
    ).toEqual(["emptiedListOpens", "withoutEffect"]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ["one prefix", ["0.0.0.0/0"], ["IPv4"]],
    ["two halves", ["0.0.0.0/1", "128.0.0.0/1"], ["IPv4"]],
    ["the other family", ["::/0"], ["IPv6"]],
    ["both", ["::/1", "8000::/1", "0.0.0.0/0"], ["IPv4", "IPv6"]],
    ["half of a family", ["0.0.0.0/1"], []],
  ])("[IP3] is told of every address of a family, however it is written: %s", (_, addresses, families) => {
    for (const [type, list] of [
      ["networkAccess/chooseManagementList", "management"],
      ["networkAccess/chooseApiList", "api"],
    ] as const) {
      const found = risks(tenant, { type, addresses });
      expect(found.map(({ facts }) => facts)).toEqual(families.map((family) => ({ list, family })));
    }
  });

  it("[IP3] is told once: a list that was open to all stays so", () => {
    const open: CommandSketch = { type: "networkAccess/chooseApiList", addresses: ["0.0.0.0/0"] };
    expect(
      risks(after(open), { type: "networkAccess/chooseApiList", addresses: ["0.0.0.0/0", "::1"] }),
    ).toEqual([]);
  });

  it("[IP2] is told of an emptied list", () => {
    const closed = after({ type: "networkAccess/chooseApiList", addresses: [listed] });
    expect(risks(closed, { type: "networkAccess/chooseApiList", addresses: [] })).toEqual([
      { risk: "emptiedListOpens", rule: "IP2", facts: { list: "api" } },
    ]);
  });

  it("[IP4] is told of a mode that asks nobody, as the list is empty", () => {
    expect(risks(tenant, remote)).toEqual([
      { risk: "withoutEffect", rule: "IP4", facts: { setting: "remoteOnly" } },
    ]);
    expect(risks(after(office), remote)).toEqual([]);
  });
});

describe("a risk of a setting", () => {
  it("[ED8] is told where the domain of the actor, or of every Owner, is not allowed any more", () => {
    const found = risks(tenant, { type: "emailDomains/allow", domain: "other.example", by: "olga" });
    expect(found.map(({ facts }) => facts)).toEqual([{ whose: "actor" }, { whose: "everyOwner" }]);
    expect(risks(tenant, domains)).toEqual([]);
    const elsewhere = after({ type: "emailDomains/choose", domains: ["tenant.example", "old.example"] });
    const moved = aTenantLike(elsewhere)
      .withTeammate("oona", { role: "owner", email: "oona@old.example" })
      .after(domains)
      .build();
    // Of one Owner it was so already; now it is so of all.
    const last = risks(moved, { type: "emailDomains/choose", domains: ["other.example"], by: "oona" });
    expect(last.map(({ facts }) => facts)).toEqual([{ whose: "everyOwner" }]);
  });

  it("[ED7] [PA3] [PA4] is told of a list that opens as it is emptied", () => {
    const found = risks(after(domains), { type: "emailDomains/disallow", domain: "tenant.example" });
    expect(found).toEqual([{ risk: "emptiedListOpens", rule: "ED7", facts: { list: "emailDomains" } }]);
  });

  it("[HD6] is told of an add-on that does nothing, and [DL6] of one that lets support decrypt", () => {
    expect(risks(tenant, help({ ...on, base: false }))).toEqual([
      { risk: "withoutEffect", rule: "HD6", facts: { setting: "fullAccess" } },
    ]);
    expect(risks(tenant, { ...help({ ...on, decryption: true }), by: "olga" })).toEqual([
      { risk: "letsSupportDecrypt", rule: "DL6", facts: {} },
    ]);
    expect(risks(tenant, { ...help({ ...on, decryption: true }), by: "owner" })).toEqual([]);
  });

  it("[PW3] counts who has to change their password at once", () => {
    const policy = { renewWithoutOtp: false, minAgeDays: 0, maxAgeDays: 30, history: 0 };
    const start = after({ type: "teammates/recordPasswordChange", teammate: "ann" });
    const command = commandIn(start, { type: "passwords/choosePolicy", policy });
    const later = { ...command, at: command.at + 31 * day } as Command;
    expect(risksOf(start, later).value).toEqual([{ risk: "passwordsDue", rule: "PW3", facts: { count: 1 } }]);
    expect(risksOf(start, command).value).toEqual([]);
  });

  it("[SE1] [PA6] is told of one session for ever, whichever switch comes last", () => {
    const off: CommandSketch = { type: "privacy/allowSimultaneousSessions", isOn: false };
    const none: CommandSketch = { type: "channels/chooseModuleSettings", settings: { idleMinutes: 0 } };
    const timed: CommandSketch = { type: "channels/chooseModuleSettings", settings: { idleMinutes: 30 } };
    const several: CommandSketch = { type: "privacy/allowSimultaneousSessions", isOn: true };
    expect(names(risks(after(several), off))).toEqual(["oneSessionForEver"]);
    expect(names(risks(after(timed), none))).toEqual(["oneSessionForEver"]);
    expect(risks(after(timed, several), none)).toEqual([]);
  });

  it("[MD3] [CH1] is told where media links open without a sign-in, for all channels or for one", () => {
    const choose = (enforcesMediaAccess: boolean): CommandSketch => ({
      type: "channels/chooseModuleSettings",
      settings: { enforcesMediaAccess },
    });
    const own = (overrides: object): CommandSketch => ({
      type: "channels/override",
      channel: "chat",
      overrides,
    });
    const add: CommandSketch = { type: "channels/add", channel: "chat", kind: "chat" };
    const opened = [{ risk: "mediaLinksOpen", rule: "MD3", facts: {} }];
    const closed = after(add);
    expect(risks(closed, choose(false))).toEqual(opened);
    expect(risks(closed, own({ enforcesMediaAccess: false }))).toEqual(opened);
    expect(risks(closed, own({ enforcesMediaAccess: true }))).toEqual([]);
    expect(risks(after(choose(false)), add)).toEqual([]);
    expect(risks(after(choose(false), add), choose(true))).toEqual([]);
    const strict = after(choose(false), add, own({ enforcesMediaAccess: true }));
    expect(risks(strict, own({}))).toEqual(opened);
    expect(risks(strict, { type: "channels/remove", channel: "chat" })).toEqual([]);
  });

  it("[PK2] is told of a profile key that is replaced", () => {
    expect(risks(tenant, { type: "profileKey/regenerate", keyId: "key-2" })).toEqual([
      { risk: "irreversible", rule: "PK2", facts: { thing: "profileKey", workspaces: 0 } },
    ]);
  });
});

describe("a risk of who may do what", () => {
  it("[AS13] is told of a shared app that is deleted everywhere, and of no other", () => {
    expect(risks(tenant, { type: "assets/delete", asset: "mobile" })).toEqual([
      { risk: "irreversible", rule: "AS13", facts: { thing: "sharedApp", workspaces: 2 } },
    ]);
    expect(risks(tenant, { type: "assets/delete", asset: "flow-1" })).toEqual([]);
    const making = { type: "assets/make", asset: "survey", kind: "app", name: "Survey" } as const;
    expect(risks(tenant, making)).toEqual([]);
  });

  it("[TM4] is told of whoever becomes an Owner, by a new role or by an invitation", () => {
    const promote = { type: "teammates/changeRole", teammate: "ann", role: "owner" } as const;
    const ann: CommandSketch[] = [{ type: "teammates/move", teammate: "ann", to: { level: "tenant" } }];
    expect(risks(after(...ann), promote)).toEqual([
      { risk: "makesOwner", rule: "TM4", facts: { teammate: "ann" } },
    ]);
    expect(risks(after(...ann), { ...promote, role: "full" })).toEqual([]);
    const invite = {
      type: "teammates/invite",
      teammate: "new",
      email: "new@bank.example",
      home: { level: "tenant" },
    };
    const names = (role: string) =>
      risks(tenant, { ...invite, role } as CommandSketch).map(({ risk }) => risk);
    expect([names("owner"), names("full")]).toEqual([["makesOwner"], []]);
  });

  it("[DL6] is told where nobody decrypts any more, and [AN4] what nobody can do then", () => {
    const found = risks(tenant, { type: "teammates/removeOwner", teammate: "owner", reference: "CASE-7" });
    expect(found).toEqual([
      {
        risk: "cutsOff",
        rule: "AN4",
        facts: { waysOut: [{ kind: "feature", feature: "grantDecryption" }] },
      },
      { risk: "nobodyDecrypts", rule: "DL6", facts: {} },
      expect.objectContaining({ risk: "othersHoldMore", rule: "TM18" }),
    ]);
  });

  it("[RL8] is told where a withheld feature leaves nobody who could change settings", () => {
    const withheld: CommandSketch = {
      type: "subscription/changeWithheldFeatures",
      withheld: ["changeTenantSettings"],
    };
    const [risk] = risks(tenant, withheld);
    expect(risk).toMatchObject({ risk: "cutsOff" });
    expect(JSON.stringify(risk)).toContain('"section":"helpDesk"');
  });

  it("[AN4] is told what the actor takes from themselves, and not of anybody else", () => {
    const given = after({ type: "teammates/grantDecryption", teammate: "olga", by: "owner" });
    const taking: CommandSketch = { type: "teammates/withdrawDecryption", teammate: "owner" };
    const [own] = risks(given, { ...taking, by: "owner" });
    expect(own).toEqual({
      risk: "actorLoses",
      rule: "AN4",
      facts: {
        count: 2,
        subjects: [{ kind: "feature", feature: "grantDecryption" }, { kind: "decryptLogs" }],
      },
    });
    expect(names(risks(given, { ...taking, by: "olga" }))).toEqual(["othersHoldMore"]);
  });

  it("[TM18] names accounts that the person made and that hold more than is left to them", () => {
    const home = { level: "tenant" } as const;
    const made = after({
      ...{ type: "teammates/invite", teammate: "alt", email: "alt@tenant.example" },
      ...{ role: "full", home, by: "fay" },
    });
    expect(risks(made, { type: "teammates/changeRole", teammate: "fay", role: "limited" })).toEqual([
      { risk: "othersHoldMore", rule: "TM18", facts: { count: 1, teammates: ["alt"] } },
    ]);
  });
});

describe("the risks of a command", () => {
  it("[not AN4] are none where it changes nothing", () => {
    expect(risks(tenant, { type: "teammates/changeRole", teammate: "ann", role: "limited" })).toEqual([]);
    expect(risks(after(remote), remote)).toEqual([]);
  });

  it("[ST17] are null for one that is refused, with its rules, for a malformed one, and of a malformed tenant", () => {
    const refused = commandIn(tenant, { ...office, by: "ann" });
    expect(risksOf(tenant, refused)).toMatchObject({ value: null, because: ["ST8"] });
    expect(risksOf(tenant, { type: "privacy/allow" } as unknown as Command)).toMatchObject({ value: null });
    expect(risksOf({} as Tenant, refused)).toEqual({ value: null, because: ["ST17"] });
  });

  it("[ST10] do without an address that is none", () => {
    for (const acting of [null, 3, { fromAddress: 7 }, { fromAddress: null }]) {
      expect(risks(tenant, office, acting as unknown as ActingFacts)).toEqual([]);
    }
  });
});
