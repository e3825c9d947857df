import { madeOnce } from "../json/madeOnce.ts";
import { heldItems } from "../schema/items.ts";
import { endOfText, foldAscii, type Mark, startOfBare, trimBlanks } from "./ascii.ts";
import { mapKeyOf } from "./mapKey.ts";
import { spellingTest } from "./spelling.ts";

// Clever for speed: with 1,000 entries, a question to a list that is remembered takes as long as reading what is asked, and
// to any other list 4 µs (docs/performance.md).
const indexOf = /* @__PURE__ */ madeOnce([], textsOf);

/**
 * Whether an entry of a list stands for this text: neither letter case nor blanks around the entry matter, and a mark before
 * it is dropped. The text is not empty; it has its letters folded, no blanks around it and no mark. An entry that is no text
 * matches nothing.
 */
export function holdsText(list: readonly unknown[], text: string, mark: Mark): boolean {
  const index = indexOf(list);
  if (index === undefined) return isFoundIn(heldItems(list), text, mark);
  return index.has(mapKeyOf(text)) || (mark !== "" && index.has(mark + text));
}

/** Whether every entry of a list is a text. */
export function holdsOnlyTexts(list: readonly unknown[]): list is readonly string[] {
  const index = indexOf(list);
  if (index !== undefined) return !index.has(undefined);
  // By index, because `every` skips holes. Clever for speed, too: `for … of` is slow on frozen arrays.
  let place = 0;
  while (place < list.length && typeof list[place] === "string") place += 1;
  return place === list.length;
}

function isFoundIn(entries: readonly unknown[], text: string, mark: Mark): boolean {
  const isSpelling = spellingTest(text);
  let place = 0;
  while (place < entries.length) {
    const entry = entries[place];
    place += 1;
    if (typeof entry !== "string" || entry.length < text.length) continue;
    // A longer one may have blanks and a mark.
    const isFound =
      entry.length === text.length
        ? isSpelling(entry, 0, entry.length)
        : isSpelling(entry, startOfBare(entry, mark), endOfText(entry));
    if (isFound) return true;
  }
  return false;
}

/** Keys of the entries without the blanks around them, their letters folded. Undefined stands for those that are no text. */
function textsOf(list: readonly unknown[]): ReadonlySet<string | undefined> {
  const texts = new Set<string | undefined>();
  if (list.includes(undefined)) texts.add(undefined);
  for (const entry of heldItems(list)) {
    texts.add(typeof entry === "string" ? mapKeyOf(foldAscii(trimBlanks(entry))) : undefined);
  }
  return texts;
}
