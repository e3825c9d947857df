import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWrittenList } from "../../../src/kernel/schema/writtenList.ts";

const form = {
  read: (text: string) => (/^[A-Za-z]+$/.test(text) ? text.toLowerCase() : null),
  expected: "letters",
  rule: "ED6",
} as const;

const bad = (...path: number[]) => ({ rule: "ED6", path, message: "letters" });

describe("readWrittenList", () => {
  it.each(["b, A ,,b", " b,a,", ["b", "a"], ["A", " ", "a", "\tB\n"]].map((written) => [written]))(
    "entries come back canonical, sorted and once each, blank ones dropped: %j",
    (written) => {
      expect(readWrittenList(written, form)).toEqual({ value: ["a", "b"] });
    },
  );

  it.each(["", []].map((written) => [written]))("what was not written is the empty list: %j", (written) => {
    expect(readWrittenList(written, form)).toEqual({ value: [] });
  });

  it.each([" ", ",", " ,\t,", [""], [" ", ""]].map((written) => [written]))(
    "what was written but holds no entry is not: %j",
    (written) => {
      expect(readWrittenList(written, form)).toEqual({
        issues: [{ ...bad(), message: "letters; to empty the list, write nothing at all" }],
      });
    },
  );

  it("every bad entry is told with its position, blank ones counted", () => {
    expect(readWrittenList("a, ,7,b c,d", form)).toEqual({ issues: [bad(2), bad(3)] });
    expect(readWrittenList(["7"], form)).toEqual({ issues: [bad(0)] });
  });

  it("what is no text is a bad entry, a hole in the list too", () => {
    const entries: unknown[] = ["a", null, ["b"], { length: 1 }, 7];
    entries[6] = "b";
    expect(readWrittenList(entries, form)).toEqual({ issues: [bad(1), bad(2), bad(3), bad(4), bad(5)] });
  });

  it.each([null, undefined, 7, true, {}, { length: 0 }, new Set(["a"])])(
    "[ST10] what is neither a text nor an array is no list",
    (written) => {
      expect(readWrittenList(written, form)).toEqual({
        issues: [{ rule: "ST10", path: [], message: "a comma-separated text or an array of texts" }],
      });
    },
  );

  it("order, duplicates and the way of writing do not matter", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Za-z]{1,5}$/), { minLength: 1 }), (entries) => {
        const list = readWrittenList(entries, form);
        expect(readWrittenList([...entries, ...entries].reverse(), form)).toEqual(list);
        expect(readWrittenList(entries.join(" , "), form)).toEqual(list);
        expect(readWrittenList(list.value, form)).toEqual(list);
      }),
    );
  });
});
