import type { Tenant } from "../../tenant/tenant.ts";
import { aTenant, aTenantLike } from "../aTenant.ts";
import { secondMilli } from "../../kernel/time/instant.ts";
import { defaultAtMilli } from "../commandIn.ts";
import type { TenantBuilder } from "../tenantBuilder.ts";

/** A tenant in which commands have something to be about: two groups with teams, and someone of each role. */
export function smallTenant(): Tenant {
  const policy = { renewWithoutOtp: false, minAgeDays: 1, maxAgeDays: 90, history: 3 };
  return smallCompany()
    .withApp("mobile", { sharedWith: ["loans", "cards-desk"], withdrawingFrom: ["cards"] })
    .withAsset("letter", { kind: "template", in: "loans", lockedBy: "ann" })
    .withChannel("web", { kind: "chat" })
    .after({ type: "teammates/changeEmail", teammate: "liv", email: "liv.b@tenant.example" })
    .after({ type: "passwords/choosePolicy", policy })
    .after({ type: "bounceList/recordBounce", email: "eva@mail.example" })
    .after({ type: "subscription/changeEntitlements", entitlements: ["secureMediaHandling"] })
    .build();
}

/** Its people, and where they are. */
function smallCompany(): TenantBuilder {
  const managing = { level: "edit", toggles: { manageUsers: true, manageUserProfiles: true } } as const;
  const passwordSetAtMilli = defaultAtMilli - secondMilli;
  return aTenant()
    .withGroup("loans")
    .withGroup("cards")
    .withTeam("loans-desk", { in: "loans" })
    .withTeam("cards-desk", { in: "cards" })
    .withUserProfile("managers", { kind: "administrator", modules: { provisioning: managing } })
    .withUserProfile("agents", { kind: "supervisor", modules: { agentDesktop: { level: "on" } } })
    .withTeammate("olga", { role: "owner", decryptsLogs: false })
    .withTeammate("fay", { role: "full", userProfile: "managers", passwordSetAtMilli })
    .withTeammate("gus", { role: "full", in: "cards", userProfile: "managers" })
    .withTeammate("ann", { role: "limited", in: "loans", userProfile: "agents", passwordSetAtMilli })
    .withTeammate("liv", { role: "limited", in: "cards-desk", userProfile: "managers" })
    .withTeammate("rory", { role: "readOnly", in: "cards" })
    .withTeammate("rita", { role: "restricted", in: "loans-desk", apps: ["botBuilder"] })
    .withTeammate("nils", { role: "limited", in: "loans", toBeAccepted: true });
}

/** The same tenant as the support team left it: no Owner decrypts logs (TM15, DL6). */
export function smallTenantWithoutDecryption(): Tenant {
  return aTenantLike(smallTenant())
    .after({ type: "teammates/removeOwner", teammate: "owner", reference: "CASE-1" })
    .build();
}
