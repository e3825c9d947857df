import type { FactsOf } from "../kernel/decision/facts.ts";
import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import type { CaseOf } from "../kernel/decision/ruleCases.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { own, ownValue } from "../kernel/schema/guards.ts";
import { heldItems } from "../kernel/schema/items.ts";
import { isInstant } from "../kernel/time/instant.ts";
import { isWorkspace, type Workspace } from "../vocabulary/workspace.ts";
import type { RefusingRule } from "./categories.ts";
import { needsOf } from "./help.ts";
import { askOwner, type Needs, nothingMore, one } from "./needs.ts";
import { type AskingKey, type HelpKey, isAskingKey, whoIsGoodForAll } from "./helpKey.ts";
import { type Explainable, type ReadDecision, readDecision } from "./readDecision.ts";
import { type Reason, reasonsIn } from "./reasonsOf.ts";

/** The facts that the text of a way names. */
interface FactsOfHelp {
  /** Every workspace from which it would be allowed; a text names the first three. */
  readonly switchWorkspace: { readonly workspaces: readonly Workspace[] };
  readonly wait: { readonly fromMilli: number };
  readonly askHolderOfLock: Extract<FactsOf<"AS12">, { readonly case: "locked" }>;
  /** Null where the refusal brought no facts. */
  readonly completeProvisioning: FactsOf<"CL1"> | null;
}

/** A way to mend broken rules, as the key of a text. The key tells the facts: null where the text names none. */
export type HelpWay = {
  readonly [Key in HelpKey]: {
    readonly key: Key;
    readonly facts: Key extends keyof FactsOfHelp ? FactsOfHelp[Key] : null;
  };
}[HelpKey];

/** Something that is needed to turn a refusal. Of its ways, any one is enough. */
export interface HelpStep {
  /** The broken rules that it mends. */
  readonly rules: NonEmpty<RuleId>;
  readonly ways: NonEmpty<HelpWay>;
}

/**
 * What would turn a refusal as a whole, as data: to be shown with texts of one's own. Every step is needed. Empty if nothing
 * that is known would do, if one broken rule of several stands whatever is done about the others, for an answer that is no
 * refusal and for what is no decision.
 *
 * A step does not say "ask an Owner" where the person may be one already: the rules that name it are broken by others only.
 *
 * @example
 * const refused = decideDomainAllowed("ann@b.example", ["a.example"]);
 * helpOf(refused)[0]?.ways.map(({ key }) => key); // ["allowDomain", "correctEntry"]
 */
export function helpOf(decision: Explainable): readonly HelpStep[] {
  const read = readDecision(decision);
  return read === undefined ? [] : helpIn(read);
}

/** What would turn a refusal that was read. */
export function helpIn(decision: ReadDecision): readonly HelpStep[] {
  const broken = reasonsIn(decision).filter(({ category }) => category !== null);
  if (broken.some(({ facts }) => ownValue(facts, "case") === leaving)) return [];
  const refusal = {
    broken,
    fromMilli: lastInstant(decision, broken),
    allowedFrom: heldItems(listOf(decision.allowedFrom)).filter(isWorkspace),
  };
  const needed: Need[] = [];
  for (const reason of broken) {
    const needs = needsIn(reason, decision, refusal);
    if (needs === null) return [];
    needed.push(...needs.map((ways) => ({ rule: reason.rule, ways: possible(ways, refusal.fromMilli) })));
  }
  return needed.some(({ ways }) => ways.length === 0) ? [] : steps(merged(needed), refusal);
}

/** What is known of a refusal. */
interface Refusal {
  readonly broken: readonly Reason[];
  readonly fromMilli: number | undefined;
  /** From there it would be allowed, whatever is broken here, but for an id that is taken. */
  readonly allowedFrom: readonly Workspace[];
}

function needsIn(
  { rule, facts }: Reason,
  decision: ReadDecision,
  { broken, allowedFrom }: Refusal,
): Needs | null {
  if (isAcceptedBySigningIn(rule, decision)) return nothingMore;
  if (allowedFrom.length > 0 && !rulesOfIds.includes(rule)) return switchWorkspace;
  // What a level has not is made elsewhere, wherever the person is.
  const ofLevel = rule === "AS21" && broken.find((each) => each.rule === "AS11");
  if (ofLevel) return needsOf(ofLevel.rule, ofLevel.facts);
  const isByPlace = Array.isArray(decision.allowedFrom) && isOfWhereMade(rule, broken);
  return isByPlace ? askOwner : needsOf(rule as RefusingRule, facts);
}

const switchWorkspace = /* @__PURE__ */ one("switchWorkspace");
/** An id that is taken is so in every workspace. */
const rulesOfIds: readonly RuleId[] = ["ST14", "ST19"];

/** Whoever switches leaves another share: that is another request. */
const leaving: CaseOf<"AS10"> = "leave";

interface Need {
  readonly rule: RuleId;
  readonly ways: readonly HelpKey[];
}

/** Where an asset can be used or changed from where it was made, an Owner can switch there, wherever that is. AS10 has cases. */
const rulesOfWhereMade: readonly RuleId[] = [
  "WS2",
  "AS1",
  "AS2",
  "AS4",
  "AS5",
  "AS6",
  "AS7",
  "AS9",
  "AS21",
  "AS22",
];

/**
 * Whether an Owner is past the rule, where the list of workspaces says that none in reach would do; without a list, nothing
 * is known of others. There may be no share at all that could be left. Use and deletion where the app was made do not wait
 * for the end of a withdrawal (AS14), but a new share does.
 */
function isOfWhereMade(rule: RuleId, broken: readonly Reason[]): boolean {
  const ofApp = broken.find((each) => each.rule === "AS10");
  const word = ownValue(ofApp?.facts, "case");
  // Whoever can switch there asks nobody, an Owner least of all, but for what they have to ask for anyway.
  if (word === withinReach && !isAskedAnyway(broken)) return false;
  if (rule !== "AS10" && rule !== "AS14") return rulesOfWhereMade.includes(rule);
  if (word === "use" || word === "delete") return true;
  return rule === "AS10" && (word === "edit" || word === "share" || word === withinReach);
}

const withinReach: CaseOf<"AS10"> = "shareFrom";

function isAskedAnyway(broken: readonly Reason[]): boolean {
  return broken.some(({ rule, facts }) =>
    needsOf(rule as RefusingRule, facts)?.some(
      ([key, ...others]) => others.length === 0 && key !== undefined && isAskingKey(key),
    ),
  );
}

/** Signing in accepts an invitation: one that is not accepted yet is named where that is refused, and refuses nothing (IV5). */
function isAcceptedBySigningIn(rule: RuleId, { value }: ReadDecision): boolean {
  return rule === "IV5" && value === "refuse";
}

function possible(ways: readonly HelpKey[], fromMilli: number | undefined): readonly HelpKey[] {
  return fromMilli === undefined ? ways.filter((key) => key !== "wait") : ways;
}

/** Whoever is asked is good for all that is asked for, and what is needed anyway is the way of whatever it mends too. */
function merged(needed: readonly Need[]): readonly Need[] {
  const asked = needed.flatMap(({ ways: [key, ...others] }) =>
    key !== undefined && others.length === 0 && isAskingKey(key) ? [key] : [],
  );
  const asking = whoIsGoodForAll(asked);
  const settled = needed.map(({ rule, ways }) => ({ rule, ways: withAsking(ways, asked, asking) }));
  const single = settled.flatMap(({ ways }) => (ways.length === 1 ? ways : []));
  return settled.map(({ rule, ways }) => {
    const shared = ways.find((key) => single.includes(key));
    return { rule, ways: shared === undefined ? ways : [shared] };
  });
}

function withAsking(
  ways: readonly HelpKey[],
  asked: readonly HelpKey[],
  asking: AskingKey | undefined,
): readonly HelpKey[] {
  const isAsked = ways.length === 1 && ways.every((key) => asked.includes(key));
  return isAsked && asking !== undefined ? [asking] : ways;
}

/** Each need once, with all the rules that it mends. */
function steps(needed: readonly Need[], refusal: Refusal): readonly HelpStep[] {
  const byWays = new Map<string, HelpStep>();
  for (const { rule, ways } of needed) {
    const rules = new Set([...(byWays.get(ways.join())?.rules ?? []), rule]);
    const withFacts = ways.map((key) => ({ key, facts: factsOf(key, refusal) }));
    // None of the two is empty: a need without a way leaves no help at all. The table of `FactsOfHelp` has what facts hold.
    byWays.set(ways.join(), { rules: [...rules], ways: withFacts } as unknown as HelpStep);
  }
  return [...byWays.values()];
}

/** The rules whose facts a text about help names. */
const namingRules: Readonly<Partial<Record<HelpKey, readonly RuleId[]>>> = {
  askHolderOfLock: ["AS12"],
  completeProvisioning: ["CL1", "CL2"],
};

function factsOf(key: HelpKey, { broken, fromMilli, allowedFrom }: Refusal): object | null {
  if (key === "wait") return { fromMilli };
  if (key === "switchWorkspace")
    return { workspaces: allowedFrom.length > 0 ? allowedFrom : placesIn(broken) };
  const rules = own(namingRules, key) ?? [];
  return broken.find(({ rule }) => rules.includes(rule))?.facts ?? null;
}

/** Where the app was made, if the person can switch there; or else home. */
function placesIn(broken: readonly Reason[]): readonly unknown[] {
  const ofApp = broken.find(({ facts }) => ownValue(facts, "case") === withinReach);
  if (ofApp !== undefined) return [ownValue(ofApp.facts, "workspace")];
  return broken.flatMap(({ facts }) => ownValue(facts, "home") ?? []);
}

/** The last of the instants that the reasons name. An answer can change before it, and be a refusal still. */
function lastInstant({ validUntil }: ReadDecision, broken: readonly Reason[]): number | undefined {
  const named = broken.map(({ facts }) => ownValue(facts, "fromMilli")).filter(isInstant);
  if (named.length > 0) return Math.max(...named);
  return isInstant(validUntil) ? validUntil : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
