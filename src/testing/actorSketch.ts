import { entriesOf } from "../kernel/ledger/ledger.ts";
import { isPending } from "../teammates/invitee.ts";
import type { TeammateRecord } from "../teammates/state.ts";
import type { Tenant } from "../tenant/tenant.ts";
import type { Actor, CrossLaunchActor } from "../vocabulary/actor.ts";
import type { Role } from "../vocabulary/role.ts";
import { isSameWorkspace } from "../vocabulary/workspace.ts";
import { fail } from "./fail.ts";
import { requireTraits, type TraitNames } from "./requireTraits.ts";
import { type Place, workspaceIn } from "./workspaceIn.ts";

/** A teammate who has accepted their invitation, by their role and home. Exactly one must be like this. */
export interface TeammateSketch {
  readonly role: Role;
  /** The home: a group, a team, or the tenant if absent. */
  readonly in?: Place;
  /** The workspace that they have switched to. If absent, they are at home. */
  readonly at?: Place;
}

/** Somebody who cross-launches. */
export interface CrossLaunchSketch {
  readonly kind: CrossLaunchActor["kind"];
  /** The role that the cross-launch starts from. */
  readonly role: Role;
  /** The workspace they are in; the tenant if absent. */
  readonly at?: Place;
  /** If absent: `sam`. */
  readonly adminUserName?: string;
  /** If absent: `vendor.example`. */
  readonly adminUserDomain?: string;
}

/** Who gives a command: the id of a teammate, who is at home; what they are; or the actor. */
export type ActorSketch = string | TeammateSketch | CrossLaunchSketch | Actor;

const teammateTraits: TraitNames<TeammateSketch> = { role: true, in: true, at: true };
const crossLaunchTraits: TraitNames<CrossLaunchSketch> = {
  kind: true,
  role: true,
  at: true,
  adminUserName: true,
  adminUserDomain: true,
};

/** Whether it says what the actor is, and is not the actor yet. */
export function isSketch(sketch: Exclude<ActorSketch, string>): sketch is TeammateSketch | CrossLaunchSketch {
  return "role" in sketch;
}

/** The actor that a sketch describes. */
export function sketchedActor(tenant: Tenant, sketch: TeammateSketch | CrossLaunchSketch): Actor {
  return "kind" in sketch ? crossLaunched(tenant, sketch) : teammateLike(tenant, sketch);
}

function crossLaunched(tenant: Tenant, sketch: CrossLaunchSketch): Actor {
  requireTraits(
    "The facts of an actor who cross-launches",
    sketch,
    crossLaunchTraits,
    '{ kind: "helpDesk", role: "full" }',
  );
  const { kind, role, at = { level: "tenant" } } = sketch;
  const { adminUserName = "sam", adminUserDomain = "vendor.example" } = sketch;
  return { kind, adminUserName, adminUserDomain, originalRole: role, current: workspaceIn(tenant, at) };
}

function teammateLike(tenant: Tenant, sketch: TeammateSketch): Actor {
  requireTraits("The facts of an actor", sketch, teammateTraits, '{ role: "full" }');
  const { role, in: place = { level: "tenant" }, at } = sketch;
  const home = workspaceIn(tenant, place);
  const present = entriesOf(tenant.teammates.records).filter((record) => !isPending(record));
  const [one, ...others] = present.filter((each) => each.role === role && isSameWorkspace(each.home, home));
  const wanted = `teammate of the role ${JSON.stringify(role)} whose home is ${JSON.stringify(home)}`;
  if (one === undefined) return fail(`There is no ${wanted}. There are: ${listed(present)}.`);
  if (others.length > 0)
    fail(`There is more than one ${wanted}: ${listed([one, ...others])}. Name one of them.`);
  return { kind: "teammate", id: one.id, current: at === undefined ? one.home : workspaceIn(tenant, at) };
}

function listed(records: readonly TeammateRecord[]): string {
  return records
    .map(({ id, role, home }) => `${JSON.stringify(id)} (${role}, ${JSON.stringify(home)})`)
    .join(", ");
}
