import { ownFacts, owns } from "../kernel/schema/guards.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { record } from "../kernel/schema/record.ts";
import { boolean, oneOf, whole } from "../kernel/schema/scalars.ts";
import { faultAt, type Reading, refine, type Schema } from "../kernel/schema/schema.ts";
import { type Check, checkOf } from "../kernel/schema/standardSchema.ts";
import { dayMilli, hourMilli } from "../kernel/time/instant.ts";

/** The expiry time of short-lived URLs, in the unit in which it was entered. */
export interface MediaExpiry {
  /** What `amount` counts. A day has 24 hours. */
  readonly unit: "hours" | "days";
  /** A whole number: 4 to 168 hours, or 1 to 7 days (IM4). */
  readonly amount: number;
}

/** The settings for the URLs of inbound files. */
export interface InboundMediaSettings {
  /** Whether URLs are short-lived (IM3). Otherwise they are persistent (IM2). */
  readonly shortLived: boolean;
  /** The expiry time. It is kept, without effect, while `shortLived` is off. */
  readonly expiry: MediaExpiry;
}

/** The default settings: persistent URLs (IM2), and 12 hours once short-lived URLs are switched on (IM4). */
export const defaultInboundMediaSettings: InboundMediaSettings = /* @__PURE__ */ frozen({
  shortLived: false,
  expiry: { unit: "hours", amount: 12 },
});

const limits = /* @__PURE__ */ frozen({
  hours: { least: 4, most: 168, unitMilli: hourMilli },
  days: { least: 1, most: 7, unitMilli: dayMilli },
});

/** The longest expiry time: 7 days (IM4). */
export const longestExpiryMilli = 604_800_000;

const mediaExpiryKeys = ["unit", "amount"] as const;

/** Whether a value is settings for inbound files. The amount may be any number: questions check it against IM4. */
export function isInboundMediaSettings(value: unknown): value is InboundMediaSettings {
  const { shortLived, expiry } = ownFacts(value);
  if (typeof shortLived !== "boolean" || !owns(expiry, mediaExpiryKeys)) return false;
  const { unit, amount } = expiry;
  return isUnit(unit) && typeof amount === "number";
}

/** The expiry time in milliseconds. Returns null for one that cannot be set (IM4). */
export function expiryMilli({ unit, amount }: MediaExpiry): number | null {
  return isWithin(amount, limits[unit]) ? amount * limits[unit].unitMilli : null;
}

const units: readonly MediaExpiry["unit"][] = ["hours", "days"];

export const mediaExpiry: Schema<MediaExpiry> = /* @__PURE__ */ refine(
  /* @__PURE__ */ record<MediaExpiry>({
    unit: /* @__PURE__ */ oneOf(units),
    amount: /* @__PURE__ */ whole("IM4", "hours or days", 1, 168),
  }),
  "limits of the unit",
  checkLimits,
);

function checkLimits({ unit, amount }: MediaExpiry, reading: Reading): void {
  if (isWithin(amount, limits[unit])) return;
  const { least, most } = limits[unit];
  const expected = `a whole number of ${unit} from ${least} to ${most}`;
  faultAt(reading, ["amount"], "IM4", "invalidValue", expected, amount);
}

/** The schema of the settings. */
export const inboundMediaSettings: Schema<InboundMediaSettings> = /* @__PURE__ */ record({
  shortLived: boolean,
  expiry: mediaExpiry,
});

/** Checks a new expiry time (IM4). */
export const checkMediaExpiry: Check<MediaExpiry> = /* @__PURE__ */ checkOf(mediaExpiry);

/** Checks new settings. The expiry time is checked even if short-lived URLs are off (IM4). */
export const checkInboundMediaSettings: Check<InboundMediaSettings> =
  /* @__PURE__ */ checkOf(inboundMediaSettings);

function isUnit(value: unknown): value is MediaExpiry["unit"] {
  return value === "hours" || value === "days";
}

function isWithin(amount: number, range: { readonly least: number; readonly most: number }): boolean {
  return Number.isInteger(amount) && amount >= range.least && amount <= range.most;
}
