import type { Texts } from "./en.ts";
import { german } from "./plural.ts";

const numbers = new Intl.NumberFormat("de-DE");

export const deWorkspacesTexts: Texts["workspaces"] = {
  lead: "Wohin Mitglieder und Ressourcen gehören. Jedes Mitglied kann in seinem Stamm-Arbeitsbereich und in denen darunter sein.",
  find: "Gruppe oder Team suchen",
  unknown: (key) => `Den Arbeitsbereich ${key} gibt es nicht.`,
  none: "Keine Gruppe und kein Team heißt so.",
  name: "Name",
  teammates: "Mitglieder",
  assets: "Ressourcen",
  number: (count) => numbers.format(count),
  inAll: (count) => `/ ${numbers.format(count)}`,
  hereAndInAll: (here, inAll) =>
    here === inAll
      ? numbers.format(here)
      : `${numbers.format(here)} hier, ${numbers.format(inAll)} insgesamt`,
  countsNote: "Die zweite Zahl zählt alle Arbeitsbereiche darunter mit.",
  here: "Hier",
  home: "Stamm",
  switch: "Wechseln",
  switchTo: (name) => `Die Ansicht wechseln: ${name}`,
  level: "Ebene",
  id: "Kennung",
  reach: "Können Sie dorthin wechseln?",
  reached: "Ja.",
  unreached: "Nein.",
  rename: "Name",
  newName: "Neuer Name",
  renameIt: "Umbenennen",
  add: {
    group: { title: "Gruppe anlegen", name: "Name der Gruppe", submit: "Gruppe anlegen" },
    team: { title: "Team anlegen", name: "Name des Teams", submit: "Team anlegen" },
  },
  summary: (groups, teams) =>
    `${german(groups, { one: "Gruppe", other: "Gruppen" })}, ${german(teams, { one: "Team", other: "Teams" })}`,
};
