import { describe, expect, it } from "vitest";
import { entriesOf } from "../../src/kernel/ledger/ledger.ts";
import { decideExecute } from "../../src/tenant/canExecute.ts";
import { schemaVersion } from "../../src/tenant/anyVersion.ts";
import { newTenant, type NewTenantInput } from "../../src/tenant/newTenant.ts";
import { parseTenant } from "../../src/tenant/parseTenant.ts";
import { serializeTenant } from "../../src/tenant/serializeTenant.ts";
import type { Tenant } from "../../src/tenant/tenant.ts";
import { issuesOf } from "../kernel/schema/issuesOf.ts";
import { isFrozen } from "../kernel/json/isFrozen.ts";
import { command, crossLaunch, noon, teammate } from "./bank.ts";

const beginning: NewTenantInput = {
  id: "bakery",
  name: "The Bakery",
  owner: { id: "bea", email: "Bea@bakery.example" },
  timeZone: "Europe/London",
  profileKey: "key-1",
  at: noon,
};

function made(other: Partial<NewTenantInput> = {}): Tenant {
  const { value, issues } = newTenant({ ...beginning, ...other });
  return issues === undefined ? value : expect.unreachable(JSON.stringify(issues));
}

function issuesWith(other: object): readonly string[] {
  return issuesOf(newTenant({ ...beginning, ...other }));
}

const bakery = made();

describe("a new tenant", () => {
  it("has what it was given, in the current version, and nothing else", () => {
    expect(bakery).toMatchObject({ schemaVersion, id: "bakery", name: "The Bakery" });
    expect(bakery.profileKey).toEqual({ id: "key-1", madeAtMilli: noon, retired: [] });
    const nothing = { records: [], retired: [] };
    expect([bakery.assets, bakery.userProfiles]).toEqual([nothing, nothing]);
    expect(bakery.channels).toMatchObject({ channels: [], retired: [] });
    expect(bakery.workspaces).toEqual({ groups: [], teams: [] });
  });

  it("[TZ8] has the zone that it was given", () => {
    expect(bakery.timeZone).toBe("Europe/London");
    expect(made({ timeZone: "UTC" }).timeZone).toBe("UTC");
  });

  it("[HD5] has the help desk's base and full access on, decryption off", () => {
    expect(bakery.helpDesk).toEqual({ base: true, fullAccess: true, decryption: false });
  });

  it("[ED1] [IM2] [IM4] [BL1] allows every domain, has persistent URLs, twelve hours, seven days", () => {
    expect(bakery.emailDomains).toEqual([]);
    expect(bakery.inboundMedia).toEqual({ shortLived: false, expiry: { unit: "hours", amount: 12 } });
    expect(bakery.bounceList).toEqual({ retentionDays: 7, entries: [], takenOff: [] });
  });

  it("[PA8] opens nothing that the documents do not: lists empty, numbers unset, one-time password required", () => {
    const anywhere = { entries: [], ipv4: [], ipv6: [] };
    expect(bakery.networkAccess).toEqual({ management: anywhere, api: anywhere, twoFactor: "on" });
    expect(bakery.passwords).toEqual({ renewWithoutOtp: false, minAgeDays: 0, maxAgeDays: 0, history: 0 });
    expect(bakery.privacy).toEqual({
      apiAuthenticationMode: null,
      allowsEmbedding: false,
      allowsSimultaneousSessions: false,
      inactiveAfterDays: 0,
    });
    expect(bakery.channels.module).toEqual({
      addsCustomerDetails: false,
      blockedEmails: [],
      forwardEmails: [],
      idleMinutes: 0,
      ticketSeconds: 0,
      customersMayUpload: false,
      customerFileTypes: [],
      agentsMayUpload: false,
      agentFileTypes: [],
      maxFileMegabytes: 20,
      enforcesMediaAccess: true,
    });
  });

  it("[SU1] has no feature until it is given one, and is not provisioned yet, so no partner's quick link works", () => {
    expect(bakery.subscription).toEqual({
      ...{ entitlements: [], entitlementsAtMilli: null, withheld: [], withheldAtMilli: null },
      ...{ digitalChannelsEnabled: false, digitalChannelsAtMilli: null, provisioningCompleted: false },
    });
    const byPartner = command(crossLaunch("partner"), {
      type: "assets/make",
      asset: "menu",
      kind: "template",
      name: "Menu",
    });
    expect(decideExecute(bakery, byPartner)).toMatchObject({ value: false, because: ["CL1"] });
  });

  it("[DL1] [ST12] has one teammate, the Owner made at provisioning, who may decrypt logs from the start", () => {
    expect(entriesOf(bakery.teammates.records)).toEqual([
      {
        id: "bea",
        email: "Bea@bakery.example",
        role: "owner",
        home: { level: "tenant" },
        decryptsLogs: true,
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
        createdAtMilli: noon,
        handedOverAtMilli: null,
        lastLogInAtMilli: null,
        passwordSetAtMilli: null,
        passwordResetAtMilli: null,
      },
    ]);
  });

  it("lets that Owner start at once", () => {
    const choice = command(teammate("bea"), { type: "timeZone/choose", zone: "UTC" });
    expect(decideExecute(bakery, choice)).toMatchObject({ value: true });
  });

  it("[ST1] is frozen through and through, is plain JSON, and is read from its text as the same tenant", () => {
    expect(isFrozen(bakery)).toBe(true);
    expect(JSON.parse(JSON.stringify(bakery))).toEqual(bakery);
    expect(parseTenant(serializeTenant(bakery))).toEqual({ value: bakery });
    expect(parseTenant(JSON.stringify(bakery))).toEqual({ value: bakery });
  });

  it("[not ST1] [ST7] leaves the input to the caller: not frozen, and free to change", () => {
    const owner = { ...beginning.owner };
    const own = { ...beginning, owner };
    const before = newTenant(own);
    expect([own, owner].some(Object.isFrozen)).toBe(false);
    owner.id = "eve";
    expect(before).toEqual({ value: bakery });
    expect(newTenant(Object.freeze({ ...beginning, owner: Object.freeze({ ...beginning.owner }) }))).toEqual(
      before,
    );
  });

  it.each(["__proto__", "constructor", "toString", " ", "é"])("[ST5] %j is an id like others", (id) => {
    const odd = made({ id, owner: { id, email: "bea@bakery.example" }, profileKey: id });
    expect([odd.id, odd.profileKey.id]).toEqual([id, id]);
    expect(entriesOf(odd.teammates.records).map((each) => each.id)).toEqual([id]);
    expect(loadedAgain(odd)).toEqual(odd);
  });
});

function loadedAgain(tenant: Tenant): unknown {
  return parseTenant(serializeTenant(tenant)).value;
}

describe("newTenant refuses an input", () => {
  it.each(["", "+01:00", "BST", "Europe/Nowhere", "europe london", "__proto__", "UTC ".repeat(100_000)])(
    "[TZ1] with the zone %.20j",
    (timeZone) => {
      expect(issuesWith({ timeZone })).toEqual(["TZ1 invalidValue timeZone"]);
    },
  );

  it("[TZ8] without a zone, as there is no default", () => {
    expect(issuesWith({ timeZone: undefined })).toEqual(["TZ8 missingProperty timeZone"]);
  });

  it("[not TZ8] with a zone that is no string", () => {
    expect(issuesWith({ timeZone: 1 })).toEqual(["ST10 invalidType timeZone"]);
  });

  it.each(["", "bea", "bea@", "a@b@c.example", "Bea <bea@bakery.example>", "bea@bäckerei.example"])(
    "[ED4] with %j for the Owner's address",
    (email) => {
      expect(issuesWith({ owner: { id: "bea", email } })).toEqual(["ED4 invalidValue owner.email"]);
    },
  );

  it("[ED9] with a number as the domain of the Owner's address", () => {
    const owner = { id: "bea", email: "bea@10.0.0.1" };
    expect(issuesWith({ owner })).toEqual(["ED9 invalidValue owner.email"]);
  });

  it.each([null, 7, {}])("[ST10] with %j, which is no string, for the Owner's address", (email) => {
    expect(issuesWith({ owner: { id: "bea", email } })).toEqual(["ST10 invalidType owner.email"]);
  });

  it.each([NaN, Infinity, 0.5, 8.64e15 + 1, -1e300])("[ST10] with the instant %j", (at) => {
    expect(issuesWith({ at })).toEqual(["ST10 invalidValue at"]);
  });

  it.each(["0", null, new Date(0)])("[ST10] with the instant %j, which is no number", (at) => {
    expect(issuesWith({ at })).toEqual(["ST10 invalidType at"]);
  });

  it("[ST3] without an instant", () => {
    expect(issuesWith({ at: undefined })).toEqual(["ST3 missingProperty at"]);
  });

  it("[not ST10] but not with the first instant or the last, one before 1970, or -0", () => {
    for (const at of [8.64e15, -8.64e15, -1]) expect(made({ at }).profileKey.madeAtMilli).toBe(at);
    expect(Object.is(made({ at: -0 }).profileKey.madeAtMilli, 0)).toBe(true);
  });

  it.each<[unknown, string]>([
    ["", "ST5 invalidValue"],
    [undefined, "ST3 missingProperty"],
    ...[null, 7, NaN, {}, ["x"], true].map((id): [unknown, string] => [id, "ST5 invalidType"]),
  ])("[ST5] with %j for an id", (id, issue) => {
    const names = ["id", "owner.id", "profileKey"];
    expect(issuesWith({ id, profileKey: id, owner: { id, email: "b@b.example" } })).toEqual(
      names.map((name) => `${issue} ${name}`),
    );
  });

  it.each(["", " ", "\u200b", "Loans\u202e", "Lo\0ans", "A\nB", "\ud800", "x".repeat(201)])(
    "[ST16] with %j for a name",
    (name) => {
      expect(issuesWith({ name })).toEqual(["ST16 invalidValue name"]);
    },
  );

  it.each(["constructor", "__proto__", " The Bakery ", "مخبز\u200f", "x".repeat(200)])(
    "[not ST16] but not with the name %j",
    (name) => {
      const named = made({ name });
      expect([named.name, loadedAgain(named)]).toEqual([name, named]);
    },
  );

  it.each([null, 7, NaN, {}, ["x"], true])("[ST10] with %j, which is no string, for a name", (name) => {
    expect(issuesWith({ name })).toEqual(["ST10 invalidType name"]);
  });

  it("[PK3] without a word of the profile key, which may be the key itself", () => {
    const { issues } = newTenant({ ...beginning, profileKey: 12_345 as unknown as string });
    expect(issues?.map(({ message }) => message)).toEqual(["Expected a non-empty string, received a number"]);
  });

  it("[ST3] with a message for every fault, unknown properties such as the key itself included", () => {
    const all = {
      id: "",
      name: 1,
      owner: { email: "", role: "owner" },
      timeZone: "BST",
      at: NaN,
      key: "s3cret",
    };
    expect(issuesWith({ ...all, profileKey: "" })).toEqual([
      "ST5 invalidValue id",
      "ST10 invalidType name",
      "ST3 missingProperty owner.id",
      "ED4 invalidValue owner.email",
      "ST3 unknownProperty owner.role",
      "TZ1 invalidValue timeZone",
      "ST5 invalidValue profileKey",
      "ST10 invalidValue at",
      "ST3 unknownProperty key",
    ]);
    expect(JSON.stringify(newTenant({ ...beginning, ...all } as unknown as NewTenantInput))).not.toContain(
      "s3cret",
    );
  });

  it.each([undefined, null, 7, "bakery", [], [beginning], () => beginning, new Map()])(
    "[ST3] that is no object but %j",
    (value) => {
      expect(issuesOf(newTenant(value as unknown as NewTenantInput))).toEqual(["ST3 invalidType"]);
    },
  );

  it("[ST3] that inherits its properties", () => {
    expect(newTenant(Object.create(beginning) as NewTenantInput).issues).toHaveLength(6);
  });
});
