import type { AssetCondition, AssetRow } from "tenant-policy/analysis";

/** Whether a row fulfils a condition: what the operators of UCAST mean, and nothing of the library. */
export function fulfils(row: Partial<AssetRow>, condition: AssetCondition): boolean {
  switch (condition.operator) {
    case "and":
      return condition.value.every((each) => fulfils(row, each));
    case "or":
      return condition.value.some((each) => fulfils(row, each));
    case "in":
      return condition.value.some((text) => text === row[condition.field]);
    case "eq":
      return row[condition.field] === condition.value;
    case "all":
      return Array.isArray(row.shares) && row.shares.includes(condition.value[0]);
  }
}

/** How many conditions there are in one, itself included. */
export function sizeOfCondition(condition: AssetCondition): number {
  if (condition.operator !== "and" && condition.operator !== "or") return 1;
  return condition.value.reduce((size, each) => size + sizeOfCondition(each), 1);
}
