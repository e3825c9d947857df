import {
  appTrayApps,
  assetKinds,
  botRoles,
  type CommandBody,
  type CommandBodyOf,
  commandBodySchemas,
  type CommandType,
  entriesOf,
  type Entry,
  entryOf,
  type Ledger,
  profileKinds,
  profileModules,
  roles,
  type Tenant,
  twoFactorModes,
  type UserProfile,
  type Workspace,
} from "tenant-policy";

/** What stands in a question. */
export interface Words {
  /** The names in it, and the addresses with their domains. */
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
}

const fresh = "new-1";
const name = "Any";
const idsOf = (ledger: Ledger<Entry>): readonly string[] => entriesOf(ledger).map(({ id }) => id);

/** What commands of a repair can name: what there was at the start, and what a command before may have made. */
interface There {
  /** As it is before the command. */
  readonly now: Tenant;
  readonly words: Words;
  readonly people: readonly string[];
  readonly assets: readonly string[];
  readonly groups: readonly string[];
  readonly channels: readonly string[];
  readonly profiles: readonly string[];
  readonly workspaces: readonly Workspace[];
  /** Names in the question that nothing has. */
  readonly sought: readonly string[];
  readonly emails: readonly string[];
}

type Fields<Type extends CommandType> = readonly Omit<CommandBodyOf<Type>, "type">[];
type Personal = Exclude<
  CommandType,
  | `subscription/${string}`
  | "bounceList/recordBounce"
  | `teammates/accept${string}`
  | `teammates/record${string}`
  | "teammates/removeOwner"
  | "teammates/lowerOwner"
  | "teammates/replaceOwner"
  | "teammates/grantOwnerDecryption"
  | "assets/completeWithdrawal"
>;
type Domain = { readonly [Type in Personal]: (there: There) => Fields<Type> };

const both = [false, true] as const;
const people = ({ people: ids }: There): readonly { readonly teammate: string }[] =>
  ids.map((teammate) => ({ teammate }));
const assets = ({ assets: ids }: There): readonly { readonly asset: string }[] =>
  ids.map((asset) => ({ asset }));
const newIds = ({ sought }: There): readonly string[] => [fresh, ...sought];
const someOrAll = <Word>(words: readonly Word[]): readonly (readonly Word[])[] => [
  ...words.map((word) => [word]),
  words,
];

/** The list with one entry more or less, or empty. */
function listsFrom(
  lists: readonly (readonly string[])[],
  texts: readonly string[],
): readonly (readonly string[])[] {
  return [[], ...lists].flatMap((list) => [
    list,
    ...list.map((entry) => list.filter((each) => each !== entry)),
    ...[...texts, ...lists.flat()].map((text) => [...list, text]),
  ]);
}

type AnyModules = Readonly<Record<string, { level?: string; toggles?: Record<string, boolean> }>>;

/** The profile with another access, another level of a module, or a toggle the other way round. */
function profilesLike(profile: UserProfile): readonly UserProfile[] {
  const found: object[] = [{ ...profile, access: profile.access === "all" ? "specific" : "all" }];
  for (const [module, { levels, toggles }] of Object.entries(profileModules)) {
    const setting = (profile.modules as AnyModules)[module] ?? {};
    const set = (changed: object): void => {
      found.push({ ...profile, modules: { ...profile.modules, [module]: { ...setting, ...changed } } });
    };
    const order: readonly string[] = levels;
    const level = setting.level ?? levels[0];
    for (const other of levels) if (other !== level) set({ level: other });
    for (const [toggle, { needs }] of Object.entries<{ needs: string }>(toggles)) {
      const isOn = setting.toggles?.[toggle] === true;
      const switched = { toggles: { ...setting.toggles, [toggle]: !isOn } };
      const enough = order.indexOf(level) >= order.indexOf(needs) ? level : needs;
      set(isOn ? switched : { ...switched, level: enough });
    }
  }
  return found as UserProfile[];
}

/** What src/analysis/repairGround.ts says that repairs are made of: by hand, and not from the schemas. */
const domain: Domain = {
  "name/change": () => [{ name }],
  "timeZone/choose": ({ now }) => [{ zone: now.timeZone }],
  "profileKey/regenerate": () => [{ keyId: fresh }],
  "helpDesk/choose": () =>
    both.flatMap((base) =>
      both.flatMap((fullAccess) =>
        both.map((decryption) => ({ settings: { base, fullAccess, decryption } })),
      ),
    ),
  "emailDomains/choose": ({ now, words }) =>
    listsFrom([now.emailDomains], words.texts).map((domains) => ({ domains })),
  "emailDomains/allow": ({ now, words }) => domainsIn(now, words).map((each) => ({ domain: each })),
  "emailDomains/disallow": ({ now, words }) => domainsIn(now, words).map((each) => ({ domain: each })),
  "inboundMedia/choose": ({ now, words }) =>
    both.flatMap((shortLived) =>
      (["hours", "days"] as const).flatMap((unit) =>
        [1, 12, 168, now.inboundMedia.expiry.amount, ...words.numbers].map((amount) => ({
          settings: { shortLived, expiry: { unit, amount } },
        })),
      ),
    ),
  "bounceList/chooseRetention": ({ now, words }) =>
    [1, 365, 7, now.bounceList.retentionDays, ...words.numbers].map((days) => ({ days })),
  "bounceList/takeOff": ({ now }) => idsOf(now.bounceList.entries).map((email) => ({ email })),
  "workspaces/addGroup": (there) => newIds(there).map((group) => ({ group, name })),
  "workspaces/addTeam": (there) =>
    newIds(there).flatMap((team) => there.groups.map((group) => ({ team, group, name }))),
  "workspaces/renameGroup": ({ groups }) => groups.map((group) => ({ group, name })),
  "workspaces/renameTeam": ({ workspaces }) =>
    workspaces.flatMap((each) => (each.level === "team" ? [{ team: each.team, name }] : [])),
  "userProfiles/create": (there) =>
    newIds(there).flatMap((id) => {
      const plain = Object.keys(profileKinds).flatMap((kind) =>
        ["all", "specific"].map((access) => ({ id, name, kind, access, modules: {} }) as UserProfile),
      );
      const alike = entriesOf(there.now.userProfiles.records).flatMap(profilesLike);
      return [...plain, ...alike.map((each) => ({ ...each, id, name }))].map((profile) => ({ profile }));
    }),
  "userProfiles/edit": ({ now }) =>
    entriesOf(now.userProfiles.records)
      .flatMap(profilesLike)
      .map((profile) => ({ profile })),
  "userProfiles/copy": (there) =>
    there.profiles.flatMap((from) => newIds(there).map((profile) => ({ from, profile, name }))),
  "userProfiles/delete": ({ profiles }) => profiles.map((profile) => ({ profile })),
  "teammates/invite": (there) =>
    [...newIds(there), ...there.emails.slice(1).filter((id) => !there.people.includes(id))].flatMap(
      (teammate) =>
        there.emails.flatMap((email) =>
          roles.flatMap((role) =>
            there.workspaces.flatMap((home) =>
              [{}, { toBeAccepted: true }].flatMap((how) => [
                { teammate, email, role, home, ...how },
                { teammate, email, role, home, again: true, ...how },
              ]),
            ),
          ),
        ),
    ),
  "teammates/remove": people,
  "teammates/move": (there) => people(there).flatMap((by) => there.workspaces.map((to) => ({ ...by, to }))),
  "teammates/changeRole": (there) => people(there).flatMap((by) => roles.map((role) => ({ ...by, role }))),
  "teammates/resetPassword": people,
  "teammates/resendInvitation": people,
  "teammates/revokeInvitation": people,
  "teammates/changeEmail": (there) =>
    people(there).flatMap((by) => there.emails.map((email) => ({ ...by, email }))),
  "teammates/cancelEmailChange": people,
  "teammates/grantDecryption": people,
  "teammates/withdrawDecryption": people,
  "teammates/assignBotRoles": (there) =>
    people(there).flatMap((by) => someOrAll(botRoles).map((each) => ({ ...by, roles: each }))),
  "teammates/withdrawBotRoles": (there) =>
    people(there).flatMap((by) => someOrAll(botRoles).map((each) => ({ ...by, roles: each }))),
  "teammates/grantApps": (there) =>
    people(there).flatMap((by) => someOrAll(appTrayApps).map((apps) => ({ ...by, apps }))),
  "teammates/withdrawApps": (there) =>
    people(there).flatMap((by) => someOrAll(appTrayApps).map((apps) => ({ ...by, apps }))),
  "teammates/assignUserProfile": (there) =>
    people(there).flatMap((by) => [null, ...there.profiles].map((userProfile) => ({ ...by, userProfile }))),
  "teammates/grantRemoteAccess": people,
  "teammates/withdrawRemoteAccess": people,
  "assets/make": (there) =>
    newIds(there).flatMap((asset) => assetKinds.map((kind) => ({ asset, kind, name }))),
  "assets/rename": (there) => assets(there).map((by) => ({ ...by, name })),
  "assets/delete": assets,
  "assets/share": (there) =>
    assets(there).flatMap((by) => there.workspaces.map((each) => ({ ...by, with: each }))),
  "assets/withdraw": (there) =>
    assets(there).flatMap((by) =>
      there.workspaces.map((from) => ({ ...by, from, withdrawal: withdrawalOf(there, by.asset) })),
    ),
  "assets/leaveShare": (there) =>
    assets(there).map((by) => ({ ...by, withdrawal: withdrawalOf(there, by.asset) })),
  "assets/lock": assets,
  "assets/unlock": assets,
  "networkAccess/chooseManagementList": ({ now, words }) =>
    listsFrom([now.networkAccess.management.entries, now.networkAccess.api.entries], words.texts).map(
      (addresses) => ({ addresses }),
    ),
  "networkAccess/chooseApiList": ({ now, words }) =>
    listsFrom([now.networkAccess.management.entries, now.networkAccess.api.entries], words.texts).map(
      (addresses) => ({ addresses }),
    ),
  "networkAccess/chooseTwoFactor": () => twoFactorModes.map((mode) => ({ mode })),
  "passwords/choosePolicy": ({ now, words }) => {
    const { minAgeDays, maxAgeDays, history } = now.passwords;
    const numbers = [0, minAgeDays, maxAgeDays, history, ...words.numbers];
    return both.flatMap((renewWithoutOtp) =>
      numbers.flatMap((min) =>
        numbers.flatMap((max) =>
          numbers.map((kept) => ({
            policy: { renewWithoutOtp, minAgeDays: min, maxAgeDays: max, history: kept },
          })),
        ),
      ),
    );
  },
  "privacy/chooseApiAuthenticationMode": ({ words }) =>
    [null, ...(words.texts.length === 0 ? ["Any"] : words.texts)].map((mode) => ({ mode })),
  "privacy/allowEmbedding": () => both.map((isOn) => ({ isOn })),
  "privacy/allowSimultaneousSessions": () => both.map((isOn) => ({ isOn })),
  "privacy/chooseInactiveAfter": ({ now, words }) =>
    [0, now.privacy.inactiveAfterDays, ...words.numbers].map((days) => ({ days })),
  "channels/chooseModuleSettings": (there) => channelSettings(there).map((settings) => ({ settings })),
  "channels/add": (there) => newIds(there).map((channel) => ({ channel, kind: name })),
  "channels/remove": ({ channels }) => channels.map((channel) => ({ channel })),
  "channels/override": (there) =>
    there.channels.flatMap((channel) => {
      const before = entryOf(there.now.channels.channels, channel)?.overrides ?? {};
      const without = Object.keys(before).map((key) =>
        Object.fromEntries(Object.entries(before).filter(([each]) => each !== key)),
      );
      const changed = channelSettings(there).map((each) => ({ ...before, ...each }));
      return [{}, ...without, ...changed].map((overrides) => ({ channel, overrides }));
    }),
};

function domainsIn({ emailDomains }: Tenant, { texts }: Words): readonly string[] {
  const occurring = [...emailDomains, ...texts];
  return occurring.length === 0 ? ["any.example"] : occurring;
}

/** One setting of channels at a time. */
function channelSettings({ now, words }: There): readonly object[] {
  const { module } = now.channels;
  const lists = listsFrom(
    Object.values(module).filter((value): value is string[] => Array.isArray(value)),
    words.texts,
  );
  const numbersOf = (key: string): readonly number[] => [
    ...(key === "maxFileMegabytes" ? [1, 20] : [0, 20]),
    module.idleMinutes,
    module.ticketSeconds,
    module.maxFileMegabytes,
    ...words.numbers,
  ];
  return Object.entries(module).flatMap(([key, value]) => {
    const values = typeof value === "boolean" ? both : typeof value === "number" ? numbersOf(key) : lists;
    return values.map((each: unknown) => ({ [key]: each }));
  });
}

function withdrawalOf({ now }: There, asset: string): string {
  const record = entryOf(now.assets.records, asset);
  const used = [
    ...(record?.withdrawingFrom ?? []).map(({ withdrawal }) => withdrawal),
    ...(record?.completedWithdrawals ?? []),
  ];
  return used.includes("new-1") ? "new-2" : "new-1";
}

const taking: Readonly<Record<string, string>> = {
  "userProfiles/delete": "profile",
  "teammates/remove": "teammate",
  "teammates/revokeInvitation": "teammate",
  "assets/delete": "asset",
  "channels/remove": "channel",
};

/** What the question names stays, and an id is given again only if somebody had it. */
function isRepairing(there: There, type: string, fields: Readonly<Record<string, unknown>>): boolean {
  const taken = taking[type];
  if (taken !== undefined && there.words.texts.includes(fields[taken] as string)) return false;
  return (
    fields["again"] !== true ||
    entryOf(there.now.teammates.retired, fields["teammate"] as string) !== undefined
  );
}

/** The canonical body of each command of the domain that is well formed, by its text. */
export function everyRepairBody(start: Tenant, now: Tenant, words: Words): ReadonlyMap<string, CommandBody> {
  const there = thereIn(start, now, words);
  const found = new Map<string, CommandBody>();
  for (const [type, fieldsIn] of Object.entries(domain)) {
    for (const fields of (fieldsIn as (given: There) => readonly Readonly<Record<string, unknown>>[])(
      there,
    )) {
      const body = canonical({ type, ...fields } as CommandBody);
      if (body !== undefined && isRepairing(there, type, fields)) found.set(textOf(body), body);
    }
  }
  return found;
}

function canonical(body: CommandBody): CommandBody | undefined {
  const result = commandBodySchemas[body.type]["~standard"].validate(body);
  return "value" in result ? result.value : undefined;
}

/** The body as a text in which the order of properties does not matter. */
export function textOf(body: object): string {
  return JSON.stringify(body, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

function thereIn(start: Tenant, now: Tenant, words: Words): There {
  const groups = [...idsOf(start.workspaces.groups), fresh];
  const teams = entriesOf(start.workspaces.teams);
  const people = idsOf(start.teammates.records);
  const [assetIds, channels, profiles] = [
    start.assets.records,
    start.channels.channels,
    start.userProfiles.records,
  ].map((ledger) => idsOf(ledger as Ledger<Entry>)) as [string[], string[], string[]];
  const known = [
    ...people,
    ...assetIds,
    ...groups,
    ...teams.map(({ id }) => id),
    ...channels,
    ...profiles,
    fresh,
  ];
  const [domainOf = "new.example"] = start.emailDomains;
  return {
    now,
    words,
    people: [...people, fresh],
    assets: [...assetIds, fresh],
    groups,
    channels: [...channels, fresh],
    profiles: [...new Set([...profiles, ...idsOf(now.userProfiles.records), fresh])],
    workspaces: [
      { level: "tenant" },
      ...groups.map((group) => ({ level: "group", group }) as const),
      ...teams.map(({ id, group }) => ({ level: "team", group, team: id }) as const),
      ...groups.map((group) => ({ level: "team", group, team: fresh }) as const),
    ],
    sought: words.texts.filter((text) => !known.includes(text) && !text.includes("@")),
    emails: [`new-1@${domainOf}`, ...words.texts.filter((text) => text.includes("@"))],
  };
}
