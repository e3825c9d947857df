import { describe, expect, it } from "vitest";
import { personFrom } from "../../src/vocabulary/personFrom.ts";

const loans = { level: "group", group: "loans" } as const;
const legal = { level: "team", group: "loans", team: "legal" } as const;

describe("personFrom", () => {
  it("[WS1] asks from home", () => {
    const record = { id: "ann", role: "limited", home: loans, email: "ann@bank.example" } as const;
    expect(personFrom(record)).toEqual({
      kind: "teammate",
      id: "ann",
      role: "limited",
      home: loans,
      current: loans,
    });
  });

  it("[WS2] asks from the workspace that they have switched to", () => {
    expect(personFrom({ id: "ann", role: "limited", home: loans }, legal).current).toEqual(legal);
  });
});
