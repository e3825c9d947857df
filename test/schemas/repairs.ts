import type { BeyondName } from "../../scripts/jsonSchema/beyond.ts";

export type Data = Readonly<Record<string, unknown>>;

/** The workspaces of the generated tenants, and every place in them. */
export const workspaces = {
  groups: [
    { id: "g", name: "G" },
    { id: "__proto__", name: "P" },
  ],
  teams: [{ id: "t", group: "g", name: "T" }],
};
export const tenantLevel = { level: "tenant" };
export const places: readonly Data[] = [
  tenantLevel,
  { level: "group", group: "g" },
  { level: "group", group: "__proto__" },
  { level: "team", group: "g", team: "t" },
];

const alwaysSpecific: readonly unknown[] = ["standardAgent", "administratorOnly"];
const oncePerTenant: readonly unknown[] = ["profileStore", "contactPolicy", "usageReports"];
const owner = {
  id: "owner",
  email: "owner@example.com",
  role: "owner",
  home: tenantLevel,
  decryptsLogs: false,
  apps: [],
  botRoles: [],
  hasRemoteAccess: false,
  userProfile: null,
  invitation: null,
  invitedBy: null,
  readdressedBy: [],
  ownerSinceMilli: null,
  lowering: null,
  ownerDecryptionAtMilli: null,
  emailChange: null,
  createdAtMilli: 0,
  handedOverAtMilli: null,
  lastLogInAtMilli: null,
  passwordSetAtMilli: null,
  passwordResetAtMilli: null,
};

/** A change after which a generated value passes the check of this name. Grammars need none. */
export const repairs = {
  "access of the kind": (profile: Data) =>
    alwaysSpecific.includes(profile["kind"]) ? { ...profile, access: "specific" } : profile,
  "at least one Owner who has accepted": ({ records, ...rest }: Data) => ({
    ...rest,
    records: withFreeAddresses([
      owner,
      ...(records as readonly Data[]).filter(({ email }) => email !== owner.email),
    ]),
  }),
  "ranges of the entries": ({ entries, ipv4, ipv6 }: Data) =>
    (entries as readonly unknown[]).length === 0 || ipv4 === undefined || ipv6 === undefined
      ? { entries }
      : { entries, ipv4, ipv6 },
  "each changer once": (keys: readonly Data[]) => [...new Map(keys.map((key) => [nameOf(key), key])).values()],
  "home of an Owner": (record: Data) =>
    record["role"] === "owner" ? { ...record, home: tenantLevel } : record,
  "id of the address": (record: Data) => ({ ...record, id: String(record["email"]).toLowerCase() }),
  "ids that are retired": ({ retired, ...rest }: Data) => ({
    ...rest,
    retired: (retired as readonly Data[]).map(({ id }) => ({ id: `retired ${String(id)}` })),
  }),
  "limits of the unit": ({ unit, amount }: Data) => ({
    unit,
    amount: unit === "hours" ? Math.max(4, Number(amount)) : 1 + (Number(amount) % 7),
  }),
  "minimum age within the maximum age": (policy: Data) =>
    Number(policy["maxAgeDays"] ?? 0) === 0 ? policy : { ...policy, minAgeDays: 0 },
  "one share each": (asset: Data) => asset,
  "order of addresses": (list: unknown) => list,
  // Only the tenant as a whole can be repaired.
  "references between parts": (part: unknown) => part,
  "rules of the kind": asset,
  "unique addresses": (records: unknown) => {
    const byAddress = (records as readonly Data[]).map((record) => [foldedEmail(record), record] as const);
    return withFreeAddresses([...new Map(byAddress).values()]);
  },
} satisfies Partial<Record<BeyondName, (value: never) => unknown>>;

/** Nobody changes to an address that somebody has, or changes to before them. */
function withFreeAddresses(records: readonly Data[]): readonly Data[] {
  const taken = new Set(records.map(foldedEmail));
  return records.map((record) => {
    const { emailChange } = record;
    if (emailChange === null || emailChange === undefined) return record;
    const address = foldedEmail(emailChange as Data);
    const isFree = !taken.has(address);
    taken.add(address);
    return isFree ? record : { ...record, emailChange: null };
  });
}

function nameOf({ kind, id, adminUserName, adminUserDomain }: Data): string {
  return JSON.stringify([kind, id, adminUserName, adminUserDomain]);
}

function foldedEmail({ email }: Data): string {
  return String(email).toLowerCase();
}

function asset(record: Data): Data {
  const { kind } = record;
  const madeAt = levelOf(record["madeAt"]);
  const isElsewhere =
    oncePerTenant.includes(kind) ||
    (kind === "number" && madeAt === "group") ||
    ((kind === "customNode" || kind === "bot") && madeAt === "team");
  const shares = kind === "app" ? places.slice(1).filter((place) => levelOf(place) !== madeAt) : [];
  return {
    ...record,
    madeAt: isElsewhere ? tenantLevel : record["madeAt"],
    sharedWith: shares.slice(0, 1),
    withdrawingFrom: shares.slice(1).map((place) => ({ ...place, withdrawal: "w1" })),
    lockedBy: kind === "template" || kind === "logbook" ? record["lockedBy"] : null,
  };
}

function levelOf(workspace: unknown): unknown {
  return (workspace as Data)["level"];
}

/** A tenant whose parts refer to what is there. */
export function tenant(value: unknown): unknown {
  const { teammates, userProfiles, ...rest } = value as Data;
  const profiles = ((userProfiles as Data)["records"] as readonly Data[]).map(({ id }) => id);
  const records = ((teammates as Data)["records"] as readonly Data[]).map((record) => ({
    ...record,
    userProfile: profiles.includes(record["userProfile"]) ? record["userProfile"] : null,
  }));
  return { ...rest, workspaces, userProfiles, teammates: { ...(teammates as Data), records } };
}
