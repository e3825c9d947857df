import {
  type Actor,
  type CrossLaunchActor,
  type Decision,
  entryOf,
  type Person,
  personOf,
  type Tenant,
  type Workspace,
} from "tenant-policy";
import { forActor } from "tenant-policy/explain";
import type { Sql } from "../database/database.ts";
import { askOf } from "./question.ts";

/** Who sends a request, by a token that was verified. */
export type Caller = { readonly tenant: string } & (
  | { readonly kind: "teammate"; readonly id: string }
  | Omit<CrossLaunchActor, "current">
  | { readonly kind: "system"; readonly id: string }
);

/** The name under which a caller's command ids are kept, so that nobody's command passes for another's. */
export function callerName(caller: Caller): string {
  switch (caller.kind) {
    case "teammate":
    case "system":
      return JSON.stringify([caller.kind, caller.id]);
    case "helpDesk":
    case "partner":
      return JSON.stringify([caller.kind, caller.adminUserName, caller.adminUserDomain]);
  }
}

/** The actor of a request: where the caller says that they are now, or else at home. */
export async function actorOf(sql: Sql, caller: Caller, current: Workspace | undefined): Promise<Actor> {
  return askOf(sql, caller.tenant, actorAt, [caller, current]);
}

/** The person behind a caller, or why there is none, as far as they may know it. */
export async function personBehind(
  sql: Sql,
  caller: Caller,
  current: Workspace | undefined,
): Promise<Decision<Person | null>> {
  const person = (tenant: Tenant): Decision<Person | null> => {
    const actor = actorAt(tenant, caller, current);
    const found = personOf(tenant, actor);
    if (found.value !== null) return found;
    const about = { workspaces: current === undefined ? [] : [current] };
    return { ...forActor(tenant, actor, found, about), value: null } as Decision<null>;
  };
  return askOf(sql, caller.tenant, person, []);
}

/** `actorOf` of a tenant that is in memory. */
export function actorAt(tenant: Tenant, caller: Caller, current: Workspace | undefined): Actor {
  switch (caller.kind) {
    case "system":
      return { kind: "system" };
    case "teammate": {
      const { kind, id } = caller;
      return { kind, id, current: current ?? homeOf(tenant, id) ?? wholeTenant };
    }
    case "helpDesk":
    case "partner": {
      const { kind, adminUserName, adminUserDomain, originalRole } = caller;
      return { kind, adminUserName, adminUserDomain, originalRole, current: current ?? wholeTenant };
    }
  }
}

/** Of somebody who is not there it makes no difference: they are refused (ST11). */
const wholeTenant: Workspace = { level: "tenant" };

function homeOf(tenant: Tenant, teammate: string): Workspace | undefined {
  return entryOf(tenant.teammates.records, teammate)?.home;
}
