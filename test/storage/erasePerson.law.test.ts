import fc from "fast-check";
import { commandIn } from "tenant-policy/testing";
import { anyHistory, type History } from "tenant-policy/testing/arbitraries";
import {
  applyChanges,
  emailsOf,
  erasePerson,
  type ErasedPerson,
  type Row,
  rowChanges,
  rowsOf,
  type TenantChanges,
  tenantOfRows,
} from "tenant-policy/storage";
import { expect, it } from "vitest";
import {
  agentStatusOf,
  assetAccess,
  assetActions,
  type AuditEntry,
  type Checked,
  type Command,
  decideExecute,
  emailChangeStatusOf,
  featureAccess,
  features,
  invitationStatusOf,
  passwordExpiryOf,
  serializeTenant,
  settingAccess,
  settingSections,
  signInRequirementOf,
  type Tenant,
  transition,
} from "../../src/index.ts";
import { entriesOf } from "../../src/kernel/ledger/ledger.ts";
import { expectEqual } from "../expectEqual.ts";
import { cases } from "../thoroughness.ts";

/** A history after which a teammate was removed, and the person to forget. */
interface Farewell {
  readonly start: Tenant;
  readonly commands: readonly Command[];
  readonly end: Tenant;
  readonly atMilli: number;
  readonly log: readonly TenantChanges[];
  readonly audit: readonly AuditEntry[];
  readonly ann: ErasedPerson;
  /** Addresses of hers that nobody else has, or had. */
  readonly onlyHers: readonly string[];
}

/** Undefined where nobody who was chosen may be removed. */
function farewellAfter({ start, commands, tenant, atMilli }: History, place: number): Farewell | undefined {
  const ids = entriesOf(tenant.teammates.records).flatMap(({ id }) => (id === "owner" ? [] : [id]));
  const id = ids[place % Math.max(1, ids.length)];
  if (id === undefined) return undefined;
  const removal = commandIn(tenant, { type: "teammates/remove", teammate: id, at: atMilli });
  if (!decideExecute(tenant, removal).value) return undefined;
  let end = start;
  const log: TenantChanges[] = [];
  const audit: AuditEntry[] = [];
  for (const command of [...commands, removal]) {
    const step = transition(end, command);
    end = step.tenant;
    if (step.changes !== null) log.push(step.changes);
    if (step.audit !== null) audit.push(step.audit);
  }
  const held = addressesIn(start, log);
  const emails = [...new Set(held.filter((each) => each.id === id).map(({ email }) => email))];
  const others = new Set(held.filter((each) => each.id !== id).map(({ email }) => email));
  const ann = { teammate: id, emails, as: "5e8d…" };
  return {
    start,
    commands,
    end,
    atMilli,
    log,
    audit,
    ann,
    onlyHers: emails.filter((each) => !others.has(each)),
  };
}

/** Who had which address, and who was to have it: as the start and the log tell. */
function addressesIn(start: Tenant, log: readonly TenantChanges[]): readonly { id: string; email: string }[] {
  const rows = [...rowsOf(start), ...log.flatMap((changes) => changes.rows)];
  return rows.flatMap(({ part, id, value }) => {
    if (part !== "teammates.records" || value === null) return [];
    const { email, emailChange } = value as { email: string; emailChange: { email: string } | null };
    return [email, ...(emailChange === null ? [] : [emailChange.email])].map((each) => ({
      id,
      email: each.toLowerCase(),
    }));
  });
}

function valueOf<Value>(checked: Checked<Value>): Value {
  if (checked.issues !== undefined) throw new Error(JSON.stringify(checked.issues));
  return checked.value;
}

function erasedTenant(tenant: Tenant, person: ErasedPerson): Tenant {
  const rows = Array.from(rowsOf(tenant), (row): Row => valueOf(erasePerson(row, person)));
  return valueOf<Tenant>(tenantOfRows(rows));
}

function tableOf(tenant: Tenant): Map<string, Row> {
  return new Map(Array.from(rowsOf(tenant), (row) => [`${row.part} ${row.id}`, row]));
}

/** A value with all its words blank: what is left is the structure. */
function structureOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === "string" ? "" : part));
}

/** What everybody may, and how it is with them, but for one person. */
function rightsIn(tenant: Tenant, without: string, nowMilli: number): unknown {
  const others = entriesOf(tenant.teammates.records).filter(({ id }) => id !== without);
  const assets = entriesOf(tenant.assets.records);
  return others.map(({ id }) => [
    id,
    features.map((feature) => featureAccess(tenant, id, feature)),
    settingSections.map((section) => settingAccess(tenant, id, "change", section)),
    assets.flatMap(({ id: asset }) => assetActions.map((action) => assetAccess(tenant, id, action, asset))),
    signInRequirementOf(tenant, id, "192.0.2.7"),
    [passwordExpiryOf, invitationStatusOf, emailChangeStatusOf, agentStatusOf].map((ask) =>
      ask(tenant, id, nowMilli),
    ),
  ]);
}

const farewells = fc
  .tuple(anyHistory(), fc.nat(50))
  .map(([history, place]) => farewellAfter(history, place))
  .filter((farewell) => farewell !== undefined);

it("[ST14] what is erased folds to the erased tenant, in which nobody else's rights have changed", () => {
  fc.assert(
    fc.property(farewells, ({ start, commands, end, atMilli, log, ann }) => {
      const erasedLog = log.map((changes) => valueOf(erasePerson(changes, ann)));
      const folded = valueOf(applyChanges(erasedTenant(start, ann), erasedLog));
      expectEqual(serializeTenant(folded), serializeTenant(erasedTenant(end, ann)));
      expectEqual(rightsIn(folded, ann.as, atMilli), rightsIn(end, ann.teammate, atMilli));
      const words = [ann.teammate, ...ann.emails].map((word) => JSON.stringify(word).toLowerCase());
      for (const command of commands) {
        const told = JSON.stringify(command).toLowerCase();
        if (words.some((word) => told.includes(word))) continue;
        expectEqual(decideExecute(folded, command), decideExecute(end, command));
      }
    }),
    { numRuns: cases(15, 150) },
  );
});

it("[AU1] nothing that is erased has the id or an address of the person, and all of it keeps its structure", () => {
  fc.assert(
    fc.property(farewells, ({ end, log, audit, ann, onlyHers }) => {
      const erased = [
        ...log.map((changes) => [changes, valueOf(erasePerson(changes, ann))] as const),
        ...audit.map((entry) => [entry, valueOf(erasePerson(entry, ann))] as const),
        ...Array.from(rowsOf(end), (row) => [row, valueOf(erasePerson(row, ann))] as const),
      ];
      for (const [before, after] of erased) {
        const told = JSON.stringify(after).toLowerCase();
        for (const word of [`"${ann.teammate}"`, ...onlyHers])
          expectEqual([word, told.includes(word)], [word, false]);
        expectEqual(structureOf(after), structureOf(before));
      }
      for (const [before, after] of erased) {
        const had = JSON.stringify(before).toLowerCase();
        if (![`"${ann.teammate}"`, ...ann.emails].some((word) => had.includes(word)))
          expect(after).toBe(before);
      }
    }),
    { numRuns: cases(15, 150) },
  );
});

it("[not TM10] a table that is written anew from what is erased is that of the erased tenant, its index included", () => {
  fc.assert(
    fc.property(farewells, ({ start, end, log, ann }) => {
      const table = tableOf(erasedTenant(start, ann));
      for (const changes of log) {
        const { upserts, deletions } = valueOf(rowChanges(valueOf(erasePerson(changes, ann))));
        for (const row of upserts) table.set(`${row.part} ${row.id}`, row);
        for (const { part, id } of deletions) table.delete(`${part} ${id}`);
      }
      expectEqual(table, tableOf(erasedTenant(end, ann)));
    }),
    { numRuns: cases(15, 150) },
  );
});

it("[TM10] the addresses that are found are all that the records told, and what the end of a log tells is theirs", () => {
  fc.assert(
    fc.property(farewells, ({ start, log, audit, ann }) => {
      const found = emailsOf(ann.teammate, [...rowsOf(start), ...log, null, ...audit]);
      expectEqual(new Set(valueOf(found)), new Set(ann.emails));
      const removal = [log.at(-1), audit.at(-1)].map(
        (kept) => new Set(valueOf(emailsOf(ann.teammate, [kept ?? null]))),
      );
      const held = addressesIn(start, log).filter(({ id }) => id === ann.teammate);
      expectEqual(removal[0], removal[1]);
      expect(held.map(({ email }) => email)).toEqual(expect.arrayContaining([...(removal[0] ?? [])]));
      expect(removal[0]?.size).toBeGreaterThan(0);
    }),
    { numRuns: cases(15, 150) },
  );
});

it("[ST3] without one address, whatever shows it of them has an issue, and all else is erased as before", () => {
  fc.assert(
    fc.property(farewells, fc.nat(5), ({ start, log, audit, ann }, place) => {
      const missing = ann.emails[place % ann.emails.length];
      const less = { ...ann, emails: ann.emails.filter((email) => email !== missing) };
      const issuesIn = (kept: Row | TenantChanges | AuditEntry) =>
        erasePerson(kept as Row, less).issues ?? [];
      const all = [...rowsOf(start), ...log, ...audit];
      for (const kept of all) {
        const isShown = valueOf(emailsOf(ann.teammate, [kept])).some((email) => email === missing);
        expectEqual([kept, issuesIn(kept).length > 0], [kept, isShown]);
      }
      expect(all.some((kept) => issuesIn(kept).length > 0)).toBe(true);
    }),
    { numRuns: cases(15, 100) },
  );
});

it("[ST3] whatever else is given has issues, and nothing throws", () => {
  const [whole, part] = [
    { withNullPrototype: true },
    { key: fc.constantFrom("changes", "rows", "part", "id", "value", "path") },
  ];
  fc.assert(
    fc.property(fc.anything(whole), fc.anything({ ...whole, ...part }), (person, kept) => {
      expect(erasePerson(kept as Row, { teammate: "ann", emails: [], as: "7c0e" }).issues).toBeDefined();
      expect(erasePerson(kept as Row, person as ErasedPerson).issues).toBeDefined();
      expect(emailsOf("ann", [kept as Row]).issues === undefined).toBe(kept === null);
      expect(() => emailsOf(person as string, kept as readonly Row[])).not.toThrow();
    }),
    { numRuns: cases(80, 600) },
  );
});

it("[not ST14] erasing twice is erasing once", () => {
  fc.assert(
    fc.property(farewells, ({ log, audit, ann }) => {
      for (const changes of log) {
        const once = valueOf(erasePerson(changes, ann));
        expect(valueOf(erasePerson(once, ann))).toBe(once);
      }
      for (const entry of audit) {
        const once = valueOf(erasePerson(entry, ann));
        expect(valueOf(erasePerson(once, ann))).toBe(once);
      }
    }),
    { numRuns: cases(20, 200) },
  );
});
