import { isRecord } from "./guards.ts";
import type { Schema } from "./schema.ts";

/** What stands in the place of a part of a value; undefined if the part stays and is looked at inside. */
export type Replace = (schema: Schema<unknown>, value: unknown) => unknown;

type Fields = Readonly<Record<string, Schema<unknown>>>;

/** A value that its schema has read, with some of its parts replaced. Other values stay as they are. */
export function withReplaced(schema: Schema<unknown>, value: unknown, replace: Replace): unknown {
  const replaced = replace(schema, value);
  if (replaced !== undefined) return replaced;
  const { shape } = schema;
  if ("of" in shape) {
    if (Array.isArray(value)) return value.map((item) => withReplaced(shape.of, item, replace));
    return withReplaced(shape.of, value, replace);
  }
  if (!isRecord(value)) return value;
  if ("fields" in shape) return withReplacedFields(shape.fields, value, replace);
  return "variants" in shape ? withReplacedVariant(shape.variants, shape.tag, value, replace) : value;
}

type Data = Readonly<Record<string, unknown>>;

function withReplacedFields(fields: Fields, value: Data, replace: Replace): unknown {
  const parts = Object.entries(fields).filter(([key]) => Object.hasOwn(value, key));
  const replaced = parts.map(([key, field]) => [key, withReplaced(field, value[key], replace)]);
  return Object.fromEntries(replaced) as unknown;
}

function withReplacedVariant(variants: Fields, tag: string, value: Data, replace: Replace): unknown {
  const variant = Object.entries(variants).find(([word]) => word === value[tag])?.[1];
  return variant === undefined ? value : withReplaced(variant, value, replace);
}
