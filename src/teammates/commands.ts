import { id, orNull, text } from "../kernel/schema/form.ts";
import { commandForm, type CommandForms, type WithEnvelope } from "../vocabulary/command.ts";
import type { Role } from "../vocabulary/role.ts";
import type { AppTrayApp, BotRole } from "../vocabulary/teammate.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import { workspaceForm } from "../vocabulary/workspaceForm.ts";
import { appsForm, botRolesForm, roleForm } from "./state.ts";

/** What becomes of people. `teammate` is the id of whom it is about; `invite` gives it. */
export type TeammatesCommand =
  | WithEnvelope<{
      readonly type: "teammates/invite";
      readonly teammate: string;
      /** Whether it is an address, and one that may be invited, is decided (TM7, TM10), so that a refusal can say why. */
      readonly email: string;
      readonly role: Role;
      readonly home: Workspace;
    }>
  | About<"teammates/remove">
  | About<"teammates/move", { readonly to: Workspace }>
  | About<"teammates/changeRole", { readonly role: Role }>
  | About<"teammates/grantDecryption">
  | About<"teammates/withdrawDecryption">
  /** Adds to the roles that are assigned already: taking away is a command of its own (AT1). */
  | About<"teammates/assignBotRoles", { readonly roles: readonly BotRole[] }>
  | About<"teammates/withdrawBotRoles", { readonly roles: readonly BotRole[] }>
  /** Adds to the applications that are granted already (AT6). */
  | About<"teammates/grantApps", { readonly apps: readonly AppTrayApp[] }>
  | About<"teammates/withdrawApps", { readonly apps: readonly AppTrayApp[] }>
  /** In place of the profile they had; null leaves them without. */
  | About<"teammates/assignUserProfile", { readonly userProfile: string | null }>
  | About<"teammates/grantRemoteAccess">
  | About<"teammates/withdrawRemoteAccess">
  /** From outside (ST9): they logged in at `at`. */
  | About<"teammates/recordLogIn">
  /** From outside (ST9): they set a password at `at`. Which one is nobody's business here (PW6). */
  | About<"teammates/recordPasswordChange">;

type About<Type extends string, Details = unknown> = WithEnvelope<
  { readonly type: Type; readonly teammate: string } & Details
>;

const teammate = id;

export const teammatesCommandForms: CommandForms<TeammatesCommand> = {
  "teammates/invite": commandForm("teammates/invite", {
    teammate,
    email: text,
    role: roleForm,
    home: workspaceForm,
  }),
  "teammates/remove": commandForm("teammates/remove", { teammate }),
  "teammates/move": commandForm("teammates/move", { teammate, to: workspaceForm }),
  "teammates/changeRole": commandForm("teammates/changeRole", { teammate, role: roleForm }),
  "teammates/grantDecryption": commandForm("teammates/grantDecryption", { teammate }),
  "teammates/withdrawDecryption": commandForm("teammates/withdrawDecryption", { teammate }),
  "teammates/assignBotRoles": commandForm("teammates/assignBotRoles", { teammate, roles: botRolesForm }),
  "teammates/withdrawBotRoles": commandForm("teammates/withdrawBotRoles", { teammate, roles: botRolesForm }),
  "teammates/grantApps": commandForm("teammates/grantApps", { teammate, apps: appsForm }),
  "teammates/withdrawApps": commandForm("teammates/withdrawApps", { teammate, apps: appsForm }),
  "teammates/assignUserProfile": commandForm("teammates/assignUserProfile", {
    teammate,
    userProfile: orNull(id),
  }),
  "teammates/grantRemoteAccess": commandForm("teammates/grantRemoteAccess", { teammate }),
  "teammates/withdrawRemoteAccess": commandForm("teammates/withdrawRemoteAccess", { teammate }),
  "teammates/recordLogIn": commandForm("teammates/recordLogIn", { teammate }),
  "teammates/recordPasswordChange": commandForm("teammates/recordPasswordChange", { teammate }),
};
