import { decryptionAtInvitation } from "../teammates/decryptionAtInvitation.ts";
import { isPending } from "../teammates/invitee.ts";
import type { TeammateRecord } from "../teammates/state.ts";
import type { Tenant } from "../tenant/tenant.ts";
import type { CommandSketch } from "./commandIn.ts";
import { requireOutcome } from "./requireOutcome.ts";
import { requireTraits, type TraitNames } from "./requireTraits.ts";
import { teammateIn } from "./teammateIn.ts";
import { type Place, workspaceIn } from "./workspaceIn.ts";

type RecordTraits = Pick<TeammateRecord, "role"> &
  Partial<
    Pick<
      TeammateRecord,
      | "email"
      | "decryptsLogs"
      | "apps"
      | "botRoles"
      | "hasRemoteAccess"
      | "userProfile"
      | "createdAtMilli"
      | "lastLogInAtMilli"
      | "passwordSetAtMilli"
    >
  >;

/** The traits of a teammate. What is absent is as an invitation leaves it. */
export interface TeammateTraits extends RecordTraits {
  /** The home: a group, a team, or the tenant if absent. */
  readonly in?: Place;
  /** Whether they have no right until they accept their invitation (IV5). */
  readonly toBeAccepted?: boolean;
}

const teammateTraits: TraitNames<TeammateTraits> = {
  role: true,
  in: true,
  email: true,
  decryptsLogs: true,
  apps: true,
  botRoles: true,
  hasRemoteAccess: true,
  userProfile: true,
  createdAtMilli: true,
  lastLogInAtMilli: true,
  passwordSetAtMilli: true,
  toBeAccepted: true,
};

/** What makes a teammate with these traits, by commands at an instant. */
export function teammateSteps(
  tenant: Tenant,
  teammate: string,
  traits: TeammateTraits,
  atMilli: number,
): readonly CommandSketch[] {
  requireTraits("The traits of a teammate", traits, teammateTraits, '{ role: "full" }');
  const { role, email = emailFor(tenant, teammate), createdAtMilli, toBeAccepted } = traits;
  const home = workspaceIn(tenant, traits.in ?? { level: "tenant" });
  const invitation: CommandSketch = {
    ...{ type: "teammates/invite", teammate, email, role, home },
    ...(toBeAccepted !== undefined && { toBeAccepted }),
  };
  return [
    createdAtMilli === undefined ? invitation : { ...invitation, at: createdAtMilli },
    ...grantSteps(tenant, teammate, traits),
    ...reportSteps(teammate, traits, atMilli),
  ];
}

/** An address that may be invited (TM7), if the id can stand in one. */
function emailFor({ emailDomains: [domain = "tenant.example"] }: Tenant, teammate: string): string {
  return `${teammate.replaceAll(/[^A-Za-z0-9_-]+/g, "-")}@${domain}`;
}

/** Fails where the tenant has another teammate under this id than the traits ask for. */
export function requireTeammate(tenant: Tenant, id: string, traits: TeammateTraits): void {
  const { in: place, toBeAccepted, ...asked } = traits;
  const { invitation, home, ...record } = teammateIn(tenant, id);
  requireOutcome(
    `teammate ${JSON.stringify(id)}`,
    { ...asked, toBeAccepted, in: place === undefined ? undefined : workspaceIn(tenant, place) },
    { ...record, toBeAccepted: isPending({ invitation }), in: home },
  );
}

function grantSteps(
  { teammates: { owners } }: Tenant,
  teammate: string,
  traits: TeammateTraits,
): readonly CommandSketch[] {
  const { apps = [], botRoles = [], hasRemoteAccess = false, role, userProfile = null } = traits;
  const decryptsAtFirst = decryptionAtInvitation(role, owners.decrypting > 0).value === true;
  const { decryptsLogs = decryptsAtFirst } = traits;
  const steps: readonly (CommandSketch | false)[] = [
    decryptsLogs && !decryptsAtFirst && { type: "teammates/grantDecryption", teammate },
    !decryptsLogs && decryptsAtFirst && { type: "teammates/withdrawDecryption", teammate },
    apps.length > 0 && { type: "teammates/grantApps", teammate, apps },
    botRoles.length > 0 && { type: "teammates/assignBotRoles", teammate, roles: botRoles },
    hasRemoteAccess && { type: "teammates/grantRemoteAccess", teammate },
    userProfile !== null && { type: "teammates/assignUserProfile", teammate, userProfile },
  ];
  return steps.filter((step) => step !== false);
}

/** Each is told when the builder gives its commands, or as it happens if that is later. */
function reportSteps(teammate: string, traits: TeammateTraits, atMilli: number): readonly CommandSketch[] {
  const { lastLogInAtMilli, passwordSetAtMilli } = traits;
  const reports = [
    ["teammates/recordLogIn", lastLogInAtMilli],
    ["teammates/recordPasswordChange", passwordSetAtMilli],
  ] as const;
  return reports.flatMap(([type, happenedAtMilli]) =>
    typeof happenedAtMilli === "number"
      ? { type, teammate, happenedAtMilli, at: Math.max(happenedAtMilli, atMilli) }
      : [],
  );
}
