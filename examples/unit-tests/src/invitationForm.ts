import {
  checkEmailDomains,
  decideInvite,
  type Invitation,
  type InvitationFacts,
  isDomainAllowed,
  type Person,
} from "tenant-policy";
import { explain, explainIssues } from "tenant-policy/explain";
import { en } from "tenant-policy/explain/en";

/** The rules that are about what somebody wrote into the field for the address. */
const rulesOfEmail: readonly string[] = ["ED3", "ED4", "ED9", "TM10", "TM7"];

/** What the form shows: a sentence below the address, or above the whole form. Neither where it can be sent. */
export interface InvitationErrors {
  readonly email: string | null;
  readonly form: string | null;
}

/** What is wrong with an invitation before it is sent. */
export function invitationErrors(
  person: Person,
  invitation: Invitation,
  facts: InvitationFacts,
): InvitationErrors {
  const decision = decideInvite(person, invitation, facts);
  if (decision.value) return { email: null, form: null };
  const reasons = explain(decision, { locale: en })?.reasons ?? [];
  const [ofEmail] = reasons.filter(({ rule }) => rulesOfEmail.includes(rule));
  const [ofForm] = reasons.filter(({ rule }) => !rulesOfEmail.includes(rule));
  return { email: ofEmail?.reason ?? null, form: ofForm?.reason ?? null };
}

/** Whether the form marks an address as right while it is written: nobody else is looked at. */
export function isMarkedRight(email: string, facts: InvitationFacts): boolean {
  return isDomainAllowed(email, facts.emailDomains);
}

/** The domains that an Owner wrote one below the other, or a sentence for each line that is none. */
export function domainsFrom(text: string): readonly string[] | { readonly errors: readonly string[] } {
  const { value, issues } = checkEmailDomains(text.split("\n"));
  if (issues === undefined) return value;
  return {
    errors: explainIssues(issues, { locale: en }).map(
      ({ path, text: fault }) => `Line ${Number(path[0]) + 1}: ${fault}`,
    ),
  };
}
