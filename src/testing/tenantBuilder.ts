import type { ChannelOverrides } from "../channels/settings.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { type Transition, transition } from "../tenant/transition.ts";
import { defaultProfilePermissions } from "../userProfiles/defaultProfilePermissions.ts";
import type { ProfilePermissions, UserProfile } from "../userProfiles/profile.ts";
import type { Thing } from "../vocabulary/ids.ts";
import { type AppTraits, appTraits, assetSteps, type AssetTraits, requireAsset } from "./assetSteps.ts";
import { commandIn, type CommandSketch } from "./commandIn.ts";
import { fail } from "./fail.ts";
import { instantAfter } from "./instantAfter.ts";
import { requireTraits, type TraitNames } from "./requireTraits.ts";
import { requireTeammate, teammateSteps, type TeammateTraits } from "./teammateSteps.ts";
import { sentencesOf } from "./sentencesOf.ts";
import { requireNew } from "./things.ts";

/** A name for people to read. If absent, it is the id. */
export interface NamedTraits {
  readonly name?: string;
}

/** The traits of a team. */
export interface TeamTraits extends NamedTraits {
  /** The id of its group. */
  readonly in: string;
}

/** The permissions of a user profile: specific access and no open module, as far as they are absent. */
export type UserProfileTraits = NamedTraits &
  Pick<ProfilePermissions, "kind"> &
  Partial<Pick<ProfilePermissions, "access" | "modules">>;

/** The traits of a channel. */
export interface ChannelTraits {
  readonly kind: string;
  /** What the channel sets for itself. */
  readonly overrides?: ChannelOverrides;
}

const groupTraits: TraitNames<NamedTraits> = { name: true };
const teamTraits: TraitNames<TeamTraits> = { name: true, in: true };
const profileTraits: TraitNames<UserProfileTraits> = { name: true, kind: true, access: true, modules: true };
const channelTraits: TraitNames<ChannelTraits> = { kind: true, overrides: true };

/**
 * A tenant in the making. Each step returns a new builder and leaves this one as it is. A step throws if it names an id
 * or a trait that does not exist, if it adds something under an id that is taken, if its commands are refused, or if they
 * leave something other than it asks for: every tenant that is built can come about in the library.
 *
 * A step that does not say when comes one millisecond after the one before.
 */
export interface TenantBuilder {
  /** With a group. */
  readonly withGroup: (id: string, traits?: NamedTraits) => TenantBuilder;
  /** With a team of a group. */
  readonly withTeam: (id: string, traits: TeamTraits) => TenantBuilder;
  /** With a teammate, at home in a workspace or, if none is given, in the tenant. */
  readonly withTeammate: (id: string, traits: TeammateTraits) => TenantBuilder;
  /** With a contact-centre user profile. */
  readonly withUserProfile: (id: string, traits: UserProfileTraits) => TenantBuilder;
  /** With an app. */
  readonly withApp: (id: string, traits?: AppTraits) => TenantBuilder;
  /** With an asset of any kind that can be made. */
  readonly withAsset: (id: string, traits: AssetTraits) => TenantBuilder;
  /** With a channel. */
  readonly withChannel: (id: string, traits: ChannelTraits) => TenantBuilder;
  /**
   * After any further command. It is given by an Owner, or by the system if it is an outside event, unless it says by
   * whom. It comes after all that the tenant tells of, unless it says when, and then the further steps come after that. It
   * throws too if its command is accepted and changes nothing.
   */
  readonly after: (sketch: CommandSketch) => TenantBuilder;
  /** The tenant. */
  readonly build: () => Tenant;
}

/** A builder that goes on from a tenant. Its next step is at an instant, unless it says when. */
export function builderOf(tenant: Tenant, atMilli: number): TenantBuilder {
  const added = addedTo(tenant, atMilli);
  const withAsset: TenantBuilder["withAsset"] = (id, traits) =>
    added("asset", id, assetSteps(tenant, id, traits), (made) => {
      requireAsset(made, id, traits);
    });
  return Object.freeze({
    withGroup: (id, traits = {}) => added("group", id, [groupStep(id, traits)]),
    withTeam: (id, traits) => added("team", id, [teamStep(id, traits)]),
    withTeammate: (id, traits) =>
      added("teammate", id, teammateSteps(tenant, id, traits, atMilli), (made) => {
        requireTeammate(made, id, traits);
      }),
    withUserProfile: (id, traits) => added("userProfile", id, [profileStep(id, traits)]),
    withApp: (id, traits = {}) => withAsset(id, traitsOfApp(traits)),
    withAsset,
    withChannel: (id, traits) => added("channel", id, channelSteps(id, traits)),
    after: (sketch) => {
      const changed = changedBy(tenant, sketch, instantAfter(tenant, atMilli));
      return builderOf(changed, Math.max(atMilli, sketch.at ?? atMilli) + 1);
    },
    build: () => tenant,
  } satisfies TenantBuilder);
}

type Adding = (
  thing: Thing,
  id: string,
  sketches: readonly CommandSketch[],
  /** Fails where the thing is not as it was asked for. */
  requireAsked?: (made: Tenant) => void,
) => TenantBuilder;

/** Goes on after the commands that add a thing under an id that nothing has. */
function addedTo(tenant: Tenant, atMilli: number): Adding {
  return (thing, id, sketches, requireAsked) => {
    requireNew(tenant, thing, id);
    const made = sketches.reduce(executedAt(atMilli), tenant);
    requireAsked?.(made);
    return builderOf(made, atMilli + 1);
  };
}

/** What gives commands that have to be accepted, at an instant unless they say when. */
function executedAt(atMilli: number): (tenant: Tenant, sketch: CommandSketch) => Tenant {
  return (tenant, sketch) => accepted(tenant, sketch, atMilli).tenant;
}

/** The tenant after a command that has to change it: one that is late or told already would be lost without a word. */
function changedBy(tenant: Tenant, sketch: CommandSketch, atMilli: number): Tenant {
  const step = accepted(tenant, sketch, atMilli);
  if (step.tenant !== tenant) return step.tenant;
  return failWith(
    "This is accepted but changes nothing, as it is so already, was told already, or is older than what the tenant tells of",
    step,
  );
}

function accepted(tenant: Tenant, sketch: CommandSketch, atMilli: number): Transition {
  const step = transition(tenant, commandIn(tenant, { ...sketch, at: sketch.at ?? atMilli }));
  return step.decision.value ? step : failWith("This is refused", step);
}

function failWith(what: string, { command, decision }: Transition): never {
  return fail([`${what}: ${JSON.stringify(command)}`, ...sentencesOf(decision)].join("\n  "));
}

function groupStep(group: string, traits: NamedTraits): CommandSketch {
  requireTraits("The traits of a group", traits, groupTraits, '{ name: "Loans" }');
  const { name = group } = traits;
  return { type: "workspaces/addGroup", group, name };
}

function teamStep(team: string, traits: TeamTraits): CommandSketch {
  requireTraits("The traits of a team", traits, teamTraits, '{ in: "loans" }');
  const { in: group, name = team } = traits;
  return { type: "workspaces/addTeam", team, group, name };
}

function profileStep(id: string, traits: UserProfileTraits): CommandSketch {
  requireTraits("The traits of a user profile", traits, profileTraits, '{ kind: "supervisor" }');
  const { kind, name = id, ...permissions } = traits;
  const profile = { ...defaultProfilePermissions(kind).value, ...permissions, id, name } as UserProfile;
  return { type: "userProfiles/create", profile };
}

/** An app as an asset: its traits are looked at before they are copied. */
function traitsOfApp(traits: AppTraits): AssetTraits {
  requireTraits("The traits of an app", traits, appTraits, '{ sharedWith: ["loans"] }');
  return { ...traits, kind: "app" };
}

function channelSteps(channel: string, traits: ChannelTraits): readonly CommandSketch[] {
  requireTraits("The traits of a channel", traits, channelTraits, '{ kind: "chat" }');
  const { kind, overrides } = traits;
  const added: CommandSketch = { type: "channels/add", channel, kind };
  return overrides === undefined ? [added] : [added, { type: "channels/override", channel, overrides }];
}
