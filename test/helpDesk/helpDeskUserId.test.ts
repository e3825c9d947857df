import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditIdentity } from "../../src/helpDesk/auditIdentity.ts";
import { type CrossLaunchUser, helpDeskUserId } from "../../src/helpDesk/helpDeskUserId.ts";

const ann = { adminUserName: "ann", tenantName: "Retail Bank", adminUserDomain: "partner.example" };
const text = fc
  .string({ minLength: 1, unit: "grapheme" })
  .filter((part) => !/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u.test(part));
const unreadable = [
  "a\0b",
  "sam\n",
  "\r",
  "\u001b[2K",
  "\u0085",
  "\u2028",
  "nimda\u202e",
  "\u2066sam",
  "\ud800",
];

describe("helpDeskUserId", () => {
  it("[HD7] <admin user name>_<tenant name>_help_desk@<admin user domain>", () => {
    expect(helpDeskUserId(ann)).toEqual({
      value: "ann_Retail Bank_help_desk@partner.example",
      because: ["HD7"],
    });
  });

  it("[HD7] the parts are joined as they are, whatever else they contain", () => {
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

  it.each(unreadable)("[HD7] null for the part %j, which holds a control character", (part) => {
    const refused = { value: null, because: ["HD7"] };
    for (const name of ["adminUserName", "tenantName", "adminUserDomain"]) {
      expect(helpDeskUserId({ ...ann, [name]: part })).toEqual(refused);
      expect(auditIdentity({ kind: "partner", ...ann, [name]: part })).toEqual(refused);
    }
  });

  it.each(["a b", "_help_desk@", "\u200fسام", "می\u200cخواهم", "😀"])("[not HD7] not for %j", (part) => {
    expect(helpDeskUserId({ ...ann, adminUserName: part }).value).toContain(part);
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
