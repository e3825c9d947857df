import type { Decision } from "../kernel/decision/decision.ts";
import { explain } from "../explain/explain.ts";
import { en } from "../explain/locales/en.ts";

/** A decision in the sentences of a failure: each rule about the case with its id, and what would help. */
export function sentencesOf(decision: Decision<unknown>): readonly string[] {
  const explained = explain(decision, { locale: en });
  if (explained === null) return [];
  const { reasons, help } = explained;
  return [...reasons.map(({ rule, reason }) => `${reason} (${rule})`), ...help.map(({ text }) => text)];
}
