import { createHash } from "node:crypto";
import { aTenant, commandIn, type CommandSketch, defaultAtMilli, teammateIn } from "tenant-policy/testing";
import {
  erasePerson,
  type ErasedPerson,
  type Row,
  rowsOf,
  type TenantChanges,
  tenantOfRows,
} from "tenant-policy/storage";
import { describe, expect, it } from "vitest";
import {
  type AuditEntry,
  checkBlockedEmails,
  type Checked,
  decideExecute,
  decideSendEmail,
  parseTenant,
  serializeTenant,
  type Tenant,
  transition,
} from "../../src/index.ts";
import { mutableIn } from "../laws/mutableIn.ts";

const ann: ErasedPerson = {
  teammate: "ann",
  emails: ["Ann.Adler@tenant.example", "ann.new@tenant.example"],
  as: "7c0e",
};
const firstAddress = addressOf("0 7c0e");
const secondAddress = addressOf("1 7c0e");

/** SHA-256 of another maker, over the same bytes: the first four of each of four texts. */
function addressOf(text: string): string {
  const words = [0, 1, 2, 3].map((word) =>
    createHash("sha256")
      .update(Buffer.from(`${word} ${text}`, "utf16le").swap16())
      .digest("hex")
      .slice(0, 8),
  );
  return `${words.join("")}@erased.invalid`;
}

function valueOf<Value>(checked: Checked<Value>): Value {
  if (checked.issues !== undefined) throw new Error(JSON.stringify(checked.issues));
  return checked.value;
}

interface Played {
  readonly tenant: Tenant;
  readonly log: readonly TenantChanges[];
  readonly audit: readonly AuditEntry[];
}

function played(start: Tenant, ...sketches: readonly CommandSketch[]): Played {
  let tenant = start;
  const [log, audit]: [TenantChanges[], AuditEntry[]] = [[], []];
  for (const sketch of sketches) {
    const step = transition(tenant, commandIn(tenant, sketch));
    expect([sketch, step.decision.because, step.decision.value]).toEqual([
      sketch,
      step.decision.because,
      true,
    ]);
    tenant = step.tenant;
    log.push(step.changes as TenantChanges);
    audit.push(step.audit as AuditEntry);
  }
  return { tenant, log, audit };
}

function erasedTenant(tenant: Tenant, person = ann): Tenant {
  return valueOf<Tenant>(
    tenantOfRows(Array.from(rowsOf(tenant), (row): Row => valueOf(erasePerson(row, person)))),
  );
}

const at = defaultAtMilli;

/** Ann made much of what is there, under ids that other things have too. */
const start = aTenant()
  .withGroup("ann")
  .withUserProfile("ann", { kind: "supervisor" })
  .withChannel("ann", { kind: "chat" })
  .withTeammate("ann", { role: "full", email: "ann.adler@tenant.example" })
  .withTeammate("cy", { role: "limited", email: "cy@tenant.example" })
  .withAsset("ann", { kind: "template", lockedBy: "ann" })
  .build();
const atAnns = { level: "group", group: "ann" } as const;
const story = played(
  start,
  {
    type: "teammates/invite",
    teammate: "bo",
    email: "bo@tenant.example",
    role: "limited",
    home: atAnns,
    by: "ann",
  },
  { type: "teammates/changeEmail", teammate: "bo", email: "bo.new@tenant.example", by: "ann", at },
  {
    type: "teammates/acceptEmailChange",
    teammate: "bo",
    email: "bo.new@tenant.example",
    sentAtMilli: at,
    at,
  },
  { type: "teammates/changeEmail", teammate: "cy", email: "cy.new@tenant.example", by: "ann", at },
  { type: "teammates/changeEmail", teammate: "ann", email: "ann.new@tenant.example", at },
  { type: "bounceList/recordBounce", email: "ann.adler@tenant.example", at },
  { type: "bounceList/recordBounce", email: "ANN.new@tenant.example", at },
  { type: "bounceList/takeOff", email: "ann.new@tenant.example", at },
  {
    type: "channels/chooseModuleSettings",
    settings: {
      blockedEmails: ["zoe@mail.example", "ann.adler@tenant.example", "abe@mail.example"],
      forwardEmails: ["ann.adler@tenant.example"],
    },
  },
  { type: "channels/override", channel: "ann", overrides: { blockedEmails: ["ann.new@tenant.example"] } },
  { type: "teammates/remove", teammate: "ann", at },
);

describe("what is left of somebody who was forgotten", () => {
  const tenant = erasedTenant(story.tenant);

  it("[ST14] is in the state another id, also where others were invited, readdressed or locked out", () => {
    const { invitedBy, readdressedBy } = teammateIn(tenant, "bo");
    expect([invitedBy, ...readdressedBy]).toMatchObject([{ id: "7c0e" }, { id: "7c0e" }]);
    expect(teammateIn(tenant, "cy").emailChange).toMatchObject({
      email: "cy.new@tenant.example",
      by: { id: "7c0e" },
    });
    const stored = JSON.parse(serializeTenant(tenant)) as Record<string, Record<string, unknown>>;
    expect(stored["assets"]?.["records"]).toMatchObject([
      { id: "ann", lockedBy: { kind: "teammate", id: "7c0e" } },
    ]);
    expect(stored["teammates"]?.["retired"]).toEqual([{ id: "7c0e" }]);
    expect(parseTenant(serializeTenant(tenant)).value).toEqual(tenant);
  });

  it("[ST14] keeps the other id from being given again, and no longer theirs", () => {
    const inviting = (teammate: string) =>
      decideExecute(
        tenant,
        commandIn(tenant, {
          type: "teammates/invite",
          teammate,
          email: "x@tenant.example",
          role: "limited",
          home: atAnns,
        }),
      );
    expect(inviting("7c0e")).toMatchObject({ value: false, because: ["ST14"] });
    expect(inviting("ann").value).toBe(true);
  });

  it("[not ST14] leaves everything else that has their id", () => {
    const ids = (of: Tenant): readonly string[] =>
      Array.from(rowsOf(of), ({ part, id }) => `${part} ${id}`).filter((each) => each.endsWith(" ann"));
    expect(ids(tenant)).toEqual([
      ...["workspaces.groups ann", "userProfiles.records ann", "assets.records ann", "channels.channels ann"],
    ]);
    expect(ids(story.tenant)).toEqual(expect.arrayContaining([...ids(tenant), "teammates.retired ann"]));
  });

  it("[BL8] is on the bounce list an address that nobody can have, in the same order", () => {
    const rowsBefore = [...rowsOf(story.tenant)].filter(({ part }) => part.startsWith("bounceList."));
    const rows = rowsBefore.map((row) => valueOf(erasePerson(row, ann)));
    const { addedAtMilli, retentionDays } = rowsBefore[0]?.value as {
      addedAtMilli: number;
      retentionDays: number;
    };
    expect(rows).toEqual([
      {
        part: "bounceList.entries",
        id: firstAddress,
        order: rowsBefore[0]?.order,
        value: { id: firstAddress, email: firstAddress, addedAtMilli, retentionDays },
      },
      {
        part: "bounceList.takenOff",
        id: secondAddress,
        order: rowsBefore[1]?.order,
        value: { ...rowsBefore[1]?.value, id: secondAddress },
      },
    ]);
    expect(rows.map(({ order }) => typeof order)).toEqual(["number", "number"]);
    const entry = { email: firstAddress, addedAtMilli, retentionDays };
    expect(decideSendEmail({ route: "awsSes", to: firstAddress }, [entry], at).value).toBe(false);
  });

  it("[PA3] is on the lists of the settings such an address too, and the list stays in order", () => {
    const { module } = tenant.channels;
    expect(module.blockedEmails).toEqual([firstAddress, "abe@mail.example", "zoe@mail.example"]);
    expect(module.forwardEmails).toEqual([firstAddress]);
    expect(checkBlockedEmails([...module.blockedEmails]).value).toEqual(module.blockedEmails);
    expect(serializeTenant(tenant)).toContain(`"blockedEmails":["${secondAddress}"]`);
  });

  it("[AU1] is in the audit trail the other id, as who did it, in the paths and in the values", () => {
    const erased = story.audit.map((entry) => valueOf(erasePerson(entry, ann)));
    expect(erased[0]).toMatchObject({
      by: "7c0e",
      kind: "teammate",
      changes: [{ after: { id: "bo", invitedBy: { id: "7c0e" } } }],
    });
    expect(erased[4]?.changes.map(({ path }) => path.slice(0, 4))).toEqual([
      ["teammates", "records", "7c0e", "emailChange"],
    ]);
    expect(erased[4]?.changes[0]?.after).toMatchObject({ email: secondAddress });
    expect(erased[8]?.changes.map(({ path, after }) => [path.at(-1), after])).toEqual([
      ["blockedEmails", [firstAddress, "abe@mail.example", "zoe@mail.example"]],
      ["forwardEmails", [firstAddress]],
    ]);
    expect(erased[10]?.changes.map(({ path }) => path)).toEqual([
      ["teammates", "records", "7c0e"],
      ["teammates", "retired", "7c0e"],
    ]);
    expect(erased[10]?.changes[0]?.before).toMatchObject({ id: "7c0e", email: firstAddress });
  });

  it("[AU1] is another id where only the person behind a lock changed", () => {
    const path = ["assets", "records", "ann", "lockedBy", "id"];
    const entry = { ...(story.audit[0] as AuditEntry), changes: [{ path, before: "ann", after: "bo" }] };
    expect(valueOf(erasePerson(entry, ann)).changes).toEqual([{ path, before: "7c0e", after: "bo" }]);
  });

  it("[ST4] is another id in an entry of version 1, too, and what it tells of other things is kept", () => {
    const entry = (...changes: readonly object[]): AuditEntry => {
      const from = { level: "tenant" };
      const head = {
        at: 5,
        by: "ann",
        kind: "teammate",
        from,
        command: "assets/lock",
        isAccepted: true,
        because: ["AS3"],
      };
      return { ...head, changes } as unknown as AuditEntry;
    };
    const locked = { path: ["assets", "ann", "lockedBy"], before: null, after: "ann" };
    const toggled = { path: ["userProfiles", "ann", "modules", "callMonitoring", "on"], after: true };
    expect(valueOf(erasePerson(entry(locked, toggled), ann))).toMatchObject({
      ...{ schemaVersion: 2, by: "7c0e" },
      changes: [
        {
          path: ["assets", "records", "ann", "lockedBy"],
          before: null,
          after: { kind: "teammate", id: "7c0e" },
        },
        { path: ["userProfiles", "records", "ann", "modules", "callMonitoring", "on"], after: true },
      ],
    });
    for (const after of ["ann", { by: ["ANN.new@tenant.example"] }]) {
      expect(erasePerson(entry({ ...toggled, after }), ann).issues).toMatchObject([
        { rule: "ST3", path: ["changes", 0] },
      ]);
    }
  });

  it("[not AU1] is the id of whoever else is audited under it", () => {
    const entry: AuditEntry = { ...(story.audit[8] as AuditEntry), kind: "helpDesk", by: "ann", changes: [] };
    expect(erasePerson(entry, ann).value).toBe(entry);
  });
});

describe("an address that somebody else has by now", () => {
  const after = played(start, { type: "teammates/remove", teammate: "ann" }, ...passing());

  function passing(): readonly CommandSketch[] {
    const email = "ann.adler@tenant.example";
    return [
      { type: "teammates/invite", teammate: "dee", email, role: "limited", home: atAnns },
      { type: "teammates/remove", teammate: "dee" },
    ];
  }

  it("[TM10] stays theirs in their record, in the index, and in what changed", () => {
    const [removal, invitation, end] = after.log.map((changes) => valueOf(erasePerson(changes, ann)));
    expect(invitation).toBe(after.log[1]);
    expect(end).toBe(after.log[2]);
    expect(JSON.stringify(removal)).not.toContain("ann.adler");
    expect(removal?.rows.map(({ part, id }) => `${part} ${id}`)).toEqual(
      expect.arrayContaining([
        "teammates.records 7c0e",
        `teammates.emails ${firstAddress}`,
        "teammates.retired 7c0e",
      ]),
    );
    const audit = after.audit[1] as AuditEntry;
    expect(erasePerson(audit, ann).value).toBe(audit);
  });

  it("[not TM10] goes from the records of the person, and from their part of the index", () => {
    const rows = [...rowsOf(start)].filter(
      ({ part, value }) => part.startsWith("teammates.") && JSON.stringify(value).includes("ann.adler"),
    );
    expect(rows.map(({ part }) => part)).toEqual(["teammates.records", "teammates.emails"]);
    expect(rows.map((row) => valueOf(erasePerson(row, ann)))).toMatchObject([
      { id: "7c0e", value: { id: "7c0e", email: firstAddress } },
      { id: firstAddress, value: { id: firstAddress, teammate: "7c0e" } },
    ]);
  });

  it("[not TM10] is found later, too, under the id that stands for the person since", () => {
    const before = [...rowsOf(start)].find(
      ({ part, id }) => part === "teammates.records" && id === "ann",
    ) as Row;
    const record = { ...before.value, id: "7c0e" };
    const early: Row = { ...before, id: "7c0e", value: record };
    expect(valueOf(erasePerson(early, ann)).value).toMatchObject({ id: "7c0e", email: firstAddress });
  });
});

describe("an address that is not in the list of theirs", () => {
  const none: ErasedPerson = { ...ann, emails: [] };
  const paths = (kept: AuditEntry | TenantChanges | Row, person = none) =>
    erasePerson(kept as Row, person).issues?.map(({ rule, path }) => [rule, path.join(".")]);
  const rowWith = (part: string, id: string): Row =>
    [...rowsOf(start)].find((row) => row.part === part && row.id === id) as Row;

  it("[ST3] is an issue where their record, the index or the audit trail shows it", () => {
    expect(paths(rowWith("teammates.records", "ann"))).toEqual([["ST3", "value.email"]]);
    expect(paths(rowWith("teammates.emails", "ann.adler@tenant.example"))).toEqual([["ST3", "id"]]);
    expect(paths(story.audit[4] as AuditEntry)).toEqual([["ST3", "changes.0.after.email"]]);
    const removed = story.audit[10] as AuditEntry;
    expect(paths(removed)).toEqual([
      ["ST3", "changes.0.before.email"],
      ["ST3", "changes.0.before.emailChange.email"],
    ]);
    expect(paths(removed, { ...ann, emails: ["ann.adler@tenant.example"] })).toEqual([
      ["ST3", "changes.0.before.emailChange.email"],
    ]);
    const early = rowWith("teammates.records", "ann");
    expect(paths({ ...early, id: "7c0e", value: { ...early.value, id: "7c0e" } })).toEqual([
      ["ST3", "value.email"],
    ]);
  });

  it("[ST3] is an issue where changes delete it from the index", () => {
    const removal = story.log[10] as TenantChanges;
    const deleted = removal.rows.flatMap(({ part }, place) => (part === "teammates.emails" ? [place] : []));
    expect(deleted).toHaveLength(2);
    expect(paths(removal)).toEqual(deleted.map((place) => ["ST3", `rows.${place}.id`]));
  });

  it("[not ST3] is none where it is somebody else's, or nobody's", () => {
    expect(paths(rowWith("teammates.records", "cy"))).toBeUndefined();
    expect(paths(rowWith("teammates.emails", "cy@tenant.example"))).toBeUndefined();
    expect(paths(story.audit[3] as AuditEntry)).toBeUndefined();
    expect(paths(story.log[5] as TenantChanges)).toBeUndefined();
    const erased = valueOf(erasePerson(rowWith("teammates.records", "ann"), ann));
    expect(valueOf(erasePerson(erased, none))).toBe(erased);
  });
});

describe("what comes back", () => {
  const [changes, entry] = [story.log.at(-1) as TenantChanges, story.audit.at(-1) as AuditEntry];
  const row: Row = { part: "teammates.retired", id: "ann", value: { id: "ann" }, order: null };

  it("[ST1] is frozen, and leaves what was given as it was", () => {
    const changed = { path: ["teammates", "records", "cy", "home"], after: { level: "tenant" } };
    const long = { ...entry, changes: [changed, ...entry.changes] };
    const given = JSON.parse(JSON.stringify([long, changes, row])) as [AuditEntry, TenantChanges, Row];
    const erased = [erasePerson(given[0], ann), erasePerson(given[1], ann), erasePerson(given[2], ann)];
    expect(erased.map((each) => mutableIn(each))).toEqual([new Set(), new Set(), new Set()]);
    expect(given).toEqual([long, changes, row]);
    expect(given[0].changes.map(({ before, after }) => Object.isFrozen(before ?? after))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("[ST2] is the same object where it has nothing of the person, and stays the caller's", () => {
    const given = JSON.parse(JSON.stringify([entry, changes, row])) as [AuditEntry, TenantChanges, Row];
    const eve = { ...ann, teammate: "eve", emails: [] };
    expect(erasePerson(given[0], eve).value).toBe(given[0]);
    expect(erasePerson(given[1], eve).value).toBe(given[1]);
    expect(erasePerson(given[2], eve).value).toBe(given[2]);
    expect(given.map((each) => Object.isFrozen(each))).toEqual([false, false, false]);
  });

  it.each([
    [null, "ST3", []],
    ["{}", "ST3", []],
    [[], "ST3", []],
    [{}, "ST3", ["part"]],
    [{ ...row, part: "teammates" }, "ST3", ["part"]],
    [{ ...row, value: null }, "ST3", ["value"]],
    [{ ...row, value: { id: "bo" } }, "ST5", ["value", "id"]],
    [{ ...changes, schemaVersion: 99 }, "ST4", ["schemaVersion"]],
    [{ ...changes, rows: [{}] }, "ST3", ["rows", 0, "part"]],
    [{ ...entry, schemaVersion: 1 }, "ST4", ["schemaVersion"]],
    [{ ...entry, by: 1 }, "ST5", ["by"]],
    [{ ...entry, changes: [{ path: ["teammates", "ann"], before: "ann" }] }, "ST3", ["changes", 0]],
    [{ ...entry, changes: [{ path: ["teammates"], after: { retired: ["ann"] } }] }, "ST3", ["changes", 0]],
    [
      { ...entry, changes: [{ path: ["teammates", "retired", "ann"], after: { id: "ann", is: "ann" } }] },
      "ST3",
      ["changes", 0],
    ],
    [{ ...entry, changes: [{ path: ["name", "ann"], after: "ann" }] }, "ST3", ["changes", 0]],
  ])("[ST3] is what is wrong with %j", (given, rule, path) => {
    expect(erasePerson(given as Row, ann).issues).toMatchObject([{ rule, path }]);
  });

  it.each([
    [undefined, "ST3", []],
    [{ ...ann, as: "" }, "ST5", ["as"]],
    [{ ...ann, as: "ann" }, "ST14", ["as"]],
    [{ ...ann, emails: ["ann"] }, "ED4", ["emails", 0]],
    [{ teammate: "ann", emails: [] }, "ST3", ["as"]],
  ])("[ST3] is what is wrong with the person %j", (person, rule, path) => {
    expect(erasePerson(row, person as ErasedPerson).issues).toMatchObject([{ rule, path }]);
  });

  it("[ST3] is an issue where something cannot be read", () => {
    const thrown = Object.defineProperty({}, "changes", {
      enumerable: true,
      get: () => expect.unreachable(),
    });
    expect(erasePerson(thrown as AuditEntry, ann).issues).toMatchObject([{ code: "unreadable" }]);
    const round: { after?: unknown } = {};
    round.after = { round };
    const turning = { ...entry, changes: [{ path: ["teammates", "retired", "ann"], after: round }] };
    expect(erasePerson(turning as AuditEntry, ann).issues).toMatchObject([{ code: "unreadable" }]);
  });

  it("[TM18] is an issue where the other id is somebody's who is beside them", () => {
    const taken = { ...ann, as: "eve" };
    const key = (id: string) => ({ kind: "teammate", id, createdAtMilli: 0 });
    const both = played(start, { type: "teammates/assignUserProfile", teammate: "cy", userProfile: "ann" });
    const rows = (both.log[0] as TenantChanges).rows.map((each) =>
      each.part === "teammates.records"
        ? { ...each, value: { ...each.value, readdressedBy: [key("ann"), key("eve")] } }
        : each,
    );
    const found = erasePerson({ ...both.log[0], rows } as unknown as TenantChanges, taken);
    expect(found.issues).toMatchObject([{ rule: "TM18" }]);
    const record = rows.find(({ part }) => part === "teammates.records");
    expect(erasePerson({ ...record, order: null } as Row, taken).issues).toMatchObject([{ rule: "TM18" }]);
  });

  it("[TM10] is another address for each, and for each person", () => {
    expect(new Set([firstAddress, secondAddress, addressOf("0 7c0f")]).size).toBe(3);
    const record = [...rowsOf(start)].find(({ id }) => id === "ann.adler@tenant.example") as Row;
    expect(valueOf(erasePerson(record, { ...ann, as: "7c0f" })).id).toBe(addressOf("0 7c0f"));
    // The same in every release, as an erasure may go on in the next one.
    expect(firstAddress).toBe("91bbe3d32922ff7498f42ae03623db87@erased.invalid");
  });
});
