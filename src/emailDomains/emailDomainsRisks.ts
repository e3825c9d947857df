import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";

/** `opensToEveryDomain`: a list that limits the making of users is emptied (ED7). */
export type EmailDomainsRisk = "opensToEveryDomain";

const none = decision<readonly EmailDomainsRisk[]>([], "ED7");
const opens = decision<readonly EmailDomainsRisk[]>(["opensToEveryDomain"], "ED7");

/**
 * What an administrator should be told before one list of domains replaces another (ED7). The change itself is allowed.
 * Null where either is no list (ST10).
 */
export function emailDomainsRisks(
  before: readonly string[],
  after: readonly string[],
): Decision<readonly EmailDomainsRisk[] | null> {
  if (!Array.isArray(before) || !Array.isArray(after)) return unanswerable;
  return before.length > 0 && after.length === 0 ? opens : none;
}
