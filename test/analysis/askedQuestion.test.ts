import { describe, expect, it } from "vitest";
import { assetAccess, decideExecute, type Tenant } from "tenant-policy";
import { asking } from "tenant-policy/analysis";

describe("a question to be asked later", () => {
  it("has the question and its arguments, which the compiler checks", () => {
    const asked = asking(assetAccess, "ann", "edit", "letter");
    expect(asked).toEqual({ question: assetAccess, args: ["ann", "edit", "letter"] });
    // @ts-expect-error There is no such action.
    expect(asking(assetAccess, "ann", "eat", "letter").args).toEqual(["ann", "eat", "letter"]);
    // @ts-expect-error The asset is missing.
    expect(asking(assetAccess, "ann", "edit").args).toHaveLength(2);
  });

  it("[ST1] keeps copies of arrays and objects, frozen, and leaves those of the caller alone", () => {
    const command = { type: "assets/lock", asset: "letter", by: { kind: "system" }, at: 0 };
    const { args } = asking(decideExecute, command as never);
    command.by.kind = "teammate";
    expect(args).toEqual([{ type: "assets/lock", asset: "letter", by: { kind: "system" }, at: 0 }]);
    expect([args, args[0], (args[0] as typeof command).by].every(Object.isFrozen)).toBe(true);
    expect(Object.isFrozen(command)).toBe(false);
  });

  it("leaves what is no plain data as it is", () => {
    const find = (): number => 1;
    const bytes = Uint8Array.of(1);
    const given = Object.freeze({ bytes });
    const { args } = asking((_: Tenant, ...each: readonly unknown[]) => each.length, find, bytes, given);
    expect(args[0]).toBe(find);
    expect(args[1]).toBe(bytes);
    expect(args[2]).toEqual(given);
    expect(Object.isFrozen(find)).toBe(false);
  });

  it("[ST3] keeps arguments that cannot be read", () => {
    const hostile = {
      get id(): string {
        throw new Error("no");
      },
    };
    expect(asking((_: Tenant, each: { id: string }) => each.id, hostile).args[0]).toBe(hostile);
  });
});
