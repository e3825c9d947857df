import { describe, expect, it } from "vitest";
import { frozen } from "../../src/kernel/json/frozen.ts";
import { entriesOf, ledgerOf } from "../../src/kernel/ledger/ledger.ts";
import type { SliceMigrations } from "../../src/slices/slice.ts";
import { slices } from "../../src/slices/slices.ts";
import { teammatesOf } from "../../src/teammates/state.ts";
import type { SliceName } from "../../src/tenant/tenant.ts";
import type { UserProfile } from "../../src/userProfiles/profile.ts";
import { defaultChannelSettings } from "../../src/vocabulary/channelSettings.ts";
import { bank, claims, insurance, legal, loans } from "../assets/bank.ts";
import { issuesOf } from "../kernel/schema/issuesOf.ts";
import { record } from "../teammates/records.ts";
import { checkSlice } from "./laws.ts";

type Json = Readonly<Record<string, unknown>>;

const names = Object.keys(slices) as SliceName[];
const changed = [
  ...(["teammates", "userProfiles", "assets", "channels", "profileKey", "subscription"] as const),
  "bounceList",
] as const;

/** The slice in version 2, made of the one in version 1. `state` is the whole tenant of version 1. */
function migrated(name: SliceName, stored: unknown, state: Json = {}): unknown {
  const { migrations } = slices[name] as { readonly migrations?: SliceMigrations };
  return migrations?.[2]?.(stored, state);
}

const olga = record("owner", "bank", { id: "olga", email: "olga@bank.example", createdAtMilli: 7 });
const bob = record("limited", "loans", { createdAtMilli: 0 });
const odd = record("full", "bank", { id: "__proto__", email: "odd@bank.example", createdAtMilli: 9 });
const leads: UserProfile = {
  ...{ id: "leads", name: "Leads", kind: "supervisor", access: "specific", modules: {} },
};
const chat = { id: "1", kind: "chat", overrides: { idleMinutes: 5 } };
const unshared = { madeAt: loans, sharedWith: [], withdrawingFrom: [], lockedBy: null };
const template = { id: "a1", name: "Letter", kind: "template", ...unshared };
const app = { id: "a2", name: "Bot", kind: "app", ...unshared, sharedWith: [insurance] };

describe("version 2 of the slices", () => {
  it("[ST4] is another form of these, and of no others", () => {
    expect(names.filter((name) => "migrations" in slices[name]).sort()).toEqual([...changed].sort());
    for (const name of changed) expect(Object.keys(slices[name].migrations ?? {})).toEqual(["2"]);
  });

  it.each(changed)("[ST3] leaves %s out where version 1 has none", (name) => {
    for (const state of [{}, { teammates: teammatesOf([olga]) }]) {
      const { issues } = checkSlice(name, migrated(name, undefined, state));
      expect(issues?.map(({ path }) => path)).toEqual([[]]);
    }
  });

  it.each(changed)("[ST3] makes no %s of what was none in version 1", (name) => {
    const lists = [[null], [7], ["a"], [{}], [{ id: "" }], [[{ id: 7 }]]];
    const isList = name === "userProfiles" || name === "assets";
    const garbage = [null, 7, "", "[]", true, NaN, {}, { records: 7 }, { id: "a" }, new Map(), () => 1];
    for (const stored of [...garbage, ...lists, ...(isList ? [] : [[]])]) {
      expect([stored, checkSlice(name, migrated(name, stored)).issues]).not.toEqual([stored, undefined]);
    }
  });
});

describe("the teammates of version 1", () => {
  it("[ST4] [ST14] are the same, and no id is retired", () => {
    const state = teammatesOf([olga, bob, odd]);
    const stored: unknown = JSON.parse(JSON.stringify({ records: state.records, emails: state.emails }));
    for (const each of [stored, { records: [odd, [olga, [bob]]] }]) {
      expect(checkSlice("teammates", migrated("teammates", frozen(each)))).toEqual({ value: state });
    }
  });
});

describe("the user profiles of version 1", () => {
  it("[ST4] [ST14] are the records, and no id is retired", () => {
    const many = Array.from({ length: 50 }, (_, place) => ({ ...leads, id: `p${String(place)}` }));
    for (const stored of [[], [leads], many, [[leads], many], ledgerOf(many)]) {
      const given: unknown = frozen(JSON.parse(JSON.stringify(stored)));
      expect(migrated("userProfiles", given)).toEqual({ records: given, retired: [] });
      expect(checkSlice("userProfiles", migrated("userProfiles", given)).issues).toBeUndefined();
    }
  });

  it("[ST3] are named by their path", () => {
    const wrong = migrated("userProfiles", [leads, { ...leads, id: "" }]);
    expect(issuesOf(checkSlice("userProfiles", wrong))).toEqual(["ST5 invalidValue records.1.id"]);
  });
});

describe("the channels of version 1", () => {
  it("[ST4] [ST14] are the same, and no id is retired", () => {
    const stored = frozen({ module: defaultChannelSettings, channels: [chat] });
    expect(checkSlice("channels", migrated("channels", stored))).toEqual({
      value: { ...stored, channels: ledgerOf([chat]), retired: [] },
    });
  });

  it("[ST3] have no property that is not known", () => {
    const more: unknown = JSON.parse('{ "channels": [], "more": 1, "__proto__": {} }');
    expect(issuesOf(checkSlice("channels", migrated("channels", more)))).toEqual([
      "ST3 missingProperty module",
      "ST3 unknownProperty more",
      "ST3 unknownProperty __proto__",
    ]);
  });
});

describe("the bounce list of version 1", () => {
  it("[ST4] [BL7] is the same, and no address was taken off", () => {
    const bounced = {
      id: "ann@mail.example",
      email: "ann@mail.example",
      addedAtMilli: 5,
      retentionDays: 400,
    };
    const stored = frozen({ retentionDays: 400, entries: [bounced] });
    expect(checkSlice("bounceList", migrated("bounceList", stored))).toEqual({
      value: { retentionDays: 400, entries: ledgerOf([bounced]), takenOff: [] },
    });
  });
});

describe("the profile key of version 1", () => {
  it("[ST4] [ST14] is the same, and no id is retired", () => {
    const stored = frozen({ id: "key-1", madeAtMilli: 5 });
    expect(checkSlice("profileKey", migrated("profileKey", stored))).toEqual({
      value: { ...stored, retired: [] },
    });
  });

  it.each(["s3cret", ["s3cret"], { id: ["s3cret"] }, { id: "k", madeAtMilli: 0, key: "s3cret" }])(
    "[PK3] is not shown where the key itself was stored by mistake: %j",
    (stored) => {
      const { issues } = checkSlice("profileKey", migrated("profileKey", stored));
      expect(issues?.length).toBeGreaterThan(0);
      expect(JSON.stringify(issues)).not.toContain("s3cret");
    },
  );
});

describe("the assets of version 1", () => {
  const teammates = teammatesOf([olga, bob, odd]);
  const holderOf = (lockedBy: unknown, state: Json = { teammates }): unknown => {
    const stored = [frozen({ ...template, lockedBy })];
    const { value } = checkSlice("assets", migrated("assets", stored, frozen(state)));
    return value === undefined ? "refused" : entriesOf(value.records)[0]?.lockedBy;
  };

  it("[ST4] [ST14] are the same where nothing is locked or being withdrawn, and no id is retired", () => {
    const many = Array.from({ length: 50 }, (_, place) => ({ ...template, id: `t${String(place)}` }));
    for (const stored of [[], [template, app], [[template], [[app]]], [app, ...many]]) {
      const { value } = checkSlice("assets", migrated("assets", frozen(stored), { teammates }));
      expect(value).toEqual(checkSlice("assets", { records: stored, retired: [] }).value);
      expect(value && entriesOf(value.records)).toHaveLength(stored.flat(3).length);
      expect(value && entriesOf(value.retired)).toEqual([]);
    }
  });

  it("[AS27] a lock belongs to the teammate who has its id", () => {
    expect(holderOf("olga")).toEqual({ kind: "teammate", id: "olga", createdAtMilli: 7 });
    expect(holderOf("bob")).toEqual({ kind: "teammate", id: "bob", createdAtMilli: 0 });
    expect(holderOf("__proto__")).toEqual({ kind: "teammate", id: "__proto__", createdAtMilli: 9 });
    expect(holderOf(null)).toBeNull();
  });

  it("[AS27] the teammates are found flat, nested and as state has them", () => {
    for (const records of [[olga, bob], [[olga], [[bob]]], teammates.records]) {
      const state = { teammates: JSON.parse(JSON.stringify({ records })) as unknown };
      expect(holderOf("bob", state)).toEqual({ kind: "teammate", id: "bob", createdAtMilli: 0 });
    }
  });

  it("[not AS27] where nobody has its id, it belongs to nobody: neither support nor what is inherited", () => {
    for (const id of ["eve", "Bob", "eve@help.example", "constructor", "toString", "system"]) {
      expect(holderOf(id)).toEqual({ kind: "teammate", id, createdAtMilli: null });
    }
  });

  it.each([
    ...[undefined, null, 7, "bob", [], {}, { records: null }, { records: "bob" }, { records: { bob } }],
    ...[{ records: [null, 7, "bob", [[]]] }, { records: [{ id: "bob" }] }],
    ...[{ records: [{ ...bob, createdAtMilli: "0" }] }, { records: [{ ...bob, createdAtMilli: null }] }],
    ...[{ records: [{ ...bob, id: ["bob"] }] }, Object.create({ records: [bob] }) as unknown],
  ])("[not AS27] where the teammates are %j, it belongs to nobody", (wrong: unknown) => {
    const nobody = { kind: "teammate", id: "bob", createdAtMilli: null };
    expect(holderOf("bob", { teammates: wrong })).toEqual(nobody);
  });

  it("[ST3] what was no lock in version 1 is none now", () => {
    for (const lockedBy of ["", 7, true, [], ["bob"], {}, undefined]) {
      expect([lockedBy, holderOf(lockedBy)]).toEqual([lockedBy, "refused"]);
    }
    const emptyLock = migrated("assets", [{ ...template, lockedBy: "" }], { teammates });
    expect(issuesOf(checkSlice("assets", emptyLock))).toEqual(["ST3 invalidType records.0.lockedBy"]);
    const lockedApp = migrated("assets", [{ ...app, lockedBy: "bob" }], { teammates });
    expect(issuesOf(checkSlice("assets", lockedApp))).toEqual(["AS12 invalidValue records.0.lockedBy"]);
  });

  const pendingOf = (withdrawingFrom: unknown): unknown => {
    const stored = frozen([[{ ...app, withdrawingFrom }]]);
    const { value, issues } = checkSlice("assets", migrated("assets", stored));
    return value === undefined
      ? issues.map(({ path }) => path.join("."))
      : entriesOf(value.records)[0]?.withdrawingFrom;
  };

  it("[ST15] a withdrawal that goes on has no id", () => {
    expect(pendingOf([legal, claims])).toEqual(
      [legal, claims].map((from) => ({ ...from, withdrawal: null })),
    );
    expect(pendingOf([])).toEqual([]);
  });

  it("[ST3] what was no withdrawal in version 1 is none now, and is named by its path", () => {
    const path = "records.0.0.withdrawingFrom";
    expect(pendingOf([legal, null, 7])).toEqual([`${path}.1`, `${path}.2`]);
    expect(pendingOf([[legal]])).toEqual([`${path}.0`]);
    expect(pendingOf([{ level: "group" }])).toEqual([`${path}.0.group`]);
    expect(pendingOf([bank])).toEqual([`${path}.0`]);
    for (const wrong of [undefined, null, 7, "legal", {}, legal]) expect(pendingOf(wrong)).toEqual([path]);
  });

  it("[ST3] keep what is not known, for the schema to report", () => {
    const more: unknown = JSON.parse(`[${JSON.stringify(app).slice(0, -1)}, "more": 1, "__proto__": {} }]`);
    expect(issuesOf(checkSlice("assets", migrated("assets", more, { teammates })))).toEqual([
      "ST3 unknownProperty records.0.more",
      "ST3 unknownProperty records.0.__proto__",
    ]);
  });

  it("[ST3] what follows a hole is migrated, and a hole costs nothing", () => {
    const holey: unknown[] = [template];
    holey[900_000] = { ...template, id: "a3", lockedBy: "bob" };
    const { records } = migrated("assets", holey, { teammates }) as { readonly records: readonly unknown[] };
    expect(records[900_000]).toMatchObject({ lockedBy: { id: "bob", createdAtMilli: 0 } });
  });
});
