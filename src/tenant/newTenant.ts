import { frozen } from "../kernel/json/frozen.ts";
import { type Checked, hasIssues } from "../kernel/schema/issue.ts";
import { record } from "../kernel/schema/record.ts";
import { id, instant } from "../kernel/schema/scalars.ts";
import { check, type Schema } from "../kernel/schema/schema.ts";
import { profileKeyId } from "../slices/profileKey.ts";
import { slices } from "../slices/slices.ts";
import { teammateEmail } from "../slices/teammatesSchema.ts";
import { timeZoneName } from "../timeZone/settings.ts";
import { displayName } from "../vocabulary/displayName.ts";
import { schemaVersion } from "./anyVersion.ts";
import { remembered } from "./readTenant.ts";
import { sliceNames, type Tenant } from "./tenant.ts";

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

const inputSchema: Schema<NewTenantInput> = /* @__PURE__ */ record<NewTenantInput>({
  id,
  name: displayName,
  owner: /* @__PURE__ */ record<NewTenantInput["owner"]>({ id, email: teammateEmail }),
  timeZone: timeZoneName,
  profileKey: profileKeyId,
  at: instant,
});

/**
 * A tenant with one Owner and the documented defaults, frozen; or everything that is wrong with the input (ST3).
 *
 * @example
 * const owner = { id: "olga", email: "olga@bank.example" };
 * const input = { id: "b", name: "Bank", owner, timeZone: "Europe/London", profileKey: "key-1", at: 0 };
 * newTenant(input).value?.helpDesk; // { base: true, fullAccess: true, decryption: false }
 * newTenant({ ...input, timeZone: "BST" }).issues?.[0].rule; // "TZ1"
 */
export function newTenant(input: NewTenantInput): Checked<Tenant> {
  const checked = check(inputSchema, input);
  if (hasIssues(checked)) return frozen(checked);
  return frozen({ value: remembered(frozen(tenantFrom(checked.value)), true) });
}

function tenantFrom(input: NewTenantInput): Tenant {
  const parts = Object.fromEntries(sliceNames.map((name) => [name, slices[name].initial(input)]));
  return { schemaVersion, id: input.id, ...parts } as Tenant;
}
