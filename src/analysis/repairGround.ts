import { isSameJson } from "../kernel/json/sameJson.ts";
import { type Command, type CommandType, commandTypes, declarationOf, sliceOf } from "../tenant/command.ts";
import type { SliceName, Tenant } from "../tenant/tenant.ts";
import type { Classes } from "./classes.ts";
import { freshNamesIn } from "./freshNames.ts";
import { type FreshIds, type Nameable, nameableIn } from "./nameable.ts";
import { type Named, namedBy } from "./named.ts";
import type { PersonClass } from "./personClass.ts";
import type { RepairIssuers } from "./repair.ts";
import type { RepairWords } from "./repairWords.ts";

/** A command that a repair may take. */
export interface Candidate {
  readonly type: CommandType;
  /** The command in its canonical form, given by anybody. */
  readonly command: Command;
  /** Its body as a text, by which it is known again. */
  readonly text: string;
  /** Every text in it. */
  readonly names: readonly string[];
}

/** Somebody who may give a command, from wherever. */
export type IssuerGroup = Omit<RepairIssuers, "current">;

/** Issuers who are decided about alike, from their homes: at least one. */
export type Standing = readonly IssuerGroup[];

/** A group with the key of its standing. */
export type KeyedGroup = readonly [key: string, group: IssuerGroup];

/**
 * What the commands of a repair are made of. Everything that a repair can be is this: commands of every type that a person can
 * give, about what there is and what the question names (`nameableIn`), with the values of `severalValues`. What they make has
 * one fresh id of its kind, or a text of the question. A user profile is one that is there, with one thing changed, or a new
 * one of each kind; what a channel sets for itself is as it is, with one thing changed, or nothing.
 */
export interface RepairGround {
  readonly classes: Classes;
  /** The tenant as it was before the first command: fresh ids stay the same. */
  readonly start: Tenant;
  readonly words: RepairWords;
  readonly fresh: FreshIds;
  readonly named: Named;
  readonly nameable: Nameable;
  /** The names in the question that nothing has. */
  readonly sought: readonly string[];
  /** The types of its commands. */
  readonly types: readonly CommandType[];
  /** The instant of every command. */
  readonly at: number;
  /** What was made before, by type, and by what a command names. It is of one answer only (ST7). */
  readonly candidates: Map<CommandType, readonly Candidate[]>;
  readonly standings: Map<string, readonly Standing[]>;
  /** What was made of a class of teammates, while the same is named. */
  readonly keyed: Map<PersonClass, readonly KeyedGroup[]>;
  /** The first members of classes. */
  readonly firsts: Map<PersonClass, readonly string[]>;
}

/** A ground for the first command. */
export function startingGround(classes: Classes, words: RepairWords, most: number, at: number): RepairGround {
  const { tenant } = classes;
  const fresh = freshIds(tenant);
  const named = namedBy(tenant, [...words.texts, ...Object.values(fresh)]);
  const nameable = nameableIn(classes, named, fresh, most);
  const taken = new Set(Object.values(nameable.ids).flat());
  const sought = words.texts.filter((text) => !text.includes("@") && !taken.has(text));
  return {
    classes,
    start: tenant,
    words,
    fresh,
    named,
    nameable,
    sought,
    types: personalTypes,
    at,
    candidates: new Map(),
    standings: new Map(),
    keyed: new Map(),
    firsts: new Map(),
  };
}

function freshIds(tenant: Tenant): FreshIds {
  const { asset, channel, group, team, teammate, userProfile } = freshNamesIn(tenant, undefined);
  return {
    asset: asset(),
    channel: channel(),
    group: group(),
    team: team(),
    teammate: teammate(),
    userProfile: userProfile(),
  };
}

/**
 * The ground after a command of this slice. Names stay the same: about what is not there yet, or not any more, every command
 * is refused. What stands in a setting, a channel or a user profile may have changed.
 */
export function groundAfter(before: RepairGround, classes: Classes, slice: SliceName): RepairGround {
  const named = namedBy(classes.tenant, [...before.words.texts, ...Object.values(before.fresh)]);
  const isSettled = slice === "teammates" || slice === "assets" || slice === "workspaces";
  const kept = [...before.candidates].filter(([type]) => isSettled || sliceOf(type) !== slice);
  const keyed = isSameJson(named.texts, before.named.texts) ? before.keyed : new Map<PersonClass, never>();
  return { ...before, classes, named, candidates: new Map(kept), standings: new Map(), keyed };
}

/** The types of the commands that a person can give. */
export const personalTypes: readonly CommandType[] = /* @__PURE__ */ commandTypes.filter(
  (type) => declarationOf(type).from === "person",
);
