import { own } from "../kernel/schema/guards.ts";
import { entryOf } from "../kernel/ledger/ledger.ts";
import { decideAssetAction } from "../slices/decideAssetAction.ts";
import { ownProfile } from "../slices/ownProfile.ts";
import { teammateOf } from "../teammates/state.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { decideProfileRight } from "../userProfiles/decideProfileRight.ts";
import type { Person } from "../vocabulary/person.ts";
import { isPersonKey } from "../vocabulary/personKey.ts";
import { reaches, type Workspace } from "../vocabulary/workspace.ts";
import { workspaceExists } from "../workspaces/state.ts";
import type { NamedThing } from "./namedBy.ts";

/** A person, and the tenant that they look at. */
export interface View {
  readonly state: Tenant;
  readonly person: Person;
}

/**
 * Whether the person sees a thing that is there. What only those see who may manage it (channels, the bounce list) is left
 * to the rules about the actor.
 */
export function isThingInView(view: View, { thing, id }: NamedThing): boolean {
  if (thing === "asset") return isAssetInView(view, id);
  if (thing === "teammate") return isTeammateInView(view, id);
  return thing !== "userProfile" || isUserProfileInView(view, id);
}

/** Whether the person could view the asset from some workspace of theirs. Where they say that they are does not matter. */
function isAssetInView({ state, person }: View, asset: string): boolean {
  const record = entryOf(state.assets.records, asset);
  if (record === undefined) return false;
  const atHome = { ...person, current: person.home };
  const decided = decideAssetAction(state, atHome, "view", record);
  return decided.value || Number(own(decided, "allowedFrom")?.length) > 0;
}

/** People see themselves and, except with Restricted Access, the teammates of the workspaces that they reach. */
function isTeammateInView({ state, person }: View, teammate: string): boolean {
  if (person.kind === "teammate" && person.id === teammate) return true;
  const record = teammateOf(state.teammates, teammate);
  return record !== undefined && person.role !== "restricted" && reaches(person.home, record.home);
}

/** User profiles are seen by those who manage or assign them (ST8, UP24). */
function isUserProfileInView({ state, person }: View, userProfile: string): boolean {
  const own = ownProfile(state, person);
  const rights = ["manageUserProfiles", "manageUsers"] as const;
  return (
    entryOf(state.userProfiles.records, userProfile) !== undefined &&
    rights.some((right) => decideProfileRight(person, own, right).value)
  );
}

/** People see the workspaces below their home and above it. */
export function isWorkspaceInView({ state, person }: View, workspace: Workspace): boolean {
  return (
    workspaceExists(state.workspaces, workspace) &&
    (reaches(person.home, workspace) || reaches(workspace, person.home))
  );
}

/** A person as a fact names them: by an id, or by a key. Support is known to all but those with Restricted Access. */
export function isPersonInView(view: View, fact: unknown): boolean {
  if (typeof fact === "string") return isTeammateInView(view, fact);
  if (!isPersonKey(fact)) return false;
  return fact.kind === "teammate" ? isTeammateInView(view, fact.id) : view.person.role !== "restricted";
}
