import type { Questions } from "./questions.ts";
import type { Answers } from "./run.ts";
import { sources } from "./script.ts";

const root = new URL("../../", import.meta.url);
const modules = await Promise.all(
  sources.map((source) => import(new URL(source, root).href) as Promise<object>),
);
const library = Object.fromEntries(modules.flatMap((names) => Object.entries(names)));
const { resultOf } = (await import(new URL("inHost/result.mjs", import.meta.url).href)) as {
  resultOf: (from: object, questions: Questions) => Answers;
};
const { fingerprint, textOf } = (await import(new URL("inHost/fingerprint.mjs", import.meta.url).href)) as {
  fingerprint: (text: string) => readonly number[];
  textOf: (hash: readonly number[]) => string;
};

const known = new Map<Questions, Answers>();

/** What the source answers, on this Node. */
export function sourceAnswers(questions: Questions): Answers {
  const answers = known.get(questions) ?? resultOf(library, asJson(questions));
  known.set(questions, answers);
  return answers;
}

/** As a script holds them: JSON has no NaN. */
function asJson(questions: Questions): Questions {
  return JSON.parse(JSON.stringify(questions)) as Questions;
}

/** One hash of all answers. */
export function hashOf({ hashes }: Answers): string {
  return textOf(fingerprint(JSON.stringify(hashes)));
}

/** What depends on which time zones the host knows, without Intl none (TZ1, TZ11): these questions, and what sets or keeps a zone. */
export const zoneSubjects: ReadonlySet<string> = new Set([
  ...["formatTimestamp", "formatDisplay", "instantOf", "nextRun", "timeZoneFor", "checkTimeZone", "set"],
  ...["timeZone/choose", "canExecute", "decideExecute", "transition", "reduceTenant", "replay", "all"],
  ...["parseCommand", "parseTenant", "newTenant"],
]);
