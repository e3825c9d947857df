import { describe, expect, it } from "vitest";
import { entriesOf } from "../../src/kernel/ledger/ledger.ts";
import type { Sending } from "../../src/teammates/sending.ts";
import { holderOfEmail, teammateOf, teammatesOf, type TeammatesState } from "../../src/teammates/state.ts";
import { issuesOf } from "../kernel/schema/issuesOf.ts";
import { record } from "../teammates/records.ts";
import { places } from "../vocabulary/people.ts";
import { byAnn, bySystem, checkSlice, type CommandOfSlice, day, decide, reduced } from "./laws.ts";

const sent = byAnn.at;
const week = 7 * day;
const olga = record("owner", "bank", { id: "olga", email: "olga@bank.example" });
const pending = record("limited", "loans", { createdAtMilli: sent, invitation: { sentAtMilli: sent } });
const accepted = { ...pending, invitation: null };
/** Of ann, who has no record here. */
const invitedBy = { kind: "teammate", id: "ann", createdAtMilli: null } as const;
const waiting = teammatesOf([olga, pending]);

const invite = {
  type: "teammates/invite",
  teammate: "bob",
  email: "bob@bank.example",
  role: "limited",
  home: places.loans,
} as const;

function after(state: TeammatesState, ...commands: readonly CommandOfSlice<"teammates">[]): TeammatesState {
  return commands.reduce((before, command) => {
    const next = reduced("teammates", before, command);
    expect(next).toEqual(teammatesOf(entriesOf(next.records), next.retired));
    return next;
  }, state);
}

function bobIn(state: TeammatesState): unknown {
  return teammateOf(state, "bob");
}

type Event = "teammates/recordLogIn" | "teammates/recordPasswordChange" | "teammates/acceptInvitation";

function happened(
  type: Event,
  at: number,
  sentAtMilli = sent,
  email = pending.email,
): CommandOfSlice<"teammates"> {
  const about = { ...bySystem, at, teammate: "bob" };
  return type === "teammates/acceptInvitation" ? { type, ...about, sentAtMilli, email } : { type, ...about };
}

const events = [
  "teammates/recordLogIn",
  "teammates/recordPasswordChange",
  "teammates/acceptInvitation",
] as const;

const resent = { type: "teammates/resendInvitation", teammate: "bob", ...byAnn } as const;
const revoked = { type: "teammates/revokeInvitation", teammate: "bob", ...byAnn } as const;

describe("an invitation that is to be accepted", () => {
  it("[IV5] makes a pending teammate, as of now", () => {
    const state = after(teammatesOf([olga]), { ...invite, ...byAnn, toBeAccepted: true });
    expect(bobIn(state)).toEqual({ ...pending, email: "bob@bank.example", invitedBy });
  });

  it.each([undefined, false])("[not IV5] any other makes one who is there at once: %j", (toBeAccepted) => {
    const asked = toBeAccepted === undefined ? {} : { toBeAccepted };
    const state = after(teammatesOf([olga]), { ...invite, ...byAnn, ...asked });
    expect(bobIn(state)).toEqual({ ...accepted, email: "bob@bank.example", invitedBy });
  });

  it.each(events)("[IV5] is accepted by %s within 7 days, the last instant excepted", (type) => {
    for (const at of [sent, sent + 1, sent + week - 1]) {
      const state = after(waiting, happened(type, at));
      expect(bobIn(state)).toMatchObject({ invitation: null });
      expect(bobIn(after(state, happened(type, at + 1)))).toMatchObject({ invitation: null });
    }
    for (const at of [sent + week, sent + 100 * day]) {
      expect(bobIn(after(waiting, happened(type, at)))).toMatchObject({ invitation: { sentAtMilli: sent } });
    }
  });

  it.each(events)("[SE6] counts for %s from 5 minutes before its date", (type) => {
    const resentTo = teammatesOf([olga, { ...pending, createdAtMilli: 1 }]);
    const isAcceptedAt = (at: number) => teammateOf(after(resentTo, happened(type, at)), "bob")?.invitation;
    expect([isAcceptedAt(sent - 300_000), isAcceptedAt(sent - 300_001)]).toEqual([
      null,
      { sentAtMilli: sent },
    ]);
  });

  it.each(events)("[IV5] [ST15] is accepted by %s that happened in time and was told late", (type) => {
    const told = { ...happened(type, sent + 100 * day), happenedAtMilli: sent + week - 1 };
    expect(bobIn(after(waiting, told))).toMatchObject({ invitation: null });
    const late = after(waiting, happened("teammates/recordLogIn", sent + week));
    expect(late).not.toBe(waiting);
    expect(bobIn(after(late, told))).toMatchObject({ invitation: null });
  });

  it("[not IV5] [ST15] a log-in from before the record was made accepts nothing", () => {
    expect(after(waiting, happened("teammates/recordLogIn", sent - 1))).toBe(waiting);
  });

  it("[IV5] is not accepted by what names another sending", () => {
    expect(after(waiting, happened("teammates/acceptInvitation", sent + 1, sent - 1))).toBe(waiting);
    expect(after(waiting, happened("teammates/acceptInvitation", sent + 1, sent + 1))).toBe(waiting);
  });

  it("[IV5] [TM10] is accepted by what names its address in other letters", () => {
    const told = happened("teammates/acceptInvitation", sent, sent, pending.email.toUpperCase());
    expect(bobIn(after(waiting, told))).toMatchObject({ invitation: null });
  });

  it("[IV5] is not accepted by the link of one that was revoked in the same millisecond", () => {
    const first = { ...invite, ...byAnn, email: "bob@elsewhere.example", toBeAccepted: true };
    const second = { ...first, email: "bob@bank.example" };
    const state = after(teammatesOf([olga]), first, revoked, second);
    expect(bobIn(state)).toMatchObject({ email: second.email, invitation: { sentAtMilli: sent } });
    const link = (email: string) => happened("teammates/acceptInvitation", sent + 1, sent, email);
    for (const email of [first.email, "b\u{1d52}b@bank.example", ` ${second.email}`, ""]) {
      expect(after(state, link(email))).toBe(state);
      const refused = { value: false, because: ["IV5"], facts: { IV5: { case: "replaced" } } };
      expect(decide(link(email), { teammates: state })).toEqual(refused);
    }
    expect(bobIn(after(state, link(second.email)))).toMatchObject({ invitation: null });
  });

  it("[IV5] ends in one state in whatever order it is accepted", () => {
    const told = events.map((type, index) => happened(type, sent + index));
    const orders = [told, [...told].reverse(), [told[1], told[0], told[2], told[1]] as typeof told];
    const [first, ...others] = orders.map((order) => after(waiting, ...order));
    for (const other of others) expect(other).toEqual(first);
  });
});

describe("teammates/acceptInvitation", () => {
  const facts = { teammates: waiting };

  it("[ST9] is reported by the system, in time and with the instant of the sending", () => {
    const decided = decide(happened("teammates/acceptInvitation", sent + week - 1), facts);
    expect(decided).toEqual({ value: true, because: ["ST9"] });
  });

  it("[IV5] is refused when it comes too late, or names another sending", () => {
    const cases = [
      ["expired", happened("teammates/acceptInvitation", sent + week)],
      ["replaced", happened("teammates/acceptInvitation", sent + 1, sent + 1)],
    ] as const;
    for (const [sending, late] of cases) {
      expect(decide(late, facts)).toEqual({
        value: false,
        because: ["IV5"],
        facts: { IV5: { case: sending } },
      });
    }
  });

  it("[not IV5] is accepted again, and changes nothing, when they have accepted already", () => {
    const state = teammatesOf([olga, accepted]);
    const again = happened("teammates/acceptInvitation", sent + week);
    expect(decide(again, { teammates: state })).toEqual({ value: true, because: ["ST9", "ST15"] });
    expect(after(state, again)).toBe(state);
  });
});

describe("teammates/resendInvitation", () => {
  it("[IV5] gives it a new instant, also after it has expired, and 7 days more", () => {
    for (const at of [sent + day, sent + week]) {
      const state = after(waiting, { ...resent, at });
      expect(bobIn(state)).toEqual({ ...pending, invitation: { sentAtMilli: at } });
      expect(bobIn(after(state, happened("teammates/recordLogIn", at + week - 1)))).toMatchObject({
        invitation: null,
      });
    }
  });

  it("[IV5] takes from the earlier sending that it could be accepted", () => {
    const state = after(waiting, { ...resent, at: sent + day });
    expect(after(state, happened("teammates/acceptInvitation", sent + 2 * day))).toBe(state);
    expect(after(state, happened("teammates/recordPasswordChange", sent + day - 300_001))).not.toEqual(
      after(state, happened("teammates/recordPasswordChange", sent + day)),
    );
  });

  it("[not IV5] changes nothing for who has accepted", () => {
    const state = teammatesOf([olga, accepted]);
    expect(after(state, resent)).toBe(state);
  });
});

describe("teammates/revokeInvitation", () => {
  it("[IV5] [not ST14] frees the id and the address", () => {
    const state = after(waiting, revoked);
    expect(state).toEqual(teammatesOf([olga]));
    expect(holderOfEmail(state, "bob@bank.example")).toBeUndefined();
    expect(bobIn(after(state, { ...invite, ...byAnn }))).toBeDefined();
  });

  it("[IV5] so does removing them", () => {
    expect(after(waiting, { ...revoked, type: "teammates/remove" })).toEqual(teammatesOf([olga]));
  });

  it("[ST14] not an id that was retired before: that of somebody who is invited again", () => {
    const gone = after(teammatesOf([olga, accepted]), { ...revoked, type: "teammates/remove" });
    const again = after(gone, { ...invite, ...byAnn, again: true, toBeAccepted: true });
    expect(after(again, revoked)).toEqual(gone);
    const joined = after(again, happened("teammates/acceptInvitation", sent));
    expect(after(joined, { ...revoked, type: "teammates/remove" })).toEqual(gone);
  });

  it("[not IV5] leaves who has accepted", () => {
    const state = teammatesOf([olga, accepted]);
    expect(after(state, revoked)).toBe(state);
  });
});

describe("the commands about invitations", () => {
  it("[ST11] change nothing for a teammate who does not exist", () => {
    for (const command of [resent, revoked, happened("teammates/acceptInvitation", sent)]) {
      expect(after(waiting, { ...command, teammate: "carl" })).toBe(waiting);
    }
  });
});

it("[ST12] a stored tenant has an Owner who has accepted", () => {
  const invitation: Sending = { sentAtMilli: 1 };
  const alone = teammatesOf([{ ...olga, invitation }]);
  const stored = { records: entriesOf(alone.records), retired: [] };
  expect(issuesOf(checkSlice("teammates", stored))).toEqual(["ST12 invalidValue"]);
});
