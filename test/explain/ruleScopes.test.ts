import { expect, it } from "vitest";
import { scopeOf } from "../../src/explain/ruleScopes.ts";

it("[AN7] of a rule that never refuses nothing is known, so that it counts as the tenant's", () => {
  expect([scopeOf("AN1"), scopeOf("RL4")]).toEqual(["tenant", "actor"]);
});
