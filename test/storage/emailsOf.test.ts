import { aTenant, commandIn, type CommandSketch, defaultAtMilli as at } from "tenant-policy/testing";
import { emailsOf, type Row, rowsOf, type TenantChanges } from "tenant-policy/storage";
import { describe, expect, it } from "vitest";
import { type AuditEntry, type Tenant, transition } from "../../src/index.ts";
import { mutableIn } from "../laws/mutableIn.ts";

const start = aTenant()
  .withTeammate("ann", { role: "full", email: "Ann.Adler@tenant.example" })
  .withTeammate("cy", { role: "limited", email: "cy@tenant.example" })
  .build();

/** One step after the other. */
function played(...sketches: readonly CommandSketch[]): readonly {
  readonly tenant: Tenant;
  readonly changes: TenantChanges;
  readonly audit: AuditEntry;
}[] {
  let tenant = start;
  return sketches.map((sketch) => {
    const step = transition(tenant, commandIn(tenant, sketch));
    expect([sketch, step.decision.value]).toEqual([sketch, true]);
    tenant = step.tenant;
    return { tenant, changes: step.changes as TenantChanges, audit: step.audit as AuditEntry };
  });
}

const story = played(
  { type: "teammates/changeEmail", teammate: "ann", email: "Ann.New@tenant.example", at },
  {
    type: "teammates/acceptEmailChange",
    teammate: "ann",
    email: "Ann.New@tenant.example",
    sentAtMilli: at,
    at,
  },
  { type: "teammates/changeEmail", teammate: "ann", email: "third@tenant.example", at },
  { type: "teammates/remove", teammate: "ann", at },
);
const [change, acceptance, third, removal] = story as [
  ...[(typeof story)[0], (typeof story)[0], (typeof story)[0], (typeof story)[0]],
];
const [first, second, last] = ["ann.adler@tenant.example", "ann.new@tenant.example", "third@tenant.example"];

function valueOf(teammate: string, ...kept: readonly (Row | TenantChanges | AuditEntry | null)[]): unknown {
  return emailsOf(teammate, kept).value;
}

function entryWith(...changes: AuditEntry["changes"]): AuditEntry {
  return { ...removal.audit, changes };
}

describe("the addresses of a teammate", () => {
  it("[TM10] are in their record and in the index, folded, each once and in the order of their first place", () => {
    const rows = [...rowsOf(third.tenant)];
    expect(valueOf("ann", ...rows)).toEqual([second, last]);
    expect(valueOf("ann", ...rows, ...rowsOf(start), ...rowsOf(change.tenant))).toEqual([
      second,
      last,
      first,
    ]);
    const index = rows.filter(({ part }) => part === "teammates.emails");
    expect(new Set(emailsOf("ann", index).value)).toEqual(new Set([second, last]));
    expect(emailsOf("ann", rowsOf(start)).value).toEqual([first]);
  });

  it("[not TM10] are no address of anybody else, whatever else has the id", () => {
    expect(valueOf("cy", ...rowsOf(third.tenant), third.changes, removal.audit)).toEqual([
      "cy@tenant.example",
    ]);
    expect(valueOf("Ann", ...rowsOf(third.tenant), removal.changes, removal.audit)).toEqual([]);
    const path = ["assets", "records", "ann", "email"];
    const other = [
      { path, before: "x@tenant.example" },
      { path: ["teammates", "retired", "ann"], after: { email: "x@tenant.example" } },
    ];
    expect(valueOf("ann", entryWith(...other))).toEqual([]);
  });

  it("[AU1] are in the changes that remove somebody who was loaded, and in what is audited of it", () => {
    expect(new Set(emailsOf("ann", [removal.changes]).value)).toEqual(new Set([second, last]));
    expect(valueOf("ann", removal.audit)).toEqual([second, last]);
    expect(valueOf("ann", change.changes)).toEqual([first, second]);
    expect(valueOf("ann", null, change.audit, null)).toEqual([second]);
    expect(new Set(emailsOf("ann", [acceptance.audit]).value)).toEqual(new Set([first, second]));
  });

  it("[AU1] are at each place of a change: the record, a property of it, and what is below", () => {
    const record = ["teammates", "records", "ann"];
    expect(
      valueOf(
        "ann",
        entryWith(
          { path: [...record, "emailChange", "email"], before: "D@x.example", after: "a@x.example" },
          { path: [...record, "email"], after: "b@x.example" },
          { path: [...record, "emailChange"], before: { email: "c@x.example" }, after: null },
          { path: record, after: { email: "a@x.example", emailChange: { email: "e@x.example" } } },
        ),
      ),
    ).toEqual(["d@x.example", "a@x.example", "b@x.example", "c@x.example", "e@x.example"]);
  });

  it("[not AU1] are no other words there", () => {
    const record = ["teammates", "records", "ann"];
    const changes = [
      { path: [...record, "email", "email"], before: "a@x.example" },
      { path: [...record, "emailChange", "sentAtMilli"], before: "a@x.example" },
      { path: [...record, "home"], before: { email: "a@x.example" } },
      { path: [...record, "email"], before: "ann", after: 7 },
      { path: record, before: Object.create({ email: "a@x.example" }) as object },
      { path: ["teammates"], before: { email: "a@x.example" } },
    ];
    expect(valueOf("ann", entryWith(...changes))).toEqual([]);
  });

  it("[not TM10] are none that is gone from the index together with the records of others", () => {
    const rows = [...removal.changes.rows, { part: "teammates.records", id: "cy", value: null } as const];
    const shared = { ...removal.changes, rows: rows as unknown as TenantChanges["rows"] };
    expect(valueOf("ann", shared)).toEqual([]);
    const alone = rows.filter(({ part }) => part === "teammates.emails");
    expect(valueOf("ann", { ...removal.changes, rows: alone as unknown as TenantChanges["rows"] })).toEqual(
      [],
    );
  });

  it("[not ST14] are none that stands for somebody who was forgotten", () => {
    const path = ["teammates", "records", "ann", "email"];
    const gone = "91bbe3d32922ff7498f42ae03623db87@erased.invalid";
    const changes = [gone, `x${gone}`, `${gone}.example`].map((after) => ({ path, after }));
    expect(valueOf("ann", entryWith(...changes))).toEqual([`x${gone}`, `${gone}.example`]);
  });
});

describe("what comes back", () => {
  it("[ST1] is frozen", () => {
    expect(mutableIn(emailsOf("ann", rowsOf(start)))).toEqual(new Set());
    expect(mutableIn(emailsOf("", []))).toEqual(new Set());
    expect(mutableIn(emailsOf("ann", [{} as Row]))).toEqual(new Set());
  });

  it.each([
    [undefined, "ST3", []],
    [{}, "ST3", []],
    ["ann", "ST3", []],
    [[null, 7], "ST3", [1]],
    [[{}], "ST3", [0, "part"]],
    [[{ part: "teammates.emails", id: "a@x.example", value: null }], "ST3", [0, "value"]],
    [[{ ...change.changes, schemaVersion: 99 }], "ST4", [0, "schemaVersion"]],
    [[{ ...change.audit, by: 1 }], "ST5", [0, "by"]],
  ])("[ST3] is what is wrong with %j", (kept, rule, path) => {
    expect(emailsOf("ann", kept as readonly Row[]).issues).toMatchObject([{ rule, path }]);
  });

  it("[ST5] is what is wrong with the id", () => {
    expect(emailsOf("", []).issues).toMatchObject([{ rule: "ST5", path: [] }]);
    expect(emailsOf(7 as unknown as string, rowsOf(start)).issues).toHaveLength(1);
  });

  it("[ST3] is an issue where something cannot be read", () => {
    const thrown = Object.defineProperty({}, "changes", {
      enumerable: true,
      get: () => expect.unreachable(),
    });
    expect(emailsOf("ann", [null, thrown as AuditEntry]).issues).toMatchObject([{ code: "unreadable" }]);
  });
});
