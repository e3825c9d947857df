import type { Entry } from "../kernel/ledger/ledger.ts";
import type { AssetRecord } from "../slices/assetsSchema.ts";
import type { TeammateRecord } from "../teammates/state.ts";
import type { CommandType } from "../tenant/command.ts";
import type { Tenant } from "../tenant/tenant.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import { type Arguments, type Body, candidatesOf, type NamingField, targetField } from "./candidates.ts";
import type { Classes } from "./classes.ts";
import { freshNamesIn, type NewThing } from "./freshNames.ts";
import { type Occasion, type Target, type Targets, targetsIn, type TargetThing } from "./targets.ts";
import { workspacesBelow } from "./workspacesFor.ts";

/** The commands of a type that are tried about one target; null stands for commands about nothing that is there already. */
export interface Trial {
  readonly target: Target | null;
  readonly bodies: readonly Body[];
}

/** What is tried of a type. */
export interface Trials {
  readonly type: CommandType;
  /** What its commands are about, if they are about something that is there already. */
  readonly thing: TargetThing | null;
  /** One for each target; where there is none, one about nothing, which tells what else is broken. */
  readonly trials: readonly Trial[];
}

/** What commands are tried on. */
export interface Ground {
  readonly tenant: Tenant;
  readonly occasion: Occasion;
  readonly targets: Targets;
  readonly workspaces: readonly Workspace[];
}

export function groundOf(classes: Classes, occasion: Occasion): Ground {
  const { tenant } = classes;
  const workspaces = workspacesBelow(tenant, { level: "tenant" });
  return { tenant, occasion, targets: targetsIn(classes, occasion), workspaces };
}

/** What is tried of a type. How much depends on the classes of a tenant, and not on how many members they have. */
export function trialsOf(ground: Ground, type: CommandType): Trials {
  const field = targetField(type);
  const thing = (field?.thing ?? null) as TargetThing | null;
  const targets = thing === null ? [] : ground.targets[thing];
  const trials = (targets.length === 0 ? [null] : targets).map((target) => ({
    target,
    bodies: candidatesOf(type, argumentsFor(ground, field, target?.example)),
  }));
  return { type, thing, trials };
}

/** An id of nothing, for a command about a kind of thing of which the tenant has none. */
const nothing = "none";

/** What a command can name that is about this example of a target. */
function argumentsFor(
  { tenant, occasion, targets, workspaces }: Ground,
  field: NamingField | undefined,
  example: Entry | undefined,
): Arguments {
  const asset = field?.thing === "asset" ? (example as AssetRecord | undefined) : undefined;
  const fresh = freshNamesIn(tenant, asset);
  return {
    workspaces,
    // Only commands about a teammate name an instant or an address that is known, and every tenant has a teammate.
    instants: () => [occasion.at, ...datesOf(example as TeammateRecord)],
    names: ({ thing, which, key }) => {
      if (which === "new") return [fresh[thing as NewThing]()];
      if (key === field?.key) return [example?.id ?? nothing];
      if (thing === "mailbox") return addressesOf(example as TeammateRecord);
      return targets[thing as TargetThing].map((each) => each.example.id);
    },
  };
}

function datesOf({ invitation, emailChange }: TeammateRecord): readonly number[] {
  return [invitation, emailChange].flatMap((sending) => sending?.sentAtMilli ?? []);
}

function addressesOf({ email, emailChange }: TeammateRecord): readonly string[] {
  return [email, ...(emailChange === null ? [] : [emailChange.email])];
}
