import { canCrossLaunch, type CrossLauncher, type TenantProvisioning } from "../helpDesk/canCrossLaunch.ts";
import { type HelpDeskAccess, helpDeskAccessLevel } from "../helpDesk/helpDeskAccessLevel.ts";
import { type HelpDeskSettings, isHelpDeskSettings } from "../helpDesk/settings.ts";
import { type Decision, unanswerable } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { isBoolean, ownFacts, ownValue } from "../kernel/schema/guards.ts";
import { type Role, roles } from "../vocabulary/role.ts";
import { areWithheldFeatures, type WithheldFeature } from "../vocabulary/subscribed.ts";

/** What decides about cross-launches. A tenant has it. */
export interface CrossLaunchFacts {
  readonly subscription: TenantProvisioning & { readonly withheld: readonly WithheldFeature[] };
  readonly helpDesk: HelpDeskSettings;
}

/** Who cross-launches. The provisioned Owner is a user of the tenant, whose original role does not matter (HD8). */
type Launch =
  | { readonly launcher: Exclude<CrossLauncher, "provisionedOwner">; readonly originalRole: Role }
  | { readonly launcher: "provisionedOwner"; readonly originalRole: null };

/** What changes for those who cross-launch in this way: `gained` if they have more afterwards, `lost` if less. */
export type HelpDeskChange = Launch & { readonly change: "gained" | "lost" } & (
    | {
        readonly subject: "level";
        readonly before: HelpDeskAccess["level"];
        readonly after: HelpDeskAccess["level"];
      }
    | { readonly subject: "decryption"; readonly before: boolean; readonly after: boolean }
  );

/**
 * What changes for people who cross-launch (AN4): for each launcher and original role, the level and, apart from it, whether
 * logs may be decrypted. Told is only what differs, in the order of launchers and roles. Each change is seen by asking
 * `canCrossLaunch` and `helpDeskAccessLevel` before and after; whoever may not cross-launch has the level `denied` (HD1–HD4,
 * HD6, CL1, CL2, RL8). Commands give nobody more than Full (HD10). Returns null for facts outside their declared type (ST10).
 *
 * @example
 * const { subscription } = aTenant().build();
 * const open = { subscription, helpDesk: { base: true, fullAccess: false, decryption: false } };
 * const closed = { subscription, helpDesk: { ...open.helpDesk, base: false } };
 * const [first] = helpDeskDifference(open, closed).value ?? [];
 * [first?.launcher, first?.originalRole, first?.before, first?.after]; // ["helpDesk", "owner", "readOnly", "denied"]
 */
export function helpDeskDifference(
  before: CrossLaunchFacts,
  after: CrossLaunchFacts,
): Decision<readonly HelpDeskChange[] | null> {
  if (!areCrossLaunchFacts(before) || !areCrossLaunchFacts(after)) return unanswerable;
  const changes = launches().flatMap((launch) => {
    return changesBetween(launch, accessOf(launch, before), accessOf(launch, after));
  });
  return { value: frozen(changes), because: ["AN4"] };
}

function launches(): readonly Launch[] {
  const forSupport = (["helpDesk", "partner"] as const).flatMap((launcher) =>
    roles.map((originalRole) => ({ launcher, originalRole })),
  );
  return [...forSupport, { launcher: "provisionedOwner", originalRole: null }];
}

const denied: HelpDeskAccess = { level: "denied", mayDecrypt: false };

/** The right of the provisioned Owner to decrypt is in their record, and no setting. */
const ownersAccess: HelpDeskAccess = { level: "owner", mayDecrypt: false };

function accessOf(launch: Launch, { subscription, helpDesk }: CrossLaunchFacts): HelpDeskAccess {
  const isIn = canCrossLaunch(launch.launcher, subscription, helpDesk);
  if (launch.originalRole === null) return isIn ? ownersAccess : denied;
  const isWithheld = subscription.withheld.includes("decryption");
  const access = helpDeskAccessLevel(helpDesk, launch.originalRole, isWithheld).value;
  return isIn && access !== null ? access : denied;
}

function changesBetween(
  launch: Launch,
  before: HelpDeskAccess,
  after: HelpDeskAccess,
): readonly HelpDeskChange[] {
  const levels = { subject: "level", before: before.level, after: after.level } as const;
  const decryption = { subject: "decryption", before: before.mayDecrypt, after: after.mayDecrypt } as const;
  const level = changeBetween(rankOf(before.level), rankOf(after.level));
  const right = changeBetween(Number(before.mayDecrypt), Number(after.mayDecrypt));
  return [
    ...(level === null ? [] : [{ ...launch, change: level, ...levels }]),
    ...(right === null ? [] : [{ ...launch, change: right, ...decryption }]),
  ];
}

function changeBetween(before: number, after: number): HelpDeskChange["change"] | null {
  if (before === after) return null;
  return after > before ? "gained" : "lost";
}

const levelsUpwards: readonly HelpDeskAccess["level"][] = [
  "denied",
  "restricted",
  "readOnly",
  "limited",
  "full",
  "owner",
];

function rankOf(level: HelpDeskAccess["level"]): number {
  return levelsUpwards.indexOf(level);
}

function areCrossLaunchFacts(value: unknown): value is CrossLaunchFacts {
  const { digitalChannelsEnabled, provisioningCompleted, withheld } = ownFacts(
    ownValue(value, "subscription"),
  );
  return (
    isBoolean(digitalChannelsEnabled) &&
    isBoolean(provisioningCompleted) &&
    areWithheldFeatures(withheld) &&
    isHelpDeskSettings(ownValue(value, "helpDesk"))
  );
}
