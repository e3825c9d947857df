import { assetsFormIn } from "../assets/state.ts";
import { bounceListForm } from "../bounceList/state.ts";
import { channelsForm } from "../channels/state.ts";
import { emailDomainsForm } from "../emailDomains/settings.ts";
import { helpDeskForm } from "../helpDesk/settings.ts";
import { inboundMediaForm } from "../inboundMedia/settings.ts";
import { accepted, type Checked, rejected } from "../kernel/checked.ts";
import { isRecord } from "../kernel/fields.ts";
import { type Form, id, oneOf, recordOf } from "../kernel/form.ts";
import { entryOf, hasEntry } from "../kernel/ledger.ts";
import { refined } from "../kernel/refined.ts";
import { networkAccessForm } from "../networkAccess/state.ts";
import { passwordsForm } from "../passwords/settings.ts";
import { privacyForm } from "../privacy/settings.ts";
import { profileKeyForm } from "../profileKey/state.ts";
import { subscriptionForm } from "../subscription/state.ts";
import { teammatesFormIn, type TeammatesState } from "../teammates/state.ts";
import { timeZoneForm } from "../timeZone/settings.ts";
import { type UserProfiles, userProfilesForm } from "../userProfiles/state.ts";
import { workspaceForm } from "../vocabulary/workspaceForm.ts";
import { workspaceFormIn } from "../workspaces/workspaceFormIn.ts";
import { workspacesForm } from "../workspaces/state.ts";
import { schemaVersion, type Tenant } from "./state.ts";

const version: Form<typeof schemaVersion> = /* @__PURE__ */ oneOf(schemaVersion);

/**
 * A tenant of the current version: each part in its form, no reference to nothing, at least one Owner (ST11, ST12). Where
 * what can be referred to is wrong itself, nothing is said of who refers to it.
 */
export const tenantForm: Form<Tenant> = (value) => {
  const workspaces = workspacesForm(partOf(value, "workspaces"));
  const userProfiles = userProfilesForm(partOf(value, "userProfiles"));
  const workspace = workspaces.issues === undefined ? workspaceFormIn(workspaces.value) : workspaceForm;
  const userProfile = userProfiles.issues === undefined ? profileFormIn(userProfiles.value) : id;
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
    teammates: refined(teammatesFormIn({ workspace, userProfile }), withOwner),
    assets: assetsFormIn(workspace),
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

function profileFormIn(userProfiles: UserProfiles): Form<string> {
  return refined(id, (profile) =>
    entryOf(userProfiles, profile) === undefined
      ? rejected("ST11", "a user profile that is there")
      : accepted(profile),
  );
}

function withOwner(teammates: TeammatesState): Checked<TeammatesState> {
  return hasEntry(teammates.records, ({ role }) => role === "owner")
    ? accepted(teammates)
    : rejected("ST12", "at least one Owner");
}
