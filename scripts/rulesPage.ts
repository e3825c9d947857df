import { ruleBook } from "../src/explain/ruleBook.ts";
import { assetKinds, rowsByKind } from "../src/assets/sharingTable.ts";
import { categoryOf } from "../src/explain/categories.ts";
import { messages } from "../src/explain/messageOf.ts";
import type { RuleId } from "../src/kernel/decision/rule.ts";
import { ruleCases } from "../src/kernel/decision/ruleCases.ts";
import type { RuleDocument, RuleText } from "../src/kernel/decision/ruleTable.ts";
import { profileKinds } from "../src/userProfiles/kinds.ts";
import { profileModules } from "../src/userProfiles/profileModules.ts";

/** The title of each document, in reading order. */
const documents: Readonly<Record<RuleDocument, string>> = {
  "tenant-settings": "Tenant settings",
  "groups-and-teams": "Groups and teams",
  teammates: "Teammates",
  "module-settings": "Contact-centre user profiles (module settings)",
  "privacy-and-security": "Privacy and security",
  "this library": "The library itself",
};

/** The tables that follow the rules of a document, made from the constants in the code. */
const tables: Readonly<Partial<Record<string, () => readonly string[]>>> = {
  "groups-and-teams": sharingTable,
  "module-settings": moduleTables,
};

/** The page docs/rules.md: all rules in reading order. */
export function rulesPage(): string {
  const lines = [
    "# The rules",
    "",
    "`npm run docs` generates this page from the tables in `src`. A test fails when the page is out of date.",
    "",
    "The id of a rule never changes its meaning and is never reused. The standing says where the rule comes from:",
    "",
    "- **stated**: the document says it.",
    "- **inferred**: it follows from the document, from security or from a standard.",
    "- **later**: a later edition of the document says it.",
    "- **disputed**: the document contradicts itself or is unclear.",
    "",
    "A note in parentheses gives the ground, or the parts with another standing. The reading says what the library chose,",
    "and why.",
    "",
    "A rule that can refuse has a category (AN8) and, in parentheses, the facts of the case that a refusal brings (AN7).",
  ];
  for (const [document, title] of Object.entries(documents)) {
    const rules = [...ruleBook].filter(([, rule]) => rule.document === document);
    lines.push("", `## ${title}`, "", "| id | rule | section | refuses as | standing |");
    lines.push("| --- | --- | --- | --- | --- |");
    lines.push(...rules.map(([id, rule]) => ruleRow(id as RuleId, rule)), ...(tables[document]?.() ?? []));
  }
  return `${lines.join("\n")}\n`;
}

function ruleRow(id: RuleId, rule: RuleText): string {
  const { text } = messages[id] ?? {};
  const message = text === undefined ? "" : ` Message: “${text}”`;
  const facts = rule.facts === undefined ? "" : ` (${rule.facts.map((name) => factOf(id, name)).join(", ")})`;
  const note = rule.standingNote === undefined ? "" : ` (${rule.standingNote})`;
  const reading = rule.reading === undefined ? "" : `. Reading: ${rule.reading}`;
  return row(
    id,
    rule.sentence + message,
    rule.section,
    (categoryOf(id) ?? "") + facts,
    rule.standing + note + reading,
  );
}

/** The name of a fact. Of the case, the words that there are. */
function factOf(id: RuleId, name: string): string {
  const cases = Object.keys((ruleCases as Readonly<Partial<Record<RuleId, object>>>)[id] ?? {});
  return name === "case" ? `case: ${cases.join(" or ")}` : name;
}

function sharingTable(): readonly string[] {
  const levels = ["tenant", "group", "team"] as const;
  const rows = assetKinds.flatMap((kind) =>
    levels.flatMap((level) => {
      const cells = rowsByKind.get(kind)?.[level];
      if (cells === undefined) return [];
      const { isMade, editedFrom, usedFrom, viewedFrom, deletedFrom, shared, rule } = cells;
      const made = isMade ? "yes" : "no";
      return [row(kind, level, made, editedFrom, usedFrom, viewedFrom, deletedFrom, shared, rule)];
    }),
  );
  return [
    "",
    "### The sharing table",
    "",
    "| kind | belongs to | can be made there | edited from | used from | viewed from | deleted from | shared | rule |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
  ];
}

function moduleTables(): readonly string[] {
  const modules = Object.entries(profileModules).flatMap(([module, { levels, toggles }]) => [
    row(module, levels.join(", "), "", "", "", ""),
    ...Object.entries(toggles).map(([toggle, { needs, effect, rule }]) =>
      row("", "", toggle, needs, effect, rule),
    ),
  ]);
  const kinds = Object.entries(profileKinds).map(
    ([kind, { modules: within, exceptToggles, isAlwaysSpecific }]) =>
      row(
        kind,
        within.join(", "),
        exceptToggles.join(", "),
        isAlwaysSpecific ? "specific" : "all or specific",
      ),
  );
  return [
    "",
    "### The modules",
    "",
    "| module | levels | toggle | needs | effect | rule |",
    "| --- | --- | --- | --- | --- | --- |",
    ...modules,
    "",
    "### The ceilings of the kinds (UP13)",
    "",
    "| kind | modules | but not | access |",
    "| --- | --- | --- | --- |",
    ...kinds,
  ];
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((text) => text.replace(/[|_*]/g, "\\$&").replaceAll("<", "&lt;")).join(" | ")} |`;
}
