import { decideAssignBotRoles } from "../appTray/canAssignBotRoles.ts";
import { decideGrantApps } from "../appTray/canGrantApps.ts";
import { decideWithdrawApps } from "../appTray/canWithdrawApps.ts";
import { decideWithdrawBotRoles } from "../appTray/canWithdrawBotRoles.ts";
import { type Decision, notFound } from "../kernel/decision/decision.ts";
import { withoutWords, withWords } from "../kernel/json/words.ts";
import { entryOf } from "../kernel/ledger/ledger.ts";
import { nullable } from "../kernel/schema/scalars.ts";
import { decideChangeRemoteAccess } from "../teammates/canChangeRemoteAccess.ts";
import { decideGrantDecryption } from "../teammates/canGrantDecryption.ts";
import { decideWithdrawDecryption } from "../teammates/canWithdrawDecryption.ts";
import { isLastDecryptingOwner, type TeammateRecord } from "../teammates/state.ts";
import { decideAssignUserProfile } from "../userProfiles/canAssignUserProfile.ts";
import { existing } from "../vocabulary/ids.ts";
import type { Person } from "../vocabulary/person.ts";
import { decryptsLogs, recordCommand, teammate, type TeammatesFacts } from "./aboutTeammate.ts";
import { heldProfile } from "./heldProfile.ts";
import { ownProfile } from "./ownProfile.ts";
import { appSet, botRoleSet } from "./teammatesSchema.ts";
import { withoutDecryption } from "./withoutDecryption.ts";

/** What teammates are given beside their role, and what is taken away again. */
export const grantCommands = {
  grantDecryption: /* @__PURE__ */ recordCommand({
    fields: { teammate },
    decide: ({ subscription, teammates }, person, record) =>
      decideGrantDecryption(
        person,
        record,
        decryptsLogs(teammates, person),
        subscription.withheld.includes("decryption"),
      ),
    change: () => ({ decryptsLogs: true }),
  }),
  withdrawDecryption: /* @__PURE__ */ recordCommand({
    fields: { teammate },
    decide: ({ teammates }, person, record) =>
      decideWithdrawDecryption(person, record, isLastDecryptingOwner(teammates, record)),
    change: (record, { at }) => withoutDecryption(record, at, at),
  }),
  /** Adds to the roles that are assigned already; taking away is a command of its own (AT1). */
  assignBotRoles: /* @__PURE__ */ recordCommand({
    fields: {
      teammate,
      /** The bot roles to add. */
      roles: botRoleSet,
    },
    decide: (_, person, record, { roles }) => decideAssignBotRoles(person, record, roles),
    change: ({ botRoles }, { roles }) => ({ botRoles: withWords(botRoles, roles) }),
  }),
  withdrawBotRoles: /* @__PURE__ */ recordCommand({
    fields: {
      teammate,
      /** The bot roles to take away. */
      roles: botRoleSet,
    },
    decide: (_, person, record, { roles }) => decideWithdrawBotRoles(person, record, roles),
    change: ({ botRoles }, { roles }) => ({ botRoles: withoutWords(botRoles, roles) }),
  }),
  /** Adds to the applications that are granted already (AT6). */
  grantApps: /* @__PURE__ */ recordCommand({
    fields: {
      teammate,
      /** The applications of the app tray to add. */
      apps: appSet,
    },
    decide: (_, person, record, { apps }) => decideGrantApps(person, record, apps),
    change: ({ apps }, given) => ({ apps: withWords(apps, given.apps) }),
  }),
  withdrawApps: /* @__PURE__ */ recordCommand({
    fields: {
      teammate,
      /** The applications of the app tray to take away. */
      apps: appSet,
    },
    decide: (_, person, record, { apps }) => decideWithdrawApps(person, record, apps),
    change: ({ apps }, given) => ({ apps: withoutWords(apps, given.apps) }),
  }),
  /** Takes the place of the profile that they had; null leaves them without one. */
  assignUserProfile: /* @__PURE__ */ recordCommand({
    fields: {
      teammate,
      /** The id of the profile; null for none. */
      userProfile: /* @__PURE__ */ nullable(/* @__PURE__ */ existing("userProfile")),
    },
    decide: (facts, person, record, { userProfile }) => decideAssignment(facts, person, record, userProfile),
    change: (_, { userProfile }) => ({ userProfile }),
  }),
  grantRemoteAccess: /* @__PURE__ */ recordCommand({
    fields: { teammate },
    decide: (_, person, record) => decideChangeRemoteAccess(person, record),
    change: () => ({ hasRemoteAccess: true }),
  }),
  withdrawRemoteAccess: /* @__PURE__ */ recordCommand({
    fields: { teammate },
    decide: (_, person, record) => decideChangeRemoteAccess(person, record),
    change: () => ({ hasRemoteAccess: false }),
  }),
};

function decideAssignment(
  facts: TeammatesFacts,
  person: Person,
  record: TeammateRecord,
  userProfile: string | null,
): Decision<boolean> {
  const after = userProfile === null ? null : entryOf(facts.userProfiles.records, userProfile);
  if (after === undefined) return notFound;
  return decideAssignUserProfile(
    person,
    ownProfile(facts, person),
    record,
    after,
    heldProfile(facts, record),
  );
}
