import { instant } from "../../kernel/schema/scalars.ts";
import { check, type Schema } from "../../kernel/schema/schema.ts";
import { workspaceSchema } from "../../vocabulary/workspaceSchema.ts";
import { anyInstantMilli } from "./anyInstantMilli.ts";
import { factPeople } from "./anyPerson.ts";
import { anyWorkspace } from "./anyWorkspace.ts";
import { fc } from "./fastCheck.ts";
import { integersWithin } from "./leaves.ts";
import { textsOf } from "./texts.ts";
import { valuesOf } from "./valuesOf.ts";
import type { World } from "./world.ts";

/** Values of a schema, in their canonical form, as facts about the same small world as the people and workspaces. */
export function anyValueOf<Value>(schema: Schema<Value>): fc.Arbitrary<Value> {
  return valuesOf(schema, factWorld())
    .map((value) => check(schema, value))
    .filter(({ issues }) => issues === undefined)
    .map(({ value }) => value as Value);
}

/** Amounts are mostly small, as limits and periods of days are. */
const usuallyMost = 100;

function factWorld(): World {
  const ids = fc.constantFrom(...factPeople);
  const known: World["known"] = new Map();
  known.set(workspaceSchema.shape, anyWorkspace());
  known.set(instant.shape, anyInstantMilli());
  return {
    known,
    names: () => ids,
    ids,
    strings: fc.string(),
    integers: (least, most) =>
      fc.oneof(
        { arbitrary: fc.integer({ min: least, max: Math.min(most, least + usuallyMost) }), weight: 3 },
        integersWithin(least, most),
      ),
    texts: textsOf,
    refined: (made, schema) => made.filter((value) => check(schema, value).issues === undefined),
  };
}
