import {
  aTenant,
  aTenantLike,
  commandIn,
  type CommandSketch,
  defaultAtMilli,
  teammateIn,
} from "tenant-policy/testing";
import { describe, expect, it } from "vitest";
import type { Tenant } from "../../src/tenant/tenant.ts";
import { transition } from "../../src/tenant/transition.ts";
import { type WithdrawingCommand, withdrawalRisksOf } from "../../src/tenant/withdrawalRisksOf.ts";
import { roles } from "../../src/vocabulary/role.ts";

function invited(teammate: string, role: (typeof roles)[number], by: string): CommandSketch {
  const email = `${teammate}@tenant.example`;
  return { type: "teammates/invite", teammate, email, role, home: { level: "tenant" }, by };
}

/** Fay invited two people; one of these invited a third. */
const bank = aTenant()
  .withUserProfile("desk", { kind: "administrator", modules: { agentDesktop: { level: "on" } } })
  .withUserProfile("sites", {
    kind: "administrator",
    modules: { provisioning: { level: "edit", toggles: { manageSites: true } } },
  })
  .withUserProfile("both", {
    kind: "administrator",
    modules: {
      agentDesktop: { level: "on" },
      provisioning: { level: "edit", toggles: { manageSites: true } },
    },
  })
  .withTeammate("fay", { role: "full", userProfile: "both", decryptsLogs: true, hasRemoteAccess: true })
  .withTeammate("ann", { role: "full", userProfile: "both", decryptsLogs: true, hasRemoteAccess: true })
  .after(invited("alt1", "full", "fay"))
  .after(invited("alt2", "limited", "fay"))
  .after(invited("alt3", "readOnly", "alt1"))
  .after({ type: "teammates/assignUserProfile", teammate: "alt1", userProfile: "sites" })
  .after({ type: "teammates/assignUserProfile", teammate: "alt3", userProfile: "desk" })
  .after({ type: "teammates/grantDecryption", teammate: "alt2" })
  .after({ type: "teammates/grantRemoteAccess", teammate: "alt3" })
  .build();

function risks(command: WithdrawingCommand, tenant: Tenant = bank): readonly string[] | null {
  const { value, because } = withdrawalRisksOf(tenant, command);
  expect(because).toEqual(["TM18"]);
  return value === null ? null : [...value].sort();
}

describe("withdrawalRisksOf", () => {
  it("[TM18] tells the accounts that keep a higher role than a new one", () => {
    const atRole = (role: (typeof roles)[number]) =>
      risks({ type: "teammates/changeRole", teammate: "fay", role });
    expect(roles.map(atRole)).toEqual([["alt2"], [], ["alt1"], ["alt1", "alt2"], ["alt1", "alt2", "alt3"]]);
  });

  it("[TM18] [DL2] promoted to Owner, somebody loses decryption alone", () => {
    expect(risks({ type: "teammates/changeRole", teammate: "fay", role: "owner" })).toEqual(["alt2"]);
  });

  it("[TM18] tells the accounts that keep a user profile which permits more than the one that is left", () => {
    const left = (userProfile: string | null) =>
      risks({ type: "teammates/assignUserProfile", teammate: "fay", userProfile });
    expect(["both", "sites", "desk", null].map(left)).toEqual([[], ["alt3"], ["alt1"], ["alt1", "alt3"]]);
  });

  it("[TM18] tells the accounts that keep decryption, or remote access", () => {
    expect(risks({ type: "teammates/withdrawDecryption", teammate: "fay" })).toEqual(["alt2"]);
    expect(risks({ type: "teammates/withdrawRemoteAccess", teammate: "fay" })).toEqual(["alt3"]);
  });

  it("[TM18] tells every account of somebody who is removed", () => {
    for (const type of ["teammates/remove", "teammates/removeOwner", "teammates/replaceOwner"] as const) {
      expect(risks({ type, teammate: "fay" })).toEqual(["alt1", "alt2", "alt3"]);
      expect(risks({ type, teammate: "alt1" })).toEqual(["alt3"]);
    }
  });

  it("[TM18] [TM15] tells the accounts that keep what a lowered Owner loses", () => {
    expect(risks({ type: "teammates/lowerOwner", teammate: "fay", role: "full" })).toEqual(["alt2", "alt3"]);
    expect(risks({ type: "teammates/lowerOwner", teammate: "fay", role: "limited" })).toEqual([
      ...["alt1", "alt2", "alt3"],
    ]);
  });

  it("[not TM18] nobody, where somebody made no account, whoever holds the same", () => {
    for (const type of ["teammates/remove", "teammates/withdrawDecryption"] as const) {
      expect(risks({ type, teammate: "ann" })).toEqual([]);
    }
    expect(risks({ type: "teammates/changeRole", teammate: "ann", role: "restricted" })).toEqual([]);
  });

  it("[TM18] [IV5] tells who will hold more once they accept their invitation, until it is revoked", () => {
    const awaited = (role: (typeof roles)[number]) =>
      aTenantLike(bank)
        .after({ ...invited("nils", role, "fay"), toBeAccepted: true } as CommandSketch)
        .build();
    const lowering = { type: "teammates/changeRole", teammate: "fay", role: "limited" } as const;
    expect(risks({ type: "teammates/remove", teammate: "fay" }, awaited("restricted"))).toContain("nils");
    expect(risks(lowering, awaited("full"))).toEqual(["alt1", "nils"]);
    expect(risks(lowering, awaited("limited"))).toEqual(["alt1"]);
    const accepted = aTenantLike(awaited("full")).after({ type: "teammates/recordLogIn", teammate: "nils" });
    expect(risks(lowering, accepted.build())).toEqual(["alt1", "nils"]);
    const revoked = aTenantLike(awaited("full")).after({
      ...{ type: "teammates/revokeInvitation", teammate: "nils" },
    });
    expect(risks(lowering, revoked.build())).toEqual(["alt1"]);
  });

  it("[TM18] [DL1] [IV5] tells of an Owner who awaits the role and the decryption of the one who is lowered", () => {
    const owners = aTenant().withTeammate("bob", { role: "owner" });
    const awaited = owners.after({ ...invited("bob2", "owner", "bob"), toBeAccepted: true } as CommandSketch);
    const about = { teammate: "bob" } as const;
    expect(risks({ type: "teammates/lowerOwner", role: "full", ...about }, awaited.build())).toEqual([
      "bob2",
    ]);
    expect(risks({ type: "teammates/withdrawDecryption", ...about }, awaited.build())).toEqual(["bob2"]);
    expect(risks({ type: "teammates/withdrawRemoteAccess", ...about }, awaited.build())).toEqual([]);
    expect(risks({ type: "teammates/lowerOwner", role: "full", ...about }, owners.build())).toEqual([]);
  });

  it("[TM18] what an account was given by somebody else counts too, and its end is told no longer", () => {
    const command: WithdrawingCommand = { type: "teammates/changeRole", teammate: "fay", role: "limited" };
    expect(
      risks(command, aTenantAfter({ type: "teammates/changeRole", teammate: "alt3", role: "full" })),
    ).toEqual(["alt1", "alt3"]);
    expect(
      risks(command, aTenantAfter({ type: "teammates/changeRole", teammate: "alt1", role: "limited" })),
    ).toEqual([]);
  });

  it("[TM18] [TM16] two accounts that somebody made hide nothing by changing each other's address", () => {
    const lowering: WithdrawingCommand = {
      type: "teammates/changeRole",
      teammate: "fay",
      role: "restricted",
    };
    for (const [by, teammate] of [
      ["alt1", "alt2"],
      ["alt1", "alt3"],
    ] as const) {
      const tenant = readdressed(bank, by, teammate);
      expect(teammateIn(tenant, teammate).email).toBe(`new.${teammate}@tenant.example`);
      expect(risks({ type: "teammates/remove", teammate: "fay" }, tenant)).toEqual(["alt1", "alt2", "alt3"]);
      expect(risks(lowering, tenant)).toEqual(["alt1", "alt2", "alt3"]);
      expect(risks({ type: "teammates/remove", teammate: "alt1" }, tenant)).toContain(teammate);
    }
    const raised = aTenantAfter({ type: "teammates/changeRole", teammate: "alt2", role: "full" });
    const inTurn = readdressed(readdressed(raised, "alt2", "alt1"), "alt1", "alt2");
    expect(risks({ type: "teammates/remove", teammate: "fay" }, inTurn)).toEqual(["alt1", "alt2", "alt3"]);
  });

  it("[TM18] [TM16] an account counts as made by an accomplice who changed its address, and by its inviter still", () => {
    const tenant = readdressed(bank, "ann", "alt1");
    for (const teammate of ["fay", "ann"]) {
      const made = teammate === "fay" ? ["alt1", "alt2", "alt3"] : ["alt1", "alt3"];
      expect(risks({ type: "teammates/remove", teammate }, tenant)).toEqual(made);
    }
    const withoutAnn = aTenantLike(tenant).after({ type: "teammates/remove", teammate: "ann" }).build();
    expect(risks({ type: "teammates/remove", teammate: "fay" }, withoutAnn)).toContain("alt1");
    const withoutFay = aTenantLike(tenant).after({ type: "teammates/remove", teammate: "fay" }).build();
    expect(risks({ type: "teammates/remove", teammate: "ann" }, withoutFay)).toEqual(["alt1", "alt3"]);
  });

  it("[TM18] [TM16] whoever took over a maker's address made all that the maker made, who made it still", () => {
    const tenant = readdressed(bank, "ann", "fay");
    expect(risks({ type: "teammates/remove", teammate: "ann" }, tenant)).toEqual([
      ...["alt1", "alt2", "alt3", "fay"],
    ]);
    expect(risks({ type: "teammates/remove", teammate: "fay" }, tenant)).toEqual(["alt1", "alt2", "alt3"]);
  });

  it("[not TM18] [TM16] nobody made an account by a change that was not accepted, or of their own address", () => {
    const changing = aTenantAfter({ ...changeOf("alt1"), by: "ann" });
    const cancelled = aTenantLike(changing).after({ type: "teammates/cancelEmailChange", teammate: "alt1" });
    const cancelledThenAccepted = transition(cancelled.build(), commandIn(changing, acceptanceOf("alt1")));
    for (const tenant of [changing, cancelled.build(), cancelledThenAccepted.tenant]) {
      expect(risks({ type: "teammates/remove", teammate: "ann" }, tenant)).toEqual([]);
    }
    const own = readdressed(bank, "alt1", "alt1");
    expect(risks({ type: "teammates/remove", teammate: "alt1" }, own)).toEqual(["alt3"]);
    expect(risks({ type: "teammates/remove", teammate: "fay" }, own)).toEqual(["alt1", "alt2", "alt3"]);
  });

  it("[TM18] the chain ends with an account that is removed", () => {
    const without = aTenantAfter({ type: "teammates/remove", teammate: "alt1" });
    expect(risks({ type: "teammates/remove", teammate: "fay" }, without)).toEqual(["alt2"]);
  });

  it("[ST11] [IV5] null for who is unknown or pending, and for a user profile that does not exist", () => {
    const awaited = aTenantAfter({ ...invited("nils", "full", "alt1"), toBeAccepted: true } as CommandSketch);
    const because = (command: WithdrawingCommand) => withdrawalRisksOf(awaited, command);
    expect(because({ type: "teammates/remove", teammate: "nobody" })).toEqual({
      value: null,
      because: ["ST11"],
    });
    expect(because({ type: "teammates/remove", teammate: "nils" })).toEqual({
      value: null,
      because: ["IV5"],
      facts: { IV5: { case: "awaited" } },
    });
    for (const userProfile of ["gone", "__proto__"]) {
      expect(because({ type: "teammates/assignUserProfile", teammate: "fay", userProfile })).toEqual({
        ...{ value: null, because: ["ST11"] },
      });
    }
  });

  it("[ST10] [ST17] null for what is no such command, or no tenant", () => {
    const about = { teammate: "fay" };
    for (const command of [
      ...[null, undefined, "teammates/remove", { type: "teammates/remove" }, about],
      ...[
        { ...about, type: "teammates/grantDecryption" },
        { ...about, type: 7 },
      ],
      ...[
        { ...about, type: "teammates/changeRole" },
        { ...about, type: "teammates/lowerOwner", role: "boss" },
      ],
      ...[
        { ...about, type: "teammates/assignUserProfile" },
        { type: "teammates/remove", teammate: "" },
      ],
      { ...about, type: "teammates/assignUserProfile", userProfile: "" },
    ]) {
      expect(withdrawalRisksOf(bank, command as never)).toEqual({ value: null, because: ["ST10"] });
    }
    expect(withdrawalRisksOf({} as never, { ...about, type: "teammates/remove" })).toEqual({
      ...{ value: null, because: ["ST17"] },
    });
  });
});

function changeOf(teammate: string) {
  const email = `new.${teammate}@tenant.example`;
  return { type: "teammates/changeEmail", teammate, email, at: defaultAtMilli } as const;
}

function acceptanceOf(teammate: string) {
  const { email } = changeOf(teammate);
  return { type: "teammates/acceptEmailChange", teammate, email, sentAtMilli: defaultAtMilli } as const;
}

/** After somebody changed the address of another, and the change was accepted. */
function readdressed(tenant: Tenant, by: string, teammate: string): Tenant {
  return aTenantLike(tenant)
    .after({ ...changeOf(teammate), by })
    .after(acceptanceOf(teammate))
    .build();
}

function aTenantAfter(sketch: CommandSketch): Tenant {
  return aTenantLike(bank).after(sketch).build();
}
