// The door tenant-policy/analysis: what is worked out over a whole tenant.

// classes of teammates and assets
export type { AssetClass, AssetTraits } from "./assetClass.ts";
export type { Classes } from "./classes.ts";
export { classesOf } from "./classesOf.ts";
export type { ClassOf } from "./partition.ts";
export type { PersonClass, PersonTraits } from "./personClass.ts";
export { updateClasses } from "./updateClasses.ts";

// reverse questions
export { assetsFor, type AssetsFound } from "./assetsFor.ts";
export type {
  CommandOption,
  ImpossibleCommand,
  PossibleCommand,
  TargetGroup,
  TargetsOf,
} from "./commandOption.ts";
export { commandsFor } from "./commandsFor.ts";
export type { Found, FoundGroup } from "./found.ts";
export { foundAfter } from "./foundAfter.ts";
export { peopleFor, type PeopleFound } from "./peopleFor.ts";
export { type AssetSubject, type Permission, permissionsOf } from "./permissionsOf.ts";
export type { PersonalSubject } from "./personalPermissions.ts";
export type { Place } from "./placesAround.ts";
export type { TargetThing } from "./targets.ts";
export { workspacesFor } from "./workspacesFor.ts";
export { wouldChange } from "./wouldChange.ts";

// repairs
export type { Repair, RepairIssuers, Repairs, RepairStep } from "./repair.ts";
export { repairs, type YesOrNo } from "./repairs.ts";

// impact
export { difference } from "./difference.ts";
export type { AssetImpact, Impact, MakingImpact, PermissionImpact, Standing } from "./impact.ts";
export { impactOf } from "./impactOf.ts";

// which answers have changed
export { type AskedQuestion, asking } from "./askedQuestion.ts";
export { type AffectedDecision, type DecisionsAffected, decisionsAffected } from "./decisionsAffected.ts";
export { questionsDue } from "./questionsDue.ts";
export type { AnsweredQuestion, AnswerOf, Subscription, Subscriptions } from "./subscriptions.ts";
export { subscriptionsOf } from "./subscriptionsOf.ts";
export { withQuestions } from "./withQuestions.ts";
export { withoutQuestions } from "./withoutQuestions.ts";

// filters: all assets about which a question says yes
export type {
  AllConditions,
  AnyCondition,
  AssetCondition,
  FieldAmong,
  FieldEqual,
  FieldHolding,
} from "./assetCondition.ts";
export type {
  AssetColumns,
  AssetFactColumns,
  AssetRecordColumn,
  ShareKey,
  ShareTable,
  ShareTables,
} from "./assetColumns.ts";
export { assetFilter } from "./assetFilter.ts";
export { assetFilterSql } from "./assetFilterSql.ts";
export { assetRow, type AssetRow } from "./assetRow.ts";
export type { SqlCondition, SqlDialect } from "./sql.ts";

// what two states of a tenant decide differently
export type { IpFamily, IpRange, IpRanges } from "./addressSet.ts";
export { type Due, duesDifference, type DuesGroup } from "./duesDifference.ts";
export { type CrossLaunchFacts, type HelpDeskChange, helpDeskDifference } from "./helpDeskDifference.ts";
export { type IpListDifference, ipListDifference } from "./ipListDifference.ts";
export type { SetChange, SetSetting, SettingValue, ValueChange, ValueSetting } from "./settingChange.ts";
export { type SettingDifference, settingsDifference } from "./settingsDifference.ts";
export { type SignInDifference, signInDifference, type SignInGroup } from "./signInDifference.ts";
export type { SignInStanding } from "./signInStanding.ts";
export type { TextSet } from "./textSet.ts";
export { type ProfileChange, type ProfileSubject, userProfileDifference } from "./userProfileDifference.ts";

// risks
export type { OpenList, Risk, RiskName, WayOut } from "./risk.ts";
export { type ActingFacts, risksOf } from "./risksOf.ts";
