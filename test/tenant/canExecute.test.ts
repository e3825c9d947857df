import { describe, expect, it } from "vitest";
import { canExecute, decideExecute, decideParsedCommand } from "../../src/tenant/canExecute.ts";
import { type Command, type CommandType, commandTypes } from "../../src/tenant/command.ts";
import { identifyActor, type PersonalActor } from "../../src/tenant/identifyActor.ts";
import { parseCommand } from "../../src/tenant/parseCommand.ts";
import type { Tenant } from "../../src/tenant/tenant.ts";
import { transition } from "../../src/tenant/transition.ts";
import type { Actor } from "../../src/vocabulary/actor.ts";
import type { Role } from "../../src/vocabulary/role.ts";
import { type WithheldFeature, withheldFeatures } from "../../src/vocabulary/subscribed.ts";
import { issuesOf } from "../kernel/schema/issuesOf.ts";
import { everyRole, places } from "../vocabulary/people.ts";
import {
  after,
  bank as bankAsStored,
  bankJson,
  bankWithHelpDesk,
  command,
  crossLaunch,
  loaded,
  noon,
  olga,
  samsId,
  system,
  teammate,
} from "./bank.ts";

const desk = { id: "desk", name: "Desk", kind: "standardAgent", access: "specific", modules: {} } as const;
const settings = { base: true, fullAccess: true, decryption: false };
const media = { shortLived: true, expiry: { unit: "days", amount: 2 } } as const;
const policy = { renewWithoutOtp: true, minAgeDays: 0, maxAgeDays: 0, history: 0 };
const nowhere = { level: "group", group: "nowhere" } as const;

/** Who is at tenant level goes to a workspace that has a share to leave. */
function whereShared(by: Actor): Actor {
  const isAtTenant = JSON.stringify((by as Partial<PersonalActor> | undefined)?.current) === atTenant;
  return isAtTenant ? { ...(by as PersonalActor), current: places.loans } : by;
}

const atTenant = JSON.stringify(places.bank);

/** The bank, with somebody who is to accept their invitation, and somebody who is to accept a new address. */
const bank = after(
  bankAsStored,
  command(olga, {
    ...{ type: "teammates/invite", teammate: "nils", email: "nils@retail-bank.example", role: "limited" },
    ...{ home: places.loans, toBeAccepted: true },
  } as const),
  command(olga, { type: "teammates/changeEmail", teammate: "luca", email: "luca.b@retail-bank.example" }),
);

/** One command of every type, by `by`, that an Owner may issue in the bank, or the system may report. */
function everyCommand(by: Actor): Readonly<Record<CommandType, Command>> {
  const list: readonly Command[] = [
    command(by, { type: "assets/make", asset: "new", kind: "template", name: "New" }),
    command(by, { type: "assets/rename", asset: "payment-reminder", name: "New" }),
    command(by, { type: "assets/delete", asset: "payment-reminder" }),
    command(by, { type: "assets/share", asset: "mobile-app", with: places.loansLegal }),
    command(by, { type: "assets/withdraw", asset: "mobile-app", from: places.loans, withdrawal: "w1" }),
    command(whereShared(by), { type: "assets/leaveShare", asset: "mobile-app", withdrawal: "w1" }),
    command(by, {
      type: "assets/completeWithdrawal",
      asset: "loans-chat",
      from: places.loansLegal,
      withdrawal: "withdrawal-1",
    }),
    command(by, { type: "assets/lock", asset: "payment-reminder" }),
    command(by, { type: "assets/unlock", asset: "complaints" }),
    command(by, { type: "bounceList/chooseRetention", days: 30 }),
    command(by, { type: "bounceList/takeOff", email: "gone.away@mail.example" }),
    command(by, { type: "bounceList/recordBounce", email: "new@mail.example" }),
    command(by, { type: "channels/chooseModuleSettings", settings: { idleMinutes: 5 } }),
    command(by, { type: "channels/add", channel: "new", kind: "chat" }),
    command(by, { type: "channels/remove", channel: "website-chat" }),
    command(by, { type: "channels/override", channel: "website-chat", overrides: {} }),
    command(by, { type: "emailDomains/choose", domains: ["a.example"] }),
    command(by, { type: "emailDomains/allow", domain: "a.example" }),
    command(by, { type: "emailDomains/disallow", domain: "retail-bank.example" }),
    command(by, { type: "helpDesk/choose", settings }),
    command(by, { type: "inboundMedia/choose", settings: media }),
    command(by, { type: "name/change", name: "New" }),
    command(by, { type: "networkAccess/chooseManagementList", addresses: ["10.0.0.1"] }),
    command(by, { type: "networkAccess/chooseApiList", addresses: ["10.0.0.1"] }),
    command(by, { type: "networkAccess/chooseTwoFactor", mode: "off" }),
    command(by, { type: "passwords/choosePolicy", policy }),
    command(by, { type: "privacy/chooseApiAuthenticationMode", mode: "token" }),
    command(by, { type: "privacy/allowEmbedding", isOn: true }),
    command(by, { type: "privacy/allowSimultaneousSessions", isOn: true }),
    command(by, { type: "privacy/chooseInactiveAfter", days: 5 }),
    command(by, { type: "profileKey/regenerate", keyId: "new" }),
    command(by, { type: "subscription/changeEntitlements", entitlements: [] }),
    command(by, { type: "subscription/changeWithheldFeatures", withheld: ["decryption"] }),
    command(by, { type: "subscription/switchDigitalChannels", isOn: false }),
    command(by, { type: "subscription/completeProvisioning" }),
    command(by, {
      ...{ type: "teammates/invite", teammate: "new", email: "new@retail-bank.example" },
      ...{ role: "limited", home: places.loans },
    } as const),
    command(by, { type: "teammates/remove", teammate: "ann" }),
    command(by, { type: "teammates/resendInvitation", teammate: "nils" }),
    command(by, { type: "teammates/revokeInvitation", teammate: "nils" }),
    command(by, {
      ...{ type: "teammates/acceptInvitation", teammate: "nils", email: "nils@retail-bank.example" },
      sentAtMilli: noon,
    } as const),
    command(by, { type: "teammates/changeEmail", teammate: "ann", email: "ann.b@retail-bank.example" }),
    command(by, { type: "teammates/cancelEmailChange", teammate: "luca" }),
    command(by, {
      ...{ type: "teammates/acceptEmailChange", teammate: "luca", email: "luca.b@retail-bank.example" },
      sentAtMilli: noon,
    } as const),
    command(by, { type: "teammates/move", teammate: "ann", to: places.insurance }),
    command(by, { type: "teammates/changeRole", teammate: "ann", role: "full" }),
    command(by, { type: "teammates/resetPassword", teammate: "ann" }),
    command(by, { type: "teammates/grantDecryption", teammate: "ann" }),
    command(by, { type: "teammates/withdrawDecryption", teammate: "rhea" }),
    command(by, { type: "teammates/assignBotRoles", teammate: "ann", roles: ["curationConsole"] }),
    command(by, { type: "teammates/withdrawBotRoles", teammate: "felix", roles: ["curationConsole"] }),
    command(by, { type: "teammates/grantApps", teammate: "rex", apps: ["botBuilder"] }),
    command(by, { type: "teammates/withdrawApps", teammate: "rex", apps: ["botBuilder"] }),
    command(by, { type: "teammates/assignUserProfile", teammate: "ann", userProfile: "premium-agent" }),
    command(by, { type: "teammates/grantRemoteAccess", teammate: "ann" }),
    command(by, { type: "teammates/withdrawRemoteAccess", teammate: "felix" }),
    command(by, { type: "teammates/recordLogIn", teammate: "ann" }),
    command(by, { type: "teammates/recordPasswordChange", teammate: "ann" }),
    command(by, { type: "teammates/removeOwner", teammate: "omar", reference: "7" }),
    command(by, { type: "teammates/lowerOwner", teammate: "omar", role: "full", reference: "7" }),
    command(by, { type: "teammates/replaceOwner", teammate: "omar", successor: "fiona", reference: "7" }),
    command(by, { type: "teammates/grantOwnerDecryption", teammate: "omar", reference: "7" }),
    command(by, { type: "timeZone/choose", zone: "UTC" }),
    command(by, { type: "userProfiles/create", profile: desk }),
    command(by, { type: "userProfiles/edit", profile: { ...desk, id: "standard-agent" } }),
    command(by, { type: "userProfiles/delete", profile: "trainee" }),
    command(by, { type: "userProfiles/copy", from: "premium-agent", profile: "new", name: "New" }),
    command(by, { type: "workspaces/addGroup", group: "new", name: "New" }),
    command(by, { type: "workspaces/addTeam", team: "new", group: "loans", name: "New" }),
    command(by, { type: "workspaces/renameGroup", group: "loans", name: "New" }),
    command(by, { type: "workspaces/renameTeam", team: "loans-legal", name: "New" }),
  ];
  return Object.fromEntries(list.map((each) => [each.type, each])) as Record<CommandType, Command>;
}

/** The bank without the one Owner who may decrypt. */
const withoutOlga = after(
  bank,
  command(system, { type: "teammates/removeOwner", teammate: "olga", reference: "7" }),
);

/** The bank as the event finds it that `everyCommand` has. */
function bankBefore(type: CommandType): Tenant {
  return type === "teammates/grantOwnerDecryption" ? withoutOlga : bank;
}

/** Outside events, as ST9 lists them. */
const events: readonly string[] = [
  "bounceList/recordBounce",
  "assets/completeWithdrawal",
  "subscription/completeProvisioning",
  "subscription/switchDigitalChannels",
  "subscription/changeEntitlements",
  "subscription/changeWithheldFeatures",
  ...["teammates/acceptInvitation", "teammates/acceptEmailChange"],
  "teammates/recordPasswordChange",
  "teammates/recordLogIn",
  "teammates/removeOwner",
  "teammates/lowerOwner",
  "teammates/replaceOwner",
  "teammates/grantOwnerDecryption",
];

const personal = commandTypes.filter((type) => !events.includes(type));

/** The rules that a refusal names; null where the command is accepted. */
function broken(tenant: Tenant, by: Actor, type: CommandType): readonly string[] | null {
  return brokenBy(tenant, everyCommand(by)[type]);
}

function brokenBy(tenant: Tenant, each: Command): readonly string[] | null {
  const { value, because } = decideExecute(tenant, each);
  expect(canExecute(tenant, each)).toBe(value);
  return value ? null : because;
}

describe("a command that was parsed", () => {
  it("[ST11] is refused if the tenant does not know its actor, also when nobody looked the actor up before", () => {
    const by: Actor = { kind: "teammate", id: "nobody", current: places.bank };
    const parsed = parseCommand({ type: "privacy/allowEmbedding", isOn: true, by, at: 0 }).value;
    if (parsed === undefined) return expect.unreachable();
    expect(decideParsedCommand(bank, parsed)).toEqual({ value: false, because: ["ST11"] });
  });
});

describe("who gives a command", () => {
  it("these tests have a command of every type", () => {
    expect(Object.keys(everyCommand(olga)).sort()).toEqual([...commandTypes].sort());
  });

  it.each(events as CommandType[])("[ST9] %s is reported by the system alone", (type) => {
    const isCompleted = type === "subscription/completeProvisioning";
    const others = isCompleted ? ["SU1"] : type.includes("Owner") ? ["TM15"] : [];
    const because = ["ST9", ...others];
    expect(decideExecute(bankBefore(type), everyCommand(system)[type])).toEqual({ value: true, because });
    for (const by of [olga, crossLaunch("helpDesk", "owner"), crossLaunch("partner")]) {
      expect(broken(bank, by, type)).toEqual(["ST9"]);
    }
    expect(broken(bank, teammate("nobody"), type)).toEqual(["ST11"]);
  });

  it.each(events as CommandType[])(
    "[ST15] %s cannot have happened more than 5 minutes after its report",
    (type) => {
      const event = { ...everyCommand(system)[type], happenedAtMilli: noon + 300_001 } as Command;
      const tenant = bankBefore(type);
      expect(brokenBy(tenant, event)).toEqual(["ST15"]);
      expect(transition(tenant, event)).toMatchObject({ tenant, audit: null });
    },
  );

  it("[ST15] beside what else it breaks", () => {
    const event = everyCommand(system)["teammates/recordLogIn"];
    const ofNobody = { ...event, teammate: "nobody", happenedAtMilli: noon + 300_001 } as Command;
    expect(brokenBy(bank, ofNobody)).toEqual(["ST11", "ST15"]);
  });

  /** An acceptance has to be in time (IV5, TM16). */
  it.each((events as CommandType[]).filter((type) => !type.startsWith("teammates/accept")))(
    "[not ST15] %s can have happened at any time before, and 5 minutes after",
    (type) => {
      for (const happenedAtMilli of [-8.64e15, 0, noon - 1, noon, noon + 300_000]) {
        const event = { ...everyCommand(system)[type], happenedAtMilli } as Command;
        expect(brokenBy(bankBefore(type), event)).toBeNull();
      }
    },
  );

  it.each(personal)("[ST9] [not ST8] an Owner may give %s, and the system may not", (type) => {
    expect(broken(bank, system, type)).toEqual(["ST9"]);
    expect(broken(bank, olga, type)).toBeNull();
  });

  it("[ST9] [AN7] the refusal says who did the other's part", () => {
    const reported = command(teammate("ann"), { type: "teammates/recordLogIn", teammate: "ann" });
    expect(decideExecute(bank, reported).facts).toEqual({ ST9: { case: "byPerson" } });
    const given = command(system, { type: "timeZone/choose", zone: "Asia/Tokyo" });
    expect(decideExecute(bank, given).facts).toEqual({ ST9: { case: "bySystem" } });
  });

  it("[not ST9] a teammate whose id is system is a teammate", () => {
    const json = bankJson();
    (json["teammates"] as { records: object[] }).records.push({
      ...(json["teammates"] as { records: object[] }).records[0],
      ...{ id: "system", email: "system@retail-bank.example", role: "owner", home: { level: "tenant" } },
    });
    const tenant = loaded(json);
    expect(broken(tenant, teammate("system"), "timeZone/choose")).toBeNull();
    expect(broken(tenant, teammate("system"), "teammates/recordLogIn")).toEqual(["ST9"]);
  });

  it.each(["nobody", "__proto__", "constructor", "toString", "Olga", "olga "])(
    "[ST11] a teammate who does not exist gives no command: %j",
    (id) => {
      for (const type of personal) expect(broken(bank, teammate(id), type)).toEqual(["ST11"]);
    },
  );

  it("[ST3] the command of a teammate who does not exist is not read any further", () => {
    let reads = 0;
    const zeros = new Array<number>(500_000).fill(0);
    for (const type of ["teammates/assignBotRoles", "nothing", undefined]) {
      const costly = {
        ...{ type, teammate: 7, at: NaN, further: zeros },
        get roles() {
          reads += 1;
          return zeros;
        },
      };
      const given = Object.defineProperty(costly, "by", { value: teammate("nobody"), enumerable: true });
      expect(brokenBy(bank, given as unknown as Command)).toEqual(["ST11"]);
      expect(transition(bank, given as unknown as Command)).toEqual({
        ...{ tenant: bank, changes: null, audit: null },
        decision: { value: false, because: ["ST11"] },
      });
    }
    expect(reads).toBe(0);
  });

  it("[ST3] nor is that of support whom the tenant does not let in", () => {
    const given = {
      type: "teammates/assignBotRoles",
      by: crossLaunch("helpDesk"),
      at: noon,
      roles: [0, 0, 0],
    };
    const shut = bankWithHelpDesk(false, false);
    expect(brokenBy(shut, given as unknown as Command)).toEqual(["HD1"]);
    expect(transition(shut, given as unknown as Command).audit).toMatchObject({
      by: samsId,
      isAccepted: false,
    });
  });

  it("[not ST3] [not ST11] that of a teammate who exists is read to its end", () => {
    const given = { ...command(olga, { type: "timeZone/choose", zone: "UTC" }), at: NaN, zone: 7 };
    expect(brokenBy(bank, given as unknown as Command)).toEqual(["ST10"]);
  });

  it("[ST3] 500,000 zeros for bot roles are one problem", () => {
    const roles = new Array<number>(500_000).fill(0);
    const given = { type: "teammates/assignBotRoles", teammate: "ann", roles, by: olga, at: noon };
    expect(issuesOf(parseCommand(given))).toEqual(["ST3 tooLong roles"]);
    expect(brokenBy(bank, given as unknown as Command)).toEqual(["ST3"]);
  });

  it("[ST10] [ST5] a malformed actor is refused before any question is asked", () => {
    const actors: readonly unknown[] = [
      ...[undefined, null, "olga", { kind: "teammate", id: "", current: places.bank }, { kind: "__proto__" }],
      ...[
        { kind: "teammate", id: "olga" },
        { ...system, id: "olga" },
        { ...olga, role: "owner" },
      ],
      { ...crossLaunch("helpDesk"), originalRole: "emperor" },
    ];
    for (const by of actors) expect(broken(bank, by as Actor, "timeZone/choose")).not.toBeNull();
  });
});

describe("a feature that the subscription withholds", () => {
  const takenAway: Readonly<Record<WithheldFeature, readonly CommandType[]>> = {
    addGroupsAndTeams: ["workspaces/addGroup", "workspaces/addTeam"],
    changeTenantSettings: [
      ...(["timeZone/choose", "helpDesk/choose", "emailDomains/choose", "emailDomains/allow"] as const),
      ...(["emailDomains/disallow", "inboundMedia/choose", "bounceList/chooseRetention"] as const),
    ],
    regenerateProfileKey: ["profileKey/regenerate"],
    decryption: ["teammates/grantDecryption"],
  };

  it.each(withheldFeatures)("[RL8] [not RL8] %s is refused to an Owner, and nothing else is", (feature) => {
    const tenant = after(
      bank,
      command(system, { type: "subscription/changeWithheldFeatures", withheld: [feature] }),
    );
    const refused = personal.filter((type) => broken(tenant, olga, type) !== null);
    expect(refused).toEqual(takenAway[feature]);
    for (const type of refused) expect(broken(tenant, olga, type)).toEqual(["RL8"]);
  });
});

describe("from where a command is given", () => {
  it("[WS2] not from a workspace where its actor cannot be: a parent, a sibling", () => {
    expect(broken(bank, teammate("ann", places.bank), "assets/make")).toEqual(["WS2"]);
    expect(broken(bank, teammate("ann", places.insurance), "assets/make")).toEqual(["WS2"]);
    expect(broken(bank, teammate("faye", places.loans), "teammates/remove")).toContain("WS2");
  });

  it("[not WS2] from home, and from any workspace below it", () => {
    expect(broken(bank, teammate("ann", places.loans), "assets/make")).toBeNull();
    expect(broken(bank, teammate("ann", places.loansLegal), "assets/make")).toBeNull();
  });

  it("[ST11] not from a workspace that does not exist, such as a team under another group", () => {
    const ghosts = [nowhere, { level: "team", group: "insurance", team: "loans-legal" }] as const;
    for (const ghost of ghosts) {
      for (const type of personal) {
        expect(broken(bank, teammate("olga", ghost), type)?.[0]).toBe("ST11");
        const support = crossLaunch("helpDesk", "owner", ghost);
        expect(broken(bankWithHelpDesk(true, true), support, type)?.[0]).toBe("ST11");
      }
      expect(broken(bank, teammate("olga", ghost), "timeZone/choose")).toEqual(["ST11"]);
    }
    expect(broken(bank, teammate("ann", nowhere), "assets/make")).toEqual(["WS2", "ST11"]);
  });

  it("[AN1] [WS2] a wrong workspace hides none of the other rules that are broken, and names each once", () => {
    const ann = teammate("ann", places.bank);
    expect(broken(bank, ann, "helpDesk/choose")).toEqual(["WS2", "TS1", "TS2", "RL1"]);
    expect(broken(bank, ann, "teammates/remove")).toEqual(["WS2", "RL3", "TM4"]);
    const elsewhere = command(ann, { type: "teammates/remove", teammate: "omar" });
    expect(decideExecute(bank, elsewhere).facts).toHaveProperty("WS2.home");
    expect(broken(bank, ann, "assets/rename")?.filter((rule) => rule === "WS2")).toEqual(["WS2"]);
    expect(broken(bank, ann, "teammates/recordLogIn")).toEqual(["ST9"]);
  });

  it("[not AN1] [WS2] it is the one reason where everything else is allowed", () => {
    const move = command(teammate("felix", places.bank), {
      ...{ type: "teammates/move", teammate: "ann", to: places.loansLegal },
    });
    expect(brokenBy(bank, move)).toEqual(["WS2"]);
  });

  it("[TS1] from anywhere, for an Owner who changes settings or teammates", () => {
    for (const type of personal.filter((each) => !each.startsWith("assets/"))) {
      expect(broken(bank, teammate("olga", places.loansLegal), type)).toBeNull();
    }
  });

  it("a refusal about an asset names the workspaces from which it would be allowed", () => {
    const rename = command(teammate("olga", places.loans), {
      ...{ type: "assets/rename", asset: "greeter", name: "New" },
    });
    expect(decideExecute(bank, rename)).toMatchObject({ value: false, allowedFrom: [{ level: "tenant" }] });
  });
});

describe("a person who cross-launches", () => {
  const kinds = ["helpDesk", "partner"] as const;

  it.each(kinds)("[HD1] as %s gives no command while the base is off, whatever the add-ons", (kind) => {
    for (const fullAccess of [true, false]) {
      const tenant = bankWithHelpDesk(false, fullAccess, true);
      for (const type of personal) expect(broken(tenant, crossLaunch(kind, "owner"), type)).toEqual(["HD1"]);
    }
  });

  it.each(kinds)("[HD2] as %s changes nothing without full access, whatever the role", (kind) => {
    const tenant = bankWithHelpDesk(true, false, true);
    for (const role of everyRole) {
      for (const type of personal) expect(broken(tenant, crossLaunch(kind, role), type)).not.toBeNull();
      expect(broken(tenant, crossLaunch(kind, role), "assets/rename")).toEqual(["RL4"]);
    }
  });

  /** The bank's people at tenant level; nobody has more than Full Access in a cross-launch (HD10). */
  const peers: Readonly<Record<Role, string>> = {
    ...{ owner: "fiona", full: "fiona", limited: "liam", readOnly: "rhea", restricted: "rosa" },
  };
  const forSupport: readonly CommandType[] = [
    ...(["assets/make", "assets/rename", "assets/delete", "assets/share", "assets/withdraw"] as const),
    ...(["assets/leaveShare", "bounceList/takeOff"] as const),
  ];

  it.each(everyRole)(
    "[HD3] [not HD10] may do with assets and full access as %s what a teammate of that role may, and never more",
    (role) => {
      const tenant = bankWithHelpDesk(true, true);
      for (const type of forSupport) {
        const peersRules = broken(tenant, teammate(peers[role]), type);
        for (const kind of kinds)
          expect([type, broken(tenant, crossLaunch(kind, role), type)]).toEqual([type, peersRules]);
      }
    },
  );

  it.each(personal.filter((type) => !forSupport.includes(type)))(
    "[HD10] may not give %s, whatever the role and the kind",
    (type) => {
      const tenant = after(
        bankWithHelpDesk(true, true, true),
        command(olga, { type: "assets/lock", asset: "complaints" }),
      );
      for (const kind of kinds) {
        for (const role of everyRole) expect(broken(tenant, crossLaunch(kind, role), type)).toContain("HD10");
      }
    },
  );

  it("[HD10] leaves an Owner's lock alone, even with an Owner's level", () => {
    const locked = after(
      bankWithHelpDesk(true, true),
      command(olga, { type: "assets/lock", asset: "payment-reminder" }),
    );
    const rename = { type: "assets/rename", asset: "payment-reminder", name: "New" } as const;
    expect(brokenBy(locked, command(crossLaunch("helpDesk", "owner"), rename))).toEqual(["AS12"]);
    expect(brokenBy(locked, command(teammate("omar"), rename))).toBeNull();
    const unlock = command(crossLaunch("partner", "owner"), {
      ...{ type: "assets/unlock", asset: "payment-reminder" },
    });
    expect(decideExecute(locked, unlock)).toMatchObject({
      ...{ value: false, because: ["AS12", "HD10"], allowedFrom: [] },
    });
  });

  it("[HD10] a partner with an Owner's level does not invite an Owner, who would decrypt", () => {
    const invitation = { teammate: "nora", email: "nora@retail-bank.example", home: places.bank } as const;
    const invite = command(crossLaunch("partner", "owner"), {
      ...{ type: "teammates/invite", role: "owner", ...invitation },
    });
    expect(brokenBy(bankWithHelpDesk(true, true), invite)).toEqual(["TM2", "HD10"]);
  });

  it.each(kinds)(
    "[TS2] as %s does not change the help desk's settings, even with an Owner's level",
    (kind) => {
      const tenant = bankWithHelpDesk(true, true);
      expect(broken(tenant, crossLaunch(kind, "owner"), "helpDesk/choose")).toContain("TS2");
      expect(broken(tenant, crossLaunch(kind, "full"), "helpDesk/choose")).toContain("TS2");
    },
  );

  it("[CL1] as a partner needs digital channels and completed provisioning", () => {
    const open = bankWithHelpDesk(true, true);
    const off = after(open, command(system, { type: "subscription/switchDigitalChannels", isOn: false }));
    expect(broken(off, crossLaunch("partner"), "assets/make")).toEqual(["CL1"]);
    const closed = after(off, everyCommandOf("helpDesk/choose", { ...settings, base: false }));
    expect(broken(closed, crossLaunch("partner"), "assets/make")).toEqual(["CL1", "HD1"]);
    const json = bankJson();
    (json["subscription"] as { provisioningCompleted: boolean }).provisioningCompleted = false;
    expect(broken(loaded(json), crossLaunch("partner"), "assets/make")).toEqual(["CL1"]);
  });

  it("[not CL1] as the help desk needs neither", () => {
    const off = after(
      bankWithHelpDesk(true, true),
      everyCommand(system)["subscription/switchDigitalChannels"],
    );
    expect(broken(off, crossLaunch("helpDesk"), "assets/make")).toBeNull();
    expect(broken(off, crossLaunch("partner"), "assets/make")).toEqual(["CL1"]);
  });

  it("[HD7] acts under the id that is audited, at tenant level, with the level that they are given", () => {
    const by = crossLaunch("helpDesk", "limited", places.loansLegal);
    if (by.kind !== "helpDesk") return expect.unreachable();
    expect(identifyActor(bankWithHelpDesk(true, true), by)).toEqual({
      person: {
        ...{ kind: "helpDesk", id: samsId, role: "limited", home: { level: "tenant" } },
        ...{ current: places.loansLegal, adminUserName: "sam", adminUserDomain: "vendor.example" },
      },
    });
    expect(identifyActor(bank, by).person?.role).toBe("readOnly");
    expect(identifyActor(bankWithHelpDesk(false, true), by)).toEqual({
      refusal: { value: false, because: ["HD1"] },
    });
  });

  function everyCommandOf(type: "helpDesk/choose", chosen: typeof settings): Command {
    return command(olga, { type, settings: chosen });
  }
});

describe("settings", () => {
  const tenantSettings: readonly CommandType[] = [
    ...(["timeZone/choose", "helpDesk/choose", "bounceList/chooseRetention", "inboundMedia/choose"] as const),
    ...(["emailDomains/choose", "emailDomains/allow", "emailDomains/disallow"] as const),
  ];
  const privacyAndSecurity = personal.filter((type) =>
    /^(networkAccess|passwords|privacy|channels)\//.test(type),
  );
  const others = ["fiona", "liam", "rhea", "rosa"].map((id) => teammate(id));

  it.each(tenantSettings)("[TS1] %s is for Owners", (type) => {
    for (const by of others) expect(broken(bank, by, type)).toContain("TS1");
    expect(broken(bank, olga, type)).toBeNull();
  });

  it.each(privacyAndSecurity)("[ST8] %s is for Owners", (type) => {
    for (const by of others) expect(broken(bank, by, type)).toContain("ST8");
    expect(broken(bank, olga, type)).toBeNull();
  });

  it("[PK2] [not TS1] a new profile key is for Owners by a rule of its own", () => {
    for (const by of others) expect(broken(bank, by, "profileKey/regenerate")).toContain("PK2");
    for (const by of others) expect(broken(bank, by, "profileKey/regenerate")).not.toContain("TS1");
  });

  it("[TS3] a section of a feature that the tenant lacks is not changed, not even by an Owner", () => {
    const without = after(bank, everyCommand(system)["subscription/changeEntitlements"]);
    expect(broken(without, olga, "inboundMedia/choose")).toEqual(["TS3"]);
    expect(broken(without, teammate("fiona"), "inboundMedia/choose")).toContain("TS3");
  });

  it("[not TS3] other sections are changed, and what was stored stays", () => {
    const without = after(bank, everyCommand(system)["subscription/changeEntitlements"]);
    for (const type of tenantSettings.filter((each) => each !== "inboundMedia/choose")) {
      expect(broken(without, olga, type)).toBeNull();
    }
    expect(without.inboundMedia).toBe(bank.inboundMedia);
  });
});

describe("user profiles", () => {
  const byProfile = ["userProfiles/create", "userProfiles/edit", "userProfiles/copy"] as const;

  it.each(byProfile)(
    "[ST8] %s is for Owners, and for those whose own profile manages user profiles",
    (type) => {
      expect(broken(bank, teammate("liam"), type)).toBeNull();
      for (const id of ["ann", "felix", "iris", "rhea"]) {
        const home = { ann: places.loans, felix: places.loans, iris: places.insurance, rhea: places.bank }[
          id
        ];
        expect(broken(bank, teammate(id, home), type)).toContain("ST8");
      }
    },
  );

  it("[ST8] nobody widens their own, by editing it or by taking another", () => {
    const mine = {
      id: "provisioning-desk",
      name: "Mine",
      kind: "administratorOnly",
      access: "specific",
    } as const;
    const wider = command(teammate("liam"), {
      type: "userProfiles/edit",
      profile: { ...mine, modules: { reportingAndAnalytics: { level: "edit" } } },
    });
    expect(brokenBy(bank, wider)).toEqual(["UP25", "ST8"]);
    const taking = command(teammate("liam"), {
      ...{ type: "teammates/assignUserProfile", teammate: "liam", userProfile: "front-office" },
    });
    expect(brokenBy(bank, taking)).toEqual(["UP25", "ST8"]);
    const leaving = { ...taking, userProfile: null } as Command;
    expect(brokenBy(bank, leaving)).toBeNull();
    expect(
      brokenBy(after(bank, leaving), { ...taking, userProfile: "provisioning-desk" } as Command),
    ).toContain("ST8");
  });

  it("[TM17] whoever is not an Owner wakes no profile beyond their own by raising its holder", () => {
    const raise = (id: string): Command =>
      command(teammate(id, places.bank), { type: "teammates/changeRole", teammate: "rhea", role: "limited" });
    const holds = (userProfile: string): Tenant =>
      after(bank, command(olga, { type: "teammates/assignUserProfile", teammate: "rhea", userProfile }));
    const unprofiled = command(olga, {
      ...{ type: "teammates/assignUserProfile", teammate: "fiona", userProfile: null },
    });
    expect(brokenBy(after(holds("supervisor"), unprofiled), raise("fiona"))).toEqual(["TM17"]);
    expect(brokenBy(after(holds("premium-agent"), unprofiled), raise("fiona"))).toBeNull();
    expect(brokenBy(holds("supervisor"), raise("fiona"))).toBeNull();
    expect(brokenBy(holds("supervisor"), raise("olga"))).toBeNull();
  });

  it("[UP25] nobody gains by a second account what an Owner did not give them", () => {
    const max = teammate("liam");
    const big = { ...desk, id: "big", kind: "administrator", access: "all", modules: {} } as const;
    expect(brokenBy(bank, command(max, { type: "userProfiles/create", profile: big }))).toEqual(["UP25"]);
    const steps = [
      command(max, { type: "userProfiles/copy", from: "front-office", profile: "big", name: "Big" }),
      command(max, { type: "teammates/assignUserProfile", teammate: "luca", userProfile: "front-office" }),
      command(max, { type: "teammates/assignUserProfile", teammate: "fiona", userProfile: null }),
    ];
    for (const step of steps) expect(brokenBy(bank, step)).toEqual(["UP25"]);
  });

  it("a person who cross-launches holds none, even under a teammate's id", () => {
    const json = bankJson();
    const { records } = json["teammates"] as { records: { id: string }[] };
    for (const record of records) if (record.id === "liam") record.id = samsId;
    const tenant = after(loaded(json), command(olga, { type: "helpDesk/choose", settings }));
    expect(broken(tenant, teammate(samsId), "userProfiles/create")).toBeNull();
    expect(broken(tenant, crossLaunch("helpDesk", "limited"), "userProfiles/create")).toContain("ST8");
  });
});

describe("what a command is about", () => {
  /** Of each type that names something, the field, with an id that nothing has, or that something has already. */
  const missing: readonly (readonly [CommandType, object])[] = [
    ...commandTypes
      .filter((type) => type.startsWith("teammates/") && type !== "teammates/invite")
      .map((type) => [type, { teammate: "nobody" }] as const),
    ...commandTypes
      .filter((type) => type.startsWith("assets/") && type !== "assets/make")
      .map((type) => [type, { asset: "nothing" }] as const),
    ["assets/share", { with: nowhere }],
    ["assets/withdraw", { from: nowhere }],
    ["channels/override", { channel: "nothing" }],
    ["teammates/assignUserProfile", { userProfile: "nothing" }],
    ["teammates/invite", { home: nowhere }],
    ["teammates/move", { to: nowhere }],
    ["userProfiles/copy", { from: "nothing" }],
    ["userProfiles/edit", { profile: desk }],
    ["workspaces/addTeam", { group: "nowhere" }],
  ];
  const taken: readonly (readonly [CommandType, object])[] = [
    ["assets/make", { asset: "greeter" }],
    ["channels/add", { channel: "website-chat" }],
    ["profileKey/regenerate", { keyId: "profile-key-2" }],
    ["userProfiles/create", { profile: { ...desk, id: "supervisor" } }],
    ["userProfiles/copy", { profile: "front-office" }],
    ["userProfiles/copy", { profile: "supervisor" }],
    ["workspaces/addGroup", { group: "loans" }],
    ["workspaces/addTeam", { team: "loans-legal" }],
  ];

  function rulesAgainst(type: CommandType, fields: object): readonly string[] | null {
    const by = events.includes(type) ? system : olga;
    const astray = { ...everyCommand(by)[type], ...fields };
    expect(transition(bank, astray).tenant).toBe(bank);
    return brokenBy(bank, astray);
  }

  it.each(missing)("[ST11] [not ST19] %s about what does not exist: %j", (type, fields) => {
    expect(rulesAgainst(type, fields)).toEqual(["ST11"]);
  });

  it.each(taken)("[ST19] [not ST11] %s under an id that is taken: %j", (type, fields) => {
    expect(rulesAgainst(type, fields)).toEqual(["ST19"]);
  });

  it("[ST11] [ST19] are both named where both are broken", () => {
    expect(rulesAgainst("workspaces/addTeam", { team: "loans-legal", group: "nowhere" })).toEqual([
      ...["ST11", "ST19"],
    ]);
    expect(rulesAgainst("userProfiles/copy", { from: "nothing", profile: "supervisor" })).toEqual([
      ...["ST11", "ST19"],
    ]);
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "length", "0"])(
    "[ST11] [ST5] nothing is there under %j",
    (id) => {
      for (const [type, fields] of missing) {
        const [field = "", value] = Object.entries(fields)[0] ?? [];
        if (typeof value !== "string") continue;
        const by = events.includes(type) ? system : olga;
        expect(brokenBy(bank, { ...everyCommand(by)[type], [field]: id })).toContain("ST11");
      }
    },
  );

  it("[ST19] is named beside the other rules that are broken", () => {
    const fiona = teammate("fiona");
    expect(
      brokenBy(bank, { ...everyCommand(fiona)["channels/add"], channel: "website-chat" } as Command),
    ).toEqual(expect.arrayContaining(["ST8", "ST19"]));
    expect(
      brokenBy(bank, { ...everyCommand(fiona)["workspaces/addGroup"], group: "loans" } as Command),
    ).toEqual(expect.arrayContaining(["WS4", "ST19"]));
  });

  it("[not ST19] a freed id may be used again, and one of another area too", () => {
    const gone = after(bank, everyCommand(olga)["assets/delete"]);
    const again = command(olga, { type: "assets/make", asset: "payment-reminder", kind: "bot", name: "New" });
    expect(brokenBy(gone, again)).toBeNull();
    expect(
      brokenBy(bank, command(olga, { type: "workspaces/addTeam", team: "ann", group: "loans", name: "A" })),
    ).toBeNull();
  });

  it("[TM10] an invitation under an id or an address that is taken is refused by a rule of its own", () => {
    const invite = everyCommand(olga)["teammates/invite"];
    expect(brokenBy(bank, { ...invite, teammate: "ann" } as Command)).toEqual(["TM10"]);
    expect(brokenBy(bank, { ...invite, email: "LIAM@Retail-Bank.example" } as Command)).toEqual(["TM10"]);
  });

  it("[ST12] no command takes an Owner away, so the last one stays", () => {
    for (const by of [olga, teammate("omar"), teammate("fiona")]) {
      for (const about of ["olga", "omar"]) {
        expect(brokenBy(bank, command(by, { type: "teammates/remove", teammate: about }))).toContain("TM4");
        expect(
          brokenBy(bank, command(by, { type: "teammates/move", teammate: about, to: places.loans })),
        ).toContain("TM3");
        for (const role of everyRole) {
          expect(
            brokenBy(bank, command(by, { type: "teammates/changeRole", teammate: about, role })),
          ).toContain("TM6");
        }
      }
    }
  });

  it("[not ST12] other teammates come and go", () => {
    const others = ["ann", "faye", "felix", "fiona", "iris", "ivan", "liam", "luca"];
    const left = after(
      bank,
      ...others.map((id) => command(olga, { type: "teammates/remove", teammate: id })),
    );
    expect(broken(left, olga, "timeZone/choose")).toBeNull();
  });

  it("[not ST11] the instant of a command may be any: the library has no clock", () => {
    for (const at of [0, -noon, 8.64e15]) {
      expect(brokenBy(bank, command(olga, { type: "timeZone/choose", zone: "UTC" }, at))).toBeNull();
    }
  });
});
