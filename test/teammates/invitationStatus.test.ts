import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { invitationStatus } from "../../src/teammates/invitationStatus.ts";
import type { Sending } from "../../src/teammates/sending.ts";

const hour = 3_600_000;
const sent = Date.UTC(2024, 9, 21, 9);
const invitation: Sending = { sentAtMilli: sent };

describe("invitationStatus", () => {
  it.each([
    [0, "pending", 96],
    [96 * hour - 1, "pending", 96],
    [96 * hour, "reminderDue", 168],
    [168 * hour - 1, "reminderDue", 168],
  ])("[IV5] %j ms after it was sent: %s until hour %j", (age, value, hours) => {
    expect(invitationStatus(invitation, sent + age)).toEqual({
      ...{ value, because: ["IV5"], validUntil: sent + hours * hour },
    });
  });

  it.each([168 * hour, 168 * hour + 1, 10_000 * hour])("[IV5] expired %j ms after it was sent", (age) => {
    expect(invitationStatus(invitation, sent + age)).toEqual({ value: "expired", because: ["IV5"] });
  });

  it("[not IV5] one that was accepted, or did not have to be, does not expire", () => {
    for (const now of [sent, 8.64e15]) {
      expect(invitationStatus(null, now)).toEqual({ value: "accepted", because: ["IV5"] });
    }
  });

  it("[SE6] one dated ahead has expired until 5 minutes before its date", () => {
    expect(invitationStatus(invitation, sent - 300_001)).toEqual({
      value: "expired",
      because: ["IV5", "SE6"],
      validUntil: sent - 300_000,
    });
  });

  it("[not SE6] from then on it is pending, until 4 days after its own date", () => {
    expect(invitationStatus(invitation, sent - 300_000)).toEqual({
      value: "pending",
      because: ["IV5"],
      validUntil: sent + 96 * hour,
    });
  });

  it.each([
    [undefined, 0],
    [sent, 0],
    [{}, 0],
    [{ sentAtMilli: "0" }, 0],
    [{ sentAtMilli: NaN }, 0],
    [Object.create(invitation), sent],
    [null, undefined],
    [null, "0"],
    [invitation, 8.64e15 + 2],
  ])("[ST10] null outside the declared types: %j, %j", (given: unknown, now: unknown) => {
    expect(invitationStatus(given as Sending, now as number)).toEqual({ value: null, because: ["ST10"] });
  });

  it("[AN2] the decision is constant until validUntil, and different from then on", () => {
    fc.assert(
      fc.property(fc.integer({ min: -2 * hour, max: 200 * hour }), fc.nat(), (age, part) => {
        const now = sent + age;
        const answer = invitationStatus(invitation, now);
        const { validUntil = Infinity } = answer;
        const between = now + (validUntil === Infinity ? part : part % (validUntil - now));
        expect(invitationStatus(invitation, between)).toEqual(answer);
        if (validUntil === Infinity) return;
        expect(invitationStatus(invitation, validUntil).value).not.toBe(answer.value);
      }),
    );
  });
});
