import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";

/**
 * A condition on the row of an asset (`AssetRow`): plain JSON in the shape of UCAST, so that interpreters made for that take
 * it. It has no `not`. A field that is missing or null fulfils no condition.
 */
export type AssetCondition = AllConditions | AnyCondition | FieldAmong | FieldEqual | FieldHolding;

/** Each of these conditions. */
export interface AllConditions {
  readonly operator: "and";
  readonly value: NonEmpty<AssetCondition>;
}

/** One of these conditions, at least. */
export interface AnyCondition {
  readonly operator: "or";
  readonly value: NonEmpty<AssetCondition>;
}

/** The field is one of these texts. Of none, no row is. */
export interface FieldAmong {
  readonly operator: "in";
  readonly field: "kind" | "level" | "lockedBy";
  readonly value: readonly string[];
}

/** The field is this text, code unit by code unit. */
export interface FieldEqual {
  readonly operator: "eq";
  readonly field: "group" | "team";
  readonly value: string;
}

/** The field is a list that holds this text. */
export interface FieldHolding {
  readonly operator: "all";
  readonly field: "shares";
  readonly value: readonly [string];
}

/** What no row fulfils: `in` without a text, which is false to every interpreter; some take an `or` of nothing for true. */
export const noRow: AssetCondition = { operator: "in", field: "kind", value: [] };

export function among(field: FieldAmong["field"], ...value: readonly string[]): AssetCondition {
  return { operator: "in", field, value };
}

export function equal(field: FieldEqual["field"], value: string): AssetCondition {
  return { operator: "eq", field, value };
}

/** Each of these conditions; undefined, as a condition that every row fulfils, is left out. */
export function allOf(
  first: AssetCondition,
  ...others: readonly (AssetCondition | undefined)[]
): AssetCondition {
  const rest = others.filter((each) => each !== undefined);
  return rest.length === 0 ? first : { operator: "and", value: [first, ...rest] };
}

/** One of these conditions. */
export function anyOf([first, ...rest]: readonly AssetCondition[]): AssetCondition {
  if (first === undefined) return noRow;
  return rest.length === 0 ? first : { operator: "or", value: [first, ...rest] };
}
