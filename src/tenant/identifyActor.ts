import { decideCrossLaunch } from "../helpDesk/canCrossLaunch.ts";
import { helpDeskAccessLevel } from "../helpDesk/helpDeskAccessLevel.ts";
import { type Decision, decision, unlessBroken, missing } from "../kernel/decision/decision.ts";
import { ownValue } from "../kernel/schema/guards.ts";
import { ifReadable } from "../kernel/schema/ifReadable.ts";
import type { Actor } from "../vocabulary/actor.ts";
import type { Person } from "../vocabulary/person.ts";
import { isRole, type Role } from "../vocabulary/role.ts";
import { fromHome, isId, reaches } from "../vocabulary/workspace.ts";
import { workspaceExists } from "../workspaces/state.ts";
import { actorIdOf } from "../slices/actorIdOf.ts";
import { presentTeammate } from "./presentTeammate.ts";
import type { Tenant } from "./tenant.ts";
import { personIn } from "./teammatePerson.ts";

/** An actor who is a person. */
export type PersonalActor = Exclude<Actor, { readonly kind: "system" }>;

const placedWell = /* @__PURE__ */ decision(true, "WS2");

/** The person behind an actor, with a refusal if they cannot be where they are; or why the tenant does not know them. */
export type Identified =
  | { readonly person: Person; readonly refusal: Decision<boolean> | undefined }
  | { readonly person: undefined; readonly refusal: Decision<false> };

/**
 * The person behind an actor. A teammate has the role and the home of their record. A person who cross-launches has the
 * level that the help-desk switches give them (HD1–HD4, CL1), Full Access at most (HD10). An actor in a workspace that
 * does not exist (ST11), or that they cannot switch to (WS2), is refused beside whatever else is broken (AN1).
 */
export function identifyActor(tenant: Tenant, actor: PersonalActor): Identified {
  if (actor.kind !== "teammate") return crossLaunchPerson(tenant, actor);
  const { record, refusal } = presentTeammate(tenant, actor.id);
  return record === undefined
    ? { person: undefined, refusal }
    : placed(tenant, personIn(record, actor.current));
}

/**
 * The refusal of an actor whom the tenant does not know, or who has not accepted their invitation (IV5): nothing else of
 * the command has to be read (ST3). Undefined for every other actor, and where there is none: the schema of commands says
 * then what is wrong.
 */
export function refusalOfUnknownActor(tenant: Tenant, command: unknown): Decision<boolean> | undefined {
  const { kind, id } = ifReadable(() => givenBy(command)) ?? nobody;
  if (kind === "teammate") {
    return isId(id) ? presentTeammate(tenant, id).refusal : undefined;
  }
  if (kind !== "helpDesk" && kind !== "partner") return undefined;
  const launch = decideCrossLaunch(kind, tenant.subscription, tenant.helpDesk);
  return launch.value ? undefined : launch;
}

const nobody = { kind: undefined, id: undefined };

function givenBy(command: unknown): { readonly kind: unknown; readonly id: unknown } {
  const by = ownValue(command, "by");
  return { kind: ownValue(by, "kind"), id: ownValue(by, "id") };
}

function crossLaunchPerson(
  tenant: Tenant,
  actor: Extract<Actor, { readonly kind: "helpDesk" | "partner" }>,
): Identified {
  const launch = decideCrossLaunch(actor.kind, tenant.subscription, tenant.helpDesk);
  const access = helpDeskAccessLevel(tenant.helpDesk, actor.originalRole);
  const role = access.value?.level;
  // Whoever is let in has a role (HD1). Were it otherwise, this would still be a refusal.
  if (!launch.value || !isRole(role)) return { person: undefined, refusal: { ...launch, value: false } };
  const id = actorIdOf(tenant, actor);
  return placed(tenant, {
    kind: actor.kind,
    id,
    role: atMostFull(role),
    home: { level: "tenant" },
    current: actor.current,
    adminUserName: actor.adminUserName,
    adminUserDomain: actor.adminUserDomain,
  });
}

/** Nobody is an Owner in a cross-launch (HD10). */
function atMostFull(role: Role): Role {
  return role === "owner" ? "full" : role;
}

function placed(tenant: Tenant, person: Person): Identified {
  const isThere = workspaceExists(tenant.workspaces, person.current);
  const { home, current } = person;
  const isReached = reaches(home, current);
  if (isThere && isReached) return { person, refusal: undefined };
  const refusal = unlessBroken(
    placedWell,
    !isReached && { rule: "WS2", facts: { case: "current", ...fromHome(home, current) } },
    !isThere && missing,
  );
  return { person, refusal };
}
