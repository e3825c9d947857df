import { describe, expect, it } from "vitest";
import { sliceNames } from "../../src/tenant/tenant.ts";
import { entryOf, newTenant, parseTenant, serializeTenant, type Tenant } from "tenant-policy";
import { asking, subscriptionsOf } from "tenant-policy/analysis";
import { crowd } from "./crowd.ts";

const owner = { id: "olga", email: "olga@bank.example" };
const input = { id: "b", name: "Bank", owner, timeZone: "Europe/London", profileKey: "key-1", at: 0 };
const made = newTenant(input).value as Tenant;
const changed = crowd();
const stored = parseTenant(serializeTenant(changed)).value as Tenant;

/** What a question answers that is asked by a subscription. */
function answerIn<Answer>(tenant: Tenant, question: (tenant: Tenant) => Answer): Answer | undefined {
  const kept = subscriptionsOf(tenant, [{ id: "one", ...asking(question) }]).value;
  return kept && entryOf(kept.questions, "one")?.answer;
}

describe("a tenant that is watched", () => {
  it.each([
    ["was just made", made],
    ["has changed", changed],
    ["was stored", stored],
  ])("[ST1] is the same text as JSON, whole and slice by slice, if it %s", (_, tenant) => {
    expect(answerIn(tenant, (one) => JSON.stringify(one))).toBe(JSON.stringify(tenant));
    for (const name of sliceNames) {
      expect(answerIn(tenant, (one) => JSON.stringify(one[name]))).toBe(JSON.stringify(tenant[name]));
      expect(answerIn(tenant, (one) => Object.keys(one[name]))).toEqual(Object.keys(tenant[name]));
    }
  });
});
