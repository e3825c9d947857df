import { type Decision, unanswerable } from "../kernel/decision/decision.ts";
import { owns } from "../kernel/schema/guards.ts";
import { isId } from "../vocabulary/workspace.ts";
import { type CrossLaunchUser, helpDeskUserId } from "./helpDeskUserId.ts";

export type AuditSubject =
  | { readonly kind: "teammate"; readonly id: string }
  | ({ readonly kind: "helpDesk" | "partner" } & CrossLaunchUser);

/** Under which id a person is audited, and for what. */
export interface AuditIdentity {
  readonly id: string;
  /** `everything`: reading and refused attempts too (HD7). `acceptedChanges`: each change that came to be (AU1). */
  readonly scope: "everything" | "acceptedChanges";
}

const kindKeys = ["kind"] as const;
const idKeys = ["id"] as const;

/** Whoever cross-launches is audited for everything, under the id of HD7; a teammate for changes, under their own (AU1). */
export function auditIdentity(subject: AuditSubject): Decision<AuditIdentity | null> {
  if (!owns(subject, kindKeys)) return unanswerable;
  switch (subject.kind) {
    case "teammate":
      if (!owns(subject, idKeys) || !isId(subject.id)) return unanswerable;
      return { value: { id: subject.id, scope: "acceptedChanges" }, because: ["AU1"] };
    case "helpDesk":
    case "partner": {
      const { value: id, because } = helpDeskUserId(subject);
      return id === null ? unanswerable : { value: { id, scope: "everything" }, because };
    }
    default:
      return unanswerable;
  }
}
