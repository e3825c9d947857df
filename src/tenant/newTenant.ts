import { defaultBounceList } from "../bounceList/state.ts";
import { defaultChannels } from "../channels/state.ts";
import { defaultEmailDomains } from "../emailDomains/settings.ts";
import { defaultHelpDeskSettings } from "../helpDesk/settings.ts";
import { defaultInboundMediaSettings } from "../inboundMedia/settings.ts";
import type { Checked } from "../kernel/schema/checked.ts";
import { type Form, id, instant, recordOf } from "../kernel/schema/form.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { ledgerOf } from "../kernel/ledger/ledger.ts";
import { refined } from "../kernel/schema/refined.ts";
import { defaultNetworkAccess } from "../networkAccess/state.ts";
import { defaultPasswordPolicy } from "../passwords/settings.ts";
import { defaultOrganisationSettings } from "../privacy/settings.ts";
import { defaultSubscription } from "../subscription/state.ts";
import { newTeammate } from "../teammates/newTeammate.ts";
import { teammateEmail, teammatesOf } from "../teammates/state.ts";
import { timeZoneForm } from "../timeZone/settings.ts";
import { emptyWorkspaces } from "../workspaces/state.ts";
import { schemaVersion, type Tenant } from "./state.ts";

/** What tenant provisioning knows. */
export interface NewTenantInput {
  readonly id: string;
  readonly name: string;
  /** The Owner made at provisioning, who may decrypt logs from the start (DL1). */
  readonly owner: { readonly id: string; readonly email: string };
  /** An IANA zone; there is no default (TZ8). */
  readonly timeZone: string;
  /** The id of the profile key, never the key itself (PK3). */
  readonly profileKey: string;
  /** When, in epoch milliseconds. */
  readonly at: number;
}

const beginningForm: Form<NewTenantInput> = /* @__PURE__ */ recordOf<NewTenantInput>({
  id,
  name: id,
  owner: /* @__PURE__ */ recordOf({ id, email: teammateEmail }),
  timeZone: timeZoneForm,
  profileKey: id,
  at: instant,
});

const tenantFrom = /* @__PURE__ */ refined(beginningForm, (beginning) => ({ value: begun(beginning) }));

/** A tenant with one Owner and the documented defaults, frozen; or everything that is wrong with what was given (ST3). */
export function newTenant(beginning: NewTenantInput): Checked<Tenant> {
  return frozen(tenantFrom(beginning));
}

function begun({ id, name, owner, timeZone, profileKey, at }: NewTenantInput): Tenant {
  return {
    schemaVersion,
    id,
    name,
    subscription: defaultSubscription,
    timeZone,
    profileKey: { id: profileKey, madeAtMilli: at },
    helpDesk: defaultHelpDeskSettings,
    emailDomains: defaultEmailDomains,
    inboundMedia: defaultInboundMediaSettings,
    bounceList: defaultBounceList,
    workspaces: emptyWorkspaces,
    teammates: teammatesOf([newTeammate({ ...owner, role: "owner", home: { level: "tenant" } }, at)]),
    assets: ledgerOf([]),
    userProfiles: ledgerOf([]),
    networkAccess: defaultNetworkAccess,
    passwords: defaultPasswordPolicy,
    privacy: defaultOrganisationSettings,
    channels: defaultChannels,
  };
}
