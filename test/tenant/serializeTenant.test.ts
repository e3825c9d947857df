import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Command } from "../../src/tenant/command.ts";
import { parseTenant } from "../../src/tenant/parseTenant.ts";
import { serializeTenant } from "../../src/tenant/serializeTenant.ts";
import { anyTenant } from "../../src/testing/arbitraries/index.ts";
import { runs } from "../thoroughness.ts";
import { places } from "../vocabulary/people.ts";
import { after, bank, bankJson, command, type Json, loaded, olga } from "./bank.ts";
import { placesIn, valueAt } from "./spoiling.ts";

const text = serializeTenant(bank);

function invitation(name: string): Command {
  const email = `${name}@retail-bank.example`;
  return command(olga, {
    type: "teammates/invite",
    teammate: name,
    email,
    role: "limited",
    home: places.loans,
  });
}

function removal(name: string): Command {
  return command(olga, { type: "teammates/remove", teammate: name });
}

/** The same data with the keys of every record and the items of every ledger the other way round. */
function reversed(json: Json): unknown {
  return JSON.parse(JSON.stringify(json), (key, value: unknown) => {
    if (Array.isArray(value)) {
      const isLedger = ["groups", "teams", "records", "retired", "entries"].includes(key);
      const list = value as unknown[];
      return isLedger && typeof list[0] === "object" ? [...list].reverse() : list;
    }
    return typeof value === "object" && value !== null
      ? Object.fromEntries(Object.entries(value).reverse())
      : value;
  });
}

/** A replacer that gives each object its keys in order. */
function keysInOrder(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

describe("a serialised tenant", () => {
  it("[ST1] is read as the same tenant, which gives the same text", () => {
    expect(parseTenant(text)).toEqual({ value: bank });
    expect(serializeTenant(loaded(text))).toBe(text);
  });

  it("[ST1] says what the bank's own file says: flat lists, and nothing that is derived", () => {
    const json = JSON.parse(text) as Json;
    const written = bankJson();
    for (const path of [
      ["teammates", "records"],
      ["assets", "records"],
    ]) {
      expect(idsOf(valueAt(json, path))).toEqual([...idsOf(valueAt(written, path))].sort());
    }
    expect(Object.keys(json)).toEqual([...Object.keys(written)].sort());
    expect(json["networkAccess"]).toEqual(written["networkAccess"]);
    expect(Object.keys(json["teammates"] as Json)).toEqual(["records", "retired"]);
  });

  it("has the keys of every record in one order", () => {
    const json: unknown = JSON.parse(text);
    for (const path of [[], ...placesIn(json)]) {
      const part = valueAt(json, path);
      if (typeof part !== "object" || part === null || Array.isArray(part)) continue;
      expect(Object.keys(part)).toEqual(Object.keys(part).sort());
    }
  });

  it("[ST1] is what JSON.stringify writes of the same data, its keys in order, whatever the tenant", () => {
    fc.assert(
      fc.property(anyTenant(), (tenant) => {
        const written = serializeTenant(tenant);
        expect(written).toBe(JSON.stringify(JSON.parse(written), keysInOrder));
        expect(parseTenant(written).value).toEqual(tenant);
      }),
      { numRuns: runs(50, 1_000) },
    );
  });

  it("[ST5] keeps ids and names that are property names, numbers, or have to be escaped", () => {
    const ids = ["\\", "\u2028", "\ud83d\ude00", "\ud800", '"', "__proto__", "constructor", "10", "9", "-0"];
    const json = bankJson() as {
      readonly workspaces: { readonly groups: readonly { readonly id: string }[] };
    };
    const groups = [...json.workspaces.groups, ...ids.map((id) => ({ name: `Group ${id}`, id }))];
    const tenant = loaded({ ...json, workspaces: { ...json.workspaces, groups } });
    const written = serializeTenant(tenant);
    const read = JSON.parse(written) as typeof json;
    expect(idsOf(read.workspaces.groups)).toEqual([...idsOf(groups)].sort());
    expect(written).toContain('{"id":"\\ud800","name":"Group \\ud800"}');
    expect(written).toBe(JSON.stringify(read, keysInOrder));
    expect(parseTenant(written).value).toEqual(tenant);
  });

  it("is the same text however its tenant was written", () => {
    expect(serializeTenant(loaded(reversed(bankJson())))).toBe(text);
    expect(serializeTenant(loaded(JSON.stringify(bank)))).toBe(text);
  });

  it("[AN6] is the same text whatever the history: teammates come in any order, others come and go for good", () => {
    const newcomers = Array.from({ length: 40 }, (_, n) => `new-${n}`);
    const all = ["guest-1", "guest-2", "guest-3"];
    const gone = [...all.map(invitation), ...all.map(removal)];
    const expected = serializeTenant(after(bank, ...gone, ...newcomers.map(invitation)));
    const order = fc.shuffledSubarray(newcomers, { minLength: newcomers.length });
    fc.assert(
      fc.property(order, fc.subarray(all), (arrivals, guests) => {
        const earlier = all.filter((guest) => !guests.includes(guest));
        const first = [...earlier.map(invitation), ...earlier.map(removal)];
        const later = [...guests, ...arrivals].map(invitation);
        const state = after(bank, ...first, ...later, ...guests.map(removal));
        expect(serializeTenant(state)).toBe(expected);
        expect(state).toEqual(loaded(expected));
      }),
      { numRuns: 15 },
    );
  });

  it("is the same text after settings were changed and changed back", () => {
    const there = after(
      bank,
      command(olga, {
        type: "helpDesk/choose",
        settings: { base: false, fullAccess: true, decryption: true },
      }),
      command(olga, { type: "emailDomains/allow", domain: "a.example" }),
      command(olga, { type: "networkAccess/chooseManagementList", addresses: ["10.0.0.1"] }),
      command(olga, { type: "bounceList/chooseRetention", days: 1 }),
    );
    expect(serializeTenant(there)).not.toBe(text);
    const back = after(
      there,
      command(olga, { type: "bounceList/chooseRetention", days: bank.bounceList.retentionDays }),
      command(olga, {
        type: "networkAccess/chooseManagementList",
        addresses: ["2001:DB8:1:0::/48", "203.0.113.7", "192.0.2.0/24"],
      }),
      command(olga, { type: "emailDomains/disallow", domain: "a.example" }),
      command(olga, {
        type: "helpDesk/choose",
        settings: { base: true, fullAccess: false, decryption: true },
      }),
    );
    expect(serializeTenant(back)).toBe(text);
    expect(back).toEqual(bank);
  });
});

function idsOf(list: unknown): readonly unknown[] {
  return (list as { id: string }[]).map(({ id }) => id);
}
