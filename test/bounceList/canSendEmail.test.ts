import { describe, expect, it } from "vitest";
import { canSendEmail, decideSendEmail, type OutboundEmail } from "../../src/bounceList/canSendEmail.ts";
import type { BounceEntry } from "../../src/bounceList/bounceEntry.ts";

const day = 24 * 60 * 60 * 1000;
const entries: readonly BounceEntry[] = [{ email: "ann@bank.example", addedAtMilli: 0, retentionDays: 7 }];
const toAnn: OutboundEmail = { route: "awsSes", to: "ann@bank.example" };
const overOther: OutboundEmail = { ...toAnn, route: { other: "smtp" } };

describe("canSendEmail", () => {
  it("[BL3] [AN7] while an address is listed, sending to it fails, and the refusal says until when", () => {
    expect(decideSendEmail(toAnn, entries, 0)).toEqual({
      value: false,
      because: ["BL3"],
      facts: { BL3: { fromMilli: 7 * day } },
      validUntil: 7 * day,
    });
    expect(canSendEmail({ ...toAnn, to: "ANN@bank.example" }, entries, 7 * day - 1)).toBe(false);
  });

  it("[BL3] [AN7] of several entries of an address, until when the last of those lasts that follow each other", () => {
    const entry = (addedAtMilli: number, retentionDays: number, email = toAnn.to): BounceEntry => ({
      ...{ email, addedAtMilli, retentionDays },
    });
    const [first, next] = [entry(0, 0.5), entry(300_001, 1)];
    const refusal = (list: readonly BounceEntry[], now = 0) => {
      const { value, facts, validUntil } = decideSendEmail(toAnn, list, now);
      return [value, facts?.BL3?.fromMilli, validUntil];
    };
    for (const list of [
      [first, next],
      [next, first, first, entry(0, 9, "bob@bank.example")],
    ]) {
      expect(refusal(list)).toEqual([false, day + 300_001, day / 2]);
      expect(refusal(list, day / 2)).toEqual([false, day + 300_001, day + 300_001]);
      expect(canSendEmail(toAnn, list, day + 300_001)).toBe(true);
    }
    const late = entry(day / 2 + 300_000, 1);
    expect(refusal([first, late])).toEqual([false, day * 1.5 + 300_000, day / 2]);
    const later = entry(day / 2 + 300_001, 1);
    expect(refusal([first, later])).toEqual([false, day / 2, day / 2]);
    expect(canSendEmail(toAnn, [first, later], day / 2)).toBe(true);
    for (const idle of [entry(300_001, 0), entry(-day, 1), entry(0, 0.1)]) {
      expect(refusal([first, idle])).toEqual([false, day / 2, day / 2]);
    }
    expect(refusal([first, entry(300_001, 1e300)])).toEqual([false, undefined, day / 2]);
  });

  it("[BL3] [not AN7] that is known of no period which ends after every instant", () => {
    const forGood = entries.map((entry) => ({ ...entry, retentionDays: 1e300 }));
    expect(decideSendEmail(toAnn, forGood, 0)).toEqual({ value: false, because: ["BL3"] });
  });

  it("[not BL3] from the end of its period, and to other addresses, it does not", () => {
    const allowed = { value: true, because: ["BL4"] };
    expect(decideSendEmail(toAnn, entries, 7 * day)).toEqual(allowed);
    expect(decideSendEmail({ ...toAnn, to: "bob@bank.example" }, entries, 0)).toEqual(allowed);
  });

  it("[not BL3] while the bounce is dated ahead it does not, and the answer holds until then", () => {
    expect(decideSendEmail(toAnn, entries, -300_001)).toEqual({
      value: true,
      because: ["BL4", "SE6"],
      validUntil: -300_000,
    });
  });

  it.each([{ group: "loans" }, { group: "insurance", team: "claims" }, { app: "newsletter" }])(
    "[BL5] it applies to the whole tenant, whatever sends: %j",
    (sender) => {
      expect(canSendEmail({ ...toAnn, ...sender }, entries, 0)).toBe(false);
    },
  );

  it.each(["smtp", "awsSes", "AWS SES"])("[not BL5] it does not apply to another route: %s", (other) => {
    expect(decideSendEmail({ ...toAnn, route: { other } }, entries, 0)).toEqual({
      value: true,
      because: ["BL5"],
    });
  });

  it.each([toAnn, overOther])("[ED4] a malformed address is refused over every route: %j", (email) => {
    expect(decideSendEmail({ ...email, to: "ann@bank.example, bob@bank.example" }, [], 0)).toEqual({
      value: false,
      because: ["ED4"],
    });
  });

  it.each([toAnn, overOther])("[ED9] nor is anything sent to a domain that is a number: %j", (email) => {
    const numeric = { value: false, because: ["ED4", "ED9"] };
    expect(decideSendEmail({ ...email, to: "ann@10.0.0.1" }, [], 0)).toEqual(numeric);
  });

  it.each([
    [null, entries, 0],
    [undefined, entries, 0],
    ["ann@bank.example", entries, 0],
    [[], entries, 0],
    [{ to: toAnn.to }, entries, 0],
    [{ ...toAnn, route: "smtp" }, entries, 0],
    [{ ...toAnn, route: "AWSSES" }, entries, 0],
    [{ ...toAnn, route: "__proto__" }, entries, 0],
    [{ ...toAnn, route: null }, entries, 0],
    [{ ...toAnn, route: {} }, entries, 0],
    [{ ...toAnn, route: { other: " " } }, entries, 0],
    [{ ...toAnn, route: { other: 7 } }, entries, 0],
    [{ ...toAnn, to: ["bob@bank.example"] }, entries, 0],
    [toAnn, null, 0],
    [toAnn, [null], 0],
    [overOther, "none", 0],
    [toAnn, [], NaN],
    [overOther, [], Infinity],
    [toAnn, [], "0"],
  ])("[ST10] a value outside its declared type is refused: %j, %j, %j", (email, list, now) => {
    expect(decideSendEmail(email as OutboundEmail, list as BounceEntry[], now as number)).toEqual({
      value: false,
      because: ["ST10"],
    });
  });
});
