import { describe, expect, it } from "vitest";
import { entryOf, parseTenant } from "../../src/index.ts";
import { parseAuditEntry } from "../../src/storage/index.ts";
import { transition } from "../../src/tenant/transition.ts";
import { aTenant, commandIn } from "tenant-policy/testing";

/** As 0.1.0 wrote them. */
const envelope = { at: 5, by: "olga", kind: "teammate", from: { level: "tenant" }, isAccepted: true };
const entryOfVersionOne = (command: string, ...changes: readonly unknown[]): unknown => ({
  ...envelope,
  ...{ command, because: ["AS3", "RL1"], changes },
});
const changesOf = (entry: unknown): unknown => parseAuditEntry(entry).value?.changes;

describe("an audit entry of today", () => {
  const bank = aTenant().withGroup("loans").withTeammate("ann", { role: "full" }).build();
  const sketch = { type: "teammates/remove", teammate: "ann", id: "c-1" } as const;
  const { audit } = transition(bank, commandIn(bank, sketch));

  it("[ST4] stays what it is, as a value and as a JSON text", () => {
    expect(audit?.id).toBe("c-1");
    expect(parseAuditEntry(audit).value).toEqual(audit);
    expect(parseAuditEntry(JSON.stringify(audit)).value).toEqual(audit);
  });

  it("[ST17] shares nothing with what was given, and is frozen", () => {
    const given = JSON.parse(JSON.stringify(audit)) as { changes: { before: object }[] };
    const { value } = parseAuditEntry(given);
    expect(Object.isFrozen(given.changes[0]?.before)).toBe(false);
    expect(value?.changes[0]?.before).not.toBe(given.changes[0]?.before);
    expect(Object.isFrozen(value?.changes[0]?.before)).toBe(true);
  });

  it("[ST3] tells everything that is wrong with it", () => {
    const spoilt = { ...audit, at: "now", because: [], command: "teammates/fire", extra: 1 };
    const found = parseAuditEntry(spoilt).issues?.map(({ rule, path }) => `${rule} ${path.join(".")}`);
    expect(found).toEqual(["ST10 at", "ST10 command", "ST3 because", "ST3 extra"]);
    for (const garbage of [undefined, null, 5, "", "[]", [], new Map()]) {
      expect(parseAuditEntry(garbage).issues?.length).toBeGreaterThan(0);
    }
  });

  it("[ST4] is refused in a form that this library does not know", () => {
    for (const schemaVersion of [0, 1, 3, "2", null]) {
      expect(parseAuditEntry({ ...audit, schemaVersion }).issues?.[0].rule).toBe("ST4");
    }
  });
});

describe("an audit entry of version 1", () => {
  it("[ST4] says that it is one of the rules of version 1, and what was not kept", () => {
    const { value } = parseAuditEntry(entryOfVersionOne("helpDesk/choose"));
    expect(value).toEqual({
      ...{ schemaVersion: 2, rulesVersion: 1, id: null, adminUserName: null, adminUserDomain: null },
      ...{ ...envelope, command: "helpDesk/choose", because: ["AS3", "RL1"], reference: null, changes: [] },
    });
  });

  it("[ST4] has the paths of today", () => {
    const renamed = { path: ["assets", "letter", "name"], before: "A", after: "B" };
    const toggled = { path: ["userProfiles", "clerks", "modules", "callMonitoring", "on"], after: true };
    const group = { path: ["workspaces", "groups", "loans"], after: { id: "loans", name: "Loans" } };
    expect(changesOf(entryOfVersionOne("assets/rename", renamed, toggled, group))).toEqual([
      { ...renamed, path: ["assets", "records", "letter", "name"] },
      { ...toggled, path: ["userProfiles", "records", "clerks", "modules", "callMonitoring", "on"] },
      group,
    ]);
  });

  it("[AS27] tells who held a lock by their id alone", () => {
    const locked = { path: ["assets", "letter", "lockedBy"], before: null, after: "olga" };
    expect(changesOf(entryOfVersionOne("assets/lock", locked))).toEqual([
      {
        path: ["assets", "records", "letter", "lockedBy"],
        before: null,
        after: { kind: "teammate", id: "olga", createdAtMilli: null },
      },
    ]);
  });

  it("[ST15] tells of a withdrawal without a name", () => {
    const loans = { level: "group", group: "loans" };
    const begun = { path: ["assets", "app", "withdrawingFrom"], before: [], after: [loans] };
    expect(changesOf(entryOfVersionOne("assets/withdraw", begun))).toEqual([
      {
        path: ["assets", "records", "app", "withdrawingFrom"],
        before: [],
        after: [{ ...loans, withdrawal: null }],
      },
    ]);
  });

  it("[ST4] has entries as a tenant of version 1 has them when it is loaded", async () => {
    const { default: stored } = await import("../fixtures/tenant-v1.json", { with: { type: "json" } });
    const [letter, profile] = [stored.assets[0], stored.userProfiles[0]];
    const teammate = stored.teammates.records.at(-1);
    const { value: loaded } = parseTenant(stored);
    const entry = entryOfVersionOne(
      "assets/make",
      { path: ["assets", letter?.id], after: letter },
      { path: ["userProfiles", profile?.id], before: profile },
      { path: ["teammates", "records", teammate?.id], after: teammate },
      { path: ["teammates", "records", teammate?.id, "role"], before: "full", after: "limited" },
    );
    const found = parseAuditEntry(entry).value?.changes;
    expect(found?.[1]?.before).toEqual(loaded && entryOf(loaded.userProfiles.records, profile?.id ?? ""));
    expect(found?.[2]?.after).toEqual(loaded && entryOf(loaded.teammates.records, teammate?.id ?? ""));
    expect(found?.[3]).toEqual({
      ...{ path: ["teammates", "records", teammate?.id, "role"], before: "full", after: "limited" },
    });
    const known = loaded && entryOf(loaded.assets.records, letter?.id ?? "");
    expect({ ...(found?.[0]?.after as object), lockedBy: known?.lockedBy }).toEqual(known);
  });

  it("[ST3] tells what is wrong with it", () => {
    const changes = [null, {}, { path: "assets" }, { path: ["assets"], after: 5 }, { path: [5, "a"] }];
    const found = parseAuditEntry(entryOfVersionOne("assets/lock", ...changes)).issues;
    expect(found?.map(({ path }) => path.join("."))).toEqual([
      ...["changes.0", "changes.1.path", "changes.2.path", "changes.4.path.0"],
    ]);
    expect(parseAuditEntry({ ...envelope, changes: 5 }).issues?.length).toBeGreaterThan(1);
  });
});
