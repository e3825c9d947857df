import { type Decision, decisionAbout, noneFound, notFound } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { isPending, notYetAccepted } from "../teammates/invitee.ts";
import { teammateOf, type TeammateRecord } from "../teammates/state.ts";
import type { Tenant } from "./tenant.ts";

// Each has every property itself: another library may have given every object a `record` or a `refusal`.
interface Presence {
  readonly record: TeammateRecord;
  readonly refusal: undefined;
  readonly nothing: undefined;
}

/** Why there is no such teammate: the answer to a yes/no question about them, and to any other. */
interface Absence {
  readonly record: undefined;
  readonly refusal: Decision<false>;
  readonly nothing: Decision<null>;
}

const unknownId: Absence = /* @__PURE__ */ frozen({
  record: undefined,
  refusal: notFound,
  nothing: noneFound,
});
const notAccepted: Absence = /* @__PURE__ */ frozen({
  record: undefined,
  refusal: /* @__PURE__ */ decisionAbout(false, notYetAccepted),
  nothing: /* @__PURE__ */ decisionAbout(null, notYetAccepted),
});

/** The teammate with this id; absent are those who are unknown (ST11), or have not accepted their invitation (IV5). */
export function presentTeammate(tenant: Pick<Tenant, "teammates">, teammate: string): Presence | Absence {
  const record = teammateOf(tenant.teammates, teammate);
  if (record === undefined) return unknownId;
  return isPending(record) ? notAccepted : { record, refusal: undefined, nothing: undefined };
}
