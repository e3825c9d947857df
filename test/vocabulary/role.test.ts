import { describe, expect, it } from "vitest";
import { isRole, roles } from "../../src/vocabulary/role.ts";

describe("isRole", () => {
  it("[not ST10] there are five roles", () => {
    expect(roles).toHaveLength(5);
    expect(roles.every(isRole)).toBe(true);
  });

  it.each(["Owner", "admin", "", "__proto__", "constructor", "length", 0, null, undefined, ["owner"]])(
    "[ST10] %j is not one of them",
    (value) => {
      expect(isRole(value)).toBe(false);
    },
  );
});
