import { alsoBroken, type Decision } from "../kernel/decision/decision.ts";
import { entryOf } from "../kernel/ledger/ledger.ts";
import { decideChangeSetting } from "../tenantSettings/canChangeSetting.ts";
import type { SettingSection } from "../tenantSettings/settingSections.ts";
import type { Person } from "../vocabulary/person.ts";
import type { CommandOf, Commands, CommandType } from "./command.ts";
import type { Tenant } from "./state.ts";

export type SettingsCommand =
  | Commands["timeZone" | "profileKey" | "helpDesk" | "emailDomains" | "inboundMedia"]
  | CommandOf<"bounceList/chooseRetention">
  | Commands["networkAccess" | "passwords" | "privacy" | "channels"];

/** The section of the tenant's settings that each of these commands changes. */
const sections: Readonly<Record<SettingsCommand["type"], SettingSection>> = {
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
};

export function isSettingsCommand(command: { readonly type: CommandType }): command is SettingsCommand {
  return Object.hasOwn(sections, command.type);
}

/**
 * Whether a person may issue a command that changes a setting (TS1–TS3, PK2, ST8): about a channel that is there, a new
 * one or a new key under an id that is free (ST11).
 */
export function decideSettingsCommand(
  tenant: Tenant,
  person: Person,
  command: SettingsCommand,
): Decision<boolean> {
  const change = decideChangeSetting(person, sections[command.type], tenant.subscription.entitlements);
  return alsoBroken(change, isAstray(tenant, command) && "ST11");
}

/** Whether it is about a channel that is not there, or makes a channel or a key under an id that is taken. */
function isAstray({ channels: { channels }, profileKey }: Tenant, command: SettingsCommand): boolean {
  if (command.type === "profileKey/regenerate") return command.keyId === profileKey.id;
  if (command.type === "channels/add") return entryOf(channels, command.channel) !== undefined;
  return command.type === "channels/override" && entryOf(channels, command.channel) === undefined;
}
