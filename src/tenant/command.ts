import { type AssetsCommand, assetsCommandForms } from "../assets/commands.ts";
import { type BounceListCommand, bounceListCommandForms } from "../bounceList/commands.ts";
import { type ChannelsCommand, channelsCommandForms } from "../channels/commands.ts";
import { type EmailDomainsCommand, emailDomainsCommandForms } from "../emailDomains/commands.ts";
import { type HelpDeskCommand, helpDeskCommandForms } from "../helpDesk/commands.ts";
import { type InboundMediaCommand, inboundMediaCommandForms } from "../inboundMedia/commands.ts";
import { type NetworkAccessCommand, networkAccessCommandForms } from "../networkAccess/commands.ts";
import { type PasswordsCommand, passwordsCommandForms } from "../passwords/commands.ts";
import { type PrivacyCommand, privacyCommandForms } from "../privacy/commands.ts";
import { type ProfileKeyCommand, profileKeyCommandForms } from "../profileKey/commands.ts";
import { type SubscriptionCommand, subscriptionCommandForms } from "../subscription/commands.ts";
import { type TeammatesCommand, teammatesCommandForms } from "../teammates/commands.ts";
import { type TimeZoneCommand, timeZoneCommandForms } from "../timeZone/commands.ts";
import { type UserProfilesCommand, userProfilesCommandForms } from "../userProfiles/commands.ts";
import type { CommandForms } from "../vocabulary/command.ts";
import { type WorkspacesCommand, workspacesCommandForms } from "../workspaces/commands.ts";

/** Every command there is, by area: `command.type` is the area, a slash, and what is intended or has happened. */
export interface Commands {
  readonly assets: AssetsCommand;
  readonly bounceList: BounceListCommand;
  readonly channels: ChannelsCommand;
  readonly emailDomains: EmailDomainsCommand;
  readonly helpDesk: HelpDeskCommand;
  readonly inboundMedia: InboundMediaCommand;
  readonly networkAccess: NetworkAccessCommand;
  readonly passwords: PasswordsCommand;
  readonly privacy: PrivacyCommand;
  readonly profileKey: ProfileKeyCommand;
  readonly subscription: SubscriptionCommand;
  readonly teammates: TeammatesCommand;
  readonly timeZone: TimeZoneCommand;
  readonly userProfiles: UserProfilesCommand;
  readonly workspaces: WorkspacesCommand;
}

export type Command = Commands[keyof Commands];

export type CommandType = Command["type"];

/** The command of this type. */
export type CommandOf<Type extends CommandType> = Extract<Command, { readonly type: Type }>;

/** The form of every command, by its type (ST6). */
export const commandForms: CommandForms<Command> = allForms();

/* @__NO_SIDE_EFFECTS__ */
function allForms(): CommandForms<Command> {
  return {
    ...assetsCommandForms,
    ...bounceListCommandForms,
    ...channelsCommandForms,
    ...emailDomainsCommandForms,
    ...helpDeskCommandForms,
    ...inboundMediaCommandForms,
    ...networkAccessCommandForms,
    ...passwordsCommandForms,
    ...privacyCommandForms,
    ...profileKeyCommandForms,
    ...subscriptionCommandForms,
    ...teammatesCommandForms,
    ...timeZoneCommandForms,
    ...userProfilesCommandForms,
    ...workspacesCommandForms,
  };
}
