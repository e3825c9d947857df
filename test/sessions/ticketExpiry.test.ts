import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTicketActive, ticketExpiry } from "../../src/sessions/ticketExpiry.ts";

const second = 1_000;
const issued = Date.UTC(2024, 1, 22, 9, 30);

describe("ticketExpiry", () => {
  const around = [-second, -1, 0, 1, second];

  it.each([2, 60, 3600].flatMap((seconds) => around.map((offset) => ({ seconds, offset }))))(
    "[SE3] active within its time, expired from the exact instant of its end: %j",
    ({ seconds, offset }) => {
      const end = issued + seconds * second;
      expect(ticketExpiry(seconds, issued, end + offset)).toEqual(
        offset < 0
          ? { value: "active", because: ["SE3"], validUntil: end }
          : { value: "expired", because: ["SE3"] },
      );
    },
  );

  it("[SE2] with 0 seconds there are no tickets, at any time", () => {
    expect(ticketExpiry(0, issued, issued)).toEqual({ value: "noTickets", because: ["SE2"] });
    expect(ticketExpiry(0, issued, issued - 1)).toEqual({ value: "noTickets", because: ["SE2"] });
  });

  it("[not SE2] with 1 second there are tickets", () => {
    expect(ticketExpiry(1, issued, issued).value).toBe("active");
  });

  it("[SE5] not while it is dated ahead", () => {
    expect(ticketExpiry(60, issued, issued - 300_001)).toEqual({
      value: "notYetIssued",
      because: ["SE5", "SE6"],
      validUntil: issued - 300_000,
    });
  });

  it("[not SE5] [not SE6] it is valid from 5 minutes before its instant of issue", () => {
    expect(ticketExpiry(60, issued, issued - 300_000)).toMatchObject({ value: "active", because: ["SE3"] });
  });

  it("[SE3] a ticket that would expire later than any instant never expires", () => {
    expect(ticketExpiry(Number.MAX_SAFE_INTEGER, issued, 8.64e15)).toEqual({
      value: "active",
      because: ["SE3"],
    });
  });

  it.each([
    [-1, 0, 0],
    [0.5, 0, 0],
    ["60", 0, 0],
    [60, NaN, 0],
    [60, 0, undefined],
    [0, 0, 8.64e15 + 2],
  ])("[ST10] null outside the declared types: %j, %j, %j", (seconds, issue: unknown, now: unknown) => {
    expect(ticketExpiry(seconds as number, issue as number, now as number)).toEqual({
      value: null,
      because: ["ST10"],
    });
  });

  it("[AN2] the decision is constant until validUntil, and different from then on", () => {
    const ages = fc.integer({ min: -600 * second, max: 600 * second });
    fc.assert(
      fc.property(fc.nat({ max: 500 }), ages, fc.nat(), (seconds, age, part) => {
        const now = issued + age;
        const answer = ticketExpiry(seconds, issued, now);
        const { validUntil } = answer;
        const between = now + (validUntil === undefined ? part : part % (validUntil - now));
        expect(ticketExpiry(seconds, issued, between)).toEqual(answer);
        if (validUntil !== undefined) {
          expect(ticketExpiry(seconds, issued, validUntil).value).not.toBe(answer.value);
        }
      }),
    );
  });
});

describe("isTicketActive", () => {
  const end = issued + 60 * second;

  it.each([
    ["[SE3] in the last millisecond", 60, end - 1, true],
    ["[not SE3] at the instant of its end", 60, end, false],
    ["[not SE5] [not SE6] 5 minutes before its instant of issue", 60, issued - 300_000, true],
    ["[SE5] a millisecond earlier", 60, issued - 300_001, false],
    ["[SE2] with 0 seconds", 0, issued, false],
    ["[not SE2] with 1 second", 1, issued, true],
  ])("%s", (_, seconds, now, isActive) => {
    expect(isTicketActive(seconds, issued, now)).toBe(isActive);
  });

  it.each([
    [-1, issued, issued],
    [0.5, issued, issued],
    ["60", issued, issued],
    [60, NaN, issued],
    [60, String(issued), issued],
    [60, issued, undefined],
  ])("[ST10] not with anything outside the declared types: %j, %j, %j", (...given: readonly unknown[]) => {
    expect(isTicketActive(...(given as Parameters<typeof isTicketActive>))).toBe(false);
  });
});
