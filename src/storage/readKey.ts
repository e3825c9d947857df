import { isRecord, own } from "../kernel/schema/guards.ts";
import { fault, faultAt, type Reading } from "../kernel/schema/schema.ts";
import { headId, type RowKey } from "../tenant/row.ts";
import { entryPartOf } from "./readRow.ts";

/** Reads what was asked for. Undefined after at least one issue. */
export function readKey(key: unknown, reading: Reading): RowKey | undefined {
  if (!isRecord(key)) return fault(reading, "ST3", "invalidType", "an object", key);
  const [name, id, first] = [own(key, "part"), own(key, "id"), own(key, "first")];
  if (name === "head" && id === headId.id) return headId;
  const part = entryPartOf(name)?.name;
  if (part === undefined) {
    return faultAt(reading, ["part"], "ST3", "unknownVariant", "a part of a tenant", name);
  }
  if (typeof id === "string" && id !== "") return { part, id };
  if (typeof first === "number" && Number.isSafeInteger(first) && first > 0) return { part, first };
  if (own(key, "all") === true) return { part, all: true };
  return fault(reading, "ST3", "invalidType", "a key with an id, a number of first rows, or all", key);
}
