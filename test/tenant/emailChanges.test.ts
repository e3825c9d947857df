import {
  aTenant,
  aTenantLike,
  assetIn,
  type CommandSketch,
  commandIn,
  defaultAtMilli,
  teammateIn,
} from "tenant-policy/testing";
import { describe, expect, it } from "vitest";
import { assetAccess } from "../../src/tenant/assetAccess.ts";
import { decideExecute } from "../../src/tenant/canExecute.ts";
import { emailChangeStatusOf } from "../../src/tenant/emailChangeStatusOf.ts";
import { parseTenant } from "../../src/tenant/parseTenant.ts";
import { serializeTenant } from "../../src/tenant/serializeTenant.ts";
import type { Tenant } from "../../src/tenant/tenant.ts";
import { transition } from "../../src/tenant/transition.ts";
import { withdrawalRisksOf } from "../../src/tenant/withdrawalRisksOf.ts";
import { personFrom } from "../../src/vocabulary/personFrom.ts";

const day = 86_400_000;
const address = "ann.b@tenant.example";

/** Ann locked a template, and may decrypt logs. Her address is changed at the instant at which she was made. */
const bank = aTenant()
  .withTeammate("fay", { role: "full", createdAtMilli: defaultAtMilli })
  .withTeammate("ann", { role: "full", decryptsLogs: true, createdAtMilli: defaultAtMilli })
  .withAsset("pact", { kind: "template", lockedBy: "ann" })
  .build();

function after(tenant: Tenant, ...sketches: readonly CommandSketch[]): Tenant {
  return sketches.reduce((builder, sketch) => builder.after(sketch), aTenantLike(tenant)).build();
}

const changed = (by: string, teammate = "ann"): CommandSketch => ({
  ...{ type: "teammates/changeEmail", teammate, email: address, by, at: defaultAtMilli },
});
const accepted: CommandSketch = {
  ...{ type: "teammates/acceptEmailChange", teammate: "ann", sentAtMilli: defaultAtMilli, email: address },
};

const mayUnlock = (tenant: Tenant, who: string): boolean => assetAccess(tenant, who, "unlock", "pact").value;

describe("what somebody locked before another changed their address", () => {
  it("[TM16] [AS27] is nobody's when that was no Owner: Owners unlock it", () => {
    const tenant = after(bank, changed("fay"), accepted);
    expect(assetIn(tenant, "pact").lockedBy).toEqual(assetIn(bank, "pact").lockedBy);
    expect(["ann", "fay", "owner"].map((id) => mayUnlock(tenant, id))).toEqual([false, false, true]);
    const unlock = commandIn(tenant, { type: "assets/unlock", asset: "pact", by: "ann" });
    expect(decideExecute(tenant, unlock).because).toEqual(["AS12"]);
  });

  it("[not TM16] stays theirs until the new address is accepted, and when an Owner or they themselves changed it", () => {
    expect(mayUnlock(after(bank, changed("fay")), "ann")).toBe(true);
    for (const by of ["owner", "ann"]) {
      expect(mayUnlock(after(bank, changed(by), accepted), "ann")).toBe(true);
    }
  });

  it("[AS27] what they lock from then on is theirs, and nobody's again after the next time", () => {
    const locking = { type: "assets/lock", asset: "pact" } as const;
    const relocked = after(
      bank,
      ...[
        changed("fay"),
        accepted,
        { type: "assets/unlock", asset: "pact" } as const,
        { ...locking, by: "ann" },
      ],
    );
    expect(["ann", "fay"].map((id) => mayUnlock(relocked, id))).toEqual([true, false]);
    const to = { email: "ann.c@tenant.example" };
    const again = [changed("fay"), accepted].map((sketch) => ({ ...sketch, ...to }));
    const twice = after(relocked, ...again);
    expect(["ann", "fay"].map((id) => mayUnlock(twice, id))).toEqual([false, false]);
  });

  it("[AS27] facts tell it too: a record as it is stored makes the person", () => {
    const { createdAtMilli, handedOverAtMilli } = teammateIn(after(bank, changed("fay"), accepted), "ann");
    expect([createdAtMilli, handedOverAtMilli]).toEqual([defaultAtMilli, defaultAtMilli + 1]);
    const record = teammateIn(after(bank, changed("fay"), accepted), "ann");
    expect(personFrom(record).createdAtMilli).toBe(defaultAtMilli + 1);
    expect(personFrom(teammateIn(bank, "ann")).createdAtMilli).toBe(defaultAtMilli);
  });

  it("[ST20] [AS27] loading notes such a lock", () => {
    const notesOf = (tenant: Tenant) => parseTenant(serializeTenant(tenant)).notes ?? [];
    expect(notesOf(bank)).toEqual([]);
    expect(notesOf(after(bank, changed("fay"), accepted)).map(({ rule }) => rule)).toEqual(["AS27"]);
  });
});

describe("the accounts that somebody made", () => {
  const removal = (teammate: string) => ({ type: "teammates/remove", teammate }) as const;
  const invited: CommandSketch = {
    ...{ type: "teammates/invite", teammate: "alt", email: "alt@tenant.example", role: "limited" },
    ...{ home: { level: "tenant" }, by: "ann" },
  };

  it("[TM16] [TM18] are also those whose address they changed", () => {
    const tenant = after(bank, changed("fay"), accepted);
    expect(withdrawalRisksOf(tenant, removal("fay")).value).toEqual(["ann"]);
    expect(withdrawalRisksOf(after(bank, changed("fay")), removal("fay")).value).toEqual([]);
  });

  it("[TM18] are told of an account whose address was changed, whoever had it when it made them", () => {
    const tenant = after(bank, invited, changed("fay"), accepted);
    expect(withdrawalRisksOf(tenant, removal("ann")).value).toEqual(["alt"]);
    const later = after(tenant, {
      ...invited,
      teammate: "alt2",
      email: "alt2@tenant.example",
    });
    expect([...(withdrawalRisksOf(later, removal("fay")).value ?? [])].sort()).toEqual([
      "alt",
      "alt2",
      "ann",
    ]);
  });
});

describe("a role that somebody got after their address was changed", () => {
  it("[TM16] does not go to whoever has the new one", () => {
    const promoted = after(bank, changed("fay"), {
      type: "teammates/changeRole",
      teammate: "ann",
      role: "owner",
    });
    const acceptance = commandIn(promoted, accepted);
    expect(decideExecute(promoted, acceptance)).toEqual({
      ...{ value: false, because: ["TM2", "TM14"], facts: { TM14: { case: "address" } } },
    });
    expect(transition(promoted, acceptance).tenant).toBe(promoted);
  });
});

describe("emailChangeStatusOf", () => {
  const statusIn = (tenant: Tenant, days: number) =>
    emailChangeStatusOf(tenant, "ann", defaultAtMilli + days * day);

  it("[TM16] answers by id, until when the new address can be accepted", () => {
    const waiting = after(bank, changed("fay"));
    expect(statusIn(waiting, 1)).toEqual({
      ...{ value: "pending", because: ["TM16"], validUntil: defaultAtMilli + 7 * day },
    });
    expect(statusIn(waiting, 7).value).toBe("expired");
    expect(statusIn(after(waiting, accepted), 8).value).toBe("none");
    expect(statusIn(after(waiting, { type: "teammates/cancelEmailChange", teammate: "ann" }), 1).value).toBe(
      "none",
    );
  });

  it("[ST11] [ST17] null for who is unknown, and for no tenant", () => {
    for (const id of ["nobody", "", "__proto__"]) {
      expect(emailChangeStatusOf(bank, id, 0)).toEqual({ value: null, because: ["ST11"] });
    }
    expect(emailChangeStatusOf({} as never, "ann", 0)).toEqual({ value: null, because: ["ST17"] });
  });
});

it("[AU1] [TM16] the audit trail tells of the change, and of what fell away", () => {
  const change = transition(bank, commandIn(bank, changed("fay")));
  const key = { kind: "teammate", id: "fay", createdAtMilli: defaultAtMilli };
  expect(change.audit?.changes).toEqual([
    {
      path: ["teammates", "records", "ann", "emailChange"],
      before: null,
      after: { email: address, sentAtMilli: defaultAtMilli, by: key, byProfile: null },
    },
  ]);
  const acceptance = transition(change.tenant, commandIn(change.tenant, accepted));
  expect(acceptance.audit).toMatchObject({
    by: "system",
    command: "teammates/acceptEmailChange",
    isAccepted: true,
  });
  const told = acceptance.audit?.changes.map(({ path, after: left }) => [path.at(-1), left]);
  expect(Object.fromEntries(told ?? [])).toEqual({
    ...{ email: address, decryptsLogs: false, emailChange: null },
    // Who counts as having made the account too.
    readdressedBy: [key],
    handedOverAtMilli: defaultAtMilli + 1,
  });
});
