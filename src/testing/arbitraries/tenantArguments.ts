import { type AssetAction, assetActions } from "../../assets/asset.ts";
import type { OutboundEmail } from "../../bounceList/canSendEmail.ts";
import { entriesOf } from "../../kernel/ledger/ledger.ts";
import { dayMilli } from "../../kernel/time/instant.ts";
import { activityAccess } from "../../tenant/activityAccess.ts";
import { assetAccess } from "../../tenant/assetAccess.ts";
import { emailAccess } from "../../tenant/emailAccess.ts";
import { passwordExpiryOf } from "../../tenant/passwordExpiryOf.ts";
import type { Tenant } from "../../tenant/tenant.ts";
import type { WithdrawingCommand } from "../../tenant/withdrawalRisksOf.ts";
import { settingSections } from "../../tenantSettings/settingSections.ts";
import type { Activity } from "../../userProfiles/activities.ts";
import { features } from "../../vocabulary/features.ts";
import type { Thing } from "../../vocabulary/ids.ts";
import type { Workspace } from "../../vocabulary/workspace.ts";
import { idsIn } from "../things.ts";
import { anyTenantWithCommand } from "./anyCommandFor.ts";
import { anyTenant } from "./anyHistory.ts";
import { tenantsOfPart } from "./anyTenantPart.ts";
import { anyInstantMilli } from "./anyInstantMilli.ts";
import { chosen, numberCount } from "./chosen.ts";
import { maybe, oneOf } from "./facts.ts";
import { fc } from "./fastCheck.ts";
import { oftenAnswered } from "./oftenAnswered.ts";
import { anyActivity, plainActivities } from "./profileFacts.ts";
import type { ArgumentTable, TenantQuestion } from "./question.ts";
import { anyIpAddress, anyOutboundEmail } from "./settingFacts.ts";
import { workspacesIn } from "./workspacesIn.ts";

/** The arguments of every question about a tenant. Everything that they name exists in it. */
export const tenantArguments: ArgumentTable<TenantQuestion> = {
  canExecute: () => anyTenantWithCommand().map(({ tenant, command }) => [tenant, command]),
  activityAccess: anyActivityQuestion,
  agentStatusOf: () => anyAbout("teammate", anyInstantMilli()),
  assetAccess: () =>
    oftenAnswered(anyAssetQuestion(), otherAssetQuestions, (args) => assetAccess(...args).value),
  emailAccess: () =>
    oftenAnswered(anyEmailQuestion(), otherEmailQuestions, (args) => !emailAccess(...args).value),
  emailChangeStatusOf: () => anyAbout("teammate", anyInstantMilli()),
  featureAccess: () => anyAbout("teammate", oneOf(features)),
  invitationStatusOf: () => anyAbout("teammate", anyInstantMilli()),
  passwordExpiryOf: anyPasswordQuestion,
  personOf: () =>
    anyTenantWithCommand()
      .filter(({ command }) => command.by.kind !== "system")
      .map(({ tenant, command }) => [tenant, command.by]),
  settingAccess: () => anyAbout("teammate", oneOf(["view", "change"]), oneOf(settingSections)),
  effectiveSettingsOf: () => anyAbout("channel"),
  signInRequirementOf: () => anyAbout("teammate", anyIpAddress()),
  withdrawalRisksOf: () =>
    anyTenantWithCommand(withdrawing).map(({ tenant, command }) => [tenant, command as WithdrawingCommand]),
};

const withdrawing: readonly WithdrawingCommand["type"][] = [
  ...(["teammates/changeRole", "teammates/assignUserProfile", "teammates/remove"] as const),
  ...(["teammates/withdrawDecryption", "teammates/withdrawRemoteAccess"] as const),
  ...(["teammates/lowerOwner", "teammates/removeOwner", "teammates/replaceOwner"] as const),
];

/** A tenant, the id of something that it has, and what else a question takes. */
function anyAbout<Rest extends readonly unknown[]>(
  thing: Thing,
  ...rest: { readonly [Place in keyof Rest]: fc.Arbitrary<Rest[Place]> }
): fc.Arbitrary<[Tenant, string, ...Rest]> {
  return fc
    .tuple(anyTenant(), anyNumber(), fc.tuple<[...Rest]>(...rest))
    .filter(([tenant]) => idsIn(tenant, thing).length > 0)
    .map(([tenant, number, others]) => [tenant, chosen(idsIn(tenant, thing), number), ...others]);
}

/** What a teammate may do: a profile permits few activities, and most teammates have none. */
function anyActivityQuestion(): fc.Arbitrary<[Tenant, string, Activity]> {
  return oftenAnswered(
    anyAbout("teammate", anyActivity()),
    ([tenant]) =>
      idsIn(tenant, "teammate").flatMap((id) =>
        plainActivities.map((activity): [Tenant, string, Activity] => [tenant, id, activity]),
      ),
    (args) => activityAccess(...args).value,
  );
}

const dayCounts = [0, 40, 400];

/** Whether a password has expired: it takes a password, a maximum age, and time. */
function anyPasswordQuestion(): fc.Arbitrary<[Tenant, string, number]> {
  const tenants = fc.oneof(anyTenant(), tenantsOfPart("passwords"));
  const args = fc
    .tuple(tenants, anyNumber(), anyInstantMilli())
    .map(([tenant, number, nowMilli]): [Tenant, string, number] => [
      ...([tenant, chosen(idsIn(tenant, "teammate"), number), nowMilli] as const),
    ]);
  return oftenAnswered(
    args,
    ([tenant, , nowMilli]) =>
      idsIn(tenant, "teammate").flatMap((id) =>
        dayCounts.map((count): [Tenant, string, number] => [tenant, id, nowMilli + count * dayMilli]),
      ),
    (each) => passwordExpiryOf(...each).value === true,
  );
}

type AssetQuestion = [Tenant, string, AssetAction, string, Workspace | undefined, Workspace | undefined];

/** A teammate, an action, an asset, where the teammate is, and where to. */
function anyAssetQuestion(): fc.Arbitrary<AssetQuestion> {
  const places = fc.tuple(maybe(anyNumber()), maybe(anyNumber()));
  return anyAbout("teammate", oneOf(assetActions), anyNumber(), places)
    .filter(([tenant]) => idsIn(tenant, "asset").length > 0)
    .map(([tenant, teammate, action, asset, numbers]) => {
      const placeOf = (number: number | undefined): Workspace | undefined =>
        number === undefined ? undefined : chosen(workspacesIn(tenant), number);
      const [current, target] = numbers;
      return [
        ...([tenant, teammate, action] as const),
        ...([chosen(idsIn(tenant, "asset"), asset), placeOf(current), placeOf(target)] as const),
      ];
    });
}

/** The same action on each asset, by each teammate from home. */
function otherAssetQuestions([tenant, , action]: AssetQuestion): readonly AssetQuestion[] {
  return idsIn(tenant, "asset").flatMap((asset) =>
    idsIn(tenant, "teammate").map((teammate): AssetQuestion => [
      tenant,
      teammate,
      action,
      asset,
      undefined,
      undefined,
    ]),
  );
}

type EmailQuestion = [Tenant, OutboundEmail, number];

/** To each address that bounced, as it bounced. */
function otherEmailQuestions([tenant]: EmailQuestion): readonly EmailQuestion[] {
  return entriesOf(tenant.bounceList.entries).map(({ email, addedAtMilli }): EmailQuestion => [
    tenant,
    { route: "awsSes", to: email },
    addedAtMilli,
  ]);
}

/** An e-mail to somebody whose address bounced, if there is anybody, or to somebody else. */
function anyEmailQuestion(): fc.Arbitrary<EmailQuestion> {
  return fc
    .tuple(tenantsOfPart("bounceList"), anyOutboundEmail(), maybe(anyNumber()), anyInstantMilli())
    .map(([tenant, email, number, nowMilli]) => {
      const bounced = entriesOf(tenant.bounceList.entries);
      const isListed = number !== undefined && bounced.length > 0;
      return [tenant, isListed ? { ...email, to: chosen(bounced, number).email } : email, nowMilli];
    });
}

function anyNumber(): fc.Arbitrary<number> {
  return fc.nat(numberCount - 1);
}
