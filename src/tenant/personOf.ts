import { type Decision, unanswerable } from "../kernel/decision/decision.ts";
import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { own } from "../kernel/schema/guards.ts";
import { check } from "../kernel/schema/schema.ts";
import { type Actor, actorSchema } from "../vocabulary/actor.ts";
import type { Person } from "../vocabulary/person.ts";
import { identifyActor } from "./identifyActor.ts";
import { nothingOfMalformedTenant, readTenant } from "./readTenant.ts";
import type { Tenant } from "./tenant.ts";

const because: NonEmpty<RuleId> = /* @__PURE__ */ frozen(["WS2"]);

/**
 * The person behind an actor, for questions from facts such as `canAccessAsset` and for `assetFilter`. A teammate has the role and
 * the home of their record. A person who cross-launches has the level that the help-desk switches give them (HD1–HD4, CL1),
 * Full Access at most (HD10). Returns null for somebody whom the tenant does not know (ST11) or does not let in (HD1, CL1), who has
 * not accepted their invitation (IV5), or who cannot be in the workspace that they name (WS2, ST11); and for the system and
 * what is no actor (ST10). A tenant that is malformed answers null (ST17).
 */
export function personOf(tenant: Tenant, actor: Actor): Decision<Person | null> {
  const state = readTenant(tenant);
  if (state === undefined) return nothingOfMalformedTenant;
  const known = own(check(actorSchema, actor), "value");
  if (known === undefined || known.kind === "system") return unanswerable;
  const { person, refusal } = identifyActor(state, known);
  return person === undefined || refusal !== undefined
    ? { ...(refusal as Decision<boolean>), value: null }
    : { value: person, because };
}
