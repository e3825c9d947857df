import { assetKinds } from "../assets/sharingTable.ts";
import { type FactKind, factKinds, type FactName } from "../kernel/decision/facts.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { ruleCases } from "../kernel/decision/ruleCases.ts";
import { isBoolean, isListOf, isRecord, isString, ownValue } from "../kernel/schema/guards.ts";
import { isInstant } from "../kernel/time/instant.ts";
import { isProfileKind } from "../userProfiles/kinds.ts";
import { isModule, isToggle } from "../userProfiles/modules.ts";
import { entitlements } from "../vocabulary/entitlement.ts";
import { isPersonKey } from "../vocabulary/personKey.ts";
import { withheldFeatures } from "../vocabulary/subscribed.ts";
import { botRoles } from "../vocabulary/teammate.ts";
import { isId, isWorkspace } from "../vocabulary/workspace.ts";

/**
 * The facts that a decision brings for a rule. A decision can come from anywhere: null if one of them is no fact of the
 * library, or is outside its type (ST10).
 */
export function knownFacts(facts: unknown, rule: RuleId): Readonly<Record<string, unknown>> | null {
  const given = ownValue(facts, rule);
  if (!isRecord(given)) return null;
  const isKnown =
    isKnownCase(given, rule) && Object.entries(given).every(([name, fact]) => isFact(name, fact));
  return isKnown ? given : null;
}

/** Whether the case is one of the rule, and the facts of this case are there. A rule without cases has none. */
function isKnownCase(given: Readonly<Record<string, unknown>>, rule: RuleId): boolean {
  const word = ownValue(given, "case");
  const cases = ownValue(ruleCases, rule);
  if (cases === undefined || !isString(word)) return cases === undefined && word === undefined;
  const names = ownValue(cases, word) as readonly string[] | undefined;
  return names?.every((name) => Object.hasOwn(given, name)) === true;
}

function isFact(name: string, fact: unknown): boolean {
  return Object.hasOwn(factKinds, name) && isOfKind[factKinds[name as FactName]](fact);
}

const isOfKind: Readonly<Record<FactKind, (fact: unknown) => boolean>> = {
  person: (fact) => isId(fact) || isPersonKey(fact),
  workspace: isWorkspace,
  instant: isInstant,
  count: Number.isFinite,
  assetKind: /* @__PURE__ */ isOneOf(assetKinds),
  entitlement: /* @__PURE__ */ isOneOf(entitlements),
  withheldFeature: /* @__PURE__ */ isOneOf(withheldFeatures),
  module: isModule,
  toggle: isToggle,
  profileKind: isProfileKind,
  botRole: /* @__PURE__ */ isOneOf(botRoles),
  permissions: (fact) => isListOf(fact, isPermission),
  yesNo: isBoolean,
  case: isString,
  text: isString,
};

/* @__NO_SIDE_EFFECTS__ */
function isOneOf(words: readonly string[]): (fact: unknown) => boolean {
  return (fact) => isString(fact) && words.includes(fact);
}

function isPermission(fact: unknown): fact is unknown {
  const toggle = ownValue(fact, "toggle");
  return isModule(ownValue(fact, "module")) && (toggle === null || isToggle(toggle));
}
