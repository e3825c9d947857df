import { describe, expect, it } from "vitest";
import { teammateOf, type TeammateRecord } from "../../src/teammates/state.ts";
import type { Command } from "../../src/tenant/command.ts";
import { reduceTenant } from "../../src/tenant/reduceTenant.ts";
import type { Tenant } from "../../src/tenant/tenant.ts";
import { transition } from "../../src/tenant/transition.ts";
import { places } from "../vocabulary/people.ts";
import { after, bank, command, crossLaunch, noon, olga, system, teammate } from "./bank.ts";

// In the bank, Olga is the one Owner who may decrypt, and Omar an Owner who may not.

const reference = "CASE-7";

function removing(id: string, at = noon): Command {
  return command(system, { type: "teammates/removeOwner", teammate: id, reference }, at);
}

function lowering(id: string, at = noon, role: "full" | "limited" | "readOnly" = "limited"): Command {
  return command(system, { type: "teammates/lowerOwner", teammate: id, role, reference }, at);
}

function replacing(id: string, successor: string, at = noon): Command {
  return command(system, { type: "teammates/replaceOwner", teammate: id, successor, reference }, at);
}

function granting(id: string, at = noon): Command {
  return command(system, { type: "teammates/grantOwnerDecryption", teammate: id, reference }, at);
}

function recordOf(tenant: Tenant, id: string): TeammateRecord | undefined {
  return teammateOf(tenant.teammates, id);
}

function because(tenant: Tenant, given: Command): readonly string[] {
  const { decision, tenant: left } = transition(tenant, given);
  if (!decision.value) expect(left).toBe(tenant);
  return [decision.value ? "yes" : "no", ...decision.because];
}

describe("the support team", () => {
  it("[TM15] removes an Owner, who may be the one who decrypts", () => {
    const left = after(bank, removing("olga"));
    expect(recordOf(left, "olga")).toBeUndefined();
    expect(left.teammates.owners).toEqual({ all: 1, decrypting: 0 });
    expect(because(left, removing("nobody"))).toEqual(["no", "ST11"]);
  });

  it("[ST12] [not TM15] leaves one Owner: the last is neither removed nor lowered", () => {
    const left = after(bank, removing("olga"));
    expect(because(left, removing("omar"))).toEqual(["no", "ST12"]);
    expect(because(left, lowering("omar"))).toEqual(["no", "ST12"]);
  });

  it("[IV5] [ST12] does nothing to an Owner who has not accepted, who counts for none, nor by such a successor", () => {
    const nina = { teammate: "nina", email: "nina@retail-bank.example", home: places.bank } as const;
    const invited = (role: "owner" | "full"): Tenant =>
      after(bank, command(olga, { type: "teammates/invite", ...nina, role, toBeAccepted: true }));
    const owner = invited("owner");
    expect(owner.teammates.owners).toEqual({ all: 2, decrypting: 1 });
    for (const given of [removing("nina"), lowering("nina"), replacing("nina", "rhea")]) {
      expect(because(owner, given)).toEqual(["no", "IV5"]);
      expect(reduceTenant(owner, given)).toBe(owner);
    }
    expect(because(invited("full"), replacing("olga", "nina"))).toEqual(["no", "IV5"]);
    expect(reduceTenant(invited("full"), replacing("olga", "nina"))).toEqual(invited("full"));
    const left = after(owner, removing("olga"));
    expect(because(left, removing("omar"))).toEqual(["no", "ST12"]);
  });

  it("[IV5] [DL6] a pending Owner may decrypt only from their acceptance on", () => {
    const nina = { teammate: "nina", email: "nina@retail-bank.example", home: places.bank } as const;
    const invite = { type: "teammates/invite", ...nina, role: "owner", toBeAccepted: true } as const;
    const sent = { teammate: "nina", email: nina.email, sentAtMilli: noon } as const;
    const accept = { type: "teammates/acceptInvitation", ...sent } as const;
    const withdraw = command(olga, { type: "teammates/withdrawDecryption", teammate: "olga" });
    const pending = after(bank, command(olga, invite));
    expect(because(pending, withdraw)).toEqual(["no", "DL6"]);
    const accepted = after(pending, command(system, accept));
    expect(accepted.teammates.owners).toEqual({ all: 3, decrypting: 2 });
    expect(because(accepted, withdraw)).toEqual(["yes", "RL1", "DL3"]);
  });

  it("[TM15] lowers an Owner, who loses decryption and remote access, and nothing else", () => {
    const held = after(
      bank,
      command(olga, { type: "teammates/grantRemoteAccess", teammate: "olga" }),
      command(olga, { type: "teammates/assignBotRoles", teammate: "olga", roles: ["curationConsole"] }),
    );
    const before = recordOf(held, "olga");
    expect(before).toMatchObject({ decryptsLogs: true, hasRemoteAccess: true });
    const lowered = { ...before, role: "limited", decryptsLogs: false, hasRemoteAccess: false };
    expect(recordOf(after(held, lowering("olga")), "olga")).toEqual({
      ...lowered,
      lowering: { happenedAtMilli: noon, isInForce: true },
    });
  });

  it("[TM15] [DL2] replaces even the last Owner, by somebody who may not decrypt then", () => {
    const last = after(bank, removing("omar"));
    const replaced = after(last, replacing("olga", "rhea"));
    expect(recordOf(replaced, "olga")).toBeUndefined();
    const rhea = recordOf(last, "rhea");
    expect(rhea?.decryptsLogs).toBe(true);
    const promoted = { ...rhea, role: "owner", decryptsLogs: false, ownerSinceMilli: noon };
    expect(recordOf(replaced, "rhea")).toEqual(promoted);
    expect(replaced.teammates.owners).toEqual({ all: 1, decrypting: 0 });
  });

  it("[TM15] grants decryption where no Owner may decrypt, and to no other after that", () => {
    const replaced = after(bank, replacing("olga", "rhea"));
    const granted = after(replaced, granting("rhea", noon + 1));
    expect(recordOf(granted, "rhea")?.decryptsLogs).toBe(true);
    expect(because(granted, granting("omar", noon + 2))).toEqual(["no", "TM15"]);
    expect(because(granted, granting("rhea", noon + 2))).toEqual(["yes", "ST9", "TM15"]);
    const grant = command(teammate("rhea"), { type: "teammates/grantDecryption", teammate: "ann" });
    expect(because(replaced, grant)).toEqual(["no", "DL6"]);
    expect(because(granted, grant)).toEqual(["yes", "RL1", "DL3"]);
  });

  it("[not TM15] is not somebody in a cross-launch, nor an Owner", () => {
    for (const by of [olga, crossLaunch("helpDesk", "owner"), crossLaunch("partner", "owner")]) {
      for (const given of [
        removing("omar"),
        lowering("omar"),
        replacing("omar", "fiona"),
        granting("omar"),
      ]) {
        expect(because(bank, { ...given, by })).toContain("ST9");
      }
    }
  });

  it("[TM15] names its case, which the audit trail keeps", () => {
    for (const given of [removing("omar"), lowering("omar"), replacing("omar", "fiona")]) {
      expect(transition(bank, given).audit).toMatchObject({
        by: "system",
        reference,
        because: ["ST9", "TM15"],
      });
    }
    const left = after(bank, removing("olga"));
    expect(transition(left, granting("omar")).audit?.reference).toBe(reference);
  });

  it("[not TM15] other entries of the audit trail have no case", () => {
    const removal = command(olga, { type: "teammates/remove", teammate: "ann" });
    expect(transition(bank, removal).audit?.reference).toBeNull();
  });
});

describe("an event about an Owner that is told late", () => {
  const month = 30 * 24 * 60 * 60 * 1000;
  const late = (given: Command, happenedAtMilli: number): Command =>
    ({ ...given, happenedAtMilli }) as Command;
  const unchanged = { decision: { value: true, because: ["ST9", "ST15"] }, audit: null };

  it("[ST15] changes nobody whose record is younger, such as who was invited again under the id", () => {
    const owner = {
      teammate: "omar",
      email: "omar@retail-bank.example",
      role: "owner",
      home: places.bank,
    } as const;
    const back = after(
      bank,
      removing("omar"),
      command(olga, { type: "teammates/invite", ...owner, again: true }),
    );
    for (const given of [removing("omar"), lowering("omar"), replacing("omar", "fiona"), granting("omar")]) {
      expect(transition(back, late(given, noon - month))).toMatchObject({ tenant: back, ...unchanged });
      expect(reduceTenant(back, late(given, noon - month))).toBe(back);
    }
    const successor = command(olga, {
      ...{ type: "teammates/invite", teammate: "nora", email: "nora@retail-bank.example" },
      ...{ role: "full", home: places.bank },
    } as const);
    const invited = after(bank, successor);
    const replacement = late(replacing("omar", "nora"), noon - month);
    expect(transition(invited, replacement)).toMatchObject({ tenant: invited, ...unchanged });
    expect(reduceTenant(invited, replacement)).toBe(invited);
  });

  it("[not ST15] changes who was there already", () => {
    for (const given of [removing("omar"), lowering("omar"), replacing("omar", "fiona")]) {
      expect(because(bank, late(given, noon - month))).toEqual(["yes", "ST9", "TM15"]);
    }
  });
});

describe("an event about an Owner that is told again, or late, after another", () => {
  const late = (given: Command, at: number): Command =>
    ({ ...given, happenedAtMilli: given.at, at }) as Command;
  const roleOf = (tenant: Tenant, id: string): readonly unknown[] => {
    const { role, decryptsLogs } = recordOf(tenant, id) ?? {};
    return [role, decryptsLogs];
  };
  const raising = (id: string, at: number): Command =>
    command(teammate("omar"), { type: "teammates/changeRole", teammate: id, role: "owner" }, at);
  const inOrder = ["yes", "ST9", "TM15"];
  const outOfOrder = ["yes", "ST9", "ST15"];

  /** Olga is lowered, and Omar makes her an Owner again, who may not decrypt (DL2). */
  const grant = granting("olga", noon + 1);
  const lower = lowering("olga", noon + 2);
  const withdrawal = { type: "teammates/withdrawDecryption", teammate: "olga" } as const;
  const raised = after(bank, grant, lower, raising("olga", noon + 3));

  it("[ST15] [TM15] grants no decryption once more that a lowering and a promotion dropped", () => {
    expect(roleOf(raised, "olga")).toEqual(["owner", false]);
    expect(because(raised, late(grant, noon + 9))).toEqual(outOfOrder);
    expect(reduceTenant(raised, late(grant, noon + 9))).toBe(raised);
    expect(roleOf(after(raised, granting("olga", noon + 9)), "olga")).toEqual(["owner", true]);
  });

  it("[ST15] [TM15] grants none that an Owner has withdrawn since", () => {
    const both = after(bank, granting("olga", noon + 1), removing("omar", noon + 2));
    const nora = { teammate: "nora", email: "nora@retail-bank.example", home: places.bank } as const;
    const invite = command(olga, { type: "teammates/invite", ...nora, role: "owner" }, noon + 3);
    const withdrawn = after(
      after(both, invite),
      command(teammate("nora"), withdrawal, noon + 4),
      removing("nora", noon + 5),
    );
    expect(withdrawn.teammates.owners).toEqual({ all: 1, decrypting: 0 });
    for (const at of [noon + 1, noon + 3, noon + 4]) {
      expect(because(withdrawn, late(granting("olga", at), noon + 9))).toEqual(outOfOrder);
      expect(reduceTenant(withdrawn, late(granting("olga", at), noon + 9))).toBe(withdrawn);
    }
    const again = after(withdrawn, late(granting("olga", noon + 5), noon + 9));
    expect(roleOf(again, "olga")).toEqual(["owner", true]);
  });

  it("[ST15] [TM15] lowers nobody again whom people have raised since, nor removes or replaces them", () => {
    for (const given of [lower, removing("olga", noon + 2), replacing("olga", "rhea", noon + 2)]) {
      for (const happened of [0, 1]) {
        const told = { ...late(given, noon + 9), happenedAtMilli: given.at + happened } as Command;
        expect(because(raised, told)).toEqual(outOfOrder);
        expect(reduceTenant(raised, told)).toBe(raised);
      }
      expect(because(raised, { ...given, at: noon + 4 })).toEqual(inOrder);
    }
  });

  it("[TM15] [ST15] grants nothing to an Owner who may decrypt already: the same state, and no entry of the audit trail", () => {
    for (const told of [granting("olga"), late(granting("olga", noon + 1), noon + 9)]) {
      expect(transition(bank, told)).toMatchObject({
        tenant: bank,
        decision: { because: ["ST9", "TM15"] },
        audit: null,
      });
      expect(transition(bank, told).tenant).toBe(bank);
      expect(reduceTenant(bank, told)).toBe(bank);
    }
    const without = after(bank, removing("olga"));
    expect(transition(without, granting("omar")).audit).not.toBeNull();
  });

  it("[ST15] [TM16] grants none again that fell away with an address that an Owner without it changed", () => {
    const moving = { teammate: "olga", email: "olga.b@retail-bank.example" } as const;
    const accepted = { type: "teammates/acceptEmailChange", ...moving, sentAtMilli: noon + 2 } as const;
    // Who decrypts meanwhile is not asked: what is granted is reduced only.
    const changed = [
      command(teammate("omar"), { type: "teammates/changeEmail", ...moving }, noon + 2),
      late(command(system, accepted, noon + 4), noon + 9),
    ].reduce(reduceTenant, bank);
    expect(roleOf(changed, "olga")).toEqual(["owner", false]);
    for (const at of [noon + 1, noon + 3, noon + 4]) {
      expect(reduceTenant(changed, late(granting("olga", at), noon + 9))).toBe(changed);
    }
    expect(roleOf(reduceTenant(changed, granting("olga", noon + 9)), "olga")).toEqual(["owner", true]);
  });

  it("[ST15] the clock of the support team may be ahead of the tenant's", () => {
    const ahead = { ...lower, happenedAtMilli: noon + 60_000 } as Command;
    const again = after(bank, ahead, raising("olga", noon + 3));
    expect(because(again, { ...ahead, at: noon + 90_000 })).toEqual(outOfOrder);
    expect(roleOf(reduceTenant(again, { ...ahead, at: noon + 90_000 }), "olga")).toEqual(["owner", false]);
    const granted = after(bank, { ...granting("olga"), happenedAtMilli: noon + 60_000 } as Command);
    const withdrawn = reduceTenant(granted, command(olga, withdrawal, noon + 3));
    expect(recordOf(withdrawn, "olga")?.ownerDecryptionAtMilli).toBe(noon + 60_000);
  });

  it("[ST15] [TM15] of two lowerings the last decides, in either order, and at one instant the lower role", () => {
    const [full, readOnly] = [lowering("olga", noon + 1, "full"), lowering("olga", noon + 2, "readOnly")];
    const fullLast = lowering("olga", noon + 3, "full");
    const fullThen = lowering("olga", noon + 2, "full");
    const end = (...events: readonly Command[]) =>
      roleOf(after(bank, ...events.map((each) => late(each, noon + 9))), "olga");
    expect([end(full, readOnly), end(readOnly, full)]).toEqual([
      ["readOnly", false],
      ["readOnly", false],
    ]);
    expect([end(readOnly, fullLast), end(fullLast, readOnly)]).toEqual([
      ["full", false],
      ["full", false],
    ]);
    expect([end(fullThen, readOnly), end(readOnly, fullThen)]).toEqual([
      ["readOnly", false],
      ["readOnly", false],
    ]);
    expect(because(after(bank, readOnly), late(fullThen, noon + 9))).toEqual(outOfOrder);
    expect(because(after(bank, fullThen), late(readOnly, noon + 9))).toEqual(inOrder);
  });

  it("[not TM15] people who have changed the role since decide, and not another lowering", () => {
    const restricting = { type: "teammates/changeRole", teammate: "olga", role: "restricted" } as const;
    const changed = after(bank, lower, command(teammate("omar"), restricting, noon + 3));
    expect(recordOf(changed, "olga")?.lowering).toEqual({ happenedAtMilli: noon + 2, isInForce: false });
    expect(because(changed, late(lower, noon + 9))).toEqual(outOfOrder);
    for (const given of [lowering, removing, (id: string, at: number) => replacing(id, "rhea", at)]) {
      expect(because(changed, given("olga", noon + 4))).toEqual(["no", "TM15"]);
      expect(reduceTenant(changed, given("olga", noon + 4))).toBe(changed);
    }
    const same = { ...restricting, role: "limited" } as const;
    const kept = after(bank, lower);
    expect(because(kept, command(teammate("omar"), same, noon + 3))).toContain("TM11");
    expect(reduceTenant(kept, command(teammate("omar"), same, noon + 3))).toBe(kept);
  });

  it("[TM15] another lowering leaves what was granted since, as the first has dropped what was granted before", () => {
    const granting = { type: "teammates/grantRemoteAccess", teammate: "olga" } as const;
    const granted = after(bank, lower, command(teammate("omar"), granting, noon + 3));
    const again = after(granted, late(lowering("olga", noon + 4, "readOnly"), noon + 9));
    expect(recordOf(again, "olga")).toMatchObject({ role: "readOnly", hasRemoteAccess: true });
    const first = after(bank, command(olga, granting), late(lower, noon + 9));
    expect(recordOf(first, "olga")).toMatchObject({ hasRemoteAccess: false });
  });

  it("[TM15] whoever was lowered is removed or replaced all the same, in either order, even below tenant level", () => {
    const moving = { type: "teammates/move", teammate: "olga", to: places.loans } as const;
    const moved = after(bank, lower, command(teammate("omar"), moving, noon + 3));
    for (const at of [noon + 1, noon + 4]) {
      const removal = late(removing("olga", at), noon + 9);
      expect(because(moved, removal)).toEqual(inOrder);
      expect(recordOf(after(moved, removal), "olga")).toBeUndefined();
      const replaced = after(moved, late(replacing("olga", "rhea", at), noon + 9));
      expect([recordOf(replaced, "olga"), recordOf(replaced, "rhea")?.role]).toEqual([undefined, "owner"]);
    }
  });

  it("[not TM15] whoever was lowered does not take their own place", () => {
    const kept = after(bank, lower);
    expect(because(kept, replacing("olga", "olga", noon + 9))).toEqual(["no", "TM15"]);
    expect(reduceTenant(kept, replacing("olga", "olga", noon + 9))).toBe(kept);
  });

  it("[ST15] nobody becomes an Owner in place of another who was one already, and was lowered since", () => {
    const kept = after(bank, lower);
    for (const at of [noon + 1, noon + 2]) {
      expect(because(kept, late(replacing("omar", "olga", at), noon + 9))).toEqual(outOfOrder);
      expect(reduceTenant(kept, late(replacing("omar", "olga", at), noon + 9))).toBe(kept);
    }
    expect(because(kept, late(replacing("omar", "olga", noon + 3), noon + 9))).toEqual(inOrder);
  });

  it("[ST15] [ST14] whoever is gone is gone, and nobody takes their place any more", () => {
    const replaced = after(bank, replacing("omar", "rhea"), removing("rhea", noon + 1));
    for (const id of ["omar", "rhea"]) {
      for (const given of [removing(id), lowering(id), granting(id), replacing(id, "fiona")]) {
        expect(because(replaced, late(given, noon + 9))).toEqual(outOfOrder);
        expect(transition(replaced, late(given, noon + 9))).toMatchObject({ tenant: replaced, audit: null });
      }
    }
    expect(because(replaced, late(replacing("omar", "rhea"), noon + 9))).toEqual(outOfOrder);
  });

  it("[not ST15] nobody is found who never was there, and no successor who is gone", () => {
    const left = after(bank, removing("omar"));
    for (const given of [
      ...[removing("nobody"), lowering("nobody"), granting("nobody"), replacing("nobody", "rhea")],
      ...[replacing("omar", "nobody"), replacing("olga", "omar"), replacing("nobody", "omar")],
    ]) {
      expect(because(left, given)).toEqual(["no", "ST11"]);
    }
  });
});

describe("reduceTenant, which does not ask who may", () => {
  it("[TM15] [not ST9] changes no teammate below Owner by these events, and no successor who is one", () => {
    const idle = [removing("fiona"), lowering("fiona"), granting("fiona"), replacing("fiona", "liam")];
    for (const given of [
      ...idle,
      replacing("olga", "omar"),
      replacing("olga", "olga"),
      replacing("olga", "x"),
    ]) {
      expect(reduceTenant(bank, given)).toBe(bank);
    }
  });
});
