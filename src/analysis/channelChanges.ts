import { changedIds, entriesOf } from "../kernel/ledger/ledger.ts";
import { readMailbox } from "../kernel/text/mailbox.ts";
import { effectiveSettingsOf } from "../tenant/effectiveSettingsOf.ts";
import type { Tenant } from "../tenant/tenant.ts";
import type { ChannelSettings } from "../vocabulary/channelSettings.ts";
import { type SetChange, setChanges, type ValueChange, valueChanges } from "./settingChange.ts";
import type { TextSet } from "./textSet.ts";

/** Channels of which the same changes. */
export interface ChannelsGroup {
  readonly change: ValueChange | SetChange;
  /** How many channels there are: at least one. */
  readonly count: number;
  /** The lowest of their ids. */
  readonly first: string;
}

/** What changes in the settings in effect on the channels (CH1). Where the module is the same, what did not change is not read. */
export function channelGroups(before: Tenant, after: Tenant): readonly ChannelsGroup[] {
  const groups = new Map<string, ChannelsGroup>();
  for (const channel of channelsToCompare(before, after)) {
    const [was, is] = [settingsOf(before, channel), settingsOf(after, channel)];
    const changes =
      was === undefined || is === undefined
        ? valueChanges("channel", was !== undefined, is !== undefined)
        : channelSettingChanges(was, is);
    for (const change of changes) {
      const key = JSON.stringify(change);
      const { count, first } = groups.get(key) ?? { count: 0, first: channel };
      groups.set(key, { change, count: count + 1, first });
    }
  }
  return [...groups.values()];
}

/** Sorted. */
function channelsToCompare({ channels: before }: Tenant, { channels: after }: Tenant): readonly string[] {
  const changed = changedIds(before.channels, after.channels);
  if (before.module === after.module) return changed;
  return [...new Set([...changed, ...entriesOf(after.channels).map(({ id }) => id)])].sort();
}

function settingsOf(tenant: Tenant, channel: string): ChannelSettings | undefined {
  return effectiveSettingsOf(tenant, channel).value?.settings;
}

const valueSettings = [
  "addsCustomerDetails",
  "idleMinutes",
  "ticketSeconds",
  "customersMayUpload",
  "agentsMayUpload",
  "maxFileMegabytes",
  "enforcesMediaAccess",
] as const;

/** What changes where these settings are in effect. */
export function channelSettingChanges(
  before: ChannelSettings,
  after: ChannelSettings,
): readonly (ValueChange | SetChange)[] {
  return [
    ...valueSettings.flatMap((setting) => valueChanges(setting, before[setting], after[setting])),
    ...setChanges("mail", mailOf(before), mailOf(after)),
    ...setChanges("forwarding", forwardingOf(before), forwardingOf(after)),
    ...setChanges("customerFiles", customerFilesOf(before), customerFilesOf(after)),
    ...setChanges("agentFiles", agentFilesOf(before), agentFilesOf(after)),
  ];
}

function mailOf({ blockedEmails }: ChannelSettings): TextSet {
  return { allBut: blockedEmails.filter(isMailbox) };
}

function forwardingOf({ forwardEmails }: ChannelSettings): TextSet {
  return forwardEmails.length === 0 ? { allBut: [] } : { only: forwardEmails.filter(isMailbox) };
}

/** One that could not be set any more matches nothing (ED9). */
function isMailbox(entry: string): boolean {
  return readMailbox(entry) !== null;
}

function customerFilesOf({ customersMayUpload, customerFileTypes }: ChannelSettings): TextSet {
  return { only: customersMayUpload ? customerFileTypes : [] };
}

function agentFilesOf({ agentsMayUpload, agentFileTypes }: ChannelSettings): TextSet {
  return { only: agentsMayUpload ? agentFileTypes : [] };
}
