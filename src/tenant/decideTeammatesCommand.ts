import { decideAssignBotRoles } from "../appTray/canAssignBotRoles.ts";
import { decideGrantApps } from "../appTray/canGrantApps.ts";
import { decideWithdrawApps } from "../appTray/canWithdrawApps.ts";
import { decideWithdrawBotRoles } from "../appTray/canWithdrawBotRoles.ts";
import { foldAscii } from "../kernel/text/ascii.ts";
import { alsoBroken, type Decision, decision } from "../kernel/decision/decision.ts";
import { entryOf } from "../kernel/ledger/ledger.ts";
import { decideChangeRemoteAccess } from "../teammates/canChangeRemoteAccess.ts";
import { decideChangeRole } from "../teammates/canChangeRole.ts";
import { decideGrantDecryption } from "../teammates/canGrantDecryption.ts";
import { decideInvite } from "../teammates/canInvite.ts";
import { decideMoveTeammate } from "../teammates/canMoveTeammate.ts";
import { decideRemoveTeammate } from "../teammates/canRemoveTeammate.ts";
import { decideWithdrawDecryption } from "../teammates/canWithdrawDecryption.ts";
import type { TeammatesCommand } from "../teammates/commands.ts";
import { teammateOf, type TeammateRecord } from "../teammates/state.ts";
import type { Person } from "../vocabulary/person.ts";
import { workspaceExists } from "../workspaces/state.ts";
import type { CommandOf } from "./command.ts";
import { decideAssignmentCommand } from "./decideProfilesCommand.ts";
import type { Tenant } from "./state.ts";

type InviteCommand = CommandOf<"teammates/invite">;

/** What a person commands about people; the rest of the area's commands are outside events. */
export type PeopleCommand = Exclude<
  TeammatesCommand,
  CommandOf<"teammates/recordLogIn" | "teammates/recordPasswordChange">
>;

type AppTrayCommand = CommandOf<
  | ("teammates/assignBotRoles" | "teammates/withdrawBotRoles")
  | ("teammates/grantApps" | "teammates/withdrawApps")
>;

const nobody = decision(false, "ST11");

/** Whether a person may issue a command about people: the questions of teammates and app tray, of people who are there (ST11). */
export function decideTeammatesCommand(
  tenant: Tenant,
  person: Person,
  command: PeopleCommand,
): Decision<boolean> {
  if (command.type === "teammates/invite") return decideInviteCommand(tenant, person, command);
  const teammate = teammateOf(tenant.teammates, command.teammate);
  return teammate === undefined ? nobody : decideAbout(tenant, person, teammate, command);
}

function decideInviteCommand(tenant: Tenant, person: Person, command: InviteCommand): Decision<boolean> {
  const { teammate: id, email, role, home } = command;
  const holder = entryOf(tenant.teammates.emails, foldAscii(email));
  const known = [id, holder?.teammate ?? id].map((each) => teammateOf(tenant.teammates, each));
  const teammates = known.filter((each) => each !== undefined);
  return alsoBroken(
    decideInvite(person, { id, email, role, home }, { emailDomains: tenant.emailDomains, teammates }),
    !workspaceExists(tenant.workspaces, home) && "ST11",
  );
}

function decideAbout(
  tenant: Tenant,
  person: Person,
  teammate: TeammateRecord,
  command: Exclude<PeopleCommand, InviteCommand>,
): Decision<boolean> {
  switch (command.type) {
    case "teammates/remove":
      return decideRemoveTeammate(person, teammate);
    case "teammates/move":
      return alsoBroken(
        decideMoveTeammate(person, teammate, command.to),
        !workspaceExists(tenant.workspaces, command.to) && "ST11",
      );
    case "teammates/changeRole":
      return decideChangeRole(person, teammate, command.role);
    case "teammates/grantDecryption":
      return decideGrantDecryption(person, teammate);
    case "teammates/withdrawDecryption":
      return decideWithdrawDecryption(person, teammate);
    case "teammates/assignBotRoles":
    case "teammates/withdrawBotRoles":
    case "teammates/grantApps":
    case "teammates/withdrawApps":
      return decideAppTray(person, teammate, command);
    case "teammates/assignUserProfile":
      return decideAssignmentCommand(tenant, person, teammate, command);
    case "teammates/grantRemoteAccess":
    case "teammates/withdrawRemoteAccess":
      return decideChangeRemoteAccess(person, teammate);
  }
}

function decideAppTray(person: Person, teammate: TeammateRecord, command: AppTrayCommand): Decision<boolean> {
  switch (command.type) {
    case "teammates/assignBotRoles":
      return decideAssignBotRoles(person, teammate, command.roles);
    case "teammates/withdrawBotRoles":
      return decideWithdrawBotRoles(person, teammate, command.roles);
    case "teammates/grantApps":
      return decideGrantApps(person, teammate, command.apps);
    case "teammates/withdrawApps":
      return decideWithdrawApps(person, teammate, command.apps);
  }
}
