import { assetActions } from "../../assets/asset.ts";
import { assetKinds } from "../../assets/sharingTable.ts";
import { bounceRetention } from "../../bounceList/settings.ts";
import { channelOverrides, writtenChannelSettings } from "../../channels/settings.ts";
import { emailDomains } from "../../emailDomains/settings.ts";
import { helpDeskSettings } from "../../helpDesk/settings.ts";
import { inboundMediaSettings } from "../../inboundMedia/settings.ts";
import type { InGap } from "../../kernel/time/zonedTime.ts";
import { ipList, twoFactorModes } from "../../networkAccess/settings.ts";
import { passwordPolicy } from "../../passwords/settings.ts";
import { inactiveAfterDays } from "../../sessions/settings.ts";
import { settingSections } from "../../tenantSettings/settingSections.ts";
import { timeSurfaces } from "../../timeZone/timeZoneFor.ts";
import {
  type ChannelSettings,
  idleMinutes,
  mailboxList,
  ticketSeconds,
} from "../../vocabulary/channelSettings.ts";
import { features } from "../../vocabulary/features.ts";
import { appTrayApps, botRoles } from "../../vocabulary/teammate.ts";
import { anyAsset } from "./anyAsset.ts";
import { anyInstantMilli } from "./anyInstantMilli.ts";
import { anyPerson, factPeople } from "./anyPerson.ts";
import { anyEmail } from "./anyText.ts";
import { anyValueOf } from "./anyValueOf.ts";
import { anyWorkspace } from "./anyWorkspace.ts";
import { maybe, object, oneOf, someOf } from "./facts.ts";
import { fc } from "./fastCheck.ts";
import {
  anyAccounts,
  anyAddressee,
  anyAuditSubject,
  anyCrossLaunchRoleName,
  anyCrossLaunchUser,
  anyEmailChangeFacts,
  anyHeld,
  anyInvitation,
  anyInvitationFacts,
  anyInvitationSignIn,
  anyInvitee,
  anyLogReader,
  anyOwnerCase,
  anyPlaced,
  anyRole,
  anySending,
} from "./peopleFacts.ts";
import {
  anyActivity,
  anyAssignment,
  anyHolders,
  anyModule,
  anyProfile,
  anyProfileEdit,
  anyProfileKind,
} from "./profileFacts.ts";
import { anyAbout, asKnownProfile } from "./oneRecord.ts";
import type { ArgumentTable, FactQuestion } from "./question.ts";
import {
  anyBounceEntries,
  anyIpAddress,
  anyLogIns,
  anyMediaUrlExpiry,
  anyMessagingChannel,
  anyOutboundEmail,
  anyPasswordChange,
  anyPresented,
  anyProvisioning,
  anySignInAttempt,
  anySubscribed,
  anyTicketUse,
  anyTimeOfDay,
  anyUploadedFile,
  anyWallTime,
  anyZone,
} from "./settingFacts.ts";
import { textsOf } from "./texts.ts";

/** The arguments of every question from facts. */
export const factArguments: ArgumentTable<FactQuestion> = {
  canChangeSetting: () => fc.tuple(anyPerson(), oneOf(settingSections), anySubscribed()),
  canViewSetting: () => fc.tuple(anyPerson(), oneOf(settingSections), anySubscribed()),
  formatDisplay: () => fc.tuple(anyInstantMilli(), anyZone()),
  formatTimestamp: () => fc.tuple(anyInstantMilli(), anyZone()),
  instantOf: () => fc.tuple(anyWallTime(), anyZone(), maybe(anyGap())),
  nextRun: () =>
    fc.tuple(
      anyTimeOfDay(),
      anyZone(),
      anyInstantMilli(),
      maybe(anyGap()),
      maybe(fc.option(anyInstantMilli())),
    ),
  timeZoneFor: () => fc.tuple(oneOf(timeSurfaces), anyZone()),
  canCopyProfileKey: () => fc.tuple(anyPerson()),
  canRegenerateProfileKey: () => fc.tuple(anyPerson(), maybe(fc.boolean())),
  canViewProfileKey: () => fc.tuple(anyPerson()),
  auditIdentity: () => fc.tuple(anyAuditSubject()),
  canCrossLaunch: () =>
    fc.tuple(
      oneOf(["helpDesk", "partner", "provisionedOwner"]),
      anyProvisioning(),
      anyValueOf(helpDeskSettings),
    ),
  crossLaunchRole: () => fc.tuple(anyCrossLaunchRoleName()),
  helpDeskAccessLevel: () => fc.tuple(anyValueOf(helpDeskSettings), anyRole(), maybe(fc.boolean())),
  helpDeskRisks: () => fc.tuple(anyValueOf(helpDeskSettings), anyValueOf(helpDeskSettings), fc.boolean()),
  helpDeskUserId: () => fc.tuple(anyCrossLaunchUser()),
  ineffectiveHelpDeskSettings: () => fc.tuple(anyValueOf(helpDeskSettings), maybe(fc.boolean())),
  canStayWithEmail: () => fc.tuple(anyEmail(), anyValueOf(emailDomains)),
  emailDomainsRisks: () => fc.tuple(anyValueOf(emailDomains), anyValueOf(emailDomains)),
  isDomainAllowed: () => fc.tuple(anyEmail(), anyValueOf(emailDomains)),
  accountsMadeBy: () => anyAccounts(),
  acceptedCredentials: () => fc.tuple(anyMessagingChannel()),
  canFetchMedia: () =>
    fc.tuple(anyMediaUrlExpiry(), anyMessagingChannel(), anyPresented(), anyInstantMilli()),
  mediaUrlExpiry: () => fc.tuple(anyValueOf(inboundMediaSettings), anyInstantMilli()),
  mediaUrlMaker: () => fc.tuple(anyValueOf(inboundMediaSettings), anyMessagingChannel()),
  bounceEntryFor: () =>
    fc.tuple(anyBounceEntries(), anyEmail(), anyInstantMilli(), anyValueOf(bounceRetention)),
  bounceListing: () => fc.tuple(anyBounceEntries(), anyEmail(), anyInstantMilli()),
  canTakeOffBounceList: () => fc.tuple(anyPerson()),
  canSendEmail: () => fc.tuple(anyOutboundEmail(), anyBounceEntries(), anyInstantMilli()),
  canSwitchTo: () => fc.tuple(anyPerson(), anyWorkspace()),
  canAddWorkspace: () => fc.tuple(anyPerson(), maybe(fc.boolean())),
  canRenameWorkspace: () => fc.tuple(anyPerson()),
  assetSharing: () => fc.tuple(oneOf(assetKinds)),
  canAccessAsset: () => fc.tuple(anyPerson(), oneOf(assetActions), anyAsset(), maybe(anyWorkspace())),
  canCancelEmailChange: () => anyAbout(anyInvitee()),
  canChangeEmail: () => anyAbout(anyInvitee(), anyEmail(), anyEmailChangeFacts()),
  canChangeRemoteAccess: () => anyAbout(anyPlaced()),
  canChangeRole: () => anyAbout(anyPlaced(), anyRole(), maybe(fc.boolean())),
  canDecryptLogs: () => fc.tuple(anyLogReader(), maybe(fc.boolean())),
  canGrantDecryption: () => anyAbout(anyPlaced(), maybe(fc.boolean()), maybe(fc.boolean())),
  canInvite: () => fc.tuple(anyPerson(), anyInvitation(), anyInvitationFacts()),
  canResendInvitation: () => anyAbout(anyAddressee(), anyValueOf(emailDomains)),
  canRevokeInvitation: () => anyAbout(anyInvitee()),
  emailChangeStatus: () => fc.tuple(anySending(), anyInstantMilli()),
  invitationStatus: () => fc.tuple(anySending(), anyInstantMilli()),
  canMoveTeammate: () => anyAbout(anyPlaced(), anyWorkspace(), maybe(fc.boolean())),
  canRemoveTeammate: () => anyAbout(anyPlaced()),
  canResetPassword: () => anyAbout(anyInvitee()),
  canSupportChangeOwner: () => anyOwnerCase(),
  canUseFeature: () => fc.tuple(anyPerson(), oneOf(features), anySubscribed()),
  canWithdrawDecryption: () => anyAbout(anyPlaced(), maybe(fc.boolean())),
  decryptionAfterRoleChange: () => fc.tuple(anyHeld(), anyRole()),
  decryptionAtInvitation: () => fc.tuple(anyRole(), maybe(fc.boolean())),
  invitationEmails: () => fc.tuple(anyInvitationSignIn()),
  canAssignBotRoles: () => anyAbout(anyPlaced(), someOf(botRoles)),
  canGrantApps: () => anyAbout(anyPlaced(), someOf(appTrayApps)),
  canOpenApp: () => fc.tuple(anyHeld(), oneOf(appTrayApps)),
  canUseBotRole: () => fc.tuple(anyHeld(), oneOf(botRoles)),
  canWithdrawApps: () => anyAbout(anyPlaced(), someOf(appTrayApps)),
  canWithdrawBotRoles: () => anyAbout(anyPlaced(), someOf(botRoles)),
  eventSchedulerLevel: () => fc.tuple(anyHeld()),
  canAssignUserProfile: anyAssignment,
  canPerformActivity: () => fc.tuple(anyProfile(), anyActivity()),
  canDeleteUserProfile: () =>
    fc
      .tuple(anyPerson(), fc.option(anyProfile()), anyProfile(), maybe(anyHolders()))
      .map(([person, own, profile, holders]) => [person, own, asKnownProfile(own, profile), holders]),
  canEditUserProfile: () =>
    fc
      .tuple(anyPerson(), fc.option(anyProfile()), anyProfileEdit(), maybe(anyHolders()))
      .map(([person, own, [before, after], holders]) => [
        ...([person, asKnownProfile(before, own), before, after, holders] as const),
      ]),
  canHandOnUserProfile: () =>
    fc
      .tuple(anyPerson(), fc.option(anyProfile()), fc.option(anyProfile()))
      .map(([person, own, profile]) => [person, own, asKnownProfile(own, profile)]),
  canManageUserProfiles: () =>
    fc
      .tuple(anyPerson(), fc.option(anyProfile()), maybe(anyProfile()))
      .map(([person, own, profile]) => [person, own, asKnownProfile(own, profile)]),
  canUseModule: () => fc.tuple(anyProfile(), anyModule()),
  profileMedia: () => fc.tuple(anyProfile()),
  copyUserProfile: () =>
    fc.tuple(anyProfile(), object({ id: oneOf(factPeople), name: textsOf("name that people read") })),
  defaultProfilePermissions: () => fc.tuple(anyProfileKind()),
  ineffectiveProfileSettings: () => fc.tuple(anyProfile()),
  moduleLevel: () => fc.tuple(anyProfile(), anyModule()),
  multimediaProfilesFor: () =>
    fc.tuple(anyProfile(), object({ defaultTelephony: oneOf(factPeople), others: someOf(factPeople) })),
  offeredFlowActions: () => fc.tuple(anyProfile()),
  ipListRisks: () => fc.tuple(anyValueOf(ipList), anyIpAddress()),
  isIpAllowed: () => fc.tuple(anyIpAddress(), anyValueOf(ipList), oneOf(["management", "api"])),
  twoFactorRisks: () => fc.tuple(oneOf(twoFactorModes), anyValueOf(ipList), anyIpAddress()),
  signInRequirement: () => fc.tuple(anySignInAttempt()),
  canForwardTo: () => fc.tuple(anyEmail(), anyValueOf(mailboxList)),
  customerDetailsSharing: () => fc.tuple(fc.boolean()),
  isEmailBlocked: () => fc.tuple(anyEmail(), anyValueOf(mailboxList)),
  canRenewWithoutOtp: () => fc.tuple(fc.boolean()),
  passwordExpiry: () =>
    fc.tuple(
      anyValueOf(passwordPolicy),
      anyInstantMilli(),
      anyInstantMilli(),
      maybe(fc.option(anyInstantMilli())),
    ),
  passwordPolicyCheck: () => fc.tuple(anyValueOf(passwordPolicy), anyPasswordChange()),
  agentStatus: () => fc.tuple(anyValueOf(inactiveAfterDays), anyLogIns(), anyInstantMilli()),
  canOpenSession: () => fc.tuple(fc.boolean(), fc.nat(3)),
  canWriteWithTicket: () => fc.tuple(anyTicketUse(), anyInstantMilli()),
  sessionExpiry: () => fc.tuple(anyValueOf(idleMinutes), anyInstantMilli(), anyInstantMilli()),
  ticketExpiry: () => fc.tuple(anyValueOf(ticketSeconds), anyInstantMilli(), anyInstantMilli()),
  canOpenMediaLink: () => fc.tuple(anyChannelSettings(), fc.boolean()),
  canUpload: () => fc.tuple(oneOf(["customer", "agent"]), anyUploadedFile(), anyChannelSettings()),
  effectiveSettings: () => fc.tuple(anyChannelSettings(), anyValueOf(channelOverrides)),
  canEmbedWorkspace: () => fc.tuple(fc.boolean()),
};

function anyGap(): fc.Arbitrary<InGap> {
  return oneOf(["forward", "skip"]);
}

function anyChannelSettings(): fc.Arbitrary<ChannelSettings> {
  return anyValueOf(writtenChannelSettings);
}
