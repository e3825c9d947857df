import type { Entry } from "../kernel/ledger/ledger.ts";
import type { AssetRecord } from "../slices/assetsSchema.ts";
import { teammateOf, type TeammateRecord } from "../teammates/state.ts";
import { type CommandType, declarationOf } from "../tenant/command.ts";
import type { Tenant } from "../tenant/tenant.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import { type Arguments, type Body, candidatesOf, type NamingField, targetField } from "./candidates.ts";
import type { Classes } from "./classes.ts";
import { type ExampleWorkspaces, exampleWorkspacesOf } from "./exampleWorkspaces.ts";
import { freshNamesIn, type NewThing } from "./freshNames.ts";
import { type Occasion, type Target, type Targets, targetsIn, type TargetThing } from "./targets.ts";
import { workspacesBelow } from "./workspacesBelow.ts";

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
  readonly exampleWorkspaces: ExampleWorkspaces;
}

export function groundOf(classes: Classes, occasion: Occasion): Ground {
  const { tenant } = classes;
  const workspaces = workspacesBelow(tenant, { level: "tenant" });
  const exampleWorkspaces = exampleWorkspacesOf(workspaces);
  return { tenant, occasion, targets: targetsIn(classes, occasion), exampleWorkspaces };
}

/** What is tried of a type. How much depends on the classes of a tenant, and not on how many members they have. */
export function trialsOf(ground: Ground, type: CommandType): Trials {
  const field = targetField(type);
  const thing = (field?.thing ?? null) as TargetThing | null;
  const targets = thing === null ? [] : ground.targets[thing];
  const tried = targets.length === 0 ? [null] : targets;
  const trials = (isRefusedAsSuch(type, ground.occasion) ? tried.slice(0, 1) : tried).map((target) => ({
    target,
    bodies: candidatesOf(type, argumentsFor(ground, field, target?.example)),
  }));
  return { type, thing, trials };
}

/** Events by anybody but `system`, and commands by it, are refused whatever they are about (ST9): one tells for all. */
function isRefusedAsSuch(type: CommandType, { by }: Occasion): boolean {
  return (declarationOf(type).from === "system") !== (by.kind === "system");
}

/** An id of nothing, for a command about a kind of thing of which the tenant has none. */
const nothing = "none";

/** What a command can name that is about this example of a target. */
function argumentsFor(
  { tenant, occasion, targets, exampleWorkspaces }: Ground,
  field: NamingField | undefined,
  example: Entry | undefined,
): Arguments {
  const asset = field?.thing === "asset" ? (example as AssetRecord | undefined) : undefined;
  const fresh = freshNamesIn(tenant, asset);
  return {
    workspaces: () => exampleWorkspaces(anchorsOf(tenant, occasion, example), listedBy(asset)),
    several: () => undefined,
    instants: [occasion.at, ...datesOf(example ?? {})],
    names: ({ thing, which, key }) => {
      if (which === "new") return [fresh[thing as NewThing]()];
      if (key === field?.key) return [example?.id ?? nothing];
      // Only commands about a teammate name an address that is known, and every tenant has a teammate.
      if (thing === "mailbox") return addressesOf(example as TeammateRecord);
      return targets[thing as TargetThing].map((each) => each.example.id);
    },
  };
}

/** The workspaces to which others stand in some way that decisions ask about: those of the actor and of the target. */
function anchorsOf(
  { teammates }: Tenant,
  { by }: Occasion,
  example: Entry | undefined,
): readonly Workspace[] {
  const { home, madeAt } = (example ?? {}) as Partial<TeammateRecord & AssetRecord>;
  const actor = by.kind === "teammate" ? teammateOf(teammates, by.id)?.home : undefined;
  const current = by.kind === "system" ? undefined : by.current;
  return [actor, current, home, madeAt].filter((each) => each !== undefined);
}

function listedBy(asset: AssetRecord | undefined): readonly Workspace[] {
  return asset === undefined ? [] : [...asset.sharedWith, ...asset.withdrawingFrom];
}

function datesOf({ invitation, emailChange }: Partial<TeammateRecord>): readonly number[] {
  return [invitation, emailChange].flatMap((sending) => sending?.sentAtMilli ?? []);
}

function addressesOf({ email, emailChange }: TeammateRecord): readonly string[] {
  return [email, ...(emailChange === null ? [] : [emailChange.email])];
}
