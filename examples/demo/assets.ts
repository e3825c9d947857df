import {
  type AssetAction,
  canAccessAsset,
  canSwitchTo,
  decideAccessAsset,
  entriesOf,
  type Workspace,
} from "tenant-policy";
import type { Locale } from "tenant-policy/explain";
import { asset, bank, person, placeName, teammate } from "./bank.ts";
import { paragraph, table } from "./layout.ts";
import { toldLines } from "./reasons.ts";
import type { Section } from "./section.ts";

const letters: readonly (readonly [AssetAction, string])[] = [
  ["view", "V"],
  ["use", "U"],
  ["edit", "E"],
  ["delete", "D"],
  ["share", "S"],
  ["withdraw", "W"],
  ["lock", "L"],
  ["unlock", "K"],
];

const three = ["fiona", "ann", "rory"];

const loansLegal: Workspace = { level: "team", group: "loans", team: "loans-legal" };
type Refusal = readonly [who: string, action: AssetAction, asset: string, target?: Workspace];
const refusals: readonly Refusal[] = [
  ["fiona", "edit", "loan-application"],
  ["fiona", "edit", "arrears-letter"],
  ["fiona", "edit", "usage"],
  ["ann", "view", "fraud-check"],
  ["ann", "delete", "loan-application"],
  ["ann", "edit", "mobile-app"],
  ["ann", "share", "loans-chat", loansLegal],
  ["rory", "use", "payment-reminder"],
  ["rory", "view", "short-code"],
];

const legend = `From home: ${letters.map(([action, letter]) => `${letter} ${action}`).join(", ")}`;

export const assets: Section = {
  name: "assets",
  document: "Groups and teams",
  title: "Who may do what with which asset",
  extract: (locale) => [
    legend,
    ...assetTable(["short-code", "credit-bureau", "arrears-letter", "loan-application", "loans-chat"]),
    ...refusals.slice(0, 1).flatMap((each) => refusalText(each, locale)),
  ],
  lines: (locale) => [
    legend,
    "",
    ...assetTable(entriesOf(bank.assets.records).map(({ id }) => id)),
    "",
    "Why not, and from where it would be allowed:",
    ...refusals.flatMap((each) => refusalText(each, locale)),
    "",
    "The workspaces that each may switch to (WS2):",
    ...three.flatMap((who) => paragraph(`- ${who}: ${openTo(who).map(placeName).join(", ")}`)),
  ],
};

function assetTable(ids: readonly string[]): readonly string[] {
  return table([
    ["asset", "kind", "made at", ...three],
    ["", "", "", ...three.map((id) => teammate(id).role)],
    ["", "", "", ...three.map((id) => placeName(teammate(id).home))],
    ...ids
      .map(asset)
      .map(({ id, name, kind, madeAt }) => [
        name,
        kind,
        placeName(madeAt),
        ...three.map((who) => lettersOf(who, id)),
      ]),
  ]);
}

function lettersOf(who: string, id: string): string {
  return letters
    .map(([action, letter]) => (canAccessAsset(person(who), action, asset(id)) ? letter : "."))
    .join("");
}

function refusalText([who, action, id, target]: Refusal, locale: Locale): readonly string[] {
  const decision = decideAccessAsset(person(who), action, asset(id), target);
  const where = target === undefined ? "" : ` with ${placeName(target)}`;
  return toldLines(`${who} wants to ${action} “${asset(id).name}”${where}.`, decision, locale);
}

function everyWorkspace(): readonly Workspace[] {
  return [
    { level: "tenant" },
    ...entriesOf(bank.workspaces.groups).map(({ id }): Workspace => ({ level: "group", group: id })),
    ...entriesOf(bank.workspaces.teams).map(({ id, group }): Workspace => ({
      level: "team",
      group,
      team: id,
    })),
  ];
}

function openTo(who: string): readonly Workspace[] {
  return everyWorkspace().filter((workspace) => canSwitchTo(person(who), workspace));
}
