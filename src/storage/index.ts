// The door tenant-policy/storage: what keeps a tenant in a database.

// rows
export type { EntryPartName, PartName } from "../tenant/parts.ts";
export type { AllRows, FirstRows, Row, RowId, RowKey } from "../tenant/row.ts";
export { rowsOf } from "./rowsOf.ts";
export { tenantOfRows } from "./tenantOfRows.ts";

// changes
export { applyChanges } from "./applyChanges.ts";
export type { RowChange, TenantChanges } from "../tenant/tenantChanges.ts";
export type { ChangesInOrder } from "./readChanges.ts";
export { parseChanges } from "./parseChanges.ts";
export { rowChanges, type RowChanges } from "./rowChanges.ts";

// erasure
export { emailsOf } from "./emailsOf.ts";
export type { ErasedPerson } from "./erasedPerson.ts";
export { erasePerson } from "./erasePerson.ts";

// what a command or a question needs
export { ask, type Asked } from "./ask.ts";
export { partialTenant, type PartialTenant } from "./partialTenant.ts";
export { rowsNeededBy } from "./rowsNeededBy.ts";
export { rowsNeededToAsk } from "./rowsNeededToAsk.ts";
export type { FoundRow, Missing, RowsRead } from "./rowsRead.ts";
export { type PartialTransition, transitionOn } from "./transitionOn.ts";

// what earlier versions wrote
export { migrateCommands } from "./migrateCommands.ts";
export { parseAuditEntry } from "./parseAuditEntry.ts";
