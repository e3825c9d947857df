import type { AssetAction } from "../assets/asset.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { type Checked, hasIssues, issueOf, shown } from "../kernel/schema/issue.ts";
import { check } from "../kernel/schema/schema.ts";
import type { Person } from "../vocabulary/person.ts";
import type { AssetCondition } from "./assetCondition.ts";
import { type AssetColumns, assetColumns, isRecordColumn, isStorable, storable } from "./assetColumns.ts";
import { assetFilter } from "./assetFilter.ts";
import { idsIn } from "./assetRow.ts";
import type { AssetSource } from "./assetSource.ts";
import { columnSource } from "./columnSource.ts";
import { holdersFor } from "./holdersFor.ts";
import { recordSource } from "./recordSource.ts";
import { listOf, type Sql, sql, type SqlCondition, sqlCondition } from "./sql.ts";

/**
 * The condition of `assetFilter` in SQL, for PostgreSQL and SQLite: true for the rows of exactly those assets about which
 * `canAccessAsset` says yes (AN10). It says nothing about tenants: add that condition yourself.
 *
 * Every value is a parameter, and ids are compared exactly, whatever the collation of a column. A value outside its declared
 * type gets issues, and so does a name of a table or column that is no text. So does a person with an id that a database
 * cannot hold or compare, one with U+0000 or half of a surrogate pair: it could find the assets of another id (ST10).
 *
 * @example
 * const ann = personFrom({ id: "ann", role: "full", home: { level: "tenant" } });
 * const columns = { dialect: "postgresql", table: "assets", record: "value" } as const;
 * assetFilterSql(ann, "leave", columns).value; // { text: "1 = 0", values: [], fragments: ["1 = 0"] }
 */
export function assetFilterSql(
  person: Person,
  action: AssetAction,
  columns: AssetColumns,
): Checked<SqlCondition> {
  const filter = assetFilter(person, action);
  if (hasIssues(filter)) return filter;
  const checked = check(assetColumns, columns);
  if (hasIssues(checked)) return frozen(checked);
  const unstorable = idsOf(person).find((id) => typeof id === "string" && !isStorable(id));
  if (unstorable !== undefined) {
    return frozen({ issues: [issueOf("ST10", "invalidValue", ["person"], storable, shown(unstorable))] });
  }
  const { value } = checked;
  const source = isRecordColumn(value) ? recordSource(value) : columnSource(value);
  return frozen({ value: sqlCondition(sqlOf(filter.value, person, source), value.dialect) });
}

/** The ids that a condition may name. */
function idsOf(person: Person): readonly unknown[] {
  const ofHolders = holdersFor(person).flatMap((holder): readonly unknown[] => {
    return typeof holder === "object" && holder !== null ? Object.values(holder) : [holder];
  });
  return [...ofHolders, ...idsIn(person.current)];
}

function sqlOf(condition: AssetCondition, person: Person, source: AssetSource): Sql {
  switch (condition.operator) {
    case "and":
    case "or": {
      const parts = condition.value.map((each) => sqlOf(each, person, source));
      return sql`(${listOf(parts, condition.operator === "and" ? " AND " : " OR ")})`;
    }
    case "in": {
      const { field, value } = condition;
      if (value.length === 0) return sql`1 = 0`;
      // The texts are those of these holders, who are told in another way where the database holds no texts of them.
      return field === "lockedBy" ? source.isLockedBy(holdersFor(person)) : source.among(field, value);
    }
    case "eq":
      return source.equal(condition.field, condition.value);
    case "all":
      return source.isSharedWith(person.current);
  }
}
