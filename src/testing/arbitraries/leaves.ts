import type { Schema, Shape } from "../../kernel/schema/schema.ts";
import { fc } from "./fastCheck.ts";
import type { Values, World } from "./world.ts";

/** A shape that has no parts. */
export type Leaf = Exclude<
  Shape,
  { readonly of: unknown } | { readonly fields: unknown } | { readonly variants: unknown }
>;

type LeafOf<Kind extends Leaf["kind"]> = Extract<Leaf, { readonly kind: Kind }>;

export function isLeaf(shape: Shape): shape is Leaf {
  return !("of" in shape || "fields" in shape || "variants" in shape);
}

/** A kind of leaf that is missing here does not compile. */
export function leafValues(shape: Leaf, world: World): Values {
  switch (shape.kind) {
    case "anything":
      return fc.jsonValue({ maxDepth: 1 });
    case "boolean":
      return fc.boolean();
    case "string":
      return strings(shape, world);
    case "integer":
      return world.integers(shape.least, shape.most);
    case "words":
      return fc.constantFrom(...shape.words);
    case "writtenList":
      return writtenLists(shape, world);
  }
}

function strings({ isNonEmpty, names }: LeafOf<"string">, world: World): Values {
  if (names !== undefined) return world.names(names);
  return isNonEmpty === true ? world.ids : world.strings;
}

/** At the limits as often as between them. */
export function integersWithin(least: number, most: number): fc.Arbitrary<number> {
  const bounds = [0, 1, least, most].filter((bound) => bound >= least && bound <= most);
  return fc.oneof(fc.constantFrom(...bounds), fc.integer({ min: least, max: most }));
}

/** With blanks and blank entries, which a schema drops. */
function writtenLists({ beyond, isStored }: LeafOf<"writtenList">, world: World): Values {
  const blanks = fc.constantFrom("", "", "", " ", "\t", " \r\n");
  const entry = fc.tuple(blanks, world.texts(beyond), blanks).map((texts) => texts.join(""));
  const written = fc.oneof({ arbitrary: entry, weight: 3 }, { arbitrary: blanks, weight: 1 });
  const lists = fc
    .tuple(fc.array(written, { maxLength: 3 }), entry)
    .map(([others, one]) => (others.length === 0 ? others : [...others, one]));
  return isStored
    ? lists
    : fc.oneof(
        lists,
        lists.map((list) => list.join()),
      );
}

/** Every leaf of a schema. */
export function leavesOf({ shape }: Schema<unknown>): readonly Leaf[] {
  if (isLeaf(shape)) return [shape];
  if ("of" in shape) return leavesOf(shape.of);
  const parts = "fields" in shape ? shape.fields : shape.variants;
  return Object.values(parts).flatMap(leavesOf);
}
