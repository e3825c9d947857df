import type { Tenant } from "../tenant/tenant.ts";
import type { Person } from "../vocabulary/person.ts";
import { personFrom } from "../vocabulary/personFrom.ts";
import { requireTraits } from "./requireTraits.ts";
import { teammateIn } from "./teammateIn.ts";
import { type Place, workspaceIn } from "./workspaceIn.ts";

/** Where someone is who is not at home. */
export interface Whereabouts {
  /** The workspace that they have switched to. It has to exist; whether they may be there is for the rules to say. */
  readonly at?: Place;
}

/**
 * A teammate as the person that questions take: at home, or in a workspace that exists. It throws if there is no such
 * teammate or workspace.
 *
 * @example
 * const bank = aTenant().withGroup("loans").withTeammate("ann", { role: "full" }).build();
 * personIn(bank, "ann").current; // { level: "tenant" }
 * personIn(bank, "ann", { at: "loans" }).current; // { level: "group", group: "loans" }
 */
export function personIn(tenant: Tenant, teammate: string, whereabouts: Whereabouts = {}): Person {
  requireTraits("The whereabouts of a person", whereabouts, { at: true }, '{ at: "loans" }');
  const { at } = whereabouts;
  const record = teammateIn(tenant, teammate);
  return at === undefined ? personFrom(record) : personFrom(record, workspaceIn(tenant, at));
}
