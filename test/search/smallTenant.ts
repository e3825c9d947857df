import type { Actor, AssetKind, CommandBody, Tenant } from "../../src/index.ts";
import { type Content, contents } from "./contents.ts";
import type { Library } from "./library.ts";
import { type Place, places } from "./places.ts";
import type { Coalition, Scene, Supporter, Teammate } from "./scene.ts";

/** When the small tenant is made: Monday, 21 October 2024. The search begins an hour later. */
export const madeAtMilli = Date.parse("2024-10-21T08:00:00Z");
export const startAtMilli = Date.parse("2024-10-21T09:00:00Z");

/** The provisioned Owner. People do nothing to them: olga, whom they invited, stands for all Owners. */
export const provisionedOwner = "root";

/** What the support team did to the provisioned Owner before the search. Olga has made them an Owner again since. */
export const loweringOfRoot = {
  ...({
    type: "teammates/lowerOwner",
    teammate: provisionedOwner,
    role: "full",
    reference: "CASE-6",
  } as const),
  happenedAtMilli: madeAtMilli,
};

/** An address on the bounce list. */
export const bouncedEmail = "gone@mail.example";

/**
 * Those who do nothing. Olga is the only Owner who decrypts. She and ivy hold profiles that permit nothing over others. Rod's
 * permits everything, and sleeps with his role. Ann has none, and has locked a template. Olaf, who is to be an Owner, and
 * ned have not accepted their invitations.
 */
const bystanders: readonly Teammate[] = [
  { id: "olga", role: "owner", home: "tenant", profile: "agents", decrypts: true },
  { id: "ann", role: "limited", home: "east" },
  { id: "rod", role: "restricted", home: "tenant", profile: "wide" },
  { id: "ivy", role: "limited", home: "home", profile: "desk", decrypts: true, hasRemoteAccess: true },
  { id: "olaf", role: "owner", home: "tenant", decrypts: true, isPending: true },
  { id: "ned", role: "limited", home: "home", isPending: true },
];

const assets: readonly (readonly [id: string, kind: AssetKind, madeAt: Place])[] = [
  ["pact", "template", "tenant"],
  ["claims", "service", "ins"],
  ["desk", "app", "loans"],
  ["kiosk", "app", "loans"],
  ["line", "number", "tenant"],
];

/** The small tenant with a coalition in it, made by accepted commands. */
export function sceneOf(library: Library, coalition: Coalition): Scene {
  const { teammates = [], supporter, withheld = [] } = coalition;
  const steps: readonly Step[] = [
    ...fromOutside,
    ...groups.map(byRoot),
    ...profilesOf([...bystanders, ...teammates]).map(byRoot),
    ...[...bystanders, ...teammates].flatMap(makingOf).map(byRoot),
    ...settings.map(byRoot),
    byRoot(helpDeskFor(supporter)),
    ...assets.map(([asset, kind, place]): Step => [
      { ...root, current: places[place] },
      { type: "assets/make", asset, kind, name: "Asset" },
    ]),
    ...(["ins", "home"] as const).map((place): Step => [
      { ...root, current: places.loans },
      { type: "assets/share", asset: "kiosk", with: places[place] },
    ]),
    [teammate("ann", "east"), { type: "assets/lock", asset: "pact" }],
    [{ kind: "system" }, loweringOfRoot],
    [teammate("olga", "tenant"), { type: "teammates/changeRole", teammate: provisionedOwner, role: "owner" }],
    [{ kind: "system" }, { type: "subscription/changeWithheldFeatures", withheld }],
  ];
  return {
    coalition,
    start: steps.reduce((tenant, step) => accepted(library, tenant, step), emptyTenant(library)),
    supporter: supporter === undefined ? null : launched(supporter),
  };
}

type Step = readonly [by: Actor, body: CommandBody];

export function teammate(id: string, current: Place): Extract<Actor, { readonly kind: "teammate" }> {
  return { kind: "teammate", id, current: places[current] };
}

const root = teammate(provisionedOwner, "tenant");
const byRoot = (body: CommandBody): Step => [root, body];

const fromOutside: readonly Step[] = [
  [{ kind: "system" }, { type: "subscription/switchDigitalChannels", isOn: true }],
  [{ kind: "system" }, { type: "subscription/completeProvisioning" }],
  [{ kind: "system" }, { type: "subscription/changeEntitlements", entitlements: ["secureMediaHandling"] }],
  [{ kind: "system" }, { type: "bounceList/recordBounce", email: bouncedEmail }],
];

const groups: readonly CommandBody[] = (["loans", "ins"] as const).flatMap((group) => [
  { type: "workspaces/addGroup", group, name: group },
  ...(group === "loans" ? ["east", "west"] : ["home", "car"]).map((team) => ({
    type: "workspaces/addTeam" as const,
    team,
    group,
    name: team,
  })),
]);

function profilesOf(people: readonly Teammate[]): readonly CommandBody[] {
  const held = new Set<Content>(people.flatMap(({ profile }) => profile ?? []));
  return [...held].map((name) => ({
    type: "userProfiles/create",
    profile: { id: name, name, ...contents[name] },
  }));
}

/** An Owner without decryption is a promoted one (DL2). */
function makingOf(made: Teammate): readonly CommandBody[] {
  const { id, role, home, profile, decrypts, hasRemoteAccess, isPending: toBeAccepted = false } = made;
  const isPromoted = role === "owner" && decrypts !== true;
  const invited = isPromoted ? "limited" : role;
  const email = `${id}@bank.example`;
  return [
    { type: "teammates/invite", teammate: id, email, role: invited, home: places[home], toBeAccepted },
    ...given(isPromoted, { type: "teammates/changeRole", teammate: id, role }),
    ...given(profile !== undefined, {
      type: "teammates/assignUserProfile",
      teammate: id,
      userProfile: profile ?? null,
    }),
    ...given(decrypts === true && role !== "owner", { type: "teammates/grantDecryption", teammate: id }),
    ...given(hasRemoteAccess === true, { type: "teammates/grantRemoteAccess", teammate: id }),
  ];
}

function given(isGiven: boolean, body: CommandBody): readonly CommandBody[] {
  return isGiven ? [body] : [];
}

const settings: readonly CommandBody[] = [
  { type: "networkAccess/chooseManagementList", addresses: ["10.0.0.0/8"] },
  { type: "networkAccess/chooseTwoFactor", mode: "remoteOnly" },
  { type: "channels/add", channel: "site", kind: "chat" },
];

function helpDeskFor(supporter: Supporter | undefined): CommandBody {
  const { switches = "fullAccess" } = supporter ?? {};
  const base = switches !== "off";
  const fullAccess = switches !== "readOnly";
  const decryption = switches === "decryption";
  return { type: "helpDesk/choose", settings: { base, fullAccess, decryption } };
}

function launched({ kind, originalRole }: Supporter): Scene["supporter"] {
  const current = places.tenant;
  return { kind, adminUserName: "sam", adminUserDomain: "vendor.example", originalRole, current };
}

function emptyTenant(library: Library): Tenant {
  const made = library.newTenant({
    id: "bank",
    name: "Bank",
    owner: { id: provisionedOwner, email: "root@bank.example" },
    timeZone: "Europe/London",
    profileKey: "key-1",
    at: madeAtMilli,
  });
  if (made.issues !== undefined) throw new Error(JSON.stringify(made.issues));
  return made.value;
}

function accepted(library: Library, tenant: Tenant, [by, body]: Step): Tenant {
  const step = library.transition(tenant, { ...body, by, at: madeAtMilli });
  if (!step.decision.value) throw new Error(`${JSON.stringify(body)}: ${step.decision.because.join(" ")}`);
  return step.tenant;
}
