import type { Locale } from "tenant-policy/explain";
import { de } from "tenant-policy/explain/de";
import { en } from "tenant-policy/explain/en";
import { assets } from "./assets.ts";
import { bank, localTime, now } from "./bank.ts";
import { bounces } from "./bounces.ts";
import { channels } from "./channels.ts";
import { commands } from "./commands.ts";
import { dailyJob } from "./dailyJob.ts";
import { emailDomains } from "./emailDomains.ts";
import { helpDesk } from "./helpDesk.ts";
import { impact } from "./impact.ts";
import { table } from "./layout.ts";
import { mail } from "./mail.ts";
import { mediaUrls } from "./mediaUrls.ts";
import { passwords } from "./passwords.ts";
import { refusals } from "./refusals.ts";
import { extractOf, type Section, wholeOf } from "./section.ts";
import { sessions } from "./sessions.ts";
import { settings } from "./settings.ts";
import { signIn } from "./signIn.ts";
import { teammates } from "./teammates.ts";
import { uploads } from "./uploads.ts";
import { userProfiles } from "./userProfiles.ts";

export const sections: readonly Section[] = [
  ...[helpDesk, settings, dailyJob, emailDomains, mediaUrls, bounces],
  assets,
  teammates,
  userProfiles,
  ...[signIn, passwords, sessions, channels, mail, uploads],
  commands,
  refusals,
  impact,
];

export interface Output {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1;
}

const locales: ReadonlyMap<string, Locale> = new Map([en, de].map((locale) => [locale.language, locale]));

/** What the demo prints for these command-line arguments. */
export function run(given: readonly string[]): Output {
  const words = given.flatMap((word) => (word.startsWith("--lang=") ? ["--lang", word.slice(7)] : [word]));
  const place = words.indexOf("--lang");
  if (place === -1) return output(words, en);
  const language = words[place + 1] ?? "";
  const locale = locales.get(language);
  if (locale !== undefined) return output([...words.slice(0, place), ...words.slice(place + 2)], locale);
  return { lines: [`There is no language ${JSON.stringify(language)}.`, "", ...help()], exitCode: 1 };
}

function output([wanted, ...others]: readonly string[], locale: Locale): Output {
  if (wanted === undefined) return { lines: allExtracts(locale), exitCode: 0 };
  if (wanted === "--help" || wanted === "-h") return { lines: help(), exitCode: 0 };
  const section = sections.find(({ name }) => name === wanted);
  if (section !== undefined && others.length === 0) return { lines: wholeOf(section, locale), exitCode: 0 };
  const problem =
    section === undefined ? `There is no section ${JSON.stringify(wanted)}.` : "Name one section.";
  return { lines: [problem, "", ...help()], exitCode: 1 };
}

function allExtracts(locale: Locale): readonly string[] {
  return [
    `${bank.name}, on ${localTime(now)}. A code such as HD2 is the id of a rule: see docs/rules.md.`,
    `These are extracts. The command beside a heading prints all of it. ${ofLanguage(locale)}`,
    ...sections.flatMap((section) => extractOf(section, locale)),
  ];
}

/** The decisions are told in the language, and the page around them is English. */
function ofLanguage(locale: Locale): string {
  return locale === en ? "Reasons in German: --lang de" : "Only reasons are translated.";
}

function help(): readonly string[] {
  return [
    "npm run demo                an extract of every section",
    "npm run demo -- SECTION     one whole section",
    `npm run demo -- --lang de   reasons in another language: ${[...locales.keys()].join(", ")}`,
    "",
    "The sections:",
    ...table(sections.map(({ name, document, title }) => [`  ${name}`, `${document} · ${title}`])),
  ];
}
