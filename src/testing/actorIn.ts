import type { Tenant } from "../tenant/tenant.ts";
import type { Actor } from "../vocabulary/actor.ts";
import { type ActorSketch, isSketch, sketchedActor } from "./actorSketch.ts";
import type { Whereabouts } from "./personIn.ts";
import { requireTraits } from "./requireTraits.ts";
import { teammateIn } from "./teammateIn.ts";
import { workspaceIn } from "./workspaceIn.ts";

/**
 * The actor of commands: a teammate, at home or in a workspace that exists, or whoever fits a sketch. It throws if there is
 * no such teammate or workspace. Somebody who has not accepted their invitation is an actor whom everything is refused
 * (IV5).
 *
 * @example
 * const bank = aTenant().withGroup("loans").withTeammate("ann", { role: "limited", in: "loans" }).build();
 * actorIn(bank, "ann"); // { kind: "teammate", id: "ann", current: { level: "group", group: "loans" } }
 * actorIn(bank, { role: "limited", in: "loans" }); // { kind: "teammate", id: "ann", current: { level: "group", group: "loans" } }
 */
export function actorIn(tenant: Tenant, teammate: string, whereabouts?: Whereabouts): Actor;
export function actorIn(tenant: Tenant, sketch: ActorSketch): Actor;
export function actorIn(tenant: Tenant, who: ActorSketch, whereabouts: Whereabouts = {}): Actor {
  if (typeof who !== "string") return isSketch(who) ? sketchedActor(tenant, who) : who;
  requireTraits("The whereabouts of an actor", whereabouts, { at: true }, '{ at: "loans" }');
  const { at } = whereabouts;
  const { id, home } = teammateIn(tenant, who);
  return { kind: "teammate", id, current: at === undefined ? home : workspaceIn(tenant, at) };
}
