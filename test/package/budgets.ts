// What may be how large, in bytes after gzip or as a count, so that growth is seen where it is made. A change that needs more
// raises the line in its own commit and says why. What is far below its line lowers it.

/** Each question that is answered yes or no, bundled alone. docs/performance.md has the figures of the day. */
export const questionBytes: Readonly<Record<string, number>> = {
  canAccessAsset: 2_850,
  canAddWorkspace: 750,
  canAssignBotRoles: 1_000,
  canAssignUserProfile: 2_350,
  canCancelEmailChange: 1_000,
  canChangeEmail: 2_650,
  canChangeRemoteAccess: 800,
  canChangeRole: 950,
  canChangeSetting: 1_350,
  canCopyProfileKey: 700,
  canCrossLaunch: 400,
  canDecryptLogs: 500,
  canDeleteUserProfile: 2_200,
  canEditUserProfile: 2_400,
  canEmbedWorkspace: 250,
  canExecute: 42_150,
  canFetchMedia: 1_100,
  canForwardTo: 1_300,
  canGrantApps: 1_000,
  canGrantDecryption: 850,
  canHandOnUserProfile: 2_100,
  canInvite: 2_500,
  canManageUserProfiles: 2_100,
  canMoveTeammate: 950,
  canOpenApp: 400,
  canOpenMediaLink: 250,
  canOpenSession: 300,
  canPerformActivity: 3_150,
  canRegenerateProfileKey: 750,
  canRemoveTeammate: 850,
  canRenameWorkspace: 700,
  canRenewWithoutOtp: 250,
  canResendInvitation: 2_050,
  canResetPassword: 1_000,
  canRevokeInvitation: 950,
  canSendEmail: 1_450,
  canStayWithEmail: 150,
  canSupportChangeOwner: 1_000,
  canSwitchTo: 400,
  canTakeOffBounceList: 700,
  canUpload: 1_750,
  canUseBotRole: 500,
  canUseFeature: 1_500,
  canUseModule: 1_200,
  canViewProfileKey: 700,
  canViewSetting: 1_300,
  canWithdrawApps: 1_000,
  canWithdrawBotRoles: 1_000,
  canWithdrawDecryption: 800,
  canWriteWithTicket: 400,
  isDomainAllowed: 1_300,
  isEmailBlocked: 1_300,
  isIpAllowed: 2_100,
};

/** All that a door exports, bundled with what it needs. */
export const doorBytes: Readonly<Record<string, number>> = {
  index: 60_500,
  "explain/index": 76_500,
  "explain/en": 15_500,
  "explain/de": 17_500,
  "storage/index": 56_500,
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

/** The unpacked tarball. */
export const installedBytes = 10_400_000;
