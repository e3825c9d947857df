import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bounceListing } from "../../../src/bounceList/bounceListing.ts";
import { decideSendEmail } from "../../../src/bounceList/canSendEmail.ts";
import { decideFetchMedia } from "../../../src/inboundMedia/canFetchMedia.ts";
import type { Decision } from "../../../src/kernel/decision/decision.ts";
import { clockToleranceMilli, countsFromMilli, isDatedAhead } from "../../../src/kernel/time/datedAhead.ts";
import { passwordExpiry } from "../../../src/passwords/passwordExpiry.ts";
import { passwordPolicyCheck } from "../../../src/passwords/passwordPolicyCheck.ts";
import { agentStatus } from "../../../src/sessions/agentStatus.ts";
import { decideWriteWithTicket } from "../../../src/sessions/canWriteWithTicket.ts";
import { sessionExpiry } from "../../../src/sessions/sessionExpiry.ts";
import { ticketExpiry } from "../../../src/sessions/ticketExpiry.ts";
import { runs } from "../../thoroughness.ts";

const minute = 60_000;
const day = 86_400_000;
const date = Date.UTC(2025, 4, 19, 12);
const policy = { renewWithoutOtp: true, minAgeDays: 2, maxAgeDays: 3, history: 0 };
const ann = "ann@bank.example";

type Ask = (dateMilli: number, nowMilli: number) => Decision<unknown>;

/** What is asked about a date, the answer while it is dated ahead, and the answer once it counts. */
const questions: readonly (readonly [name: string, ask: Ask, ahead: Decision<unknown>, counted: unknown])[] =
  [
    [
      "sessionExpiry",
      (at, now) => sessionExpiry(30, at, now),
      { value: "expired", because: ["SE6"] },
      "active",
    ],
    [
      "ticketExpiry",
      (at, now) => ticketExpiry(60, at, now),
      { value: "notYetIssued", because: ["SE5", "SE6"] },
      "active",
    ],
    [
      "decideWriteWithTicket",
      (at, now) =>
        decideWriteWithTicket(
          { channelKind: "chat", ticketSeconds: 60, issuedAtMilli: at, isAppEnabled: true },
          now,
        ),
      { value: false, because: ["SE5", "SE6"] },
      true,
    ],
    [
      "decideFetchMedia",
      (at, now) =>
        decideFetchMedia({ kind: "shortLived", expiresAtMilli: at + day, issuedAtMilli: at }, "rcs", [], now),
      { value: false, because: ["IM6", "SE6"] },
      true,
    ],
    [
      "decideFetchMedia of a URL without its issue",
      (at, now) => decideFetchMedia({ kind: "shortLived", expiresAtMilli: at + 7 * day }, "rcs", [], now),
      { value: false, because: ["IM6", "SE6"] },
      true,
    ],
    [
      "passwordExpiry",
      (at, now) => passwordExpiry(policy, at, now),
      { value: true, because: ["PW3", "SE6"] },
      false,
    ],
    [
      "passwordPolicyCheck",
      (at, now) =>
        passwordPolicyCheck(policy, {
          setAtMilli: at,
          nowMilli: now,
          matchingIndices: [],
          hasPassedOtp: true,
        }),
      {
        value: false,
        because: ["PW2", "SE6"],
        facts: { PW2: { minAgeDays: 2, fromMilli: date + 2 * day } },
      },
      false,
    ],
    [
      "agentStatus by the log-in",
      (at, now) => agentStatus(2, { createdAtMilli: date - 2000 * day, lastLogInAtMilli: at }, now),
      { value: "inactive", because: ["PA7", "SE6"] },
      "active",
    ],
    [
      "agentStatus by the creation",
      (at, now) => agentStatus(2, { createdAtMilli: at }, now),
      { value: "inactive", because: ["PA7", "SE6"] },
      "active",
    ],
    [
      "bounceListing",
      (at, now) => bounceListing([{ email: ann, addedAtMilli: at, retentionDays: 7 }], ann, now),
      { value: "notListed", because: ["BL4", "SE6"] },
      "listed",
    ],
    [
      "decideSendEmail",
      (at, now) =>
        decideSendEmail(
          { route: "awsSes", to: ann },
          [{ email: ann, addedAtMilli: at, retentionDays: 7 }],
          now,
        ),
      { value: true, because: ["BL4", "SE6"] },
      false,
    ],
  ];

describe("the reading of a date ahead", () => {
  it("[SE6] more than 5 minutes ahead, a date does not count yet", () => {
    expect(clockToleranceMilli).toBe(5 * minute);
    expect(countsFromMilli(date)).toBe(date - 5 * minute);
    expect([isDatedAhead(date, date - 5 * minute - 1), isDatedAhead(date, -8.64e15)]).toEqual([true, true]);
  });

  it("[not SE6] 5 minutes ahead exactly, nearer, now and in the past, it does", () => {
    const instants = [date - 5 * minute, date - 1, date, date + 1, 8.64e15];
    expect(instants.map((now) => isDatedAhead(date, now))).toEqual(instants.map(() => false));
    expect(isDatedAhead(-8.64e15, -8.64e15)).toBe(false);
  });
});

describe.each(questions)("%s", (_, ask, ahead, counted) => {
  it.each([1, minute, day, 365 * day])("[SE6] dated ahead by 5 minutes and %d ms", (more) => {
    const answer = ask(date, date - 5 * minute - more);
    expect(answer).toEqual({ ...ahead, validUntil: date - 5 * minute });
  });

  it.each([5 * minute, 5 * minute - 1, 1000, 1, 0])("[not SE6] %d ms ahead", (before) => {
    const answer = ask(date, date - before);
    expect(answer.value).toEqual(counted);
    expect(answer.because).not.toContain("SE6");
  });

  it("[SE6] within 5 minutes, it ends by its own date", () => {
    const now = ask(date, date);
    const early = ask(date, date - 5 * minute);
    expect(early).toEqual(now);
    expect(early.validUntil).toBeGreaterThan(date);
  });

  it("[SE6] [AN2] the answer is constant before validUntil, and another from then on", () => {
    const nearLimit = fc.integer({ min: -3, max: 3 }).map((milli) => milli - 5 * minute);
    const around = fc.oneof(nearLimit, fc.integer({ min: -10 * minute, max: 10 * minute }));
    const distance = fc.oneof(around, fc.integer({ min: -400 * day, max: 400 * day }));
    fc.assert(
      fc.property(distance, fc.double({ min: 0, max: 1, noNaN: true }), (from, part) => {
        const now = date + from;
        const answer = ask(date, now);
        const until = answer.validUntil ?? now + 400 * day;
        expect(until).toBeGreaterThan(now);
        expect(ask(date, now + Math.floor(part * (until - 1 - now)))).toEqual(answer);
        expect(ask(date, until - 1)).toEqual(answer);
        if (answer.validUntil !== undefined) expect(ask(date, until)).not.toEqual(answer);
      }),
      { numRuns: runs(150, 500) },
    );
  });
});
