import { describe, expect, it } from "vitest";
import { crossLaunchRole } from "../../src/helpDesk/crossLaunchRole.ts";

describe("crossLaunchRole", () => {
  it.each([
    ["Partner Full Admin", "full", "outside"],
    ["external Full Administrator", "full", "outside"],
    ["external Provisioning Administrator", "limited", "outside"],
    ["external Read-only", "readOnly", "outside"],
    ["customer Full Administrator", "owner", "the tenant"],
    ["customer Contact Center Administrator", "owner", "the tenant"],
    ["customer Read-only", "readOnly", "the tenant"],
  ])("[HD8] %s is %s, from %s", (name, role, from) => {
    expect(crossLaunchRole(name)).toEqual({
      value: { role, isTenantUser: from === "the tenant" },
      because: ["HD8"],
    });
    expect(crossLaunchRole(name.toUpperCase())).toBe(crossLaunchRole(name));
  });

  it.each([
    "",
    "Full Administrator",
    "Partner Full Admin ",
    "customer  Full Administrator",
    "customer Full Administrator, customer Read-only",
    "e\u0445ternal Full Administrator",
    "__proto__",
    "constructor",
    "toString",
  ])("[HD9] [not HD8] %j is read-only, from outside", (name) => {
    expect(crossLaunchRole(name)).toEqual({
      value: { role: "readOnly", isTenantUser: false },
      because: ["HD9"],
    });
  });

  it("[not HD9] a known name that counts as read-only names HD8", () => {
    expect(crossLaunchRole("External Read-only").because).toEqual(["HD8"]);
  });

  it.each([null, undefined, 7, {}, ["Partner Full Admin"], { toString: () => "Partner Full Admin" }])(
    "[ST10] null for a name that is not a string: %j",
    (name) => {
      expect(crossLaunchRole(name as string)).toEqual({ value: null, because: ["ST10"] });
    },
  );
});
