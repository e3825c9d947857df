import { canSwitchTo, type Tenant, type Workspace } from "tenant-policy";
import type { Explanation } from "tenant-policy/explain";
import { homeOf } from "../state/homeOf.ts";
import type { Me } from "../state/store.ts";

/** The workspaces that I reach and in which a refusal would be turned. Empty where more than switching is needed. */
export function placesThatHelp(
  tenant: Tenant,
  me: Me,
  { category, help }: Explanation,
): readonly Workspace[] {
  if (category !== "elsewhere") return [];
  const named = help
    .flatMap(({ ways }) => ways)
    .flatMap((way): readonly Workspace[] => (way.key === "switchWorkspace" ? way.facts.workspaces : []));
  const home = homeOf(tenant, me);
  return named.filter((place) => canSwitchTo({ home }, place));
}
