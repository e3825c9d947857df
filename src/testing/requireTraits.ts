import { isRecord } from "../kernel/schema/guards.ts";
import { fail } from "./fail.ts";
import { unknownWord } from "./unknownWord.ts";

/** The names of all traits of a thing. A trait that is missing in such a table does not compile. */
export type TraitNames<Traits> = Readonly<Record<keyof Traits, true>>;

/** Fails for a trait that does not exist: a misspelt one would be left out, and the test would ask about something else. */
export function requireTraits<Traits extends object>(
  many: string,
  traits: Traits,
  names: TraitNames<Traits>,
  /** Traits that one of these things may have. */
  example: string,
): void {
  if (!isRecord(traits)) fail(`${many} are an object, such as ${example}.`);
  const unknown = Object.keys(traits).find((word) => !Object.hasOwn(names, word));
  if (unknown !== undefined) fail(`${many}: ${unknownWord("trait", "traits", unknown, Object.keys(names))}`);
}
