import { entryOf } from "../kernel/ledger/ledger.ts";
import { isString, own } from "../kernel/schema/guards.ts";
import { foldAscii } from "../kernel/text/ascii.ts";
import { holderOfEmail, teammateOf, type TeammateRecord, type TeammatesState } from "../teammates/state.ts";
import { sliceOf } from "../tenant/command.ts";
import { entryParts } from "../tenant/parts.ts";
import type { Tenant } from "../tenant/tenant.ts";
import type { Body } from "./candidates.ts";
import type { Candidate } from "./repairGround.ts";
import type { TenantKey } from "./tenantKey.ts";

/**
 * Whether a command can change any of these keys. It changes its own slice only, and of a list only the entries that it names
 * and what is derived from them. So a command that can change nothing that a question reads turns no answer to it.
 */
export function canTouch(
  tenant: Tenant,
  { type, command, names }: Pick<Candidate, "type" | "names"> & { readonly command: object },
  keys: Iterable<TenantKey>,
): boolean {
  const slice = sliceOf(type);
  // Nobody leaves what is not shared: most assets never are.
  if (type === "assets/leaveShare" && !isShared(tenant, command as Body)) return false;
  const about = slice === "teammates" ? aboutOf(tenant, command as Body) : undefined;
  for (const key of keys) {
    if (key === slice || (key.startsWith(`${slice}.`) && canTouchKey(key, names, about))) return true;
  }
  return false;
}

function isShared({ assets }: Tenant, body: Body): boolean {
  return (entryOf(assets.records, body["asset"] as string)?.sharedWith ?? []).length > 0;
}

interface About {
  readonly state: TeammatesState;
  readonly record: TeammateRecord | undefined;
  readonly body: Body;
}

function aboutOf({ teammates }: Tenant, body: Body): About {
  return { state: teammates, record: teammateOf(teammates, body["teammate"] as string), body };
}

function canTouchKey(key: TenantKey, names: readonly string[], about: About | undefined): boolean {
  const space = key.indexOf(" ");
  if (about !== undefined && key === "teammates.owners") return ownerChanges(about);
  // The whole list, and a property beside the lists. Whatever a command is about, bounces that are over go (BL9), and the
  // earlier profile key is retired (ST14).
  if (space === -1 || key.startsWith("bounceList.") || key.startsWith("profileKey.")) return true;
  const id = key.slice(space + 1);
  return about !== undefined && isDerived(key.slice(0, space))
    ? derivedIds(about).includes(id)
    : names.includes(id);
}

function isDerived(name: string): boolean {
  return entryParts.some((part) => part.name === name && part.isDerived);
}

function ownerChanges({ record, body }: About): boolean {
  return record?.role === "owner" || body["role"] === "owner";
}

/** The addresses and user profiles that a teammate has, or that they get. An address stays with whoever has it (TM10). */
function derivedIds({ state, record, body }: About): readonly unknown[] {
  const next = own(body, "email");
  const isFree = isString(next) && (holderOfEmail(state, next) ?? record?.id) === record?.id;
  const emails = [record?.email, record?.emailChange?.email, isFree ? next : undefined].filter(isString);
  return [...emails.map(foldAscii), record?.userProfile, own(body, "userProfile")];
}
