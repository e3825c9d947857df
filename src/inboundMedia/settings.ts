import { owns } from "../kernel/schema/guards.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { record } from "../kernel/schema/record.ts";
import { boolean, oneOf, whole } from "../kernel/schema/scalars.ts";
import { faultAt, type Reading, refine, type Schema } from "../kernel/schema/schema.ts";
import { type Check, checkOf } from "../kernel/schema/standardSchema.ts";
import { dayMilli, hourMilli } from "../kernel/time/instant.ts";

/** How long a short-lived URL is public, as it was entered: 24 hours and 1 day stay apart. */
export interface MediaExpiry {
  readonly unit: "hours" | "days";
  /** Whole; 4 to 168 hours or 1 to 7 days (IM4). */
  readonly amount: number;
}

export interface InboundMediaSettings {
  /** Off: URLs are persistent (IM2). On: short-lived, on every channel (IM3). */
  readonly shortLived: boolean;
  /** Kept, without effect, while `shortLived` is off. */
  readonly expiry: MediaExpiry;
}

/** IM2, IM4. */
export const defaultInboundMediaSettings: InboundMediaSettings = /* @__PURE__ */ frozen({
  shortLived: false,
  expiry: { unit: "hours", amount: 12 },
});

const limits = /* @__PURE__ */ frozen({
  hours: { least: 4, most: 168, unitMilli: hourMilli },
  days: { least: 1, most: 7, unitMilli: dayMilli },
});

const inboundMediaSettingsKeys = ["shortLived", "expiry"] as const;
const mediaExpiryKeys = ["unit", "amount"] as const;

export function isInboundMediaSettings(value: unknown): value is InboundMediaSettings {
  if (!owns(value, inboundMediaSettingsKeys)) return false;
  const { shortLived, expiry } = value;
  if (typeof shortLived !== "boolean" || !owns(expiry, mediaExpiryKeys)) return false;
  const { unit, amount } = expiry;
  return isUnit(unit) && typeof amount === "number";
}

/** How long a URL is public, in milliseconds; null for what IM4 does not let one set. */
export function publicMilli({ unit, amount }: MediaExpiry): number | null {
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
  const { least, most } = limits[unit];
  if (amount >= least && amount <= most) return;
  const expected = `a whole number of ${unit} from ${least} to ${most}`;
  faultAt(reading, ["amount"], "IM4", "invalidValue", expected, amount);
}

export const inboundMediaSettings: Schema<InboundMediaSettings> = /* @__PURE__ */ record({
  shortLived: boolean,
  expiry: mediaExpiry,
});

/** Checks an expiry that is to be set (IM4). */
export const checkMediaExpiry: Check<MediaExpiry> = /* @__PURE__ */ checkOf(mediaExpiry);

/** Checks settings that are to be set, the expiry also while short-lived URLs are off (IM4). */
export const checkInboundMediaSettings: Check<InboundMediaSettings> =
  /* @__PURE__ */ checkOf(inboundMediaSettings);

function isUnit(value: unknown): value is MediaExpiry["unit"] {
  return value === "hours" || value === "days";
}

function isWithin(amount: number, range: { readonly least: number; readonly most: number }): boolean {
  return Number.isInteger(amount) && amount >= range.least && amount <= range.most;
}
