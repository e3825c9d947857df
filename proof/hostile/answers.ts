import { types } from "node:util";
import { callersOwn } from "./mutation.ts";

/** Where yes is the refusal, and what lets everybody be (PA3, ED8). */
const otherwise = /^(isEmailBlocked|decideEmailBlocked|canStayWithEmail|decideStayWithEmail)$/;

/** Whether an answer lets something be: a yes, a decision that allows, or a value that is accepted as well formed. */
export function isYielding(name: string, answer: unknown): boolean {
  if (otherwise.test(name)) return false;
  if (typeof answer !== "object" || answer === null) return answer === true;
  if ("decision" in answer) return isYielding(name, answer.decision);
  if ("because" in answer && "value" in answer) return answer.value === true || answer.value === "allow";
  return /^(check|parse|newTenant)/.test(name) && !("issues" in answer && answer.issues !== undefined);
}

/** What the hostile value itself threw, and not the library. */
export function isCallersOwn(thrown: unknown): boolean {
  if (thrown === callersOwn) return true;
  return types.isNativeError(thrown) && thrown.message.includes("on a proxy that has been revoked");
}

function isIterator(answer: object): boolean {
  return !types.isProxy(answer) && "next" in answer && typeof answer.next === "function";
}

/** An answer that is made while it is read is read to its end. */
export function settled(answer: unknown): unknown {
  if (typeof answer !== "object" || answer === null || !isIterator(answer)) return answer;
  let count = 0;
  for (const item of answer as Iterable<unknown>) count += item === undefined ? 0 : 1;
  return count;
}
