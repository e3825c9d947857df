import { storedTimeZoneName, timeZoneName } from "../timeZone/settings.ts";
import { setting, slice } from "./slice.ts";

/** The IANA zone of the whole tenant (TZ1), named as it was written (TZ9). There is no default (TZ8). It may be one that this host does not know (TZ11). */
export const timeZone = /* @__PURE__ */ slice("timeZone", {
  schemaIn: () => storedTimeZoneName,
  initial: (input: { readonly timeZone: string }) => input.timeZone,
  commands: {
    choose: /* @__PURE__ */ setting("timeZone", {
      fields: {
        /** It is kept as it is written (TZ9). */
        zone: timeZoneName,
      },
      reduce: (_: string, { zone }) => zone,
    }),
  },
});
