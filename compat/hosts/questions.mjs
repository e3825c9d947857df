// Loads tenants and asks some thousand questions: each question with its answer, both as text; of a tenant after commands, a
// hash. It is plain JavaScript that takes everything as arguments, so that any host can run it.

/** `input` is what inputs.mjs prints. `hashOfText` makes a short text of a long one. */
export function answersToInput(library, input, hashOfText) {
  const asking = {
    library,
    input,
    hashOf: (tenant) => hashOfText(library.serializeTenant(tenant)),
    answers: [],
  };
  for (const [name, stored] of Object.entries(input.tenants)) askAbout(asking, name, stored);
  for (const zone of input.zones) askAboutZone(asking, zone);
  return asking.answers;
}

function note({ answers }, asked, answer) {
  answers.push([asked, JSON.stringify(answer) ?? String(answer)]);
}

/** A tenant, all commands to it one by one, all of them in a row, and each question. */
function askAbout(asking, name, stored) {
  const { library, input, hashOf } = asking;
  const { value: tenant, issues } = library.parseTenant(JSON.stringify(stored));
  note(asking, `${name}: load`, issues ?? library.serializeTenant(tenant));
  if (tenant === undefined) return;
  for (const command of input.commands) {
    const step = library.transition(tenant, command);
    note(asking, `${name}: ${JSON.stringify(command)}`, [step.decision, step.audit, hashOf(step.tenant)]);
  }
  const log = library.replay(tenant, input.commands);
  note(asking, `${name}: all commands`, [log.refusals, log.audit, hashOf(log.tenant)]);
  for (const [question, args] of input.recorded) {
    note(
      asking,
      `${name}: ${question} ${JSON.stringify(args)}`,
      library[question](tenant, ...args.map((arg) => arg ?? undefined)),
    );
  }
  for (const [question, args] of input.questions) {
    const given = args.map((arg) => (arg === "the tenant" ? tenant : arg));
    note(asking, `${name}: ${question} ${JSON.stringify(args)}`, answerOf(asking, question, given));
  }
  // What a scheduler does with the zone of a tenant.
  const next = library.nextRun("09:30", tenant.timeZone, Date.UTC(2024, 9, 26, 12));
  note(asking, `${name}: nextRun in its zone`, next);
}

function answerOf({ library, hashOf }, question, given) {
  const answer = library[question](...given);
  // A transition gives a tenant: its text is what counts.
  return JSON.stringify(answer, (key, value) => (key === "tenant" ? hashOf(value) : value));
}

/** Each day of a year in which the clocks change, and each year since 1970. */
function askAboutZone(asking, zone) {
  const { library } = asking;
  note(asking, `${zone}: set`, library.checkTimeZone(zone));
  const days = Array.from({ length: 366 }, (_, day) => Date.UTC(2024, 0, 1 + day, 12));
  const years = Array.from({ length: 65 }, (_, year) => Date.UTC(1970 + year, 6, 1, 12));
  for (const instant of [...days, ...years]) askAboutInstant(asking, zone, instant);
  note(asking, `${zone}: timeZoneFor`, library.timeZoneFor("timePicker", zone));
}

function askAboutInstant(asking, zone, instant) {
  const { library } = asking;
  note(asking, `${zone}: formatTimestamp ${instant}`, library.formatTimestamp(instant, zone));
  note(asking, `${zone}: formatDisplay ${instant}`, library.formatDisplay(instant, zone));
  for (const at of ["00:30", "01:30", "02:15"]) {
    note(asking, `${zone}: nextRun ${at} ${instant}`, library.nextRun(at, zone, instant));
    note(asking, `${zone}: nextRun ${at} ${instant} skip`, library.nextRun(at, zone, instant, "skip"));
  }
  const wall = new Date(instant).toISOString().slice(0, 19);
  note(asking, `${zone}: instantOf ${wall}`, library.instantOf(wall, zone));
}
