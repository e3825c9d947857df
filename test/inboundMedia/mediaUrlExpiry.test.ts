import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canFetchMedia, decideFetchMedia } from "../../src/inboundMedia/canFetchMedia.ts";
import { mediaUrlExpiry } from "../../src/inboundMedia/mediaUrlExpiry.ts";
import { defaultInboundMediaSettings, type InboundMediaSettings } from "../../src/inboundMedia/settings.ts";

const noon = Date.UTC(2024, 2, 30, 12);
const hour = 60 * 60 * 1000;

const on: InboundMediaSettings = { shortLived: true, expiry: { unit: "hours", amount: 12 } };
const off: InboundMediaSettings = { ...on, shortLived: false };

const expiry = fc.oneof(
  fc.record({ unit: fc.constant("hours" as const), amount: fc.integer({ min: 4, max: 168 }) }),
  fc.record({ unit: fc.constant("days" as const), amount: fc.integer({ min: 1, max: 7 }) }),
);
const issued = fc.integer({ min: -8e15, max: 8e15 });

describe("mediaUrlExpiry", () => {
  it("[IM2] while short-lived URLs are off, as by default, a URL is persistent", () => {
    const persistent = { value: { kind: "persistent" }, because: ["IM2", "IM8"] };
    expect(mediaUrlExpiry(off, noon)).toEqual(persistent);
    expect(mediaUrlExpiry(defaultInboundMediaSettings, noon)).toEqual(persistent);
  });

  it("[IM3] [not IM2] while they are on, a URL is short-lived", () => {
    expect(mediaUrlExpiry(on, noon)).toEqual({
      value: { kind: "shortLived", expiresAtMilli: noon + 12 * hour, issuedAtMilli: noon },
      because: ["IM3", "IM8"],
    });
  });

  it("[not IM3] while they are off, the expiry time has no effect", () => {
    expect(mediaUrlExpiry({ ...off, expiry: { unit: "days", amount: 1 } }, noon)).toEqual(
      mediaUrlExpiry(off, noon),
    );
  });

  it.each([
    ["hours", 4, 4],
    ["hours", 168, 7 * 24],
    ["days", 1, 24],
    ["days", 7, 7 * 24],
  ] as const)("[not IM4] %s: %d are %d hours, even across a clock change", (unit, amount, hours) => {
    const answer = mediaUrlExpiry({ shortLived: true, expiry: { unit, amount } }, noon);
    expect(answer.value).toEqual({
      kind: "shortLived",
      expiresAtMilli: noon + hours * hour,
      issuedAtMilli: noon,
    });
  });

  it.each([
    ["hours", 3],
    ["hours", 169],
    ["hours", 4.5],
    ["days", 0],
    ["days", 8],
    ["days", NaN],
    ["days", 1e300],
  ] as const)("[IM4] no URL is issued for %s: %d", (unit, amount) => {
    expect(mediaUrlExpiry({ shortLived: true, expiry: { unit, amount } }, noon)).toEqual({
      value: null,
      because: ["IM4"],
    });
  });

  it("[IM8] each URL keeps the expiry it was issued with, whatever the later settings", () => {
    fc.assert(
      fc.property(fc.array(expiry, { minLength: 1 }), issued, (successive, at) => {
        for (const set of successive) {
          const url = mediaUrlExpiry({ shortLived: true, expiry: set }, at).value ?? { kind: "persistent" };
          const end = at + set.amount * (set.unit === "days" ? 24 : 1) * hour;
          expect(canFetchMedia(url, "rcs", [], end - 1)).toBe(true);
          expect(canFetchMedia(url, "rcs", [], end)).toBe(false);
        }
      }),
    );
  });

  it("[IM8] a URL issued while short-lived URLs were off stays public after they are turned on", () => {
    const url = mediaUrlExpiry(off, noon).value;
    expect(url && decideFetchMedia(url, "whatsApp", [], noon + 1000 * hour)).toEqual({
      value: true,
      because: ["IM2"],
    });
  });

  it("[not IM8] a URL issued after the change has the new expiry", () => {
    const later: InboundMediaSettings = { shortLived: true, expiry: { unit: "days", amount: 2 } };
    expect(mediaUrlExpiry(later, noon + hour).value).toEqual({
      kind: "shortLived",
      expiresAtMilli: noon + 49 * hour,
      issuedAtMilli: noon + hour,
    });
  });

  it("[not IM1] a stored setting stays in force: the question does not check the entitlement", () => {
    const withdrawn = { ...on, entitlements: [] };
    expect(mediaUrlExpiry(withdrawn, noon)).toEqual(mediaUrlExpiry(on, noon));
  });

  it.each([
    [null, noon],
    [undefined, noon],
    ["on", noon],
    [[], noon],
    [{ shortLived: "false", expiry: on.expiry }, noon],
    [{ shortLived: false }, noon],
    [{ shortLived: false, expiry: null }, noon],
    [{ shortLived: true, expiry: { unit: "constructor", amount: 12 } }, noon],
    [{ shortLived: true, expiry: { unit: "hours", amount: "12" } }, noon],
    [on, NaN],
    [on, Infinity],
    [on, 8.64e15 + 1],
    [on, "0"],
    [on, null],
    [off, undefined],
    [on, 8.64e15],
  ])("[ST10] null outside the declared types: %j, %j", (settings, at) => {
    expect(mediaUrlExpiry(settings as InboundMediaSettings, at as number)).toEqual({
      value: null,
      because: ["ST10"],
    });
  });
});
