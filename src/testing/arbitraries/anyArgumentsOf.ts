import { unknownWord } from "../unknownWord.ts";
import { fail } from "../fail.ts";
import { factArguments } from "./factArguments.ts";
import { bothAnswered } from "./bothAnswered.ts";
import type { fc } from "./fastCheck.ts";
import type { ArgumentsOf, Question } from "./question.ts";
import { tenantArguments } from "./tenantArguments.ts";

const argumentTable = { ...factArguments, ...tenantArguments };

/**
 * The whole arguments of a question, such as `canAccessAsset` or `decideAccessAsset`. They are of their declared types, so
 * the rules of the policy decide, and they are about one small world, so that people, places and things meet. A property
 * takes them as one tuple: `fc.property(anyArgumentsOf("canAccessAsset"), (args) => …)`. docs/testing.md has the whole of it.
 */
export function anyArgumentsOf<Name extends Question>(question: Name): fc.Arbitrary<ArgumentsOf<Name>> {
  const bare = question.replace(/^decide/, "");
  const twin = [question, `can${bare}`, `is${bare}`].find((name) => Object.hasOwn(argumentTable, name));
  if (twin === undefined)
    return fail(unknownWord("question", "questions", question, Object.keys(argumentTable)));
  const args: fc.Arbitrary<unknown> = argumentTable[twin as keyof typeof argumentTable]();
  return bothAnswered(twin, args) as fc.Arbitrary<ArgumentsOf<Name>>;
}
