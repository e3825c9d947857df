import type { Actor, Command } from "tenant-policy";
import { type Impact, impactOf, risksOf } from "tenant-policy/analysis";
import { explainRisks, type Locale } from "tenant-policy/explain";
import { deLabels, deRisks } from "tenant-policy/explain/de";
import { enLabels, enRisks } from "tenant-policy/explain/en";
import { bank, now, person } from "./bank.ts";
import { paragraph, table } from "./layout.ts";
import type { Section } from "./section.ts";

const olga: Actor = { kind: "teammate", id: "olga", current: person("olga").home };
const given = { by: olga, at: now } as const;
const train = "198.51.100.9";
const support = { ...bank.helpDesk, base: false };

/** What Olga thinks about, on a train, before she presses the button. */
const thoughts: readonly (readonly [asked: string, Command])[] = [
  [
    "Rory may change things: Limited Access",
    { type: "teammates/changeRole", teammate: "rory", role: "limited", ...given },
  ],
  ["no one-time passwords any more", { type: "networkAccess/chooseTwoFactor", mode: "off", ...given }],
  [
    "all of IPv4 may call the API",
    { type: "networkAccess/chooseApiList", addresses: ["0.0.0.0/1", "128.0.0.0/1"], ...given },
  ],
  ["support stays out", { type: "helpDesk/choose", settings: support, ...given }],
  ["any domain", { type: "emailDomains/choose", domains: [], ...given }],
  ["Faye leaves", { type: "teammates/remove", teammate: "faye", ...given }],
];

export const impact: Section = {
  name: "impact",
  document: "The tenant",
  title: "What would this change?",
  extract: () => impactTable(thoughts.slice(0, 2)),
  lines: (locale) => [
    ...impactTable(thoughts),
    "",
    "Risks, told by what the command leads to and not by how it is written:",
    ...thoughts.flatMap(([asked, command]) => risksTold(asked, command, locale)),
  ],
};

function impactTable(asked: typeof thoughts): readonly string[] {
  return table([
    ["Olga thinks of", "permissions", "with assets", "sign-ins", "support", "settings"],
    ...asked.map(([thought, command]) => [thought, ...cellsOf(command)]),
  ]);
}

function cellsOf(command: Command): readonly string[] {
  const { value } = impactOf(bank, command);
  if (value === null) return ["refused"];
  const { permissions, assets, making, helpDesk, signIn, settings } = value;
  const isApiOpened = signIn.api.gained.ranges.length + signIn.api.lost.ranges.length > 0;
  const differing = settings.length + (isApiOpened ? 1 : 0);
  return [
    counted(permissions),
    counted([...assets, ...making]),
    counted(signIn.groups),
    counted(helpDesk.map(({ change }) => ({ change, count: 1 }))),
    differing === 0 ? "–" : `${differing} differ`,
  ];
}

type Counted = Pick<Impact["permissions"][number], "count"> & { readonly change: string };

/** How often something is gained (+), lost (−), or may be done from more, fewer or other workspaces (~). */
function counted(groups: readonly Counted[]): string {
  const signs = { "+": ["gained"], "−": ["lost"], "~": ["widened", "narrowed", "moved"] };
  const texts = Object.entries(signs).flatMap(([sign, changes]) => {
    const count = groups.reduce((sum, group) => sum + (changes.includes(group.change) ? group.count : 0), 0);
    return count === 0 ? [] : [`${sign}${count}`];
  });
  return texts.join(" ") || "–";
}

function risksTold(asked: string, command: Command, locale: Locale): readonly string[] {
  const language =
    locale.language === "de" ? { texts: deRisks, labels: deLabels } : { texts: enRisks, labels: enLabels };
  const risks = risksOf(bank, command, { fromAddress: train }).value ?? [];
  const told = explainRisks(risks, language).map(({ text, rule }) => `${text} (${rule})`);
  return told.length === 0 ? [] : paragraph(`- ${asked}: ${told.join(" ")}`);
}
