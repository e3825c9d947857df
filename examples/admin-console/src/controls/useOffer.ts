import { type Actor, type CommandBody, decideExecute, type RuleId } from "tenant-policy";
import { asking } from "tenant-policy/analysis";
import { type Explanation, forActor } from "tenant-policy/explain";
import { useExplain } from "../state/useExplain.ts";
import { useMe } from "../state/useMe.ts";
import { usePermission } from "../state/usePermission.ts";
import { useTenant } from "../state/useTenant.ts";

/** Whether somebody may give a command now, and if not, why not and what would help, in words that they may read. */
export interface Offer {
  readonly by: Actor;
  readonly isOffered: boolean;
  /** Null while it is offered. */
  readonly refusal: Explanation | null;
  /** The rules that allow it, or that it breaks. */
  readonly rules: readonly RuleId[];
}

/** The offer of a command to me, or to somebody else. */
export function useOffer(body: CommandBody, other?: Actor): Offer {
  const me = useMe();
  const by = other ?? me;
  const tenant = useTenant();
  const explain = useExplain();
  const id = JSON.stringify(["decideExecute", by, body]);
  const decision = usePermission(id, (at) => asking(decideExecute, { body, by, at }));
  const refusal = decision.value ? null : explain(forActor(tenant, by, decision, body));
  return { by, isOffered: decision.value, refusal, rules: decision.because };
}
