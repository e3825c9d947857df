import { ownFacts } from "../kernel/schema/guards.ts";
import { type Issue, typeShown } from "../kernel/schema/issue.ts";
import { issueLines } from "./issueLines.ts";

/** What came where a decision was expected, and what to do about it. */
export function insteadOfDecision(received: unknown): string {
  const lines = issueLines(issuesIn(received));
  if (lines.length > 0) {
    const help = "Data that a check refuses are no decision. Compare its issues with toMatchObject.";
    return [`but received the issues of malformed data:`, ...lines, help].join("\n  ");
  }
  return `but received ${shown(received)}.${helpFor(received)}`;
}

/** What is wrong with malformed data, as checks and transitions tell it. */
export function issuesIn(received: unknown): readonly Issue[] {
  const { issues } = ownFacts(received);
  return Array.isArray(issues) ? (issues as readonly Issue[]) : [];
}

/** Of an object, its keys: they tell what it is, and never hold a secret. */
function shown(received: unknown): string {
  if (typeof received === "boolean") return String(received);
  const type = typeShown(received);
  const keys = type === "an object" ? Object.keys(ownFacts(received)) : [];
  return keys.length === 0 ? type : `${type} of ${keys.join(", ")}`;
}

function helpFor(received: unknown): string {
  if (typeof received === "boolean") {
    return " It says no rules. Ask the question that begins with decide, not with can or is.";
  }
  if (received === undefined) return " Does the function that you test return its decision?";
  if (typeof received === "function") return " Call it.";
  if (received instanceof Promise) return " Await it, or write expect(…).resolves.";
  const { type, by } = ownFacts(received);
  const isCommand = typeof type === "string" && by !== undefined;
  return isCommand ? " That is a command. Pass what transition or decideExecute returns for it." : "";
}
