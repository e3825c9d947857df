import { describe, expect, it } from "vitest";
import {
  changedIds,
  type Entry,
  entryOf,
  hasEntry,
  type Ledger,
  ledgerOf,
  withEntry,
  withoutEntry,
} from "../../src/kernel/ledger/ledger.ts";
import { orderBy } from "../../src/kernel/ledger/orderBy.ts";
import { isSameJson } from "../../src/kernel/json/sameJson.ts";
import { knownEntriesOf } from "../../src/storage/knownEntries.ts";
import { partLedgerOf, unchangedPart } from "../../src/storage/partLedger.ts";
import { missingIn, newSession, type Session } from "../../src/storage/session.ts";
import { entryPartOf, type ReadRow } from "../../src/storage/readRow.ts";
import type { EntryPart } from "../../src/tenant/parts.ts";
import type { RowKey } from "../../src/tenant/row.ts";

interface Mark extends Entry {
  readonly takenOffAtMilli: number;
}

const name = "bounceList.takenOff";
const part = entryPartOf(name) as EntryPart;
const mark = (id: string, takenOffAtMilli: number): Mark => Object.freeze({ id, takenOffAtMilli });
const marks = [mark("b", 1), mark("a", 1), mark("c", 2), mark("d", 3)];
const byTime = orderBy<Mark>(({ takenOffAtMilli }) => takenOffAtMilli);

function ledgerAfter(keys: readonly RowKey[], found: readonly Mark[], session: Session): Ledger<Mark> {
  const rows = found.map((entry): ReadRow => ({ part, id: entry.id, entry }));
  const known = knownEntriesOf(keys, rows).get(name);
  if (known === undefined) throw new Error("no such part");
  return partLedgerOf(unchangedPart(known), session) as Ledger<Mark>;
}

function asked<Answer>(
  keys: readonly RowKey[],
  found: readonly Mark[],
  question: (ledger: Ledger<Mark>) => Answer,
): readonly [Answer, readonly RowKey[]] {
  const session = newSession();
  const answer = question(ledgerAfter(keys, found, session));
  return [answer, missingIn(session)?.missing ?? []];
}

const all: RowKey = { part: name, all: true };
const firstTwo: RowKey = { part: name, first: 2 };

describe("a ledger of which some entries are known", () => {
  it("[ST5] knows what was found, what was asked for, and that nothing has an empty id", () => {
    const keys = [{ part: name, id: "z" }] as const;
    const lookUp = (id: string) => asked(keys, marks, (ledger) => entryOf(ledger, id));
    expect(lookUp("a")).toEqual([mark("a", 1), []]);
    expect(lookUp("z")).toEqual([undefined, []]);
    expect(lookUp("")).toEqual([undefined, []]);
    expect(lookUp("__proto__")).toEqual([undefined, [{ part: name, id: "__proto__" }]]);
    expect(asked([all], marks, (ledger) => entryOf(ledger, "y"))).toEqual([undefined, []]);
  });

  it("[ST5] tells whether any entry passes a test only where all are known", () => {
    const isLate = (each: Mark): boolean => each.takenOffAtMilli > 2;
    expect(asked([all], marks, (ledger) => hasEntry(ledger, isLate))).toEqual([true, []]);
    expect(asked([all], [], (ledger) => hasEntry(ledger, isLate))).toEqual([false, []]);
    expect(asked([], marks, (ledger) => hasEntry(ledger, isLate))[1]).toEqual([all]);
  });

  it("[BL10] knows the first entry while one of the first that were read is there unchanged", () => {
    const first = marks.slice(0, 2);
    const firstAfter = (gone: readonly string[], keys: readonly RowKey[], found: readonly Mark[]) =>
      asked(keys, found, (ledger) =>
        byTime.first(gone.reduce<Ledger<Mark>>((left, id) => byTime.withoutEntry(left, id), ledger)),
      );
    expect(firstAfter([], [firstTwo], first)).toEqual([mark("a", 1), []]);
    expect(firstAfter(["a"], [firstTwo], first)).toEqual([mark("b", 1), []]);
    expect(firstAfter(["a", "b"], [firstTwo], first)[1]).toEqual([{ part: name, first: 13 }]);
    expect(firstAfter([], [], first)[1]).toEqual([{ part: name, first: 9 }]);
    // Of several numbers of first rows, the greatest counts.
    const one: RowKey = { part: name, first: 1 };
    for (const keys of [
      [firstTwo, one],
      [one, firstTwo],
    ]) {
      expect(firstAfter(["a"], keys, first)).toEqual([mark("b", 1), []]);
    }
    // One that was found by its id is no first one.
    expect(firstAfter(["a", "b"], [firstTwo], marks.slice(0, 3))[1]).toEqual([{ part: name, first: 13 }]);
    // Fewer than were asked for are all that there are.
    expect(firstAfter(["a", "b"], [{ part: name, first: 9 }], marks.slice(0, 3))).toEqual([mark("c", 2), []]);
    expect(firstAfter(["a"], [{ part: name, first: 9 }], marks.slice(1, 2))).toEqual([undefined, []]);
  });

  it("[BL10] counts an entry that was added among the first", () => {
    const earliest = mark("z", 0);
    expect(
      asked([firstTwo, { part: name, id: "z" }], marks.slice(0, 2), (ledger) =>
        byTime.first(withEntry(ledger, earliest)),
      ),
    ).toEqual([earliest, []]);
  });

  it("[ST2] is the same as before where an entry is put in its own place, or none is taken out", () => {
    const [answer] = asked([all], marks, (ledger) => [
      withEntry(ledger, marks[0] as Mark) === ledger,
      withoutEntry(ledger, "nobody") === ledger,
    ]);
    expect(answer).toEqual([true, true]);
  });

  it("[ST2] is equal to another one where the entries are", () => {
    const [answer] = asked([all], marks, (ledger) => {
      const later = withEntry(ledger, mark("a", 9));
      return [
        isSameJson(ledger, withEntry(ledger, mark("a", 1))),
        isSameJson(ledger, withEntry(later, mark("a", 1))),
        isSameJson(ledger, later),
        isSameJson(ledger, withoutEntry(ledger, "a")),
        isSameJson(ledger, withoutEntry(withEntry(ledger, mark("n", 1)), "n")),
        isSameJson(ledger, withEntry(ledger, mark("n", 1))),
      ];
    });
    expect(answer).toEqual([true, true, false, false, true, false]);
  });

  it("[ST5] tells the ids that differ from those before, sorted, whatever happened between", () => {
    const [answer] = asked([all], marks, (ledger) => {
      const changed = withEntry(withoutEntry(withEntry(ledger, mark("n", 1)), "d"), mark("a", 9));
      const back = withEntry(withoutEntry(withEntry(ledger, mark("n", 1)), "n"), marks[1] as Mark);
      return [
        changedIds(ledger, changed),
        changedIds(ledger, back),
        changedIds(changed, withoutEntry(changed, "n")),
        changedIds(changed, changed),
      ];
    });
    expect(answer).toEqual([["a", "d", "n"], [], ["n"], []]);
  });

  it("[ST5] is read whole where it is compared with one that is whole itself", () => {
    const whole = ledgerOf(marks.slice(1));
    expect(asked([all], marks, (ledger) => changedIds(whole, ledger))).toEqual([["b"], []]);
    expect(asked([], marks, (ledger) => changedIds(ledger, whole))[1]).toEqual([all]);
  });
});
