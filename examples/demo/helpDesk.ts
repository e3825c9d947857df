import {
  auditIdentity,
  canCrossLaunch,
  crossLaunchRole,
  helpDeskAccessLevel,
  type HelpDeskSettings,
  ineffectiveHelpDeskSettings,
  messageOf,
  type Role,
  roles,
} from "tenant-policy";
import { bank } from "./bank.ts";
import { type Section, table, yesNo } from "./page.ts";

const onOff = [false, true];
const everySetting: readonly HelpDeskSettings[] = onOff.flatMap((base) =>
  onOff.flatMap((fullAccess) => onOff.map((decryption) => ({ base, fullAccess, decryption }))),
);

export const helpDesk: Section = {
  document: "Tenant settings",
  title: "Help desk",
  lines: () => [
    "What support gets, by the three switches and the role it comes with; +D: may decrypt logs.",
    ...table([
      ["base", "full", "decr", ...roles, "because"],
      ...everySetting.map((settings) => [
        ...[settings.base, settings.fullAccess, settings.decryption].map((isOn) => (isOn ? "on" : "-")),
        ...roles.map((role) => accessText(settings, role)),
        helpDeskAccessLevel(settings, "full").because.join(" "),
      ]),
    ]),
    ...ofThisBank(),
  ],
};

function accessText(settings: HelpDeskSettings, role: Role): string {
  const access = helpDeskAccessLevel(settings, role).value;
  if (access === null) return "?";
  return access.level + (access.mayDecrypt ? " +D" : "");
}

function ofThisBank(): readonly string[] {
  const origin = crossLaunchRole("Partner Full Admin").value;
  const sam = { adminUserName: "sam", adminUserDomain: "support.example", tenantName: bank.name };
  const closed = { ...bank.helpDesk, base: false };
  const denied = helpDeskAccessLevel(closed, "full");
  return [
    `At ${bank.name} a Partner Full Admin is ${origin ? accessText(bank.helpDesk, origin.role) : "?"}.`,
    `The partner's quick link works: ${yesNo(canCrossLaunch("partner", bank.subscription, bank.helpDesk))}.`,
    `Audited as: ${auditIdentity({ kind: "partner", ...sam }).value?.id ?? "?"}`,
    `With the base off the page says “${messageOf(denied) ?? ""}”; without effect then: ` +
      `${ineffectiveHelpDeskSettings(closed).value?.join(", ") ?? "?"}.`,
  ];
}
