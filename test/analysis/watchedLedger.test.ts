import { describe, expect, it } from "vitest";
import {
  changedIds,
  type Entry,
  entryOf,
  type Ledger,
  ledgerOf,
  withEntry,
  withoutEntry,
} from "../../src/kernel/ledger/ledger.ts";
import { isSameJson } from "../../src/kernel/json/sameJson.ts";
import { orderBy } from "../../src/kernel/ledger/orderBy.ts";
import { watchedLedger } from "../../src/analysis/watchedLedger.ts";
import { entryPartOf } from "../../src/storage/readRow.ts";
import type { EntryPart } from "../../src/tenant/parts.ts";

interface Mark extends Entry {
  readonly takenOffAtMilli: number;
}

const name = "bounceList.takenOff";
const part = entryPartOf(name) as EntryPart;
const mark = (id: string, takenOffAtMilli: number): Mark => Object.freeze({ id, takenOffAtMilli });
const marks = ledgerOf([mark("b", 1), mark("a", 1), mark("c", 0), mark("d", 3)]);
const byTime = orderBy<Mark>(({ takenOffAtMilli }) => takenOffAtMilli);

/** An answer from the ledger, and what was read of it. */
function watched<Answer>(question: (ledger: Ledger<Mark>) => Answer): readonly [Answer, readonly string[]] {
  const watch = { reads: new Set<string>(), isOpen: true };
  const answer = question(watchedLedger(part, marks, watch) as Ledger<Mark>);
  return [answer, [...watch.reads]];
}

describe("a ledger that is watched", () => {
  it("[AN11] notes an entry that is looked up, also one that is not there", () => {
    expect(watched((ledger) => entryOf(ledger, "a"))).toEqual([mark("a", 1), [`${name} a`]]);
    expect(watched((ledger) => entryOf(ledger, "1"))).toEqual([undefined, [`${name} 1`]]);
  });

  it("[not AN11] notes nothing of what was changed for the answer", () => {
    const later = watched((ledger) => {
      const changed = withoutEntry(withEntry(ledger, mark("a", 9)), "b");
      return [entryOf(changed, "a"), entryOf(changed, "b"), changedIds(ledger, changed)];
    });
    expect(later).toEqual([
      [mark("a", 9), undefined, ["a", "b"]],
      [`${name} a`, `${name} b`],
    ]);
  });

  it("[AN11] notes the list where one comes first, which is the one with the lower id among equals", () => {
    expect(watched(byTime.first)).toEqual([mark("c", 0), [name]]);
    expect(watched((ledger) => byTime.first(withoutEntry(ledger, "c")))[0]).toEqual(mark("a", 1));
    const gone = (ledger: Ledger<Mark>) =>
      ["a", "b", "c", "d"].reduce<Ledger<Mark>>(byTime.withoutEntry, ledger);
    expect(watched((ledger) => byTime.first(gone(ledger)))[0]).toBeUndefined();
  });

  it("[ST2] is equal to another one where the entries are", () => {
    const [answer, reads] = watched((ledger) => [
      isSameJson(ledger, withEntry(ledger, mark("a", 1))),
      isSameJson(ledger, withEntry(ledger, mark("a", 2))),
      isSameJson(ledger, withoutEntry(withEntry(ledger, mark("n", 1)), "n")),
    ]);
    expect([answer, reads]).toEqual([
      [true, false, true],
      [`${name} a`, `${name} n`],
    ]);
  });

  it("[AN11] is the ledger itself as JSON, and read whole then", () => {
    expect(watched((ledger) => JSON.stringify({ ledger }))).toEqual([
      JSON.stringify({ ledger: marks }),
      [name],
    ]);
  });

  it("[AN11] is read whole where it is compared with one that is not its own", () => {
    const other = withoutEntry(marks, "a");
    expect(watched((ledger) => changedIds(other, ledger))).toEqual([["a"], [name]]);
    expect(watched((ledger) => changedIds(ledger, other))).toEqual([["a"], [name]]);
    const watch = { reads: new Set<string>(), isOpen: true };
    const later = watchedLedger(part, other, watch) as Ledger<Mark>;
    expect(watched((ledger) => changedIds(ledger, later))).toEqual([["a"], [name]]);
    expect([...watch.reads]).toEqual([name]);
  });
});
