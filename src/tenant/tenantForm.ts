import { type AssetRecord, assetsForm } from "../assets/state.ts";
import { bounceListForm } from "../bounceList/state.ts";
import { channelsForm } from "../channels/state.ts";
import { emailDomainsForm } from "../emailDomains/settings.ts";
import { helpDeskForm } from "../helpDesk/settings.ts";
import { inboundMediaForm } from "../inboundMedia/settings.ts";
import { type Issue, unlessIssues } from "../kernel/checked.ts";
import { type Form, id, oneOf, recordOf } from "../kernel/form.ts";
import { entriesOf, entryOf } from "../kernel/ledger.ts";
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

const partsForm: Form<Tenant> = /* @__PURE__ */ recordOf<Tenant>({
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
});

/** A tenant of the current version: each part in its form, no reference to nothing, at least one Owner (ST11, ST12). */
export const tenantForm: Form<Tenant> = /* @__PURE__ */ refined(partsForm, (tenant) => {
  const teammates = entriesOf(tenant.teammates.records);
  const hasOwner = teammates.some(({ role }) => role === "owner");
  return unlessIssues(tenant, [
    ...(hasOwner ? [] : [issue("ST12", "at least one Owner", "teammates")]),
    ...teammates.flatMap((teammate) => danglingOf(tenant, teammate)),
    ...entriesOf(tenant.assets).flatMap((asset) => strayOf(tenant, asset)),
  ]);
});

function danglingOf({ workspaces, userProfiles }: Tenant, teammate: TeammateRecord): readonly Issue[] {
  const { id, home, userProfile } = teammate;
  const hasProfile = userProfile === null || entryOf(userProfiles, userProfile) !== undefined;
  return [
    ...(workspaceExists(workspaces, home) ? [] : [missingWorkspace("teammates", "records", id, "home")]),
    ...(hasProfile
      ? []
      : [issue("ST11", "a user profile that is there", "teammates", "records", id, "userProfile")]),
  ];
}

function strayOf({ workspaces }: Tenant, asset: AssetRecord): readonly Issue[] {
  const isThere = (workspace: Workspace): boolean => workspaceExists(workspaces, workspace);
  const { id, madeAt, sharedWith, withdrawingFrom } = asset;
  return [
    ...(isThere(madeAt) ? [] : [missingWorkspace("assets", id, "madeAt")]),
    ...(sharedWith.every(isThere) ? [] : [missingWorkspace("assets", id, "sharedWith")]),
    ...(withdrawingFrom.every(isThere) ? [] : [missingWorkspace("assets", id, "withdrawingFrom")]),
  ];
}

function missingWorkspace(...path: readonly string[]): Issue {
  return issue("ST11", "a group or team that is there", ...path);
}

function issue(rule: Issue["rule"], message: string, ...path: readonly string[]): Issue {
  return { rule, path, message };
}
