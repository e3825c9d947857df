import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CrossLaunchUser, helpDeskUserId } from "../../src/helpDesk/helpDeskUserId.ts";

const ann = { adminUserName: "ann", tenantName: "Retail Bank", adminUserDomain: "partner.example" };
const text = fc.string({ minLength: 1, unit: "binary" });

describe("helpDeskUserId", () => {
  it("[HD7] <admin user name>_<tenant name>_help_desk@<admin user domain>", () => {
    expect(helpDeskUserId(ann)).toEqual({
      value: "ann_Retail Bank_help_desk@partner.example",
      because: ["HD7"],
    });
  });

  it("[HD7] the parts are joined as they are, whatever they contain", () => {
    fc.assert(
      fc.property(text, text, text, (adminUserName, tenantName, adminUserDomain) => {
        const id = helpDeskUserId({ adminUserName, tenantName, adminUserDomain }).value;
        expect(id).toBe([adminUserName, tenantName, `help_desk@${adminUserDomain}`].join("_"));
      }),
    );
  });

  it("[not HD7] two people may have the same id: it is never parsed back", () => {
    const one = { ...ann, adminUserName: "a_b", tenantName: "c" };
    const other = { ...ann, adminUserName: "a", tenantName: "b_c" };
    expect(helpDeskUserId(one)).toEqual(helpDeskUserId(other));
  });

  it.each([
    null,
    undefined,
    "ann",
    [],
    {},
    { ...ann, adminUserName: "" },
    { ...ann, tenantName: 7 },
    { ...ann, adminUserDomain: undefined },
  ])("[ST10] null for %j", (user) => {
    expect(helpDeskUserId(user as CrossLaunchUser)).toEqual({ value: null, because: ["ST10"] });
  });
});
