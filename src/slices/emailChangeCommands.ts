import { type Decision, decisionAbout } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { instant } from "../kernel/schema/scalars.ts";
import { decideCancelEmailChange } from "../teammates/canCancelEmailChange.ts";
import { decideChangeEmail } from "../teammates/canChangeEmail.ts";
import type { EmailChange } from "../teammates/emailChange.ts";
import { isPending } from "../teammates/invitee.ts";
import {
  holderOfEmail,
  isLastDecryptingOwner,
  teammateOf,
  type TeammateRecord,
  type TeammatesState,
  withTeammate,
} from "../teammates/state.ts";
import type { Person } from "../vocabulary/person.ts";
import { personFrom } from "../vocabulary/personFrom.ts";
import { isKeyOf } from "../vocabulary/personKey.ts";
import {
  decideAbout,
  decryptsLogs,
  holdersOfEmail,
  recordCommand,
  teammate,
  type TeammatesFacts,
} from "./aboutTeammate.ts";
import { afterEmailChange } from "./afterEmailChange.ts";
import { newEmail, sentTo } from "./membershipCommands.ts";
import { ownProfileId } from "./ownProfile.ts";
import { personKeyOf } from "./personKeyOf.ts";
import { type Acceptance, caseAgainst, isAcceptedBy } from "./acceptance.ts";
import { reported, reportedOutOfOrder } from "./reported.ts";
import { event } from "./slice.ts";

/** A change whose changer is gone is none. */
const noChange = /* @__PURE__ */ decisionAbout(false, { rule: "TM16", facts: { case: "none" } });

/** In place of a changer who is gone: no question lets them give anything (ST10). */
const nobody: Person = /* @__PURE__ */ frozen({
  kind: "teammate",
  id: "",
  role: "restricted",
  home: { level: "tenant" },
  current: { level: "tenant" },
});

/** What becomes of the address of a teammate (TM16). */
export const emailChangeCommands = {
  /** Takes the place of a change that was not accepted yet. The same address again is sent again. */
  changeEmail: /* @__PURE__ */ recordCommand({
    fields: {
      teammate,
      /** The new address. Whether it is one, and one that is free, is decided, so that a refusal says why (TM7, TM10). */
      email: newEmail,
    },
    decide: (facts, person, record, { email }) => decideNewEmail(facts, person, record, email),
    change: (record, { email, by, at }, state) => {
      const key = personKeyOf({ teammates: state }, by);
      const isFree = (holderOfEmail(state, email) ?? record.id) === record.id;
      if (key === null || !isFree || isPending(record) || email === record.email) return {};
      return { emailChange: { email, sentAtMilli: at, by: key, byProfile: ownProfileId(state, by) } };
    },
  }),
  /** The new address is free again. */
  cancelEmailChange: /* @__PURE__ */ recordCommand({
    fields: { teammate },
    decide: (_, person, record) => decideCancelEmailChange(person, record),
    change: () => ({ emailChange: null }),
  }),
  /** Whoever reads the mail at the new address accepts it, within 7 days. Report it only when the link in the mail was used. */
  acceptEmailChange: /* @__PURE__ */ event({
    fields: {
      teammate,
      /** Which change was accepted: the `at` of the last `teammates/changeEmail`. */
      sentAtMilli: instant,
      /** The new address that the mail with the link went to. Its letter case does not matter (TM10). */
      email: sentTo,
    },
    decide: (facts: TeammatesFacts, given) =>
      decideAbout(facts, given, (record) =>
        record.emailChange === null
          ? reportedOutOfOrder
          : decideAcceptance(facts, record, record.emailChange, given),
      ),
    reduce: (state: TeammatesState, given, facts: TeammatesFacts) => {
      const record = teammateOf(state, given.teammate);
      const change = record?.emailChange ?? null;
      if (record === undefined || change === null || !isAcceptedBy(change, given)) return state;
      const changer = changerOf(state, change);
      // Made in any case, so that what keeps some rows only asks for the changer and for all else at once.
      const left = afterEmailChange(facts, record, change, changer ?? nobody, given);
      const after = withTeammate(state, { ...record, ...left });
      return changer === undefined ? state : after;
    },
  }),
};

function decideNewEmail(
  { emailDomains, teammates }: TeammatesFacts,
  person: Person,
  record: TeammateRecord,
  email: string,
): Decision<boolean> {
  return decideChangeEmail(person, record, email, {
    emailDomains,
    teammates: holdersOfEmail(teammates, email),
    mayDecrypt: decryptsLogs(teammates, person),
    isLastDecryptingOwner: isLastDecryptingOwner(teammates, record),
  });
}

/** It is decided once more, as of now: otherwise a role that the teammate was given meanwhile would go along. */
function decideAcceptance(
  facts: TeammatesFacts,
  record: TeammateRecord,
  change: EmailChange,
  acceptance: Acceptance,
): Decision<boolean> {
  const changer = changerOf(facts.teammates, change);
  if (changer === undefined) return noChange;
  if (!isAcceptedBy(change, acceptance)) {
    return decisionAbout(false, { rule: "TM16", facts: { case: caseAgainst(change, acceptance) } });
  }
  const decided = decideNewEmail(facts, changer, record, change.email);
  return decided.value ? reported : decided;
}

/** Whoever changed the address, as they are now. Undefined if they are gone. */
function changerOf(state: TeammatesState, { by }: EmailChange): Person | undefined {
  const record = by.kind === "teammate" ? teammateOf(state, by.id) : undefined;
  if (record === undefined || isPending(record)) return undefined;
  const person = personFrom(record);
  return isKeyOf(person, by) ? person : undefined;
}
