import { describe, expect, it } from "vitest";
import * as library from "tenant-policy";
import { type Decision, type Tenant, transition } from "tenant-policy";
import {
  ask,
  partialTenant,
  type PartialTenant,
  rowsNeededBy,
  rowsNeededToAsk,
  type RowsRead,
  transitionOn,
} from "tenant-policy/storage";
import { hostile } from "../laws/hostile.ts";
import { mutableIn } from "../laws/mutableIn.ts";
import { partialOf } from "./onRows.ts";
import { addCards, bank, bankRows, head, olga, placesOf, rowOf, whole } from "./rows.ts";

const { activityAccess, canExecute, entriesOf, entryOf, featureAccess, settingAccess, sizeOf } = library;

const headRow = rowOf("head", "head");
const keysOf = (...rows: readonly { readonly part: string; readonly id: string }[]): RowsRead["keys"] =>
  rows.map(({ part, id }) => ({ part, id })) as RowsRead["keys"];
const olgaRow = rowOf("teammates.records", "olga");
const read: RowsRead = { keys: keysOf(headRow, olgaRow), rows: [headRow, olgaRow] };

/** Every question by id that has a teammate, with arguments. */
const about = (tenant: Tenant): readonly Decision<unknown>[] => [
  featureAccess(tenant, "olga", "addGroupsAndTeams"),
  settingAccess(tenant, "olga", "view", "timeZone"),
  activityAccess(tenant, "olga", "manageUsers"),
  library.agentStatusOf(tenant, "olga", 0),
  library.assetAccess(tenant, "olga", "view", "mobile-app"),
  library.effectiveSettingsOf(tenant, "website-chat"),
  library.emailAccess(tenant, { route: "awsSes", to: "a@b.example" }, 0),
  library.emailChangeStatusOf(tenant, "olga", 0),
  library.invitationStatusOf(tenant, "olga", 0),
  library.passwordExpiryOf(tenant, "olga", 0),
  library.signInRequirementOf(tenant, "olga", "192.0.2.1"),
  library.withdrawalRisksOf(tenant, { type: "teammates/remove", teammate: "olga" }),
  library.decideExecute(tenant, addCards),
];

/** What a question answers that takes no tenant for well formed. */
function expectRefused(tenant: unknown): void {
  const given = tenant as Tenant;
  for (const { value, because } of about(given)) expect([value === true, because]).toEqual([false, ["ST17"]]);
  expect(canExecute(given, addCards)).toBe(false);
  const step = transition(given, addCards);
  expect([step.tenant, step.decision.because, step.changes, step.audit]).toEqual([
    given,
    ["ST17"],
    null,
    null,
  ]);
  expect(library.reduceTenant(given, addCards)).toBe(given);
  expect(library.serializeTenant(given)).toBe("null");
}

describe("a partial tenant", () => {
  it("[ST17] is no tenant: every question and every command refuses it, and its clones", () => {
    const partial = partialOf(whole);
    expectRefused(partial);
    expectRefused({ ...partial });
    expectRefused(structuredClone(partial));
    expect(library.parseTenant(partial).issues).toBeDefined();
  });

  it("[ST17] has no clones: of a copy, everything is missing", () => {
    const partial = partialOf(whole);
    for (const copy of [structuredClone(partial), { ...partial }, Object.create(partial) as unknown]) {
      expect(transitionOn(copy as PartialTenant, addCards)).toEqual({ missing: [head] });
    }
    expect(transitionOn(partial, addCards).missing).toBeUndefined();
  });

  it("[ST1] [ST17] is frozen, and shares nothing with the rows", () => {
    const rows = structuredClone(whole);
    const given = mutableIn(rows).size;
    expect([...mutableIn(partialTenant(rows))]).toEqual([]);
    expect(mutableIn(rows).size).toBe(given);
    const partial = partialOf(rows);
    for (const row of rows.rows as unknown as { value: unknown }[]) row.value = null;
    expect(transitionOn(partial, addCards)).toMatchObject({ decision: { value: true } });
  });

  it("[ST17] of a value that is none, the head is missing", () => {
    for (const [what, value] of hostile) {
      const given = value as PartialTenant;
      expect([what, transitionOn(given, addCards)]).toEqual([what, { missing: [head] }]);
      expect([what, ask(given, () => true)]).toEqual([what, { missing: [head] }]);
    }
    expect(transitionOn(bank as unknown as PartialTenant, addCards)).toEqual({ missing: [head] });
  });
});

const key = (...keys: readonly unknown[]): unknown => ({ keys, rows: [] });
const rows = (...list: readonly unknown[]): unknown => ({ keys: [], rows: list });
const part = "teammates.records";

/** Rows that are wrong in one way, and what is wrong. */
const malformed: readonly (readonly [what: string, read: unknown, places: readonly string[]])[] = [
  ["no keys", { rows: [] }, ["ST3 missingProperty keys"]],
  ["more than keys and rows", { keys: [], rows: [], more: 1 }, ["ST3 unknownProperty more"]],
  ["keys that are no list", { keys: 7, rows: "" }, ["ST3 invalidType keys", "ST3 invalidType rows"]],
  [
    "a key that is none",
    key(7, null, []),
    ["ST3 invalidType keys.0", "ST3 invalidType keys.1", "ST3 invalidType keys.2"],
  ],
  ["a key of no part", key({ id: "x" }), ["ST3 unknownVariant keys.0.part"]],
  ["a key of another part", key({ part: "__proto__", id: "x" }), ["ST3 unknownVariant keys.0.part"]],
  ["a key with no id", key({ part }), ["ST3 invalidType keys.0"]],
  ["a key with an empty id", key({ part, id: "" }), ["ST3 invalidType keys.0"]],
  ["the key of no first rows", key({ part, first: 0 }), ["ST3 invalidType keys.0"]],
  ["the key of half a row", key({ part, first: 0.5 }), ["ST3 invalidType keys.0"]],
  ["a key that is not for all", key({ part, all: "true" }), ["ST3 invalidType keys.0"]],
  ["a key of another head", key({ part: "head", id: "x" }), ["ST3 unknownVariant keys.0.part"]],
  ["a key that inherits its id", key(Object.create({ part, id: "x" })), ["ST3 unknownVariant keys.0.part"]],
  ["a row that is none", rows(7), ["ST3 invalidType rows.0"]],
  ["a row of no part", rows({ id: "x", value: {} }), ["ST3 unknownVariant rows.0.part"]],
  ["a row of another id", rows({ ...olgaRow, id: "omar" }), ["ST5 invalidValue rows.0.value.id"]],
  ["a row that inherits its value", rows(Object.create(olgaRow)), ["ST3 unknownVariant rows.0.part"]],
  ["no head where it was asked for", key(head), ["ST11 missingProperty "]],
  [
    "a head that is wrong",
    { keys: [head], rows: [{ ...headRow, value: { ...headRow.value, id: 7 } }] },
    ["ST5 invalidType rows.0.value.id"],
  ],
  ["a row that no key asks for", { keys: [head], rows: [headRow, olgaRow] }, ["ST3 invalidValue rows.1"]],
  [
    "two heads, as of two tenants",
    { keys: [head], rows: [headRow, { ...headRow, value: { ...headRow.value, id: "evil" } }] },
    ["ST5 duplicate rows.1"],
  ],
  [
    "a row of two moments",
    {
      keys: keysOf(headRow, olgaRow),
      rows: [headRow, olgaRow, { ...olgaRow, value: { ...olgaRow.value, role: "readOnly" } }],
    },
    ["ST5 duplicate rows.2"],
  ],
  [
    "a head of version 1",
    { keys: [head], rows: [{ ...headRow, value: { ...headRow.value, schemaVersion: 1 } }] },
    ["ST4 unsupportedVersion rows.0.value.schemaVersion"],
  ],
];

describe("partialTenant", () => {
  it.each(malformed)("[ST3] [ST5] refuses %s, and nothing is needed for such rows", (_, given, places) => {
    expect(placesOf(partialTenant(given as RowsRead))).toEqual(places);
    expect([...mutableIn(partialTenant(given as RowsRead))]).toEqual([]);
    expect(rowsNeededBy(addCards, given as RowsRead)).toEqual([]);
    expect(rowsNeededToAsk(featureAccess, ["olga", "addGroupsAndTeams"], given as RowsRead)).toEqual([]);
  });

  it.each([...hostile].filter(([what]) => what !== "undefined"))(
    "[ST3] refuses what is %s",
    (what, value) => {
      expect(Object.hasOwn(partialTenant(value as RowsRead), "issues")).toBe(true);
      const isList = what === "an empty list" || what === "a map";
      for (const name of ["keys", "rows"]) {
        // A map whose entries are read is no list of rows; an empty list is one.
        const checked = partialTenant({ keys: [], rows: [], [name]: value });
        expect([name, what, Object.hasOwn(checked, "issues")]).toEqual([
          name,
          what,
          what !== "an empty list",
        ]);
      }
      expect(rowsNeededBy(addCards, value as RowsRead)).toEqual([]);
      expect(isList || !Array.isArray(value) || value.length > 0).toBe(true);
    },
  );

  it("[not ST3] takes keys of every form, and anything that gives rows one by one", () => {
    const keys = [head, { part, id: "olga" }, { part: "bounceList.entries", first: 9 }, { part, all: true }];
    expect(partialTenant({ keys: new Set(keys), rows: [headRow].values() } as never).value).toBeDefined();
    expect(
      partialTenant({ keys: [...keys, ...keys], rows: [headRow, headRow] } as never).value,
    ).toBeDefined();
  });

  it("[ST3] refuses what throws when it is read", () => {
    function* broken(): Iterable<unknown> {
      yield headRow;
      throw new Error("mine");
    }
    expect(placesOf(partialTenant({ keys: [], rows: broken() } as never))).toEqual(["ST3 unreadable rows"]);
    expect(placesOf(partialTenant({ keys: broken(), rows: [] } as never))).toContain("ST3 unreadable keys");
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(placesOf(partialTenant(proxy as RowsRead))).toEqual(["ST3 unreadable "]);
  });

  it("[ST3] costs no more than its lists hold, holes or not", () => {
    const holey = new Array<never>(2 ** 32 - 1);
    expect(placesOf(partialTenant({ keys: holey, rows: holey }))).toEqual([
      "ST3 invalidType keys.0",
      "ST3 invalidType rows.0",
    ]);
  });

  it("[PK3] [ST3] never shows what stands in the place of an earlier profile key", () => {
    const retired = { part: "profileKey.retired", id: "key-0" };
    for (const value of ["hunter2", { id: "hunter2" }, { id: "key-0", key: "hunter2" }]) {
      const checked = partialTenant({
        keys: [head, retired as never],
        rows: [headRow, { ...retired, value }],
      });
      expect(checked.issues).toBeDefined();
      expect(JSON.stringify(checked)).not.toContain("hunter2");
    }
  });

  it("[PK3] [ST3] never shows what stands in the place of the profile key", () => {
    for (const profileKey of ["hunter2", { id: "hunter2", madeAtMilli: "hunter2", retired: ["hunter2"] }]) {
      const value = { ...headRow.value, profileKey };
      const checked = partialTenant({ keys: [head], rows: [{ ...headRow, value }] });
      expect(checked.issues).toBeDefined();
      expect(JSON.stringify(checked)).not.toContain("hunter2");
    }
  });

  it("[ST17] knows that a row is not there which was asked for, or which is told to be gone", () => {
    const gone = { part: "workspaces.groups", id: "cards" } as const;
    const asked = partialOf({ keys: [...read.keys, gone], rows: read.rows });
    const told = partialOf({ keys: [...read.keys, gone], rows: [...read.rows, { ...gone, value: null }] });
    for (const partial of [asked, told]) {
      expect(transitionOn(partial, addCards)).toMatchObject({ decision: { value: true } });
    }
    expect(transitionOn(partialOf(read), addCards)).toEqual({ missing: [gone] });
  });

  it("[ST5] does not take ids that look like one another for the same row", () => {
    const ids = ["__proto__", "constructor", "1048583", "#1048583", " ", "head"];
    const groups = ids.map(
      (id) => ({ part: "workspaces.groups", id, value: { id, name: `the ${id}` }, order: null }) as const,
    );
    const partial = partialOf({
      keys: [...read.keys, ...keysOf(...groups)],
      rows: [...read.rows, ...groups],
    });
    for (const id of ids) {
      const { answer } = ask(partial, ({ workspaces }) => entryOf(workspaces.groups, id)?.name);
      expect(answer).toBe(`the ${id}`);
    }
    const other = ask(partial, ({ workspaces }) => entryOf(workspaces.groups, "toString"));
    expect(other).toEqual({ missing: [{ part: "workspaces.groups", id: "toString" }] });
    expect(ask(partial, ({ workspaces }) => entryOf(workspaces.groups, ""))).toEqual({ answer: undefined });
  });

  it("[ST10] is not misled by what another library gives to every object", () => {
    const everything = { keys: [head, { part, all: true }], rows: [headRow, olgaRow] } as const;
    const polluted = Object.prototype as { id?: unknown; first?: unknown };
    polluted.id = "x";
    polluted.first = 1;
    try {
      const { answer } = ask(partialOf(everything), ({ teammates }) => sizeOf(teammates.records));
      expect(answer).toBe(1);
    } finally {
      delete polluted.id;
      delete polluted.first;
    }
  });
});

describe("ask", () => {
  it("[ST17] answers a function that asks several things, or says what any of them lacks", () => {
    const twice = (tenant: Tenant, teammate: string): readonly boolean[] => [
      featureAccess(tenant, teammate, "addGroupsAndTeams").value,
      canExecute(tenant, { ...addCards, by: { ...olga, id: teammate } }),
    ];
    const needed = rowsNeededToAsk(twice, ["olga"], read);
    expect(needed).toEqual([{ part: "workspaces.groups", id: "cards" }]);
    expect(ask(partialOf(read), twice, "olga")).toEqual({ missing: needed });
    expect(ask(partialOf({ keys: [...read.keys, ...needed], rows: read.rows }), twice, "olga")).toEqual({
      answer: [true, true],
    });
  });

  it("[ST17] gives the tenant for the time of the answer alone: later it is refused and answers nothing", () => {
    const leaked: Tenant[] = [];
    const partial = partialOf(whole);
    const { answer } = ask(partial, (tenant) => {
      leaked.push(tenant, transition(tenant, addCards).tenant);
      return about(tenant).every(({ because }) => !because.includes("ST17"));
    });
    expect(answer).toBe(true);
    for (const tenant of leaked) {
      expectRefused(tenant);
      expectRefused({ ...tenant });
    }
    expect(ask(partial, () => 1)).toEqual({ answer: 1 });
  });

  it("[ST17] lets what was leaked of it say nothing more than what was read", () => {
    let leaked: Tenant["workspaces"]["groups"] | undefined;
    const { missing } = ask(partialOf(read), ({ workspaces }) => {
      leaked = workspaces.groups;
      return entryOf(workspaces.groups, "loans");
    });
    expect(missing).toEqual([{ part: "workspaces.groups", id: "loans" }]);
    expect(leaked && entryOf(leaked, "insurance")).toBeUndefined();
    expect(missing).toHaveLength(1);
  });

  it("[ST17] lets nothing of one answer count for another", () => {
    const partial = partialOf(read);
    const first = ask(partial, (outer) => {
      const inner = ask(partial, ({ workspaces }) => entryOf(workspaces.groups, "loans"));
      expect(inner.missing).toEqual([{ part: "workspaces.groups", id: "loans" }]);
      return featureAccess(outer, "olga", "addGroupsAndTeams").value;
    });
    expect(first).toEqual({ answer: true });
  });

  it("takes an exception for what is missing, while something is: an own function may not expect that", () => {
    const address = ({ teammates }: Tenant): string => {
      const record = entryOf(teammates.records, "olga");
      if (record === undefined) throw new Error("404");
      return record.email;
    };
    const [olgas] = keysOf(olgaRow);
    expect(rowsNeededToAsk(address, [])).toEqual([head]);
    expect(rowsNeededToAsk(address, [], { keys: [head], rows: [headRow] })).toEqual([olgas]);
    expect(ask(partialOf({ keys: [head], rows: [headRow] }), address)).toEqual({ missing: [olgas] });
    expect(ask(partialOf(read), address)).toEqual({ answer: olgaRow.value["email"] });
    const gone = partialOf({ keys: keysOf(headRow, olgaRow), rows: [headRow] });
    expect(() => ask(gone, address)).toThrow("404");
  });

  it("[ST5] takes a row that was found twice alike", () => {
    const twice = partialOf({ keys: keysOf(headRow, olgaRow), rows: [headRow, olgaRow, olgaRow, headRow] });
    expect(ask(twice, featureAccess, "olga", "addGroupsAndTeams").answer?.value).toBe(true);
  });

  it("[ST17] leaves an exception to its thrower, and the tenant is over all the same", () => {
    const mine = new Error("mine");
    const leaked: Tenant[] = [];
    const partial = partialOf(whole);
    const thrower = (tenant: Tenant): never => {
      leaked.push(tenant);
      throw mine;
    };
    expect(() => ask(partial, thrower)).toThrow(mine);
    expect(leaked.length).toBeGreaterThan(0);
    leaked.forEach(expectRefused);
    expect(ask(partial, () => "again")).toEqual({ answer: "again" });
  });

  it("[ST17] has no answer from what answers later: nobody would note what it lacks", async () => {
    const address = ({ teammates }: Tenant): boolean =>
      entryOf(teammates.emails, "a@b.example") === undefined;
    const later: readonly [string, (tenant: Tenant) => unknown][] = [
      ["a promise", async (tenant) => Promise.resolve(address(tenant))],
      ["a function", (tenant) => () => address(tenant)],
      ["an iterator", (tenant) => [tenant].map(address).values()],
      [
        "what throws when it is looked at",
        () => ({
          get then(): never {
            throw new Error("mine");
          },
        }),
      ],
    ];
    const rows = { keys: [head, { part: "teammates.emails", all: true }], rows: [headRow] } as const;
    const known = partialOf(rows);
    for (const [what, question] of later) {
      expect([what, ask(known, question)]).toEqual([what, { missing: [head] }]);
      // Reading comes to an end all the same.
      expect([what, rowsNeededToAsk(question, [], rows)]).toEqual([what, []]);
    }
    expect(ask(known, (tenant) => ({ isFree: address(tenant) }))).toEqual({ answer: { isFree: true } });
    await Promise.resolve();
  });

  it("[ST5] [ST17] lists, counts and pages entries only where all of them were read", () => {
    const lists: readonly ((tenant: Tenant) => unknown)[] = [
      ({ teammates }) => entriesOf(teammates.records).map(({ id }) => id),
      ({ teammates }) => sizeOf(teammates.records),
      ({ teammates }) => library.entriesAfter(teammates.records, null, 5),
      ({ teammates }) => library.entriesAfter(teammates.records, "ann", 5),
    ];
    const all = { part, all: true } as const;
    const everybody = bankRows().filter((row) => row.part === part);
    const known = partialOf({ keys: [head, all], rows: [headRow, ...everybody] });
    for (const list of lists) {
      expect(ask(partialOf(read), list)).toEqual({ missing: [all] });
      expect(ask(known, list)).toEqual({ answer: list(bank) });
    }
    const text = ask(partialOf(read), library.serializeTenant);
    expect(text.missing).toContainEqual(all);
    expect(ask(partialOf(whole), library.serializeTenant)).toEqual({ answer: library.serializeTenant(bank) });
  });

  it("[ST10] answers undefined for what is no function", () => {
    for (const [what, value] of hostile) {
      if (typeof value === "function") continue;
      expect([what, ask(partialOf(read), value as () => true)]).toEqual([what, { answer: undefined }]);
    }
  });
});
