import { describe, expect, it } from "vitest";
import { type AssetsCommand, assetsCommandForms } from "../../src/assets/commands.ts";
import { expectForm, fieldsOf, issued } from "../slices/commands.ts";
import { claims, insurance } from "./bank.ts";

const commands: readonly AssetsCommand[] = [
  { ...issued, type: "assets/make", asset: "__proto__", kind: "app", name: " Loans bot " },
  { ...issued, type: "assets/rename", asset: "constructor", name: "Loans" },
  { ...issued, type: "assets/delete", asset: "toString" },
  { ...issued, type: "assets/share", asset: "a1", with: insurance },
  { ...issued, type: "assets/withdraw", asset: "a1", from: claims },
  { at: 0, by: { kind: "system" }, type: "assets/completeWithdrawal", asset: "a1", from: claims },
  { ...issued, type: "assets/lock", asset: "a1" },
  { ...issued, type: "assets/unlock", asset: "a1" },
];

describe("the commands about assets", () => {
  it.each(commands)("[ST3] $type is read as it is, or every wrong field is named", (command) => {
    expectForm(assetsCommandForms[command.type], command);
  });

  it("[ST6] there is one for each intention, and no other", () => {
    expect(Object.keys(assetsCommandForms)).toEqual(commands.map(({ type }) => type));
  });

  it.each(commands)("[ST5] $type takes no empty id, and no blank name", (command) => {
    const blank = "name" in command ? { ...command, asset: "", name: " \t" } : { ...command, asset: "" };
    const { issues } = assetsCommandForms[command.type](blank);
    expect(issues?.map(({ rule, path }) => [rule, ...path])).toEqual([
      ["ST5", "asset"],
      ...("name" in command ? [["ST3", "name"]] : []),
    ]);
  });

  it("[not ST3] what is well formed and refused all the same is read: the tenant as target, a kind that is not made", () => {
    const share = { ...issued, type: "assets/share", asset: "a1", with: { level: "tenant" } };
    const make = { ...issued, type: "assets/make", asset: "a1", kind: "profileStore", name: "Store" };
    expect(assetsCommandForms["assets/share"](share)).toEqual({ value: share });
    expect(assetsCommandForms["assets/make"](make)).toEqual({ value: make });
  });

  it("[AS21] the one who makes an asset does not say where", () => {
    const make = { ...commands[0], madeAt: insurance };
    expect(fieldsOf(assetsCommandForms["assets/make"](make))).toEqual(["madeAt"]);
  });

  it("[AS12] nor the one who locks it, who they are", () => {
    const lock = { ...issued, type: "assets/lock", asset: "a1", lockedBy: "bob" };
    expect(fieldsOf(assetsCommandForms["assets/lock"](lock))).toEqual(["lockedBy"]);
  });
});
