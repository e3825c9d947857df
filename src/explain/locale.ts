import type { RiskName } from "../analysis/risk.ts";
import type { AssetAction } from "../assets/asset.ts";
import type { AssetKind } from "../assets/sharingTable.ts";
import type { MessagingChannel } from "../inboundMedia/messagingChannel.ts";
import type { FactKind, Facts, NamedFactsOf } from "../kernel/decision/facts.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import type { RuleWithCases } from "../kernel/decision/ruleCases.ts";
import type { IssueCode } from "../kernel/schema/issue.ts";
import type { CommandType } from "../tenant/command.ts";
import type { NotedRule } from "../tenant/noteTenant.ts";
import type { SettingSection } from "../tenantSettings/settingSections.ts";
import type { ActivityName } from "../userProfiles/activities.ts";
import type { ProfileKind } from "../userProfiles/kinds.ts";
import type { Module, ModuleLevel, Toggle } from "../userProfiles/modules.ts";
import type { Entitlement } from "../vocabulary/entitlement.ts";
import type { Feature } from "../vocabulary/rights.ts";
import type { Role } from "../vocabulary/role.ts";
import type { WithheldFeature } from "../vocabulary/subscribed.ts";
import type { AppTrayApp, BotRole } from "../vocabulary/teammate.ts";
import type { Level } from "../vocabulary/workspace.ts";
import type { Category, RefusingRule } from "./categories.ts";
import type { HelpKey } from "./helpKey.ts";
import type { SupportingRule } from "./supportingRules.ts";

// The texts of a language are written in locales/<language>.json, in ICU MessageFormat, and compiled to plain functions by
// `npm run docs`. The compiled file is a `Locale`: a text that is missing, or that names a fact which its rule does not
// bring, does not compile.

/** A text that names something of the case. */
export interface Template<Args> {
  /** What it names. */
  readonly needs: readonly (keyof Args & string)[];
  /** The text with these facts in it. */
  readonly write: (args: Args) => string;
}

/** A text, or one that names something of the case. */
export type Text<Args> = string | Template<Args>;

/** Facts as a sentence writes them: numbers stay numbers, so that their plural can be chosen, and all else is text. */
export type Written<Facts> = {
  readonly [Name in keyof Facts]: Facts[Name] extends number ? number | string : string;
};

/** What a refusal by this rule says. */
export interface RefusalTexts<Id extends RuleId> {
  /** At most 60 characters, for a tooltip. It may tell the cases of the rule apart, and names nothing else. */
  readonly short: Id extends RuleWithCases ? Text<CaseArgs> : string;
  /** One sentence about the case. */
  readonly reason: Text<Written<NamedFactsOf<Id>>>;
}

/** The case of a rule, as the forms of a text tell it apart. */
export interface CaseArgs {
  readonly case: string;
}

/** What an answer that is no refusal says of this rule: one short sentence. */
export interface SupportTexts {
  readonly basis: string;
}

/** The texts of a rule. */
export type RuleTexts<Id extends RuleId> = (Id extends RefusingRule ? RefusalTexts<Id> : unknown) &
  (Id extends SupportingRule ? SupportTexts : unknown);

/** What people call the words of the library: all of them, for what an application shows beside the sentences. */
export interface Labels {
  readonly role: Readonly<Record<Role, string>>;
  readonly level: Readonly<Record<Level, string>>;
  readonly assetKind: Readonly<Record<AssetKind, string>>;
  readonly assetAction: Readonly<Record<AssetAction, string>>;
  readonly module: Readonly<Record<Module, string>>;
  readonly moduleLevel: Readonly<Record<ModuleLevel, string>>;
  readonly toggle: Readonly<Record<Toggle, string>>;
  readonly activity: Readonly<Record<ActivityName, string>>;
  readonly profileKind: Readonly<Record<ProfileKind, string>>;
  readonly section: Readonly<Record<SettingSection, string>>;
  readonly entitlement: Readonly<Record<Entitlement, string>>;
  readonly feature: Readonly<Record<Feature, string>>;
  readonly withheldFeature: Readonly<Record<WithheldFeature, string>>;
  readonly app: Readonly<Record<AppTrayApp, string>>;
  readonly botRole: Readonly<Record<BotRole, string>>;
  readonly channel: Readonly<Record<Extract<MessagingChannel, string>, string>>;
  readonly category: Readonly<Record<Category, string>>;
  readonly commandType: Readonly<Record<CommandType, string>>;
}

/** The kinds of fact that are words of the library, which have labels. */
export type WordKind = Extract<FactKind, keyof Labels>;

/** The labels that a sentence can name: those of facts. A bundle of sentences carries no others. */
export type FactLabels = Pick<Labels, WordKind>;

/** The texts of one language. */
export interface Locale {
  /** The language as a BCP 47 tag, such as `de`. */
  readonly language: string;
  readonly verdict: {
    /** Of a question about what is so, such as whether an address is blocked. */
    readonly yes: string;
    readonly no: string;
    readonly allowed: string;
    readonly refused: string;
    readonly unanswered: string;
    /** An answer that neither allows nor refuses, such as a state or a level. */
    readonly answered: string;
    readonly holdsUntil: Template<{ readonly instant: string }>;
    /** A short text as a sentence: where the facts are missing that the sentence of a rule names. */
    readonly asSentence: Template<{ readonly short: string }>;
  };
  readonly rules: {
    readonly [Id in RefusingRule | SupportingRule]: RuleTexts<Id>;
  };
  /** What would help: against a rule, naming its facts, or whatever the rule. */
  readonly help: Readonly<Record<Exclude<HelpKey, "switchWorkspace" | "wait">, Text<Written<Facts>>>> & {
    /** Some workspaces, and how many `more` there are. */
    readonly switchWorkspace: Template<{ readonly workspaces: string; readonly more: number }>;
    readonly wait: Template<{ readonly instant: string }>;
    /** Two ways, either of which is enough. */
    readonly either: Template<{ readonly first: string; readonly second: string }>;
  };
  readonly issues: Readonly<Record<IssueCode, Text<IssueArgs>>>;
  /** What a value has to be, where the rule says it of something else: one sentence, whose short form lacks the full stop. */
  readonly values: Readonly<Record<"AS10" | "MD2" | "MD4" | "ST12", string>>;
  /** Of a note that a tenant loads with: what it means, and what helps (ST20). */
  readonly notes: Readonly<Record<NotedRule, string>>;
  /** The words that sentences name. All words are in `enLabels`, `deLabels`, which are loaded only where they are imported. */
  readonly labels: FactLabels;
  /** How a workspace, or somebody without a name, is called. */
  readonly names: {
    readonly tenant: string;
    readonly group: Template<{ readonly name: string }>;
    readonly team: Template<{ readonly name: string; readonly group: string }>;
    readonly support: Template<{ readonly name: string }>;
    readonly partner: Template<{ readonly name: string }>;
  };
}

/** What the text of a risk can name: its facts, and the names of what is lost. */
export interface RiskArgs {
  readonly address: string;
  readonly count: number;
  readonly list: string;
  readonly family: string;
  readonly whose: string;
  readonly setting: string;
  readonly thing: string;
  readonly workspaces: number;
  /** The first three, as labels. */
  readonly what: string;
  /** How many more there are. */
  readonly more: number;
}

/** What each risk says: one or two sentences (AN4). */
export type RiskTexts = Readonly<Record<RiskName, Text<RiskArgs>>>;

/** What the text of an issue can name. */
export interface IssueArgs {
  readonly expected: string;
  /** Of a text, without its quotes. */
  readonly received: string;
}
