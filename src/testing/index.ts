// The door tenant-policy/testing: what tests of an application need. It may throw, as no other door may (ST10). It loads
// no test runner and no fast-check.

// builders
export { aTenant, aTenantLike } from "./aTenant.ts";
export type { AppTraits, AssetTraits } from "./assetSteps.ts";
export type { TeammateTraits } from "./teammateSteps.ts";
export type {
  ChannelTraits,
  NamedTraits,
  TeamTraits,
  TenantBuilder,
  UserProfileTraits,
} from "./tenantBuilder.ts";

// facts about what exists
export { actorIn } from "./actorIn.ts";
export type { ActorSketch, CrossLaunchSketch, TeammateSketch } from "./actorSketch.ts";
export { assetIn } from "./assetIn.ts";
export { commandIn, type CommandSketch, defaultAtMilli } from "./commandIn.ts";
export { personIn, type Whereabouts } from "./personIn.ts";
export { teammateIn } from "./teammateIn.ts";
export { userProfileIn } from "./userProfileIn.ts";
export { type Place, workspaceIn } from "./workspaceIn.ts";

// matchers
export {
  type MatcherContext,
  type MatcherResult,
  type PolicyMatcher,
  policyMatchers,
  type PolicyMatchers,
  type PolicyMatcherTable,
  reportingMatchers,
} from "./policyMatchers.ts";

// which rules tests reach
export { ruleCoverage, type RuleCoverage } from "./ruleCoverage.ts";
