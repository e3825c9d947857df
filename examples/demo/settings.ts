import {
  canChangeSetting,
  canViewSetting,
  decideViewSetting,
  type Person,
  roles,
  type SettingSection,
  settingSections,
} from "tenant-policy";
import { bank } from "./bank.ts";
import { type Section, table } from "./page.ts";

const people: readonly Person[] = roles.map((role) => ({
  kind: "teammate",
  id: role,
  role,
  home: { level: "tenant" },
  current: { level: "tenant" },
}));

const partner: Person = {
  kind: "partner",
  id: "sam",
  role: "owner",
  home: { level: "tenant" },
  current: { level: "tenant" },
};

export const settings: Section = {
  document: "Tenant settings",
  title: "Who sees and changes what",
  lines: () => [
    "S: sees the section, C: changes it.",
    ...table([
      ["section", ...roles, "partner as owner"],
      ...settingSections.map((section) => [
        section,
        ...[...people, partner].map((person) => accessText(person, section)),
      ]),
    ]),
    `A tenant without secure media handling does not even see inboundMedia: ${sightWithoutFeature()}.`,
  ],
};

function accessText(person: Person, section: SettingSection): string {
  const { entitlements } = bank.subscription;
  const letters = [
    canViewSetting(person, section, entitlements) ? "S" : ".",
    canChangeSetting(person, section, entitlements) ? "C" : ".",
  ];
  return letters.join("");
}

function sightWithoutFeature(): string {
  const owner = people.filter(({ role }) => role === "owner");
  return owner.map((person) => decideViewSetting(person, "inboundMedia", []).because.join(" ")).join(" ");
}
