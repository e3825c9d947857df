import { describe, expect, it } from "vitest";
import { frozen } from "../../src/kernel/json/frozen.ts";
import { check } from "../../src/kernel/schema/schema.ts";
import { migrate, type Migration, versionsUpTo } from "../../src/tenant/migrate.ts";
import { parseTenant } from "../../src/tenant/parseTenant.ts";
import { bank, bankJson } from "./bank.ts";

/** Made up: version 2 calls the colour a color, version 3 keeps a list of them, version 4 counts them. */
const steps: readonly Migration[] = [
  ({ colour, ...rest }) => ({ ...rest, color: colour }),
  ({ color, ...rest }) => ({ ...rest, colors: [color] }),
  (state) => ({ ...state, count: (state["colors"] as unknown[]).length }),
];

const told = (state: unknown, current = 4): unknown => check(versionsUpTo(current, steps), state);

describe("a state of an earlier version", () => {
  it("[ST4] goes through the migrations since its own, one after the other", () => {
    const latest = { value: { schemaVersion: 4, colors: ["red"], count: 1 } };
    expect(told({ schemaVersion: 1, colour: "red" })).toEqual(latest);
    expect(told({ schemaVersion: 2, color: "red" })).toEqual(latest);
    expect(told({ schemaVersion: 3, colors: ["red"] })).toEqual(latest);
  });

  it("[ST4] is shown to each migration as it is, and has the current version whatever they make of it", () => {
    const seen: unknown[] = [];
    const watching: Migration = (state) => {
      seen.push(state["schemaVersion"]);
      return {};
    };
    expect(check(versionsUpTo(3, [watching, watching]), { schemaVersion: 2 })).toEqual({
      value: { schemaVersion: 3 },
    });
    expect(seen).toEqual([2]);
  });

  it("[not ST4] of the current version no migration makes anything", () => {
    const state = { schemaVersion: 4, colour: "red" };
    expect(told(state)).toEqual({ value: state });
    expect(migrate(bankJson())).toEqual({ value: bankJson() });
  });

  it("stays as it was, frozen or not", () => {
    const state = frozen({ schemaVersion: 1, colour: "red" });
    expect(told(state)).toEqual(told({ ...state }));
    expect(state).toEqual({ schemaVersion: 1, colour: "red" });
  });

  it("keeps a polluting key for what parses it to be told", () => {
    const { value } = migrate(JSON.parse('{ "schemaVersion": 1, "__proto__": { "isPolluted": true } }'));
    expect(Object.keys(value as object)).toEqual(["schemaVersion", "__proto__"]);
    expect("isPolluted" in {}).toBe(false);
  });
});

describe("a state that is refused", () => {
  it.each([5, 6, 1_000, Number.MAX_SAFE_INTEGER])(
    "[ST4] of version %j, newer than is known",
    (schemaVersion) => {
      expect(told({ schemaVersion })).toEqual({
        issues: [
          { rule: "ST4", path: ["schemaVersion"], message: "a version that this library knows, up to 4" },
        ],
      });
    },
  );

  it.each([undefined, null, 0, -1, 1.5, NaN, Infinity, 1e300, "1", [1], {}, true])(
    "[ST4] of version %j, which is none",
    (schemaVersion) => {
      const expected = {
        issues: [
          {
            rule: "ST4",
            path: ["schemaVersion"],
            message: "the version of the state, a whole number from 1",
          },
        ],
      };
      expect(told({ schemaVersion })).toEqual(expected);
      expect(parseTenant({ ...bankJson(), schemaVersion })).toEqual(expected);
    },
  );

  it("[ST4] of a version that is only inherited, or none at all", () => {
    for (const state of [{}, Object.create({ schemaVersion: 1 })]) {
      expect(migrate(state).issues?.map(({ path }) => path)).toEqual([["schemaVersion"]]);
    }
  });

  it("[ST4] the bank of the next version, with nothing said of the rest", () => {
    expect(parseTenant({ ...bankJson(), schemaVersion: 2, novelty: true }).issues).toEqual([
      { rule: "ST4", path: ["schemaVersion"], message: "a version that this library knows, up to 1" },
    ]);
  });

  it.each([undefined, null, 7, "text", [], [bank]])(
    "[ST3] [not ST4] what is no record, %j, has no version either",
    (state) => {
      expect(migrate(state).issues).toEqual([{ rule: "ST3", path: [], message: "a record" }]);
    },
  );
});
