import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";

/** A risk of changing the list of domains. `opensToEveryDomain`: the last domain is removed (ED7). */
export type EmailDomainsRisk = "opensToEveryDomain";

const none = decision<readonly EmailDomainsRisk[]>([], "ED7");
const opens = decision<readonly EmailDomainsRisk[]>(["opensToEveryDomain"], "ED7");

/**
 * The risks of replacing one list of domains with another (ED7). A risk does not forbid the change; show it as a
 * warning. Returns null if either value is not an array (ST10).
 */
export function emailDomainsRisks(
  before: readonly string[],
  after: readonly string[],
): Decision<readonly EmailDomainsRisk[] | null> {
  if (!Array.isArray(before) || !Array.isArray(after)) return unanswerable;
  return before.length > 0 && after.length === 0 ? opens : none;
}
