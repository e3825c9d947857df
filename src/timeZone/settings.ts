import { isZoneName } from "../kernel/time/zoneName.ts";
import { string } from "../kernel/schema/scalars.ts";
import { fault, type Schema } from "../kernel/schema/schema.ts";
import { type Check, checkOf } from "../kernel/schema/standardSchema.ts";
import { readZone } from "./zone.ts";

const expected = "the name of an IANA time zone such as Europe/London, or UTC";

/** The name of a time zone that is to be set, kept as written (TZ1, TZ9). There is no default (TZ8). */
export const timeZoneName: Schema<string> = /* @__PURE__ */ zoneName(
  "time zone that the host knows",
  (name) => readZone(name) !== null,
);

/** The name of a time zone as it is stored. It need not be one that this host knows (TZ11). */
export const storedTimeZoneName: Schema<string> = /* @__PURE__ */ zoneName(
  "form of a time zone's name",
  isZoneName,
);

/* @__NO_SIDE_EFFECTS__ */
function zoneName(beyond: string, isAccepted: (name: string) => boolean): Schema<string> {
  return {
    expected,
    missingRule: "TZ8",
    shape: { kind: "refined", of: string, beyond },
    read(value, reading) {
      if (value === undefined) return fault(reading, "TZ8", "missingProperty", expected, value);
      if (typeof value !== "string") return fault(reading, "ST10", "invalidType", expected, value);
      return isAccepted(value) ? value : fault(reading, "TZ1", "invalidValue", expected, value);
    },
  };
}

/**
 * Checks a new time zone and keeps its name as written (TZ9). An offset, an abbreviation and a name that the host does
 * not know are refused (TZ1). Undefined is refused, because there is no default (TZ8).
 */
export const checkTimeZone: Check<string> = /* @__PURE__ */ checkOf(timeZoneName);
