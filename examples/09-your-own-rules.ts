// Do your rules differ? Combine decisions of your own with the library's: a sixth role, and an asset kind of your own.
import {
  type AssetAction,
  decideAccessAsset,
  decideChangeSetting,
  decideViewSetting,
  type Entitlement,
  type Person,
  type Role,
  type RuleId,
  type SettingSection,
  type Workspace,
} from "tenant-policy";
import { ruleOf } from "tenant-policy/explain";

// Your rules have ids too. No id of the library contains a colon.
const ownRules = {
  "bank:auditor": "An auditor views every setting that an Owner views, and changes nothing.",
  "bank:dashboard": "Only its author and Owners edit or delete a dashboard.",
} as const;

type OwnRuleId = keyof typeof ownRules;

/** A decision of the library is one of these, and so is a decision of yours. */
interface Answer {
  readonly value: boolean;
  readonly because: readonly (RuleId | OwnRuleId)[];
  readonly validUntil?: number;
}

/** Both must allow. A refusal names the rules of each part that refuses. The answer holds as long as both parts hold. */
function both(one: Answer, other: Answer): Answer {
  const value = one.value && other.value;
  const because = [one, other].flatMap((part) => (part.value === value ? part.because : []));
  const validUntil = Math.min(one.validUntil ?? Infinity, other.validUntil ?? Infinity);
  return validUntil === Infinity ? { value, because } : { value, because, validUntil };
}

// A sixth role. Ask the library as the role that has at least its rights. A rule of your own takes away the rest.
type Member = Omit<Person, "role"> & { readonly role: Role | "auditor" };

function decideSetting(
  { role, ...member }: Member,
  action: "view" | "change",
  section: SettingSection,
  entitlements: readonly Entitlement[],
): Answer {
  const decide = action === "view" ? decideViewSetting : decideChangeSetting;
  if (role !== "auditor") return decide({ ...member, role }, section, entitlements);
  const asOwner = decide({ ...member, role: "owner" }, section, entitlements);
  return both({ value: action === "view", because: ["bank:auditor"] }, asOwner);
}

const bank: Workspace = { level: "tenant" };
const loans: Workspace = { level: "group", group: "loans" };
const ida: Member = { kind: "teammate", id: "ida", role: "auditor", home: bank, current: bank };

const view = decideSetting(ida, "view", "auditTrail", ["userAuditTrail"]);
console.log(view.value, view.because.join(" ")); // → true bank:auditor RL1
console.log(decideSetting(ida, "change", "auditTrail", ["userAuditTrail"]).because.join(" ")); // → bank:auditor
console.log(decideSetting(ida, "change", "auditTrail", []).because.join(" ")); // → bank:auditor TS3

// An asset kind of your own. A dashboard is shared as a media file is, and has one more rule.
interface Dashboard {
  readonly author: string;
  readonly madeAt: Workspace;
}

function decideDashboard(person: Person, action: AssetAction, { author, madeAt }: Dashboard): Answer {
  const asMediaFile = decideAccessAsset(person, action, { kind: "mediaFile", madeAt });
  const isReserved = action === "edit" || action === "delete";
  const isTheirs = person.id === author || person.role === "owner";
  return both(asMediaFile, { value: !isReserved || isTheirs, because: ["bank:dashboard"] });
}

const ann: Person = { kind: "teammate", id: "ann", role: "limited", home: loans, current: loans };
const rory: Person = { ...ann, id: "rory", role: "readOnly" };
const arrears: Dashboard = { author: "ann", madeAt: loans };
console.log(decideDashboard(ann, "edit", arrears).value); // → true
console.log(decideDashboard(rory, "view", arrears).value); // → true
console.log(decideDashboard(rory, "edit", arrears).because.join(" ")); // → RL4 bank:dashboard

// The sentences of both kinds of rule.
function sentenceOf(id: RuleId | OwnRuleId): string {
  return Object.hasOwn(ownRules, id) ? ownRules[id as OwnRuleId] : (ruleOf(id as RuleId)?.sentence ?? id);
}

console.log(
  decideDashboard({ ...ann, id: "amir" }, "delete", arrears)
    .because.map(sentenceOf)
    .join(" "),
);
// → Only its author and Owners edit or delete a dashboard.
