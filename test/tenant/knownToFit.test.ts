import { describe, expect, it } from "vitest";
import {
  assetAccess,
  assetActions,
  type Command,
  entriesOf,
  parseTenant,
  reduceTenant,
  type Tenant,
  transition,
} from "../../src/index.ts";
import { frozen } from "../../src/kernel/json/frozen.ts";
import { applyChanges, ask, partialTenant, rowsOf } from "../../src/storage/index.ts";
import { isKnownToFit } from "../../src/tenant/readTenant.ts";
import { bank, bankJson, command, olga } from "./bank.ts";

const lost = { level: "group", group: "nowhere" } as const;
/** Nobody may send it, as there is no such group. */
const invitation: Command = command(olga, {
  ...{ type: "teammates/invite", teammate: "lost", email: "lost@retail-bank.example" },
  ...{ role: "full", home: lost },
});
const choice = command(olga, { type: "timeZone/choose", zone: "UTC" });
const reduced = reduceTenant(bank, invitation);

/** The answer about the teammate who is nowhere. */
function answerAboutLost(tenant: Tenant): readonly string[] {
  return assetAccess(tenant, "lost", "view", "affordability").because;
}

function allAnswers(tenant: Tenant): readonly unknown[] {
  return entriesOf(bank.teammates.records)
    .slice(0, 4)
    .flatMap(({ id: teammate }) =>
      entriesOf(bank.assets.records)
        .slice(0, 4)
        .flatMap(({ id: asset }) =>
          assetActions.map((action) => assetAccess(tenant, teammate, action, asset)),
        ),
    );
}

describe("a tenant whose parts may not fit each other", () => {
  it("[ST11] has no allow for who is nowhere, where nobody decided about a command", () => {
    expect(transition(bank, invitation).decision.because).toContain("ST11");
    expect(answerAboutLost(reduced)).toContain("ST11");
  });

  it("[ST11] has none after accepted commands either", () => {
    const { tenant, decision } = transition(reduced, choice);
    expect(decision.value).toBe(true);
    expect(answerAboutLost(tenant)).toContain("ST11");
  });

  it("[ST11] has none where changes or rows put somebody there", () => {
    const row = [...rowsOf(reduced)].find(({ id, part }) => part === "teammates.records" && id === "lost");
    const { part, id, value } = row ?? expect.unreachable();
    const applied = applyChanges(bank, { schemaVersion: 2, rulesVersion: 2, rows: [{ part, id, value }] });
    expect(answerAboutLost(applied.value ?? expect.unreachable())).toContain("ST11");
    const rows = [...rowsOf(reduced)];
    const partial = partialTenant({ keys: rows.map((each) => ({ part: each.part, id: each.id })), rows });
    const { missing } = ask(partial.value ?? expect.unreachable(), answerAboutLost);
    expect(missing?.map((key) => key.part)).toContain("workspaces.groups");
  });

  it("[ST17] is malformed once it was cloned", () => {
    expect(answerAboutLost(structuredClone(reduced))).toEqual(["ST17"]);
    expect(parseTenant(JSON.stringify(reduced)).issues?.map(({ rule }) => rule)).toEqual(["ST11"]);
  });
});

describe("a tenant that is known to fit", () => {
  it("is one that was parsed, and what accepted commands make of it", () => {
    expect([bank, transition(bank, choice).tenant].map(isKnownToFit)).toEqual([true, true]);
    expect([reduced, transition(reduced, choice).tenant].map(isKnownToFit)).toEqual([false, false]);
    expect([structuredClone(bank), Object.create(bank) as Tenant].map(isKnownToFit)).toEqual([false, false]);
  });

  it("[not ST17] answers as its copies do, frozen or not, and whatever stands before them", () => {
    const answers = allAnswers(bank);
    expect(answers.length).toBeGreaterThan(100);
    const copies: readonly Tenant[] = [
      structuredClone(bank),
      bankJson() as unknown as Tenant,
      frozen(structuredClone(bank)),
      new Proxy(bank, {}),
      reduceTenant(bank, choice),
    ];
    for (const copy of copies) expect(allAnswers(copy)).toEqual(answers);
  });

  it("[ST10] [ST11] has no allow from what is no workspace, and a target that is not there is named besides", () => {
    const answers = [undefined, lost].map((target) =>
      assetAccess(bank, "olga", "share", "affordability", { level: "house" } as never, target),
    );
    expect(answers.map(({ value, because }) => [value, because])).toEqual([
      [false, ["ST10"]],
      [false, ["ST10", "ST11"]],
    ]);
  });

  it("[ST17] lends nothing to a value that inherits from it, or has parts of it and others", () => {
    const forged: readonly unknown[] = [
      Object.create(bank),
      { ...bank, teammates: reduced.teammates },
      new Proxy(bank, {
        get: (target, key): unknown => Reflect.get(key === "teammates" ? reduced : target, key),
      }),
    ];
    expect(forged.map((tenant) => answerAboutLost(tenant as Tenant))).toEqual([["ST17"], ["ST17"], ["ST17"]]);
  });
});
