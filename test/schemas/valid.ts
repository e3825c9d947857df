import fc from "fast-check";
import type { Schema } from "../../src/kernel/schema/schema.ts";
import { storedTenant } from "../../src/tenant/tenant.ts";
import { integersWithin } from "../../src/testing/arbitraries/leaves.ts";
import { textsOf } from "../../src/testing/arbitraries/texts.ts";
import { valuesOf } from "../../src/testing/arbitraries/valuesOf.ts";
import type { Values, World } from "../../src/testing/arbitraries/world.ts";
import { workspaceSchema } from "../../src/vocabulary/workspaceSchema.ts";
import { type Data, places, repairs, tenant } from "./repairs.ts";

const ids = fc.constantFrom("a", "b", "Id 1", " ", "__proto__", "constructor", "länge", "😀");
const strings = fc.oneof(ids, textsOf("mailbox"), fc.string());

const worldWith = (refined: (made: Values, beyond: string) => Values): World => ({
  known: new Map([[workspaceSchema.shape, fc.constantFrom<unknown>(...places)]]),
  names: ({ thing }) => (thing === "mailbox" ? strings : ids),
  ids,
  strings,
  integers: integersWithin,
  texts: textsOf,
  refined: (made, _, beyond) => refined(made, beyond),
});
const valid = worldWith((made, beyond) => made.map(repairOf(beyond)));
/** Most properties as they were repaired, some as they were before. */
const plausible = worldWith((made, beyond) =>
  fc.tuple(made, fc.infiniteStream(fc.integer({ min: 0, max: 3 }))).map(([value, picks]) => {
    const repaired = repairOf(beyond)(value);
    return isData(value) && isData(repaired) ? mixed(value, repaired, picks) : repaired;
  }),
);

/** Values that the schema accepts, made from its declaration. */
export function validFor(schema: Schema<unknown>): Values {
  const made = valuesOf(schema, valid);
  return schema.shape === storedTenant.shape ? made.map(tenant) : made;
}

/** Values of the right types, which may fail the further checks. */
export function plausibleFor(schema: Schema<unknown>): Values {
  const made = valuesOf(schema, plausible);
  return schema.shape === storedTenant.shape ? validFor(schema) : made;
}

function repairOf(beyond: string): (value: unknown) => unknown {
  if (!Object.hasOwn(repairs, beyond)) throw new Error(`test/schemas/repairs.ts has no repair for "${beyond}"`);
  return repairs[beyond as keyof typeof repairs] as (value: unknown) => unknown;
}

function mixed(value: Data, repaired: Data, picks: Iterator<number>): Data {
  const names = new Set([...Object.keys(value), ...Object.keys(repaired)]);
  const properties = [...names].flatMap((name) => {
    const from = picks.next().value === 0 ? value : repaired;
    return Object.hasOwn(from, name) ? [[name, from[name]] as const] : [];
  });
  return Object.fromEntries(properties);
}

function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
