import { type Entry, entryOf, type Ledger, ledgerOf, withEntry } from "../../src/kernel/ledger/ledger.ts";
import { nanoseconds } from "../timing.ts";
import type { Candidates } from "./candidate.ts";

const turns = 2_000;

/** Nanoseconds of one look-up in, or one addition to, a ledger of this size. */
export const ledger: Candidates = {
  "ledger/entryOf": (count) => {
    const entries = ledgerOfSize(count);
    const ids = newTexts(turns, (turn) => `user-${(turn * 7_919) % count}`);
    return nanoseconds((turn) => entryOf(entries, ids[turn] as string)?.id.length ?? 0, turns);
  },
  "ledger/withEntry": (count) => {
    const entries = ledgerOfSize(count);
    const added = newTexts(turns, (turn) => `new-${turn}`).map((id) => ({ id }));
    return nanoseconds((turn) => (withEntry(entries, added[turn] as Entry) === entries ? 0 : 1), turns);
  },
};

function ledgerOfSize(count: number): Ledger<Entry> {
  return ledgerOf(Array.from({ length: count }, (_, number) => ({ id: `user-${number}` })));
}

/** Texts of their own, as those that come from outside are. */
function newTexts(count: number, textOf: (turn: number) => string): readonly string[] {
  return JSON.parse(JSON.stringify(Array.from({ length: count }, (_, turn) => textOf(turn)))) as string[];
}
