import { frozen } from "../kernel/json/frozen.ts";
import { type Checked, issueOf } from "../kernel/schema/issue.ts";

/**
 * What is wrong with a copy, or anything else, where only what the library made is believed (ST3): what it knows of that lives
 * beside the object, and no copy has it.
 */
/* @__NO_SIDE_EFFECTS__ */
export function notMadeIssue(what: string): Checked<never> {
  const expected = `${what} that this library made, which live in memory only`;
  return frozen({ issues: [issueOf("ST3", "invalidValue", [], expected, "a copy or something else")] });
}
