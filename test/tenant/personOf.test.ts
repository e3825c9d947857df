import { describe, expect, it } from "vitest";
import { canAccessAsset } from "../../src/assets/canAccessAsset.ts";
import { entriesOf, entryOf } from "../../src/kernel/ledger/ledger.ts";
import { assetAccess } from "../../src/tenant/assetAccess.ts";
import { personOf } from "../../src/tenant/personOf.ts";
import type { Person } from "../../src/vocabulary/person.ts";
import { personFrom } from "../../src/vocabulary/personFrom.ts";
import { places } from "../vocabulary/people.ts";
import { after, bank, command, crossLaunch, olga, samsId, system, teammate } from "./bank.ts";

const people = entriesOf(bank.teammates.records);

describe("personOf", () => {
  it("[not WS2] is the teammate of the record, in the workspace that the actor names", () => {
    for (const record of people) {
      const { id, home } = record;
      expect(personOf(bank, teammate(id, home))).toEqual({
        value: personFrom(record, home),
        because: ["WS2"],
      });
    }
  });

  it("gives a person about whom questions from facts answer as those by id do", () => {
    const [ann, fraudCheck] = [entryOf(bank.teammates.records, "ann"), "fraud-check"];
    const asset = entryOf(bank.assets.records, fraudCheck);
    const person = personOf(bank, teammate("ann", ann?.home)).value as Person;
    for (const action of ["view", "use", "edit"] as const) {
      expect(asset && canAccessAsset(person, action, asset)).toBe(
        assetAccess(bank, "ann", action, fraudCheck, ann?.home).value,
      );
    }
  });

  it("[WS2] [ST11] is nobody in a workspace that they cannot switch to, or that is not there", () => {
    expect(personOf(bank, teammate("ann"))).toMatchObject({ value: null, because: ["WS2"] });
    const nowhere = { level: "group", group: "none" } as const;
    expect(personOf(bank, teammate("olga", nowhere))).toMatchObject({ value: null, because: ["ST11"] });
  });

  it("[HD10] [not HD1] is support with the level that the switches give, and never an Owner", () => {
    const opened = after(
      bank,
      command(olga, {
        type: "helpDesk/choose",
        settings: { base: true, fullAccess: true, decryption: false },
      }),
    );
    expect(personOf(opened, crossLaunch("helpDesk", "owner")).value).toEqual({
      ...{ kind: "helpDesk", id: samsId, role: "full", home: places.bank, current: places.bank },
      ...{ adminUserName: "sam", adminUserDomain: "vendor.example" },
    });
    const closed = after(
      bank,
      command(olga, {
        type: "helpDesk/choose",
        settings: { base: false, fullAccess: false, decryption: false },
      }),
    );
    expect(personOf(closed, crossLaunch("helpDesk"))).toMatchObject({ value: null, because: ["HD1"] });
  });

  it("[ST11] [ST10] is nobody for an unknown id, for the system and for what is no actor", () => {
    expect(personOf(bank, teammate("nobody"))).toEqual({ value: null, because: ["ST11"] });
    for (const actor of [system, null, undefined, "ann", {}, { kind: "teammate", id: "ann" }]) {
      expect(personOf(bank, actor as never)).toEqual({ value: null, because: ["ST10"] });
    }
  });
});
