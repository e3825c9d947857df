import { bare } from "../kernel/json/bare.ts";
import { isSameJson } from "../kernel/json/sameJson.ts";
import {
  changedIds,
  entriesOf,
  type Entry,
  entryOf,
  type Ledger,
  withEntry,
  withoutEntry,
} from "../kernel/ledger/ledger.ts";
import { type PartAnswers, partKey, type PartOfLedger } from "../kernel/ledger/partLedger.ts";
import { mapKeyOf } from "../kernel/text/mapKey.ts";
import type { EntryPart } from "../tenant/parts.ts";
import { entryKey } from "./tenantKey.ts";
import type { Watch } from "./watch.ts";

interface WatchedPart extends PartOfLedger {
  readonly part: EntryPart;
  readonly watch: Watch;
  /** The entries of the tenant. */
  readonly before: Ledger<Entry>;
  /** The same after whatever was changed for the answer. */
  readonly ledger: Ledger<Entry>;
  /** What was changed, by the keys of the ids: it is not read of the tenant any more. */
  readonly changed: ReadonlyMap<string, Changed>;
}

interface Changed {
  readonly id: string;
  /** Null where it is gone. */
  readonly entry: Entry | null;
}

const nothingChanged: WatchedPart["changed"] = /* @__PURE__ */ new Map();

/** The ledger of a part of a tenant. It answers as that one does, and notes in the watch what is read of it. */
export function watchedLedger(part: EntryPart, ledger: Ledger<Entry>, watch: Watch): Ledger<Entry> {
  return shownAs({ answers, part, watch, before: ledger, ledger, changed: nothingChanged });
}

function shownAs(watched: WatchedPart): Ledger<Entry> {
  // What differs from the tenant stands beside it as plain data: ledgers are equal where their entries are (ST2).
  const shown = { changed: differing(watched), [partKey]: watched };
  // As JSON, it is the ledger itself, and so all of its entries. Nobody else looks at its layout, which is private.
  Object.defineProperty(shown, "toJSON", bare({ value: () => readWhole(watched) }));
  return Object.freeze(shown) as unknown as Ledger<Entry>;
}

function differing({ before, changed }: WatchedPart): readonly Changed[] {
  return [...changed.values()].filter(({ id, entry }) => !isSameJson(entry, entryOf(before, id) ?? null));
}

/** Each such ledger is made above. */
function watchedOf(part: PartOfLedger): WatchedPart {
  return part as WatchedPart;
}

function readWhole({ part, watch, ledger }: WatchedPart): Ledger<Entry> {
  watch.reads.add(part.name);
  return ledger;
}

const answers: PartAnswers = {
  entryOf(watched, id) {
    const { part, watch, ledger, changed } = watchedOf(watched);
    if (!changed.has(mapKeyOf(id))) watch.reads.add(entryKey(part, id));
    return entryOf(ledger, id);
  },
  entries: (watched) => entriesOf(readWhole(watchedOf(watched))),
  first(watched, numberOf) {
    let first: Entry | undefined;
    // The entries are sorted by id, so of equal numbers the first one has the lower id.
    for (const entry of entriesOf(readWhole(watchedOf(watched)))) {
      if (first === undefined || numberOf(entry) < numberOf(first)) first = entry;
    }
    return first;
  },
  with(watched, id, entry) {
    const part = watchedOf(watched);
    const ledger = entry === null ? withoutEntry(part.ledger, id) : withEntry(part.ledger, entry);
    const changed = new Map([...part.changed, [mapKeyOf(id), { id, entry }] as const]);
    return shownAs({ ...part, ledger, changed });
  },
  changedIds(before, after) {
    const [earlier, later] = [watchedOf(before), watchedOf(after)];
    // Whatever differs between two states of one ledger was changed for the answer.
    if (earlier.before !== later.before) [earlier, later].forEach(readWhole);
    return changedIds(earlier.ledger, later.ledger);
  },
};
