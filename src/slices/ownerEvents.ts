import { type Decision, decision, notFound } from "../kernel/decision/decision.ts";
import { oneOf } from "../kernel/schema/scalars.ts";
import {
  decideSupportChangeOwner,
  isForSupport,
  type OwnerChange,
} from "../teammates/canSupportChangeOwner.ts";
import { isPending } from "../teammates/invitee.ts";
import {
  isIdRetired,
  teammateOf,
  type TeammateRecord,
  type TeammatesState,
  withoutTeammate,
  withTeammate,
} from "../teammates/state.ts";
import { displayName } from "../vocabulary/displayName.ts";
import { type Role, roles } from "../vocabulary/role.ts";
import { type About, teammate, type TeammatesFacts } from "./aboutTeammate.ts";
import { afterRoleChange } from "./afterRoleChange.ts";
import { comesTooLate, succeedsTooLate } from "./ownerRecency.ts";
import { reportedOutOfOrder } from "./reported.ts";
import { event, type EventEnvelope, happenedAtMilli } from "./slice.ts";

/** The support case that somebody approved. The audit trail keeps it. */
const reference = displayName;
const lowerRole = /* @__PURE__ */ oneOf(roles.filter((role) => role !== "owner"));
const reported = /* @__PURE__ */ decision(true, "ST9", "TM15");

/** What the support team does to Owners, whom nobody else may change (TM15). The last that happened decides (ST15). */
export const ownerEvents = {
  /** One Owner who has accepted remains (ST12). */
  removeOwner: /* @__PURE__ */ event({
    fields: { teammate, reference },
    decide: (facts: TeammatesFacts, given) => decideChange(facts, given, { kind: "remove" }),
    reduce: (state: TeammatesState, given) =>
      afterChange(state, given, { kind: "remove" }, () => withoutTeammate(state, given.teammate)),
  }),
  /** What only Owners give drops (DL3, TM13): a new grant is somebody's decision. */
  lowerOwner: /* @__PURE__ */ event({
    fields: {
      teammate,
      /** The role that the Owner has from now on. */
      role: lowerRole,
      reference,
    },
    decide: (facts: TeammatesFacts, given) => decideChange(facts, given, { kind: "lower", role: given.role }),
    reduce: (state: TeammatesState, given) =>
      afterChange(state, given, { kind: "lower", role: given.role }, (record) =>
        withTeammate(state, { ...record, ...afterLowering(record, given) }),
      ),
  }),
  /** The successor may be any teammate below Owner whose home is the tenant. */
  replaceOwner: /* @__PURE__ */ event({
    fields: {
      teammate,
      /** The id of the teammate who becomes an Owner in their place. */
      successor: teammate,
      reference,
    },
    decide: (facts: TeammatesFacts, given) => decideReplacement(facts, given),
    reduce: (state: TeammatesState, given) => {
      const successor = teammateOf(state, given.successor);
      if (successor === undefined) return state;
      return afterChange(state, given, { kind: "replace", successor }, (record) =>
        replaced(state, record, successor, given),
      );
    },
  }),
  /**
   * Only while no Owner may decrypt logs. One that happened at the very instant at which they became an Owner, as by
   * `teammates/replaceOwner`, changes nothing (ST15). So does one for an Owner who may decrypt already.
   */
  grantOwnerDecryption: /* @__PURE__ */ event({
    fields: { teammate, reference },
    decide: (facts: TeammatesFacts, given) => decideChange(facts, given, { kind: "grantDecryption" }),
    reduce: (state: TeammatesState, given) =>
      afterChange(state, given, { kind: "grantDecryption" }, (record) =>
        withTeammate(state, decrypting(record, given)),
      ),
  }),
};

type Report = About & EventEnvelope;
type Replacement = Report & { readonly successor: string };

/** An id that is retired tells that whoever had it is gone: nothing that is told of them late, or again, changes that. */
function decideChange(facts: TeammatesFacts, report: Report, change: OwnerChange): Decision<boolean> {
  const { teammates } = facts;
  const record = teammateOf(teammates, report.teammate);
  if (record === undefined) return isIdRetired(teammates, report.teammate) ? reportedOutOfOrder : notFound;
  if (comesTooLate(record, report, change)) return reportedOutOfOrder;
  const decided = decideSupportChangeOwner(record, change, teammates.owners);
  return decided.value ? reported : decided;
}

function decideReplacement(facts: TeammatesFacts, report: Replacement): Decision<boolean> {
  const { teammates } = facts;
  const successor = teammateOf(teammates, report.successor);
  if (successor === undefined) {
    // Both are looked up in any case, so that what keeps some rows only reads both at once.
    const [isGone, isPromotedGone] = [report.teammate, report.successor].map((id) =>
      isIdRetired(teammates, id),
    );
    return isGone === true && isPromotedGone === true ? reportedOutOfOrder : notFound;
  }
  const decided = decideChange(facts, report, { kind: "replace", successor });
  return decided.value && succeedsTooLate(successor, report) ? reportedOutOfOrder : decided;
}

/** The state after a change of somebody whom the support team may change so; the same state where there is none. */
function afterChange(
  state: TeammatesState,
  report: Report,
  change: OwnerChange,
  apply: (record: TeammateRecord) => TeammatesState,
): TeammatesState {
  const record = teammateOf(state, report.teammate);
  if (record === undefined || isPending(record) || !isForSupport(record, change)) return state;
  return comesTooLate(record, report, change) ? state : apply(record);
}

/**
 * What only Owners give drops (DL3, TM13): a new grant is somebody's decision. Where the support team lowers somebody once
 * more, it has dropped already, so that what they hold was granted since.
 */
function afterLowering(
  { role: before }: TeammateRecord,
  report: Report & { readonly role: Role },
): Partial<TeammateRecord> {
  const { role } = report;
  const lowering = { happenedAtMilli: happenedAtMilli(report), isInForce: true };
  if (before !== "owner") return { role, lowering };
  return { role, lowering, ownerDecryptionAtMilli: null, decryptsLogs: false, hasRemoteAccess: false };
}

/**
 * Whoever may decrypt already stays as they are. The date of a grant is kept only where it is ahead of the report: told again
 * after an Owner withdrew decryption, the grant would count anew. One that is not ahead happened before that (ST15).
 */
function decrypting(record: TeammateRecord, report: Report): TeammateRecord {
  const ownerDecryptionAtMilli = happenedAtMilli(report);
  if (ownerDecryptionAtMilli > report.at) return { ...record, decryptsLogs: true, ownerDecryptionAtMilli };
  return record.decryptsLogs ? record : { ...record, decryptsLogs: true };
}

/** The successor holds what a promotion leaves (DL2). */
function replaced(
  state: TeammatesState,
  owner: TeammateRecord,
  successor: TeammateRecord,
  report: Report,
): TeammatesState {
  if (successor.role === "owner" || successor.id === owner.id) return state;
  if (isPending(successor) || succeedsTooLate(successor, report)) return state;
  const promoted = { ...successor, ...afterRoleChange(successor, "owner", happenedAtMilli(report)) };
  return withoutTeammate(withTeammate(state, promoted), owner.id);
}
