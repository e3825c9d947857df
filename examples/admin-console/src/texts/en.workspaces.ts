import { english } from "./plural.ts";

const numbers = new Intl.NumberFormat("en-GB");

export const workspacesTexts = {
  lead: "Where people and assets belong. Somebody can be in their home workspace and in those below it.",
  find: "Find a group or team",
  unknown: (key: string) => `There is no workspace ${key}.`,
  none: "No group or team has such a name.",
  name: "Name",
  teammates: "Teammates",
  assets: "Assets",
  number: (count: number) => numbers.format(count),
  inAll: (count: number) => `/ ${numbers.format(count)}`,
  hereAndInAll: (here: number, inAll: number) =>
    here === inAll ? numbers.format(here) : `${numbers.format(here)} here, ${numbers.format(inAll)} in all`,
  countsNote: "The second number counts those in all workspaces below, too.",
  here: "Here",
  home: "Home",
  switch: "Switch",
  switchTo: (name: string) => `Switch the view to ${name}`,
  level: "Level",
  id: "Id",
  reach: "Can you switch there?",
  reached: "Yes.",
  unreached: "No.",
  rename: "Name",
  newName: "New name",
  renameIt: "Rename",
  add: {
    group: { title: "Add a group", name: "Name of the group", submit: "Add the group" },
    team: { title: "Add a team", name: "Name of the team", submit: "Add the team" },
  },
  summary: (groups: number, teams: number) =>
    `${english(groups, { one: "group", other: "groups" })}, ${english(teams, { one: "team", other: "teams" })}`,
};
