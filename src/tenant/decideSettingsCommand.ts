import { alsoBroken, type Decision } from "../kernel/decision.ts";
import { entryOf } from "../kernel/ledger.ts";
import { decideSettingChange } from "../tenantSettings/canChangeSetting.ts";
import type { SettingSection } from "../tenantSettings/settingSections.ts";
import type { Person } from "../vocabulary/person.ts";
import type { CommandOf, CommandType } from "./command.ts";
import type { Tenant } from "./state.ts";

/** The section of the tenant's settings that each of these commands changes. */
const sections = {
  "timeZone/choose": "timeZone",
  "profileKey/regenerate": "profileKey",
  "helpDesk/choose": "helpDesk",
  "emailDomains/choose": "emailDomains",
  "emailDomains/allow": "emailDomains",
  "emailDomains/disallow": "emailDomains",
  "inboundMedia/choose": "inboundMedia",
  "bounceList/chooseRetention": "bounceRetention",
  "networkAccess/chooseManagementList": "privacyAndSecurity",
  "networkAccess/chooseApiList": "privacyAndSecurity",
  "networkAccess/chooseTwoFactor": "privacyAndSecurity",
  "passwords/choosePolicy": "privacyAndSecurity",
  "privacy/chooseApiAuthenticationMode": "privacyAndSecurity",
  "privacy/allowEmbedding": "privacyAndSecurity",
  "privacy/allowSimultaneousSessions": "privacyAndSecurity",
  "privacy/chooseInactiveAfter": "privacyAndSecurity",
  "channels/chooseModuleSettings": "privacyAndSecurity",
  "channels/add": "privacyAndSecurity",
  "channels/override": "privacyAndSecurity",
} as const satisfies Partial<Record<CommandType, SettingSection>>;

export type SettingsCommand = CommandOf<keyof typeof sections>;

export function isSettingsCommand(command: { readonly type: CommandType }): command is SettingsCommand {
  return Object.hasOwn(sections, command.type);
}

/** Whether a person may issue a command that changes a setting (TS1–TS3, PK2, ST8), about a channel that is there (ST11). */
export function decideSettingsCommand(
  tenant: Tenant,
  person: Person,
  command: SettingsCommand,
): Decision<boolean> {
  const change = decideSettingChange(person, sections[command.type], tenant.subscription.entitlements);
  switch (command.type) {
    case "channels/add":
      return alsoBroken(change, entryOf(tenant.channels.channels, command.channel) !== undefined && "ST11");
    case "channels/override":
      return alsoBroken(change, entryOf(tenant.channels.channels, command.channel) === undefined && "ST11");
    default:
      return change;
  }
}
