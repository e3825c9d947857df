import {
  auditIdentity,
  canCrossLaunch,
  crossLaunchRole,
  helpDeskAccessLevel,
  helpDeskRisks,
  type HelpDeskSettings,
  ineffectiveHelpDeskSettings,
  type Role,
  roles,
} from "tenant-policy";
import { messageOf } from "tenant-policy/explain";
import { bank, teammate } from "./bank.ts";
import { table, yesNo } from "./layout.ts";
import type { Section } from "./section.ts";

const offOn = [false, true];
const everySetting: readonly HelpDeskSettings[] = offOn.flatMap((base) =>
  offOn.flatMap((fullAccess) => offOn.map((decryption) => ({ base, fullAccess, decryption }))),
);

const sam = { adminUserName: "sam", adminUserDomain: "support.example", tenantName: bank.name };

export const helpDesk: Section = {
  name: "help-desk",
  document: "Tenant settings",
  title: "What support staff may do",
  extract: () => [
    ...table([
      ["help-desk access", "full access", "decryption", "support with the role full gets", "because"],
      ...everySetting
        .filter(({ base, fullAccess, decryption }) => base || (!fullAccess && !decryption))
        .map((settings) => [
          ...switchesOf(settings),
          accessText(settings, "full").replace("+D", "and decrypts logs"),
          becauseText(settings),
        ]),
    ]),
    `Support is audited as: ${auditIdentity({ kind: "helpDesk", ...sam }).value?.id ?? "?"}`,
  ],
  lines: () => [
    "The level that support gets, by the three switches and by the role that it comes with.",
    "+D: it may decrypt logs too.",
    "",
    ...table([
      ["access", "full", "decrypt", ...roles, "because"],
      ...everySetting.map((settings) => [
        ...switchesOf(settings),
        ...roles.map((role) => accessText(settings, role)),
        becauseText(settings),
      ]),
    ]),
    "",
    ...atThisBank(),
  ],
};

function switchesOf({ base, fullAccess, decryption }: HelpDeskSettings): readonly string[] {
  return [base, fullAccess, decryption].map((isOn) => (isOn ? "on" : "off"));
}

function accessText(settings: HelpDeskSettings, role: Role): string {
  const access = helpDeskAccessLevel(settings, role).value;
  if (access === null) return "?";
  return access.level + (access.mayDecrypt ? " +D" : "");
}

function becauseText(settings: HelpDeskSettings): string {
  return helpDeskAccessLevel(settings, "full").because.join(" ");
}

function atThisBank(): readonly string[] {
  const origin = crossLaunchRole("Partner Full Admin").value;
  const closed = { ...bank.helpDesk, base: false };
  const denied = helpDeskAccessLevel(closed, "full");
  return [
    `A Partner Full Admin gets, at ${bank.name}: ${origin ? accessText(bank.helpDesk, origin.role) : "?"}`,
    `The partner's quick link works: ${yesNo(canCrossLaunch("partner", bank.subscription, bank.helpDesk))}`,
    `What a partner does is audited as: ${auditIdentity({ kind: "partner", ...sam }).value?.id ?? "?"}`,
    `With help-desk access off, support sees: “${messageOf(denied) ?? ""}”`,
    `Then these switches have no effect: ${ineffectiveHelpDeskSettings(closed).value?.join(", ") ?? "?"}`,
    `Omar may not decrypt logs. If he lets support do so, the page should warn first: ${omarsRisks()}`,
  ];
}

function omarsRisks(): string {
  const off = { ...bank.helpDesk, decryption: false };
  const on = { ...bank.helpDesk, decryption: true };
  return helpDeskRisks(off, on, teammate("omar").decryptsLogs).value?.join(", ") ?? "?";
}
