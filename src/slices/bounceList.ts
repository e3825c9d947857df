import { bounceEntryFor } from "../bounceList/bounceEntryFor.ts";
import { endsAtMilli, isOverAt } from "../bounceList/bounceEntry.ts";
import { decideTakeOffBounceList } from "../bounceList/canTakeOffBounceList.ts";
import { bounceRetention, defaultBounceRetentionDays } from "../bounceList/settings.ts";
import { alsoBroken, type Decision, decision, missing } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { entryOf, ledgerOf } from "../kernel/ledger/ledger.ts";
import { isRecord } from "../kernel/schema/guards.ts";
import { foldAscii } from "../kernel/text/ascii.ts";
import { isDatedAhead } from "../kernel/time/datedAhead.ts";
import { existing } from "../vocabulary/ids.ts";
import {
  bouncedEmail,
  type BounceList,
  type BounceRecord,
  storedBounceList,
  type TakenOffAddress,
} from "./bounceListSchema.ts";
import { reported } from "./reported.ts";
import { command, event, type EventEnvelope, happenedAtMilli, setting, slice } from "./slice.ts";
import { entriesByEnd, marksByTime, withoutEndedBounces } from "./withoutEndedBounces.ts";

const initialBounceList: BounceList = /* @__PURE__ */ frozen({
  retentionDays: defaultBounceRetentionDays,
  entries: /* @__PURE__ */ ledgerOf<BounceRecord>([]),
  takenOff: /* @__PURE__ */ ledgerOf<TakenOffAddress>([]),
});

/** What the commands of this slice read of the tenant. */
export interface BounceListFacts {
  readonly bounceList: BounceList;
}

interface Bounce extends EventEnvelope {
  readonly email: string;
}

export const bounceList = /* @__PURE__ */ slice("bounceList", {
  schemaIn: () => storedBounceList,
  initial: () => initialBounceList,
  migrations: { 2: (stored) => (isRecord(stored) ? { ...stored, takenOff: [] } : stored) },
  commands: {
    /** For later bounces only (BL2). */
    chooseRetention: /* @__PURE__ */ setting("bounceRetention", {
      fields: {
        /** How many days an address stays on the list (BL1). */
        days: bounceRetention,
      },
      reduce: (list: BounceList, { days }) => ({ ...list, retentionDays: days }),
    }),
    /** Before its period is over (BL10). */
    takeOff: /* @__PURE__ */ command({
      fields: {
        /** The address. Its letter case does not matter (BL8), and it may be one that was stored before ED9. */
        email: /* @__PURE__ */ existing("bouncedAddress"),
      },
      decide: (facts: BounceListFacts, person, given) => {
        const isMissing = entryToTakeOff(facts.bounceList, given) === undefined;
        return alsoBroken(decideTakeOffBounceList(person), isMissing && missing);
      },
      reduce: (list: BounceList, given) => {
        const entry = entryToTakeOff(list, given);
        return entry === undefined
          ? list
          : withoutEndedBounces(withTakenOff(list, entry, given.at), given.at);
      },
    }),
    /** An e-mail to this address bounced. */
    recordBounce: /* @__PURE__ */ event({
      fields: {
        /** The address that the e-mail was sent to. */
        email: bouncedEmail,
      },
      decide: ({ bounceList: list }: BounceListFacts, given) => {
        const { value, because } = entryAfter(list, given);
        return value === null ? { value: true, because: ["ST9", ...because] } : reported;
      },
      reduce: (list: BounceList, given) => {
        const { value } = entryAfter(list, given);
        return value === null ? list : withoutEndedBounces(withBounce(list, value, given.at), given.at);
      },
    }),
  },
});

/** The entry of an address that is on the list, or will be (SE6). */
function entryToTakeOff(
  { entries }: BounceList,
  { email, at }: { readonly email: string; readonly at: number },
): BounceRecord | undefined {
  const entry = entryOf(entries, foldAscii(email));
  return entry === undefined || isOverAt(entry, at) ? undefined : entry;
}

/** No bounce counts any more that had happened by then, the one of the entry included: its host's clock may be ahead. */
function withTakenOff(list: BounceList, entry: BounceRecord, at: number): BounceList {
  const { id, addedAtMilli } = entry;
  const earlier = entryOf(list.takenOff, id)?.takenOffAtMilli ?? at;
  const known = [addedAtMilli, earlier].filter((milli) => !isDatedAhead(milli, at));
  const mark = { id, takenOffAtMilli: Math.max(at, ...known) };
  return {
    ...list,
    entries: entriesByEnd.withoutEntry(list.entries, id),
    takenOff: marksByTime.withEntry(list.takenOff, mark),
  };
}

/** A mark that is dated ahead of the report cannot be right and gives way (ST15). */
function withBounce(list: BounceList, entry: BounceRecord, at: number): BounceList {
  const mark = entryOf(list.takenOff, entry.id);
  const isWrong = mark !== undefined && isDatedAhead(mark.takenOffAtMilli, at);
  const takenOff = isWrong ? marksByTime.withoutEntry(list.takenOff, entry.id) : list.takenOff;
  return { ...list, entries: entriesByEnd.withEntry(list.entries, entry), takenOff };
}

const isOver = /* @__PURE__ */ decision(null, "ST15");
const isTakenOff = /* @__PURE__ */ decision(null, "BL10");
const endsLater = /* @__PURE__ */ decision(null, "BL9");

/**
 * The entry that a bounce adds, or puts in place of the one of the address; null where the list stays as it is. A bounce
 * from before its address was taken off does not count (BL10). Where one is reported late, the entry that stays longer is
 * kept (BL9). What is dated ahead of the report cannot be right and gives way (ST15).
 */
function entryAfter(list: BounceList, bounce: Bounce): Decision<BounceRecord | null> {
  const { at, email } = bounce;
  const { retentionDays } = list;
  const bouncedAtMilli = happenedAtMilli(bounce);
  if (endsAtMilli({ email, addedAtMilli: bouncedAtMilli, retentionDays }) <= at) return isOver;
  const entryId = foldAscii(email);
  const takenOffAtMilli = entryOf(list.takenOff, entryId)?.takenOffAtMilli ?? -Infinity;
  if (bouncedAtMilli <= takenOffAtMilli && !isDatedAhead(takenOffAtMilli, at)) return isTakenOff;
  const stored = entryOf(list.entries, entryId);
  const known = stored !== undefined && isDatedAhead(stored.addedAtMilli, at) ? undefined : stored;
  const { value, because } = bounceEntryFor(
    known === undefined ? [] : [known],
    email,
    bouncedAtMilli,
    retentionDays,
  );
  if (value === null || because.includes("BL6")) return { value: null, because };
  if (known !== undefined && endsAtMilli(value) <= endsAtMilli(known)) return endsLater;
  return { value: { id: entryId, ...value }, because };
}
