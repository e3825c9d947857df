import { isDomainAllowed } from "../emailDomains/isDomainAllowed.ts";
import { type HelpDeskRisk, helpDeskRisks } from "../helpDesk/helpDeskRisks.ts";
import { type HelpDeskAddOn, ineffectiveHelpDeskSettings } from "../helpDesk/ineffectiveHelpDeskSettings.ts";
import { changedIds, entryOf, hasEntry } from "../kernel/ledger/ledger.ts";
import { isAcceptedOwner } from "../teammates/invitee.ts";
import type { TeammateRecord } from "../teammates/state.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { duesDifference, type DuesGroup } from "./duesDifference.ts";
import type { Risk } from "./risk.ts";
import { actorBefore, type Step } from "./step.ts";

/** The dangers of a change of a setting that has no addresses of hosts in it. */
export function settingRisks(step: Step): readonly Risk[] {
  const [before, after] = [step.before.tenant, step.after.tenant];
  return [
    ...emptiedLists(before, after),
    ...domainsNotAllowed(step, before, after),
    ...helpDeskDangers(step, before, after),
    ...passwordsDue(step, before, after),
    ...oneSession(before, after),
    ...openedMediaLinks(before, after),
    ...replacedKey(before, after),
  ];
}

function emptiedLists(before: Tenant, after: Tenant): readonly Risk[] {
  const [was, is] = [before.channels.module, after.channels.module];
  return [
    ...emptied("ED7", "emailDomains", before.emailDomains, after.emailDomains),
    ...emptied("PA3", "blockedEmails", was.blockedEmails, is.blockedEmails),
    ...emptied("PA4", "forwardEmails", was.forwardEmails, is.forwardEmails),
  ];
}

function emptied(
  rule: "ED7" | "PA3" | "PA4",
  list: "emailDomains" | "blockedEmails" | "forwardEmails",
  before: readonly string[],
  after: readonly string[],
): readonly Risk[] {
  return before.length > 0 && after.length === 0 ? [{ risk: "emptiedListOpens", rule, facts: { list } }] : [];
}

/** Teammates who are there stay (ED8); whoever leaves cannot be invited again under their address. */
function domainsNotAllowed(step: Step, before: Tenant, after: Tenant): readonly Risk[] {
  if (before.emailDomains === after.emailDomains) return [];
  const actor = actorBefore(step);
  const isShutOut = actor !== undefined && isAllowedIn(before, actor) && !isAllowedIn(after, actor);
  return [
    ...(isShutOut ? [notAllowed("actor")] : []),
    ...(allowsSomeOwner(before) && !allowsSomeOwner(after) ? [notAllowed("everyOwner")] : []),
  ];
}

function isAllowedIn({ emailDomains }: Tenant, { email }: Pick<TeammateRecord, "email">): boolean {
  return isDomainAllowed(email, emailDomains);
}

function allowsSomeOwner(tenant: Tenant): boolean {
  return hasEntry(tenant.teammates.records, (each) => isAcceptedOwner(each) && isAllowedIn(tenant, each));
}

function notAllowed(whose: "actor" | "everyOwner"): Risk {
  return { risk: "domainNotAllowed", rule: "ED8", facts: { whose } };
}

function helpDeskDangers(step: Step, before: Tenant, after: Tenant): readonly Risk[] {
  const mayDecrypt = actorBefore(step)?.decryptsLogs ?? false;
  // The settings of a tenant are well formed, so that there is an answer.
  const risks = helpDeskRisks(before.helpDesk, after.helpDesk, mayDecrypt).value as readonly HelpDeskRisk[];
  const idleBefore = idleIn(before);
  return [
    ...risks.map((risk): Risk => ({ risk, rule: "DL6", facts: {} })),
    ...idleIn(after)
      .filter((setting) => !idleBefore.includes(setting))
      .map((setting): Risk => ({ risk: "withoutEffect", rule: "HD6", facts: { setting } })),
  ];
}

function idleIn({ helpDesk }: Tenant): readonly HelpDeskAddOn[] {
  return ineffectiveHelpDeskSettings(helpDesk).value as readonly HelpDeskAddOn[];
}

/** Only a change of the policy makes them due for many at once. */
function passwordsDue({ command: { at } }: Step, before: Tenant, after: Tenant): readonly Risk[] {
  if (before.passwords === after.passwords) return [];
  // Both tenants are the library's, and an accepted command has an instant.
  const dues = duesDifference(before, after, at).value as readonly DuesGroup[];
  return dues
    .filter(({ due, change }) => due === "password" && change === "gained")
    .map(({ count }): Risk => ({ risk: "passwordsDue", rule: "PW3", facts: { count } }));
}

/** A channel's own timeout is for its sessions alone. */
function oneSession(before: Tenant, after: Tenant): readonly Risk[] {
  const isForEver = ({ channels, privacy }: Tenant): boolean =>
    channels.module.idleMinutes === 0 && !privacy.allowsSimultaneousSessions;
  return isForEver(after) && !isForEver(before)
    ? [{ risk: "oneSessionForEver", rule: "SE1", facts: {} }]
    : [];
}

/** In the settings of the tenant, or on a channel that has its own (CH1). */
function openedMediaLinks({ channels: before }: Tenant, { channels: after }: Tenant): readonly Risk[] {
  const changed = changedIds(before.channels, after.channels);
  const isOpened =
    (before.module.enforcesMediaAccess && !after.module.enforcesMediaAccess) ||
    changed.some(
      (id) => enforcesMediaAccess(before, id) === true && enforcesMediaAccess(after, id) === false,
    );
  return isOpened ? [{ risk: "mediaLinksOpen", rule: "MD3", facts: {} }] : [];
}

/** Undefined for a channel that is not there. */
function enforcesMediaAccess({ channels, module }: Tenant["channels"], id: string): boolean | undefined {
  const channel = entryOf(channels, id);
  return channel && (channel.overrides.enforcesMediaAccess ?? module.enforcesMediaAccess);
}

function replacedKey(before: Tenant, after: Tenant): readonly Risk[] {
  return before.profileKey.id === after.profileKey.id
    ? []
    : [{ risk: "irreversible", rule: "PK2", facts: { thing: "profileKey", workspaces: 0 } }];
}
