import { accepted, type Checked, rejected } from "../kernel/schema/checked.ts";
import type { Form } from "../kernel/schema/form.ts";
import { knownZone } from "./zone.ts";

const expected = "the name of an IANA time zone such as Europe/London, or UTC";

/**
 * Checks a zone that is to be set (TZ1): its name as it was written, never another name for the same zone (TZ9). Nothing
 * at all is refused too, as there is no default (TZ8).
 */
export function checkTimeZone(value: unknown): Checked<string> {
  if (value === undefined) return rejected("TZ8", expected);
  if (typeof value !== "string") return rejected("ST10", expected);
  return knownZone(value) === null ? rejected("TZ1", expected) : accepted(value);
}

/** The zone as it is stored: an unknown one is refused there, too, as there is none to put in its place (TZ1, TZ8). */
export const timeZoneForm: Form<string> = checkTimeZone;
