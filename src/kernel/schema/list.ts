import { frozen } from "../json/frozen.ts";
import { own } from "./guards.ts";
import { trimBlanks } from "../text/ascii.ts";
import { mapKeyOf } from "../text/mapKey.ts";
import { forEachItem, tooLong } from "./items.ts";
import { fault, faultAt, type Named, type Reading, type Schema, written } from "./schema.ts";
import { oneOf, type RuleFor, ruleFor } from "./scalars.ts";

/**
 * The largest length of a list that has no limit of its own (ST3). It is far above any list in use, so that what was
 * stored once still loads.
 */
export const mostItems = 100_000;

/** An array of items that all read well, in the order given. Its holes count as one item, undefined. */
/* @__NO_SIDE_EFFECTS__ */
export function list<Item>(item: Schema<Item>, most: number = mostItems): Schema<readonly Item[]> {
  return {
    expected: "an array",
    shape: { kind: "list", of: item, most },
    read(value, reading) {
      if (!Array.isArray(value)) return fault(reading, "ST3", "invalidType", "an array", value);
      if (value.length > most) return tooLong(reading, value, most);
      if (value.length === 0) return none;
      const faultsBefore = reading.faults;
      const items = reading.isOwned ? readInPlace(item, value, reading) : readCopy(item, value, reading);
      return reading.faults > faultsBefore ? undefined : items;
    },
    ...(own(item, "write") !== undefined && { write: (items) => items.map((each) => written(item, each)) }),
  };
}

/** One empty list for all: a tenant of 100,000 people has 300,000 of them. */
const none: readonly never[] = frozen([]);

function readCopy<Item>(item: Schema<Item>, values: readonly unknown[], reading: Reading): readonly Item[] {
  const items: Item[] = [];
  forEachItem(values, (each, position) => {
    reading.path.push(position);
    items.push(item.read(each, reading) as Item);
    reading.path.pop();
  });
  return items;
}

/** Reads an array of a JSON text, which becomes the canonical copy itself. It has no holes. */
function readInPlace<Item>(item: Schema<Item>, values: unknown[], reading: Reading): readonly Item[] {
  for (let position = 0; position < values.length; position += 1) {
    reading.path.push(position);
    const read = item.read(values[position], reading);
    reading.path.pop();
    if (read !== values[position]) values[position] = read;
  }
  return values as readonly Item[];
}

/** Some of these words, in any order: in the order of `words`, and once each. No more items than there are words. */
/* @__NO_SIDE_EFFECTS__ */
export function wordSet<Word extends string>(words: readonly Word[]): Schema<readonly Word[]> {
  const items = list(oneOf(words), words.length);
  return {
    ...items,
    read(value, reading) {
      const read = items.read(value, reading);
      return read === undefined || read.length < 2 ? read : words.filter((word) => read.includes(word));
    },
  };
}

/** What an entry of a written list has to be: `read` gives its canonical form, or null. */
export interface EntrySchema {
  /** The rule that a bad entry breaks. */
  readonly rule: RuleFor;
  readonly expected: string;
  readonly read: (text: string) => string | null;
  /** The name of its grammar, as `scripts/jsonSchema/beyond.ts` describes it. */
  readonly beyond: string;
  /** What an entry names, if anything. */
  readonly names?: Named;
}

/** A list as administrators write it: an array of strings, or one string with commas. */
export type WrittenList = string | readonly string[];

const listOrText = "an array of strings, or one string with commas";

/**
 * A list as administrators write it: a string with commas, or an array of strings. Blanks around entries and blank
 * entries are dropped; any other bad entry is an issue at its position. What holds no entry although something was
 * written is refused, as an empty list often lets everybody in. Entries come back canonical, sorted, and once each.
 */
/* @__NO_SIDE_EFFECTS__ */
export function writtenList(entry: EntrySchema): Schema<readonly string[]> {
  return {
    expected: listOrText,
    shape: {
      kind: "writtenList",
      isStored: false,
      entry: entry.expected,
      beyond: entry.beyond,
      names: own(entry, "names"),
      most: mostItems,
    },
    read(value, reading) {
      if (value === "") return [];
      const texts: unknown = typeof value === "string" ? value.split(",", mostItems + 1) : value;
      if (!Array.isArray(texts)) return fault(reading, "ST10", "invalidType", listOrText, value);
      if (texts.length > mostItems) return tooLong(reading, texts, mostItems);
      const faultsBefore = reading.faults;
      const entries = readEntries(entry, texts, reading);
      if (reading.faults > faultsBefore) return undefined;
      if (texts.length === 0 || entries.size > 0) return [...entries.values()].sort();
      const expected = `${entry.expected}; to empty the list, write an empty array or an empty string`;
      return fault(reading, ruleFor(entry.rule, null), "invalidValue", expected, value);
    },
  };
}

function readEntries(
  entry: EntrySchema,
  texts: readonly unknown[],
  reading: Reading,
): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  forEachItem(texts, (text, position) => {
    const trimmed = typeof text === "string" ? trimBlanks(text) : null;
    if (trimmed === "") return;
    const read = trimmed === null ? null : entry.read(trimmed);
    if (read !== null) entries.set(mapKeyOf(read), read);
    else faultAt(reading, [position], ruleFor(entry.rule, trimmed), "invalidValue", entry.expected, text);
  });
  return entries;
}

/**
 * A written list as state stores it: an array. Only administrators write strings, and an empty string in the place of a
 * list that got lost would be read as no entries.
 */
/* @__NO_SIDE_EFFECTS__ */
export function storedList<List>(schema: Schema<List>): Schema<List> {
  const { shape } = schema;
  return {
    ...schema,
    expected: "an array",
    shape: shape.kind === "writtenList" ? { ...shape, isStored: true } : shape,
    read: (value, reading) =>
      Array.isArray(value)
        ? schema.read(value, reading)
        : fault(reading, "ST3", "invalidType", "an array", value),
  };
}
