import { decideOpenApp } from "../appTray/canOpenApp.ts";
import { decideUseBotRole } from "../appTray/canUseBotRole.ts";
import type { Decision } from "../kernel/decision/decision.ts";
import { decideDecryptLogs } from "../teammates/canDecryptLogs.ts";
import type { TeammateRecord } from "../teammates/state.ts";
import { activityAccess } from "../tenant/activityAccess.ts";
import { featureAccess } from "../tenant/featureAccess.ts";
import { settingAccess } from "../tenant/settingAccess.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { type SettingSection, settingSections } from "../tenantSettings/settingSections.ts";
import type { FlowActivity, PlainActivity } from "../userProfiles/activities.ts";
import { profileActivities } from "../userProfiles/profileActivities.ts";
import { features } from "../vocabulary/features.ts";
import type { Feature } from "../vocabulary/rights.ts";
import { type AppTrayApp, appTrayApps, type BotRole, botRoles } from "../vocabulary/teammate.ts";

/** What a permission that is not about an asset is for. */
export type PersonalSubject =
  | { readonly kind: "feature"; readonly feature: Feature }
  | { readonly kind: "setting"; readonly section: SettingSection; readonly action: "view" | "change" }
  /** What a user profile permits. Activities that depend on a fact of the case are left out. */
  | { readonly kind: "activity"; readonly activity: PlainActivity | FlowActivity }
  | { readonly kind: "app"; readonly app: AppTrayApp }
  | { readonly kind: "botRole"; readonly botRole: BotRole }
  | { readonly kind: "decryptLogs" };

/** Every such subject, in the order in which tables show them. */
export const personalSubjects: readonly PersonalSubject[] = /* @__PURE__ */ everySubject();

/** The answer about a present teammate of the tenant: the same as that of the question by id. */
export function decidePersonal(
  tenant: Tenant,
  record: TeammateRecord,
  subject: PersonalSubject,
): Decision<boolean> {
  switch (subject.kind) {
    case "feature":
      return featureAccess(tenant, record.id, subject.feature);
    case "setting":
      return settingAccess(tenant, record.id, subject.action, subject.section);
    case "activity":
      return activityAccess(tenant, record.id, subject.activity);
    case "app":
      return decideOpenApp(record, subject.app);
    case "botRole":
      return decideUseBotRole(record, subject.botRole);
    case "decryptLogs": {
      const isWithheld = tenant.subscription.withheld.includes("decryption");
      return decideDecryptLogs({ kind: "teammate", decryptsLogs: record.decryptsLogs }, isWithheld);
    }
  }
}

/* @__NO_SIDE_EFFECTS__ */
function everySubject(): readonly PersonalSubject[] {
  const activities = Object.entries(profileActivities)
    .filter(([, { fact }]) => fact === null)
    .map(([activity]) => activity as PlainActivity | FlowActivity);
  return [
    ...features.map((feature) => ({ kind: "feature", feature }) as const),
    ...settingSections.flatMap((section) => [
      { kind: "setting", section, action: "view" } as const,
      { kind: "setting", section, action: "change" } as const,
    ]),
    ...activities.map((activity) => ({ kind: "activity", activity }) as const),
    ...appTrayApps.map((app) => ({ kind: "app", app }) as const),
    ...botRoles.map((botRole) => ({ kind: "botRole", botRole }) as const),
    { kind: "decryptLogs" },
  ];
}
