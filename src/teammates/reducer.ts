import { frozen } from "../kernel/json/frozen.ts";
import { keptIfSame } from "../kernel/json/sameJson.ts";
import { withoutWords, withWords } from "../kernel/schema/wordSet.ts";
import type { Role } from "../vocabulary/role.ts";
import type { TeammatesCommand } from "./commands.ts";
import { decryptionAfterRoleChange } from "./decryptionAfterRoleChange.ts";
import { newTeammate } from "./newTeammate.ts";
import {
  isEmailTaken,
  teammateOf,
  type TeammateRecord,
  type TeammatesState,
  withoutTeammate,
  withTeammate,
} from "./state.ts";

type Change = Exclude<TeammatesCommand, { readonly type: "teammates/invite" | "teammates/remove" }>;

/** An id or an address that is taken stays with whom it belongs to (TM10). */
export function reduceTeammates(state: TeammatesState, command: TeammatesCommand): TeammatesState {
  if (command.type === "teammates/invite") {
    const { teammate: id, email, role, home, at } = command;
    const isTaken = teammateOf(state, id) !== undefined || isEmailTaken(state, email);
    return isTaken ? state : withTeammate(state, newTeammate({ id, email, role, home }, at));
  }
  if (command.type === "teammates/remove") return withoutTeammate(state, command.teammate);
  const record = teammateOf(state, command.teammate);
  if (record === undefined) return state;
  return withTeammate(state, keptIfSame(record, { ...record, ...newFields(record, command) }));
}

const switches = frozen({
  "teammates/grantDecryption": { decryptsLogs: true },
  "teammates/withdrawDecryption": { decryptsLogs: false },
  "teammates/grantRemoteAccess": { hasRemoteAccess: true },
  "teammates/withdrawRemoteAccess": { hasRemoteAccess: false },
});

function turnsSwitch(command: Change): command is Extract<Change, { readonly type: keyof typeof switches }> {
  return Object.hasOwn(switches, command.type);
}

function newFields(record: TeammateRecord, command: Change): Partial<TeammateRecord> {
  if (turnsSwitch(command)) return switches[command.type];
  switch (command.type) {
    case "teammates/move":
      // Copied, as what is kept gets frozen and the command is its actor's.
      return { home: { ...command.to } };
    case "teammates/changeRole":
      return afterRoleChange(record, command.role);
    case "teammates/assignBotRoles":
      return { botRoles: withWords(record.botRoles, command.roles) };
    case "teammates/withdrawBotRoles":
      return { botRoles: withoutWords(record.botRoles, command.roles) };
    case "teammates/grantApps":
      return { apps: withWords(record.apps, command.apps) };
    case "teammates/withdrawApps":
      return { apps: withoutWords(record.apps, command.apps) };
    case "teammates/assignUserProfile":
      return { userProfile: command.userProfile };
    case "teammates/recordLogIn":
      return { lastLogInAtMilli: later(record.lastLogInAtMilli, command.at) };
    case "teammates/recordPasswordChange":
      return { passwordSetAtMilli: later(record.passwordSetAtMilli, command.at) };
  }
}

/**
 * Promotion drops the grant to decrypt (DL2), any other change leaves it (DL4). Applications and bot roles are kept at
 * every change: the role decides whether they have an effect (AT3, AT4). An Owner stays one (TM6).
 */
function afterRoleChange(record: TeammateRecord, role: Role): Partial<TeammateRecord> {
  const decryptsLogs = decryptionAfterRoleChange(record, role).value;
  return decryptsLogs === null ? {} : { role, decryptsLogs };
}

/** Reports may come late and in any order: what is known does not go back in time. */
function later(earlierMilli: number | null, atMilli: number): number {
  return earlierMilli === null ? atMilli : Math.max(earlierMilli, atMilli);
}
