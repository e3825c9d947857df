import type { ProfileKind } from "../../src/userProfiles/kinds.ts";
import type { Module, ModuleLevel, Toggle } from "../../src/userProfiles/modules.ts";
import type { ModuleAccess, ProfilePermissions } from "../../src/userProfiles/profile.ts";
import type { ActivityText } from "./activities.oracle.ts";
import {
  allButManageTenants,
  alwaysSpecific,
  ceilings,
  documentModules,
  levelsOf,
} from "./modules.oracle.ts";

export interface Stored {
  readonly kind: ProfileKind;
  readonly access: ModuleAccess;
  readonly module: Module;
  readonly level: ModuleLevel;
  readonly toggles: readonly Toggle[];
}

/** Every kind × access × module × level × set of toggles; with `all` where the kind has it. */
export const everyStored: readonly Stored[] = (Object.keys(ceilings) as ProfileKind[]).flatMap((kind) =>
  (alwaysSpecific.includes(kind) ? (["specific"] as const) : (["all", "specific"] as const)).flatMap(
    (access) =>
      documentModules.flatMap(({ name: module, levels, toggles: named }) =>
        levelsOf[levels].flatMap((level) =>
          subsets(named.map(([, toggle]) => toggle)).map((toggles) => ({
            kind,
            access,
            module,
            level,
            toggles,
          })),
        ),
      ),
  ),
);

export function subsets<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return items.reduce<readonly (readonly Item[])[]>(
    (sets, item) => [...sets, ...sets.map((set) => [...set, item])],
    [[]],
  );
}

export function profileOf({ kind, access, module, level, toggles }: Stored): ProfilePermissions {
  const setting = { level, toggles: Object.fromEntries(toggles.map((toggle) => [toggle, true])) };
  return { kind, access, modules: { [module]: setting } } as ProfilePermissions;
}

interface Expected {
  readonly value: boolean;
  readonly because: readonly string[];
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** What the tables above say of one activity of the module that is stored. */
export function expectedOf(stored: Stored, row: ActivityText): Expected {
  const isAll = stored.access === "all";
  const text = documentModules.find(({ name }) => name === row.module);
  const highest = levelsOf[text?.levels ?? "off or on"].at(-1);
  const level = isAll ? highest : stored.level;
  const isClosed = level === undefined || level === "off" || level === "none";
  // Below the levels that allow it, a toggle is asked for as by those; flows ask for theirs at edit only (UP11).
  const asked = (level && row.at[level]) ?? (row.tooLow === "UP10" ? "no toggle" : Object.values(row.at)[0]);
  const toggle = asked === "no toggle" ? undefined : asked;
  const broken = new Set<string | undefined>();
  if (isClosed) broken.add("UP2");
  const isLevelTooLow = !isClosed && row.at[level] === undefined;
  if (isLevelTooLow) broken.add(row.tooLow);
  const isOff = toggle !== undefined && !isAll && !stored.toggles.includes(toggle);
  if (isOff) broken.add(row.toggleOff);
  const isBeyond = !ceilings[stored.kind].includes(row.module);
  if (isBeyond || (toggle === "manageTenants" && allButManageTenants.includes(stored.kind)))
    broken.add("UP13");
  if (broken.size > 0) {
    const because = inOrder([...broken]);
    const exceeding = [{ module: row.module, toggle: isBeyond ? null : toggle }];
    const all: Readonly<Record<string, unknown>> = {
      UP2: { module: row.module },
      UP4: { toggle },
      UP7: { case: isLevelTooLow ? "level" : "off", toggle },
      UP8: { toggle },
      UP9: { toggle },
      UP11: { toggle },
      UP12: { case: isLevelTooLow ? "level" : "off", toggle },
      UP13: { case: "beyondKind", profileKind: stored.kind, exceeding },
    };
    const facts = Object.fromEntries(because.filter((id) => id in all).map((id) => [id, all[id]]));
    return Object.keys(facts).length === 0 ? { value: false, because } : { value: false, because, facts };
  }
  const allows = row.allows.startsWith("by level") ? (level === "view" ? "UP10" : "UP11") : row.allows;
  return { value: true, because: [isAll ? "UP1" : "UP2", ...allows.split(" ")] };
}

function inOrder(rules: (string | undefined)[]): string[] {
  return rules.map(String).sort((one, other) => Number(one.slice(2)) - Number(other.slice(2)));
}
