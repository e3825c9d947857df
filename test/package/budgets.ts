// What may be how large, in bytes after gzip or as a count, so that growth is seen where it is made. A change that needs more
// raises the line in its own commit and says why. What is far below its line lowers it.

/** Each question that is answered yes or no, bundled alone. docs/performance.md has the figures of the day. */
export const questionBytes: Readonly<Record<string, number>> = {
  canAccessAsset: 2_950,
  canAddWorkspace: 800,
  canAssignBotRoles: 1_050,
  canAssignUserProfile: 2_550,
  canCancelEmailChange: 1_100,
  canChangeEmail: 2_750,
  canChangeRemoteAccess: 900,
  canChangeRole: 1_050,
  canChangeSetting: 1_450,
  canCopyProfileKey: 800,
  canCrossLaunch: 500,
  canDecryptLogs: 500,
  canDeleteUserProfile: 2_350,
  canEditUserProfile: 2_600,
  canEmbedWorkspace: 250,
  canExecute: 42_150,
  canFetchMedia: 1_000,
  canForwardTo: 1_300,
  canGrantApps: 1_050,
  canGrantDecryption: 950,
  canHandOnUserProfile: 2_300,
  canInvite: 2_550,
  canManageUserProfiles: 2_300,
  canMoveTeammate: 1_050,
  canOpenApp: 400,
  canOpenMediaLink: 300,
  canOpenSession: 300,
  canPerformActivity: 3_250,
  canRegenerateProfileKey: 800,
  canRemoveTeammate: 1_000,
  canRenameWorkspace: 800,
  canRenewWithoutOtp: 250,
  canResendInvitation: 2_150,
  canResetPassword: 1_100,
  canRevokeInvitation: 1_050,
  canSendEmail: 1_500,
  canStayWithEmail: 150,
  canSupportChangeOwner: 1_050,
  canSwitchTo: 500,
  canTakeOffBounceList: 800,
  canUpload: 1_800,
  canUseBotRole: 500,
  canUseFeature: 1_600,
  canUseModule: 1_250,
  canViewProfileKey: 800,
  canViewSetting: 1_400,
  canWithdrawApps: 1_050,
  canWithdrawBotRoles: 1_050,
  canWithdrawDecryption: 950,
  canWriteWithTicket: 450,
  isDomainAllowed: 1_300,
  isEmailBlocked: 1_300,
  isIpAllowed: 2_150,
};

/** All that a door exports, bundled with what it needs. */
export const doorBytes: Readonly<Record<string, number>> = {
  index: 60_850,
  "explain/index": 76_500,
  "explain/en": 15_500,
  "explain/de": 17_500,
  "storage/index": 56_550,
  "analysis/index": 76_500,
  "testing/index": 96_000,
  "testing/arbitraries/index": 80_500,
};

/** The files that Node reads for an import of a door. */
export const doorFiles: Readonly<Record<string, number>> = {
  index: 3,
  "explain/index": 6,
  "explain/en": 4,
  "explain/de": 3,
  "storage/index": 5,
  "analysis/index": 5,
  "testing/index": 9,
  "testing/arbitraries/index": 8,
};

/** The unpacked tarball without its vectors, and these: docs/conformance.md says what they are for. */
export const installedBytes = 10_500_000;
export const vectorBytes = 200_000;
