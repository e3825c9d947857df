import type { Decision } from "../kernel/decision/decision.ts";
import { isDatedAhead } from "../kernel/time/datedAhead.ts";
import { recencyOf } from "../kernel/time/recency.ts";
import { isAcceptableAt } from "../teammates/sending.ts";
import type { TeammateRecord, TeammatesState } from "../teammates/state.ts";
import { type About, changed, decideAbout, teammate, type TeammatesFacts } from "./aboutTeammate.ts";
import { reported, reportedOutOfOrder } from "./reported.ts";
import { event, type EventEnvelope, happenedAtMilli } from "./slice.ts";

/**
 * What teammates did elsewhere (ST9). The last time counts, in whatever order it is told (ST15). In time, both accept an
 * invitation (IV5).
 */
export const teammateEvents = {
  /** They logged in. */
  recordLogIn: /* @__PURE__ */ event({
    fields: { teammate },
    decide: (facts: TeammatesFacts, given) => decideReport(facts, "lastLogInAtMilli", given),
    reduce: (state: TeammatesState, given) => afterReport(state, "lastLogInAtMilli", given),
  }),
  /** They set a password. State never holds the password itself (PW6). */
  recordPasswordChange: /* @__PURE__ */ event({
    fields: { teammate },
    decide: (facts: TeammatesFacts, given) => decideReport(facts, "passwordSetAtMilli", given),
    reduce: (state: TeammatesState, given) => afterReport(state, "passwordSetAtMilli", given),
  }),
};

/** What a teammate did elsewhere, by the property that says when they did it last. */
type LastAt = "lastLogInAtMilli" | "passwordSetAtMilli";
type Report = About & EventEnvelope;

function decideReport(facts: TeammatesFacts, lastAt: LastAt, report: Report): Decision<boolean> {
  return decideAbout(facts, report, (record) =>
    isLast(record, lastAt, report) || accepts(record, report) ? reported : reportedOutOfOrder,
  );
}

function afterReport(state: TeammatesState, lastAt: LastAt, report: Report): TeammatesState {
  return changed(state, report, (record) => ({
    ...(isLast(record, lastAt, report) && { [lastAt]: happenedAtMilli(report) }),
    ...(endsReset(record, lastAt, report) && { passwordResetAtMilli: null }),
    ...(accepts(record, report) && { invitation: null }),
  }));
}

/** Whether it happened after the last such thing. A date of that which is ahead of the report gives way. */
function isLast(record: TeammateRecord, lastAt: LastAt, report: Report): boolean {
  const recency = recencyOf(happenedAtMilli(report), record[lastAt], report.at);
  return recency === "newer" && isOfRecord(record, report);
}

/** A change ends a reset that is dated ahead of its report: no later one would for as long (PW10, ST15). */
function endsReset(record: TeammateRecord, lastAt: LastAt, report: Report): boolean {
  const { passwordResetAtMilli } = record;
  const isAhead = passwordResetAtMilli !== null && isDatedAhead(passwordResetAtMilli, report.at);
  return lastAt === "passwordSetAtMilli" && isAhead && isLast(record, lastAt, report);
}

/** Whether it accepts the invitation of the teammate. That does not have to be the last such thing. */
function accepts(record: TeammateRecord, report: Report): boolean {
  const { invitation } = record;
  const isInTime = invitation !== null && isAcceptableAt(invitation, happenedAtMilli(report));
  return isInTime && isOfRecord(record, report);
}

/** Whether it did not happen before the record was made. */
function isOfRecord({ createdAtMilli }: TeammateRecord, report: Report): boolean {
  return recencyOf(happenedAtMilli(report), createdAtMilli, report.at) !== "older";
}
