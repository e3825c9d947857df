import { describe, expect, it } from "vitest";
import { type AssetAction, assetActions } from "../../src/assets/asset.ts";
import { decideAccessAsset } from "../../src/assets/canAccessAsset.ts";
import type { AssetRecord } from "../../src/slices/assetsSchema.ts";
import { decideSendEmail } from "../../src/bounceList/canSendEmail.ts";
import { effectiveSettings } from "../../src/channels/effectiveSettings.ts";
import { entryOf, withEntry } from "../../src/kernel/ledger/ledger.ts";
import { checkIpList } from "../../src/networkAccess/settings.ts";
import { signInRequirement } from "../../src/networkAccess/signInRequirement.ts";
import { passwordExpiry } from "../../src/passwords/passwordExpiry.ts";
import { agentStatus } from "../../src/sessions/agentStatus.ts";
import type { TeammateRecord } from "../../src/teammates/state.ts";
import { decideUseFeature } from "../../src/teammates/canUseFeature.ts";
import { activityAccess } from "../../src/tenant/activityAccess.ts";
import { agentStatusOf } from "../../src/tenant/agentStatusOf.ts";
import { assetAccess } from "../../src/tenant/assetAccess.ts";
import { canExecute, decideExecute } from "../../src/tenant/canExecute.ts";
import { emailAccess } from "../../src/tenant/emailAccess.ts";
import { featureAccess } from "../../src/tenant/featureAccess.ts";
import { passwordExpiryOf } from "../../src/tenant/passwordExpiryOf.ts";
import { reduceTenant } from "../../src/tenant/reduceTenant.ts";
import { settingAccess } from "../../src/tenant/settingAccess.ts";
import { effectiveSettingsOf } from "../../src/tenant/effectiveSettingsOf.ts";
import { signInRequirementOf } from "../../src/tenant/signInRequirementOf.ts";
import type { Tenant } from "../../src/tenant/tenant.ts";
import { decideChangeSetting } from "../../src/tenantSettings/canChangeSetting.ts";
import { decideViewSetting } from "../../src/tenantSettings/canViewSetting.ts";
import { type SettingSection, settingSections } from "../../src/tenantSettings/settingSections.ts";
import type { Activity, PlainActivity } from "../../src/userProfiles/activities.ts";
import { profileActivities } from "../../src/userProfiles/profileActivities.ts";
import { decidePerformActivity } from "../../src/userProfiles/canPerformActivity.ts";
import type { UserProfile } from "../../src/userProfiles/profile.ts";
import type { Person } from "../../src/vocabulary/person.ts";
import { type Feature, rights } from "../../src/vocabulary/rights.ts";
import type { Workspace } from "../../src/vocabulary/workspace.ts";
import { places } from "../vocabulary/people.ts";
import { after, bank, bankJson, command, type Json, loaded, noon, olga, system, teammate } from "./bank.ts";

// The facts as they stand in the bank's file, for the questions on facts.
const file = bankJson() as unknown as {
  readonly teammates: { readonly records: readonly TeammateRecord[] };
  readonly assets: { readonly records: readonly AssetRecord[] };
  readonly userProfiles: { readonly records: readonly UserProfile[] };
  readonly channels: Tenant["channels"] & { readonly channels: readonly { id: string; overrides: object }[] };
  readonly networkAccess: { readonly management: { readonly entries: readonly string[] } };
};
const people = file.teammates.records;

function identifyActor(teammate: TeammateRecord, current: Workspace = teammate.home): Person {
  const { id, role, home, createdAtMilli } = teammate;
  return { kind: "teammate", id, role, home, current, createdAtMilli };
}

function assetOf({ lockedBy, kind, madeAt, sharedWith, withdrawingFrom }: AssetRecord): object {
  return { kind, madeAt, sharedWith, withdrawingFrom, ...(lockedBy === null ? {} : { lockedBy }) };
}

const missing = { value: false, because: ["ST11"] };
const withoutProfile = { ...missing, facts: { ST11: { case: "noProfile" } } };
const withoutPassword = { value: null, because: ["ST11"], facts: { ST11: { case: "noPassword" } } };
const unknown = { value: null, because: ["ST11"] };

/** No id of anything. */
const strangers = [
  "",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "0",
  "Olga",
  "olga ",
  "nobody",
];
const nonIds: readonly unknown[] = [
  undefined,
  null,
  7,
  NaN,
  true,
  {},
  ["olga"],
  [["olga"]],
  { id: "olga" },
  () => "olga",
];
const hostile = [...strangers, ...nonIds] as readonly string[];

const nowhere: Workspace = { level: "group", group: "nowhere" };

describe("assetAccess", () => {
  it("[not ST11] answers for every teammate, asset, action and workspace as decideAccessAsset does for the facts", () => {
    for (const person of people) {
      for (const asset of file.assets.records) {
        for (const action of assetActions) {
          const facts = assetOf(asset) as Parameters<typeof decideAccessAsset>[2];
          expect(assetAccess(bank, person.id, action, asset.id)).toEqual(
            decideAccessAsset(identifyActor(person), action, facts),
          );
          expect(assetAccess(bank, person.id, action, asset.id, places.loansLegal, places.loans)).toEqual(
            decideAccessAsset(identifyActor(person, places.loansLegal), action, facts, places.loans),
          );
        }
      }
    }
  });

  it("[ST11] [ST5] refuses an unknown teammate and an unknown asset", () => {
    for (const id of hostile) {
      expect(assetAccess(bank, id, "view", "payment-reminder")).toEqual({ ...missing, allowedFrom: [] });
      expect(assetAccess(bank, "olga", "view", id)).toEqual({ ...missing, allowedFrom: [] });
    }
  });

  it("[ST11] refuses from and for a workspace that does not exist", () => {
    const ghost: Workspace = { level: "team", group: "insurance", team: "loans-legal" };
    for (const place of [nowhere, ghost]) {
      expect(assetAccess(bank, "olga", "use", "payment-reminder", place)).toEqual({
        ...missing,
        allowedFrom: [],
      });
      expect(assetAccess(bank, "olga", "share", "mobile-app", undefined, place)).toEqual({
        ...missing,
        allowedFrom: [],
      });
    }
    expect(assetAccess(bank, "ann", "use", "payment-reminder", nowhere).because).toEqual(["WS2", "ST11"]);
    expect(assetAccess(bank, "olga", "use", "greeter", nowhere)).toEqual({
      value: false,
      because: ["AS6", "ST11"],
      allowedFrom: [{ level: "tenant" }],
    });
  });

  it("[ST10] refuses a value that is no action or no workspace; null is not home", () => {
    for (const wrong of [null, "tenant", {}, { level: "group" }, { level: "__proto__" }, []]) {
      const place = wrong as Workspace;
      expect(assetAccess(bank, "olga", "use", "payment-reminder", place).because).toEqual(["ST10"]);
      expect(assetAccess(bank, "olga", "share", "mobile-app", undefined, place).because).toEqual(["ST10"]);
    }
    for (const action of ["", "__proto__", "Use", null, undefined]) {
      expect(assetAccess(bank, "olga", action as AssetAction, "payment-reminder").because).toEqual(["ST10"]);
    }
  });

  it("[ST17] refuses a tenant that was never parsed, in which a teammate has an unknown role", () => {
    const record = entryOf(bank.teammates.records, "olga") as TeammateRecord;
    expect(assetAccess(bank, "olga", "view", "affordability").value).toBe(true);
    for (const role of ["Owner", "admin", "", null, undefined]) {
      const records = withEntry(bank.teammates.records, { ...record, role: role as TeammateRecord["role"] });
      const unparsed = { ...bank, teammates: { ...bank.teammates, records } };
      for (const action of assetActions) {
        expect(assetAccess(unparsed, "olga", action, "affordability").because).toEqual(["ST17"]);
      }
    }
  });

  it("[ST11] refuses a teammate whose home does not exist, which only an unaccepted command brings about", () => {
    const email = "gus@loans.retail-bank.example";
    const invite = {
      type: "teammates/invite",
      teammate: "gus",
      email,
      role: "full",
      home: nowhere,
    } as const;
    const haunted = reduceTenant(bank, command(olga, invite));
    for (const action of assetActions) {
      expect(assetAccess(haunted, "gus", action, "affordability").because).toContain("ST11");
    }
  });

  it("[AN6] answers as decideExecute does, with the workspaces from which it would be allowed", () => {
    const asked: readonly (readonly [AssetAction, "assets/lock" | "assets/unlock" | "assets/delete"])[] = [
      ["lock", "assets/lock"],
      ["unlock", "assets/unlock"],
      ["delete", "assets/delete"],
    ];
    for (const { id, home } of people) {
      for (const asset of file.assets.records) {
        for (const [action, type] of asked) {
          expect(decideExecute(bank, command(teammate(id, home), { type, asset: asset.id }))).toEqual(
            assetAccess(bank, id, action, asset.id),
          );
        }
        for (const place of [places.loans, places.insuranceLegal, nowhere]) {
          const share = command(teammate(id, home), { type: "assets/share", asset: asset.id, with: place });
          expect(decideExecute(bank, share)).toEqual(
            assetAccess(bank, id, "share", asset.id, undefined, place),
          );
          const withdraw = command(teammate(id, home), {
            type: "assets/withdraw",
            asset: asset.id,
            from: place,
            withdrawal: "w1",
          });
          expect(decideExecute(bank, withdraw)).toEqual(
            assetAccess(bank, id, "withdraw", asset.id, undefined, place),
          );
        }
      }
    }
  });
});

describe("featureAccess", () => {
  it("[not ST11] answers for every teammate and feature as decideUseFeature does for the facts", () => {
    const { entitlements } = bank.subscription;
    const deprived = { value: false, because: ["DL6"], facts: { DL6: { case: "noGrant" } } };
    for (const person of people) {
      for (const feature of Object.keys(rights) as Feature[]) {
        const isDeprived = feature === "grantDecryption" && person.id === "omar";
        const decided = decideUseFeature(identifyActor(person), feature, entitlements);
        expect(featureAccess(bank, person.id, feature)).toEqual(isDeprived ? deprived : decided);
      }
    }
  });

  it("[DL6] an Owner who may not decrypt grants decryption to nobody, as the command says", () => {
    for (const id of ["omar", "olga"]) {
      const grant = command(teammate(id), { type: "teammates/grantDecryption", teammate: "ann" });
      expect(featureAccess(bank, id, "grantDecryption").value).toBe(canExecute(bank, grant));
    }
    const lowered = command(system, {
      ...{ type: "teammates/lowerOwner", teammate: "omar", role: "full", reference: "7" },
    } as const);
    const { because } = featureAccess(after(bank, lowered), "omar", "grantDecryption");
    expect(because).toEqual(["RL1", "DL3"]);
  });

  it("[ST11] [ST5] [ST10] refuses an unknown teammate and an unknown feature", () => {
    for (const id of hostile) {
      expect(featureAccess(bank, id, "viewPages")).toEqual(missing);
      expect(featureAccess(bank, "olga", id as Feature)).toEqual({ value: false, because: ["ST10"] });
    }
  });
});

describe("settingAccess", () => {
  const sections = Object.keys(settingSections) as SettingSection[];

  it("[not ST11] answers for every teammate and section as the questions about facts do", () => {
    const { entitlements } = bank.subscription;
    for (const person of people) {
      for (const section of sections) {
        expect(settingAccess(bank, person.id, "view", section)).toEqual(
          decideViewSetting(identifyActor(person), section, entitlements),
        );
        expect(settingAccess(bank, person.id, "change", section)).toEqual(
          decideChangeSetting(identifyActor(person), section, entitlements),
        );
      }
    }
  });

  it("[ST11] [ST5] [ST10] refuses an unknown teammate, an unknown section, and what is neither to view nor to change", () => {
    for (const id of hostile) {
      for (const action of ["view", "change"] as const) {
        expect(settingAccess(bank, id, action, "timeZone")).toEqual(missing);
        expect(settingAccess(bank, "olga", action, id as SettingSection).because).toEqual(["ST10"]);
      }
      expect(settingAccess(bank, "olga", id as "view", "timeZone")).toEqual({
        value: false,
        because: ["ST10"],
      });
    }
  });
});

describe("activityAccess", () => {
  const byRole: readonly string[] = ["manageUsers", "manageUserProfiles"];

  it("[not ST11] answers for every teammate with a profile as decidePerformActivity does for the profile", () => {
    const activities: readonly Activity[] = [
      ...(Object.keys(profileActivities) as PlainActivity[]).filter((each) => !byRole.includes(each)),
      { activity: "whisper", isMonitoring: true },
      { activity: "viewMonitoringSchedule", isOwn: false },
      { activity: "uploadMediaFile", fileName: "hold.wav" },
    ];
    for (const { id, userProfile } of people) {
      const profile = file.userProfiles.records.find((each) => each.id === userProfile);
      for (const activity of activities) {
        expect(activityAccess(bank, id, activity)).toEqual(
          profile === undefined ? withoutProfile : decidePerformActivity(profile, activity),
        );
      }
    }
  });

  it("[ST11] [ST5] [ST10] refuses an unknown teammate, one without a profile, and an unknown activity", () => {
    for (const id of hostile) {
      expect(activityAccess(bank, id, "manageUsers")).toEqual(missing);
      expect(activityAccess(bank, "fiona", id as Activity).value).toBe(false);
    }
    expect(activityAccess(bank, "iris", "manageUsers")).toEqual(withoutProfile);
    expect(activityAccess(bank, "omar", "manageSites")).toEqual(withoutProfile);
    expect(activityAccess(bank, "omar", "manage" as Activity)).toEqual(withoutProfile);
  });

  const rightsOverProfiles = ["manageUsers", "manageUserProfiles"] as const;

  it.each(rightsOverProfiles)("[UP24] the role narrows %s, as it narrows the commands", (activity) => {
    for (const [id, rule] of [
      ["ravi", "RL4"],
      ["rosa", "RL5"],
    ] as const) {
      const holder = after(
        bank,
        command(olga, { type: "teammates/assignUserProfile", teammate: id, userProfile: "front-office" }),
      );
      expect(activityAccess(holder, id, activity)).toEqual({ value: false, because: [rule, "UP24"] });
      expect(activityAccess(holder, id, "manageSites").value).toBe(true);
    }
  });

  it.each(rightsOverProfiles)(
    "[not UP24] [RL1] every Owner may %s, with a profile or without",
    (activity) => {
      for (const id of ["omar", "olga"]) {
        expect(activityAccess(bank, id, activity)).toEqual({ value: true, because: ["RL1", "ST8"] });
      }
      const narrowed = after(
        bank,
        command(olga, {
          type: "teammates/assignUserProfile",
          teammate: "olga",
          userProfile: "standard-agent",
        }),
      );
      expect(activityAccess(narrowed, "olga", activity).value).toBe(true);
    },
  );

  it.each(rightsOverProfiles)("[not UP24] Full and Limited may %s by their profile", (activity) => {
    const allowed = { value: true, because: ["UP2", "UP7", "ST8"] };
    expect(activityAccess(bank, "liam", activity)).toEqual(allowed);
    expect(activityAccess(bank, "ann", activity)).toMatchObject({ value: false, because: ["UP7", "ST8"] });
  });

  it("[ST5] finds no profile under an empty id, and one under __proto__", () => {
    const json = bankJson();
    const odd = { id: "__proto__", name: "Odd", kind: "administrator", access: "all", modules: {} };
    (json["userProfiles"] as { records: object[] }).records.push(odd);
    const tenant = after(
      loaded(json),
      command(olga, { type: "teammates/assignUserProfile", teammate: "omar", userProfile: "__proto__" }),
    );
    expect(activityAccess(tenant, "omar", "manageUsers").value).toBe(true);
    expect(activityAccess(tenant, "ravi", "manageUsers")).toEqual(withoutProfile);
  });
});

describe("signInRequirementOf", () => {
  const list = checkIpList(file.networkAccess.management.entries).value ?? expect.unreachable();
  const listed = "192.0.2.9";
  const unlisted = "198.18.0.1";

  /** By role (IP8). */
  const administrators = ["faye", "felix", "fiona", "iris", "olga", "omar"];

  it.each(["off", "remoteOnly", "on"] as const)(
    "answers as signInRequirement does for the facts, with %s",
    (mode) => {
      const tenant = after(bank, command(olga, { type: "networkAccess/chooseTwoFactor", mode }));
      for (const { id, hasRemoteAccess } of people) {
        const isAdministrator = administrators.includes(id);
        for (const address of [listed, unlisted, "2001:db8:1::1", "", "__proto__", undefined, 7]) {
          const attempt = {
            address: address as string,
            list,
            twoFactor: mode,
            isAdministrator,
            hasRemoteAccess,
          };
          expect([id, address, signInRequirementOf(tenant, id, address as string)]).toEqual([
            ...[id, address, signInRequirement(attempt)],
          ]);
        }
      }
    },
  );

  it("[IP8] [IP4] counts Owner and Full as administrators", () => {
    for (const id of ["omar", "iris"]) {
      expect(signInRequirementOf(bank, id, unlisted)).toEqual({ value: "oneTimePassword", because: ["IP4"] });
    }
  });

  it.each(["provisioning-desk", "front-office"])(
    "[IP8] lets nobody past the list for the kind of their user profile: %s",
    (userProfile) => {
      const facts = { IP1: { address: unlisted } };
      const refused = { value: "refuse", because: ["IP1", "IP4"], facts };
      expect(signInRequirementOf(bank, "liam", unlisted)).toEqual(refused);
      for (const id of ["rosa", "ann", "ravi"]) {
        const promoted = after(
          bank,
          command(olga, { type: "teammates/assignUserProfile", teammate: id, userProfile }),
        );
        expect(signInRequirementOf(promoted, id, unlisted)).toEqual(refused);
      }
    },
  );

  it("[not IP8] counts neither Limited, Read-only and Restricted, nor supervisors, agents and those without a profile", () => {
    for (const id of ["ann", "ivan", "luca", "ravi", "rory", "rosa"]) {
      expect(signInRequirementOf(bank, id, unlisted)).toMatchObject({
        value: "refuse",
        because: ["IP1", "IP4"],
      });
    }
  });

  it("[not IP8] asks nobody to be an administrator at a listed address", () => {
    for (const { id } of people)
      expect(signInRequirementOf(bank, id, listed)).toMatchObject({ value: "allow", because: ["IP1"] });
  });

  it("[ST11] [ST5] refuses an unknown teammate, at any address", () => {
    for (const id of hostile) {
      expect(signInRequirementOf(bank, id, listed)).toEqual({ value: "refuse", because: ["ST11"] });
      expect(signInRequirementOf(bank, id, unlisted)).toEqual({ value: "refuse", because: ["ST11"] });
    }
  });
});

const instants = [
  0,
  noon,
  noon + 86_400_000 * 90,
  NaN,
  Infinity,
  8.64e15 + 1,
  undefined,
  "0",
] as readonly number[];

describe("passwordExpiryOf", () => {
  it("[not ST11] answers for everyone with a password as passwordExpiry does", () => {
    for (const { id, passwordSetAtMilli } of people) {
      for (const now of instants) {
        expect(passwordExpiryOf(bank, id, now)).toEqual(
          passwordSetAtMilli === null
            ? withoutPassword
            : passwordExpiry(bank.passwords, passwordSetAtMilli, now),
        );
      }
    }
    expect(passwordExpiryOf(bank, "luca", noon).value).toBe(true);
    expect(passwordExpiryOf(bank, "olga", noon)).toMatchObject({ value: false, because: ["PW3"] });
  });

  it("[ST11] [ST5] returns null for an unknown teammate, and for one without a password", () => {
    for (const id of hostile) expect(passwordExpiryOf(bank, id, noon)).toEqual(unknown);
    expect(passwordExpiryOf(bank, "rex", noon)).toEqual(withoutPassword);
  });
});

describe("agentStatusOf", () => {
  it("[not ST11] answers for everyone as agentStatus does", () => {
    for (const { id, createdAtMilli, lastLogInAtMilli } of people) {
      const logIns = { createdAtMilli, ...(lastLogInAtMilli !== null && { lastLogInAtMilli }) };
      for (const now of instants) {
        expect(agentStatusOf(bank, id, now)).toEqual(agentStatus(90, logIns, now));
      }
    }
    expect(agentStatusOf(bank, "luca", noon).value).toBe("inactive");
    expect(agentStatusOf(bank, "rex", noon)).toMatchObject({ value: "active", because: ["PA7"] });
  });

  it("[ST11] [ST5] returns null for an unknown teammate", () => {
    for (const id of hostile) expect(agentStatusOf(bank, id, noon)).toEqual(unknown);
  });
});

describe("emailAccess", () => {
  const entries = (bankJson()["bounceList"] as { entries: Parameters<typeof decideSendEmail>[1] }).entries;
  const routes = ["awsSes", { other: "smtp" }, "", null, {}, "__proto__"];

  it("[BL3] [BL8] answers for every address and route as decideSendEmail does for the whole list", () => {
    const addresses = [
      ...["gone.away@mail.example", "GONE.AWAY@Mail.example", "old.address@mail.example", "ann@mail.example"],
      ...["", "gone.away@mail.example ", "__proto__", "Gone <gone.away@mail.example>"],
    ];
    for (const to of addresses) {
      for (const route of routes) {
        for (const now of instants) {
          const email = { route, to } as Parameters<typeof emailAccess>[1];
          expect(emailAccess(bank, email, now)).toEqual(decideSendEmail(email, entries, now));
        }
      }
    }
    const again = { route: "awsSes", to: "Gone.Away@mail.example" } as const;
    expect(emailAccess(bank, again, noon)).toMatchObject({ value: false, because: ["BL3"] });
  });

  it("[ST10] refuses a value that is no e-mail", () => {
    for (const email of [
      undefined,
      null,
      7,
      "ann@mail.example",
      {},
      [],
      { route: "awsSes" },
      { route: "awsSes", to: ["a@b.example"] },
    ]) {
      expect(emailAccess(bank, email as unknown as Parameters<typeof emailAccess>[1], noon)).toEqual({
        ...{ value: false, because: ["ST10"] },
      });
    }
  });
});

describe("effectiveSettingsOf", () => {
  it("[not ST11] [CH1] answers for every channel as effectiveSettings does", () => {
    for (const { id, overrides } of file.channels.channels as readonly { id: string; overrides: object }[]) {
      expect(effectiveSettingsOf(bank, id)).toEqual(effectiveSettings(file.channels.module, overrides));
    }
    expect(effectiveSettingsOf(bank, "website-chat").value?.settings.ticketSeconds).toBe(900);
  });

  it("[ST11] [ST5] returns null for an unknown channel", () => {
    for (const id of hostile) expect(effectiveSettingsOf(bank, id)).toEqual(unknown);
  });

  it("[ST5] finds a channel of any name", () => {
    for (const id of strangers.filter((each) => each !== "")) {
      const tenant = after(bank, command(olga, { type: "channels/add", channel: id, kind: "chat" }));
      expect(effectiveSettingsOf(tenant, id).because).toEqual(["CH1"]);
    }
    expect((effectiveSettingsOf(bank, "loans-email").value as Json | null)?.["settings"]).toMatchObject({
      addsCustomerDetails: true,
      forwardEmails: [],
    });
  });
});
