import { type AssetAction, assetActions } from "../assets/asset.ts";
import { decideAccessAsset } from "../assets/canAccessAsset.ts";
import { placesOfAction } from "../assets/placesOfAction.ts";
import { type AssetKind, assetKinds } from "../assets/sharingTable.ts";
import type { Decision } from "../kernel/decision/decision.ts";
import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { presentTeammate } from "../tenant/presentTeammate.ts";
import { nothingOfMalformedTenant, readTenant } from "../tenant/readTenant.ts";
import type { Tenant } from "../tenant/tenant.ts";
import type { Person } from "../vocabulary/person.ts";
import { personFrom } from "../vocabulary/personFrom.ts";
import { decidePersonal, type PersonalSubject, personalSubjects } from "./personalPermissions.ts";
import { type Place, placesAround } from "./placesAround.ts";

/** What a permission about assets is for: those of a kind, made at a place, neither shared nor locked. */
export interface AssetSubject {
  readonly kind: "asset";
  readonly assetKind: AssetKind;
  readonly madeAt: Place;
  readonly action: AssetAction;
}

/** One cell of the table: what it is for, the answer and the rules behind it. */
export interface Permission {
  readonly subject: PersonalSubject | AssetSubject;
  readonly value: boolean;
  readonly because: NonEmpty<RuleId>;
  /** Of a refusal about assets, whether it would be allowed from another workspace that they can switch to. */
  readonly isAllowedElsewhere: boolean;
}

/**
 * What a teammate may do, as a table with the rules behind each cell (AN5): features, settings, activities of their user
 * profile, applications, bot roles, logs, and assets by kind, place and action, from their home. Each cell is what the
 * question by id answers. A number of cells that does not depend on how much the tenant has.
 *
 * Returns null for a teammate who does not exist (ST11) or has not accepted their invitation (IV5), and for a malformed
 * tenant (ST17).
 *
 * @example
 * const bank = aTenant().withTeammate("rory", { role: "readOnly" }).build();
 * const cells = permissionsOf(bank, "rory").value ?? [];
 * cells.find(({ subject }) => subject.kind === "feature" && subject.feature === "viewProfileKey")?.because; // ["PK1"]
 */
export function permissionsOf(tenant: Tenant, teammate: string): Decision<readonly Permission[] | null> {
  const state = readTenant(tenant);
  if (state === undefined) return nothingOfMalformedTenant;
  const { record, nothing } = presentTeammate(state, teammate);
  if (record === undefined) return nothing;
  const personal = personalSubjects.map((subject): Permission => {
    const { value, because } = decidePersonal(state, record, subject);
    return { subject, value, because, isAllowedElsewhere: false };
  });
  return { value: frozen([...personal, ...assetPermissions(personFrom(record))]), because: ["AN5"] };
}

function assetPermissions(person: Person): readonly Permission[] {
  const places = placesAround(person.home);
  return assetKinds.flatMap((assetKind) =>
    places.flatMap(({ place, workspace }) =>
      assetActions.map((action): Permission => {
        const asset = { kind: assetKind, madeAt: workspace };
        const { value, because } = decideAccessAsset(person, action, asset);
        const isAllowedElsewhere = !value && placesOfAction(person, action, asset).length > 0;
        return {
          subject: { kind: "asset", assetKind, madeAt: place, action },
          value,
          because,
          isAllowedElsewhere,
        };
      }),
    ),
  );
}
