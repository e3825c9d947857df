import { readFileSync } from "node:fs";
import {
  type Asset,
  type BounceEntry,
  type ChannelOverrides,
  type ChannelSettings,
  type Entitlement,
  formatDisplay,
  type HelpDeskSettings,
  type InboundMediaSettings,
  type OrganisationSettings,
  type PasswordPolicy,
  type Person,
  type Teammate,
  type TwoFactorMode,
  type UserProfile,
  type Workspace,
} from "tenant-policy";

interface BankTeammate extends Teammate {
  readonly hasRemoteAccess: boolean;
  readonly userProfile: string | null;
  readonly createdAtMilli: number;
  readonly lastLogInAtMilli: number | null;
  readonly passwordSetAtMilli: number | null;
}

interface BankAsset extends Omit<Required<Asset>, "lockedBy"> {
  readonly id: string;
  readonly name: string;
  readonly lockedBy: string | null;
}

interface Bank {
  readonly name: string;
  readonly subscription: {
    readonly entitlements: readonly Entitlement[];
    readonly digitalChannelsEnabled: boolean;
    readonly provisioningCompleted: boolean;
  };
  readonly timeZone: string;
  readonly helpDesk: HelpDeskSettings;
  readonly emailDomains: readonly string[];
  readonly inboundMedia: InboundMediaSettings;
  readonly bounceList: { readonly retentionDays: number; readonly entries: readonly BounceEntry[] };
  readonly workspaces: {
    readonly groups: readonly { readonly id: string }[];
    readonly teams: readonly { readonly id: string; readonly group: string }[];
  };
  readonly teammates: { readonly records: readonly BankTeammate[] };
  readonly assets: readonly BankAsset[];
  readonly userProfiles: readonly UserProfile[];
  readonly networkAccess: {
    readonly management: { readonly entries: readonly string[] };
    readonly api: { readonly entries: readonly string[] };
    readonly twoFactor: TwoFactorMode;
  };
  readonly passwords: PasswordPolicy;
  readonly privacy: OrganisationSettings;
  readonly channels: {
    readonly module: ChannelSettings;
    readonly channels: readonly {
      readonly id: string;
      readonly kind: string;
      readonly overrides: ChannelOverrides;
    }[];
  };
}

const file = new URL("../tenants/retail-bank.json", import.meta.url);
export const bank = JSON.parse(readFileSync(file, "utf8")) as Bank;

/** The demo has no clock: it is always Monday, 21 October 2024, ten o'clock in London. */
export const now = Date.parse("2024-10-21T09:00:00Z");
export const minuteMilli = 60_000;
export const hourMilli = 60 * minuteMilli;
export const dayMilli = 24 * hourMilli;

export function teammate(id: string): BankTeammate {
  return found(bank.teammates.records, id);
}

/** A teammate as one who asks, from home unless they have switched to another workspace. */
export function person(id: string, current?: Workspace): Person {
  const { role, home } = teammate(id);
  return { kind: "teammate", id, role, home, current: current ?? home };
}

export function asset(id: string): BankAsset {
  return found(bank.assets, id);
}

/** An asset as the questions take it: they know no null. */
export function factsOf({ kind, madeAt, sharedWith, withdrawingFrom, lockedBy }: BankAsset): Asset {
  return { kind, madeAt, sharedWith, withdrawingFrom, ...(lockedBy === null ? {} : { lockedBy }) };
}

export function placeName(workspace: Workspace): string {
  switch (workspace.level) {
    case "tenant":
      return "the tenant";
    case "group":
      return workspace.group;
    case "team":
      return workspace.team;
  }
}

/** An instant as the bank's people see it. */
export function localTime(instantMilli: number | null | undefined): string {
  return typeof instantMilli === "number" ? (formatDisplay(instantMilli, bank.timeZone).value ?? "?") : "?";
}

function found<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((each) => each.id === id);
  if (item === undefined) throw new Error(`the bank has no ${id}`);
  return item;
}
