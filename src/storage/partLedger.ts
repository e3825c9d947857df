import { frozen } from "../kernel/json/frozen.ts";
import { isSameJson } from "../kernel/json/sameJson.ts";
import type { Entry, Ledger } from "../kernel/ledger/ledger.ts";
import { type PartAnswers, partKey, type PartOfLedger, partOfLedger } from "../kernel/ledger/partLedger.ts";
import { mapKeyOf } from "../kernel/text/mapKey.ts";
import { byNumber, isKnown, type KnownEntries } from "./knownEntries.ts";
import { note, type Session } from "./session.ts";

/** What became of an entry since it was read. */
interface Changed {
  readonly id: string;
  /** Null where it is gone. */
  readonly entry: Entry | null;
}

/** What is known of a list of entries: what was read, and what was changed since. */
export interface PartState {
  readonly known: KnownEntries;
  readonly changed: ReadonlyMap<string, Changed>;
}

/** The same for one answer. */
interface PartInSession extends PartOfLedger, PartState {
  readonly session: Session;
}

/** What was read, while nothing was changed. */
export function unchangedPart(known: KnownEntries): PartState {
  return { known, changed: nothingChanged };
}

const nothingChanged: PartState["changed"] = /* @__PURE__ */ new Map();

/**
 * A ledger of which some entries are known, for one answer. It answers as a ledger does. What it does not know, it notes in the
 * session, and answers as if nothing were there: such an answer does not count.
 */
export function partLedgerOf({ known, changed }: PartState, session: Session): Ledger<Entry> {
  const part: PartInSession = { answers, known, changed, session };
  // What differs from what was read stands beside it as plain data: ledgers are equal where their entries are (ST2).
  const shown = changed === nothingChanged ? nothingShown : differingFrom(known, changed);
  return frozen({ changed: shown, [partKey]: part }) as unknown as Ledger<Entry>;
}

const nothingShown: readonly Changed[] = /* @__PURE__ */ frozen([]);

function differingFrom(known: KnownEntries, changed: PartState["changed"]): readonly Changed[] {
  const differing = [...changed].filter(([key, { entry }]) => !isSameJson(entry, readEntry(known, key)));
  return differing.map(([, each]) => each);
}

/** The entry that was read; null if there was none. */
function readEntry({ found }: KnownEntries, key: string): Entry | null {
  return found.get(key) ?? null;
}

/** What is known of such a ledger. */
export function partStateOf(ledger: Ledger<Entry>): PartState {
  return stateOf(partOfLedger(ledger) as PartOfLedger);
}

/** Each such ledger is made above. */
function stateOf(part: PartOfLedger): PartInSession {
  return part as PartInSession;
}

const answers: PartAnswers = {
  entryOf(part, id) {
    const { known, changed, session } = stateOf(part);
    const key = mapKeyOf(id);
    const since = changed.get(key);
    if (since !== undefined) return since.entry ?? undefined;
    if (!isKnown(known, id)) note(session, { part: known.part.name, id });
    return known.found.get(key);
  },
  entries(part) {
    const { known, changed, session } = stateOf(part);
    if (!known.isWhole) note(session, { part: known.part.name, all: true });
    return liveEntries({ known, changed });
  },
  first: (part, numberOf) => firstIn(stateOf(part), numberOf),
  with(part, id, entry) {
    const { known, changed, session } = stateOf(part);
    return partLedgerOf({ known, changed: new Map([...changed, [mapKeyOf(id), { id, entry }]]) }, session);
  },
  changedIds(before, after) {
    const { known, changed } = stateOf(before);
    const entryBefore = (key: string): Entry | null =>
      (changed.get(key) ?? { entry: readEntry(known, key) }).entry;
    const differing = [...stateOf(after).changed].filter(([key, { entry }]) => entry !== entryBefore(key));
    return differing.map(([, { id }]) => id).sort();
  },
};

function liveEntries({ known, changed }: PartState): readonly Entry[] {
  const kept = [...known.found].flatMap(([key, entry]) => (changed.has(key) ? [] : [entry]));
  return [...kept, ...Array.from(changed.values()).flatMap(({ entry }) => entry ?? [])];
}

/** The first entry is known while one of the first that were read is there unchanged: all others come after it. */
function firstIn(state: PartInSession, numberOf: (entry: Entry) => number): Entry | undefined {
  const { part, found, firstCount, isWhole } = state.known;
  const inOrder = byNumber(numberOf);
  const firstRead = [...found.values()].sort(inOrder).slice(0, firstCount);
  const isFirstKnown = firstRead.some(({ id }) => !state.changed.has(mapKeyOf(id)));
  if (!isWhole && !isFirstKnown) {
    note(state.session, { part: part.name, first: 2 * firstCount + leastFirst });
  }
  return [...liveEntries(state)].sort(inOrder)[0];
}

/** A command takes up to eight entries out of an ordered part (BL10), and has to see that the next one stays. */
const leastFirst = 9;
