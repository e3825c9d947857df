import {
  appTrayApps,
  botRoles,
  canDecryptLogs,
  canOpenApp,
  canUseBotRole,
  type Decision,
  decideGrantDecryption,
  decideInvite,
  decideMoveTeammate,
  decideChangeRemoteAccess,
  decideRemoveTeammate,
  decideChangeRole,
  decideAddWorkspace,
  eventSchedulerLevel,
  type Invitation,
  type Person,
  entriesOf,
} from "tenant-policy";
import { bank, person, teammate } from "./bank.ts";
import { answerText, type Section, table } from "./page.ts";

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
  ["from another domain", (by) => decideInvite(by, noraFromElsewhere, facts)],
  ["under Ann's address", (by) => decideInvite(by, annsAddress, facts)],
  ["remove Rory", (by) => decideRemoveTeammate(by, teammate("rory"))],
  ["remove Olga", (by) => decideRemoveTeammate(by, teammate("olga"))],
  ["move Ivan to Insurance", (by) => decideMoveTeammate(by, teammate("ivan"), teammate("iris").home)],
  ["make Rhea an Owner", (by) => decideChangeRole(by, teammate("rhea"), "owner")],
  ["make Ann full", (by) => decideChangeRole(by, teammate("ann"), "full")],
  ["let Omar decrypt logs", (by) => decideGrantDecryption(by, teammate("omar"))],
  ["let Ann in from any address", (by) => decideChangeRemoteAccess(by, teammate("ann"))],
  ["add a team", decideAddWorkspace],
];

const four = ["olga", "fiona", "felix", "ann"];
const holders = ["fiona", "rita", "rosa", "rex"];

export const teammates: Section = {
  document: "Teammates",
  title: "Invitations, roles, decryption, app tray",
  lines: () => [
    ...table([
      ["may …", ...four.map((id) => `${id}, ${teammate(id).role}`)],
      ...wishes.map(([wish, decide]) => [wish, ...four.map((id) => answerText(decide(person(id))))]),
    ]),
    `Logs are decrypted by: ${records.filter(decrypts).map(nameAndRole).join(", ")}.`,
    `Omar, promoted to Owner, not yet: ${canDecryptLogs({ kind: "teammate", ...teammate("omar") }) ? "yes" : "no"}.`,
    "",
    ...table([
      ["opens", ...appTrayApps, ...botRoles, "scheduler level"],
      ...holders.map((id) => [
        `${id}, ${teammate(id).role}`,
        ...appTrayApps.map((app) => (canOpenApp(teammate(id), app) ? "yes" : "-")),
        ...botRoles.map((part) => (canUseBotRole(teammate(id), part) ? "yes" : "-")),
        eventSchedulerLevel(teammate(id)).value ?? "?",
      ]),
    ]),
  ],
};

function decrypts({ decryptsLogs }: { readonly decryptsLogs: boolean }): boolean {
  return canDecryptLogs({ kind: "teammate", decryptsLogs });
}

function nameAndRole({ id, role }: { readonly id: string; readonly role: string }): string {
  return `${id} (${role})`;
}
