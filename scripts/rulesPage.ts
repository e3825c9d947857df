import { ruleBook } from "../src/analysis/ruleBook.ts";
import { assetKinds } from "../src/assets/asset.ts";
import { rowsByKind } from "../src/assets/table.ts";
import type { RuleText } from "../src/kernel/rule.ts";
import { profileKinds } from "../src/userProfiles/kinds.ts";
import { profileModules } from "../src/userProfiles/modules.ts";

const documents: Readonly<Record<string, string>> = {
  "tenant-settings": "Tenant settings",
  "groups-and-teams": "Groups and teams",
  teammates: "Teammates",
  "module-settings": "Contact-centre user profiles (module settings)",
  "privacy-and-security": "Privacy and security",
  "this library": "The library itself",
};

/** The tables that stand below a document's rules, as the code holds them. */
const tables: Readonly<Record<string, () => readonly string[]>> = {
  "groups-and-teams": sharingTable,
  "module-settings": moduleTables,
};

/** The page docs/rules.md, made of the rule tables in reading order. */
export function rulesPage(): string {
  const lines = [
    "# The rules",
    "",
    "Made by `npm run docs` from the tables in `src`; a test is red when this page is stale.",
    "",
    "A rule's id never changes meaning and is never reused. Its standing: **stated** by the document; **inferred** from",
    "it, from security or from a standard; taken from a **later** edition of it; **disputed**, where the document",
    "contradicts itself or is open. The reading says what was chosen, and why.",
  ];
  for (const [document, title] of Object.entries(documents)) {
    const rules = [...ruleBook].filter(([, rule]) => rule.document === document);
    lines.push("", `## ${title}`, "", "| id | rule | section | standing |", "| --- | --- | --- | --- |");
    lines.push(...rules.map(([id, rule]) => ruleRow(id, rule)), ...(tables[document]?.() ?? []));
  }
  return `${lines.join("\n")}\n`;
}

function ruleRow(id: string, rule: RuleText): string {
  const message = rule.message === undefined ? "" : ` Message: “${rule.message.text}”`;
  const note = rule.standingNote === undefined ? "" : ` (${rule.standingNote})`;
  const reading = rule.reading === undefined ? "" : `. Reading: ${rule.reading}`;
  return row(id, rule.sentence + message, rule.section, rule.standing + note + reading);
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
    "### The asset-sharing table, as the code holds it",
    "",
    "| kind | belongs to | made there | edited from | used from | viewed from | deleted from | shared | rule |",
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
    "### The modules, as the code holds them",
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
  return `| ${cells.map((text) => text.replaceAll("|", "\\|").replaceAll("<", "&lt;")).join(" | ")} |`;
}
