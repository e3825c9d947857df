import {
  accepted,
  type Checked,
  type Issue,
  issuesUnder,
  rejected,
  unlessIssues,
} from "../kernel/schema/checked.ts";
import { checkSwitch } from "../kernel/schema/fields.ts";
import { type Form, oneOf, recordOf } from "../kernel/schema/form.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { dayMilli, hourMilli } from "../kernel/time/instant.ts";
import { refined } from "../kernel/schema/refined.ts";

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
export const defaultInboundMediaSettings: InboundMediaSettings = frozen({
  shortLived: false,
  expiry: { unit: "hours", amount: 12 },
});

const limits = frozen({
  hours: { least: 4, most: 168, unitMilli: hourMilli },
  days: { least: 1, most: 7, unitMilli: dayMilli },
});

export function isInboundMediaSettings(value: unknown): value is InboundMediaSettings {
  if (typeof value !== "object" || value === null) return false;
  const { shortLived, expiry } = value as Record<keyof InboundMediaSettings, unknown>;
  if (typeof shortLived !== "boolean" || typeof expiry !== "object" || expiry === null) return false;
  const { unit, amount } = expiry as Record<keyof MediaExpiry, unknown>;
  return isUnit(unit) && typeof amount === "number";
}

/** How long a URL is public, in milliseconds; null for what IM4 does not let one set. */
export function publicMilli({ unit, amount }: MediaExpiry): number | null {
  return isWithin(amount, limits[unit]) ? amount * limits[unit].unitMilli : null;
}

/** Checks an expiry that is to be set (IM4). */
export function checkMediaExpiry(value: unknown): Checked<MediaExpiry> {
  if (typeof value !== "object" || value === null) return rejected("ST10", "a unit and an amount");
  const { unit, amount } = value as MediaExpiry;
  const issues: Issue[] = [];
  if (!isUnit(unit)) issues.push({ rule: "ST10", path: ["unit"], message: "hours or days" });
  return unlessIssues({ unit, amount }, issues.concat(issuesUnder("amount", checkAmount(amount, unit))));
}

/** Checks settings that are to be set, the expiry also while short-lived URLs are off (IM4). */
export function checkInboundMediaSettings(value: unknown): Checked<InboundMediaSettings> {
  if (typeof value !== "object" || value === null) return rejected("ST10", "the inbound media settings");
  const { shortLived, expiry } = value as InboundMediaSettings;
  const checked = checkMediaExpiry(expiry);
  return unlessIssues({ shortLived, expiry: checked.value ?? expiry }, [
    ...issuesUnder("shortLived", checkSwitch(shortLived)),
    ...issuesUnder("expiry", checked),
  ]);
}

const expiryForm: Form<MediaExpiry> = refined(
  recordOf<MediaExpiry>({ unit: oneOf("hours", "days"), amount: (amount) => checkAmount(amount, null) }),
  checkMediaExpiry,
);

/** The settings as they are chosen and stored: whole, and nothing beside them. */
export const inboundMediaForm: Form<InboundMediaSettings> = recordOf({
  shortLived: checkSwitch,
  expiry: expiryForm,
});

/** Without a unit the amount is wrong only if it is wrong in both. */
function checkAmount(amount: unknown, unit: unknown): Checked<number> {
  if (typeof amount !== "number") return rejected("ST10", "a number");
  const range = isUnit(unit) ? limits[unit] : { least: limits.days.least, most: limits.hours.most };
  return isWithin(amount, range)
    ? accepted(amount)
    : rejected("IM4", `a whole number from ${range.least} to ${range.most}`);
}

function isUnit(value: unknown): value is MediaExpiry["unit"] {
  return value === "hours" || value === "days";
}

function isWithin(amount: number, range: { readonly least: number; readonly most: number }): boolean {
  return Number.isInteger(amount) && amount >= range.least && amount <= range.most;
}
