import { mostDifferences, type Outcome, type Proof } from "../proof.ts";
import { type Fault, faults } from "./faults.ts";
import { type Host, plainNode, type Run, versionTextOf } from "./hosts.ts";
import { allQuestions, fewQuestions, type Questions } from "./questions.ts";
import { type Answers, answersOn } from "./run.ts";
import { scriptOf } from "./script.ts";
import { hashOf, sourceAnswers, zoneSubjects } from "./source.ts";

export function proofOn(host: Host): Proof {
  return {
    claim: host.claim,
    against: host.name,
    prove: () => compared(host, allQuestions),
    planted: host.faults.map((name) => ({
      fault: faults[name].fault,
      prove: () => compared({ ...host, runs: host.runs.slice(-1) }, fewQuestions, faults[name]),
    })),
  };
}

async function compared(host: Host, questions: Questions, fault?: Fault): Promise<Outcome> {
  const expected = await expectedOn(host, questions);
  const parts = { questions, isGuarded: host.isGuarded === true };
  const script = await scriptOf(fault === undefined ? parts : { ...parts, fault });
  try {
    const answers = await answersOn(host, script);
    const differences = answers.flatMap((each, index) => differencesOf(host.runs[index], each, expected));
    return {
      cases: answers.reduce((sum, { asked }) => sum + asked, 0),
      differences: differences.slice(0, mostDifferences),
      note: `${versionTextOf(host)}; hash ${hashOf(expected)}`,
    };
  } catch (error) {
    // A script that does not end is a difference too: some faults throw where nothing catches it.
    return { cases: 0, differences: [`no answers: ${complaintOf(error)}`] };
  }
}

/** What the source answers; without Intl, what Node answers that has none, which may differ from that about time zones alone. */
async function expectedOn({ hasNoIntl }: Host, questions: Questions): Promise<Answers> {
  const ofSource = sourceAnswers(questions);
  if (hasNoIntl !== true) return ofSource;
  const script = `delete globalThis.Intl;\n${await scriptOf({ questions, isGuarded: true })}`;
  const [withoutIntl = ofSource] = await answersOn(plainNode, script);
  const known = new Map(ofSource.hashes);
  const differing = withoutIntl.hashes.filter(
    ([name, hash]) => known.get(name) !== hash && !zoneSubjects.has(name),
  );
  if (differing.length > 0) throw new Error(`without Intl, ${String(differing)} answer otherwise`);
  return withoutIntl;
}

function differencesOf(run: Run | undefined, answers: Answers, expected: Answers): readonly string[] {
  const found = new Map(answers.hashes);
  const where = run?.zone === undefined ? "" : ` in ${run.zone}`;
  return [
    ...expected.hashes.flatMap(([name, hash]) =>
      found.get(name) === hash ? [] : [`${name} answers otherwise${where}`],
    ),
    ...answers.added.map((name) => `${name} is new${where}`),
    ...(answers.asked === expected.asked ? [] : [`${answers.asked} answers, not ${expected.asked}`]),
    ...seenOf(run, answers),
  ];
}

/** A host that ignores what it is told of its zone or language shows nothing. */
function seenOf(run: Run | undefined, { zone, locale }: Answers): readonly string[] {
  return [
    ...(run?.zone === undefined || run.zone === zone ? [] : [`the host is in ${zone}, not in ${run.zone}`]),
    ...(run?.locale === undefined || run.locale === locale
      ? []
      : [`the host is ${locale}, not ${run.locale}`]),
  ];
}

/** What a program complained of, without its command and where in it. */
function complaintOf(error: unknown): string {
  const lines = String(error).split("\n");
  return (lines.slice(1).find((line) => /^\w*Error\b/.test(line)) ?? lines.slice(0, 8).join(" ")).slice(
    0,
    500,
  );
}
