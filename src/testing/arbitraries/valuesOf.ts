import type { Schema, Shape } from "../../kernel/schema/schema.ts";
import { fc } from "./fastCheck.ts";
import { isLeaf, type Leaf, leafValues } from "./leaves.ts";
import { isGrammar } from "./texts.ts";
import type { Values, World } from "./world.ts";

/** Values of a schema, made from its declaration. */
export function valuesOf(schema: Schema<unknown>, world: World): Values {
  const { shape } = schema;
  const made =
    world.known.get(shape) ?? (isLeaf(shape) ? leafValues(shape, world) : madeOf(shape, schema, world));
  world.known.set(shape, made);
  return made;
}

type Composed = Exclude<Shape, Leaf>;

/** Values made of the values of parts. A kind of shape that is missing here does not compile. */
function madeOf(shape: Composed, schema: Schema<unknown>, world: World): Values {
  switch (shape.kind) {
    case "nullable":
      return fc.option(valuesOf(shape.of, world));
    case "optional":
    case "derived":
      return valuesOf(shape.of, world);
    case "list":
      return fc.array(valuesOf(shape.of, world), { maxLength: Math.min(3, shape.most) });
    case "ledger":
      return ledgers(valuesOf(shape.of, world));
    case "record":
      return records(shape, world);
    case "variants":
      return fc.oneof(...Object.values(shape.variants).map((variant) => valuesOf(variant, world)));
    case "refined":
      return isGrammar(shape.beyond)
        ? world.texts(shape.beyond)
        : world.refined(valuesOf(shape.of, world), schema, shape.beyond);
  }
}

/** Often of one entry: what is wrong with one hides what is wrong with the next. */
function ledgers(entries: Values): Values {
  const selector = (entry: unknown): string => (entry as { readonly id: string }).id;
  return fc.oneof(
    fc.uniqueArray(entries, { maxLength: 1, selector }),
    fc.uniqueArray(entries, { maxLength: 3, selector }),
  );
}

function records({ fields, isPartial }: Extract<Shape, { readonly kind: "record" }>, world: World): Values {
  const entries = Object.entries(fields);
  const model = Object.fromEntries(entries.map(([name, field]) => [name, valuesOf(field, world)]));
  const required = entries.filter(([, field]) => !isPartial && field.isOptional !== true);
  return fc.record(model, { requiredKeys: required.map(([name]) => name), noNullPrototype: true });
}
