// The only door. What is not here is not part of the library.

// decisions and their explanation
export type { Decision } from "./kernel/decision/decision.ts";
export type { CaseOf, RuleWithCases } from "./kernel/decision/ruleCases.ts";
export type { DecisionFacts, FactName, FactsOf, Permission, RuleWithFacts } from "./kernel/decision/facts.ts";
export type { NonEmpty } from "./kernel/decision/nonEmpty.ts";
export type { Checked, Issue, IssueCode, IssuePath } from "./kernel/schema/issue.ts";
export type { Check, StandardSchema } from "./kernel/schema/standardSchema.ts";
export type { WrittenList } from "./kernel/schema/list.ts";
export type { RuleId } from "./kernel/decision/rule.ts";
export { rulesVersion } from "./kernel/decision/rulesVersion.ts";

// vocabulary
export { type Entitlement, entitlements } from "./vocabulary/entitlement.ts";
export { features } from "./vocabulary/features.ts";
export type { Feature } from "./vocabulary/rights.ts";
export type { Person } from "./vocabulary/person.ts";
export { personFrom, type RecordedTeammate } from "./vocabulary/personFrom.ts";
export type { CrossLaunchKey, PersonKey, TeammateKey } from "./vocabulary/personKey.ts";
export { type Role, roles } from "./vocabulary/role.ts";
export {
  type Subscribed,
  type SubscribedFeatures,
  type WithheldFeature,
  withheldFeatures,
} from "./vocabulary/subscribed.ts";
export {
  type AppHolder,
  type AppTrayApp,
  appTrayApps,
  type BotRole,
  botRoles,
  type PlacedTeammate,
  type Teammate,
} from "./vocabulary/teammate.ts";
export type { Level, Workspace } from "./vocabulary/workspace.ts";
export { type ChannelSettings, defaultChannelSettings } from "./vocabulary/channelSettings.ts";

// tenant settings
export { canChangeSetting, decideChangeSetting } from "./tenantSettings/canChangeSetting.ts";
export { canViewSetting, decideViewSetting } from "./tenantSettings/canViewSetting.ts";
export { type SettingSection, settingSections } from "./tenantSettings/settingSections.ts";

// time zone
export { formatDisplay } from "./timeZone/formatDisplay.ts";
export { formatTimestamp } from "./timeZone/formatTimestamp.ts";
export { instantOf } from "./timeZone/instantOf.ts";
export { nextRun } from "./timeZone/nextRun.ts";
export { checkTimeZone } from "./timeZone/settings.ts";
export type { InGap } from "./kernel/time/zonedTime.ts";
export { type TimeSurface, timeSurfaces, timeZoneFor } from "./timeZone/timeZoneFor.ts";

// profile key
export { canCopyProfileKey, decideCopyProfileKey } from "./profileKey/canCopyProfileKey.ts";
export { canRegenerateProfileKey, decideRegenerateProfileKey } from "./profileKey/canRegenerateProfileKey.ts";
export { canViewProfileKey, decideViewProfileKey } from "./profileKey/canViewProfileKey.ts";
export type { ProfileKey } from "./slices/profileKey.ts";

// help desk
export { type AuditIdentity, auditIdentity, type AuditSubject } from "./helpDesk/auditIdentity.ts";
export {
  canCrossLaunch,
  type CrossLauncher,
  decideCrossLaunch,
  type TenantProvisioning,
} from "./helpDesk/canCrossLaunch.ts";
export { type CrossLaunchRole, crossLaunchRole } from "./helpDesk/crossLaunchRole.ts";
export { type HelpDeskAccess, helpDeskAccessLevel } from "./helpDesk/helpDeskAccessLevel.ts";
export { type HelpDeskRisk, helpDeskRisks } from "./helpDesk/helpDeskRisks.ts";
export { type CrossLaunchUser, helpDeskUserId } from "./helpDesk/helpDeskUserId.ts";
export { type HelpDeskAddOn, ineffectiveHelpDeskSettings } from "./helpDesk/ineffectiveHelpDeskSettings.ts";
export {
  checkHelpDeskSettings,
  defaultHelpDeskSettings,
  type HelpDeskSettings,
} from "./helpDesk/settings.ts";

// e-mail domains
export { canStayWithEmail, decideStayWithEmail } from "./emailDomains/canStayWithEmail.ts";
export { type EmailDomainsRisk, emailDomainsRisks } from "./emailDomains/emailDomainsRisks.ts";
export { decideDomainAllowed, isDomainAllowed } from "./emailDomains/isDomainAllowed.ts";
export { checkEmailDomains, defaultEmailDomains, type EmailDomains } from "./emailDomains/settings.ts";

// inbound media
export { acceptedCredentials, type MediaCredential } from "./inboundMedia/acceptedCredentials.ts";
export {
  canFetchMedia,
  decideFetchMedia,
  mediaKeyHeader,
  type PresentedCredential,
} from "./inboundMedia/canFetchMedia.ts";
export { type MediaUrlExpiry, mediaUrlExpiry } from "./inboundMedia/mediaUrlExpiry.ts";
export { type MediaUrlMaker, mediaUrlMaker } from "./inboundMedia/mediaUrlMaker.ts";
export { type MessagingChannel } from "./inboundMedia/messagingChannel.ts";
export {
  checkInboundMediaSettings,
  checkMediaExpiry,
  defaultInboundMediaSettings,
  type InboundMediaSettings,
  type MediaExpiry,
} from "./inboundMedia/settings.ts";

// bounce list
export { bounceEntryFor } from "./bounceList/bounceEntryFor.ts";
export { type BounceListing, bounceListing } from "./bounceList/bounceListing.ts";
export { canTakeOffBounceList, decideTakeOffBounceList } from "./bounceList/canTakeOffBounceList.ts";
export {
  canSendEmail,
  decideSendEmail,
  type EmailRoute,
  type OutboundEmail,
} from "./bounceList/canSendEmail.ts";
export { type BounceEntry } from "./bounceList/bounceEntry.ts";
export { checkBounceRetention, defaultBounceRetentionDays } from "./bounceList/settings.ts";

// groups and teams
export { canSwitchTo, decideSwitchTo } from "./workspaces/canSwitchTo.ts";
export { canAddWorkspace, decideAddWorkspace } from "./workspaces/canAddWorkspace.ts";
export { canRenameWorkspace, decideRenameWorkspace } from "./workspaces/canRenameWorkspace.ts";

// assets
export { type Asset, type AssetAction, assetActions } from "./assets/asset.ts";
export type { AssetDecision } from "./assets/assetDecision.ts";
export { assetSharing } from "./assets/assetSharing.ts";
export { canAccessAsset, decideAccessAsset } from "./assets/canAccessAsset.ts";
export { type AssetKind, assetKinds, type AssetSharing } from "./assets/sharingTable.ts";

// teammates
export { type AccountMaker, accountsMadeBy, type InvitedAccount } from "./teammates/accountsMadeBy.ts";
export { canCancelEmailChange, decideCancelEmailChange } from "./teammates/canCancelEmailChange.ts";
export { canChangeEmail, decideChangeEmail, type EmailChangeFacts } from "./teammates/canChangeEmail.ts";
export { canChangeRemoteAccess, decideChangeRemoteAccess } from "./teammates/canChangeRemoteAccess.ts";
export { canChangeRole, decideChangeRole } from "./teammates/canChangeRole.ts";
export { canDecryptLogs, decideDecryptLogs, type LogReader } from "./teammates/canDecryptLogs.ts";
export { canGrantDecryption, decideGrantDecryption } from "./teammates/canGrantDecryption.ts";
export { canInvite, decideInvite, type Invitation, type InvitationFacts } from "./teammates/canInvite.ts";
export {
  type Addressee,
  canResendInvitation,
  decideResendInvitation,
} from "./teammates/canResendInvitation.ts";
export { canRevokeInvitation, decideRevokeInvitation } from "./teammates/canRevokeInvitation.ts";
export { type InvitationStatus, invitationStatus } from "./teammates/invitationStatus.ts";
export type { KnownAddress } from "./teammates/addressees.ts";
export type { EmailChange } from "./teammates/emailChange.ts";
export { type EmailChangeStatus, emailChangeStatus } from "./teammates/emailChangeStatus.ts";
export type { Invitee, PossibleInvitee } from "./teammates/invitee.ts";
export type { Lowering } from "./teammates/lowering.ts";
export type { Sending } from "./teammates/sending.ts";
export { canMoveTeammate, decideMoveTeammate } from "./teammates/canMoveTeammate.ts";
export { canRemoveTeammate, decideRemoveTeammate } from "./teammates/canRemoveTeammate.ts";
export { canResetPassword, decideResetPassword } from "./teammates/canResetPassword.ts";
export {
  canSupportChangeOwner,
  decideSupportChangeOwner,
  type OwnerChange,
  type PossibleOwner,
} from "./teammates/canSupportChangeOwner.ts";
export { canUseFeature, decideUseFeature } from "./teammates/canUseFeature.ts";
export { canWithdrawDecryption, decideWithdrawDecryption } from "./teammates/canWithdrawDecryption.ts";
export { decryptionAfterRoleChange } from "./teammates/decryptionAfterRoleChange.ts";
export { decryptionAtInvitation } from "./teammates/decryptionAtInvitation.ts";
export {
  type InvitationEmail,
  invitationEmails,
  type InvitationSignIn,
  type SsoTurnedOn,
} from "./teammates/invitationEmails.ts";

// app tray
export { canAssignBotRoles, decideAssignBotRoles } from "./appTray/canAssignBotRoles.ts";
export { canGrantApps, decideGrantApps } from "./appTray/canGrantApps.ts";
export { canOpenApp, decideOpenApp } from "./appTray/canOpenApp.ts";
export { canUseBotRole, decideUseBotRole } from "./appTray/canUseBotRole.ts";
export { canWithdrawApps, decideWithdrawApps } from "./appTray/canWithdrawApps.ts";
export { canWithdrawBotRoles, decideWithdrawBotRoles } from "./appTray/canWithdrawBotRoles.ts";
export { type EventSchedulerLevel, eventSchedulerLevel } from "./appTray/eventSchedulerLevel.ts";

// contact-centre user profiles
export type { DecisionByAccess } from "./userProfiles/access.ts";
export {
  type Activity,
  type ActivityName,
  type CallActivity,
  type FlowActivity,
  type MediaFileActivity,
  type PlainActivity,
  type ScheduleActivity,
} from "./userProfiles/activities.ts";
export { canAssignUserProfile, decideAssignUserProfile } from "./userProfiles/canAssignUserProfile.ts";
export { canPerformActivity, decidePerformActivity } from "./userProfiles/canPerformActivity.ts";
export { canDeleteUserProfile, decideDeleteUserProfile } from "./userProfiles/canDeleteUserProfile.ts";
export { canEditUserProfile, decideEditUserProfile } from "./userProfiles/canEditUserProfile.ts";
export { canHandOnUserProfile, decideHandOnUserProfile } from "./userProfiles/canHandOnUserProfile.ts";
export { canManageUserProfiles, decideManageUserProfiles } from "./userProfiles/canManageUserProfiles.ts";
export { canUseModule, decideUseModule } from "./userProfiles/canUseModule.ts";
export { type ActivityRow, profileActivities } from "./userProfiles/profileActivities.ts";
export { profileMedia, type Medium } from "./userProfiles/profileMedia.ts";
export { profileModules } from "./userProfiles/profileModules.ts";
export { checkUserProfileEdit, checkUserProfile } from "./userProfiles/checkUserProfile.ts";
export { type CopyName, copyUserProfile } from "./userProfiles/copyUserProfile.ts";
export { defaultProfilePermissions } from "./userProfiles/defaultProfilePermissions.ts";
export {
  type IneffectiveSetting,
  ineffectiveProfileSettings,
} from "./userProfiles/ineffectiveProfileSettings.ts";
export { type KindRow, type ProfileKind, profileKinds } from "./userProfiles/kinds.ts";
export { moduleLevel } from "./userProfiles/moduleLevel.ts";
export {
  type Module,
  type ModuleLevel,
  type ModuleLevels,
  type ModuleRow,
  type ModuleToggles,
  type NoneViewEdit,
  type OnOff,
  type OpenLevel,
  type Toggle,
  type ToggleRow,
} from "./userProfiles/modules.ts";
export { type MultimediaProfiles, multimediaProfilesFor } from "./userProfiles/multimediaProfilesFor.ts";
export { type FlowAction, offeredFlowActions } from "./userProfiles/offeredFlowActions.ts";
export type { ProfileHolders } from "./userProfiles/profileHolders.ts";
export type {
  ModuleAccess,
  ModuleSetting,
  ModuleSettings,
  ProfilePermissions,
  UserProfile,
} from "./userProfiles/profile.ts";

// network access
export { type IpListRisk, ipListRisks } from "./networkAccess/ipListRisks.ts";
export type { Ipv4Ranges, Ipv6Ranges } from "./networkAccess/ipRanges.ts";
export { decideIpAllowed, type IpAccess, isIpAllowed } from "./networkAccess/isIpAllowed.ts";
export {
  checkIpList,
  checkTwoFactorMode,
  defaultIpList,
  defaultTwoFactorMode,
  type IpList,
  type TwoFactorMode,
  twoFactorModes,
} from "./networkAccess/settings.ts";
export {
  type SignInAttempt,
  type SignInRequirement,
  signInRequirement,
} from "./networkAccess/signInRequirement.ts";
export { type TwoFactorRisk, twoFactorRisks } from "./networkAccess/twoFactorRisks.ts";

// mail and forwarding
export { canForwardTo, decideForwardTo } from "./mail/canForwardTo.ts";
export { customerDetailsSharing } from "./mail/customerDetailsSharing.ts";
export { decideEmailBlocked, isEmailBlocked } from "./mail/isEmailBlocked.ts";
export { checkBlockedEmails, checkForwardEmails } from "./mail/settings.ts";

// passwords
export { canRenewWithoutOtp, decideRenewWithoutOtp } from "./passwords/canRenewWithoutOtp.ts";
export { passwordExpiry } from "./passwords/passwordExpiry.ts";
export { type PasswordChange, passwordPolicyCheck } from "./passwords/passwordPolicyCheck.ts";
export { checkPasswordPolicy, defaultPasswordPolicy, type PasswordPolicy } from "./passwords/settings.ts";

// sessions
export { type AgentLogIns, type AgentStatus, agentStatus } from "./sessions/agentStatus.ts";
export { canOpenSession, decideOpenSession } from "./sessions/canOpenSession.ts";
export { canWriteWithTicket, decideWriteWithTicket, type TicketUse } from "./sessions/canWriteWithTicket.ts";
export { sessionExpiry, type SessionState } from "./sessions/sessionExpiry.ts";
export { checkIdleMinutes, checkInactiveAfterDays, checkTicketSeconds } from "./sessions/settings.ts";
export { ticketExpiry, type TicketState } from "./sessions/ticketExpiry.ts";

// uploads and media links
export { canOpenMediaLink, decideOpenMediaLink } from "./uploads/canOpenMediaLink.ts";
export { canUpload, decideUpload, type UploadedFile, type Uploader } from "./uploads/canUpload.ts";
export {
  checkFileTypes,
  checkMaxFileMegabytes,
  defaultMediaLinkSettings,
  defaultUploadSettings,
  type MediaLinkSettings,
  type UploadSettings,
} from "./uploads/settings.ts";

// channels
export {
  type EffectiveSettings,
  effectiveSettings,
  type SettingSource,
} from "./channels/effectiveSettings.ts";
export {
  type ChannelOverrides,
  checkChannelOverrides,
  checkChannelSettings,
  type WrittenChannelSettings,
} from "./channels/settings.ts";

// privacy
export { canEmbedWorkspace, decideEmbedWorkspace } from "./privacy/canEmbedWorkspace.ts";
export {
  checkApiAuthenticationMode,
  checkOrganisationSettings,
  defaultOrganisationSettings,
  type OrganisationSettings,
} from "./slices/privacy.ts";

// the tenant: state, commands, transitions
export { entriesAfter, type EntryPage } from "./kernel/ledger/entryPage.ts";
export { type Entry, entriesOf, entryOf, type Ledger, sizeOf } from "./kernel/ledger/ledger.ts";
export type { Change } from "./kernel/schema/changes.ts";
export type { Actor, CrossLaunchActor } from "./vocabulary/actor.ts";
export type { CommandDecision, Envelope, EventEnvelope } from "./slices/slice.ts";
export type { Subscription } from "./slices/subscription.ts";
export type { BounceList, BounceRecord, TakenOffAddress } from "./slices/bounceListSchema.ts";
export type { Group, Team, WorkspacesState } from "./workspaces/state.ts";
export type { OwnerCounts } from "./teammates/ownerCounts.ts";
export type { EmailHolder } from "./teammates/emailHolders.ts";
export type { ProfileHolding, TeammateRecord, TeammatesState } from "./teammates/state.ts";
export type { AssetRecord, Assets, PendingWithdrawal } from "./slices/assetsSchema.ts";
export type { RetiredId } from "./slices/retiredIds.ts";
export type { UserProfiles } from "./slices/userProfiles.ts";
export type { NetworkAccess } from "./slices/networkAccess.ts";
export type { Channel, Channels } from "./slices/channels.ts";
export type { Tenant } from "./tenant/tenant.ts";
export { newTenant, type NewTenantInput } from "./tenant/newTenant.ts";
export {
  type Command,
  type CommandBody,
  type CommandBodyOf,
  type CommandOf,
  type CommandType,
  commandTypes,
} from "./tenant/command.ts";
export { commandBodySchemas, commandSchemas } from "./tenant/commandSchemas.ts";
export { canExecute, decideExecute } from "./tenant/canExecute.ts";
export type { CommandRequest } from "./tenant/commandRequest.ts";
export { type Transition, transition } from "./tenant/transition.ts";
export type { RowChange, TenantChanges } from "./tenant/tenantChanges.ts";
export type { AuditEntry } from "./tenant/auditEntry.ts";
export { type Refusal, type Replay, replay } from "./tenant/replay.ts";
export { reduceTenant } from "./tenant/reduceTenant.ts";
export { commandBodySchema, commandSchema, parseCommand } from "./tenant/parseCommand.ts";
export { type ParsedTenant, parseTenant, tenantSchema } from "./tenant/parseTenant.ts";
export { serializeTenant } from "./tenant/serializeTenant.ts";
export { type MigratedState, migrate } from "./tenant/migrate.ts";
export { schemaVersion } from "./tenant/anyVersion.ts";

// questions by id over a tenant
export { activityAccess } from "./tenant/activityAccess.ts";
export { agentStatusOf } from "./tenant/agentStatusOf.ts";
export { assetAccess } from "./tenant/assetAccess.ts";
export { emailAccess } from "./tenant/emailAccess.ts";
export { emailChangeStatusOf } from "./tenant/emailChangeStatusOf.ts";
export { featureAccess } from "./tenant/featureAccess.ts";
export { invitationStatusOf } from "./tenant/invitationStatusOf.ts";
export { passwordExpiryOf } from "./tenant/passwordExpiryOf.ts";
export { personOf } from "./tenant/personOf.ts";
export { settingAccess } from "./tenant/settingAccess.ts";
export { effectiveSettingsOf } from "./tenant/effectiveSettingsOf.ts";
export { signInRequirementOf } from "./tenant/signInRequirementOf.ts";
export { type WithdrawingCommand, withdrawalRisksOf } from "./tenant/withdrawalRisksOf.ts";
