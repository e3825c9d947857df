// Loads tenants and asks some thousand questions, on whatever host runs it: `node ask.mjs input.json answers.json`. It
// stands beside the installed package, and writes each question with its answer, both as text; of a tenant after commands, a
// hash.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import * as library from "tenant-policy";

const [inputFile, outputFile] = process.argv.slice(2);
const { tenants, zones, recorded, commands, questions } = JSON.parse(readFileSync(inputFile, "utf8"));
const answers = [];

for (const [name, stored] of Object.entries(tenants)) askAbout(name, stored);
for (const zone of zones) askAboutZone(zone);
writeFileSync(outputFile, JSON.stringify({ host: hostSeen(), answers }));

function note(asked, answer) {
  answers.push([asked, JSON.stringify(answer) ?? String(answer)]);
}

function hashOf(tenant) {
  return createHash("sha256").update(library.serializeTenant(tenant)).digest("hex");
}

/** A tenant, all commands to it one by one, all of them in a row, and each question. */
function askAbout(name, stored) {
  const { value: tenant, issues } = library.parseTenant(JSON.stringify(stored));
  note(`${name}: load`, issues ?? library.serializeTenant(tenant));
  if (tenant === undefined) return;
  for (const command of commands) {
    const step = library.transition(tenant, command);
    note(`${name}: ${JSON.stringify(command)}`, [step.decision, step.audit, hashOf(step.tenant)]);
  }
  const log = library.replay(tenant, commands);
  note(`${name}: all commands`, [log.refusals, log.audit, hashOf(log.tenant)]);
  for (const [question, args] of recorded) {
    note(
      `${name}: ${question} ${JSON.stringify(args)}`,
      library[question](tenant, ...args.map((arg) => arg ?? undefined)),
    );
  }
  for (const [question, args] of questions) {
    const given = args.map((arg) => (arg === "the tenant" ? tenant : arg));
    note(`${name}: ${question} ${JSON.stringify(args)}`, answerOf(question, given));
  }
  // What a scheduler does with the zone of a tenant.
  note(`${name}: nextRun in its zone`, library.nextRun("09:30", tenant.timeZone, Date.UTC(2024, 9, 26, 12)));
}

function answerOf(question, given) {
  const answer = library[question](...given);
  // A transition gives a tenant: its text is what counts.
  return JSON.stringify(answer, (key, value) => (key === "tenant" ? hashOf(value) : value));
}

/** Each day of a year in which the clocks change, and each year since 1970. */
function askAboutZone(zone) {
  note(`${zone}: set`, library.checkTimeZone(zone));
  const days = Array.from({ length: 366 }, (_, day) => Date.UTC(2024, 0, 1 + day, 12));
  const years = Array.from({ length: 65 }, (_, year) => Date.UTC(1970 + year, 6, 1, 12));
  for (const instant of [...days, ...years]) {
    note(`${zone}: formatTimestamp ${instant}`, library.formatTimestamp(instant, zone));
    note(`${zone}: formatDisplay ${instant}`, library.formatDisplay(instant, zone));
    for (const at of ["00:30", "01:30", "02:15"]) {
      note(`${zone}: nextRun ${at} ${instant}`, library.nextRun(at, zone, instant));
      note(`${zone}: nextRun ${at} ${instant} skip`, library.nextRun(at, zone, instant, "skip"));
    }
    const wall = new Date(instant).toISOString().slice(0, 19);
    note(`${zone}: instantOf ${wall}`, library.instantOf(wall, zone));
  }
  note(`${zone}: timeZoneFor`, library.timeZoneFor("timePicker", zone));
}

function hostSeen() {
  const knows = zones.filter((zone) => library.checkTimeZone(zone).issues === undefined);
  return { node: process.versions.node, tz: process.versions.tz, knows };
}
