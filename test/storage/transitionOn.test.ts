import { describe, expect, it } from "vitest";
import { type Command, type Tenant, type TenantChanges, transition } from "tenant-policy";
import {
  applyChanges,
  type PartialTenant,
  partialTenant,
  type PartialTransition,
  rowsNeededBy,
  rowsOf,
  transitionOn,
} from "tenant-policy/storage";
import { aTenant, type CommandSketch, commandIn, teammateIn } from "tenant-policy/testing";
import { addresses, after, bounce, bounced, day, monday, takenOff, takeOff } from "./bounces.ts";
import { hostile } from "../laws/hostile.ts";
import { mutableIn } from "../laws/mutableIn.ts";
import { expectSameOnRows, expectTwoRounds } from "./expectPartial.ts";
import { outcomeOf, partialOf } from "./onRows.ts";
import { addCards, bank, bankRows, head, olga, rowOf, whole } from "./rows.ts";
import { readFor, tableOf } from "./table.ts";

function done(partial: PartialTenant, command: Command): PartialTransition {
  const step = transitionOn(partial, command);
  if (step.missing !== undefined) throw new Error(JSON.stringify(step.missing));
  return step;
}

describe("a bounce where twenty entries have ended at one instant", () => {
  const leaving = [...addresses].sort().slice(0, 8);
  const goneIn = (changes: TenantChanges | null, part: string): readonly string[] =>
    (changes?.rows ?? []).flatMap((row) => (row.part === part && row.value === null ? [row.id] : []));

  it("[BL10] [ST17] lets the same eight leave, in the order of their ids, on the first rows alone", () => {
    const command = bounce("new@mail.example", monday + 8 * day);
    const { read, rounds } = expectSameOnRows(bounced, command, tableOf(rowsOf(bounced)));
    expect(read.rows.length).toBeLessThan(15);
    expect(rounds).toBe(2);
    const { changes } = done(partialOf(read), command);
    expect(goneIn(changes, "bounceList.entries")).toEqual(leaving);
  });

  it("[BL10] [ST17] does so where the address is one of them, and where an entry is taken off", () => {
    const table = tableOf(rowsOf(bounced));
    for (const email of addresses) {
      expectSameOnRows(bounced, bounce(email, monday + 8 * day), table);
      expectSameOnRows(bounced, takeOff(email, monday + day), table);
    }
    const listed = after(bounced, bounce("late@mail.example", monday + 5 * day));
    expectSameOnRows(listed, takeOff("late@mail.example", monday + 8 * day), tableOf(rowsOf(listed)));
  });

  it("[BL10] [ST17] lets eight marks leave, too, of addresses that were taken off at one instant", () => {
    const command = bounce("new@mail.example", monday + 400 * day);
    const { read } = expectSameOnRows(takenOff, command, tableOf(rowsOf(takenOff)));
    const { changes } = done(partialOf(read), command);
    expect(goneIn(changes, "bounceList.takenOff")).toEqual(leaving);
  });

  it("[not BL10] [ST17] lets none leave that comes after one which stays", () => {
    const early = after(bounced, {
      ...bounce("zoe@mail.example", monday + day),
      happenedAtMilli: monday - day,
    } as Command);
    const command = bounce("new@mail.example", monday + 6.5 * day);
    const { read } = expectSameOnRows(early, command, tableOf(rowsOf(early)));
    expect(goneIn(done(partialOf(read), command).changes, "bounceList.entries")).toEqual([
      "zoe@mail.example",
    ]);
  });

  it("[BL10] [ST17] lets the next eight leave with the next bounce of one transaction, on more of the first rows", () => {
    const [one, other] = ["x@mail.example", "y@mail.example"].map((email) =>
      bounce(email, monday + 8 * day),
    ) as [Command, Command];
    const table = tableOf(rowsOf(bounced));
    const { read } = readFor((known) => {
      if (known === undefined) return [...rowsNeededBy(one), ...rowsNeededBy(other)];
      const step = transitionOn(partialOf(known), one);
      return step.missing ?? transitionOn(step.tenant, other).missing ?? [];
    }, table);
    expect(read.keys).toContainEqual({ part: "bounceList.entries", first: 27 });
    const first = done(partialOf(read), one);
    const second = done(first.tenant, other);
    const wholeFirst = transition(bounced, one);
    expect(outcomeOf(first)).toStrictEqual(outcomeOf(wholeFirst));
    expect(outcomeOf(second)).toStrictEqual(outcomeOf(transition(wholeFirst.tenant, other)));
    expect(goneIn(second.changes, "bounceList.entries")).toEqual([...addresses].sort().slice(8, 16));
  });
});

describe("an address that is accepted", () => {
  const managing = { level: "edit", toggles: { manageUsers: true, manageUserProfiles: true } } as const;
  const start = aTenant()
    .withUserProfile("agents", { kind: "supervisor", modules: { agentDesktop: { level: "on" } } })
    .withUserProfile("managers", { kind: "administrator", modules: { provisioning: managing } })
    .withTeammate("otto", { role: "owner" })
    .withTeammate("fay", { role: "full" })
    .withTeammate("liv", { role: "limited" })
    .build();
  type Profile = "agents" | "managers" | null;
  const everyProfile: readonly Profile[] = ["agents", "managers", null];

  function given(tenant: Tenant, sketch: CommandSketch): Tenant {
    return transition(tenant, commandIn(tenant, sketch)).tenant;
  }

  const holding = (teammate: string, userProfile: Profile) =>
    ({ type: "teammates/assignUserProfile", teammate, userProfile }) as const;
  const changing = { type: "teammates/changeEmail", email: "new@tenant.example", at: monday } as const;
  const acceptanceOf = (teammate: string) =>
    commandIn(start, {
      ...({ type: "teammates/acceptEmailChange", teammate, email: changing.email } as const),
      ...{ sentAtMilli: monday, at: monday + day },
    });

  /** After somebody who held a user profile then, and holds another now, changed the address of Liv, who holds one too. */
  function changedBy(by: "fay" | "otto", then: Profile, now: Profile, livs: Profile): Tenant {
    const before = [holding(by, then), holding("liv", livs)].reduce(given, start);
    const tenant = [{ ...changing, teammate: "liv", by }, holding(by, now)].reduce(given, before);
    expect([teammateIn(tenant, by).userProfile, teammateIn(tenant, "liv")]).toMatchObject([
      now,
      { userProfile: livs, emailChange: { by: { id: by }, byProfile: then } },
    ]);
    return tenant;
  }

  it("[TM16] [UP25] [ST17] leaves what two rounds of reading tell, whatever whoever changed it holds", () => {
    const acceptance = acceptanceOf("liv");
    for (const by of ["fay", "otto"] as const) {
      for (const [then, now, livs] of everyProfile.flatMap((one) =>
        everyProfile.flatMap((other) => everyProfile.map((third) => [one, other, third] as const)),
      )) {
        const tenant = changedBy(by, then, now, livs);
        const gone = given(tenant, { type: "teammates/removeOwner", teammate: "otto", reference: "CASE-1" });
        for (const state of [tenant, gone, given(tenant, { type: "teammates/remove", teammate: "fay" })]) {
          const table = tableOf(rowsOf(state));
          expectSameOnRows(state, acceptance, table);
          expectTwoRounds((known) => rowsNeededBy(acceptance, known), table);
        }
        const isKept = livs !== "managers" || by === "otto" || (then === "managers" && now === "managers");
        const after = transition(tenant, acceptance).tenant;
        expect([by, then, now, livs, teammateIn(after, "liv").userProfile]).toEqual([
          ...[by, then, now, livs, isKept ? livs : null],
        ]);
      }
    }
  });

  it("[TM16] [ST17] leads to whoever changed it, and to the user profile that they held then", () => {
    const tenant = changedBy("fay", "agents", "managers", "managers");
    const { read, rounds } = expectSameOnRows(tenant, acceptanceOf("liv"), tableOf(rowsOf(tenant)));
    expect(rounds).toBe(2);
    const second = read.keys.slice(rowsNeededBy(acceptanceOf("liv")).length);
    expect(second.map((key) => `${key.part} ${"id" in key ? key.id : ""}`).sort()).toEqual([
      ...["teammates.emails liv@tenant.example", "teammates.holdings managers", "teammates.records fay"],
      ...["userProfiles.records agents", "userProfiles.records managers"],
    ]);
    for (const left of second) {
      const keys = read.keys.filter((key) => key !== left);
      const step = transitionOn(
        partialOf({ keys, rows: tableOf(rowsOf(tenant)).read(keys) }),
        acceptanceOf("liv"),
      );
      expect(step.missing?.[0]).toEqual(left);
    }
  });

  it("[TM16] [ST17] takes two where they changed it themselves", () => {
    const own = given(start, { ...changing, teammate: "fay", by: "fay" });
    const { rounds, read } = expectSameOnRows(own, acceptanceOf("fay"), tableOf(rowsOf(own)));
    expect([done(partialOf(read), acceptanceOf("fay")).decision.value, rounds]).toEqual([true, 2]);
    expect(read.keys.some(({ part }) => part === "userProfiles.records")).toBe(false);
  });
});

describe("an event that the bank of the examples has seen already", () => {
  it("[ST9] [ST17] is accepted in a new tenant, on the head alone", () => {
    const tenant = aTenant().build();
    const command: Command = {
      type: "subscription/completeProvisioning",
      by: { kind: "system" },
      at: monday,
    };
    const { read } = expectSameOnRows(tenant, command, tableOf(rowsOf(tenant)));
    expect([done(partialOf(read), command).changes?.rows.length, read.keys]).toEqual([1, [head]]);
  });
});

describe("transitionOn", () => {
  it("[ST17] leaves a partial tenant on which a further command decides, as on the whole one", () => {
    const renaming: Command = {
      type: "workspaces/renameGroup",
      group: "cards",
      name: "Credit",
      by: olga,
      at: addCards.at,
    };
    const first = done(partialOf(whole), addCards);
    const second = done(first.tenant, renaming);
    const then = transition(bank, addCards).tenant;
    expect(outcomeOf(second)).toStrictEqual(outcomeOf(transition(then, renaming)));
    expect(second.changes?.rows).toEqual([
      { part: "workspaces.groups", id: "cards", value: { id: "cards", name: "Credit" } },
    ]);
    const both = [first.changes, second.changes] as readonly TenantChanges[];
    expect(applyChanges(bank, both).value).toEqual(transition(then, renaming).tenant);
    expect(done(second.tenant, renaming).changes).toBeNull();
    expect(done(second.tenant, addCards).decision.because).toEqual(["ST19"]);
  });

  it("[ST17] changes nothing of the partial tenant that it was given", () => {
    const partial = partialOf(whole);
    const first = done(partial, addCards);
    expect(first.tenant).not.toBe(partial);
    expect(outcomeOf(done(partial, addCards))).toEqual(outcomeOf(first));
    expect([...mutableIn([first.tenant, first.changes, first.audit, partialTenant(whole)])].length).toBe(1);
  });

  it("[ST2] leaves the same partial tenant where the command is refused or changes nothing", () => {
    const partial = partialOf(whole);
    const zone: Command = { type: "timeZone/choose", zone: bank.timeZone, by: olga, at: addCards.at };
    const refused = done(partial, { ...addCards, group: "loans" });
    expect([refused.tenant === partial, refused.decision.value]).toEqual([true, false]);
    const pointless = done(partial, zone);
    expect([pointless.tenant === partial, pointless.decision.value, pointless.changes]).toEqual([
      true,
      true,
      null,
    ]);
  });

  it("[ST17] decides nothing while a row is missing", () => {
    const step = transitionOn(partialOf({ keys: [head], rows: [rowOf("head", "head")] }), addCards);
    expect(step).toEqual({ missing: [{ part: "teammates.records", id: "olga" }] });
    expect([...mutableIn(step.missing)]).toEqual([]);
    expect(Object.hasOwn(step, "decision")).toBe(false);
  });

  it("[ST3] refuses what is no command, as `transition` does", () => {
    const partial = partialOf(whole);
    for (const [what, value] of hostile) {
      const given = value as Command;
      expect([what, outcomeOf(done(partial, given))]).toEqual([what, outcomeOf(transition(bank, given))]);
      for (const name of Object.keys(addCards)) {
        const spoilt = { ...addCards, [name]: value } as Command;
        if (name !== "group" && name !== "name") {
          expect([name, what, done(partial, spoilt).decision.value]).toEqual([
            name,
            what,
            name === "at" && what === "one",
          ]);
        }
        expect(outcomeOf(done(partial, spoilt))).toStrictEqual(outcomeOf(transition(bank, spoilt)));
      }
    }
    const throwing = {
      ...addCards,
      get by(): never {
        throw new Error("mine");
      },
    } as unknown as Command;
    expect(done(partial, throwing).decision).toEqual(transition(bank, throwing).decision);
  });

  it("[HD7] [ST17] audits an attempt in a cross-launch, as `transition` does", () => {
    const mia = {
      ...({ kind: "helpDesk", adminUserName: "mia", adminUserDomain: "vendor.example" } as const),
      ...({ originalRole: "full", current: { level: "tenant" } } as const),
    };
    const attempt = { body: { type: "workspaces/addGroup", group: 7 }, by: mia, at: addCards.at };
    const table = tableOf(bankRows());
    expectSameOnRows(bank, attempt, table);
    expect(transition(bank, attempt).audit).not.toBeNull();
  });
});
