import type { Named, Schema, Shape } from "../../kernel/schema/schema.ts";
import type { fc } from "./fastCheck.ts";

export type Values = fc.Arbitrary<unknown>;

/** What a schema leaves open: the world that its values are about. */
export interface World {
  /** The values of certain parts, by what their schema declares. What is made of other parts is remembered here. */
  readonly known: Map<Shape, Values>;
  /** Strings that name something. */
  readonly names: (named: Named) => fc.Arbitrary<string>;
  /** Ids of which the schema does not say what they name. */
  readonly ids: fc.Arbitrary<string>;
  /** Strings that may be anything. */
  readonly strings: fc.Arbitrary<string>;
  /** Whole numbers of a schema with these limits. */
  readonly integers: (least: number, most: number) => fc.Arbitrary<number>;
  /** Strings of a grammar that a schema names. */
  readonly texts: (grammar: string) => fc.Arbitrary<string>;
  /** Values that pass a check beyond their shape, or may pass it, made of values of that shape. */
  readonly refined: (made: Values, schema: Schema<unknown>, beyond: string) => Values;
}
