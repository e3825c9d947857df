import { instant } from "../../kernel/schema/scalars.ts";
import { check, type Named, type Schema } from "../../kernel/schema/schema.ts";
import { dayMilli, hourMilli, minuteMilli } from "../../kernel/time/instant.ts";
import { bodySchemaByType } from "../../tenant/commandSchemas.ts";
import { type CommandType, commandTypes } from "../../tenant/command.ts";
import { type Role, roles } from "../../vocabulary/role.ts";
import { workspaceSchema } from "../../vocabulary/workspaceSchema.ts";
import { numberCount } from "./chosen.ts";
import { fc } from "./fastCheck.ts";
import { integersWithin, leavesOf } from "./leaves.ts";
import { textsOf } from "./texts.ts";
import { valuesOf } from "./valuesOf.ts";
import type { World } from "./world.ts";

// A sketch is a command before it is known which tenant it is about. Where a command names something, the sketch has a
// number, and `commandFrom` takes that one of the things that exist. So a history stays about what exists when commands are
// left out of it, which is how failures shrink.

/** A command with numbers in the place of names. */
export interface Sketch {
  readonly type: CommandType;
  /** The command without its envelope. */
  readonly body: unknown;
  readonly giver: Giver;
  readonly aim: Aim;
  /** How long after the command before it. */
  readonly delayMilli: number;
}

/**
 * What a command is to come to, if there are things and givers for it: it is accepted, or refused by one rule alone, which
 * shows a fault in that rule; or whatever comes of it.
 */
export type Aim = "accepted" | "refusedByOneRule" | "any";

/** Who gives a command: a number chooses the teammate, and another their current workspace. */
export interface Giver {
  readonly kind: "teammate" | "helpDesk" | "partner";
  readonly teammate: number;
  readonly place: number;
  readonly originalRole: Role;
}

function anyNumber(): fc.Arbitrary<number> {
  return fc.nat(numberCount - 1);
}

/** Sketches of commands of these types. What makes or changes things is more frequent than what chooses a setting. */
export function sketches(types: readonly CommandType[] = commandTypes): fc.Arbitrary<Sketch> {
  const world = numberedWorld();
  const givers = anyGiver();
  const delays = fc.constantFrom(0, minuteMilli, hourMilli, dayMilli, 10 * dayMilli, 40 * dayMilli);
  return fc.oneof(
    ...types.map((type) => {
      const schema = bodySchemaByType[type] as Schema<unknown>;
      const model = {
        type: fc.constant(type),
        body: valuesOf(schema, world),
        giver: givers,
        aim: fc.constantFrom<Aim>(
          "accepted",
          "accepted",
          "accepted",
          "refusedByOneRule",
          "refusedByOneRule",
          "any",
        ),
        delayMilli: delays,
      };
      return { weight: weightOf(type), arbitrary: fc.record(model, { noNullPrototype: true }) };
    }),
  );
}

function weightOf(type: CommandType): number {
  if (isMaking(type)) return 5;
  return namesOf(type).length > 0 ? 3 : 2;
}

/** Whether the command makes a thing. A tenant has one profile key, whatever becomes of it. */
export function isMaking(type: CommandType): boolean {
  return namesOf(type).some(({ thing, which }) => which === "new" && thing !== "profileKey");
}

/** What commands of this type name. */
function namesOf(type: CommandType): readonly Named[] {
  const leaves = leavesOf(bodySchemaByType[type] as Schema<unknown>);
  return leaves.flatMap((leaf) => (leaf.kind === "string" ? (leaf.names ?? []) : []));
}

/** Mostly an Owner, as the first teammate is one: others are refused more often. */
function anyGiver(): fc.Arbitrary<Giver> {
  const kinds = Array<"teammate">(12).fill("teammate");
  return fc.record(
    {
      kind: fc.constantFrom(...kinds, "helpDesk", "partner"),
      teammate: fc.oneof(fc.constant(0), anyNumber()),
      place: fc.oneof(fc.constant(0), anyNumber()),
      originalRole: fc.constantFrom(...roles),
    },
    { noNullPrototype: true },
  );
}

/** Numbers for names, workspaces and instants. */
function numberedWorld(): World {
  const numbers = anyNumber().map(String);
  const known: World["known"] = new Map();
  known.set(
    workspaceSchema.shape,
    numbers.map((group) => ({ level: "group", group })),
  );
  // So many hours before the command.
  known.set(instant.shape, anyNumber());
  return {
    known,
    names: () => numbers,
    ids: numbers,
    strings: fc.string(),
    integers: integersWithin,
    texts: textsOf,
    refined: (made, schema) => made.filter((value) => check(schema, value).issues === undefined),
  };
}
