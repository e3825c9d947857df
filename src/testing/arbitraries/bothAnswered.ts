import { canAccessAsset } from "../../assets/canAccessAsset.ts";
import { canAddWorkspace } from "../../workspaces/canAddWorkspace.ts";
import { canAssignBotRoles } from "../../appTray/canAssignBotRoles.ts";
import { canAssignUserProfile } from "../../userProfiles/canAssignUserProfile.ts";
import { canCancelEmailChange } from "../../teammates/canCancelEmailChange.ts";
import { canChangeEmail } from "../../teammates/canChangeEmail.ts";
import { canChangeRemoteAccess } from "../../teammates/canChangeRemoteAccess.ts";
import { canChangeRole } from "../../teammates/canChangeRole.ts";
import { canChangeSetting } from "../../tenantSettings/canChangeSetting.ts";
import { canDecryptLogs } from "../../teammates/canDecryptLogs.ts";
import { canDeleteUserProfile } from "../../userProfiles/canDeleteUserProfile.ts";
import { canEditUserProfile } from "../../userProfiles/canEditUserProfile.ts";
import { canGrantApps } from "../../appTray/canGrantApps.ts";
import { canGrantDecryption } from "../../teammates/canGrantDecryption.ts";
import { canInvite } from "../../teammates/canInvite.ts";
import { canManageUserProfiles } from "../../userProfiles/canManageUserProfiles.ts";
import { canMoveTeammate } from "../../teammates/canMoveTeammate.ts";
import { canOpenMediaLink } from "../../uploads/canOpenMediaLink.ts";
import { canPerformActivity } from "../../userProfiles/canPerformActivity.ts";
import { canOpenApp } from "../../appTray/canOpenApp.ts";
import { canRegenerateProfileKey } from "../../profileKey/canRegenerateProfileKey.ts";
import { canRemoveTeammate } from "../../teammates/canRemoveTeammate.ts";
import { canRenameWorkspace } from "../../workspaces/canRenameWorkspace.ts";
import { canResendInvitation } from "../../teammates/canResendInvitation.ts";
import { canResetPassword } from "../../teammates/canResetPassword.ts";
import { canRevokeInvitation } from "../../teammates/canRevokeInvitation.ts";
import { canSendEmail } from "../../bounceList/canSendEmail.ts";
import { canSupportChangeOwner } from "../../teammates/canSupportChangeOwner.ts";
import { canTakeOffBounceList } from "../../bounceList/canTakeOffBounceList.ts";
import { canUpload } from "../../uploads/canUpload.ts";
import { canWithdrawApps } from "../../appTray/canWithdrawApps.ts";
import { canWithdrawBotRoles } from "../../appTray/canWithdrawBotRoles.ts";
import { canWithdrawDecryption } from "../../teammates/canWithdrawDecryption.ts";
import { canWriteWithTicket } from "../../sessions/canWriteWithTicket.ts";
import { decryptionAtInvitation } from "../../teammates/decryptionAtInvitation.ts";
import { isEmailBlocked } from "../../mail/isEmailBlocked.ts";
import { passwordPolicyCheck } from "../../passwords/passwordPolicyCheck.ts";
import { fc } from "./fastCheck.ts";
import type { FactQuestion } from "./question.ts";

type Asked = (...args: never) => boolean | { readonly value: unknown };
type Some = Partial<Readonly<Record<FactQuestion, Asked>>>;

/** The questions that facts which are generated apart from each other seldom make allow: it takes an Owner, or two that fit. */
const seldomAllowed: Some = {
  canChangeSetting,
  canRegenerateProfileKey,
  canTakeOffBounceList,
  canAddWorkspace,
  canRenameWorkspace,
  canAccessAsset,
  canCancelEmailChange,
  canChangeEmail,
  canChangeRemoteAccess,
  canChangeRole,
  canDecryptLogs,
  canGrantDecryption,
  canInvite,
  canResendInvitation,
  canRevokeInvitation,
  canMoveTeammate,
  canRemoveTeammate,
  canResetPassword,
  canSupportChangeOwner,
  canWithdrawDecryption,
  canAssignBotRoles,
  canGrantApps,
  canWithdrawApps,
  canWithdrawBotRoles,
  canAssignUserProfile,
  canDeleteUserProfile,
  canEditUserProfile,
  canManageUserProfiles,
  canPerformActivity,
  isEmailBlocked,
  canWriteWithTicket,
  canUpload,
  passwordPolicyCheck,
  decryptionAtInvitation,
};

/** The questions that such facts seldom make refuse. */
const seldomRefused: Some = { canSendEmail, canOpenApp, canOpenMediaLink };

/**
 * Arguments of a question, such that neither answer is seldom: a property that says something of what is allowed has to
 * see some that is. One of three is of the seldom answer, where there is one.
 */
export function bothAnswered<Args>(question: string, args: fc.Arbitrary<Args>): fc.Arbitrary<Args> {
  const { [question as FactQuestion]: allowing } = seldomAllowed;
  const { [question as FactQuestion]: refusing } = seldomRefused;
  const asked = allowing ?? refusing;
  if (asked === undefined) return args;
  const isSeldom = (each: Args): boolean => {
    const answer = asked(...(each as never));
    return (typeof answer === "object" ? answer.value : answer) === (allowing !== undefined);
  };
  return fc.oneof({ arbitrary: args, weight: 2 }, { arbitrary: args.filter(isSeldom), weight: 1 });
}
