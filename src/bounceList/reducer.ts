import { foldAscii } from "../kernel/text/ascii.ts";
import { entryOf, withEntry } from "../kernel/ledger/ledger.ts";
import { keptIfSame } from "../kernel/json/sameJson.ts";
import { bounceEntryFor } from "./bounceEntryFor.ts";
import type { BounceListCommand } from "./commands.ts";
import { endsAtMilli } from "./entry.ts";
import type { BounceList } from "./state.ts";

/** A retention reaches later bounces only (BL2). */
export function reduceBounceList(list: BounceList, command: BounceListCommand): BounceList {
  switch (command.type) {
    case "bounceList/chooseRetention":
      return keptIfSame(list, { ...list, retentionDays: command.days });
    case "bounceList/recordBounce":
      return withBounce(list, command.email, command.at);
  }
}

/** Of an address one entry is kept. Where a bounce is told late, it is the one that stays longer (BL9). */
function withBounce(list: BounceList, email: string, atMilli: number): BounceList {
  const id = foldAscii(email);
  const known = entryOf(list.entries, id);
  const entries = known === undefined ? [] : [known];
  const { value } = bounceEntryFor(entries, email, atMilli, list.retentionDays);
  if (value === null || (known !== undefined && endsAtMilli(value) <= endsAtMilli(known))) return list;
  return { ...list, entries: withEntry(list.entries, { id, ...value }) };
}
