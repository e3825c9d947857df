import { decideCrossLaunch } from "../helpDesk/canCrossLaunch.ts";
import { helpDeskAccessLevel } from "../helpDesk/helpDeskAccessLevel.ts";
import { alsoBroken, type Decision, decision } from "../kernel/decision.ts";
import type { Issuer } from "../vocabulary/command.ts";
import type { Person } from "../vocabulary/person.ts";
import { isRole } from "../vocabulary/role.ts";
import { decideSwitch } from "../workspaces/canSwitchTo.ts";
import { workspaceExists } from "../workspaces/state.ts";
import { actorIdOf } from "./actorIdOf.ts";
import type { Tenant } from "./state.ts";
import { teammatePerson } from "./teammatePerson.ts";

/** Whoever issues commands but the system. */
export type PersonalIssuer = Exclude<Issuer, { readonly kind: "system" }>;

/** Who an issuer is in this tenant, or why they are nobody here. */
export type Identified =
  | { readonly person: Person; readonly refusal?: undefined }
  | { readonly person?: undefined; readonly refusal: Decision<boolean> };

const unknownTeammate = decision(false, "ST11");

/**
 * The person behind an issuer: a teammate with the role and home of their record, whoever cross-launches with the level
 * that the help-desk switches give them (HD1–HD4, CL1). Nobody issues from a workspace that they cannot be in (WS2) or that
 * is not there (ST11).
 */
export function personOf(tenant: Tenant, issuer: PersonalIssuer): Identified {
  if (issuer.kind !== "teammate") return crossLaunchPerson(tenant, issuer);
  const person = teammatePerson(tenant, issuer.id, issuer.current);
  return person === undefined ? { refusal: unknownTeammate } : placed(tenant, person);
}

function crossLaunchPerson(
  tenant: Tenant,
  issuer: Extract<Issuer, { readonly kind: "helpDesk" | "partner" }>,
): Identified {
  const launch = decideCrossLaunch(issuer.kind, tenant.subscription, tenant.helpDesk);
  const access = helpDeskAccessLevel(tenant.helpDesk, issuer.originalRole);
  const role = access.value?.level;
  if (!launch.value || !isRole(role)) return { refusal: launch };
  const id = actorIdOf(tenant, issuer);
  return placed(tenant, { kind: issuer.kind, id, role, home: { level: "tenant" }, current: issuer.current });
}

function placed(tenant: Tenant, person: Person): Identified {
  const isThere = workspaceExists(tenant.workspaces, person.current);
  const refusal = alsoBroken(decideSwitch(person, person.current), !isThere && "ST11");
  return refusal.value ? { person } : { refusal };
}
