import type { Edit, PlantedHole } from "./plantedHole.ts";

/** One edit of one file. */
const hole = (name: string, path: string, find: string, replace: string): PlantedHole => ({
  name,
  edits: [{ path, find, replace }],
});

const rights = "src/vocabulary/rights.ts";
const invite = "src/teammates/canInvite.ts";
const changeRole = "src/teammates/canChangeRole.ts";
const move = "src/teammates/canMoveTeammate.ts";
const remove = "src/teammates/canRemoveTeammate.ts";
const assign = "src/userProfiles/canAssignUserProfile.ts";
const edit = "src/userProfiles/canEditUserProfile.ts";
const profileRight = "src/userProfiles/decideProfileRight.ts";
const exceeds = "src/userProfiles/brokenByExceeding.ts";
const byAsset = "src/assets/brokenByAsset.ts";
const execute = "src/tenant/canExecute.ts";
const signIn = "src/tenant/signInRequirementOf.ts";
const holders = "src/userProfiles/profileHolders.ts";
const identify = "src/tenant/identifyActor.ts";

const managing = "src/teammates/brokenByManaging.ts";
const afterChange = "src/slices/afterEmailChange.ts";

const outOfReach = `brokenByReach(person.home, teammate.home)`;

/** Whoever may invite at all gives any id again. */
const anyIdAgain: readonly Edit[] = [
  {
    path: "src/slices/membershipCommands.ts",
    find: `isIdRetired(facts.teammates, given.teammate) &&`,
    replace: "false &&",
  },
  {
    path: "src/slices/membershipCommands.ts",
    find: `if (isIdRetired(state, invited) && own(given, "again") !== true) return state;`,
    replace: "",
  },
];

/** Every rule that closes a hole, taken out in turn. */
export const plantedHoles: readonly PlantedHole[] = [
  // Who there is, and with which role.
  hole(
    "TM1: Limited Access invites",
    rights,
    `inviteTeammates: Right = { roles: fullAndAbove`,
    `inviteTeammates: Right = { roles: limitedAndAbove`,
  ),
  hole(
    "TM2: Full Access invites Owners",
    invite,
    `person.role === "full" && role === "owner" && "TM2"`,
    "false",
  ),
  {
    name: "TM2, TM5: Full Access makes Owners",
    edits: [
      {
        path: changeRole,
        find: `const isFullMakingOwner = person.role === "full" && newRole === "owner"`,
        replace: "const isFullMakingOwner = false",
      },
    ],
  },
  hole(
    "TM3: an Owner is invited below tenant level",
    invite,
    `role === "owner" &&
      home.level !== "tenant" && { rule: "TM3", facts: { case: "placed", home: workspaceCopy(home) } }`,
    "false",
  ),
  hole(
    "TM3: somebody below tenant level becomes an Owner",
    changeRole,
    `newRole === "owner" && brokenByPlace(teammate)`,
    "false",
  ),
  hole(
    "TM3: an Owner is moved",
    move,
    `teammate.role === "owner" && { rule: "TM3", facts: { case: "moved" } }`,
    "false",
  ),
  hole("TM4: an Owner is removed", remove, `teammate.role === "owner" ? ofOwner : isSelf(`, "isSelf("),
  hole(
    "TM4: Limited Access removes people",
    rights,
    `removeTeammates: Right = { roles: fullAndAbove`,
    `removeTeammates: Right = { roles: limitedAndAbove`,
  ),
  hole(
    "TM5: Limited Access changes roles",
    rights,
    `changeRoles: Right = { roles: fullAndAbove`,
    `changeRoles: Right = { roles: limitedAndAbove`,
  ),
  {
    name: "TM5, TM6: an Owner is lowered",
    edits: [
      {
        path: changeRole,
        find: `const isOwner = teammate.role === "owner"`,
        replace: "const isOwner = false",
      },
      {
        path: "src/teammates/decryptionAfterRoleChange.ts",
        find: `if (newRole !== "owner" && wasOwner) return impossibleChange;`,
        replace: "",
      },
    ],
  },
  hole(
    "ST15, TM15: an Owner is lowered by an event that is told again",
    "src/slices/ownerRecency.ts",
    `recencyTo(ownerSinceMilli, report) !== "newer"`,
    "false",
  ),
  { name: "ST14: the id of somebody who was removed is given to another", edits: anyIdAgain },
  // Where people belong, and who reaches them.
  hole(
    "TM8: somebody is invited out of reach",
    invite,
    `brokenByPlacing("invite", person.home, home)`,
    "false",
  ),
  hole("TM8: somebody is moved out of reach", move, `brokenByPlacing("move", person.home, to)`, "false"),
  hole(
    "TM8: Limited Access moves people",
    rights,
    `export const moveTeammates: Right = { roles: fullAndAbove`,
    `export const moveTeammates: Right = { roles: limitedAndAbove`,
  ),
  hole("TM9: whoever is out of reach is removed", remove, outOfReach, "false"),
  hole("TM9: the role of somebody out of reach is changed", changeRole, outOfReach, "false"),
  hole("TM9: whoever is out of reach is moved", move, outOfReach, "false"),
  hole("TM9: somebody out of reach is given a profile", assign, outOfReach, "false"),
  hole(
    "TM9: somebody out of reach is given bot roles",
    "src/appTray/canAssignBotRoles.ts",
    outOfReach,
    "false",
  ),
  hole(
    "AT5: somebody out of reach is given applications",
    "src/appTray/canGrantApps.ts",
    `!reaches(person.home, teammate.home) && "AT5"`,
    "false",
  ),
  hole(
    "AT1: Limited Access assigns bot roles",
    rights,
    `assignBotRoles: Right = { roles: fullAndAbove`,
    `assignBotRoles: Right = { roles: limitedAndAbove`,
  ),
  hole(
    "AT3: Limited Access grants applications",
    rights,
    `grantApps: Right = { roles: fullAndAbove`,
    `grantApps: Right = { roles: limitedAndAbove`,
  ),
  // Grants.
  hole(
    "DL3: Full Access grants decryption",
    rights,
    `grantDecryption: Right = {\n  roles: owner`,
    `grantDecryption: Right = {\n  roles: fullAndAbove`,
  ),
  hole(
    "DL6: an Owner without decryption invites one with it",
    "src/slices/membershipCommands.ts",
    `decryptsLogs: decryptsLogs(state, given.by),`,
    `decryptsLogs: true,`,
  ),
  hole(
    "DL5, DL6: an Owner without decryption grants it",
    "src/teammates/canGrantDecryption.ts",
    `isSelf(person, teammate) && "DL5",
    person.role === "owner" && mayDecrypt === false && { rule: "DL6", facts: { case: "noGrant" } },`,
    "",
  ),
  hole(
    "DL6: the last Owner who decrypts is deprived of it",
    "src/teammates/canWithdrawDecryption.ts",
    `isLastDecryptingOwner !== false && {`,
    "false && {",
  ),
  hole(
    "DL2: somebody who decrypts is promoted with it",
    "src/teammates/decryptionAfterRoleChange.ts",
    `if (newRole === "owner" && !wasOwner) return dropped;`,
    "",
  ),
  {
    name: "TM13: Full Access grants remote access",
    edits: [
      {
        path: rights,
        find: `changeRemoteAccess: Right = {\n  roles: owner`,
        replace: "changeRemoteAccess: Right = {\n  roles: fullAndAbove",
      },
      {
        path: "src/teammates/canChangeRemoteAccess.ts",
        find: `person.role !== "owner" && "TM13"`,
        replace: "false",
      },
    ],
  },
  {
    name: "IP8: a profile's kind makes an administrator",
    edits: [
      {
        path: signIn,
        find: `const isAdministrator = `,
        replace: `const held = entryOf(state.userProfiles.records, record.userProfile ?? "");
          const isAdministrator = held?.kind === "administratorOnly" || `,
      },
      {
        path: signIn,
        find: `import { readTenant } from "./readTenant.ts";`,
        replace: `import { readTenant } from "./readTenant.ts";\nimport { entryOf } from "../kernel/ledger/ledger.ts";`,
      },
    ],
  },
  hole(
    "TM14: others change the record of an Owner",
    "src/vocabulary/teammate.ts",
    `return teammate.role === "owner" && !(person.role === "owner" && person.kind === "teammate");`,
    "return false;",
  ),
  // Addresses.
  hole(
    "TM16: Limited Access changes addresses",
    rights,
    `changeEmails: Right = { roles: fullAndAbove`,
    `changeEmails: Right = { roles: limitedAndAbove`,
  ),
  {
    name: "TM16, TM9: the address of somebody out of reach is changed",
    edits: [
      { path: managing, find: `brokenByPlacing("manage", person.home, home)`, replace: "false" },
      { path: managing, find: `brokenByReach(person.home, home)`, replace: "false" },
    ],
  },
  {
    name: "TM16, PW10, TM14: Full Access changes the address or the password of an Owner",
    edits: [
      { path: managing, find: `person.role === "full" && role === "owner" && "TM2"`, replace: "false" },
      {
        path: managing,
        find: `isOwnerToOthers(person, teammate) && { rule: "TM14", facts: { case: what } }`,
        replace: "false",
      },
    ],
  },
  hole(
    "TM16: decryption goes along with the account",
    afterChange,
    `!canGrant && withoutDecryption(`,
    "false && withoutDecryption(",
  ),
  hole(
    "TM16: remote access goes along with the account",
    afterChange,
    `record.hasRemoteAccess && canChangeRemoteAccess(changer, record)`,
    "record.hasRemoteAccess",
  ),
  hole(
    "TM16: a user profile goes along with the account",
    afterChange,
    `canHandOnByChange(facts, changer, change, record) ? record.userProfile : null`,
    "record.userProfile",
  ),
  hole(
    "TM16: locks go along with the account",
    afterChange,
    `const isHandedOver = changer.role !== "owner";`,
    "const isHandedOver = false;",
  ),
  hole(
    "TM18: a change of address hides who invited the account",
    afterChange,
    `readdressedBy: withReaddresser(record.readdressedBy, by)`,
    "invitedBy: by",
  ),
  hole(
    "TM18: a change of address hides who took the account over",
    afterChange,
    `readdressedBy: withReaddresser(record.readdressedBy, by)`,
    "readdressedBy: record.readdressedBy",
  ),
  hole(
    "TM16, DL6: the address of the last Owner who decrypts is changed by one who does not",
    "src/teammates/canChangeEmail.ts",
    `wouldEndDecryption && !isSelf(person, teammate) && {`,
    "false && {",
  ),
  hole(
    "PW10: Limited Access resets passwords",
    rights,
    `resetPasswords: Right = { roles: fullAndAbove`,
    `resetPasswords: Right = { roles: limitedAndAbove`,
  ),
  // User profiles.
  hole(
    "TM17: a sleeping profile is woken",
    changeRole,
    `canHandOn !== true && person.role !== "owner" && wakesProfile(teammate.role, newRole) && "TM17"`,
    "false",
  ),
  hole(
    "TM17: a profile is carried where its holder did not reach",
    move,
    `canHandOn !== true && person.role !== "owner" && carriesProfile(teammate, to) && "TM17"`,
    "false",
  ),
  hole(
    "UP25: profiles beyond one's own are handed on",
    exceeds,
    `return facts.exceeding.length > 0 && {`,
    "return false && {",
  ),
  hole("UP25: what sleeps does not count", exceeds, ` && !wakes(held, profile, permission, edited)`, ""),
  hole(
    "UP25: a profile beyond one's own is taken away",
    assign,
    `(!isOwn && brokenByReplacing(person, ownProfile, before))`,
    "false",
  ),
  hole(
    "UP25: a profile beyond one's own is narrowed",
    edit,
    `(!isOwnProfile && brokenByExceeding(person, ownProfile, before))`,
    "false",
  ),
  hole(
    "ST8: whoever does not manage users gives profiles",
    profileRight,
    "return alsoRefused(byRole, decideByPermissions(held, right));",
    "return byRole;",
  ),
  hole(
    "ST8: one widens one's own profile by assigning",
    assign,
    `isOwn && person.role !== "owner" && addsPermissions(ownProfile, after) && addedToOwn`,
    "false",
  ),
  hole(
    "ST8: one widens one's own profile by editing",
    edit,
    `isOwnProfile && person.role !== "owner" && addsPermissions(before, after) && addedToOwn`,
    "false",
  ),
  {
    name: "UP24: Read-only and Restricted Access use their profile",
    edits: [
      { path: profileRight, find: `role === "readOnly" && "RL4"`, replace: "false" },
      { path: profileRight, find: `role === "restricted" && "RL5"`, replace: "false" },
      {
        path: profileRight,
        find: `(role === "readOnly" || role === "restricted") && "UP24"`,
        replace: "false",
      },
    ],
  },
  hole("UP26: others edit what an Owner holds", holders, `if (owners > 0) return`, "if (false) return"),
  hole(
    "UP26: a profile is edited that is held out of reach",
    holders,
    `teammates > 0 && person.home.level !== "tenant"`,
    "false",
  ),
  {
    name: "UP27: a profile is deleted while somebody holds it",
    edits: [
      {
        path: "src/userProfiles/canDeleteUserProfile.ts",
        find: `holders?.teammates !== 0 && {`,
        replace: "false && {",
      },
      {
        path: "src/slices/userProfiles.ts",
        find: `if (!isDeletable || holdersOf(teammates, profile).teammates > 0) return profiles;`,
        replace: "if (!isDeletable) return profiles;",
      },
    ],
  },
  // Settings.
  hole(
    "TS1: Full Access changes tenant settings",
    rights,
    `changeTenantSettings: Right = {\n  roles: owner`,
    `changeTenantSettings: Right = {\n  roles: fullAndAbove`,
  ),
  hole(
    "ST8: Full Access changes privacy and security",
    rights,
    `changePrivacyAndSecurity: Right = { roles: owner`,
    `changePrivacyAndSecurity: Right = { roles: fullAndAbove`,
  ),
  hole(
    "TS2: Full Access changes the help desk",
    rights,
    `changeHelpDeskSettings: AnyRight = {\n  roles: owner`,
    `changeHelpDeskSettings: AnyRight = {\n  roles: fullAndAbove`,
  ),
  hole(
    "PK2: Full Access regenerates the profile key",
    rights,
    `regenerateProfileKey: Right = {\n  roles: owner`,
    `regenerateProfileKey: Right = {\n  roles: fullAndAbove`,
  ),
  hole(
    "WS4: Full Access adds groups",
    rights,
    `addGroupsAndTeams: Right = {\n  roles: owner`,
    `addGroupsAndTeams: Right = {\n  roles: fullAndAbove`,
  ),
  hole(
    "BL10: Limited Access takes addresses off the bounce list",
    rights,
    `takeOffBounceList: Right = { roles: fullAndAbove`,
    `takeOffBounceList: Right = { roles: limitedAndAbove`,
  ),
  hole(
    "BL10: Full Access of a group takes addresses off the bounce list",
    "src/bounceList/canTakeOffBounceList.ts",
    `person.home.level !== "tenant" && "BL10"`,
    "false",
  ),
  hole(
    "WS7: Full Access renames",
    rights,
    `renameWorkspaces: Right = { roles: owner`,
    `renameWorkspaces: Right = { roles: fullAndAbove`,
  ),
  hole(
    "RL8: groups and teams are added although that is withheld",
    "src/workspaces/canAddWorkspace.ts",
    `isWithheld && {`,
    "false && {",
  ),
  hole(
    "RL8: tenant settings are changed although that is withheld",
    rights,
    `rules: ["TS1", "RL1", "RL4", "RL5"],\n  feature: "changeTenantSettings",`,
    `rules: ["TS1", "RL1", "RL4", "RL5"],`,
  ),
  hole(
    "RL8: the profile key is regenerated although that is withheld",
    rights,
    `feature: "regenerateProfileKey",`,
    "",
  ),
  hole(
    "RL8: decryption is granted although it is withheld",
    "src/teammates/canGrantDecryption.ts",
    `isWithheld && {`,
    "false && {",
  ),
  hole(
    "ST9: people report events",
    execute,
    `by.kind === "system" ? decideEvent(tenant, declaration, command) : eventByPerson`,
    "declaration.decide(tenant, command)",
  ),
  // Invitations that are to be accepted.
  {
    name: "IV5: whoever has not accepted has their rights",
    edits: [
      {
        path: "src/tenant/presentTeammate.ts",
        find: `isPending(record) ? notAccepted : { record, refusal: undefined, nothing: undefined }`,
        replace: "{ record, refusal: undefined, nothing: undefined }",
      },
      {
        path: "src/vocabulary/personFrom.ts",
        find: `(ownValue(teammate, "invitation") ?? null) === null`,
        replace: "true",
      },
    ],
  },
  hole(
    "IV5: Limited Access revokes invitations",
    rights,
    `manageInvitations: Right = { roles: fullAndAbove`,
    `manageInvitations: Right = { roles: limitedAndAbove`,
  ),
  hole(
    "IV5, TM2: Full Access sends the invitation of an Owner again",
    "src/teammates/canResendInvitation.ts",
    `person.role === "full" && role === "owner" && "TM2"`,
    "false",
  ),
  hole(
    "IV5, TM2: Full Access revokes the invitation of an Owner",
    "src/teammates/canRevokeInvitation.ts",
    `person.role === "full" && role === "owner" && "TM2"`,
    "false",
  ),
  hole(
    "IV5, TM8: an invitation out of reach is sent again",
    "src/teammates/canResendInvitation.ts",
    `brokenByPlacing("manage", person.home, home)`,
    "false",
  ),
  hole(
    "IV5, TM8: an invitation out of reach is revoked",
    "src/teammates/canRevokeInvitation.ts",
    `brokenByPlacing("manage", person.home, home)`,
    "false",
  ),
  {
    name: "IV5: whoever is there already is revoked as if they were invited",
    edits: [
      {
        path: "src/teammates/canRevokeInvitation.ts",
        find: "!isPending(invitee) && noneToAccept",
        replace: "false",
      },
      {
        path: "src/slices/invitationCommands.ts",
        find: `record !== undefined && isPending(record) ? withoutTeammate`,
        replace: "record !== undefined ? withoutTeammate",
      },
    ],
  },
  hole(
    "IV5, DL6: an Owner who has not accepted counts as one who decrypts",
    "src/teammates/ownerCounts.ts",
    `record !== undefined && isAcceptedOwner(record) ? 1 : 0`,
    `record !== undefined && record.role === "owner" ? 1 : 0`,
  ),
  // Assets.
  {
    name: "WS2: people act where they cannot be",
    edits: [
      {
        path: identify,
        find: `const isReached = reaches(home, current);`,
        replace: "const isReached = true;",
      },
      {
        path: "src/assets/canAccessAsset.ts",
        find: `const beyondHome = reaches(home, current) ? noRules : notReachable;`,
        replace: `const beyondHome = reaches(home, current) ? noRules : noRules;`,
      },
    ],
  },
  hole(
    "AS12: others open a lock",
    byAsset,
    `return isLockedTo(person, asset) ? locked : noRules;`,
    "return noRules;",
  ),
  {
    name: "AS27, ST14: a lock belongs to an id, whoever has it",
    edits: [
      {
        path: "src/vocabulary/personKey.ts",
        find: `key.createdAtMilli !== null &&`,
        replace: "",
      },
      {
        path: "src/vocabulary/personKey.ts",
        find: `key.createdAtMilli === own(person, "createdAtMilli")`,
        replace: "true",
      },
      ...anyIdAgain,
    ],
  },
  hole(
    "AS24: an app is shared out of reach",
    byAsset,
    `(isTargetReached(person, target) ? noRules : targetNotReachable)`,
    "noRules",
  ),
  {
    name: "AS14: an app is shared again while its withdrawal is going on",
    edits: [
      {
        path: byAsset,
        find: `(isBeingWithdrawn(asset, target) ? beingWithdrawn : noRules)`,
        replace: "(isBeingWithdrawn(asset, target) ? noRules : noRules)",
      },
      {
        path: "src/slices/assetShares.ts",
        find: `holdsWorkspace(sharedWith, workspace) || holdsWorkspace(withdrawingFrom, workspace)`,
        replace: "holdsWorkspace(sharedWith, workspace)",
      },
    ],
  },
  hole(
    "AS28: whoever leaves a share ends those of others",
    "src/slices/assets.ts",
    `return changed(state, given, (record) => withdrawFrom(record, by.current, given));`,
    "return changed(state, given, () => ({ sharedWith: [] }));",
  ),
  hole(
    "AS28: Read-only Access leaves a share",
    "src/assets/brokenByRole.ts",
    `(role === "readOnly" && action !== "view")`,
    `(role === "readOnly" && action !== "view" && action !== "leave")`,
  ),
  hole(
    "AS10, AS28: an app is edited where it is shared",
    "src/assets/sharingTable.ts",
    `row("AS10", "whereMade", "whereMadeAndShares"`,
    `row("AS10", "whereMadeAndShares", "whereMadeAndShares"`,
  ),
  hole(
    "RL3: Limited Access deletes apps",
    "src/assets/brokenByRole.ts",
    `kind === "service" || kind === "number" || kind === "app"`,
    "false",
  ),
  hole(
    "RL4: Read-only Access changes assets",
    "src/assets/brokenByRole.ts",
    ` || (role === "readOnly" && action !== "view")`,
    "",
  ),
  // Support.
  hole(
    "HD10: a cross-launch gives every command",
    execute,
    `person.kind === "teammate" || isCrossLaunchCommand(command.type)`,
    "true",
  ),
  hole(
    "HD10: a cross-launch locks",
    "src/tenant/crossLaunchCommands.ts",
    `  "assets/withdraw",\n`,
    `  "assets/withdraw",\n  "assets/lock",\n`,
  ),
  hole(
    "HD10: an Owner in a cross-launch stays one",
    identify,
    `return role === "owner" ? "full" : role;`,
    "return role;",
  ),
  hole(
    "RL5: Restricted Access changes assets",
    "src/assets/brokenByRole.ts",
    `role === "restricted" || (`,
    "(",
  ),
  {
    name: "HD1: support comes in while the help desk is off",
    edits: [
      {
        path: "src/helpDesk/canCrossLaunch.ts",
        find: `return [!settings.base && "HD1"];`,
        replace: "return [];",
      },
      {
        path: "src/helpDesk/helpDeskAccessLevel.ts",
        find: `if (!settings.base) return settings.fullAccess || settings.decryption ? deniedDespiteAddOns : denied;`,
        replace: "",
      },
    ],
  },
  hole(
    "HD2: support changes assets without full access",
    "src/helpDesk/helpDeskAccessLevel.ts",
    `settings.fullAccess ? answers.sameLevel[originalRole] : answers.readOnly`,
    "answers.sameLevel[originalRole]",
  ),
];
