import { assets } from "./assets.ts";
import { bank, localTime, now } from "./bank.ts";
import { bounces } from "./bounces.ts";
import { channels } from "./channels.ts";
import { commands } from "./commands.ts";
import { dailyJob } from "./dailyJob.ts";
import { emailDomains } from "./emailDomains.ts";
import { helpDesk } from "./helpDesk.ts";
import { table } from "./layout.ts";
import { mail } from "./mail.ts";
import { mediaUrls } from "./mediaUrls.ts";
import { passwords } from "./passwords.ts";
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
];

export interface Output {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1;
}

/** What the demo prints for these command-line arguments. */
export function run([wanted, ...others]: readonly string[]): Output {
  if (wanted === undefined) return { lines: allExtracts(), exitCode: 0 };
  if (wanted === "--help" || wanted === "-h") return { lines: help(), exitCode: 0 };
  const section = sections.find(({ name }) => name === wanted);
  if (section !== undefined && others.length === 0) return { lines: wholeOf(section), exitCode: 0 };
  const problem =
    section === undefined ? `There is no section ${JSON.stringify(wanted)}.` : "Name one section.";
  return { lines: [problem, "", ...help()], exitCode: 1 };
}

function allExtracts(): readonly string[] {
  return [
    `${bank.name}, on ${localTime(now)}. A code such as HD2 is the id of a rule: see docs/rules.md.`,
    "These are extracts. The command beside a heading prints the whole section.",
    ...sections.flatMap(extractOf),
  ];
}

function help(): readonly string[] {
  return [
    "npm run demo                an extract of every section",
    "npm run demo -- SECTION     one whole section",
    "",
    "The sections:",
    ...table(sections.map(({ name, document, title }) => [`  ${name}`, `${document} · ${title}`])),
  ];
}
