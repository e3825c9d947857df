import { instant } from "../../kernel/schema/scalars.ts";
import type { Schema } from "../../kernel/schema/schema.ts";
import { dayMilli } from "../../kernel/time/instant.ts";
import { type Command, commandTypes } from "../../tenant/command.ts";
import { schemaByType } from "../../tenant/commandSchemas.ts";
import type { Tenant } from "../../tenant/tenant.ts";
import { workspaceSchema } from "../../vocabulary/workspaceSchema.ts";
import { defaultAtMilli } from "../commandIn.ts";
import { allThings, idsIn, isThing } from "../things.ts";
import { fc } from "./fastCheck.ts";
import { integersWithin } from "./leaves.ts";
import { textsOf } from "./texts.ts";
import { valuesOf } from "./valuesOf.ts";
import { workspacesIn } from "./workspacesIn.ts";
import type { World } from "./world.ts";

/** Ids that nobody gave, and that careless code takes for something else. */
const strangeIds = ["nobody", "__proto__", "constructor", "toString", " ", "😀"];

/**
 * Commands of every type in the wild: the types of their values are right, but anyone may give them, from anywhere and at
 * any time, their ids may be missing, taken, or those of other things, and their values out of bounds. Few are accepted.
 */
export function anyWildCommandFor(tenant: Tenant): fc.Arbitrary<Command> {
  const world = wildWorld(tenant);
  const commands = commandTypes.map((type) => valuesOf(schemaByType[type] as Schema<unknown>, world));
  return fc.oneof(...commands) as fc.Arbitrary<Command>;
}

function wildWorld(tenant: Tenant): World {
  const given = allThings.flatMap((thing) => idsIn(tenant, thing));
  const ids = fc.constantFrom(...given, ...strangeIds);
  const world: World = {
    known: new Map(),
    names: ({ thing }) =>
      isThing(thing) ? fc.oneof(ids, fc.constantFrom(...idsIn(tenant, thing), "")) : ids,
    ids,
    strings: fc.oneof(textsOf("mailbox"), fc.string()),
    integers: (least, most) => mostly(integersWithin(least, most), fc.maxSafeInteger()),
    texts: (grammar) => mostly(textsOf(grammar), fc.string()),
    refined: (made) => made,
  };
  const anywhere = valuesOf(workspaceSchema, world);
  const days = fc.integer({ min: -40, max: 40 }).map((count) => defaultAtMilli + count * dayMilli);
  world.known.set(
    workspaceSchema.shape,
    fc.oneof(fc.constantFrom<unknown>(...workspacesIn(tenant)), anywhere),
  );
  world.known.set(instant.shape, mostly(days, valuesOf(instant, world)));
  return world;
}

function mostly<Value>(usual: fc.Arbitrary<Value>, other: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof({ arbitrary: usual, weight: 3 }, other);
}
