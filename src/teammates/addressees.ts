import { madeOnce } from "../kernel/json/madeOnce.ts";
import { everyObject, owns } from "../kernel/schema/guards.ts";
import { foldAscii } from "../kernel/text/ascii.ts";
import { mapKeyOf } from "../kernel/text/mapKey.ts";
import { type SpellingTest, spellingTest } from "../kernel/text/spelling.ts";
import type { Teammate } from "../vocabulary/teammate.ts";
import { isId } from "../vocabulary/workspace.ts";

/** What a new address needs to know of a teammate (TM10). */
export interface KnownAddress extends Pick<Teammate, "id" | "email"> {
  /** The address that theirs is being changed to, if it is (TM16). */
  readonly emailChange?: { readonly email: string } | null | undefined;
}

const addressKeys = ["id", "email"] as const;

/** Whose an id and an address are. */
export interface Taken {
  readonly isIdTaken: boolean;
  /** The id of the teammate who has the address, or is changing to it: undefined if nobody, null if several. */
  readonly holder: string | null | undefined;
}

/**
 * Whether one of these teammates has the id or the address, whose letters are folded (TM10). Undefined for what is no list of
 * teammates: one wrong item, a hole included, spoils it (ST10).
 */
export function takenIn(teammates: unknown, id: string, folded: string): Taken | undefined {
  if (!Array.isArray(teammates)) return undefined;
  const index = indexOf(teammates);
  if (index === undefined) return foundIn(teammates, id, folded);
  if (index.isMalformed) return undefined;
  return { isIdTaken: index.ids.has(mapKeyOf(id)), holder: index.holders.get(mapKeyOf(folded)) };
}

/** For each address the id of the teammate who has it, or null for several. */
const indexOf = /* @__PURE__ */ madeOnce([...addressKeys, "emailChange"], (list) => {
  const ids = new Set<string>();
  const holders = new Map<string, string | null>();
  for (const teammate of list) {
    if (!isKnownAddress(teammate)) return { isMalformed: true, ids, holders };
    ids.add(mapKeyOf(teammate.id));
    for (const email of [teammate.email, newEmailOf(teammate) ?? teammate.email]) {
      const address = mapKeyOf(foldAscii(email));
      holders.set(address, oneHolder(holders.get(address), teammate.id));
    }
  }
  return { isMalformed: false, ids, holders };
});

function foundIn(teammates: readonly unknown[], id: string, folded: string): Taken | undefined {
  const isSpelling = spellingTest(folded);
  let isIdTaken = false;
  let holder: Taken["holder"];
  // Clever for speed: by index, as `for … of` takes ten times as long on frozen arrays.
  let place = 0;
  while (place < teammates.length) {
    const teammate = teammates[place];
    if (!isKnownAddress(teammate)) return undefined;
    if (teammate.id === id) isIdTaken = true;
    if (hasAddress(teammate, isSpelling)) holder = oneHolder(holder, teammate.id);
    place += 1;
  }
  return { isIdTaken, holder };
}

/** One more holder of an address: null where somebody else has it, too. */
function oneHolder(known: Taken["holder"], id: string): string | null {
  return known === undefined || known === id ? id : null;
}

/** Whether somebody who has another id has the address. */
export function isOfAnother({ holder }: Taken, id: string): boolean {
  return holder !== undefined && holder !== id;
}

function newEmailOf(teammate: KnownAddress): string | undefined {
  return emailChangeOf(teammate)?.email;
}

/** Clever for speed: most have none, and then nothing is looked up. */
function emailChangeOf(teammate: KnownAddress): KnownAddress["emailChange"] {
  const { emailChange } = teammate;
  return (emailChange ?? null) === null || Object.hasOwn(teammate, "emailChange") ? emailChange : null;
}

function hasAddress(teammate: KnownAddress, isSpelling: SpellingTest): boolean {
  if (isSpelling(teammate.email, 0, teammate.email.length)) return true;
  const next = newEmailOf(teammate);
  return next !== undefined && isSpelling(next, 0, next.length);
}

function isKnownAddress(value: unknown): value is KnownAddress {
  if (typeof value !== "object" || value === null) return false;
  const { id, email } = value as Readonly<Record<keyof KnownAddress, unknown>>;
  // Clever for speed: the test of the prototype is repeated here, where the engine knows the shape of the object.
  const isPlain = Object.getPrototypeOf(value) === Object.prototype && !isAddressInherited();
  return (
    (isPlain || owns(value, addressKeys)) &&
    isId(id) &&
    isId(email) &&
    isNewAddress(emailChangeOf(value as KnownAddress))
  );
}

function isAddressInherited(): boolean {
  return everyObject["id"] !== undefined || everyObject["email"] !== undefined;
}

function isNewAddress(emailChange: unknown): boolean {
  if (emailChange === undefined || emailChange === null) return true;
  return owns(emailChange, ["email"]) && isId(emailChange.email);
}
