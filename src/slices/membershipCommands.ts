import { own } from "../kernel/schema/guards.ts";
import { alsoBroken, type Decision, missing } from "../kernel/decision/decision.ts";
import { optional } from "../kernel/schema/record.ts";
import { boolean, naming, oneOf, string } from "../kernel/schema/scalars.ts";
import { decideChangeRole } from "../teammates/canChangeRole.ts";
import { decideInvite, type Invitation } from "../teammates/canInvite.ts";
import { decideMoveTeammate } from "../teammates/canMoveTeammate.ts";
import { decideRemoveTeammate } from "../teammates/canRemoveTeammate.ts";
import { decideResetPassword } from "../teammates/canResetPassword.ts";
import { isPending } from "../teammates/invitee.ts";
import { newTeammate } from "../teammates/newTeammate.ts";
import {
  isIdRetired,
  teammateOf,
  type TeammatesState,
  withoutTeammate,
  withTeammate,
} from "../teammates/state.ts";
import { fresh } from "../vocabulary/ids.ts";
import type { Person } from "../vocabulary/person.ts";
import { roles } from "../vocabulary/role.ts";
import { workspaceSchema } from "../vocabulary/workspaceSchema.ts";
import { workspaceExists } from "../workspaces/state.ts";
import {
  decideAbout,
  decryptsLogs,
  holdersOfEmail,
  recordCommand,
  teammate,
  type TeammatesFacts,
} from "./aboutTeammate.ts";
import { afterRoleChange } from "./afterRoleChange.ts";
import { canHandOnHeldProfile } from "./heldProfile.ts";
import { personKeyOf } from "./personKeyOf.ts";
import { command } from "./slice.ts";

const newId = /* @__PURE__ */ fresh("teammate");
/** The address of a new teammate, or a new one of a teammate. */
export const newEmail = /* @__PURE__ */ naming("mailbox", "new", string);
/** The address that a mail to a teammate went to. */
export const sentTo = /* @__PURE__ */ naming("mailbox", "existing", string);
const role = /* @__PURE__ */ oneOf(roles);

/**
 * Who is in the tenant, where, and in which role. Applications and bot roles are kept at every change of role: the role
 * decides their effect (AT3, AT4).
 */
export const membershipCommands = {
  invite: /* @__PURE__ */ command({
    fields: {
      /** The id of the new teammate. Ids mean nothing: never take an address (ST14). */
      teammate: newId,
      /** Their address. Whether it is one, and one that may be invited, is decided, so that a refusal says why (TM7, TM10). */
      email: newEmail,
      /** Their role. */
      role,
      /** The one workspace that they are attached to (WS1). */
      home: workspaceSchema,
      /** Whether a retired id goes to the person who had it before, as only an Owner may say (ST14). If left out, no. */
      again: /* @__PURE__ */ optional(boolean),
      /** Whether they have no right until they accept, within 7 days (IV5). If left out, they are there at once. */
      toBeAccepted: /* @__PURE__ */ optional(boolean),
    },
    decide: (facts: TeammatesFacts, person, given) =>
      alsoBroken(
        decideInvitation(facts, person, {
          id: given.teammate,
          email: given.email,
          role: given.role,
          home: given.home,
        }),
        !workspaceExists(facts.workspaces, given.home) && missing,
        isIdRetired(facts.teammates, given.teammate) &&
          !(own(given, "again") === true && person.role === "owner") &&
          "ST14",
      ),
    /** An id or an address that is taken stays with the teammate who has it (TM10), and so does a retired id (ST14). */
    reduce: (state: TeammatesState, given) => {
      const { teammate: invited, email } = given;
      if (teammateOf(state, invited) !== undefined || holdersOfEmail(state, email).length > 0) return state;
      if (isIdRetired(state, invited) && own(given, "again") !== true) return state;
      const invitation = { id: invited, email, role: given.role, home: given.home };
      const isToAccept = own(given, "toBeAccepted") === true;
      const inviter = {
        key: personKeyOf({ teammates: state }, given.by),
        decryptsLogs: decryptsLogs(state, given.by),
      };
      return withTeammate(state, newTeammate(invitation, inviter, given.at, isToAccept));
    },
  }),
  /** Their id is never given to another (ST14). */
  remove: /* @__PURE__ */ command({
    fields: { teammate },
    decide: (facts: TeammatesFacts, person, given) =>
      decideAbout(facts, given, (record) => decideRemoveTeammate(person, record)),
    reduce: (state: TeammatesState, given) => withoutTeammate(state, given.teammate),
  }),
  move: /* @__PURE__ */ recordCommand({
    fields: {
      teammate,
      /** Their new home. */
      to: workspaceSchema,
    },
    decide: (facts, person, record, { to }) =>
      alsoBroken(
        decideMoveTeammate(person, record, to, canHandOnHeldProfile(facts, person, record)),
        !workspaceExists(facts.workspaces, to) && missing,
      ),
    // Copied: state is frozen, and the command is its sender's.
    change: (_, { to }) => ({ home: { ...to } }),
  }),
  changeRole: /* @__PURE__ */ recordCommand({
    fields: {
      teammate,
      /** Their new role. */
      role,
    },
    decide: (facts, person, record, given) =>
      decideChangeRole(person, record, given.role, canHandOnHeldProfile(facts, person, record)),
    change: (record, given) => afterRoleChange(record, given.role, given.at),
  }),
  /** A temporary password goes to the teammate (PW10). Of it, state keeps nothing (PW6). */
  resetPassword: /* @__PURE__ */ recordCommand({
    fields: { teammate },
    decide: (_, person, record) => decideResetPassword(person, record),
    change: (record, { at }) => (isPending(record) ? {} : { passwordResetAtMilli: at }),
  }),
};

function decideInvitation(facts: TeammatesFacts, person: Person, invitation: Invitation): Decision<boolean> {
  const { emailDomains, teammates } = facts;
  const namesake = teammateOf(teammates, invitation.id);
  const known = [
    ...(namesake === undefined ? [] : [namesake]),
    ...holdersOfEmail(teammates, invitation.email),
  ];
  return decideInvite(person, invitation, { emailDomains, teammates: known });
}
