import { describe, expect, it } from "vitest";
import { teammateOf } from "../../src/teammates/state.ts";
import type { Command } from "../../src/tenant/command.ts";
import type { Tenant } from "../../src/tenant/tenant.ts";
import { transition } from "../../src/tenant/transition.ts";
import { places } from "../vocabulary/people.ts";
import { after, bank, command, olga, teammate } from "./bank.ts";

// In the bank, Olga is the one Owner who may decrypt, Omar an Owner who may not, and Rhea, who reads only, may.

const omar = teammate("omar");

function inviting(by: Command["by"], id: string): Command {
  const invited = {
    teammate: id,
    email: `${id}@retail-bank.example`,
    role: "owner",
    home: places.bank,
  } as const;
  return command(by, { type: "teammates/invite", ...invited });
}

function granting(by: Command["by"], id: string): Command {
  return command(by, { type: "teammates/grantDecryption", teammate: id });
}

function withdrawing(by: Command["by"], id: string): Command {
  return command(by, { type: "teammates/withdrawDecryption", teammate: id });
}

function mayDecrypt(tenant: Tenant, id: string): boolean | undefined {
  return teammateOf(tenant.teammates, id)?.decryptsLogs;
}

describe("an Owner who may not decrypt", () => {
  it("[DL6] does not come by it through a second account", () => {
    const invited = after(bank, inviting(omar, "omar2"));
    expect(mayDecrypt(invited, "omar2")).toBe(false);
    const { decision, tenant } = transition(invited, granting(teammate("omar2"), "omar"));
    expect(decision).toEqual({ value: false, because: ["DL6"], facts: { DL6: { case: "noGrant" } } });
    expect(tenant).toBe(invited);
  });

  it("[DL6] promotes to Owner as before, and the new Owner may not decrypt either (DL2)", () => {
    const promoted = after(
      bank,
      command(omar, { type: "teammates/changeRole", teammate: "rhea", role: "owner" }),
    );
    expect(mayDecrypt(promoted, "rhea")).toBe(false);
  });

  it("[not DL6] may, once an Owner who decrypts has granted it", () => {
    const granted = after(bank, granting(olga, "omar"), inviting(omar, "omar2"));
    expect([mayDecrypt(granted, "omar"), mayDecrypt(granted, "omar2")]).toEqual([true, true]);
    expect(mayDecrypt(after(granted, granting(teammate("omar2"), "ann")), "ann")).toBe(true);
  });
});

describe("the last Owner who may decrypt", () => {
  it.each([olga, omar])("[DL6] keeps the grant, whoever withdraws it: $id", (by) => {
    expect(transition(bank, withdrawing(by, "olga"))).toMatchObject({
      tenant: bank,
      decision: { value: false, because: ["DL6"] },
    });
  });

  it("[not DL6] is not the last where another holds it, and then that one is", () => {
    const both = after(bank, granting(olga, "omar"), withdrawing(omar, "olga"));
    expect([mayDecrypt(both, "olga"), mayDecrypt(both, "omar")]).toEqual([false, true]);
    expect(transition(both, withdrawing(omar, "omar")).decision.because).toEqual(["DL6"]);
  });

  it("[not DL6] that of somebody below an Owner is withdrawn", () => {
    expect(mayDecrypt(after(bank, withdrawing(omar, "rhea")), "rhea")).toBe(false);
  });
});
