import { defaultPasswordPolicy, type PasswordPolicy, passwordPolicy } from "../passwords/settings.ts";
import { setting, slice } from "./slice.ts";

/** The policy is chosen as a whole (PW5). */
export const passwords = /* @__PURE__ */ slice("passwords", {
  schemaIn: () => passwordPolicy,
  initial: () => defaultPasswordPolicy,
  commands: {
    choosePolicy: /* @__PURE__ */ setting("privacyAndSecurity", {
      fields: {
        /** All of the policy as it is to be. */
        policy: passwordPolicy,
      },
      reduce: (_: PasswordPolicy, { policy }) => policy,
    }),
  },
});
