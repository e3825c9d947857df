import type { AssetKind } from "../../assets/sharingTable.ts";
import type { ProfileKind } from "../../userProfiles/kinds.ts";
import type { Module, Toggle } from "../../userProfiles/modules.ts";
import type { Entitlement } from "../../vocabulary/entitlement.ts";
import type { PersonKey } from "../../vocabulary/personKey.ts";
import type { WithheldFeature } from "../../vocabulary/subscribed.ts";
import type { BotRole } from "../../vocabulary/teammate.ts";
import type { Workspace } from "../../vocabulary/workspace.ts";
import type { FactNameOf, RuleId } from "./rule.ts";
import type { CaseOf, RuleCases, RuleWithCases } from "./ruleCases.ts";

// A rule that needs facts for its sentence lists their names in its table, and every fact is declared here, once, with its
// kind. The kind says how a sentence writes it and whom it may be shown. A refusal by such a rule that brings other facts,
// or none, does not compile. The imports go up from the kernel, but they are types, so nothing is loaded by them. They are
// from files that import neither this one nor decision.ts.

/** What a user profile permits: a module or, if a toggle is named, what the toggle beneath it adds. */
export interface Permission {
  readonly module: Module;
  readonly toggle: Toggle | null;
}

/** What a fact of each kind holds. */
interface FactOfKind {
  /** A teammate or a person who cross-launches; a text is the id of a teammate. */
  readonly person: PersonKey | string;
  readonly workspace: Workspace;
  /** Epoch milliseconds. */
  readonly instant: number;
  readonly count: number;
  readonly assetKind: AssetKind;
  readonly entitlement: Entitlement;
  readonly withheldFeature: WithheldFeature;
  readonly module: Module;
  readonly toggle: Toggle;
  readonly profileKind: ProfileKind;
  readonly botRole: BotRole;
  readonly permissions: readonly Permission[];
  readonly yesNo: boolean;
  /** A word of ruleCases.ts. */
  readonly case: string;
  /** What was asked with, or what a setting holds: an address, a domain, the name of a zone. It may come from anywhere. */
  readonly text: string;
}

/** The kind of every fact, by its name. */
export const factKinds = {
  /** Which of the things that can break the rule broke it: a word of ruleCases.ts. */
  case: "case",
  /** Who holds a lock. */
  lockedBy: "person",
  /** The kind of the asset. */
  assetKind: "assetKind",
  /** A minimum or maximum age, in days of 24 hours. */
  minAgeDays: "count",
  /** How many passwords are kept besides the current one. */
  history: "count",
  /** The instant from which the answer may be another. */
  fromMilli: "instant",
  /** The workspace that a person belongs to. */
  home: "workspace",
  /** The workspace that was asked about. */
  workspace: "workspace",
  /** The domain of an e-mail address. */
  domain: "text",
  /** The e-mail address or IP address that was asked about. */
  address: "text",
  /** The name of a file. */
  fileName: "text",
  /** The type of a file, in lower case and without a dot. Empty if its name has none (MD4). */
  fileType: "text",
  /** The name of a time zone. */
  zone: "text",
  /** The size of a file. */
  bytes: "count",
  /** The size limit of a file, in megabytes of 1,000,000 bytes. */
  maxFileMegabytes: "count",
  /** How many teammates hold a user profile. */
  holders: "count",
  /** How many Owners are among them. */
  owners: "count",
  /** The instant at which a ticket or the URL of a file expires, or has expired. */
  expiresAtMilli: "instant",
  /** What the tenant is not entitled to. */
  entitlement: "entitlement",
  /** What the subscription withholds. */
  feature: "withheldFeature",
  /** The module that the user profile does not open. */
  module: "module",
  /** The toggle that is off or, if it restricts, on. */
  toggle: "toggle",
  /** The kind of a user profile. */
  profileKind: "profileKind",
  /** What goes beyond the kind, or beyond one's own user profile: the first of it, in the order of the modules. */
  exceeding: "permissions",
  /** How much more there is than what is named. */
  more: "count",
  /** The bot role that the teammate does not have. */
  botRole: "botRole",
  /** Whether digital channels are enabled for the tenant. */
  digitalChannelsEnabled: "yesNo",
  /** Whether the provisioning of the tenant has completed. */
  provisioningCompleted: "yesNo",
} as const satisfies Readonly<Record<string, keyof FactOfKind>>;

/** How a sentence writes a fact, and whom it may be shown. */
export type FactKind = keyof FactOfKind;

/** The name of a fact. */
export type FactName = keyof typeof factKinds;

/** Every fact, by its name. */
export type Facts = { readonly [Name in FactName]: FactOfKind[(typeof factKinds)[Name]] };

/** The facts that a sentence of the rule can name, by name. */
export type NamedFactsOf<Id extends RuleId> = {
  readonly [Name in FactNameOf<Id> & FactName]: Facts[Name];
};

/**
 * The facts that the sentence of a rule needs (AN7): of `ED3`, `{ domain }`. Of a rule that has cases, those of each case:
 * of `TM3`, `{ case: "placed", home }` or `{ case: "moved" }`.
 */
export type FactsOf<Id extends RuleId> = Id extends RuleWithCases ? FactsInCase<Id> : NamedFactsOf<Id>;

type FactsInCase<Id extends RuleWithCases> = {
  readonly [Case in CaseOf<Id>]: { readonly case: Case } & {
    readonly [Name in NamesIn<RuleCases[Id][Case & keyof RuleCases[Id]]>]: Facts[Name];
  };
}[CaseOf<Id>];

type NamesIn<List> = List extends readonly (infer Name)[] ? Name & FactName : never;

/** A rule whose sentence needs facts. */
export type RuleWithFacts = {
  readonly [Id in RuleId]: [FactNameOf<Id>] extends [never] ? never : Id;
}[RuleId];

/** The facts of a decision, by the rules that need them. */
export type DecisionFacts = { readonly [Id in RuleWithFacts]?: FactsOf<Id> };

/** A rule whose sentence needs no facts. */
export type PlainRule = Exclude<RuleId, RuleWithFacts>;

/**
 * A broken rule: its id, with the facts that its sentence needs. Null stands for facts that the question was not told, such
 * as who holds a user profile, or that do not fit the case: then the sentence that needs none is shown.
 */
export type BrokenRule =
  | PlainRule
  | {
      readonly [Id in RuleWithFacts]: { readonly rule: Id; readonly facts: FactsOf<Id> | null };
    }[RuleWithFacts];
