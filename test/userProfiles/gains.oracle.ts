import { documentActivities } from "./activities.oracle.ts";
import { expectedOf, type Stored } from "./everyProfile.ts";
import { ceilings, documentModules, levelsOf } from "./modules.oracle.ts";

/** Everything that a profile gives, each in words of its own, as the documents' tables have it. */
export function givenBy(stored: Stored): ReadonlySet<string> {
  return new Set(
    documentModules.flatMap(({ name, levels: named }) => {
      const levels: readonly Stored["level"][] = levelsOf[named];
      const level = stored.module === name ? stored.level : (levels[0] ?? "off");
      const toggles = stored.module === name ? stored.toggles : [];
      return givenByModule({ ...stored, module: name, level, toggles }, levels);
    }),
  );
}

function givenByModule(stored: Stored, levels: readonly Stored["level"][]): readonly string[] {
  const { kind, access, module, level, toggles } = stored;
  const reached = ceilings[kind].includes(module) ? (access === "all" ? levels.at(-1) : level) : levels[0];
  const place = levels.findIndex((each) => each === reached);
  const activities = documentActivities.filter(
    (row) => row.module === module && expectedOf(stored, row).value,
  );
  const seesOthers = module === "callMonitoring" && place > 0 && !toggles.includes("restrictedMonitorOnly");
  return [
    ...activities.map(({ words }) => words),
    ...levels.slice(1, place + 1).map((each) => `${module} at ${each}`),
    ...(seesOthers ? ["view schedules of others", "edit schedules of others"] : []),
    ...(module === "multimedia" ? mediaOf(stored, place > 0) : []),
  ];
}

function mediaOf({ kind }: Stored, hasMultimedia: boolean): readonly string[] {
  if (kind === "standardAgent") return ["chat", "email", "social"];
  return hasMultimedia ? ["voice", "chat", "email", "social"] : ["voice"];
}
