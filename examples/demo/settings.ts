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
import { table } from "./layout.ts";
import type { Section } from "./section.ts";

const tenantLevel = { home: { level: "tenant" }, current: { level: "tenant" } } as const;
const people: readonly Person[] = roles.map((role) => ({ kind: "teammate", id: role, role, ...tenantLevel }));
const partner: Person = { kind: "partner", id: "sam", role: "owner", ...tenantLevel };
const head = ["section of the settings", ...roles, "partner, as owner"];

export const settings: Section = {
  name: "settings",
  document: "Tenant settings",
  title: "Who views and changes which settings",
  extract: () => table([head, ...(["timeZone", "profileKey", "helpDesk", "auditTrail"] as const).map(rowOf)]),
  lines: () => [
    "Who may change a section may view it too.",
    "",
    ...table([head, ...settingSections.map(rowOf)]),
    "",
    `Without the entitlement to secure media handling, nobody views inboundMedia: ${whyWithoutFeature()}`,
  ],
};

function rowOf(section: SettingSection): readonly string[] {
  return [section, ...[...people, partner].map((person) => accessText(person, section))];
}

function accessText(person: Person, section: SettingSection): string {
  const { entitlements } = bank.subscription;
  if (canChangeSetting(person, section, entitlements)) return "change";
  return canViewSetting(person, section, entitlements) ? "view" : "-";
}

function whyWithoutFeature(): string {
  const owner: Person = { kind: "teammate", id: "olga", role: "owner", ...tenantLevel };
  return decideViewSetting(owner, "inboundMedia", []).because.join(" ");
}
