import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { plainCopy } from "../kernel/json/plainCopy.ts";
import type { Change } from "../kernel/schema/changes.ts";
import { isRecord } from "../kernel/schema/guards.ts";
import type { Checked } from "../kernel/schema/issue.ts";
import { list } from "../kernel/schema/list.ts";
import { parse } from "../kernel/schema/parse.ts";
import { optional, record } from "../kernel/schema/record.ts";
import { anything, boolean, id, instant, nullable, oneOf, string, whole } from "../kernel/schema/scalars.ts";
import { fault, refine, type Schema } from "../kernel/schema/schema.ts";
import type { AuditEntry } from "../tenant/auditEntry.ts";
import { commandTypes } from "../tenant/command.ts";
import { workspaceSchema } from "../vocabulary/workspaceSchema.ts";
import { auditEntryOfVersionOne } from "./auditEntryOfVersionOne.ts";
import { versionOfForm } from "./versionOfForm.ts";

/** What was, or is, at the place: it is not looked at, as the rules of its time let it in. */
const whatever: Schema<unknown> = { ...anything, read: plainCopy };

const change: Schema<Change> = /* @__PURE__ */ record<Change>({
  path: /* @__PURE__ */ list(string),
  before: /* @__PURE__ */ optional(whatever),
  after: /* @__PURE__ */ optional(whatever),
});

/** An id that no rule of this release has may be one of another release. */
const ruleIds = /* @__PURE__ */ refine(/* @__PURE__ */ list(id), "at least one", (ids, reading) => {
  if (ids.length === 0) fault(reading, "ST3", "invalidValue", "at least one rule id", ids);
}) as Schema<NonEmpty<RuleId>>;

const nullableText = /* @__PURE__ */ nullable(id);

const entrySchema: Schema<AuditEntry> = /* @__PURE__ */ record<AuditEntry>({
  schemaVersion: versionOfForm,
  rulesVersion: /* @__PURE__ */ whole("ST4", "versions", 1),
  id: nullableText,
  at: /* @__PURE__ */ nullable(instant),
  by: id,
  kind: /* @__PURE__ */ oneOf(["teammate", "helpDesk", "partner", "system"]),
  adminUserName: nullableText,
  adminUserDomain: nullableText,
  from: /* @__PURE__ */ nullable(workspaceSchema),
  command: /* @__PURE__ */ oneOf([...commandTypes, "unknown"]),
  isAccepted: boolean,
  because: ruleIds,
  reference: nullableText,
  changes: /* @__PURE__ */ list(change),
});

/** An entry of this version or an earlier one, in the form of today. It shares no value with what was read. */
export const entryOfAnyVersion: Schema<AuditEntry> = {
  ...entrySchema,
  read: (entry, reading) =>
    entrySchema.read(isOfVersionOne(entry) ? auditEntryOfVersionOne(entry) : entry, reading),
};

/** Version 1 did not say its version. */
function isOfVersionOne(entry: unknown): entry is Readonly<Record<string, unknown>> {
  return isRecord(entry) && !Object.hasOwn(entry, "schemaVersion");
}

/**
 * An entry of the audit trail from outside, a value or a JSON text, of this version of the stored form or an earlier one
 * (ST4): in the form of today and frozen, or everything that is wrong with it (ST3). It tells what it told: nothing that was
 * not kept is made up, so of version 1 a lock is held by an id alone, and no command has an id.
 *
 * @example
 * const of010 = { at: 5, by: "olga", kind: "teammate", from: { level: "tenant" }, command: "assets/lock" };
 * const locked = { path: ["assets", "letter", "lockedBy"], before: null, after: "olga" };
 * const { value } = parseAuditEntry({ ...of010, isAccepted: true, because: ["AS3"], changes: [locked] });
 * value?.changes[0]?.path; // ["assets", "records", "letter", "lockedBy"]
 */
export function parseAuditEntry(input: unknown): Checked<AuditEntry> {
  return parse(entryOfAnyVersion, input);
}
