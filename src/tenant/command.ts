import type { Plain, ValuesOf } from "../kernel/schema/record.ts";
import type { Envelope, EventEnvelope, OutsideEvent, PersonalCommand } from "../slices/slice.ts";
import { type Slices, slices } from "../slices/slices.ts";
import { type SliceName, sliceNames } from "./tenant.ts";

/** The declared commands, by type: the slice, a slash, and what is intended or has happened. */
type Declared = UnionToIntersection<
  {
    readonly [Name in SliceName]: {
      readonly [
        Verb in keyof Slices[Name]["commands"] & string as `${Name}/${Verb}`
      ]: Slices[Name]["commands"][Verb];
    };
  }[SliceName]
>;

type UnionToIntersection<Union> = (Union extends unknown ? (member: Union) => void : never) extends (
  member: infer Intersection,
) => void
  ? Intersection
  : never;

/** The type of a command: the slice that it changes, a slash, and what it does, such as `teammates/invite`. */
export type CommandType = keyof Declared;

type FieldsOf<Type extends CommandType> = Declared[Type] extends { readonly fields: infer Fields }
  ? ValuesOf<Fields> & EventFieldsOf<Declared[Type]>
  : never;

type EventFieldsOf<Declaration> = Declaration extends { readonly from: "system" }
  ? Omit<EventEnvelope, keyof Envelope>
  : unknown;

/** The command of this type as a form or a request body has it: without who and when. */
export type CommandBodyOf<Type extends CommandType> = {
  readonly [Each in Type]: Plain<{ readonly type: Each } & FieldsOf<Each>>;
}[Type];

/** The command of this type. */
export type CommandOf<Type extends CommandType> = {
  readonly [Each in Type]: Plain<{ readonly type: Each } & FieldsOf<Each> & Envelope>;
}[Type];

/** Every command without its envelope, as a form or a request body has it. */
export type CommandBody = CommandBodyOf<CommandType>;

/** Every command: an intention of a person, or a report of something that happened outside (ST6, ST9). */
export type Command = CommandOf<CommandType>;

/** What all commands together read of a tenant. The tenant is handed in as this, so a part it lacks does not compile. */
export type CommandFacts = {
  // As parameters: a command that reads nothing has `unknown` for its facts, which would take all others in.
  readonly [Type in CommandType]: (facts: FactsReadBy<Declared[Type]>) => void;
}[CommandType] extends (facts: infer Facts) => void
  ? Facts
  : never;

type FactsReadBy<Declaration> = Declaration extends {
  decide(facts: infer Facts, ...rest: never): unknown;
}
  ? Facts
  : never;

/** The declaration of a command of any type. */
export type DeclaredCommand = PersonalCommand<unknown, CommandFacts> | OutsideEvent<unknown, CommandFacts>;

/** The declaration of every command, by its type. */
export const declared: ReadonlyMap<string, DeclaredCommand> = /* @__PURE__ */ declaredCommands();

/** Every command type, in the order of the slices. */
export const commandTypes: readonly CommandType[] = /* @__PURE__ */ Object.freeze([
  ...declared.keys(),
] as CommandType[]);

/** The declaration of this type. There is one for every type, and a command was parsed before anyone asks. */
export function declarationOf(type: CommandType): DeclaredCommand {
  return declared.get(type) as DeclaredCommand;
}

/** The slice that a command of this type changes. */
export function sliceOf(type: CommandType): SliceName {
  return sliceByType.get(type) as SliceName;
}

// Clever for speed: a name that is cut out of the type each time takes 0.1 µs longer to find a property by.
const sliceByType: ReadonlyMap<string, SliceName> = /* @__PURE__ */ slicesByType();

/* @__NO_SIDE_EFFECTS__ */
function slicesByType(): ReadonlyMap<string, SliceName> {
  return new Map(
    sliceNames.flatMap((name) => Object.keys(slices[name].commands).map((verb) => [`${name}/${verb}`, name])),
  );
}

/* @__NO_SIDE_EFFECTS__ */
function declaredCommands(): ReadonlyMap<string, DeclaredCommand> {
  return new Map(
    sliceNames.flatMap((name) =>
      Object.entries<DeclaredCommand>(slices[name].commands).map(([verb, command]) => [
        `${name}/${verb}`,
        command,
      ]),
    ),
  );
}
