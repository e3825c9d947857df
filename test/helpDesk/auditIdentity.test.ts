import { describe, expect, it } from "vitest";
import { auditIdentity, type AuditSubject } from "../../src/helpDesk/auditIdentity.ts";

const ann = { adminUserName: "ann", tenantName: "Bank", adminUserDomain: "partner.example" };

describe("auditIdentity", () => {
  it.each(["helpDesk", "partner"] as const)(
    "[HD7] [not AU1] a person of kind %s is audited for everything, reading and refused attempts included",
    (kind) => {
      expect(auditIdentity({ kind, ...ann })).toEqual({
        value: { id: "ann_Bank_help_desk@partner.example", scope: "everything" },
        because: ["HD7"],
      });
    },
  );

  it("[AU1] [not HD7] a teammate is audited for accepted changes, under their own id", () => {
    expect(auditIdentity({ kind: "teammate", id: "u1" })).toEqual({
      value: { id: "u1", scope: "acceptedChanges" },
      because: ["AU1"],
    });
  });

  it.each([
    null,
    undefined,
    "teammate",
    [],
    {},
    { kind: "constructor", id: "u1" },
    { kind: "teammate" },
    { kind: "teammate", id: "" },
    { kind: "teammate", id: ["u1"] },
    { kind: "helpDesk" },
    { kind: "partner", ...ann, tenantName: "" },
  ])("[ST10] null for %j", (subject) => {
    expect(auditIdentity(subject as AuditSubject)).toEqual({ value: null, because: ["ST10"] });
  });
});
