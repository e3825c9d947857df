import { describe, expect, it } from "vitest";
import { kept } from "../../../src/kernel/schema/kept.ts";
import { list } from "../../../src/kernel/schema/list.ts";
import { record } from "../../../src/kernel/schema/record.ts";
import { canonical, string } from "../../../src/kernel/schema/scalars.ts";
import { issuesIn, newReading, type Schema } from "../../../src/kernel/schema/schema.ts";

const short = canonical("ST16", "a short word", "mailbox", (text) => (text.length < 4 ? text : null));

/** What is noted of a value that a schema reads, as `rule path`. */
function notesOf(schema: Schema<unknown>, value: unknown): readonly string[] {
  const notes = newReading();
  schema.read(value, { ...newReading(), notes });
  return issuesIn(notes).map(({ rule, path }) => [rule, ...path].join(" "));
}

describe("what is kept although it could not be set any more", () => {
  it("[ST20] is read, and noted where it stands", () => {
    const words = record({ words: list(kept(string, short)) });
    expect(notesOf(words, { words: ["a", "long", "b", "longer"] })).toEqual(["ST16 words 1", "ST16 words 3"]);
    expect(notesOf(words, { words: ["a"] })).toEqual([]);
    expect(notesOf(words, { words: [1] })).toEqual([]);
  });

  it("[ST20] is noted as a whole list, with the place of each item", () => {
    expect(notesOf(record({ words: kept(list(string), list(short)) }), { words: ["a", "long"] })).toEqual([
      "ST16 words 1",
    ]);
  });

  it("[ST20] is not looked at again where a glance tells that it could be set", () => {
    const asked: unknown[] = [];
    const counting: Schema<string> = {
      ...short,
      read(value, reading) {
        asked.push(value);
        return short.read(value, reading);
      },
    };
    const words = list(kept(string, counting, (text) => text === "ok"));
    expect(notesOf(words, ["ok", "a", "long", "ok"])).toEqual(["ST16 2"]);
    expect(asked).toEqual(["a", "long"]);
  });
});
