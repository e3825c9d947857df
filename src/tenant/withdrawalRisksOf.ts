import { type Decision, decision, noneFound, unanswerable } from "../kernel/decision/decision.ts";
import { isString, ownFacts } from "../kernel/schema/guards.ts";
import { entriesOf, entryOf } from "../kernel/ledger/ledger.ts";
import { heldProfile } from "../slices/heldProfile.ts";
import { accountsMade } from "../teammates/accountsMadeBy.ts";
import type { TeammateRecord } from "../teammates/state.ts";
import { addsPermissions } from "../userProfiles/addsPermissions.ts";
import { isAbove, isRole, type Role } from "../vocabulary/role.ts";
import { isId } from "../vocabulary/workspace.ts";
import { presentTeammate } from "./presentTeammate.ts";
import { nothingOfMalformedTenant, readTenant } from "./readTenant.ts";
import type { Tenant } from "./tenant.ts";

/** A command that may take something from a teammate, as far as it says what. The body of such a command is one. */
export type WithdrawingCommand =
  | {
      readonly type: "teammates/changeRole" | "teammates/lowerOwner";
      readonly teammate: string;
      readonly role: Role;
    }
  | {
      readonly type: "teammates/assignUserProfile";
      readonly teammate: string;
      readonly userProfile: string | null;
    }
  | {
      readonly type:
        | ("teammates/withdrawDecryption" | "teammates/withdrawRemoteAccess" | "teammates/remove")
        | ("teammates/removeOwner" | "teammates/replaceOwner");
      readonly teammate: string;
    };

const none = decision<readonly string[]>([], "TM18");

/**
 * The ids of the accounts that a teammate made, and that hold more than a command would leave to the teammate: a higher
 * role, a user profile that permits more, decryption or remote access; of a teammate who is removed, every one (TM18). An
 * account that has not accepted its invitation counts by what it will hold then. A risk does not forbid the command; show it
 * as a warning. Accounts that those accounts made count too, as `accountsMadeBy` says. Returns null for a teammate or a user profile that does not exist (ST11), for a teammate who has
 * not accepted their invitation (IV5), and for a value outside its declared type (ST10).
 * A tenant that is malformed answers null (ST17).
 *
 * @example
 * const home = { level: "tenant" } as const;
 * const alt = { teammate: "alt", email: "alt@tenant.example", role: "full", home } as const;
 * const bank = aTenant().withTeammate("fay", { role: "full" }).after({ type: "teammates/invite", ...alt, by: "fay" });
 * const lowering: WithdrawingCommand = { type: "teammates/changeRole", teammate: "fay", role: "limited" };
 * withdrawalRisksOf(bank.build(), lowering); // { value: ["alt"], because: ["TM18"] }
 */
export function withdrawalRisksOf(
  tenant: Tenant,
  command: WithdrawingCommand,
): Decision<readonly string[] | null> {
  const state = readTenant(tenant);
  if (state === undefined) return nothingOfMalformedTenant;
  if (!isWithdrawing(command)) return unanswerable;
  const { record, nothing } = presentTeammate(state, command.teammate);
  if (record === undefined) return nothing;
  const holdsMore = holdsMoreAfter(state, command);
  if (holdsMore === undefined) return noneFound;
  const holders = accountsMade(record, entriesOf(state.teammates.records)).filter(holdsMore);
  return holders.length === 0 ? none : { value: holders.map(({ id }) => id), because: none.because };
}

type Test = (account: TeammateRecord) => boolean;

/** Whether an account holds more than the command leaves. Undefined if it gives a user profile that does not exist. */
function holdsMoreAfter(state: Tenant, command: WithdrawingCommand): Test | undefined {
  switch (command.type) {
    case "teammates/changeRole":
      return holdsMoreThanRole(command.role);
    case "teammates/lowerOwner":
      return (account) =>
        isAbove(account.role, command.role) || account.decryptsLogs || account.hasRemoteAccess;
    case "teammates/assignUserProfile":
      return holdsMoreThanProfile(state, command.userProfile);
    case "teammates/withdrawDecryption":
      return ({ decryptsLogs }) => decryptsLogs;
    case "teammates/withdrawRemoteAccess":
      return ({ hasRemoteAccess }) => hasRemoteAccess;
    case "teammates/remove":
    case "teammates/removeOwner":
    case "teammates/replaceOwner":
      return () => true;
  }
}

/** A promotion to Owner takes decryption away (DL2), and nothing else. */
function holdsMoreThanRole(role: Role): Test {
  return role === "owner" ? ({ decryptsLogs }) => decryptsLogs : (account) => isAbove(account.role, role);
}

function holdsMoreThanProfile(state: Tenant, userProfile: string | null): Test | undefined {
  const left = userProfile === null ? null : entryOf(state.userProfiles.records, userProfile);
  return left === undefined ? undefined : (account) => addsPermissions(left, heldProfile(state, account));
}

function isWithdrawing(value: unknown): value is WithdrawingCommand {
  const { type, teammate, role, userProfile } = ownFacts(value);
  if (!isId(teammate)) return false;
  switch (type) {
    case "teammates/changeRole":
    case "teammates/lowerOwner":
      return isRole(role);
    case "teammates/assignUserProfile":
      return userProfile === null || isId(userProfile);
    default:
      return isString(type) && withoutMore.includes(type);
  }
}

/** The commands that say nothing but whom they are about. */
const withoutMore: readonly string[] = [
  ...["teammates/withdrawDecryption", "teammates/withdrawRemoteAccess", "teammates/remove"],
  ...["teammates/removeOwner", "teammates/replaceOwner"],
];
