import type { KnownDeviation } from "./proof.ts";

/** What a run found about a claim. */
export interface ProvedClaim {
  readonly claim: string;
  readonly against: string;
  /** The planted faults that the comparison found. */
  readonly faults: readonly string[];
  readonly cases: number;
  readonly differences: number;
  readonly known?: readonly KnownDeviation[];
  readonly note?: string;
}

/** What a run found in a chapter. */
export interface ProvedChapter {
  readonly title: string;
  readonly about: string;
  readonly seconds: number;
  readonly proved: readonly ProvedClaim[];
}

/** Where and when the run was: what docs/proof.md says of itself. */
export interface Conditions {
  readonly node: string;
  readonly processors: number;
  readonly minutes: number;
  /** Whether it was the form of CI, which tries less. */
  readonly isShort: boolean;
}

/** The text of docs/proof.md. */
export function pageOf(chapters: readonly ProvedChapter[], conditions: Conditions): string {
  return `# Proof

\`npm run proof\` writes this page. An access decision is trusted as far as it is checked. What is finite is tried whole; what is
not is compared with engines that others wrote. Each comparison has to find faults that are planted for it: a comparison
that finds none proves nothing.

${conditionsText(chapters, conditions)}

${chapters.map(sectionOf).join("\n")}`;
}

function conditionsText(
  chapters: readonly ProvedChapter[],
  { node, processors, minutes, isShort }: Conditions,
): string {
  const claims = chapters.flatMap(({ proved }) => proved);
  const sum = (of: (claim: ProvedClaim) => number): string =>
    counted(claims.reduce((total, claim) => total + of(claim), 0));
  const form = isShort ? "The last run was the short form, as CI runs it. It" : "The last run";
  return `${form} compared ${sum(({ cases }) => cases)} cases in ${minutes.toFixed(0)} minutes, with Node ${node} on ${processors} processors.
Differences that no row explains: ${sum(({ differences }) => differences)}.`;
}

function sectionOf({ title, about, proved, seconds }: ProvedChapter): string {
  const known = proved.flatMap((claim) => claim.known ?? []);
  return `## ${title}

${about}

| what holds | compared with | cases | differences | planted faults found |
| --- | --- | --: | --: | --- |
${proved.map(rowOf).join("\n")}

${known.length === 0 ? "" : `Known deviations of the others:\n\n${known.map(knownLine).join("\n")}\n\n`}It took ${seconds.toFixed(0)} seconds.
`;
}

function rowOf({ claim, against, cases, differences, faults, note }: ProvedClaim): string {
  const told = note === undefined ? claim : `${claim} (${note})`;
  return `| ${[told, against, counted(cases), counted(differences), faults.join("; ")].map(cellOf).join(" | ")} |`;
}

function cellOf(text: string): string {
  return text.replaceAll("|", String.raw`\|`);
}

function knownLine({ deviation, cases }: KnownDeviation): string {
  return `- ${deviation}: ${counted(cases)} ${cases === 1 ? "case" : "cases"}`;
}

function counted(count: number): string {
  return count.toLocaleString("en");
}
