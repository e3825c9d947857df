import { accepted, rejected } from "../kernel/schema/checked.ts";
import { isRecord } from "../kernel/schema/fields.ts";
import { type Form, listOf, recordOf } from "../kernel/schema/form.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { refined } from "../kernel/schema/refined.ts";
import { storedList } from "../kernel/schema/storedList.ts";
import {
  checkIpList,
  checkTwoFactorMode,
  defaultIpList,
  defaultTwoFactorMode,
  type IpList,
  type TwoFactorMode,
} from "./settings.ts";

export interface NetworkAccess {
  /** From where one may sign in to the system (IP1). */
  readonly management: IpList;
  /** From where API requests may be sent (IP2). */
  readonly api: IpList;
  readonly twoFactor: TwoFactorMode;
}

/** PA8. */
export const defaultNetworkAccess: NetworkAccess = frozen({
  management: defaultIpList,
  api: defaultIpList,
  twoFactor: defaultTwoFactorMode,
});

/** The settings without the ranges, which are made of the entries. */
export function writtenNetworkAccess(access: NetworkAccess): object {
  const { management, api } = access;
  return { ...access, management: { entries: management.entries }, api: { entries: api.entries } };
}

interface StoredIpList {
  readonly entries: IpList;
  readonly ipv4: readonly unknown[];
  readonly ipv6: readonly unknown[];
}

const entries: Form<IpList> = storedList(checkIpList);
const ranges: Form<readonly unknown[]> = listOf(accepted);
const bareForm: Form<Pick<StoredIpList, "entries">> = recordOf({ entries });
const wholeForm: Form<StoredIpList> = recordOf({ entries, ipv4: ranges, ipv6: ranges });

/** Ranges from outside are not trusted but made anew. Where there are any without an entry, the entries got lost (IP3). */
const listWithRangesForm: Form<IpList> = refined(wholeForm, ({ entries: list, ipv4, ipv6 }) =>
  list.entries.length === 0 && ipv4.length + ipv6.length > 0
    ? rejected("IP3", "the addresses that the ranges stand for", "entries")
    : accepted(list),
);

const bareListForm: Form<IpList> = refined(bareForm, ({ entries: list }) => accepted(list));

/** A list as it is stored: its entries, with their ranges or without. */
export const ipListForm: Form<IpList> = (value) =>
  isRecord(value) && ["ipv4", "ipv6"].some((family) => Object.hasOwn(value, family))
    ? listWithRangesForm(value)
    : bareListForm(value);

/** The settings as they are stored. */
export const networkAccessForm: Form<NetworkAccess> = recordOf({
  management: ipListForm,
  api: ipListForm,
  twoFactor: checkTwoFactorMode,
});
