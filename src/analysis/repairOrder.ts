import type { Command } from "../tenant/command.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { transition } from "../tenant/transition.ts";
import { changedKeys } from "./changedKeys.ts";
import type { Impact } from "./impact.ts";
import type { Repair } from "./repair.ts";
import { candidateOf } from "./repairBodies.ts";

type Commands = readonly Command[];

/** The milder repair first: with fewer risks, fewer people shut out, less gained, less lost. */
export function byHarm(one: Repair, other: Repair): number {
  const [ones, others] = [harmOf(one), harmOf(other)];
  const at = ones.findIndex((each, place) => each !== others[place]);
  return at === -1 ? 0 : (ones[at] as number) - (others[at] as number);
}

function harmOf({ steps, impact }: Repair): readonly number[] {
  const risks = steps.reduce((sum, step) => sum + step.risks.length, 0);
  const { permissions, assets, making, signIn } = impact;
  const count = (changes: readonly Changed[], ...kinds: readonly string[]): number =>
    changes.filter(({ change }) => kinds.includes(change)).reduce((sum, each) => sum + each.count, 0);
  const answers: readonly Changed[] = [...permissions, ...assets, ...making];
  const shutOut = count(signIn.groups, "lost");
  const gained = count([...answers, ...signIn.groups], "gained", "widened", "moved");
  return [risks, shutOut, gained, count(answers, "lost", "narrowed", "moved")];
}

type Changed =
  | Impact["permissions"][number]
  | Impact["assets"][number]
  | Impact["making"][number]
  | Impact["signIn"]["groups"][number];

/** Of the sets that lead to the same tenant, the one whose commands say the least. */
export function narrowest(tenant: Tenant, sets: readonly Commands[]): readonly Commands[] {
  const kept = new Map<string, { readonly commands: Commands; readonly after: Tenant }[]>();
  const shortestFirst = [...sets].sort((one, other) => lengthOf(one) - lengthOf(other));
  for (const commands of shortestFirst) {
    const after = commands.reduce((state, command) => transition(state, command).tenant, tenant);
    const key = changedKeys(tenant, after).join();
    const alike = kept.get(key) ?? [];
    if (alike.some((each) => changedKeys(each.after, after).length === 0)) continue;
    kept.set(key, [...alike, { commands, after }]);
  }
  const chosen = new Set(Array.from(kept.values(), (each) => each.map(({ commands }) => commands)).flat());
  return sets.filter((each) => chosen.has(each));
}

/** How much there is to say beside the types. */
function lengthOf(commands: Commands): number {
  return commands.reduce((sum, command) => sum + candidateOf(command).text.length - command.type.length, 0);
}
