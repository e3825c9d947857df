import { ruleBook } from "../src/analysis/ruleBook.ts";

const documents: Readonly<Record<string, string>> = {
  "tenant-settings": "Tenant settings",
  "groups-and-teams": "Groups and teams",
  teammates: "Teammates",
  "module-settings": "Contact-centre user profiles (module settings)",
  "privacy-and-security": "Privacy and security",
  "this library": "The library itself",
};

/** The page docs/rules.md, made of the rule tables in reading order. */
export function rulesPage(): string {
  const lines = [
    "# The rules",
    "",
    "Made by `npm run docs` from the rule tables in `src`; a test is red when this page is stale.",
    "",
    "A rule's id never changes meaning and is never reused. Its standing: **stated** by the document; **inferred** from",
    "it, from security or from a standard; taken from a **later** edition of it; **disputed**, where the document",
    "contradicts itself or is open, and the reading says what was chosen.",
  ];
  let document = "";
  let section = "";
  for (const [id, rule] of ruleBook) {
    if (rule.document !== document) {
      document = rule.document;
      section = "";
      lines.push("", `## ${documents[document] ?? document}`);
    }
    if (rule.section !== section) {
      section = rule.section;
      lines.push("", `### ${section}`, "", "| id | rule | standing |", "| --- | --- | --- |");
    }
    const message = rule.message === undefined ? "" : ` Message: “${rule.message}”`;
    const note = rule.standingNote === undefined ? "" : ` (${rule.standingNote})`;
    const reading = rule.reading === undefined ? "" : `. Reading: ${rule.reading}`;
    lines.push(`| ${id} | ${cell(rule.sentence + message)} | ${cell(rule.standing + note + reading)} |`);
  }
  return `${lines.join("\n")}\n`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
