import {
  appTrayApps,
  botRoles,
  canDecryptLogs,
  canOpenApp,
  canUseBotPart,
  type Decision,
  decideDecryptionGrant,
  decideInvitation,
  decideMove,
  decideRemoteAccessChange,
  decideRemoval,
  decideRoleChange,
  decideWorkspaceAddition,
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
  ["invite Nora to Loans", (by) => decideInvitation(by, nora, facts)],
  ["invite her as an Owner", (by) => decideInvitation(by, noraAsOwner, facts)],
  ["from another domain", (by) => decideInvitation(by, noraFromElsewhere, facts)],
  ["under Ann's address", (by) => decideInvitation(by, annsAddress, facts)],
  ["remove Rory", (by) => decideRemoval(by, teammate("rory"))],
  ["remove Olga", (by) => decideRemoval(by, teammate("olga"))],
  ["move Ivan to Insurance", (by) => decideMove(by, teammate("ivan"), teammate("iris").home)],
  ["make Rhea an Owner", (by) => decideRoleChange(by, teammate("rhea"), "owner")],
  ["make Ann full", (by) => decideRoleChange(by, teammate("ann"), "full")],
  ["let Omar decrypt logs", (by) => decideDecryptionGrant(by, teammate("omar"))],
  ["let Ann in from any address", (by) => decideRemoteAccessChange(by, teammate("ann"))],
  ["add a team", decideWorkspaceAddition],
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
        ...botRoles.map((part) => (canUseBotPart(teammate(id), part) ? "yes" : "-")),
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
