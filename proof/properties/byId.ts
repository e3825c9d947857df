import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import * as library from "tenant-policy";
import { type Decision, type Person, type TeammateRecord, type Tenant } from "tenant-policy";
import { anyTenant } from "tenant-policy/testing/arbitraries";
import { defaultAtMilli } from "tenant-policy/testing";
import { plainActivities } from "../../src/testing/arbitraries/profileFacts.ts";
import { mostDifferences, type Outcome, seed } from "../proof.ts";
import { type StoredFacts, storedFactsOf } from "./storedFacts.ts";

const dayMilli = 86_400_000;
const instants = [0, 1, 7, 30, 90, 400].map((days) => defaultAtMilli + days * dayMilli);
const addresses = ["192.0.2.7", "2001:db8::7", "203.0.113.9", "no address"];
const wide: readonly unknown[] = ["manageUsers", "manageUserProfiles"];

/** A question about something by its id, and the same question about facts. */
interface Pair {
  readonly question: string;
  readonly byId: () => Decision<unknown>;
  readonly fromFacts: () => Decision<unknown>;
}

type Questions = Pick<typeof library, "assetAccess">;

/** Asks every question by id about all that there is in generated tenants, and the same from their stored form. */
export function askedById(cases: number, { assetAccess }: Questions = library): Outcome {
  const differences: string[] = [];
  const anyOfThem = anyTenant();
  let asked = 0;
  let tenants = 0;
  while (asked < cases && differences.length < mostDifferences) {
    const [tenant] = fc.sample(anyOfThem, { numRuns: 1, seed: seed + tenants });
    tenants += 1;
    for (const { question, byId, fromFacts } of pairsIn(tenant as Tenant, assetAccess)) {
      asked += 1;
      const [one, other] = [byId(), fromFacts()];
      if (isSame(one, other)) continue;
      differences.push(
        `tenant ${tenants} of seed ${seed}, ${question}: ${JSON.stringify(one)}, and not ${JSON.stringify(other)}`,
      );
    }
  }
  return {
    cases: asked,
    differences: differences.slice(0, mostDifferences),
    note: `${tenants.toLocaleString("en")} tenants; seed ${seed}`,
  };
}

/** An answer by id may tell more facts, such as who holds a lock. */
function isSame(one: Decision<unknown>, other: Decision<unknown>): boolean {
  return isDeepStrictEqual([one.value, one.because], [other.value, other.because]);
}

function* pairsIn(tenant: Tenant, assetAccess: Questions["assetAccess"]): Generator<Pair> {
  const stored = storedFactsOf(tenant);
  for (const record of stored.teammates) {
    const isThere = record.invitation === null;
    if (isThere) yield* ofPerson(tenant, record);
    if (isThere) yield* ofProfile(tenant, record, stored);
    if (isThere) yield* ofAssets(tenant, record, stored, assetAccess);
    yield* ofTime(tenant, record, isThere);
  }
  yield* ofMail(tenant, stored);
  for (const { id, overrides } of stored.channels) {
    yield {
      question: `effectiveSettingsOf ${id}`,
      byId: () => library.effectiveSettingsOf(tenant, id),
      fromFacts: () => library.effectiveSettings(tenant.channels.module, overrides),
    };
  }
}

function personAt(
  { id, role, home, createdAtMilli, handedOverAtMilli }: TeammateRecord,
  current = home,
): Person {
  return { kind: "teammate", id, role, home, current, createdAtMilli: handedOverAtMilli ?? createdAtMilli };
}

function* ofPerson(tenant: Tenant, record: TeammateRecord): Generator<Pair> {
  const person = personAt(record);
  const { subscription } = tenant;
  for (const section of library.settingSections) {
    yield {
      question: `settingAccess ${record.id} view ${section}`,
      byId: () => library.settingAccess(tenant, record.id, "view", section),
      fromFacts: () => library.decideViewSetting(person, section, subscription),
    };
    yield {
      question: `settingAccess ${record.id} change ${section}`,
      byId: () => library.settingAccess(tenant, record.id, "change", section),
      fromFacts: () => library.decideChangeSetting(person, section, subscription),
    };
  }
  for (const feature of library.features) {
    // DL6 asks whether an Owner decrypts, which a person does not tell.
    if (feature === "grantDecryption" && record.role === "owner") continue;
    yield {
      question: `featureAccess ${record.id} ${feature}`,
      byId: () => library.featureAccess(tenant, record.id, feature),
      fromFacts: () => library.decideUseFeature(person, feature, subscription),
    };
  }
}

/** Managing users and user profiles is narrowed by the role (UP24): it is asked for in another way. */
function* ofProfile(tenant: Tenant, record: TeammateRecord, { profiles }: StoredFacts): Generator<Pair> {
  const profile = profiles.find(({ id }) => id === record.userProfile);
  if (profile === undefined) return;
  for (const activity of plainActivities.filter((each) => !wide.includes(each))) {
    yield {
      question: `activityAccess ${record.id} ${JSON.stringify(activity)}`,
      byId: () => library.activityAccess(tenant, record.id, activity),
      fromFacts: () => library.decidePerformActivity(profile, activity),
    };
  }
}

function* ofAssets(
  tenant: Tenant,
  record: TeammateRecord,
  { assets, workspaces }: StoredFacts,
  assetAccess: Questions["assetAccess"],
): Generator<Pair> {
  for (const asset of assets) {
    for (const current of workspaces) {
      for (const [place, action] of library.assetActions.entries()) {
        const target = workspaces[(place + workspaces.indexOf(current)) % workspaces.length];
        const aims = action === "share" || action === "withdraw" ? [target] : [];
        yield {
          question: `assetAccess ${record.id} ${action} ${asset.id} from ${JSON.stringify(current)} for ${JSON.stringify(aims)}`,
          byId: () => assetAccess(tenant, record.id, action, asset.id, current, ...aims),
          fromFacts: () => library.decideAccessAsset(personAt(record, current), action, asset, ...aims),
        };
      }
    }
  }
}

function* ofTime(tenant: Tenant, record: TeammateRecord, isThere: boolean): Generator<Pair> {
  const { id, invitation, emailChange, passwordSetAtMilli, passwordResetAtMilli } = record;
  for (const nowMilli of instants) {
    yield {
      question: `invitationStatusOf ${id} ${nowMilli}`,
      byId: () => library.invitationStatusOf(tenant, id, nowMilli),
      fromFacts: () => library.invitationStatus(invitation, nowMilli),
    };
    yield {
      question: `emailChangeStatusOf ${id} ${nowMilli}`,
      byId: () => library.emailChangeStatusOf(tenant, id, nowMilli),
      fromFacts: () => library.emailChangeStatus(emailChange, nowMilli),
    };
    if (!isThere) continue;
    yield {
      question: `agentStatusOf ${id} ${nowMilli}`,
      byId: () => library.agentStatusOf(tenant, id, nowMilli),
      fromFacts: () => library.agentStatus(tenant.privacy.inactiveAfterDays, record, nowMilli),
    };
    if (passwordSetAtMilli === null && passwordResetAtMilli === null) continue;
    yield {
      question: `passwordExpiryOf ${id} ${nowMilli}`,
      byId: () => library.passwordExpiryOf(tenant, id, nowMilli),
      fromFacts: () =>
        library.passwordExpiry(tenant.passwords, passwordSetAtMilli, nowMilli, passwordResetAtMilli),
    };
  }
  if (isThere) yield* ofSignIn(tenant, record);
}

function* ofSignIn(tenant: Tenant, { id, role, hasRemoteAccess }: TeammateRecord): Generator<Pair> {
  const { management: list, twoFactor } = tenant.networkAccess;
  const isAdministrator = role === "owner" || role === "full";
  for (const address of addresses) {
    yield {
      question: `signInRequirementOf ${id} ${address}`,
      byId: () => library.signInRequirementOf(tenant, id, address),
      fromFacts: () =>
        library.signInRequirement({ address, list, twoFactor, isAdministrator, hasRemoteAccess }),
    };
  }
}

function* ofMail(tenant: Tenant, { bounces }: StoredFacts): Generator<Pair> {
  for (const to of [...bounces.map(({ email }) => email.toUpperCase()), "nobody@mail.example", "@"]) {
    for (const nowMilli of instants) {
      yield {
        question: `emailAccess ${to} ${nowMilli}`,
        byId: () => library.emailAccess(tenant, { route: "awsSes", to }, nowMilli),
        fromFacts: () => library.decideSendEmail({ route: "awsSes", to }, bounces, nowMilli),
      };
    }
  }
}
