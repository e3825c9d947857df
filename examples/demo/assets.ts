import {
  type AssetAction,
  canAccessAsset,
  canSwitchTo,
  decideAccessAsset,
  entriesOf,
  explain,
  type Workspace,
} from "tenant-policy";
import { asset, bank, person, placeName, teammate } from "./bank.ts";
import { paragraph, type Section, table } from "./page.ts";

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
const refusals: readonly (readonly [string, AssetAction, string, Workspace?])[] = [
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

export const assets: Section = {
  document: "Groups and teams",
  title: "Who may do what with which asset",
  lines: () => [
    `Each from home: ${letters.map(([action, letter]) => `${letter} ${action}`).join(", ")}.`,
    ...table([
      ["asset", "kind", "belongs to", ...three],
      ["", "", "", ...three.map((id) => teammate(id).role)],
      ["", "", "", ...three.map((id) => placeName(teammate(id).home))],
      ...entriesOf(bank.assets).map(({ id, name, kind, madeAt }) => [
        name,
        kind,
        placeName(madeAt),
        ...three.map((who) => lettersOf(who, id)),
      ]),
    ]),
    "",
    "Why not, and from where instead:",
    ...refusals.flatMap(([who, action, id, target]) => refusalText(who, action, id, target)),
    "",
    "Being at the tenant is not being in a team (WS3): one switches down, from home, to",
    ...three.flatMap((who) => paragraph(`- ${who}: ${openTo(who).map(placeName).join(", ")}`)),
  ],
};

function lettersOf(who: string, id: string): string {
  return letters
    .map(([action, letter]) => (canAccessAsset(person(who), action, asset(id)) ? letter : "."))
    .join("");
}

function refusalText(who: string, action: AssetAction, id: string, target?: Workspace): readonly string[] {
  const decision = decideAccessAsset(person(who), action, asset(id), target);
  const where = target === undefined ? "" : ` with ${placeName(target)}`;
  return paragraph(`- ${who} ${action} “${asset(id).name}”${where}? ${explain(decision).join(" ")}`);
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
