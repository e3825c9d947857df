import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entriesOf, entryOf } from "../../src/kernel/ledger/ledger.ts";
import { frozen } from "../../src/kernel/json/frozen.ts";
import { parseTenant, tenantSchema } from "../../src/tenant/parseTenant.ts";
import { serializeTenant } from "../../src/tenant/serializeTenant.ts";
import { transition } from "../../src/tenant/transition.ts";
import { nextRun } from "../../src/timeZone/nextRun.ts";
import { isFrozen } from "../kernel/json/isFrozen.ts";
import { issuesOf } from "../kernel/schema/issuesOf.ts";
import { conforms } from "../kernel/schema/standardSchemaConformance.ts";
import { bank, bankJson, type Json, loaded } from "./bank.ts";
import { isAlong, type Path, placesIn, spoilt, valueAt } from "./spoiling.ts";

/** As the bank, with one or two of everything, so that every place in it can be spoilt. */
function branch(): Json {
  const json = bankJson();
  const { teammates, assets, userProfiles, channels } = json as Record<string, Json>;
  const only = (list: unknown, ...ids: readonly string[]): unknown =>
    (list as { id: string }[]).filter(({ id }) => ids.includes(id));
  return {
    ...json,
    teammates: { ...teammates, records: only(teammates?.["records"], "olga", "rex", "ann") },
    assets: { ...assets, records: only(assets?.["records"], "loans-chat", "arrears-letter") },
    userProfiles: { ...userProfiles, records: only(userProfiles?.["records"], "front-office", "supervisor") },
    channels: { ...channels, channels: only(channels?.["channels"], "website-chat") },
  };
}

const issuesOfTenant = (input: unknown): readonly string[] => issuesOf(parseTenant(input));

function pathsOf(input: unknown): readonly Path[] {
  return (parseTenant(input).issues ?? []).map(({ path }) => path);
}

const polluting = '{"__proto__":{"isPolluted":true},"constructor":{"prototype":{"isPolluted":true}}}';

describe("parseTenant", () => {
  it("[not ST3] reads a value or a JSON text, as it was serialised or as it stands in memory", () => {
    expect(parseTenant(bankJson())).toEqual({ value: bank });
    for (const text of [serializeTenant(bank), JSON.stringify(bank), JSON.stringify(bankJson(), null, 2)]) {
      expect(parseTenant(text)).toEqual({ value: bank });
    }
    expect(parseTenant(bank)).toEqual({ value: bank });
  });

  it("[ST1] gives plain JSON, frozen through and through", () => {
    expect(isFrozen(bank)).toBe(true);
    expect(isFrozen(parseTenant(bankJson()))).toBe(true);
    expect(JSON.parse(JSON.stringify(bank))).toEqual(bank);
  });

  it("[ST7] leaves the input to the caller: not frozen, and free to change", () => {
    const json = bankJson();
    const { value } = parseTenant(json);
    for (const path of [...placesIn(json)].reverse()) {
      const part = valueAt(json, path.slice(0, -1)) as Json;
      expect(Object.isFrozen(part)).toBe(false);
      part[path.at(-1) ?? ""] = "mutated";
    }
    expect(value).toEqual(bank);
  });

  it("[not ST7] reads an input that is frozen, on the surface or through and through", () => {
    expect(parseTenant(frozen(bankJson()))).toEqual({ value: bank });
    const shallow = Object.freeze(bankJson());
    const { value } = parseTenant(shallow);
    (shallow["helpDesk"] as Json)["base"] = "mutated";
    expect(value).toEqual(bank);
    expect(isFrozen(value)).toBe(true);
  });

  it("makes indices and ranges anew, whatever came along", () => {
    const whole = JSON.parse(JSON.stringify(bank)) as Json;
    (whole["teammates"] as Json)["emails"] = [{ id: "eve@retail-bank.example", teammate: "olga" }];
    ((whole["networkAccess"] as Json)["management"] as Json)["ipv4"] = [0, 4_294_967_295];
    expect(parseTenant(whole)).toEqual({ value: bank });
  });
});

describe("parseTenant refuses", () => {
  it("[ST3] a text that ends too early, wherever it does", () => {
    const text = serializeTenant(loaded(branch()));
    for (let length = 0; length < text.length; length += 7) {
      expect(issuesOfTenant(text.slice(0, length))).toEqual(["ST3 invalidJson"]);
    }
  });

  it.each([
    undefined,
    null,
    true,
    7,
    NaN,
    10n,
    Symbol("x"),
    () => bank,
    [],
    [bankJson()],
    "7",
    '"{}"',
    "[]",
    "null",
    new Map(Object.entries(bankJson())),
    new Date(0),
  ])("[ST3] %o, which is no object", (input) => {
    expect(issuesOfTenant(input)).toEqual(["ST3 invalidType"]);
  });

  it.each(["{}", {}, Object.create({ schemaVersion: 1 }), polluting])(
    "[ST4] %j, without a version",
    (input) => {
      expect(issuesOfTenant(input)).toEqual(["ST4 unsupportedVersion schemaVersion"]);
    },
  );

  it("[ST3] an object with nothing but a version, and names every part that is missing", () => {
    const missing = Object.keys(bank).filter((part) => part !== "schemaVersion");
    expect(issuesOfTenant({ schemaVersion: 1 })).toEqual(
      missing.map((part) => `${part === "timeZone" ? "TZ8" : "ST3"} missingProperty ${part}`),
    );
  });

  it("[ST3] anything wrong anywhere, with a path that leads there", () => {
    const json = branch();
    const wrong = [NaN, () => 1, Symbol("x"), [[null]], JSON.parse(polluting) as unknown];
    for (const path of placesIn(json)) {
      for (const value of wrong) {
        const paths = pathsOf(spoiltBy(json, path, value));
        expect([path, value, paths.some((each) => isAlong(each, path))]).toEqual([path, value, true]);
      }
    }
    expect("isPolluted" in {}).toBe(false);
  });

  it("[ST3] a missing property, with its own path or that of the object which lacks it", () => {
    const json = branch();
    const isNeeded = (path: Path): boolean =>
      !["overrides", "modules"].some((open) => path.slice(0, -1).includes(open)) &&
      typeof path.at(-1) === "string";
    for (const path of placesIn(json).filter(isNeeded)) {
      const without = structuredClone(json);
      Reflect.deleteProperty(valueAt(without, path.slice(0, -1)) as Json, path.at(-1) ?? "");
      expect([path, pathsOf(without).some((each) => isAlong(each, path))]).toEqual([path, true]);
    }
  });

  it("[ST3] several wrong parts, each of them and no other, in the order of the parts", () => {
    const json = branch();
    const parts = Object.keys(json).filter((part) => part !== "schemaVersion");
    fc.assert(
      fc.property(fc.subarray(parts, { minLength: 1 }), (chosen) => {
        const faulty = chosen.reduce<unknown>((rest, part) => spoiltBy(rest, [part], NaN), json);
        const inOrder = Object.keys(bank).filter((part) => chosen.includes(part));
        expect(pathsOf(faulty)).toEqual(inOrder.map((part) => [part]));
      }),
    );
  });

  it("[ST3] an unknown property of any object, whatever its name, and pollutes nothing", () => {
    const json = branch();
    const records = placesIn(json).filter((path) => isRecord(valueAt(json, path)));
    for (const path of [[], ...records]) {
      for (const name of ["__proto__", "constructor", "toString", "password"]) {
        const copy = structuredClone(json);
        Object.defineProperty(valueAt(copy, path), name, {
          value: JSON.parse(polluting) as unknown,
          enumerable: true,
        });
        expect(pathsOf(copy)).toContainEqual([...path, name]);
        expect(pathsOf(JSON.stringify(copy))).toContainEqual([...path, name]);
      }
    }
    expect("isPolluted" in {}).toBe(false);
  });

  it("[ST3] 100,000 levels anywhere, as a text or a value", () => {
    const deepText = "[".repeat(100_000) + "]".repeat(100_000);
    const deepRecords = '{"a":'.repeat(100_000) + "1" + "}".repeat(100_000);
    expect(issuesOfTenant(deepText)).toEqual(["ST3 invalidType"]);
    expect(issuesOfTenant(deepRecords)).toEqual(["ST4 unsupportedVersion schemaVersion"]);
    const json = branch();
    for (const deep of [deepText, deepRecords].map((text) => JSON.parse(text) as unknown)) {
      for (const part of Object.keys(json)) {
        expect(pathsOf({ ...json, [part]: deep }).every(([first]) => first === part)).toBe(true);
        expect(parseTenant({ ...json, [part]: deep }).value).toBeUndefined();
      }
      expect(issuesOfTenant({ ...json, deep })).toEqual(["ST3 unknownProperty deep"]);
    }
  });

  it("[ST3] strings of a megabyte, except where any string is right, and never repeats them", () => {
    const json = branch();
    const texts = placesIn(json).filter((path) => typeof valueAt(json, path) === "string");
    for (const wide of ["a.".repeat(500_000), "@".repeat(1_000_000)]) {
      for (const path of texts) {
        const { issues } = parseTenant(spoilt(json, path, wide));
        for (const issue of issues ?? []) expect(JSON.stringify(issue.message).length).toBeLessThan(400);
      }
      expect(loaded({ ...json, name: wide }).name).toBe(wide);
    }
    expect(issuesOfTenant(" ".repeat(1_000_000))).toEqual(["ST3 invalidJson"]);
  });

  it("[ST3] 100,000 wrong entries with the first issues, and the number of the others", () => {
    const many = Array.from({ length: 100_000 }, () => 1);
    const { issues } = parseTenant({ ...branch(), assets: { records: many, retired: [] } });
    expect(issues).toHaveLength(101);
    expect(issues?.at(-2)?.path).toEqual(["assets", "records", 99]);
    expect(issues?.at(-1)).toMatchObject({ code: "tooMany", path: [], received: "99900 more" });
    expect(parseTenant({ ...branch(), emailDomains: many }).issues?.at(-1)?.received).toBe("99900 more");
  });

  it("[ST11] 100,000 references to what does not exist, of which it reports the first", () => {
    const [template] = entriesOf(bank.assets.records).filter(({ kind }) => kind === "template");
    const stray = Array.from({ length: 100_000 }, (_, n) => ({
      ...template,
      id: `${n}`,
      madeAt: { level: "group", group: "nowhere" },
    }));
    expect(parseTenant({ ...branch(), assets: { records: stray, retired: [] } }).issues).toHaveLength(101);
  });

  it("[ST3] [ST10] fractions, values that are no numbers, and numbers below their limit", () => {
    const json = branch();
    const numbers = placesIn(json).filter((path) => typeof valueAt(json, path) === "number");
    for (const path of numbers) {
      for (const wrong of [NaN, Infinity, -Infinity, 0.5, 1e300, "7"]) {
        expect(pathsOf(spoilt(json, path, wrong))).toContainEqual(path);
      }
    }
    const negative = spoilt(json, ["passwords", "minAgeDays"], -1);
    expect(issuesOfTenant(spoilt(negative, ["channels", "module", "idleMinutes"], -1))).toEqual([
      "PW5 invalidValue passwords.minAgeDays",
      "SE4 invalidValue channels.module.idleMinutes",
    ]);
  });
});

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `spoilt`, for values that cannot be cloned. */
function spoiltBy(data: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const part = spoiltBy((data as Json)[key], rest, value);
  return Array.isArray(data)
    ? data.map((item: unknown, place) => (place === key ? part : item))
    : { ...(data as Json), [key]: part };
}

describe("ids in a tenant", () => {
  it.each([
    ["workspaces", "groups"],
    ["workspaces", "teams"],
    ["teammates", "records"],
    ["assets", "records"],
    ["userProfiles", "records"],
    ["channels", "channels"],
    ["bounceList", "entries"],
  ])("[ST5] are unique in %s %s", (...path) => {
    const json = bankJson();
    const entries = valueAt(json, path) as Json[];
    entries.push({ ...entries[0] });
    expect(issuesOfTenant(json)).toContain(`ST5 duplicate ${[...path, entries.length - 1, "id"].join(".")}`);
  });

  it("[TM10] are addresses too: no two teammates have one, letter case aside", () => {
    const json = spoilt(bankJson(), ["teammates", "records", 1, "email"], "ANN@LOANS.retail-bank.example");
    expect(issuesOfTenant(json)).toEqual(["TM10 duplicate teammates.records.1.email"]);
  });

  it("[ST5] may be names of a prototype: nothing is lost, shadowed or polluted", () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "0", "é", "e\u0301", " "];
    const [olga] = (bankJson()["teammates"] as { records: Json[] }).records.filter(
      ({ role }) => role === "owner",
    );
    const json: Json = {
      ...bankJson(),
      workspaces: {
        groups: names.map((id) => ({ id, name: "Group" })),
        teams: names.map((id) => ({ id, group: id, name: "Team" })),
      },
      teammates: {
        records: names.map((id, n) => ({ ...olga, id, email: `${n}@bank.example`, userProfile: id })),
        retired: [],
      },
      assets: {
        records: names.map((id) => ({
          ...{ id, name: "App", kind: "app", madeAt: { level: "tenant" }, lockedBy: null },
          sharedWith: [{ level: "group", group: id }],
          withdrawingFrom: [{ level: "team", group: id, team: id, withdrawal: id }],
        })),
        retired: names.map((id) => ({ id: `retired ${id}` })),
      },
      userProfiles: {
        records: names.map((id) => ({ id, name: id, kind: "administrator", access: "all", modules: {} })),
        retired: [],
      },
      channels: {
        ...(bankJson()["channels"] as Json),
        channels: names.map((id) => ({ id, kind: id, overrides: {} })),
        retired: names.map((id) => ({ id: `retired ${id}` })),
      },
    };
    const odd = loaded(JSON.stringify(json));
    for (const id of names) {
      expect(entryOf(odd.teammates.records, id)?.userProfile).toBe(id);
      expect(entryOf(odd.assets.records, id)?.sharedWith).toEqual([{ level: "group", group: id }]);
      expect(entryOf(odd.channels.channels, id)?.kind).toBe(id);
      expect(entryOf(odd.workspaces.teams, id)?.group).toBe(id);
      expect(entryOf(odd.userProfiles.records, id)?.name).toBe(id);
    }
    expect(entriesOf(odd.teammates.records)).toHaveLength(names.length);
    expect(loaded(serializeTenant(odd))).toEqual(odd);
  });

  it("[not ST5] may be the same for a group, a team, a teammate and a channel", () => {
    const json = bankJson();
    (json["workspaces"] as { teams: Json[] }).teams.push({ id: "loans", group: "loans", name: "Loans" });
    (json["channels"] as { channels: Json[] }).channels.push({ id: "ann", kind: "ann", overrides: {} });
    expect(parseTenant(json).issues).toBeUndefined();
  });
});

describe("references in a tenant", () => {
  const nowhere = { level: "group", group: "nowhere" };
  const records = (bankJson()["teammates"] as { records: Json[] }).records;
  const assets = (bankJson()["assets"] as { records: Json[] }).records;
  const ann = records.findIndex(({ id }) => id === "ann");
  const chat = assets.findIndex(({ id }) => id === "loans-chat");

  it.each<[string, Path, unknown]>([
    ["teammates.records.ann.home", ["teammates", "records", ann, "home"], nowhere],
    [
      "teammates.records.ann.home",
      ["teammates", "records", ann, "home"],
      { level: "team", group: "insurance", team: "loans-legal" },
    ],
    ["teammates.records.ann.userProfile", ["teammates", "records", ann, "userProfile"], "__proto__"],
    ["assets.records.loans-chat.madeAt", ["assets", "records", chat, "madeAt"], nowhere],
    ["assets.records.loans-chat.sharedWith.0", ["assets", "records", chat, "sharedWith", 0], nowhere],
    [
      "assets.records.loans-chat.withdrawingFrom.0",
      ["assets", "records", chat, "withdrawingFrom", 0],
      { ...nowhere, withdrawal: "w1" },
    ],
  ])("[ST11] lead to what exists: %s", (path, place, value) => {
    expect(issuesOfTenant(spoilt(bankJson(), place, value))).toEqual([`ST11 unknownReference ${path}`]);
  });

  it("[ST11] are all reported at once, beside what is wrong elsewhere, in the order of the parts", () => {
    const group = (name: string): object => ({ level: "group", group: name });
    const faults: readonly [Path, unknown][] = [
      [["timeZone"], "BST"],
      [["teammates", "records", ann, "home"], group("a")],
      [["teammates", "records", ann, "userProfile"], "gone"],
      [["assets", "records", 0, "madeAt"], group("b")],
      [["assets", "records", chat, "madeAt"], group("b")],
      [["assets", "records", chat, "sharedWith", 0], group("c")],
      [["assets", "records", chat, "withdrawingFrom", 0], { ...group("d"), withdrawal: null }],
    ];
    const json = faults.reduce<unknown>((rest, [path, value]) => spoilt(rest, path, value), bankJson());
    expect(issuesOfTenant(json)).toEqual([
      "TZ1 invalidValue timeZone",
      "ST11 unknownReference teammates.records.ann.home",
      "ST11 unknownReference teammates.records.ann.userProfile",
      "ST11 unknownReference assets.records.affordability.madeAt",
      "ST11 unknownReference assets.records.loans-chat.madeAt",
      "ST11 unknownReference assets.records.loans-chat.sharedWith.0",
      "ST11 unknownReference assets.records.loans-chat.withdrawingFrom.0",
    ]);
  });

  it("[ST11] lead from a team to an existing group", () => {
    const json = spoilt(bankJson(), ["workspaces", "teams", 0, "group"], "nowhere");
    expect(issuesOfTenant(json)).toEqual(["ST11 unknownReference workspaces.teams.0.group"]);
  });

  it("[not ST11] are not followed to a part that is wrong itself", () => {
    const json = spoilt(bankJson(), ["workspaces", "groups"], NaN);
    expect(issuesOfTenant(spoilt(json, ["userProfiles"], null))).toEqual([
      "ST3 invalidType workspaces.groups",
      "ST3 invalidType userProfiles",
    ]);
  });

  it("[not ST11] may lead to a teammate who locked an asset and left", () => {
    const gone = { kind: "teammate", id: "gone", createdAtMilli: 0 };
    expect(issuesOfTenant(spoilt(bankJson(), ["assets", "records", 1, "lockedBy"], gone))).toEqual([]);
  });
});

describe("the zone of a tenant", () => {
  const inUnknownZone = loaded(spoilt(bankJson(), ["timeZone"], "Mars/Base"));

  it("[TZ11] is kept where this host does not know it, and nothing else is lost", () => {
    expect(inUnknownZone).toEqual({ ...bank, timeZone: "Mars/Base" });
    expect(loaded(serializeTenant(inUnknownZone))).toEqual(inUnknownZone);
    expect(nextRun("09:30", inUnknownZone.timeZone, 0)).toMatchObject({ value: null, because: ["TZ11"] });
  });

  it("[TZ1] [not TZ11] cannot be set to it, but can be set from it", () => {
    const by = { kind: "teammate", id: "olga", current: { level: "tenant" } } as const;
    const choose = { type: "timeZone/choose", by, at: 0 } as const;
    const refused = transition(inUnknownZone, { ...choose, zone: "Mars/Base" });
    expect(refused.decision).toEqual({ value: false, because: ["TZ1"] });
    const { tenant } = transition(inUnknownZone, { ...choose, zone: "Europe/Berlin" });
    expect(tenant.timeZone).toBe("Europe/Berlin");
  });
});

describe("the Owner of a tenant", () => {
  it("[ST12] cannot be missing, as nobody could administer it", () => {
    const json = bankJson();
    const { records } = json["teammates"] as { records: Json[] };
    for (const record of records) if (record["role"] === "owner") record["role"] = "full";
    expect(issuesOfTenant(json)).toEqual(["ST12 invalidValue teammates"]);
    expect(issuesOfTenant({ ...json, teammates: { records: [], retired: [] } })).toEqual([
      "ST12 invalidValue teammates",
    ]);
  });

  it("[not ST12] may be the only one", () => {
    const json = bankJson();
    const { records } = json["teammates"] as { records: Json[] };
    const [owner] = records.filter(({ role }) => role === "owner");
    expect(issuesOfTenant({ ...json, teammates: { records: [owner], retired: [] } })).toEqual([]);
  });
});

describe("tenantSchema", () => {
  it("[ST3] is a Standard Schema that answers what parseTenant answers", () => {
    conforms(tenantSchema, [
      ...[
        bankJson(),
        JSON.stringify(bank),
        {},
        null,
        "",
        { schemaVersion: 1 },
        { schemaVersion: 2 },
        { schemaVersion: 3 },
      ],
      spoilt(bankJson(), ["assets", "records", 0, "name"], ""),
    ]);
    expect(tenantSchema["~standard"].validate(bankJson())).toEqual({ value: bank });
  });
});
