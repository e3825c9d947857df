import type { RuleId } from "../kernel/decision/rule.ts";
import type { Command } from "../tenant/command.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import type { Impact } from "./impact.ts";
import type { PersonTraits } from "./personClass.ts";
import type { Risk } from "./risk.ts";

/** What would turn a refusal (AN3). Plain JSON. */
export interface Repairs {
  /** Whether the question is refused at all. Of one that is not, there is nothing to turn. */
  readonly isRefused: boolean;
  /**
   * The smallest sets of commands that turn the answer. Those with fewer risks come first, then those that shut out fewer
   * people, and that let people do less besides. Of sets that lead to the same tenant, the one that says least is listed.
   */
  readonly repairs: readonly Repair[];
  /** If there is none: the rules that every state that was tried names; if there is none of these, those of the refusal. */
  readonly inTheWay: readonly RuleId[];
  /** How many decisions and changes were tried: at most some 25,000. */
  readonly tried: number;
  /** Up to this number of commands, every set was tried. Less than 3 where the least one was found, or too much was to be tried. */
  readonly completeUpTo: 0 | 1 | 2 | 3;
  /**
   * Whether every set of the least size is listed; where none is, whether there is none of up to three commands. A list that is
   * not complete may lack the mildest set.
   */
  readonly isComplete: boolean;
}

/** Commands that turn a refusal one after the other, and without any of which it stands. */
export interface Repair {
  readonly steps: readonly RepairStep[];
  /** What all of them together gain and lose for whom (AN4). */
  readonly impact: Impact;
}

/** A command of a repair. */
export interface RepairStep {
  /** The command, ready to be given by the first of the issuers. */
  readonly command: Command;
  /** Everybody who may give it, while the other steps are given as they stand here. */
  readonly issuers: readonly RepairIssuers[];
  /** The ids and addresses in it that were invented, as nothing has them: ask people for theirs instead. */
  readonly fresh: readonly string[];
  /** What could go wrong with it (AN4). */
  readonly risks: readonly Risk[];
}

/** Teammates of one class who may give a command. Somebody whom the question or the command names is by themselves. */
export interface RepairIssuers {
  /** The id of the class; `alone:` and the id of whoever is by themselves. */
  readonly id: string;
  readonly traits: PersonTraits;
  /** How many there are: at least one. */
  readonly count: number;
  /** The id of one of them. */
  readonly example: string;
  /** The workspace from which they may. */
  readonly current: Workspace;
}
