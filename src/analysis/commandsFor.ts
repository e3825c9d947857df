import type { Decision } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { entriesOf, withEntry } from "../kernel/ledger/ledger.ts";
import { hasIssues } from "../kernel/schema/issue.ts";
import { record } from "../kernel/schema/record.ts";
import { check, type Schema } from "../kernel/schema/schema.ts";
import { decideParsedCommand, refusalOf } from "../tenant/canExecute.ts";
import { type Command, type CommandType, commandTypes } from "../tenant/command.ts";
import { envelope, schemaByType } from "../tenant/commandSchemas.ts";
import { refusalOfUnknownActor } from "../tenant/identifyActor.ts";
import { nothingOfMalformedTenant } from "../tenant/readTenant.ts";
import type { Tenant } from "../tenant/tenant.ts";
import type { Actor } from "../vocabulary/actor.ts";
import type { Body } from "./candidates.ts";
import { type Classes, readClasses } from "./classes.ts";
import type { CommandOption, TargetGroup } from "./commandOption.ts";
import { type Refusals, rulesOf, withRefusal } from "./refusals.ts";
import type { Target, TargetThing } from "./targets.ts";
import { type Ground, groundOf, trialsOf } from "./trials.ts";

/**
 * For every command type, in the order of `commandTypes`: whether the actor can give any such command at `atMilli` from
 * where they are, and about what; or the rules against it. It equals asking about every command one by one (AN5): one that
 * is possible is accepted by `decideExecute` with some arguments, of things that exist and, where it makes something, under
 * a new name. Of an event, it is asked whether one that happens at `atMilli` would be accepted.
 *
 * A command that is accepted may change nothing, as unlocking what is not locked: ask `wouldChange` about the one at hand.
 *
 * Classes may be given in place of the tenant. How many commands it tries depends on the number of classes, workspaces and
 * user profiles, and not on that of teammates or assets (AN9). For `system` it tries each Owner, and each teammate whose
 * invitation or change of address is not accepted.
 *
 * Returns null for an actor whom the tenant does not know, with the reason of `decideExecute` (ST11, IV5), for values outside
 * their declared types, and for a malformed tenant (ST17).
 *
 * @example
 * const bank = aTenant().withTeammate("ann", { role: "full" }).withTeammate("bob", { role: "limited" }).build();
 * const ann: Actor = { kind: "teammate", id: "ann", current: { level: "tenant" } };
 * const options = commandsFor(bank, ann, 0).value ?? [];
 * const removal = options.find(({ type }) => type === "teammates/remove");
 * removal?.isPossible && removal.targets?.map(({ thing, count }) => [thing, count]); // [["teammate", 1]]
 */
export function commandsFor(
  tenant: Tenant | Classes,
  actor: Actor,
  atMilli: number,
): Decision<readonly CommandOption[] | null> {
  const classes = readClasses(tenant);
  if (classes === undefined) return nothingOfMalformedTenant;
  const unknownActor = refusalOfUnknownActor(classes.tenant, { by: actor });
  if (unknownActor !== undefined) return { ...unknownActor, value: null };
  const given = check(record(envelope), { by: actor, at: atMilli });
  if (hasIssues(given)) return { ...refusalOf(given.issues), value: null };
  const ground = groundOf(classes, given.value);
  const options = commandTypes.map((type) => optionOf(ground, type));
  return { value: frozen(options), because: ["AN5"] };
}

function optionOf(ground: Ground, type: CommandType): CommandOption {
  const { thing, trials } = trialsOf(ground, type);
  let refusals: Refusals | undefined;
  const accepted = trials.filter(({ bodies }) => {
    for (const body of bodies) {
      const { value, because } = decideBody(ground, body);
      if (value) return true;
      refusals = withRefusal(refusals, because);
    }
    return false;
  });
  // Something is tried of every type: if nothing was accepted, something was refused.
  if (accepted.length === 0) return { type, isPossible: false, because: rulesOf(refusals as Refusals) };
  const targets = accepted.flatMap(({ target }) => target ?? []);
  return { type, isPossible: true, targets: thing === null ? null : groupsOf(thing, targets) };
}

/** Candidates are well formed; reading one gives its canonical form. */
function decideBody({ tenant, occasion }: Ground, body: Body): Decision<boolean> {
  const { value } = check(schemaByType[body["type"] as string] as Schema<Command>, { ...body, ...occasion });
  return decideParsedCommand(tenant, value as Command);
}

/** The targets of one class together. */
function groupsOf(thing: TargetThing, targets: readonly Target[]): readonly TargetGroup[] {
  const byId = new Map<string, Target[]>();
  for (const target of targets) {
    const known = byId.get(target.id);
    if (known === undefined) byId.set(target.id, [target]);
    else known.push(target);
  }
  return Array.from(byId.values(), (parts) => {
    // The largest first, so that the fewest entries are added to a ledger.
    const [{ id, traits, members: most }, ...others] = parts.sort(
      (one, other) => other.count - one.count,
    ) as [Target, ...Target[]];
    const count = parts.reduce((sum, each) => sum + each.count, 0);
    const members = others.flatMap((each) => entriesOf(each.members)).reduce(withEntry, most);
    return { thing, id, traits, count, members } as TargetGroup;
  });
}
