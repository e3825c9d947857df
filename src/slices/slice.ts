import { own } from "../kernel/schema/guards.ts";
/**
 * How a part of the tenant is declared.
 *
 * A slice is one part of a tenant: its stored form, its initial value and the commands that change it. Each slice is
 * declared in a file of its own (a long one spreads commands from files beside it), and `slices.ts` lists them in one
 * object. Everything else is derived from that object: the types `Tenant` and `Command`, parsing, dispatch, `newTenant`,
 * `serializeTenant`, what the audit trail says has changed, rows, the list of command types, JSON Schema. A new setting is a
 * property of its schema and a command here.
 *
 * Three functions declare commands:
 *
 * - `command`: a person gives it. `decide` asks the area's questions.
 * - `setting`: a person gives it to change a section of the settings. The section decides.
 * - `event`: something happened outside. `system` reports it (ST9), and may say when it happened (ST15).
 *
 * The type of a command is the slice's name, a slash, and the name of the command. `fields` is the schema of what it
 * carries beside its envelope; the types follow. `decide` and `reduce` annotate which parts of the tenant they read (their
 * facts), so that slices do not import each other. `reduce` changes its own slice only. It does not ask whether the command
 * is allowed (`transition` does). Where there is nothing to change, it returns the slice that it was given.
 *
 * `decide` and `reduce` are declared as methods because TypeScript compares the parameters of methods in both directions.
 * This lets one object hold slices of all types without a cast. It is safe because `canExecute.ts` compares the facts of
 * every command with the whole tenant, and every command is read by the schema of its own type before it gets there.
 */
import { alsoBroken, type Decision } from "../kernel/decision/decision.ts";
import type { BrokenRule } from "../kernel/decision/facts.ts";
import { keptIfSame } from "../kernel/json/sameJson.ts";
import type { ValuesOf } from "../kernel/schema/record.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { decideChangeSetting } from "../tenantSettings/canChangeSetting.ts";
import type { SettingSection } from "../tenantSettings/settingSections.ts";
import type { Actor } from "../vocabulary/actor.ts";
import type { Person } from "../vocabulary/person.ts";
import type { SubscribedFeatures } from "../vocabulary/subscribed.ts";
import type { Workspace } from "../vocabulary/workspace.ts";

/** What every command carries (ST6). */
export interface Envelope {
  /**
   * An id that the caller gives it, kept in its audit entry (AU1). The library does not compare ids: the application does, to
   * tell a command that was sent twice.
   */
  readonly id?: string;
  /** Who gives it. */
  readonly by: Actor;
  /** When, in epoch milliseconds. */
  readonly at: number;
}

/** What an event carries beside (ST15). */
export interface EventEnvelope extends Envelope {
  /** When it happened, in epoch milliseconds: any past, and at most 5 minutes after `at` (ST15). If left out, `at`. */
  readonly happenedAtMilli?: number;
}

/** When an event happened. */
export function happenedAtMilli(event: EventEnvelope): number {
  return own(event, "happenedAtMilli") ?? event.at;
}

/** A decision about a command. Where it is about an asset, a refusal says from which workspaces it would be allowed. */
export interface CommandDecision extends Decision<boolean> {
  readonly allowedFrom?: readonly Workspace[];
}

type Schemas = Readonly<Record<string, Schema<unknown>>>;
export type CommandWith<Fields> = ValuesOf<Fields> & Envelope;
export type EventWith<Fields> = ValuesOf<Fields> & EventEnvelope;

/** A command that a person gives. */
export interface PersonalCommand<Fields = unknown, Facts = unknown, State = unknown> {
  readonly from: "person";
  readonly fields: Fields;
  decide(facts: Facts, person: Person, command: CommandWith<Fields>): CommandDecision;
  reduce(state: State, command: CommandWith<Fields>, facts: Facts): State;
}

/** Something that happened outside. */
export interface OutsideEvent<Fields = unknown, Facts = unknown, State = unknown> {
  readonly from: "system";
  readonly fields: Fields;
  decide(facts: Facts, event: EventWith<Fields>): CommandDecision;
  reduce(state: State, event: EventWith<Fields>, facts: Facts): State;
}

export type AnyCommand<State = unknown> =
  PersonalCommand<unknown, unknown, State> | OutsideEvent<unknown, unknown, State>;

/**
 * For each version of the stored form that changed a slice, the slice in that version, made of the one before (ST4).
 * `state` is the whole tenant as the version before had it, for a slice that takes something from others. Both may be
 * anything: the schema reads what is returned. Undefined stands for a slice that is missing.
 */
export type SliceMigrations = Readonly<
  Record<number, (stored: unknown, state: Readonly<Record<string, unknown>>) => unknown>
>;

/** One part of the tenant. */
export interface Slice<Name extends string, State, Commands> {
  readonly name: Name;
  readonly commands: Commands;
  /** Absent while the stored form of the slice is still the first. */
  readonly migrations?: SliceMigrations;
  /** The stored form. It may refer to parts that stand before it in `slices.ts`; a part that is wrong itself is absent. */
  schemaIn(earlier: unknown): Schema<State>;
  /** The value in a new tenant. */
  initial(input: unknown): State;
  /**
   * The slice after its entries were changed from outside, in which what is derived from them follows. `changed` still has
   * what was derived from the entries of `before`. Absent where nothing is derived.
   */
  rederive?(before: State, changed: State): State;
}

/* @__NO_SIDE_EFFECTS__ */
export function slice<
  const Name extends string,
  State,
  const Commands extends Record<string, AnyCommand<State>>,
>(name: Name, declaration: Omit<Slice<Name, State, Commands>, "name">): Slice<Name, State, Commands> {
  return { name, ...declaration };
}

/* @__NO_SIDE_EFFECTS__ */
export function command<const Fields extends Schemas, Facts, State>(
  declaration: Omit<PersonalCommand<Fields, Facts, State>, "from">,
): PersonalCommand<Fields, Facts, State> {
  return { from: "person", ...declaration };
}

/* @__NO_SIDE_EFFECTS__ */
export function event<const Fields extends Schemas, Facts, State>(
  declaration: Omit<OutsideEvent<Fields, Facts, State>, "from">,
): OutsideEvent<Fields, Facts, State> {
  return { from: "system", ...declaration };
}

/** What decides about a change of a section of the settings (TS1–TS3, ST8, RL8). */
export interface SettingFacts {
  readonly subscription: SubscribedFeatures;
}

/** `broken` names a rule that a certain command breaks besides, such as ST11 for a channel that is not there or ST19 for an id that is taken. */
/* @__NO_SIDE_EFFECTS__ */
export function setting<const Fields extends Schemas, State, Facts extends SettingFacts = SettingFacts>(
  section: SettingSection,
  declaration: {
    readonly fields: Fields;
    broken?(facts: Facts, command: CommandWith<Fields>): BrokenRule | false;
    reduce(state: State, command: CommandWith<Fields>, facts: Facts): State;
  },
): PersonalCommand<Fields, Facts, State> {
  return command({
    fields: declaration.fields,
    decide(facts, person, given) {
      const decided = decideChangeSetting(person, section, facts.subscription);
      return alsoBroken(decided, own(declaration, "broken")?.(facts, given) ?? false);
    },
    reduce: (state, given, facts) => keptIfSame(state, declaration.reduce(state, given, facts)),
  });
}
