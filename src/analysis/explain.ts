import type { Decision } from "../kernel/decision/decision.ts";
import { isInstant } from "../kernel/time/instant.ts";
import { isSameJson } from "../kernel/json/sameJson.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import { ruleBook } from "./ruleBook.ts";

/** A decision that may tell from which workspaces it would be another one. */
export interface Explainable extends Decision<unknown> {
  readonly allowedFrom?: readonly Workspace[];
}

/**
 * A decision in sentences for an administrator: the verdict, each rule with its id, the workspaces from which it would
 * be allowed, and until when it holds (UTC). Apart from the questions, so that those carry no text (AN1, AN2). What is no
 * decision has no sentences.
 */
export function explain(decision: Explainable): readonly string[] {
  if (!isDecision(decision)) return [];
  return [
    ...verdict(decision.value),
    ...decision.because.map((id) => `${ruleBook.get(id)?.sentence ?? "This rule is not known."} (${id})`),
    ...whereInstead(decision.allowedFrom),
    ...(isInstant(decision.validUntil) ? [`This holds until ${utc(decision.validUntil)}.`] : []),
  ];
}

/**
 * The literal text that the documents show with this answer, such as `Access Denied`; null where they show none, as they
 * do with answers that allow.
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

function verdict(value: unknown): readonly string[] {
  if (value === true) return ["Yes."];
  if (value === false) return ["No."];
  return value === null ? ["There is no answer."] : [];
}

function whereInstead(workspaces: readonly Workspace[] | undefined): readonly string[] {
  if (workspaces === undefined || workspaces.length === 0) return [];
  return [`It would be allowed after switching to ${workspaces.map(nameOf).join(" or ")}.`];
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

function utc(instantMilli: number): string {
  return new Date(instantMilli).toISOString();
}
