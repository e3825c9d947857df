import { describe, expect, it } from "vitest";
import type { CaseOf } from "../../src/kernel/decision/ruleCases.ts";
import { entriesOf, ledgerOf } from "../../src/kernel/ledger/ledger.ts";
import {
  holderOfEmail,
  teammateOf,
  type TeammateRecord,
  teammatesOf,
  type TeammatesState,
} from "../../src/teammates/state.ts";
import type { Actor } from "../../src/vocabulary/actor.ts";
import type { PersonKey } from "../../src/vocabulary/personKey.ts";
import type { Role } from "../../src/vocabulary/role.ts";
import { issuesOf } from "../kernel/schema/issuesOf.ts";
import { record } from "../teammates/records.ts";
import { person } from "../vocabulary/people.ts";
import { byAnn, bySystem, checkSlice, type CommandOfSlice, day, decide, reduced } from "./laws.ts";

const sent = byAnn.at;
const week = 7 * day;
const newAddress = "Robert@bank.example";

function annAs(role: Role, other: Partial<TeammateRecord> = {}): TeammateRecord {
  return record(role, "bank", { id: "ann", email: "ann@bank.example", ...other });
}

const annsKey = { kind: "teammate", id: "ann", createdAtMilli: 1 } as const;
const emailChange = { email: newAddress, sentAtMilli: sent, by: annsKey, byProfile: null };
const bob = record("limited", "loans");
const moving = { ...bob, emailChange };
const olga = record("owner", "bank", { id: "olga", email: "olga@bank.example" });
const ann = annAs("full");
const start = teammatesOf([olga, ann, bob]);
const waiting = teammatesOf([olga, ann, moving]);

/** Profiles by what they permit: nothing over others, and much. */
const profiles = [
  {
    id: "desk",
    name: "Desk",
    kind: "supervisor",
    access: "specific",
    modules: { agentDesktop: { level: "on" } },
  },
  { id: "all", name: "All", kind: "administrator", access: "all", modules: {} },
] as const;

const facts = {
  emailDomains: [],
  userProfiles: { records: ledgerOf(profiles), retired: ledgerOf([]) },
};

function after(state: TeammatesState, ...commands: readonly CommandOfSlice<"teammates">[]): TeammatesState {
  return commands.reduce((before, command) => {
    const next = reduced("teammates", before, command, facts);
    expect(next).toEqual(teammatesOf(entriesOf(next.records), next.retired));
    return next;
  }, state);
}

function bobIn(state: TeammatesState): TeammateRecord | undefined {
  return teammateOf(state, "bob");
}

const about = { teammate: "bob", ...byAnn } as const;
const changed = { ...about, type: "teammates/changeEmail", email: newAddress } as const;
const cancelled = { ...about, type: "teammates/cancelEmailChange" } as const;
const sending = { teammate: "bob", sentAtMilli: sent, email: newAddress } as const;
const acceptance = { type: "teammates/acceptEmailChange", ...sending } as const;
const accepted = { ...acceptance, ...bySystem };

describe("teammates/changeEmail", () => {
  it("[TM16] leaves the old address, and keeps the new one, when, and who changed it", () => {
    expect(bobIn(after(start, changed))).toEqual(moving);
  });

  it("[TM16] keeps which user profile they held then", () => {
    const keptOf = (changer: TeammateRecord, by: Actor = byAnn.by) =>
      bobIn(after(teammatesOf([olga, changer, bob]), { ...changed, by }))?.emailChange?.byProfile;
    expect(keptOf(annAs("full", { userProfile: "desk" }))).toBe("desk");
    expect(keptOf(annAs("owner", { userProfile: "all" }))).toBe("all");
    expect(keptOf(ann)).toBeNull();
    const support = { kind: "helpDesk", adminUserName: "ann", adminUserDomain: "vendor.example" } as const;
    const launched = { ...support, originalRole: "full", current: { level: "tenant" } } as const;
    expect(keptOf(annAs("full", { userProfile: "desk" }), launched)).toBeNull();
    expect(keptOf(ann, { ...byAnn.by, id: "nobody" } as Actor)).toBeNull();
  });

  it("[TM16] [TM10] the new address counts as taken beside the old one", () => {
    const state = after(start, changed);
    for (const email of ["robert@BANK.example", "bob@bank.example"])
      expect(holderOfEmail(state, email)).toBe("bob");
    const invite = { type: "teammates/invite", teammate: "rob", role: "limited", home: bob.home } as const;
    expect(after(state, { ...invite, ...byAnn, email: "robert@bank.example" })).toBe(state);
    expect(after(state, { ...changed, teammate: "olga" })).toBe(state);
  });

  it("[TM16] a later change takes the place of an earlier one, and frees its address", () => {
    const state = after(waiting, { ...changed, email: "bert@bank.example", at: sent + 1 });
    expect(bobIn(state)).toEqual({
      ...moving,
      emailChange: { ...emailChange, email: "bert@bank.example", sentAtMilli: sent + 1 },
    });
    expect(holderOfEmail(state, newAddress)).toBeUndefined();
    expect(after(state, accepted)).toBe(state);
  });

  it("[TM16] the same address again is sent again, also after it has expired", () => {
    const state = after(waiting, { ...changed, at: sent + week });
    expect(bobIn(state)?.emailChange).toEqual({ ...emailChange, sentAtMilli: sent + week });
    const late = { ...accepted, at: sent + week + 1 };
    expect(after(state, late)).toBe(state);
    expect(bobIn(after(state, { ...late, sentAtMilli: sent + week }))?.email).toBe(newAddress);
  });

  it("[TM11] to the address that they have changes nothing, whatever else is going on", () => {
    for (const state of [start, waiting]) {
      const same = { ...changed, email: bob.email };
      expect(after(state, same)).toBe(state);
      const decided = decide(same, { ...facts, teammates: state }, person("full"));
      expect(decided).toEqual({ value: true, because: ["TM1", "TM16", "TM11"] });
    }
  });

  it("[not TM11] [not TM10] to another spelling of it is a change, and their address stays theirs", () => {
    const state = after(start, { ...changed, email: "BOB@bank.example" });
    expect(bobIn(state)?.emailChange?.email).toBe("BOB@bank.example");
    expect(holderOfEmail(after(state, cancelled), bob.email)).toBe("bob");
    const moved = after(state, { ...accepted, email: "BOB@bank.example" });
    expect(bobIn(moved)?.email).toBe("BOB@bank.example");
    expect(holderOfEmail(moved, bob.email)).toBe("bob");
  });

  it("[not TM16] changes nothing of who is not there or has not accepted their invitation, nor by the system", () => {
    expect(after(start, { ...changed, teammate: "carl" })).toBe(start);
    expect(after(start, { ...changed, ...bySystem })).toBe(start);
    const pending = teammatesOf([olga, { ...bob, invitation: { sentAtMilli: sent } }]);
    expect(after(pending, changed)).toBe(pending);
  });
});

describe("teammates/cancelEmailChange", () => {
  it("[TM16] frees the new address, and the link of the mail accepts nothing", () => {
    const state = after(waiting, cancelled);
    expect(state).toEqual(start);
    expect(holderOfEmail(state, newAddress)).toBeUndefined();
    expect(after(state, accepted)).toBe(state);
  });

  it("[TM11] changes nothing where nothing is going on", () => {
    expect(after(start, cancelled)).toBe(start);
    const decided = decide(cancelled, { ...facts, teammates: start }, person("full"));
    expect(decided).toEqual({ value: true, because: ["TM1", "TM16", "TM11"] });
  });
});

/** The refusal of an acceptance, with how it is with the change (AN7). */
const refusedFor = (sending: CaseOf<"TM16">) => ({
  ...{ value: false, because: ["TM16"], facts: { TM16: { case: sending } } },
});

describe("teammates/acceptEmailChange", () => {
  const decided = (state: TeammatesState, event: CommandOfSlice<"teammates"> = accepted) =>
    decide(event, { ...facts, teammates: state });

  it("[TM16] within 7 days, the last instant excepted, and from 5 minutes before its date", () => {
    for (const at of [sent - 300_000, sent, sent + week - 1]) {
      expect(decided(waiting, { ...accepted, at })).toEqual({ value: true, because: ["ST9"] });
      expect(bobIn(after(waiting, { ...accepted, at }))).toMatchObject({
        email: newAddress,
        emailChange: null,
      });
    }
    for (const at of [sent - 300_001, sent + week]) {
      expect(decided(waiting, { ...accepted, at })).toEqual(refusedFor("expired"));
      expect(after(waiting, { ...accepted, at })).toBe(waiting);
    }
  });

  it("[TM16] [ST15] when it happened in time and was told late", () => {
    const late = { ...accepted, at: sent + 100 * day, happenedAtMilli: sent + 1 };
    expect(after(waiting, late)).toEqual(after(waiting, accepted));
    expect(decided(waiting, late).value).toBe(true);
  });

  it("[TM16] not what names another sending", () => {
    for (const sentAtMilli of [sent - 1, sent + 1]) {
      expect(decided(waiting, { ...accepted, sentAtMilli })).toEqual(refusedFor("replaced"));
      expect(after(waiting, { ...accepted, sentAtMilli })).toBe(waiting);
    }
  });

  it("[TM16] not what names an address that another took the place of in the same millisecond", () => {
    const state = after(start, { ...changed, email: "mine@elsewhere.example" }, changed);
    expect(bobIn(state)).toEqual(moving);
    for (const email of [
      "mine@elsewhere.example",
      bob.email,
      "Robert@ban\u212a.example",
      ` ${newAddress}`,
      "",
    ]) {
      expect(decided(state, { ...accepted, email })).toEqual(refusedFor("replaced"));
      expect(after(state, { ...accepted, email })).toBe(state);
    }
  });

  it("[TM16] [TM10] what names the address in other letters, which stays as it was given", () => {
    for (const email of ["robert@bank.example", "ROBERT@BANK.EXAMPLE"]) {
      expect(decided(waiting, { ...accepted, email })).toEqual({ value: true, because: ["ST9"] });
      expect(after(waiting, { ...accepted, email })).toEqual(after(waiting, accepted));
    }
  });

  it("[ST15] changes nothing when it is told again", () => {
    const state = after(waiting, accepted);
    const again = { ...accepted, at: sent + 1 };
    expect(after(state, again)).toBe(state);
    expect(decided(state, again)).toEqual({ value: true, because: ["ST9", "ST15"] });
  });

  it("[TM16] frees the old address", () => {
    const state = after(waiting, accepted);
    expect(holderOfEmail(state, bob.email)).toBeUndefined();
    expect(holderOfEmail(state, newAddress)).toBe("bob");
  });

  const holding = record("limited", "bank", {
    ...{ decryptsLogs: true, hasRemoteAccess: true, userProfile: "all" },
    ...{ apps: ["botBuilder"], botRoles: ["curationConsole"], emailChange },
  });
  const leftBy = (changer: TeammateRecord, who: TeammateRecord = holding) =>
    bobIn(after(teammatesOf([olga, changer, who]), accepted));

  it("[TM16] [TM18] leaves what Full Access could give: role, bot roles and applications", () => {
    expect(leftBy(ann)).toEqual({
      ...holding,
      ...{ email: newAddress, emailChange: null, readdressedBy: [annsKey], handedOverAtMilli: sent },
      ...{ decryptsLogs: false, hasRemoteAccess: false, userProfile: null },
    });
  });

  /** The profile that is left, if the changer held one at the change and holds another at the acceptance. */
  const profileLeftBy = (role: Role, byProfile: string | null, userProfile: string | null, held = "all") =>
    leftBy(annAs(role, { userProfile }), {
      ...{ ...holding, userProfile: held },
      emailChange: { ...emailChange, byProfile },
    })?.userProfile;

  it("[TM16] [UP25] leaves a user profile that permits nothing beyond the changer's own", () => {
    expect(leftBy(ann, { ...holding, userProfile: "desk" })?.userProfile).toBe("desk");
    expect(profileLeftBy("full", "all", "all")).toBe("all");
    expect(profileLeftBy("full", "desk", "desk")).toBeNull();
  });

  it("[TM16] takes a user profile that they could give only by one that they got since", () => {
    for (const byProfile of [null, "desk", "gone"]) {
      expect(profileLeftBy("full", byProfile, "all")).toBeNull();
      // This one permits nothing over others, so that it takes no profile to hand it on.
      expect(profileLeftBy("full", byProfile, "all", "desk")).toBe("desk");
    }
    expect(profileLeftBy("full", "all", "desk")).toBeNull();
    expect(profileLeftBy("full", "all", null)).toBeNull();
  });

  it("[not TM16] leaves it where an Owner changed the address, whatever they hold", () => {
    for (const [byProfile, now] of [
      [null, null],
      ["desk", "all"],
      ["all", null],
    ] as const) {
      expect(profileLeftBy("owner", byProfile, now)).toBe("all");
    }
  });

  it("[TM16] [DL6] leaves decryption where an Owner who decrypts changed the address, and all else where an Owner did", () => {
    const owned = { ...holding, email: newAddress, emailChange: null, readdressedBy: [annsKey] };
    expect(leftBy(annAs("owner", { decryptsLogs: true }))).toEqual(owned);
    expect(leftBy(annAs("owner"))).toEqual({ ...owned, decryptsLogs: false });
  });

  it("[TM16] gives nothing that was not there", () => {
    expect(leftBy(annAs("owner", { decryptsLogs: true }), moving)).toMatchObject({
      ...{ decryptsLogs: false, hasRemoteAccess: false, userProfile: null },
    });
  });

  it("[not TM16] leaves everything to whoever changed their own", () => {
    const own = { ...emailChange, by: { ...annsKey, id: "bob" } };
    const self = { ...holding, role: "full", emailChange: own } as const;
    const state = after(teammatesOf([olga, self]), accepted);
    expect(bobIn(state)).toEqual({ ...self, email: newAddress, emailChange: null });
  });

  const keyOf = (id: string, createdAtMilli = 1) => ({ kind: "teammate", id, createdAtMilli }) as const;
  const changedBefore = (...readdressedBy: readonly PersonKey[]) =>
    leftBy(ann, { ...moving, invitedBy: keyOf("kim"), readdressedBy });

  it("[TM18] adds who changed it behind those before, and leaves who invited them", () => {
    for (const invitedBy of [null, keyOf("kim"), annsKey]) {
      expect(leftBy(ann, { ...moving, invitedBy })).toMatchObject({ invitedBy, readdressedBy: [annsKey] });
    }
    const support = { kind: "helpDesk", adminUserName: "ann", adminUserDomain: "vendor.example" } as const;
    expect(changedBefore(keyOf("kim"), support)?.readdressedBy).toEqual([keyOf("kim"), support, annsKey]);
  });

  it("[TM18] keeps each changer once, by the key that they had last", () => {
    expect(changedBefore(annsKey, keyOf("kim"))?.readdressedBy).toEqual([keyOf("kim"), annsKey]);
    expect(changedBefore(keyOf("ann", 0), keyOf("kim"))?.readdressedBy).toEqual([keyOf("kim"), annsKey]);
  });

  it("[not TM18] keeps nobody who only asked for it, or changed their own", () => {
    const asked = after(start, changed);
    for (const state of [asked, after(asked, cancelled), after(asked, { ...accepted, at: sent + week })]) {
      expect(bobIn(state)).toMatchObject({ invitedBy: null, readdressedBy: [] });
    }
    const bobAs = { ...bob, role: "full" } as const;
    const own = { ...moving, ...bobAs, emailChange: { ...emailChange, by: keyOf("bob") } };
    const state = after(teammatesOf([olga, { ...own, readdressedBy: [annsKey] }]), accepted);
    expect(bobIn(state)?.email).toBe(newAddress);
    expect(bobIn(state)?.readdressedBy).toEqual([annsKey]);
  });

  it("[TM18] [ST18] two who change each other's address again and again are each kept once", () => {
    const kim = annAs("full", { id: "kim", email: "kim@bank.example" });
    let state = teammatesOf([olga, ann, kim]);
    for (let round = 1; round <= 6; round += 1) {
      for (const [teammate, by] of [
        ["ann", "kim"],
        ["kim", "ann"],
      ] as const) {
        const about = {
          teammate,
          email: `${teammate}${String(round)}@bank.example`,
          at: sent + round,
        } as const;
        const actor = { ...byAnn.by, id: by };
        state = after(
          state,
          { ...about, type: "teammates/changeEmail", by: actor },
          { ...about, type: "teammates/acceptEmailChange", sentAtMilli: about.at, by: bySystem.by },
        );
      }
    }
    // Kim was handed over at 6 once more, after they had changed Ann's address for the sixth time.
    expect(teammateOf(state, "ann")?.readdressedBy).toEqual([keyOf("kim", sent + 5)]);
    expect(teammateOf(state, "kim")?.readdressedBy).toEqual([keyOf("ann", sent + 6)]);
  });

  it("[TM16] [AS27] gives a key that no earlier one of theirs is, whenever it was sent", () => {
    const keyed = (createdAtMilli: number, handedOverAtMilli: number | null) =>
      leftBy(ann, { ...moving, createdAtMilli, handedOverAtMilli })?.handedOverAtMilli;
    expect(keyed(sent - 1, null)).toBe(sent);
    expect(keyed(sent, null)).toBe(sent + 1);
    expect(keyed(1, sent + 7)).toBe(sent + 8);
    expect(keyed(1, 8.64e15)).toBe(8.64e15);
  });

  it("[TM16] is refused when whoever changed the address is gone, or is another by now", () => {
    for (const others of [
      [olga],
      [olga, annAs("full", { createdAtMilli: 2 })],
      [olga, annAs("full", { handedOverAtMilli: 2 })],
      [olga, annAs("full", { invitation: { sentAtMilli: sent } })],
    ]) {
      const state = teammatesOf([...others, moving]);
      expect(decided(state)).toEqual(refusedFor("none"));
      expect(after(state, accepted)).toBe(state);
    }
  });

  it("[TM16] [AS27] somebody whose account was handed over once changes addresses as who they are now", () => {
    const by = { ...annsKey, createdAtMilli: 2 };
    const state = teammatesOf([olga, annAs("full", { handedOverAtMilli: 2 }), bob]);
    expect(bobIn(after(state, changed))?.emailChange).toEqual({ ...emailChange, by });
    expect(bobIn(after(state, changed, accepted))?.email).toBe(newAddress);
  });

  it("[TM16] is refused when support asked for it, as nobody of them can", () => {
    const by = { kind: "helpDesk", adminUserName: "sam", adminUserDomain: "vendor.example" } as const;
    const state = teammatesOf([olga, ann, { ...bob, emailChange: { ...emailChange, by } }]);
    expect(decided(state)).toEqual(refusedFor("none"));
    expect(after(state, accepted)).toBe(state);
  });

  it("[TM16] is refused when they could not change it any more", () => {
    const to = (...others: readonly TeammateRecord[]) => decided(teammatesOf([olga, ...others])).because;
    expect(to(annAs("limited"), moving)).toEqual(["RL3", "TM1", "TM16"]);
    expect(to(annAs("full", { home: { level: "group", group: "insurance" } }), moving)).toEqual([
      "TM8",
      "TM9",
    ]);
    expect(to(ann, { ...moving, role: "owner", home: { level: "tenant" } })).toEqual(["TM2", "TM14"]);
    expect(to(ann, moving)).toEqual(["ST9"]);
    const unlisted = { ...facts, emailDomains: ["other.example"], teammates: waiting };
    expect(decide(accepted, unlisted)).toMatchObject({ value: false, because: ["ED3", "TM7"] });
  });

  it("[DL6] is refused where it would end decryption", () => {
    const last = record("owner", "bank", { decryptsLogs: true, emailChange });
    const to = (changer: TeammateRecord, owner: TeammateRecord = olga) =>
      decided(teammatesOf([owner, changer, last])).because;
    expect(to(annAs("owner"))).toEqual(["DL6"]);
    expect(to(annAs("owner", { decryptsLogs: true }))).toEqual(["ST9"]);
    expect(to(annAs("owner"), { ...olga, decryptsLogs: true })).toEqual(["ST9"]);
  });
});

describe("a stored change of address", () => {
  const stored = (...records: readonly TeammateRecord[]) => ({ records, retired: [] });

  it("[TM10] is not to an address that another teammate has, or changes to", () => {
    const other = { ...ann, emailChange: { ...emailChange, email: "ROBERT@bank.example" } };
    for (const records of [
      [olga, moving, { ...ann, email: "robert@bank.example" }],
      [olga, { ...ann, email: "robert@bank.example" }, moving],
      [olga, moving, other],
    ]) {
      expect(issuesOf(checkSlice("teammates", stored(...records)))).toEqual([
        "TM10 duplicate records.2.email",
      ]);
    }
  });

  it("[not TM10] may be to another spelling of their own", () => {
    const own = { ...moving, emailChange: { ...emailChange, email: "BOB@bank.example" } };
    expect(checkSlice("teammates", stored(olga, own))).toEqual({ value: teammatesOf([olga, own]) });
  });
});

it("[TM16] [TM10] removing somebody frees both addresses", () => {
  const state = after(waiting, { ...about, type: "teammates/remove" });
  expect(holderOfEmail(state, bob.email)).toBeUndefined();
  expect(holderOfEmail(state, newAddress)).toBeUndefined();
});
