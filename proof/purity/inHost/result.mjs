// What a host makes of the questions, as little as is needed to compare it: for each export a fingerprint of its answers.
import { answersTo } from "../../../compat/bundlers/answers.mjs";
import { answersToInput } from "../../../compat/hosts/questions.mjs";
import { fingerprint, textOf } from "./fingerprint.mjs";
import { addedNames } from "./globals.mjs";

/** `every` is how many of the odd questions there are for one that is asked. */
export function resultOf(library, { tenantText, input, every }) {
  const byName = new Map();
  let asked = 0;
  const note = (name, text) => {
    byName.set(name, fingerprint(`${text}\n`, byName.get(name)));
    asked += 1;
  };
  for (const [name, answers] of answersTo(library, tenantText, every)) {
    for (const answer of answers) note(name, answer);
  }
  for (const [question, answer] of answersToInput(library, input, (text) => textOf(fingerprint(text)))) {
    note(subjectOf(question), answer);
  }
  const hashes = [...byName].map(([name, hash]) => [name, textOf(hash)]);
  return { asked, hashes, added: addedNames(), ...hostSeen() };
}

/** "version 1: nextRun in its zone" is about nextRun, and a command about its type. */
function subjectOf(question) {
  const rest = question.slice(question.indexOf(": ") + 2);
  return /^\{"type":"([^"]+)"/.exec(rest)?.[1] ?? rest.split(" ")[0];
}

function hostSeen() {
  if (typeof Intl === "undefined") return { zone: null, locale: null };
  const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
  return { zone: timeZone, locale };
}
