import {
  appTrayApps,
  botRoles,
  canDecryptLogs,
  canOpenApp,
  canUseBotRole,
  type Decision,
  decideAddWorkspace,
  decideChangeRemoteAccess,
  decideChangeRole,
  decideGrantDecryption,
  decideInvite,
  decideMoveTeammate,
  decideRemoveTeammate,
  entriesOf,
  eventSchedulerLevel,
  type Invitation,
  type Person,
} from "tenant-policy";
import { bank, person, teammate } from "./bank.ts";
import { answerText, table } from "./layout.ts";
import type { Section } from "./section.ts";

const nora: Invitation = {
  id: "nora",
  email: "nora@retail-bank.example",
  role: "limited",
  home: { level: "group", group: "loans" },
};

const records = entriesOf(bank.teammates.records);
const facts = { emailDomains: bank.emailDomains, teammates: records };
const noraAsOwner: Invitation = { ...nora, role: "owner", home: { level: "tenant" } };
const noraFromElsewhere: Invitation = { ...nora, email: "nora@mail.example" };
const annsAddress: Invitation = { ...nora, email: "ANN@loans.retail-bank.example" };

type Wish = readonly [string, (by: Person) => Decision<boolean>];
const wishes: readonly Wish[] = [
  ["invite Nora to Loans", (by) => decideInvite(by, nora, facts)],
  ["invite her as an Owner", (by) => decideInvite(by, noraAsOwner, facts)],
  ["remove Olga", (by) => decideRemoveTeammate(by, teammate("olga"))],
  ["make Rhea an Owner", (by) => decideChangeRole(by, teammate("rhea"), "owner", true)],
  ["add a team", decideAddWorkspace],
  ["invite from another domain", (by) => decideInvite(by, noraFromElsewhere, facts)],
  ["invite under Ann's address", (by) => decideInvite(by, annsAddress, facts)],
  ["remove Rory", (by) => decideRemoveTeammate(by, teammate("rory"))],
  ["move Ivan to Insurance", (by) => decideMoveTeammate(by, teammate("ivan"), teammate("iris").home, true)],
  ["make Ann full", (by) => decideChangeRole(by, teammate("ann"), "full")],
  ["let Omar decrypt logs", (by) => decideGrantDecryption(by, teammate("omar"), mayDecrypt(by))],
  ["let Ann sign in anywhere", (by) => decideChangeRemoteAccess(by, teammate("ann"))],
];

const four = ["olga", "fiona", "felix", "ann"];
const holders = ["fiona", "rita", "rosa", "rex"];

export const teammates: Section = {
  name: "teammates",
  document: "Teammates",
  title: "Invitations, roles, decryption, app tray",
  extract: () => wishTable(wishes.slice(0, 5)),
  lines: () => [
    ...wishTable(wishes),
    "",
    `These may decrypt logs: ${records.filter(decrypts).map(nameAndRole).join(", ")}`,
    `Omar, promoted to Owner, may decrypt logs: ${canDecryptLogs({ kind: "teammate", ...teammate("omar") }) ? "yes" : "no, not yet"}`,
    "",
    ...table([
      ["may open", ...appTrayApps, ...botRoles, "scheduler level"],
      ...holders.map((id) => [
        nameAndRole(teammate(id)),
        ...appTrayApps.map((app) => (canOpenApp(teammate(id), app) ? "yes" : "-")),
        ...botRoles.map((role) => (canUseBotRole(teammate(id), role) ? "yes" : "-")),
        eventSchedulerLevel(teammate(id)).value ?? "?",
      ]),
    ]),
  ],
};

function wishTable(rows: readonly Wish[]): readonly string[] {
  return table([
    ["may they …", ...four.map((id) => nameAndRole(teammate(id)))],
    ...rows.map(([wish, decide]) => [wish, ...four.map((id) => answerText(decide(person(id))))]),
  ]);
}

function mayDecrypt({ id }: Person): boolean {
  return decrypts(teammate(id));
}

function decrypts({ decryptsLogs }: { readonly decryptsLogs: boolean }): boolean {
  return canDecryptLogs({ kind: "teammate", decryptsLogs });
}

function nameAndRole({ id, role }: { readonly id: string; readonly role: string }): string {
  return `${id} (${role})`;
}
