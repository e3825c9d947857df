import type { Decision } from "../kernel/decision/decision.ts";
import type { Person } from "../vocabulary/person.ts";
import { personFrom } from "../vocabulary/personFrom.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import { presentTeammate } from "./presentTeammate.ts";
import type { Tenant } from "./tenant.ts";

/** A teammate as the person who asks, from a workspace or from home; or the refusal of who is not there (ST11, IV5). */
export function teammatePerson(
  tenant: Tenant,
  teammate: string,
  current?: Workspace,
):
  | { readonly person: Person; readonly refusal: undefined }
  | { readonly person: undefined; readonly refusal: Decision<false> } {
  const { record, refusal } = presentTeammate(tenant, teammate);
  return record === undefined
    ? { person: undefined, refusal }
    : { person: personFrom(record, current), refusal: undefined };
}
