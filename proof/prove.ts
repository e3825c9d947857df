// One chapter: tsx proof/prove.ts enumeration. Prints a line a claim and a closing line, and leaves what it found in results/.
import { mkdirSync, writeFileSync } from "node:fs";
import { tally } from "../scripts/tally.mjs";
import type { Chapter, Outcome, Proof } from "./proof.ts";
import type { ProvedClaim } from "./page.ts";

const [name = ""] = process.argv.slice(2);
const { chapter } = (await import(new URL(`${name}/chapter.ts`, import.meta.url).href)) as {
  chapter: Chapter;
};
const { check, close } = tally();
const start = performance.now();
const proved: ProvedClaim[] = [];
for (const proof of chapter.proofs) await proveOne(proof);
const seconds = (performance.now() - start) / 1_000;
const { title, about } = chapter;
const results = new URL("results/", import.meta.url);
mkdirSync(results, { recursive: true });
writeFileSync(new URL(`${name}.json`, results), JSON.stringify({ title, about, seconds, proved }, null, 2));
close();

async function proveOne({ claim, against, prove, planted }: Proof): Promise<void> {
  const faults: string[] = [];
  await check(claim, async () => {
    const outcome = await prove();
    proved.push({ claim, against, faults, ...outcome, differences: outcome.differences.length });
    if (outcome.differences.length > 0) throw new Error(outcome.differences.join("\n"));
    if (outcome.cases === 0) throw new Error("no case was tried");
    return noteOf(outcome);
  });
  for (const { fault, prove: proveWithFault } of planted) {
    await check(`  a planted fault is found: ${fault}`, async () => {
      const { differences } = await proveWithFault();
      if (differences.length === 0) throw new Error("no difference was found");
      faults.push(fault);
      return differences[0]?.split("\n")[0];
    });
  }
}

function noteOf({ cases, known = [], note }: Outcome): string {
  const deviations = known.map(
    ({ deviation, cases: count }) => `${count.toLocaleString("en")} × ${deviation}`,
  );
  return [`${cases.toLocaleString("en")} cases`, ...deviations, ...(note === undefined ? [] : [note])].join(
    "; ",
  );
}
