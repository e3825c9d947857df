import { describe, expect, it } from "vitest";
import { canAccessAsset } from "../../src/assets/canAccessAsset.ts";
import { personFrom } from "../../src/vocabulary/personFrom.ts";
import { canSwitchTo } from "../../src/workspaces/canSwitchTo.ts";

const loans = { level: "group", group: "loans" } as const;
const legal = { level: "team", group: "loans", team: "legal" } as const;

describe("personFrom", () => {
  it("[WS1] is at home by default", () => {
    const record = { id: "ann", role: "limited", home: loans, email: "ann@bank.example" } as const;
    expect(personFrom(record)).toEqual({
      kind: "teammate",
      id: "ann",
      role: "limited",
      home: loans,
      current: loans,
    });
  });

  it.each([undefined, null, "ann", {}, { id: "ann", role: "owner" }])(
    "[ST10] an invalid record gives a person whom questions refuse: %j",
    (record) => {
      expect(canAccessAsset(personFrom(record as never), "view", { kind: "template", madeAt: loans })).toBe(
        false,
      );
      expect(canSwitchTo(personFrom(record as never, null as never), loans)).toBe(false);
    },
  );

  it("[IV5] of whoever has not accepted their invitation, tells nothing that a question would allow", () => {
    const invitation = { sentAtMilli: 0 };
    const pending = {
      id: "ann",
      role: "owner",
      home: { level: "tenant" },
      createdAtMilli: 0,
      invitation,
    } as const;
    expect(personFrom(pending)).toEqual({ kind: "teammate", home: {}, current: {} });
    expect(canSwitchTo(personFrom(pending), loans)).toBe(false);
    expect(personFrom({ ...pending, invitation: null }).role).toBe("owner");
  });

  it("[AS27] has the creation of the record where it is told, and no other", () => {
    const record = { id: "ann", role: "limited", home: loans, createdAtMilli: 0 } as const;
    expect(personFrom(record).createdAtMilli).toBe(0);
    expect(personFrom(record, legal).createdAtMilli).toBe(0);
    const untold = { id: "ann", role: "limited", home: loans } as const;
    expect(personFrom(untold).createdAtMilli).toBeUndefined();
    const inheriting = Object.setPrototypeOf({ ...untold }, record) as typeof untold;
    expect(personFrom(inheriting).createdAtMilli).toBeUndefined();
  });

  it("[WS2] is in the workspace that they have switched to", () => {
    expect(personFrom({ id: "ann", role: "limited", home: loans }, legal).current).toEqual(legal);
  });
});
