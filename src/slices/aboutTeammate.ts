import { alsoNamed, type Decision, notFound } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { isSameJson } from "../kernel/json/sameJson.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import {
  holderOfEmail,
  teammateOf,
  type TeammateRecord,
  type TeammatesState,
  withTeammate,
} from "../teammates/state.ts";
import type { SubscribedFeatures } from "../vocabulary/subscribed.ts";
import type { WorkspacesState } from "../workspaces/state.ts";
import type { Actor } from "../vocabulary/actor.ts";
import { existing } from "../vocabulary/ids.ts";
import type { Person } from "../vocabulary/person.ts";
import { command, type CommandWith, type PersonalCommand } from "./slice.ts";
import type { UserProfiles } from "./userProfiles.ts";

/** What the commands of the slice `teammates` read of the tenant. */
export interface TeammatesFacts {
  readonly subscription: SubscribedFeatures;
  readonly emailDomains: readonly string[];
  readonly workspaces: WorkspacesState;
  readonly userProfiles: UserProfiles;
  readonly teammates: TeammatesState;
}

/** The id of the teammate whom it is about. */
export const teammate = /* @__PURE__ */ existing("teammate");

/** A command or an event about a teammate. */
export interface About {
  readonly teammate: string;
}

type AboutFields = Readonly<Record<string, Schema<unknown>>> & { readonly teammate: Schema<string> };

interface RecordChange<Given> {
  decide(facts: TeammatesFacts, person: Person, record: TeammateRecord, given: Given): Decision<boolean>;
  /** The properties of the record that change. `state` is that of all teammates. */
  change(record: TeammateRecord, given: Given, state: TeammatesState): Partial<TeammateRecord>;
}

/**
 * A command that changes the record of a teammate who exists (ST11). Where it is accepted and changes nothing, TM11 is
 * among the reasons (AN1).
 */
/* @__NO_SIDE_EFFECTS__ */
export function recordCommand<const Fields extends AboutFields>(
  declaration: { readonly fields: Fields } & RecordChange<CommandWith<Fields>>,
): PersonalCommand<Fields, TeammatesFacts, TeammatesState>;
/* @__NO_SIDE_EFFECTS__ */
export function recordCommand({
  fields,
  ...declared
}: { readonly fields: AboutFields } & RecordChange<CommandWith<AboutFields>>): PersonalCommand<
  AboutFields,
  TeammatesFacts,
  TeammatesState
> {
  return command({
    fields,
    decide: (facts, person, given) =>
      decideAbout(facts, given, (record) => {
        const decided = declared.decide(facts, person, record, given);
        const change = (): Partial<TeammateRecord> => declared.change(record, given, facts.teammates);
        return alsoNamed(decided, decided.value && !isChanged(record, change()) && "TM11");
      }),
    reduce: (state, given) => changed(state, given, (record) => declared.change(record, given, state)),
  });
}

/** The teammates who have the address, or are changing to it: one at most (TM10). */
export function holdersOfEmail(state: TeammatesState, email: string): readonly TeammateRecord[] {
  const holder = teammateOf(state, holderOfEmail(state, email) ?? "");
  return holder === undefined ? [] : [holder];
}

/** The decision about a teammate who exists (ST11). */
export function decideAbout(
  facts: TeammatesFacts,
  about: About,
  decide: (record: TeammateRecord) => Decision<boolean>,
): Decision<boolean> {
  const record = teammateOf(facts.teammates, about.teammate);
  return record === undefined ? notFound : decide(record);
}

/** Whether the person or actor is a teammate who may decrypt logs (DL4). */
export function decryptsLogs(state: TeammatesState, who: Person | Actor): boolean {
  return who.kind === "teammate" && teammateOf(state, who.id)?.decryptsLogs === true;
}

/** The state with a change to a teammate's record; the same state where there is no such teammate, or nothing to change. */
export function changed(
  state: TeammatesState,
  about: About,
  changeOf: (record: TeammateRecord) => Partial<TeammateRecord>,
): TeammatesState {
  const record = teammateOf(state, about.teammate);
  if (record === undefined) return state;
  return withTeammate(state, withChange(record, changeOf(record)));
}

/** The record with a change; the same record where there is nothing to change. */
function withChange(record: TeammateRecord, change: Partial<TeammateRecord>): TeammateRecord {
  return isChanged(record, change) ? Object.freeze({ ...record, ...frozen(change) }) : record;
}

function isChanged(record: TeammateRecord, change: Partial<TeammateRecord>): boolean {
  const keys = Object.keys(change) as readonly (keyof TeammateRecord)[];
  return keys.some((key) => !isSameJson(record[key], change[key]));
}
