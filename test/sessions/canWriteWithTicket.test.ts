import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  canWriteWithTicket,
  decideWriteWithTicket,
  type TicketUse,
} from "../../src/sessions/canWriteWithTicket.ts";

const issuedAtMilli = Date.UTC(2024, 1, 22, 9, 30);
const end = issuedAtMilli + 60_000;
const use: TicketUse = { channelKind: "chat", ticketSeconds: 60, issuedAtMilli, isAppEnabled: true };

describe("canWriteWithTicket", () => {
  it.each([issuedAtMilli - 300_000, issuedAtMilli, end - 1])(
    "[SE3] [not SE5] within its time through an enabled app: %j",
    (now) => {
      expect(decideWriteWithTicket(use, now)).toEqual({ value: true, because: ["SE3"], validUntil: end });
    },
  );

  it.each([end, end + 1, 8.64e15])(
    "[SE3] [AN7] not after it, and the refusal says when it was: %j",
    (now) => {
      const facts = { SE3: { case: "expired", expiresAtMilli: end } };
      expect(decideWriteWithTicket(use, now)).toEqual({ value: false, because: ["SE3"], facts });
    },
  );

  it("[SE3] [AN7] not through an app that is not enabled", () => {
    const answer = decideWriteWithTicket({ ...use, isAppEnabled: false }, issuedAtMilli);
    const facts = { SE3: { case: "notEnabled" } };
    expect(answer).toEqual({ value: false, because: ["SE3"], facts, validUntil: end });
  });

  it("[SE3] [AN7] of a ticket that ends after every instant, it is told that the app is not enabled", () => {
    const forGood = { ...use, ticketSeconds: 1e13, isAppEnabled: false };
    const answer = decideWriteWithTicket(forGood, issuedAtMilli);
    expect(answer).toEqual({ value: false, because: ["SE3"], facts: { SE3: { case: "notEnabled" } } });
  });

  it("[SE5] not while it is dated ahead", () => {
    expect(decideWriteWithTicket(use, issuedAtMilli - 300_001)).toEqual({
      value: false,
      because: ["SE5", "SE6"],
      validUntil: issuedAtMilli - 300_000,
    });
  });

  it.each(["email", "whatsapp", "Chat", "chat ", "", "constructor", "__proto__"])(
    "[SE2] [not SE3] on no other kind of channel: %j",
    (channelKind) => {
      const answer = decideWriteWithTicket({ ...use, channelKind }, issuedAtMilli);
      expect(answer).toMatchObject({
        ...{ value: false, because: ["SE2"], facts: { SE2: { case: "notChat" } } },
      });
    },
  );

  it("[SE2] not where there are no tickets", () => {
    const answer = decideWriteWithTicket({ ...use, ticketSeconds: 0 }, issuedAtMilli);
    expect(answer).toEqual({ value: false, because: ["SE2"], facts: { SE2: { case: "noExpiry" } } });
  });

  it("[not SE2] on a chat channel with tickets", () => {
    expect(canWriteWithTicket(use, issuedAtMilli)).toBe(true);
  });

  it("[AN1] a refusal names every broken rule", () => {
    const wrong = { ...use, channelKind: "email", isAppEnabled: false };
    expect(decideWriteWithTicket(wrong, issuedAtMilli - 300_001).because).toEqual([
      "SE2",
      "SE3",
      "SE5",
      "SE6",
    ]);
    expect(decideWriteWithTicket(wrong, end).because).toEqual(["SE2", "SE3"]);
    expect(decideWriteWithTicket({ ...wrong, ticketSeconds: 0 }, end).because).toEqual(["SE2", "SE3"]);
  });

  it.each([
    [null, end],
    [[], end],
    ["chat", end],
    [{}, end],
    [{ ...use, channelKind: ["chat"] }, issuedAtMilli],
    [{ ...use, ticketSeconds: "60" }, issuedAtMilli],
    [{ ...use, ticketSeconds: 1e300 }, issuedAtMilli],
    [{ ...use, issuedAtMilli: NaN }, issuedAtMilli],
    [{ ...use, isAppEnabled: "false" }, issuedAtMilli],
    [use, NaN],
    [use, undefined],
  ])("[ST10] a value outside its declared type is refused: %j, %j", (outside, now: unknown) => {
    expect(decideWriteWithTicket(outside as TicketUse, now as number)).toEqual({
      value: false,
      because: ["ST10"],
    });
  });

  it("[AN2] the decision is constant until validUntil", () => {
    const uses = fc.record({
      channelKind: fc.constantFrom("chat", "email"),
      ticketSeconds: fc.nat({ max: 100 }),
      issuedAtMilli: fc.constant(issuedAtMilli),
      isAppEnabled: fc.boolean(),
    });
    fc.assert(
      fc.property(uses, fc.integer({ min: -600_000, max: 200_000 }), fc.nat(), (any, age, part) => {
        const now = issuedAtMilli + age;
        const answer = decideWriteWithTicket(any, now);
        const { validUntil } = answer;
        const between = now + (validUntil === undefined ? part : part % (validUntil - now));
        expect(decideWriteWithTicket(any, between)).toEqual(answer);
      }),
    );
  });
});
