import { own } from "../kernel/schema/guards.ts";
import type { Named } from "../kernel/schema/schema.ts";
import { foldAscii } from "../kernel/text/ascii.ts";
import type { EntryPartName } from "../tenant/parts.ts";
import type { RowId } from "../tenant/row.ts";
import type { Thing } from "../vocabulary/ids.ts";

/** What a string of a command or a question names: a thing by its id, or somebody by their address. */
type NamedThing = Thing | "mailbox";

/** Where something that is there already is looked up. Something that is missing here does not compile. */
const partsOfThing: Readonly<Record<NamedThing, readonly EntryPartName[]>> = {
  asset: ["assets.records"],
  bouncedAddress: ["bounceList.entries", "bounceList.takenOff"],
  channel: ["channels.channels"],
  group: ["workspaces.groups"],
  mailbox: ["teammates.emails"],
  profileKey: [],
  team: ["workspaces.teams"],
  teammate: ["teammates.records"],
  userProfile: ["userProfiles.records", "teammates.holdings"],
  withdrawal: [],
};

/** Where the ids are that a new thing cannot have beside those of things that are there (ST14). */
const retiredParts: Readonly<Partial<Record<NamedThing, EntryPartName>>> = {
  asset: "assets.retired",
  channel: "channels.retired",
  profileKey: "profileKey.retired",
  teammate: "teammates.retired",
  userProfile: "userProfiles.retired",
};

/** Entries whose ids are addresses: their letters are folded (TM10, BL8). */
const isAddress = (thing: NamedThing): boolean => thing === "mailbox" || thing === "bouncedAddress";

/** The rows in which something that is named is looked up. None for a word that names nothing. */
export function keysOfThing(thing: string, which: Named["which"], id: string): readonly RowId[] {
  if (id === "" || !isNamedThing(thing)) return [];
  const retired = which === "new" ? own(retiredParts, thing) : undefined;
  const parts = [...partsOfThing[thing], ...(retired === undefined ? [] : [retired])];
  return parts.map((part) => ({ part, id: isAddress(thing) ? foldAscii(id) : id }));
}

function isNamedThing(word: string): word is NamedThing {
  return Object.hasOwn(partsOfThing, word);
}
