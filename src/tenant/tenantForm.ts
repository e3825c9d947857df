import { type AssetRecord, type Assets, assetsFormIn } from "../assets/state.ts";
import { bounceListForm } from "../bounceList/state.ts";
import { channelsForm } from "../channels/state.ts";
import { emailDomainsForm } from "../emailDomains/settings.ts";
import { helpDeskForm } from "../helpDesk/settings.ts";
import { inboundMediaForm } from "../inboundMedia/settings.ts";
import { type Issue, unlessIssues } from "../kernel/schema/checked.ts";
import { isRecord } from "../kernel/schema/fields.ts";
import { type Form, id, oneOf, recordOf } from "../kernel/schema/form.ts";
import { entriesOf, entryOf, hasEntry, type Ledger } from "../kernel/ledger/ledger.ts";
import { refined } from "../kernel/schema/refined.ts";
import { networkAccessForm } from "../networkAccess/state.ts";
import { passwordsForm } from "../passwords/settings.ts";
import { privacyForm } from "../privacy/settings.ts";
import { profileKeyForm } from "../profileKey/state.ts";
import { subscriptionForm } from "../subscription/state.ts";
import { type TeammateRecord, teammatesFormIn } from "../teammates/state.ts";
import { timeZoneForm } from "../timeZone/settings.ts";
import { type UserProfiles, userProfilesForm } from "../userProfiles/state.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import { workspaceForm } from "../vocabulary/workspaceForm.ts";
import { type SharedWorkspaces, sharedWorkspaces } from "../workspaces/sharedWorkspaces.ts";
import { workspacesForm, type WorkspacesState } from "../workspaces/state.ts";
import { schemaVersion, type Tenant } from "./state.ts";

const version: Form<typeof schemaVersion> = /* @__PURE__ */ oneOf(schemaVersion);

/**
 * A tenant of the current version: each part in its form, no reference to nothing, at least one Owner (ST11, ST12). What a
 * part refers to is looked for where both are right by themselves, whatever is wrong elsewhere.
 */
export const tenantForm: Form<Tenant> = (value) => {
  const workspaces = workspacesForm(partOf(value, "workspaces"));
  const userProfiles = userProfilesForm(partOf(value, "userProfiles"));
  const there = whatIsThere(workspaces.value, userProfiles.value);
  return recordOf<Tenant>({
    schemaVersion: version,
    id,
    name: id,
    subscription: subscriptionForm,
    timeZone: timeZoneForm,
    profileKey: profileKeyForm,
    helpDesk: helpDeskForm,
    emailDomains: emailDomainsForm,
    inboundMedia: inboundMediaForm,
    bounceList: bounceListForm,
    workspaces: () => workspaces,
    teammates: refined(teammatesFormIn(there.workspaceForm), (teammates) =>
      unlessIssues(teammates, issuesOfTeammates(teammates.records, there)),
    ),
    assets: refined(assetsFormIn(there.workspaceForm), (assets) =>
      unlessIssues(assets, issuesOfAssets(assets, there)),
    ),
    userProfiles: () => userProfiles,
    networkAccess: networkAccessForm,
    passwords: passwordsForm,
    privacy: privacyForm,
    channels: channelsForm,
  })(value);
};

function partOf(value: unknown, part: keyof Tenant): unknown {
  return isRecord(value) && Object.hasOwn(value, part) ? value[part] : undefined;
}

/** What can be referred to. All of what is wrong itself counts as there, so that nothing is said of who refers to it. */
interface There {
  readonly workspaceForm: Form<Workspace>;
  readonly isWorkspace: (workspace: Workspace) => boolean;
  readonly isProfile: (userProfile: string) => boolean;
}

function whatIsThere(workspaces: WorkspacesState | undefined, userProfiles: UserProfiles | undefined): There {
  const { form, isThere } = workspaces === undefined ? anyWorkspace : sharedWorkspaces(workspaces);
  return {
    workspaceForm: form,
    isWorkspace: isThere,
    isProfile: (profile) => userProfiles === undefined || entryOf(userProfiles, profile) !== undefined,
  };
}

const anyWorkspace: SharedWorkspaces = { form: workspaceForm, isThere: () => true };

// Nearly all refer to what is there, and there may be very many: for them nothing is made, a path or list least of all.
const none: readonly Issue[] = [];

function issuesOfTeammates(records: Ledger<TeammateRecord>, there: There): readonly Issue[] {
  const hasOwner = hasEntry(records, ({ role }) => role === "owner");
  const isLost = ({ home, userProfile }: TeammateRecord): boolean =>
    !there.isWorkspace(home) || (userProfile !== null && !there.isProfile(userProfile));
  return [
    ...(hasOwner ? none : [issue("ST12", "at least one Owner")]),
    ...(hasEntry(records, isLost) ? entriesOf(records).flatMap((record) => lostIn(record, there)) : none),
  ];
}

function lostIn({ id, home, userProfile }: TeammateRecord, there: There): readonly Issue[] {
  const isWith = userProfile === null || there.isProfile(userProfile);
  return [
    ...(there.isWorkspace(home) ? none : [noWorkspace("records", id, "home")]),
    ...(isWith ? none : [issue("ST11", "a user profile that is there", "records", id, "userProfile")]),
  ];
}

function issuesOfAssets(assets: Assets, there: There): readonly Issue[] {
  const isStray = ({ madeAt, sharedWith, withdrawingFrom }: AssetRecord): boolean =>
    ![madeAt, ...sharedWith, ...withdrawingFrom].every(there.isWorkspace);
  return hasEntry(assets, isStray) ? entriesOf(assets).flatMap((asset) => straysIn(asset, there)) : none;
}

function straysIn({ id, madeAt, sharedWith, withdrawingFrom }: AssetRecord, there: There): readonly Issue[] {
  const straysOf = (list: readonly Workspace[], name: string): readonly Issue[] =>
    list.flatMap((each, place) => (there.isWorkspace(each) ? none : [noWorkspace(id, name, place)]));
  return [
    ...(there.isWorkspace(madeAt) ? none : [noWorkspace(id, "madeAt")]),
    ...straysOf(sharedWith, "sharedWith"),
    ...straysOf(withdrawingFrom, "withdrawingFrom"),
  ];
}

function noWorkspace(...path: Issue["path"]): Issue {
  return issue("ST11", "a group or team that is there", ...path);
}

function issue(rule: Issue["rule"], message: string, ...path: Issue["path"]): Issue {
  return { rule, path, message };
}
