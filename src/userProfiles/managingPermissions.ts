import type { Permission } from "../kernel/decision/facts.ts";
import { levelRank } from "./access.ts";
import {
  isModule,
  isToggleOf,
  type Module,
  moduleLevels,
  restrictingToggles,
  type Toggle,
  togglesOf,
  toggleRows,
} from "./modules.ts";
import { holdsToggle, opensFlows } from "./permits.ts";
import type { ProfilePermissions } from "./profile.ts";

/** The modules of those who take calls and messages. They give nothing over others (UP25). */
const agentModules: readonly Module[] = ["agentDesktop", "multimedia"];

/** Every permission, in the order of the modules, each module before the toggles beneath it that grant. */
export const everyPermission: readonly Permission[] = /* @__PURE__ */ permissionsOfModules();

/** Every permission apart from those of agents. */
export const managingPermissions: readonly Permission[] = /* @__PURE__ */ everyPermission.filter(
  ({ module }) => !agentModules.includes(module),
);

/**
 * Whether `after` gives an activity of the permission, or a higher level of its module, that `before` does not. A module
 * that is closed gives neither. Levels and toggles alone decide it: a toggle that grants gives activities of its own. A
 * module gives those that take its level, those that a toggle leaves open which restricts (UP5), and opening flows, which
 * view gives, and edit without manage flow scripts does not (UP10, UP11).
 */
export function gains(
  before: ProfilePermissions,
  after: ProfilePermissions,
  { module, toggle }: Permission,
): boolean {
  const gainsToggle = (each: Toggle): boolean => holdsToggle(after, each) && !holdsToggle(before, each);
  if (toggle !== null) return gainsToggle(toggle);
  return (
    levelRank(after, module) > levelRank(before, module) ||
    restrictingToggles.some((each) => isToggleOf(module, each) && gainsToggle(each)) ||
    (module === "routingStrategy" && opensFlows(after) && !opensFlows(before))
  );
}

/* @__NO_SIDE_EFFECTS__ */
function permissionsOfModules(): readonly Permission[] {
  return Object.keys(moduleLevels)
    .filter(isModule)
    .flatMap((module) => [
      { module, toggle: null },
      ...togglesOf(module)
        .filter((toggle) => toggleRows[toggle].effect === "grants")
        .map((toggle) => ({ module, toggle })),
    ]);
}
