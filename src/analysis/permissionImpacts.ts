import { isSameJson } from "../kernel/json/sameJson.ts";
import { teammateOf, type TeammateRecord } from "../teammates/state.ts";
import type { Tenant } from "../tenant/tenant.ts";
import type { Classes } from "./classes.ts";
import type { PermissionImpact } from "./impact.ts";
import { type AcceptedPerson, unchangedPeople } from "./peopleChanges.ts";
import { decidePersonal, type PersonalSubject, personalSubjects } from "./personalPermissions.ts";
import { personTraits, type PersonTraits } from "./personClass.ts";
import { changedUnits, type Unit } from "./units.ts";

/** The permissions that teammates gained and lost, but for those about assets (AN4). */
export function permissionImpacts(
  before: Classes,
  after: Classes,
  changed: readonly AcceptedPerson[],
): readonly PermissionImpact[] {
  const units = changedUnits(changed, personTraits);
  const others = isReadAlike(before.tenant, after.tenant) ? [] : unchangedPeople(after, changed);
  return [...units, ...others].flatMap((unit) => impactsOn(unit, before.tenant, after.tenant));
}

/** Whether the settings that these permissions depend on are the same: then only those change who changed. */
function isReadAlike(before: Tenant, after: Tenant): boolean {
  return isSameJson(before.subscription, after.subscription) && before.userProfiles === after.userProfiles;
}

function impactsOn(unit: Unit<PersonTraits>, before: Tenant, after: Tenant): readonly PermissionImpact[] {
  const { sample, count } = unit;
  const [earlier, later] = [recordOf(before, sample, unit.before), recordOf(after, sample, unit.after)];
  return personalSubjects.flatMap((subject): readonly PermissionImpact[] => {
    const [had, has] = [isAllowed(before, earlier, subject), isAllowed(after, later, subject)];
    if (had === has) return [];
    const change = has ? "gained" : "lost";
    return [
      { subject, change, before: unit.before, after: unit.after, count, witness: { teammate: sample } },
    ];
  });
}

function recordOf(
  { teammates }: Tenant,
  id: string,
  traits: PersonTraits | null,
): TeammateRecord | undefined {
  return traits === null ? undefined : teammateOf(teammates, id);
}

function isAllowed(tenant: Tenant, record: TeammateRecord | undefined, subject: PersonalSubject): boolean {
  return record !== undefined && decidePersonal(tenant, record, subject).value;
}
