import { decideAssignBotRoles } from "../appTray/canAssignBotRoles.ts";
import { decideGrantApps } from "../appTray/canGrantApps.ts";
import { decideWithdrawApps } from "../appTray/canWithdrawApps.ts";
import { decideWithdrawBotRoles } from "../appTray/canWithdrawBotRoles.ts";
import { alsoBroken, type Decision, decision, notFound } from "../kernel/decision/decision.ts";
import { keptIfSame } from "../kernel/json/sameJson.ts";
import { withoutWords, withWords } from "../kernel/json/words.ts";
import { entryOf } from "../kernel/ledger/ledger.ts";
import { id, nullable, oneOf, string } from "../kernel/schema/scalars.ts";
import { foldAscii } from "../kernel/text/ascii.ts";
import { decideChangeRemoteAccess } from "../teammates/canChangeRemoteAccess.ts";
import { decideChangeRole } from "../teammates/canChangeRole.ts";
import { decideGrantDecryption } from "../teammates/canGrantDecryption.ts";
import { decideInvite, type Invitation } from "../teammates/canInvite.ts";
import { decideMoveTeammate } from "../teammates/canMoveTeammate.ts";
import { decideRemoveTeammate } from "../teammates/canRemoveTeammate.ts";
import { decideWithdrawDecryption } from "../teammates/canWithdrawDecryption.ts";
import { decryptionAfterRoleChange } from "../teammates/decryptionAfterRoleChange.ts";
import { newTeammate } from "../teammates/newTeammate.ts";
import {
  isEmailTaken,
  teammateOf,
  type TeammateRecord,
  teammatesOf,
  type TeammatesState,
  withoutTeammate,
  withTeammate,
} from "../teammates/state.ts";
import { decideAssignUserProfile } from "../userProfiles/canAssignUserProfile.ts";
import type { Person } from "../vocabulary/person.ts";
import { type Role, roles } from "../vocabulary/role.ts";
import { workspaceSchema } from "../vocabulary/workspaceSchema.ts";
import { workspaceExists, type WorkspacesState } from "../workspaces/state.ts";
import { canHandOnHeldProfile, heldProfile } from "./heldProfile.ts";
import { ownProfile } from "./ownProfile.ts";
import { command, event, slice } from "./slice.ts";
import { appSet, botRoleSet, teammatesSchema } from "./teammatesSchema.ts";
import type { UserProfiles } from "./userProfiles.ts";

/** What the commands of this slice read of the tenant. */
export interface TeammatesFacts {
  readonly emailDomains: readonly string[];
  readonly workspaces: WorkspacesState;
  readonly userProfiles: UserProfiles;
  readonly teammates: TeammatesState;
}

interface ProvisionedOwner {
  readonly owner: Pick<Invitation, "id" | "email">;
  readonly at: number;
}

const role = /* @__PURE__ */ oneOf(roles);
/** The id of the teammate whom a command is about; `invite` gives it. */
const teammate = id;
const reported = decision(true, "ST9");

/** What becomes of people. Applications and bot roles are kept at every change of role: the role decides their effect (AT3, AT4). */
export const teammates = /* @__PURE__ */ slice("teammates", {
  schemaIn: teammatesSchema,
  initial: ({ owner, at }: ProvisionedOwner) =>
    teammatesOf([newTeammate({ ...owner, role: "owner", home: { level: "tenant" } }, at)]),
  commands: {
    invite: /* @__PURE__ */ command({
      /** Whether `email` is an address, and one that may be invited, is decided (TM7, TM10), so that a refusal says why. */
      fields: { teammate, email: string, role, home: workspaceSchema },
      decide: (facts: TeammatesFacts, person, { teammate: newId, email, role: given, home }) =>
        alsoBroken(
          decideInvitation(facts, person, { id: newId, email, role: given, home }),
          !workspaceExists(facts.workspaces, home) && "ST11",
        ),
      /** An id or an address that is taken stays with the teammate who has it (TM10). */
      reduce: (state: TeammatesState, { teammate: newId, email, role: given, home, at }) => {
        if (teammateOf(state, newId) !== undefined || isEmailTaken(state, email)) return state;
        return withTeammate(state, newTeammate({ id: newId, email, role: given, home }, at));
      },
    }),
    remove: /* @__PURE__ */ command({
      fields: { teammate },
      decide: (facts: TeammatesFacts, person, given) =>
        decideAbout(facts, given, (record) => decideRemoveTeammate(person, record)),
      reduce: (state: TeammatesState, given) => withoutTeammate(state, given.teammate),
    }),
    move: /* @__PURE__ */ command({
      fields: { teammate, to: workspaceSchema },
      decide: (facts: TeammatesFacts, person, given) =>
        decideAbout(facts, given, (record) =>
          alsoBroken(
            decideMoveTeammate(person, record, given.to),
            !workspaceExists(facts.workspaces, given.to) && "ST11",
          ),
        ),
      // Copied: state is frozen, and the command is its sender's.
      reduce: (state: TeammatesState, given) => changed(state, given, () => ({ home: { ...given.to } })),
    }),
    changeRole: /* @__PURE__ */ command({
      fields: { teammate, role },
      decide: (facts: TeammatesFacts, person, given) =>
        decideAbout(facts, given, (record) =>
          decideChangeRole(person, record, given.role, canHandOnHeldProfile(facts, person, record)),
        ),
      reduce: (state: TeammatesState, given) =>
        changed(state, given, (record) => afterRoleChange(record, given.role)),
    }),
    grantDecryption: /* @__PURE__ */ command({
      fields: { teammate },
      decide: (facts: TeammatesFacts, person, given) =>
        decideAbout(facts, given, (record) => decideGrantDecryption(person, record)),
      reduce: (state: TeammatesState, given) => changed(state, given, () => ({ decryptsLogs: true })),
    }),
    withdrawDecryption: /* @__PURE__ */ command({
      fields: { teammate },
      decide: (facts: TeammatesFacts, person, given) =>
        decideAbout(facts, given, (record) => decideWithdrawDecryption(person, record)),
      reduce: (state: TeammatesState, given) => changed(state, given, () => ({ decryptsLogs: false })),
    }),
    /** Adds to the roles that are assigned already; taking away is a command of its own (AT1). */
    assignBotRoles: /* @__PURE__ */ command({
      fields: { teammate, roles: botRoleSet },
      decide: (facts: TeammatesFacts, person, given) =>
        decideAbout(facts, given, (record) => decideAssignBotRoles(person, record, given.roles)),
      reduce: (state: TeammatesState, given) =>
        changed(state, given, ({ botRoles }) => ({ botRoles: withWords(botRoles, given.roles) })),
    }),
    withdrawBotRoles: /* @__PURE__ */ command({
      fields: { teammate, roles: botRoleSet },
      decide: (facts: TeammatesFacts, person, given) =>
        decideAbout(facts, given, (record) => decideWithdrawBotRoles(person, record, given.roles)),
      reduce: (state: TeammatesState, given) =>
        changed(state, given, ({ botRoles }) => ({ botRoles: withoutWords(botRoles, given.roles) })),
    }),
    /** Adds to the applications that are granted already (AT6). */
    grantApps: /* @__PURE__ */ command({
      fields: { teammate, apps: appSet },
      decide: (facts: TeammatesFacts, person, given) =>
        decideAbout(facts, given, (record) => decideGrantApps(person, record, given.apps)),
      reduce: (state: TeammatesState, given) =>
        changed(state, given, ({ apps }) => ({ apps: withWords(apps, given.apps) })),
    }),
    withdrawApps: /* @__PURE__ */ command({
      fields: { teammate, apps: appSet },
      decide: (facts: TeammatesFacts, person, given) =>
        decideAbout(facts, given, (record) => decideWithdrawApps(person, record, given.apps)),
      reduce: (state: TeammatesState, given) =>
        changed(state, given, ({ apps }) => ({ apps: withoutWords(apps, given.apps) })),
    }),
    /** Takes the place of the profile that they had; null leaves them without one. */
    assignUserProfile: /* @__PURE__ */ command({
      fields: { teammate, userProfile: /* @__PURE__ */ nullable(id) },
      decide: (facts: TeammatesFacts, person, given) =>
        decideAbout(facts, given, (record) => decideAssignment(facts, person, record, given.userProfile)),
      reduce: (state: TeammatesState, given) =>
        changed(state, given, () => ({ userProfile: given.userProfile })),
    }),
    grantRemoteAccess: /* @__PURE__ */ command({
      fields: { teammate },
      decide: (facts: TeammatesFacts, person, given) =>
        decideAbout(facts, given, (record) => decideChangeRemoteAccess(person, record)),
      reduce: (state: TeammatesState, given) => changed(state, given, () => ({ hasRemoteAccess: true })),
    }),
    withdrawRemoteAccess: /* @__PURE__ */ command({
      fields: { teammate },
      decide: (facts: TeammatesFacts, person, given) =>
        decideAbout(facts, given, (record) => decideChangeRemoteAccess(person, record)),
      reduce: (state: TeammatesState, given) => changed(state, given, () => ({ hasRemoteAccess: false })),
    }),
    /** They logged in at `at`. */
    recordLogIn: /* @__PURE__ */ event({
      fields: { teammate },
      decide: (facts: TeammatesFacts, given) => decideAbout(facts, given, () => reported),
      reduce: (state: TeammatesState, given) =>
        changed(state, given, ({ lastLogInAtMilli }) => ({
          lastLogInAtMilli: later(lastLogInAtMilli, given.at),
        })),
    }),
    /** They set a password at `at`. State never holds the password itself (PW6). */
    recordPasswordChange: /* @__PURE__ */ event({
      fields: { teammate },
      decide: (facts: TeammatesFacts, given) => decideAbout(facts, given, () => reported),
      reduce: (state: TeammatesState, given) =>
        changed(state, given, ({ passwordSetAtMilli }) => ({
          passwordSetAtMilli: later(passwordSetAtMilli, given.at),
        })),
    }),
  },
});

interface About {
  readonly teammate: string;
}

/** The decision about a teammate who exists (ST11). */
function decideAbout(
  facts: TeammatesFacts,
  about: About,
  decide: (record: TeammateRecord) => Decision<boolean>,
): Decision<boolean> {
  const record = teammateOf(facts.teammates, about.teammate);
  return record === undefined ? notFound : decide(record);
}

/** The state with a change to a teammate's record; the same state where there is no such teammate, or nothing to change. */
function changed(
  state: TeammatesState,
  about: About,
  changeOf: (record: TeammateRecord) => Partial<TeammateRecord>,
): TeammatesState {
  const record = teammateOf(state, about.teammate);
  if (record === undefined) return state;
  return withTeammate(state, keptIfSame(record, { ...record, ...changeOf(record) }));
}

function decideInvitation(facts: TeammatesFacts, person: Person, invitation: Invitation): Decision<boolean> {
  const holder = entryOf(facts.teammates.emails, foldAscii(invitation.email));
  const known = [invitation.id, holder?.teammate ?? invitation.id]
    .map((each) => teammateOf(facts.teammates, each))
    .filter((each) => each !== undefined);
  return decideInvite(person, invitation, { emailDomains: facts.emailDomains, teammates: known });
}

function decideAssignment(
  facts: TeammatesFacts,
  person: Person,
  record: TeammateRecord,
  userProfile: string | null,
): Decision<boolean> {
  const after = userProfile === null ? null : entryOf(facts.userProfiles, userProfile);
  if (after === undefined) return notFound;
  return decideAssignUserProfile(
    person,
    ownProfile(facts, person),
    record,
    after,
    heldProfile(facts, record),
  );
}

/** Promotion to Owner drops the grant to decrypt (DL2); any other change leaves it (DL4). An Owner stays one (TM6). */
function afterRoleChange(record: TeammateRecord, newRole: Role): Partial<TeammateRecord> {
  const decryptsLogs = decryptionAfterRoleChange(record, newRole).value;
  return decryptsLogs === null ? {} : { role: newRole, decryptsLogs };
}

/** Reports may come late and in any order: an earlier instant never replaces a later one. */
function later(earlierMilli: number | null, atMilli: number): number {
  return earlierMilli === null ? atMilli : Math.max(earlierMilli, atMilli);
}
