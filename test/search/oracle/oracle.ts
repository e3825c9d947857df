import type { Tenant } from "../../../src/index.ts";
import { isTheirs, startOf } from "../account.ts";
import type { Library } from "../library.ts";
import type { Scene } from "../scene.ts";
import { holdingsOf } from "./holdings.ts";
import type { Law } from "./law.ts";
import { lawsOfAssets } from "./lawsOfAssets.ts";
import { lawsOfPeople } from "./lawsOfPeople.ts";
import { lawsOfRights } from "./lawsOfRights.ts";
import { lawsOfTenants } from "./lawsOfTenants.ts";

/** All that ST13 and the rules beneath it forbid ever to reach. */
export const laws: readonly Law[] = [...lawsOfPeople, ...lawsOfRights, ...lawsOfAssets, ...lawsOfTenants];

/** What is wrong with a state. */
export interface Breach {
  readonly law: string;
  readonly what: string;
}

/** Says of each state that a coalition reaches what is wrong with it, or null. */
export type Oracle = (now: Tenant) => Breach | null;

export function oracleOf(library: Library, scene: Scene): Oracle {
  const { start } = scene;
  const held = holdingsOf(library, scene);
  return (now) => {
    const people = library.entriesOf(now.teammates.records).map((record) => ({
      record,
      before: startOf(library, scene, record),
      isTheirs: isTheirs(library, scene, record),
    }));
    for (const { name, broken } of laws) {
      const what = broken({ library, scene, held, start, now, people });
      if (what !== null) return { law: name, what };
    }
    return null;
  };
}
