import { describe, expect, it } from "vitest";
import { aTenant, type CommandSketch, commandIn, defaultAtMilli, teammateIn } from "tenant-policy/testing";
import {
  type Actor,
  type ModuleSettings,
  signInRequirementOf,
  type Tenant,
  transition,
  type Transition,
} from "../../src/index.ts";

// Sequences that gave somebody what no holder gave them, told step by step: which step is refused, and what it leaves.

/** Who may change the user profiles, who may give them, and what goes further than either. */
const modules = {
  users: { provisioning: { level: "edit", toggles: { manageUsers: true, manageSites: true } } },
  profiles: {
    callMonitoring: { level: "on" },
    provisioning: { level: "edit", toggles: { manageUserProfiles: true } },
  },
  both: { provisioning: { level: "edit", toggles: { manageUsers: true, manageUserProfiles: true } } },
} as const satisfies Readonly<Record<string, ModuleSettings>>;

const everything = { kind: "administrator", access: "all", modules: {} } as const;
const big = { id: "big", name: "Big", ...everything };

const bank = aTenant()
  .withGroup("loans")
  .withTeam("east", { in: "loans" })
  .withUserProfile("users", { kind: "administrator", modules: modules.users })
  .withUserProfile("profiles", { kind: "administrator", modules: modules.profiles })
  .withUserProfile("both", { kind: "administrator", modules: modules.both })
  .withTeammate("max", { role: "full", userProfile: "both" });

function attempt(tenant: Tenant, sketch: CommandSketch): Transition {
  return transition(tenant, commandIn(tenant, sketch));
}

function assigned(teammate: string, userProfile: string, by: string): CommandSketch {
  return { type: "teammates/assignUserProfile", teammate, userProfile, by };
}

describe("one person with a second account", () => {
  const withAlt = bank.after({ ...invitationOf("alt"), by: "max" }).after(assigned("alt", "both", "max"));

  it("[UP25] a manager makes no profile that is wider than their own", () => {
    expect(attempt(bank.build(), { type: "userProfiles/create", profile: big, by: "max" })).toBeRefusedOnlyBy(
      "UP25",
    );
  });

  it("[UP25] neither do they hand a wider one to the account that they invited", () => {
    const tenant = withAlt.withUserProfile("big", everything).build();
    expect(attempt(tenant, assigned("alt", "big", "max"))).toBeRefusedOnlyBy("UP25");
  });

  it("[UP25] nor does that account hand a wider one back, nor widen what both hold", () => {
    const tenant = withAlt.withUserProfile("big", everything).build();
    expect(attempt(tenant, assigned("max", "big", "alt"))).toBeRefusedOnlyBy("UP25");
    const wider = { ...big, id: "both", name: "Both" };
    expect(attempt(tenant, { type: "userProfiles/edit", profile: wider, by: "alt" })).toBeRefusedBy("UP25");
  });

  it("[not UP25] what they hold themselves they do hand on, and take back", () => {
    const tenant = withAlt.build();
    expect(attempt(tenant, assigned("max", "both", "alt"))).toBeAllowed();
    expect(
      attempt(tenant, { type: "teammates/assignUserProfile", teammate: "alt", userProfile: null, by: "max" }),
    ).toBeAllowed();
  });

  it("[ST8] with Full Access and no profile, an account of one's own is no help", () => {
    const tenant = bank
      .withTeammate("fay", { role: "full" })
      .after({ ...invitationOf("fay2"), by: "fay" })
      .build();
    expect(attempt(tenant, assigned("fay", "both", "fay2"))).toBeRefusedBy("ST8");
    expect(attempt(tenant, assigned("fay2", "both", "fay"))).toBeRefusedBy("ST8");
  });
});

describe("two managers", () => {
  const both = bank
    .withTeammate("uma", { role: "limited", userProfile: "users" })
    .withTeammate("pat", { role: "limited", userProfile: "profiles" });

  it("[UP25] do not widen each other: what one makes, the other cannot give", () => {
    const monitoring = {
      id: "m",
      name: "M",
      kind: "administrator",
      access: "specific",
      modules: { callMonitoring: { level: "on" } },
    } as const;
    const tenant = both.after({ type: "userProfiles/create", profile: monitoring, by: "pat" }).build();
    expect(attempt(tenant, assigned("uma", "m", "uma"))).toBeRefusedBy("UP25");
    expect(attempt(tenant, assigned("pat", "users", "uma"))).toBeRefusedBy("UP25");
  });

  it("[UP25] nor does one edit what the other holds", () => {
    const wider = {
      id: "users",
      name: "Users",
      kind: "administrator",
      access: "specific",
      modules: modules.both,
    } as const;
    expect(attempt(both.build(), { type: "userProfiles/edit", profile: wider, by: "pat" })).toBeRefusedOnlyBy(
      "UP25",
    );
  });
});

describe("somebody of a team who holds a profile", () => {
  const team = bank
    .withUserProfile("big", everything)
    .withTeammate("fay", { role: "full" })
    .withTeammate("lim", { role: "limited", in: "east", userProfile: "both" })
    .withTeammate("tia", { role: "limited", in: "east", userProfile: "big" });
  const moved = (who: string, by: string): CommandSketch => ({
    ...{ type: "teammates/move", teammate: who, to: { level: "tenant" }, by },
  });

  it("[TM17] is not moved to the tenant, nor to the group, by whoever could not give them the profile", () => {
    const tenant = team.build();
    const toGroup = { level: "group", group: "loans" } as const;
    for (const each of [moved("lim", "fay"), moved("tia", "max"), { ...moved("tia", "max"), to: toGroup }])
      expect(attempt(tenant, each)).toBeRefusedOnlyBy("TM17");
  });

  it("[TM17] nor while they are lowered, to be raised there", () => {
    const lowered = team
      .after({ type: "teammates/changeRole", teammate: "lim", role: "readOnly", by: "fay" })
      .after(moved("lim", "fay"));
    const raised = { type: "teammates/changeRole", teammate: "lim", role: "limited", by: "fay" } as const;
    expect(attempt(lowered.build(), raised)).toBeRefusedOnlyBy("TM17");
  });

  it("[not TM17] is moved by whoever could give it, and by an Owner", () => {
    const tenant = team.build();
    for (const each of [moved("lim", "max"), moved("lim", "owner"), moved("tia", "owner")])
      expect(attempt(tenant, each)).toBeAllowed();
  });
});

describe("a profile that others hold", () => {
  const nothing = { kind: "administrator", access: "specific", modules: {} } as const;
  const held = bank
    .withUserProfile("desk", { kind: "administrator", modules: { agentDesktop: { level: "on" } } })
    .withTeammate("lim", { role: "limited", in: "east", userProfile: "profiles" })
    .withTeammate("tom", { role: "limited", userProfile: "profiles" })
    .withTeammate("ivy", { role: "limited", in: "loans", userProfile: "desk" });
  const emptied: CommandSketch = {
    type: "userProfiles/edit",
    profile: { id: "desk", name: "Desk", ...nothing },
  };

  it("[UP26] is not emptied by a manager of a team, for people elsewhere", () => {
    expect(attempt(held.build(), { ...emptied, by: "lim" })).toBeRefusedOnlyBy("UP26");
  });

  it("[UP26] is not emptied for an Owner who holds it, not even by a manager of the tenant", () => {
    const tenant = held.after(assigned("owner", "desk", "owner")).build();
    expect(attempt(tenant, { ...emptied, by: "tom" })).toBeRefusedOnlyBy("UP26");
    expect(attempt(tenant, { ...emptied, by: "lim" })).toBeRefusedOnlyBy("UP26");
  });

  it("[not UP26] is edited by a manager of the tenant, where no Owner holds it", () => {
    expect(attempt(held.build(), { ...emptied, by: "tom" })).toBeAllowed();
  });
});

describe("somebody under the id of another who was removed", () => {
  const left = bank
    .withTeammate("ann", { role: "full" })
    .withAsset("pact", { kind: "template" })
    .after({ type: "assets/lock", asset: "pact", by: "ann" })
    .after({ type: "teammates/remove", teammate: "ann", by: "max" });
  const unlocked = { type: "assets/unlock", asset: "pact" } as const;

  it("[ST14] is not invited by anyone below an Owner, nor by an Owner who does not say `again`", () => {
    const tenant = left.build();
    for (const again of [{}, { again: true }]) {
      expect(attempt(tenant, { ...invitationOf("ann"), ...again, by: "max" })).toBeRefusedOnlyBy("ST14");
    }
    expect(attempt(tenant, invitationOf("ann"))).toBeRefusedOnlyBy("ST14");
  });

  it("[AS27] does not unlock what the other had locked, invited by an Owner", () => {
    const tenant = left.after({ ...invitationOf("ann"), again: true, at: defaultAtMilli + 1 }).build();
    expect(attempt(tenant, { ...unlocked, by: "ann" })).toBeRefusedOnlyBy("AS12");
  });

  it("[not AS27] finds it locked for everybody but Owners", () => {
    expect(attempt(left.build(), { ...unlocked, by: "max" })).toBeRefusedOnlyBy("AS12");
    expect(attempt(left.build(), { ...unlocked, by: "owner" })).toBeAllowed();
  });
});

describe("a promoted Owner with a second Owner", () => {
  const promoted = bank
    .withTeammate("bob", { role: "limited", decryptsLogs: true })
    .after({ type: "teammates/changeRole", teammate: "bob", role: "owner" })
    .after({ ...invitationOf("bob2", "owner"), by: "bob" })
    .build();

  it("[DL6] invites one who does not decrypt either", () => {
    expect(teammateIn(promoted, "bob").decryptsLogs).toBe(false);
    expect(teammateIn(promoted, "bob2").decryptsLogs).toBe(false);
  });

  it("[DL6] is granted nothing by them, nor grants them anything", () => {
    for (const [by, teammate] of [
      ["bob", "bob2"],
      ["bob2", "bob"],
    ] as const) {
      expect(attempt(promoted, { type: "teammates/grantDecryption", teammate, by })).toBeRefusedOnlyBy("DL6");
    }
  });

  it("[not DL6] is granted it by the Owner who holds it", () => {
    expect(
      attempt(promoted, { type: "teammates/grantDecryption", teammate: "bob", by: "owner" }),
    ).toBeAllowed();
  });
});

describe("somebody else's account, with an address of one's own", () => {
  const taken = (by: string, teammate: string): readonly CommandSketch[] => {
    const to = { teammate, email: `${teammate}.of.${by}@tenant.example` };
    return [
      { type: "teammates/changeEmail", ...to, by, at: defaultAtMilli },
      { type: "teammates/acceptEmailChange", ...to, sentAtMilli: defaultAtMilli },
    ];
  };
  const rich = bank
    .withTeammate("bob", { role: "limited", decryptsLogs: true, hasRemoteAccess: true })
    .withUserProfile("big", everything)
    .after(assigned("bob", "big", "owner"));

  it("[TM16] gives no decryption, no remote access and no wider profile", () => {
    const tenant = taken("max", "bob")
      .reduce((builder, sketch) => builder.after(sketch), rich)
      .build();
    expect(teammateIn(tenant, "bob")).toMatchObject({
      ...{
        email: "bob.of.max@tenant.example",
        decryptsLogs: false,
        hasRemoteAccess: false,
        userProfile: null,
      },
    });
  });

  it("[TM16] gives no role that the account gets before the new address is accepted", () => {
    const [change, acceptance] = taken("max", "bob");
    if (change === undefined || acceptance === undefined) return expect.unreachable();
    const promoted = rich
      .after(change)
      .after({ type: "teammates/changeRole", teammate: "bob", role: "owner" });
    expect(attempt(promoted.build(), acceptance)).toBeRefusedOnlyBy("TM2", "TM14");
  });

  it("[TM14] is not an Owner's, but for another Owner", () => {
    const owned = rich.withTeammate("olga", { role: "owner" }).build();
    const [byMax] = taken("max", "olga");
    const [byOwner] = taken("owner", "olga");
    if (byMax === undefined || byOwner === undefined) return expect.unreachable();
    expect(attempt(owned, byMax)).toBeRefusedOnlyBy("TM2", "TM14");
    expect(attempt(owned, byOwner)).toBeAllowed();
  });

  it("[DL6] is not that of the last Owner who decrypts, for an Owner who does not", () => {
    const promoted = rich.after({ type: "teammates/changeRole", teammate: "bob", role: "owner" }).build();
    const [change] = taken("bob", "owner");
    if (change === undefined) return expect.unreachable();
    expect(attempt(promoted, change)).toBeRefusedOnlyBy("DL6");
  });
});

describe("a profile for administrators only", () => {
  const listed = bank
    .after({ type: "networkAccess/chooseManagementList", addresses: ["10.0.0.0/8"] })
    .after({ type: "networkAccess/chooseTwoFactor", mode: "remoteOnly" })
    .withUserProfile("agents", { kind: "administratorOnly" })
    .withTeammate("uma", { role: "limited", userProfile: "users" })
    .withTeammate("col", { role: "limited" })
    .after(assigned("col", "agents", "uma"))
    .build();

  it("[IP8] without any module lets nobody in past the address list", () => {
    expect(signInRequirementOf(listed, "col", "203.0.113.9").value).toBe("refuse");
  });

  it("[not IP8] is no hindrance to somebody whose role is an administrator's", () => {
    expect(signInRequirementOf(listed, "max", "203.0.113.9").value).toBe("oneTimePassword");
  });
});

describe("support", () => {
  const partner: Actor = {
    kind: "partner",
    adminUserName: "sam",
    adminUserDomain: "vendor.example",
    originalRole: "owner",
    current: { level: "tenant" },
  };
  const tenant = bank
    .after({ type: "subscription/switchDigitalChannels", isOn: true })
    .after({ type: "subscription/completeProvisioning" })
    .build();

  it("[HD10] that was an Owner where it comes from invites no Owner, and nobody else", () => {
    for (const role of ["owner", "full", "restricted"] as const) {
      expect(attempt(tenant, { ...invitationOf("sam2", role), by: partner })).toBeRefusedBy("HD10");
    }
  });

  it("[not HD10] works on assets", () => {
    expect(
      attempt(tenant, { type: "assets/make", asset: "a", kind: "template", name: "A", by: partner }),
    ).toBeAllowed();
  });
});

function invitationOf(teammate: string, role: "owner" | "full" | "restricted" = "full") {
  const email = `${teammate}@tenant.example`;
  return { type: "teammates/invite", teammate, email, role, home: { level: "tenant" } } as const;
}
