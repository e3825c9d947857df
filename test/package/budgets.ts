// What may be how large, in bytes after gzip or as a count, so that growth is seen where it is made. A change that needs more
// raises the line in its own commit and says why. What is far below its line lowers it.

/** Each question that is answered yes or no, bundled alone. docs/performance.md has the figures of the day. */
export const questionBytes: Readonly<Record<string, number>> = {
  canAccessAsset: 2_850,
  canAddWorkspace: 700,
  canAssignBotRoles: 900,
  canAssignUserProfile: 2_400,
  canCancelEmailChange: 950,
  canChangeEmail: 2_550,
  canChangeRemoteAccess: 750,
  canChangeRole: 900,
  canChangeSetting: 1_300,
  canCopyProfileKey: 650,
  canCrossLaunch: 400,
  canDecryptLogs: 500,
  canDeleteUserProfile: 2_200,
  canEditUserProfile: 2_400,
  canEmbedWorkspace: 250,
  canExecute: 42_150,
  canFetchMedia: 1_000,
  canForwardTo: 1_300,
  canGrantApps: 900,
  canGrantDecryption: 800,
  canHandOnUserProfile: 2_100,
  canInvite: 2_350,
  canManageUserProfiles: 2_150,
  canMoveTeammate: 900,
  canOpenApp: 350,
  canOpenMediaLink: 250,
  canOpenSession: 300,
  canPerformActivity: 3_150,
  canRegenerateProfileKey: 700,
  canRemoveTeammate: 800,
  canRenameWorkspace: 650,
  canRenewWithoutOtp: 250,
  canResendInvitation: 2_000,
  canResetPassword: 950,
  canRevokeInvitation: 900,
  canSendEmail: 1_450,
  canStayWithEmail: 150,
  canSupportChangeOwner: 950,
  canSwitchTo: 400,
  canTakeOffBounceList: 650,
  canUpload: 1_700,
  canUseBotRole: 450,
  canUseFeature: 1_450,
  canUseModule: 1_200,
  canViewProfileKey: 650,
  canViewSetting: 1_250,
  canWithdrawApps: 900,
  canWithdrawBotRoles: 900,
  canWithdrawDecryption: 750,
  canWriteWithTicket: 400,
  isDomainAllowed: 1_300,
  isEmailBlocked: 1_300,
  isIpAllowed: 2_050,
};

/** All that a door exports, bundled with what it needs. */
export const doorBytes: Readonly<Record<string, number>> = {
  index: 60_700,
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
