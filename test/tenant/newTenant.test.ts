import { describe, expect, it } from "vitest";
import { entriesOf } from "../../src/kernel/ledger/ledger.ts";
import { decideExecute } from "../../src/tenant/canExecute.ts";
import { newTenant, type NewTenantInput } from "../../src/tenant/newTenant.ts";
import { parseTenant } from "../../src/tenant/parseTenant.ts";
import { serializeTenant } from "../../src/tenant/serializeTenant.ts";
import type { Tenant } from "../../src/tenant/tenant.ts";
import { isFrozen } from "../slices/commands.ts";
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

function issuesOf(other: object): unknown {
  return newTenant({ ...beginning, ...other }).issues?.map(({ rule, path }) => [rule, path.join(".")]);
}

const bakery = made();

describe("a new tenant", () => {
  it("is what was said of it, in the current version, with nothing made yet", () => {
    expect(bakery).toMatchObject({ schemaVersion: 1, id: "bakery", name: "The Bakery" });
    expect(bakery.profileKey).toEqual({ id: "key-1", madeAtMilli: noon });
    expect([bakery.assets, bakery.userProfiles, bakery.channels.channels]).toEqual([[], [], []]);
    expect(bakery.workspaces).toEqual({ groups: [], teams: [] });
  });

  it("[TZ8] has the zone that was named", () => {
    expect(bakery.timeZone).toBe("Europe/London");
    expect(made({ timeZone: "UTC" }).timeZone).toBe("UTC");
  });

  it("[HD5] has the help desk's base and full access on, decryption off", () => {
    expect(bakery.helpDesk).toEqual({ base: true, fullAccess: true, decryption: false });
  });

  it("[ED1] [IM2] [IM4] [BL1] allows every domain, has persistent URLs, twelve hours, seven days", () => {
    expect(bakery.emailDomains).toEqual([]);
    expect(bakery.inboundMedia).toEqual({ shortLived: false, expiry: { unit: "hours", amount: 12 } });
    expect(bakery.bounceList).toEqual({ retentionDays: 7, entries: [] });
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

  it("[SU1] has no feature until it is given one, and is not yet provisioned: no partner's quick link works", () => {
    const subscription = { entitlements: [], digitalChannelsEnabled: false, provisioningCompleted: false };
    expect(bakery.subscription).toEqual(subscription);
    const byPartner = command(crossLaunch("partner"), {
      type: "assets/make",
      asset: "menu",
      kind: "template",
      name: "Menu",
    });
    expect(decideExecute(bakery, byPartner)).toEqual({ value: false, because: ["CL1"] });
  });

  it("[DL1] [ST12] has one person, the Owner made at provisioning, who may decrypt logs from the start", () => {
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
        createdAtMilli: noon,
        lastLogInAtMilli: null,
        passwordSetAtMilli: null,
      },
    ]);
  });

  it("lets that Owner begin at once", () => {
    const choice = command(teammate("bea"), { type: "timeZone/choose", zone: "UTC" });
    expect(decideExecute(bakery, choice)).toMatchObject({ value: true });
  });

  it("[ST1] is frozen through and through, plain JSON, and comes back from its text the same", () => {
    expect(isFrozen(bakery)).toBe(true);
    expect(JSON.parse(JSON.stringify(bakery))).toEqual(bakery);
    expect(parseTenant(serializeTenant(bakery))).toEqual({ value: bakery });
    expect(parseTenant(JSON.stringify(bakery))).toEqual({ value: bakery });
  });

  it("[not ST1] [ST7] leaves what it was made of to the caller: not frozen, and free to change", () => {
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
    const odd = made({ id, name: id, owner: { id, email: "bea@bakery.example" }, profileKey: id });
    expect([odd.id, odd.name, odd.profileKey.id]).toEqual([id, id, id]);
    expect(entriesOf(odd.teammates.records).map((each) => each.id)).toEqual([id]);
    expect(loadedAgain(odd)).toEqual(odd);
  });
});

function loadedAgain(tenant: Tenant): unknown {
  return parseTenant(serializeTenant(tenant)).value;
}

describe("no tenant, but what is wrong", () => {
  it.each(["", "+01:00", "BST", "Europe/Nowhere", "europe london", "__proto__", "UTC ".repeat(100_000)])(
    "[TZ1] in the zone %.20j",
    (timeZone) => {
      expect(issuesOf({ timeZone })).toEqual([["TZ1", "timeZone"]]);
    },
  );

  it("[not TZ8] without a zone: there is no default", () => {
    expect(issuesOf({ timeZone: undefined })).toEqual([["TZ8", "timeZone"]]);
    expect(issuesOf({ timeZone: 1 })).toEqual([["ST10", "timeZone"]]);
  });

  it.each([
    "",
    "bea",
    "bea@",
    "a@b@c.example",
    "Bea <bea@bakery.example>",
    "bea@bäckerei.example",
    null,
    7,
    {},
  ])("[ED4] with %j for the Owner's address", (email) => {
    expect(issuesOf({ owner: { id: "bea", email } })).toEqual([["ED4", "owner.email"]]);
  });

  it.each([NaN, Infinity, 0.5, 8.64e15 + 1, -1e300, "0", null, undefined, new Date(0)])(
    "[ST10] begun at %j",
    (at) => {
      expect(issuesOf({ at })).toEqual([["ST10", "at"]]);
    },
  );

  it("[not ST10] begun at the first instant or the last, or before 1970, or at minus zero", () => {
    for (const at of [8.64e15, -8.64e15, -1]) expect(made({ at }).profileKey.madeAtMilli).toBe(at);
    expect(Object.is(made({ at: -0 }).profileKey.madeAtMilli, 0)).toBe(true);
  });

  it.each(["", null, undefined, 7, NaN, {}, ["x"], true])("[not ST5] with %j for an id or a name", (id) => {
    expect(issuesOf({ id, name: id, profileKey: id, owner: { id, email: "b@b.example" } })).toEqual([
      ["ST5", "id"],
      ["ST5", "name"],
      ["ST5", "owner.id"],
      ["ST5", "profileKey"],
    ]);
  });

  it("[ST3] all of it at once, strangers such as a default zone or the key itself too", () => {
    const all = {
      id: "",
      name: 1,
      owner: { email: "", role: "owner" },
      timeZone: "BST",
      at: NaN,
      key: "s3cret",
    };
    expect(issuesOf({ ...all, profileKey: "" })).toEqual([
      ["ST5", "id"],
      ["ST5", "name"],
      ["ST5", "owner.id"],
      ["ED4", "owner.email"],
      ["ST3", "owner.role"],
      ["TZ1", "timeZone"],
      ["ST5", "profileKey"],
      ["ST10", "at"],
      ["ST3", "key"],
    ]);
  });

  it.each([undefined, null, 7, "bakery", [], [beginning], () => beginning, Object.create(beginning)])(
    "[ST3] made of %j",
    (value) => {
      expect(newTenant(value as NewTenantInput).value).toBeUndefined();
      expect(newTenant(value as NewTenantInput).issues).not.toEqual([]);
    },
  );
});
