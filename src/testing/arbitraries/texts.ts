import { fail } from "../fail.ts";
import { fc } from "./fastCheck.ts";

const longestName = /* @__PURE__ */ "😀".repeat(200);
const longestLocal = /* @__PURE__ */ "a".repeat(64);
const longestDomain = `${/* @__PURE__ */ "d.".repeat(126)}e`;

/** Strings of each grammar that schemas name. The first is the one that a failure shrinks to. */
const textsByGrammar: Readonly<Record<string, readonly string[]>> = {
  "address or prefix": [
    ...["192.0.2.7", "192.0.2.0/24", "0.0.0.0/0", "255.255.255.255/32", "2001:Db8::/32", "::1", "::/0"],
    ...["::ffff:192.0.2.7", "::ffff:192.0.2.0/120", "1:2:3:4:5:6:7:8", "64:ff9b::192.0.2.33"],
  ],
  domain: ["example.com", "@example.com", "A-b.Example", "localhost", "xn--bcher-kva.example"],
  "file type": ["pdf", ".PDF", "tar-gz", "c++", "a_1"],
  mailbox: ["ann@example.com", "O'Hara+x@A.example", "a.b=c@d", `${longestLocal}@b.example`, "*@d"],
  "mailbox without wildcards": ["ann@example.com", "ANN@example.com", "b.c@d.example"],
  "name that people read": ["Name", " Name ", "–", longestName, "\u200fشركة\u200e", "a\u200cb"],
  "not blank": ["Name", " Name ", "–", "\u00a0", "😀"],
  "form of a time zone's name": ["UTC", "Asia/Tokyo", "Mars/Base", "america/not_yet"],
  "stored domain": ["example.com", "@A-b.Example", "10.0.0.1", "7"],
  "stored mailbox": ["ann@example.com", "*@d", "a@10.0.0.1", `${longestLocal}@${longestDomain}`],
  "stored mailbox without wildcards": ["ann@example.com", "a@10.0.0.1", `ab@${longestDomain}`],
  "part of an audit id": ["sam", "a_b@c", " ", "__proto__", "\u200fسام", "😀"],
  "time zone that the host knows": ["UTC", "utc", "Europe/London", "asia/tokyo"],
};

/** Whether the name stands for a grammar. Other checks have no strings of their own. */
export function isGrammar(beyond: string): boolean {
  return Object.hasOwn(textsByGrammar, beyond);
}

/** Strings of a grammar. */
export function textsOf(grammar: string): fc.Arbitrary<string> {
  const texts = isGrammar(grammar) ? textsByGrammar[grammar] : undefined;
  return texts === undefined
    ? fail(`src/testing/arbitraries/texts.ts has no strings of "${grammar}".`)
    : fc.constantFrom(...texts);
}
