import { type Decision, decisionAbout } from "../kernel/decision/decision.ts";
import { instant } from "../kernel/schema/scalars.ts";
import { decideResendInvitation } from "../teammates/canResendInvitation.ts";
import { decideRevokeInvitation } from "../teammates/canRevokeInvitation.ts";
import { isPending } from "../teammates/invitee.ts";
import { teammateOf, type TeammatesState, withoutTeammate } from "../teammates/state.ts";
import { changed, decideAbout, recordCommand, teammate, type TeammatesFacts } from "./aboutTeammate.ts";
import { type Acceptance, type AddressedSending, caseAgainst, isAcceptedBy } from "./acceptance.ts";
import { sentTo } from "./membershipCommands.ts";
import { reported, reportedOutOfOrder } from "./reported.ts";
import { command, event } from "./slice.ts";

/** What becomes of an invitation that is to be accepted (IV5). A log-in and a new password accept it too. */
export const invitationCommands = {
  /** Also one that has expired. The earlier sending can no longer be accepted. */
  resendInvitation: /* @__PURE__ */ recordCommand({
    fields: { teammate },
    decide: ({ emailDomains }, person, record) => decideResendInvitation(person, record, emailDomains),
    change: (record, { at }) => (isPending(record) ? { invitation: { sentAtMilli: at } } : {}),
  }),
  /** The id and the address are free again. */
  revokeInvitation: /* @__PURE__ */ command({
    fields: { teammate },
    decide: (facts: TeammatesFacts, person, given) =>
      decideAbout(facts, given, (record) => decideRevokeInvitation(person, record)),
    reduce: (state: TeammatesState, given) => {
      const record = teammateOf(state, given.teammate);
      return record !== undefined && isPending(record) ? withoutTeammate(state, record.id) : state;
    },
  }),
  /** Within 7 days of the sending. Report it only when the link in the mail was used. */
  acceptInvitation: /* @__PURE__ */ event({
    fields: {
      teammate,
      /** Which sending was accepted: the `at` of `teammates/invite`, or of the last `teammates/resendInvitation`. */
      sentAtMilli: instant,
      /** The address that the mail with the link went to. Its letter case does not matter (TM10). */
      email: sentTo,
    },
    decide: (facts: TeammatesFacts, given) =>
      decideAbout(facts, given, ({ invitation, email }) =>
        invitation === null ? reportedOutOfOrder : decideAcceptance({ ...invitation, email }, given),
      ),
    reduce: (state: TeammatesState, given) =>
      changed(state, given, ({ invitation, email }) =>
        invitation !== null && isAcceptedBy({ ...invitation, email }, given) ? { invitation: null } : {},
      ),
  }),
};

function decideAcceptance(invitation: AddressedSending, acceptance: Acceptance): Decision<boolean> {
  if (isAcceptedBy(invitation, acceptance)) return reported;
  return decisionAbout(false, { rule: "IV5", facts: { case: caseAgainst(invitation, acceptance) } });
}
