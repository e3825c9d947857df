// One bank, and what this library answers about it: a section or more for each document.
import { assets } from "./demo/assets.ts";
import { bank, localTime, now } from "./demo/bank.ts";
import { bounces } from "./demo/bounces.ts";
import { mail, overrides, uploads } from "./demo/channels.ts";
import { dailyJob } from "./demo/dailyJob.ts";
import { day } from "./demo/day.ts";
import { domains } from "./demo/domains.ts";
import { helpDesk } from "./demo/helpDesk.ts";
import { media } from "./demo/media.ts";
import { headingOf, type Section } from "./demo/page.ts";
import { passwords } from "./demo/passwords.ts";
import { settings } from "./demo/settings.ts";
import { sessions, signingIn } from "./demo/signingIn.ts";
import { teammates } from "./demo/teammates.ts";
import { userProfiles } from "./demo/userProfiles.ts";

export const sections: readonly Section[] = [
  helpDesk,
  settings,
  dailyJob,
  domains,
  media,
  bounces,
  assets,
  teammates,
  userProfiles,
  signingIn,
  passwords,
  sessions,
  overrides,
  mail,
  uploads,
  day,
];

console.log(`${bank.name}, on ${localTime(now)}. What reads like HD2 is a rule: see docs/rules.md.`);
for (const section of sections) {
  for (const line of [...headingOf(section), ...section.lines()]) console.log(line);
}
