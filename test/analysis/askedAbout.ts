import {
  activityAccess,
  type Actor,
  agentStatusOf,
  assetAccess,
  assetActions,
  canExecute,
  type Command,
  decideExecute,
  effectiveSettingsOf,
  emailAccess,
  emailChangeStatusOf,
  entriesOf,
  entryOf,
  featureAccess,
  features,
  invitationStatusOf,
  passwordExpiryOf,
  personOf,
  settingAccess,
  settingSections,
  signInRequirementOf,
  sizeOf,
  type Tenant,
  withdrawalRisksOf,
  type Workspace,
} from "tenant-policy";
import { type AskedQuestion, asking, assetsFor, peopleFor } from "tenant-policy/analysis";
import { plainActivities } from "../../src/testing/arbitraries/profileFacts.ts";
import type { TenantQuestion } from "../../src/testing/arbitraries/question.ts";
import { workspacesIn } from "../../src/testing/arbitraries/workspacesIn.ts";
import { idsIn } from "../../src/testing/things.ts";
import type { Thing } from "../../src/vocabulary/ids.ts";

/** What questions can be about. */
export interface AskedWorld {
  /** Tenants whose things are named. */
  readonly tenants: readonly Tenant[];
  /** Commands that are asked about. */
  readonly commands: readonly Command[];
  readonly atMilli: number;
}

/** Chooses one of them, by the next number. */
type Choose = <Item>(items: readonly Item[]) => Item;

type MakeQuestion = (world: AskedWorld, choose: Choose) => AskedQuestion;

const hostileIds = ["__proto__", "constructor", "", "0", "#0", "1048583", "records ann", "\ud800"];
const day = 86_400_000;
const days = [-400, -30, -1, 0, 0, 0, 1, 8, 40, 91, 400];
const addresses = ["127.0.0.1", "10.0.0.1", "192.0.2.1", "198.51.100.7", "2001:db8::1", "nonsense"];

/** Things that are there before or after, and hardly ever something that is not. */
function idOf(thing: Thing, { tenants }: AskedWorld, choose: Choose): string {
  const ids = tenants.flatMap((tenant) => idsIn(tenant, thing));
  const isHostile = ids.length === 0 || choose([false, false, false, false, false, false, false, true]);
  return choose(isHostile ? hostileIds : ids);
}

const placeOf = ({ tenants }: AskedWorld, choose: Choose): Workspace | undefined =>
  choose<Workspace | undefined>([undefined, ...tenants.flatMap(workspacesIn)]);

const instantOf = ({ atMilli }: AskedWorld, choose: Choose): number => atMilli + choose(days) * day;

function commandOf({ commands }: AskedWorld, choose: Choose): Command {
  return commands.length === 0 ? ({ type: "none" } as never) : choose(commands);
}

/** Each question about a tenant by ids. One that is missing here does not compile. */
const byId: Readonly<Record<TenantQuestion, MakeQuestion>> = {
  activityAccess: (world, choose) =>
    asking(activityAccess, idOf("teammate", world, choose), choose(plainActivities)),
  agentStatusOf: (world, choose) =>
    asking(agentStatusOf, idOf("teammate", world, choose), instantOf(world, choose)),
  assetAccess: (world, choose) =>
    asking(
      assetAccess,
      idOf("teammate", world, choose),
      choose(assetActions),
      idOf("asset", world, choose),
      placeOf(world, choose),
      placeOf(world, choose),
    ),
  canExecute: (world, choose) =>
    asking(choose([canExecute, decideExecute]) as typeof decideExecute, commandOf(world, choose)),
  effectiveSettingsOf: (world, choose) => asking(effectiveSettingsOf, idOf("channel", world, choose)),
  emailAccess: (world, choose) => {
    const to = idOf("bouncedAddress", world, choose);
    return asking(emailAccess, { route: "awsSes", to }, instantOf(world, choose));
  },
  emailChangeStatusOf: (world, choose) =>
    asking(emailChangeStatusOf, idOf("teammate", world, choose), instantOf(world, choose)),
  featureAccess: (world, choose) => asking(featureAccess, idOf("teammate", world, choose), choose(features)),
  invitationStatusOf: (world, choose) =>
    asking(invitationStatusOf, idOf("teammate", world, choose), instantOf(world, choose)),
  passwordExpiryOf: (world, choose) =>
    asking(passwordExpiryOf, idOf("teammate", world, choose), instantOf(world, choose)),
  personOf: (world, choose) => {
    const actor: Actor = {
      kind: "teammate",
      id: idOf("teammate", world, choose),
      current: placeOf(world, choose) ?? { level: "tenant" },
    };
    return asking(personOf, actor);
  },
  settingAccess: (world, choose) =>
    asking(
      settingAccess,
      idOf("teammate", world, choose),
      choose(["view", "change"] as const),
      choose(settingSections),
    ),
  signInRequirementOf: (world, choose) =>
    asking(signInRequirementOf, idOf("teammate", world, choose), choose(addresses)),
  withdrawalRisksOf: (world, choose) =>
    asking(withdrawalRisksOf, commandOf(world, choose) as Parameters<typeof withdrawalRisksOf>[1]),
};

/** Functions of a caller's own. */
const own: readonly MakeQuestion[] = [
  () => asking(({ helpDesk, timeZone }: Tenant) => [helpDesk, timeZone]),
  () => asking(({ teammates }: Tenant) => sizeOf(teammates.records)),
  () => asking(({ workspaces }: Tenant) => entriesOf(workspaces.teams).map(({ name }) => name)),
  (world, choose) =>
    asking(
      ({ assets, teammates }: Tenant, asset: string) => {
        const holder = entryOf(assets.records, asset)?.lockedBy;
        return holder?.kind === "teammate" ? (entryOf(teammates.records, holder.id)?.home ?? null) : null;
      },
      idOf("asset", world, choose),
    ),
  (world, choose) =>
    asking(
      (tenant: Tenant, teammate: string) => assetsFor(tenant, teammate, "edit").value?.count ?? null,
      idOf("teammate", world, choose),
    ),
  (world, choose) =>
    asking(
      (tenant: Tenant, asset: string) => peopleFor(tenant, "edit", asset).value?.count ?? null,
      idOf("asset", world, choose),
    ),
  (world, choose) =>
    asking(
      ({ teammates }: Tenant, id: string) => {
        if (entryOf(teammates.records, id)?.role === "limited") throw new Error("no answer");
        return id;
      },
      idOf("teammate", world, choose),
    ),
];

/** The questions by id twice, as often as there are functions of a caller's. */
const makers: readonly MakeQuestion[] = [...Object.values(byId), ...Object.values(byId), ...own];

export const makerCount: number = makers.length;

/** A question of any kind, which these numbers choose. */
export function askedAbout(world: AskedWorld, numbers: readonly number[]): AskedQuestion {
  let place = 0;
  const choose: Choose = (items) => {
    const number = numbers[place % numbers.length] as number;
    place += 1;
    return items[number % items.length] as (typeof items)[number];
  };
  return choose(makers)(world, choose);
}
