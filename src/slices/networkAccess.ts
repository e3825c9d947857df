import { frozen } from "../kernel/json/frozen.ts";
import { record } from "../kernel/schema/record.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import {
  checkIpList,
  defaultIpList,
  defaultTwoFactorMode,
  ipEntries,
  type IpList,
  storedIpList,
  type TwoFactorMode,
  twoFactorMode,
} from "../networkAccess/settings.ts";
import { setting, slice } from "./slice.ts";

/** From where people sign in and API requests are sent, and the mode of two-factor authentication. */
export interface NetworkAccess {
  /** From where one may sign in to the system (IP1). */
  readonly management: IpList;
  /** From where API requests may be sent (IP2). */
  readonly api: IpList;
  readonly twoFactor: TwoFactorMode;
}

/** PA8. */
const initialNetworkAccess: NetworkAccess = /* @__PURE__ */ frozen({
  management: defaultIpList,
  api: defaultIpList,
  twoFactor: defaultTwoFactorMode,
});

const storedNetworkAccess: Schema<NetworkAccess> = /* @__PURE__ */ record({
  management: storedIpList,
  api: storedIpList,
  twoFactor: twoFactorMode,
});

const section = "privacyAndSecurity";

/** A list that shuts out its own author is set all the same (IP5). Commands carry entries; ranges are made of them here. */
export const networkAccess = /* @__PURE__ */ slice("networkAccess", {
  schemaIn: () => storedNetworkAccess,
  initial: () => initialNetworkAccess,
  commands: {
    chooseManagementList: /* @__PURE__ */ setting(section, {
      fields: {
        /** All addresses and prefixes from which one may sign in. None lets every address in (IP1). */
        addresses: ipEntries,
      },
      reduce: (access: NetworkAccess, { addresses }) => ({
        ...access,
        management: checkIpList(addresses).value ?? access.management,
      }),
    }),
    chooseApiList: /* @__PURE__ */ setting(section, {
      fields: {
        /** All addresses and prefixes from which API requests may be sent. None lets every address in (IP2). */
        addresses: ipEntries,
      },
      reduce: (access: NetworkAccess, { addresses }) => ({
        ...access,
        api: checkIpList(addresses).value ?? access.api,
      }),
    }),
    chooseTwoFactor: /* @__PURE__ */ setting(section, {
      fields: {
        /** Which sign-ins pass a one-time password (IP4). */
        mode: twoFactorMode,
      },
      reduce: (access: NetworkAccess, { mode }) => ({ ...access, twoFactor: mode }),
    }),
  },
});
