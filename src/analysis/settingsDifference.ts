import { bounceListing } from "../bounceList/bounceListing.ts";
import { expiryMilli } from "../inboundMedia/settings.ts";
import { type Decision, heldUntil, unanswerable } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { changedIds, entryOf } from "../kernel/ledger/ledger.ts";
import { own } from "../kernel/schema/guards.ts";
import { readDomain } from "../kernel/text/mailbox.ts";
import { isInstant } from "../kernel/time/instant.ts";
import { nothingOfMalformedTenant, readTenant } from "../tenant/readTenant.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { channelGroups, channelSettingChanges } from "./channelChanges.ts";
import {
  type SetChange,
  setChanges,
  type SettingValue,
  type ValueChange,
  valueChanges,
  type ValueSetting,
} from "./settingChange.ts";
import type { TextSet } from "./textSet.ts";

/** A setting that decides differently, and where. */
export type SettingDifference = (ValueChange | SetChange) &
  (
    | {
        /** `tenant`: for all of it. `module`: where a channel sets nothing for itself (CH1). */
        readonly scope: "tenant" | "module";
      }
    | {
        /** The settings in effect on channels (CH1). */
        readonly scope: "channels";
        /** How many channels it is: at least one. */
        readonly count: number;
        /** The lowest of their ids: ask `effectiveSettingsOf` about it before and after. */
        readonly witness: string;
      }
  );

/**
 * What the settings of two states of a tenant decide differently (AN4): those of all channels and of the module (CH1), e-mail
 * domains, bounces, inbound media, passwords, sessions, the API mode, embedding and the time zone. Channels of which the same
 * changes are one entry. `helpDeskDifference` and `signInDifference` tell of the others.
 *
 * Of lists, what they let through is compared: types of files only while uploads are on, and addresses that bounced at an
 * instant, in epoch milliseconds. `validUntil` is the first instant at which these may differ. Returns null for an instant that
 * is none (ST10), and for a malformed tenant (ST17).
 *
 * @example
 * const bank = aTenant().build();
 * const { tenant } = transition(bank, commandIn(bank, { type: "emailDomains/allow", domain: "bank.example" }));
 * const [first] = settingsDifference(bank, tenant, 0).value ?? [];
 * first; // { setting: "emailDomains", change: "lost", texts: { allBut: ["bank.example"] }, scope: "tenant" }
 */
export function settingsDifference(
  before: Tenant,
  after: Tenant,
  atMilli: number,
): Decision<readonly SettingDifference[] | null> {
  const [earlier, later] = [readTenant(before), readTenant(after)];
  if (earlier === undefined || later === undefined) return nothingOfMalformedTenant;
  if (!isInstant(atMilli)) return unanswerable;
  const bounces = bouncesBetween(earlier, later, atMilli);
  const differences: readonly SettingDifference[] = frozen([
    ...tenantChanges(earlier, later, bounces).map((change) => ({ ...change, scope: "tenant" as const })),
    ...channelSettingChanges(earlier.channels.module, later.channels.module).map((change) => {
      return { ...change, scope: "module" as const };
    }),
    ...channelGroups(earlier, later).map(({ change, count, first }) => {
      return { ...change, scope: "channels" as const, count, witness: first };
    }),
  ]);
  const answer = { value: differences, because: ["AN4"] } as const;
  return bounces.validUntil === Infinity ? answer : heldUntil(answer, bounces.validUntil);
}

function tenantChanges(
  before: Tenant,
  after: Tenant,
  bounces: Bounced,
): readonly (ValueChange | SetChange)[] {
  return [
    ...tenantValues.flatMap(([setting, read]) => valueChanges(setting, read(before), read(after))),
    ...setChanges("emailDomains", domainsOf(before), domainsOf(after)),
    ...setChanges("sending", bounces.before, bounces.after),
  ];
}

/** The settings of all of a tenant that a value stands for. */
const tenantValues: readonly (readonly [ValueSetting, (tenant: Tenant) => SettingValue])[] = [
  ["apiAuthenticationMode", ({ privacy }) => privacy.apiAuthenticationMode],
  ["allowsEmbedding", ({ privacy }) => privacy.allowsEmbedding],
  ["allowsSimultaneousSessions", ({ privacy }) => privacy.allowsSimultaneousSessions],
  ["inactiveAfterDays", ({ privacy }) => privacy.inactiveAfterDays],
  ["renewWithoutOtp", ({ passwords }) => passwords.renewWithoutOtp],
  ["minAgeDays", ({ passwords }) => passwords.minAgeDays],
  ["maxAgeDays", ({ passwords }) => passwords.maxAgeDays],
  ["history", ({ passwords }) => passwords.history],
  ["mediaUrlMilli", ({ inboundMedia: { shortLived, expiry } }) => (shortLived ? expiryMilli(expiry) : null)],
  ["bounceRetentionDays", ({ bounceList }) => bounceList.retentionDays],
  ["timeZone", ({ timeZone }) => timeZone],
];

/** A domain that could not be set any more matches nothing (ED9). */
function domainsOf({ emailDomains }: Tenant): TextSet {
  if (emailDomains.length === 0) return { allBut: [] };
  return { only: emailDomains.filter((domain) => readDomain(domain) !== null) };
}

/** The addresses that are on the bounce list at an instant, of those of which the entry is another. */
interface Bounced {
  readonly before: TextSet;
  readonly after: TextSet;
  readonly validUntil: number;
}

function bouncesBetween(
  { bounceList: before }: Tenant,
  { bounceList: after }: Tenant,
  atMilli: number,
): Bounced {
  let validUntil = Infinity;
  const changed = changedIds(before.entries, after.entries);
  const withoutListed = ({ entries }: Tenant["bounceList"]): TextSet => ({
    allBut: changed.filter((email) => {
      const entry = entryOf(entries, email);
      const listing = bounceListing(entry === undefined ? [] : [entry], email, atMilli);
      validUntil = Math.min(validUntil, own(listing, "validUntil") ?? Infinity);
      return listing.value === "listed";
    }),
  });
  return { before: withoutListed(before), after: withoutListed(after), validUntil };
}
