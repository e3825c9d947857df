import type { Decision } from "../kernel/decision/decision.ts";
import { isInstant } from "../kernel/time/instant.ts";
import { isSameJson } from "../kernel/json/sameJson.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import { ruleBook } from "./ruleBook.ts";

/** A decision. If it refuses, it may say from which workspaces the request would be allowed (WS3). */
export interface Explainable extends Decision<unknown> {
  readonly allowedFrom?: readonly Workspace[];
}

/**
 * Explains a decision to an administrator, in sentences: yes or no, each rule with its id, the workspaces from which the
 * request would be allowed, and the instant until which the answer holds, in UTC (AN1, AN2). Returns an empty list for a
 * value that is not a decision. The questions themselves carry no text, so only programs that explain load it.
 *
 * @example
 * explain(decideEmbedWorkspace(false))[0]; // "No."
 * explain(decideDomainAllowed("ann@b.example", ["a.example"]))[0]; // "No."
 */
export function explain(decision: Explainable): readonly string[] {
  if (!isDecision(decision)) return [];
  return [
    ...verdictOn(decision.value),
    ...decision.because.map(sentenceWithId),
    ...switchingHelp(decision.allowedFrom),
    ...(isInstant(decision.validUntil) ? [`This answer holds until ${utcOf(decision.validUntil)}.`] : []),
  ];
}

/**
 * The literal text that the documents show with an answer, such as `Access Denied`. Returns null if they show none, for an
 * answer that allows, and for a value that is not a decision.
 *
 * @example
 * messageOf(decideDomainAllowed("ann@b.example", ["a.example"])); // "User domain not in allowed list"
 * messageOf(decideDomainAllowed("ann@a.example", ["a.example"])); // null
 */
export function messageOf(decision: Decision<unknown>): string | null {
  if (!isDecision(decision)) return null;
  const messages = decision.because.map((id) => ruleBook.get(id)?.message);
  const shown = messages.find((message) =>
    message?.shownWith.some((value) => isSameJson(value, decision.value)),
  );
  return shown?.text ?? null;
}

function isDecision(value: unknown): boolean {
  return typeof value === "object" && value !== null && "because" in value && Array.isArray(value.because);
}

function verdictOn(value: unknown): readonly string[] {
  if (value === true) return ["Yes."];
  if (value === false) return ["No."];
  return value === null ? ["There is no answer."] : [];
}

function sentenceWithId(id: RuleId): string {
  return `${ruleBook.get(id)?.sentence ?? "Unknown rule."} (${id})`;
}

function switchingHelp(allowedFrom: readonly Workspace[] | undefined): readonly string[] {
  if (!Array.isArray(allowedFrom) || allowedFrom.length === 0) return [];
  return [`It would be allowed after switching to ${allowedFrom.map(nameOf).join(" or ")}.`];
}

function nameOf(workspace: Workspace): string {
  switch (workspace.level) {
    case "tenant":
      return "the tenant";
    case "group":
      return `group ${workspace.group}`;
    case "team":
      return `team ${workspace.team}`;
  }
}

function utcOf(instantMilli: number): string {
  return new Date(instantMilli).toISOString();
}
