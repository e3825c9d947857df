import { type Decision, unanswerable } from "../kernel/decision/decision.ts";
import { owns } from "../kernel/schema/guards.ts";
import { isId } from "../vocabulary/workspace.ts";
import { type CrossLaunchUser, helpDeskUserId } from "./helpDeskUserId.ts";

/** The person to audit: a teammate, or someone who cross-launches for support. */
export type AuditSubject =
  | { readonly kind: "teammate"; readonly id: string }
  | ({ readonly kind: "helpDesk" | "partner" } & CrossLaunchUser);

/** The id under which to audit a person, and the actions to audit. */
export interface AuditIdentity {
  readonly id: string;
  /** `everything` includes reading and refused attempts (HD7). `acceptedChanges` means accepted changes only (AU1). */
  readonly scope: "everything" | "acceptedChanges";
}

const kindKeys = ["kind"] as const;
const idKeys = ["id"] as const;

/**
 * How to audit a person. A teammate is audited for accepted changes, under their own id (AU1). A person who
 * cross-launches is audited for everything, under the id that `helpDeskUserId` gives (HD7). Returns null where that
 * gives none, and for a value outside its declared type (ST10).
 */
export function auditIdentity(subject: AuditSubject): Decision<AuditIdentity | null> {
  if (!owns(subject, kindKeys)) return unanswerable;
  switch (subject.kind) {
    case "teammate":
      if (!owns(subject, idKeys) || !isId(subject.id)) return unanswerable;
      return { value: { id: subject.id, scope: "acceptedChanges" }, because: ["AU1"] };
    case "helpDesk":
    case "partner": {
      const { value: id, because } = helpDeskUserId(subject);
      return { value: id === null ? null : { id, scope: "everything" }, because };
    }
    default:
      return unanswerable;
  }
}
