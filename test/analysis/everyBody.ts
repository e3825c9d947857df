import {
  appTrayApps,
  assetKinds,
  botRoles,
  checkUserProfile,
  type CommandBody,
  type CommandBodyOf,
  type CommandType,
  commandTypes,
  entriesOf,
  type Entry,
  type Ledger,
  profileKinds,
  roles,
  type TeammateRecord,
  type Tenant,
  twoFactorModes,
  type UserProfile,
  type Workspace,
} from "tenant-policy";

/** A command that is asked about, with the id of what it is about, if that is there. */
export interface Asked {
  readonly about: string | null;
  readonly body: CommandBody;
}

/** Nothing in a tenant of these tests has it. */
const fresh = "never-given";

interface There {
  readonly people: readonly TeammateRecord[];
  readonly profiles: readonly UserProfile[];
  readonly workspaces: readonly Workspace[];
  readonly assets: readonly string[];
  readonly channels: readonly string[];
  readonly bounced: readonly string[];
  readonly tenant: Tenant;
  /** A free address that may be invited. */
  readonly email: string;
}

type Bodies<Type extends CommandType> = readonly (readonly [
  about: string | null,
  fields: Omit<CommandBodyOf<Type>, "type">,
])[];

type BodiesByType = { readonly [Type in CommandType]: (there: There) => Bodies<Type> };

const people = ({ people: records }: There): readonly (readonly [string, { readonly teammate: string }])[] =>
  records.map(({ id }) => [id, { teammate: id }] as const);
const channelsIn = ({ channels }: There): readonly (readonly [string, { readonly channel: string }])[] =>
  channels.map((channel) => [channel, { channel }] as const);
const assetsIn = ({ assets }: There): readonly (readonly [string, { readonly asset: string }])[] =>
  assets.map((asset) => [asset, { asset }] as const);
const once = <Fields>(fields: Fields): readonly (readonly [null, Fields])[] => [[null, fields]];
const idsOf = (ledger: Ledger<Entry>): readonly string[] => entriesOf(ledger).map(({ id }) => id);
const name = "A name";
const reference = "Case 7";

function isWellFormed(profile: UserProfile): boolean {
  return checkUserProfile(profile).issues === undefined;
}

/** A user profile of each kind with each access that permits nothing else, and those that are there. */
function profilesToBe({ profiles }: There, id: string): readonly UserProfile[] {
  const access = ["all", "specific"] as const;
  const kinds = Object.keys(profileKinds) as UserProfile["kind"][];
  const plain = kinds.flatMap((kind) =>
    access.map((each) => ({ id, name, kind, access: each, modules: {} }) as UserProfile),
  );
  return [...plain.filter(isWellFormed), ...profiles.map((each) => ({ ...each, id }))];
}

/** By hand, and not from the schemas: every id that there is, every workspace and every word. */
const bodies: BodiesByType = {
  "name/change": () => once({ name }),
  "subscription/changeEntitlements": () => once({ entitlements: [] }),
  "subscription/changeWithheldFeatures": () => once({ withheld: [] }),
  "subscription/switchDigitalChannels": () => once({ isOn: true }),
  "subscription/completeProvisioning": () => once({}),
  "timeZone/choose": () => once({ zone: "Europe/Paris" }),
  "profileKey/regenerate": () => once({ keyId: fresh }),
  "helpDesk/choose": () => once({ settings: { base: true, fullAccess: true, decryption: false } }),
  "emailDomains/choose": () => once({ domains: ["one.example"] }),
  "emailDomains/allow": () => once({ domain: "one.example" }),
  "emailDomains/disallow": () => once({ domain: "one.example" }),
  "inboundMedia/choose": ({ tenant }) => once({ settings: tenant.inboundMedia }),
  "bounceList/chooseRetention": () => once({ days: 3 }),
  "bounceList/takeOff": ({ bounced }) => bounced.map((email) => [email, { email }]),
  "bounceList/recordBounce": () => once({ email: "eve@bank.example" }),
  "workspaces/addGroup": () => once({ group: fresh, name }),
  "workspaces/addTeam": ({ tenant }) =>
    idsOf(tenant.workspaces.groups).map((group) => [group, { team: fresh, group, name }]),
  "workspaces/renameGroup": ({ tenant }) =>
    idsOf(tenant.workspaces.groups).map((group) => [group, { group, name }]),
  "workspaces/renameTeam": ({ tenant }) =>
    idsOf(tenant.workspaces.teams).map((team) => [team, { team, name }]),
  "userProfiles/create": (there) => profilesToBe(there, fresh).map((profile) => [null, { profile }]),
  "userProfiles/edit": (there) =>
    there.profiles.flatMap(({ id }) => profilesToBe(there, id).map((profile) => [id, { profile }] as const)),
  "userProfiles/copy": ({ profiles }) => profiles.map(({ id }) => [id, { from: id, profile: fresh, name }]),
  "userProfiles/delete": ({ profiles }) => profiles.map(({ id }) => [id, { profile: id }]),
  "teammates/invite": ({ workspaces, email }) =>
    workspaces.flatMap((home) =>
      roles.map((role) => [null, { teammate: fresh, email, role, home }] as const),
    ),
  "teammates/remove": people,
  "teammates/move": (there) =>
    there.people.flatMap(({ id }) => there.workspaces.map((to) => [id, { teammate: id, to }] as const)),
  "teammates/changeRole": (there) =>
    there.people.flatMap(({ id }) => roles.map((role) => [id, { teammate: id, role }] as const)),
  "teammates/resetPassword": people,
  "teammates/resendInvitation": people,
  "teammates/revokeInvitation": people,
  "teammates/acceptInvitation": (there) =>
    there.people.map(({ id, email, invitation }) => [
      id,
      { teammate: id, email, sentAtMilli: invitation?.sentAtMilli ?? 0 },
    ]),
  "teammates/changeEmail": (there) => people(there).map(([id, by]) => [id, { ...by, email: there.email }]),
  "teammates/cancelEmailChange": people,
  "teammates/acceptEmailChange": (there) =>
    there.people.map(({ id, email, emailChange }) => [
      id,
      { teammate: id, email: emailChange?.email ?? email, sentAtMilli: emailChange?.sentAtMilli ?? 0 },
    ]),
  "teammates/grantDecryption": people,
  "teammates/withdrawDecryption": people,
  "teammates/assignBotRoles": (there) =>
    there.people.flatMap(({ id }) => botRoles.map((each) => [id, { teammate: id, roles: [each] }] as const)),
  "teammates/withdrawBotRoles": (there) =>
    people(there).map(([id, by]) => [id, { ...by, roles: [...botRoles] }]),
  "teammates/grantApps": (there) =>
    there.people.flatMap(({ id }) =>
      appTrayApps.map((each) => [id, { teammate: id, apps: [each] }] as const),
    ),
  "teammates/withdrawApps": (there) =>
    people(there).map(([id, by]) => [id, { ...by, apps: [...appTrayApps] }]),
  "teammates/assignUserProfile": (there) =>
    there.people.flatMap(({ id }) =>
      [null, ...there.profiles.map((each) => each.id)].map(
        (userProfile) => [id, { teammate: id, userProfile }] as const,
      ),
    ),
  "teammates/grantRemoteAccess": people,
  "teammates/withdrawRemoteAccess": people,
  "teammates/recordLogIn": people,
  "teammates/recordPasswordChange": people,
  "teammates/removeOwner": (there) => people(there).map(([id, by]) => [id, { ...by, reference }]),
  "teammates/lowerOwner": (there) =>
    there.people.flatMap(({ id }) =>
      (["full", "limited", "readOnly", "restricted"] as const).map(
        (role) => [id, { teammate: id, role, reference }] as const,
      ),
    ),
  "teammates/replaceOwner": (there) =>
    there.people.flatMap(({ id }) =>
      there.people.map((other) => [id, { teammate: id, successor: other.id, reference }] as const),
    ),
  "teammates/grantOwnerDecryption": (there) => people(there).map(([id, by]) => [id, { ...by, reference }]),
  "assets/make": () => assetKinds.map((kind) => [null, { asset: fresh, kind, name }]),
  "assets/rename": (there) => assetsIn(there).map(([id, by]) => [id, { ...by, name }]),
  "assets/delete": assetsIn,
  "assets/share": (there) =>
    there.assets.flatMap((asset) => there.workspaces.map((each) => [asset, { asset, with: each }] as const)),
  "assets/withdraw": (there) =>
    there.assets.flatMap((asset) =>
      there.workspaces.map((from) => [asset, { asset, from, withdrawal: fresh }] as const),
    ),
  "assets/leaveShare": (there) => assetsIn(there).map(([id, by]) => [id, { ...by, withdrawal: fresh }]),
  "assets/completeWithdrawal": (there) =>
    there.assets.flatMap((asset) => there.workspaces.map((from) => [asset, { asset, from }] as const)),
  "assets/lock": assetsIn,
  "assets/unlock": assetsIn,
  "networkAccess/chooseManagementList": () => once({ addresses: ["10.0.0.1"] }),
  "networkAccess/chooseApiList": () => once({ addresses: ["10.0.0.1"] }),
  "networkAccess/chooseTwoFactor": () => twoFactorModes.map((mode) => [null, { mode }]),
  "passwords/choosePolicy": ({ tenant }) => once({ policy: tenant.passwords }),
  "privacy/chooseApiAuthenticationMode": () => once({ mode: "signed" }),
  "privacy/allowEmbedding": () => once({ isOn: true }),
  "privacy/allowSimultaneousSessions": () => once({ isOn: true }),
  "privacy/chooseInactiveAfter": () => once({ days: 30 }),
  "channels/chooseModuleSettings": () => once({ settings: {} }),
  "channels/add": () => once({ channel: fresh, kind: "chat" }),
  "channels/remove": channelsIn,
  "channels/override": (there) => channelsIn(there).map(([id, by]) => [id, { ...by, overrides: {} }]),
};

/** Every command that there is to ask about in the tenant, of each type. */
export function everyBody(tenant: Tenant): ReadonlyMap<CommandType, readonly Asked[]> {
  const [domain = "bank.example"] = tenant.emailDomains;
  const there: There = {
    tenant,
    people: entriesOf(tenant.teammates.records),
    profiles: entriesOf(tenant.userProfiles.records),
    workspaces: [
      { level: "tenant" },
      ...entriesOf(tenant.workspaces.groups).map(({ id }) => ({ level: "group", group: id }) as const),
      ...entriesOf(tenant.workspaces.teams).map(
        ({ id, group }) => ({ level: "team", group, team: id }) as const,
      ),
    ],
    assets: idsOf(tenant.assets.records),
    channels: idsOf(tenant.channels.channels),
    bounced: idsOf(tenant.bounceList.entries),
    email: `${fresh}@${domain}`,
  };
  return new Map(
    commandTypes.map((type) => {
      const asked = bodies[type](there);
      return [type, asked.map(([about, fields]) => ({ about, body: { type, ...fields } as CommandBody }))];
    }),
  );
}
