import { hasDisruptive } from "../kernel/text/characters.ts";
import { shortened } from "../kernel/text/shortened.ts";

/**
 * A text from anywhere as a sentence shows it: a name, an id, an address. What could hide or turn round the rest of the
 * sentence (ST16) is shown as U+FFFD, and a text of more than 200 characters is cut.
 */
export function shownText(text: string): string {
  return Array.from(shortened(text), shownCharacter).join("");
}

function shownCharacter(character: string): string {
  return hasDisruptive(character) ? "\ufffd" : character;
}
