import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import type { Entry, Ledger } from "../kernel/ledger/ledger.ts";
import type { AssetRecord } from "../slices/assetsSchema.ts";
import type { TeammateRecord } from "../teammates/state.ts";
import type { CommandType } from "../tenant/command.ts";
import type { AssetTraits } from "./assetClass.ts";
import type { PersonTraits } from "./personClass.ts";
import type { TargetThing } from "./targets.ts";

/** Whether an actor can give any command of a type, and about what. Plain JSON. */
export type CommandOption = PossibleCommand | ImpossibleCommand;

/** With some arguments, a command of this type is accepted. */
export interface PossibleCommand {
  readonly type: CommandType;
  readonly isPossible: true;
  /** What it can be about, by class; null if commands of this type are about nothing that is there already. */
  readonly targets: readonly TargetGroup[] | null;
}

/** Whatever its arguments, a command of this type is refused. */
export interface ImpossibleCommand {
  readonly type: CommandType;
  readonly isPossible: false;
  /** The rules that every such command breaks; if there is none, those of one that breaks as few as possible. */
  readonly because: NonEmpty<RuleId>;
}

/** Things about which a command of a type is accepted, each with some arguments. */
export type TargetGroup =
  | TargetsOf<"teammate", PersonTraits, TeammateRecord>
  | TargetsOf<"asset", AssetTraits, AssetRecord>
  | TargetsOf<Exclude<TargetThing, "teammate" | "asset">, null, Entry>;

/** Things of a kind. */
export interface TargetsOf<Things extends TargetThing, Traits, Item extends Entry> {
  readonly thing: Things;
  /** The id of the class of teammates or assets; of anything else, the same word as `thing`. */
  readonly id: string;
  /** The traits of the class (AN9); null for anything else. */
  readonly traits: Traits;
  /** How many there are: at least one. It may be less than the class has. */
  readonly count: number;
  /** `foundAfter` lists them page by page. */
  readonly members: Ledger<Item>;
}
