import { type AssetRecord, assetsForm } from "../assets/state.ts";
import { bounceListForm } from "../bounceList/state.ts";
import { channelsForm } from "../channels/state.ts";
import { emailDomainsForm } from "../emailDomains/settings.ts";
import { helpDeskForm } from "../helpDesk/settings.ts";
import { inboundMediaForm } from "../inboundMedia/settings.ts";
import { type Issue, unlessIssues } from "../kernel/checked.ts";
import { isRecord } from "../kernel/fields.ts";
import { type Form, id, oneOf, recordOf } from "../kernel/form.ts";
import { entryOf, rootOf } from "../kernel/ledger.ts";
import { listed } from "../kernel/ledgerNode.ts";
import { refined } from "../kernel/refined.ts";
import { networkAccessForm } from "../networkAccess/state.ts";
import { passwordsForm } from "../passwords/settings.ts";
import { privacyForm } from "../privacy/settings.ts";
import { profileKeyForm } from "../profileKey/state.ts";
import { subscriptionForm } from "../subscription/state.ts";
import { type TeammateRecord, teammatesForm } from "../teammates/state.ts";
import { timeZoneForm } from "../timeZone/settings.ts";
import { userProfilesForm } from "../userProfiles/state.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import { workspaceExists, workspacesForm } from "../workspaces/state.ts";
import { schemaVersion, type Tenant } from "./state.ts";

/** What each part has to be, taken by itself. */
const partForms: { readonly [Part in keyof Tenant]: Form<Tenant[Part]> } = {
  schemaVersion: /* @__PURE__ */ oneOf(schemaVersion),
  id,
  name: id,
  subscription: subscriptionForm,
  timeZone: timeZoneForm,
  profileKey: profileKeyForm,
  helpDesk: helpDeskForm,
  emailDomains: emailDomainsForm,
  inboundMedia: inboundMediaForm,
  bounceList: bounceListForm,
  workspaces: workspacesForm,
  teammates: teammatesForm,
  assets: assetsForm,
  userProfiles: userProfilesForm,
  networkAccess: networkAccessForm,
  passwords: passwordsForm,
  privacy: privacyForm,
  channels: channelsForm,
};

/**
 * A tenant of the current version: each part in its form, no reference to nothing, at least one Owner (ST11, ST12). What a
 * part refers to is looked for where both are right by themselves, whatever is wrong elsewhere.
 */
export const tenantForm: Form<Tenant> = (value) => {
  const workspaces = workspacesForm(partOf(value, "workspaces"));
  const userProfiles = userProfilesForm(partOf(value, "userProfiles"));
  const there: There = { workspaces: workspaces.value, userProfiles: userProfiles.value };
  return recordOf<Tenant>({
    ...partForms,
    workspaces: () => workspaces,
    userProfiles: () => userProfiles,
    teammates: refined(teammatesForm, (teammates) =>
      unlessIssues(teammates, issuesOfTeammates(listed(rootOf(teammates.records)), there)),
    ),
    assets: refined(assetsForm, (assets) =>
      unlessIssues(
        assets,
        listed(rootOf(assets)).flatMap((asset) => strayOf(asset, there)),
      ),
    ),
  })(value);
};

/** What can be referred to; undefined where it is wrong itself, so that nothing is said of who refers to it. */
interface There {
  readonly workspaces: Tenant["workspaces"] | undefined;
  readonly userProfiles: Tenant["userProfiles"] | undefined;
}

function partOf(value: unknown, part: keyof Tenant): unknown {
  return isRecord(value) && Object.hasOwn(value, part) ? value[part] : undefined;
}

function issuesOfTeammates(teammates: readonly TeammateRecord[], there: There): readonly Issue[] {
  const hasOwner = teammates.some(({ role }) => role === "owner");
  return [
    ...(hasOwner ? [] : [issue("ST12", "at least one Owner")]),
    ...teammates.flatMap((teammate) => homelessOf(teammate, there)),
    ...teammates.flatMap((teammate) => profilelessOf(teammate, there)),
  ];
}

// Nearly all refer to what is there, and there may be very many: for them nothing is made, a path or list least of all.
const none: readonly Issue[] = [];

function homelessOf({ id, home }: TeammateRecord, there: There): readonly Issue[] {
  return isThere(home, there) ? none : [noWorkspace("records", id, "home")];
}

function profilelessOf({ id, userProfile }: TeammateRecord, { userProfiles }: There): readonly Issue[] {
  const isWith = userProfile === null || userProfiles === undefined;
  if (isWith || entryOf(userProfiles, userProfile) !== undefined) return none;
  return [issue("ST11", "a user profile that is there", "records", id, "userProfile")];
}

function strayOf({ id, madeAt, sharedWith, withdrawingFrom }: AssetRecord, there: There): readonly Issue[] {
  if ([madeAt, ...sharedWith, ...withdrawingFrom].every((workspace) => isThere(workspace, there)))
    return none;
  const strayIn = (list: readonly Workspace[], name: string): readonly Issue[] =>
    list.flatMap((each, place) => (isThere(each, there) ? none : [noWorkspace(id, name, place)]));
  return [
    ...(isThere(madeAt, there) ? none : [noWorkspace(id, "madeAt")]),
    ...strayIn(sharedWith, "sharedWith"),
    ...strayIn(withdrawingFrom, "withdrawingFrom"),
  ];
}

function isThere(workspace: Workspace, { workspaces }: There): boolean {
  return workspaces === undefined || workspaceExists(workspaces, workspace);
}

function noWorkspace(...path: Issue["path"]): Issue {
  return issue("ST11", "a group or team that is there", ...path);
}

function issue(rule: Issue["rule"], message: string, ...path: Issue["path"]): Issue {
  return { rule, path, message };
}
