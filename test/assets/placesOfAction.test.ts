import { describe, expect, it } from "vitest";
import type { Asset, AssetAction, Person } from "tenant-policy";
import { placesOfAction } from "../../src/assets/placesOfAction.ts";

const loans = { level: "group", group: "loans" } as const;
const fay: Person = { kind: "teammate", id: "fay", role: "full", home: loans, current: loans };

describe("from where something may be done", () => {
  it("[WS2] is everywhere, or from each workspace that the table names and the person reaches", () => {
    expect(placesOfAction(fay, "use", { kind: "template", madeAt: { level: "tenant" } })).toBe("everywhere");
    expect(placesOfAction(fay, "edit", { kind: "service", madeAt: loans })).toEqual([loans]);
    expect(placesOfAction(fay, "edit", { kind: "service", madeAt: { level: "tenant" } })).toEqual([]);
  });

  it("[ST10] is nowhere for an unknown kind or action", () => {
    const unknown = { kind: "server", madeAt: loans } as unknown as Asset;
    expect(placesOfAction(fay, "use", unknown)).toEqual([]);
    expect(placesOfAction(fay, "own" as AssetAction, { kind: "service", madeAt: loans })).toEqual([]);
  });
});
