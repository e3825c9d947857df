import fc from "fast-check";
import { canAccessAsset, transition } from "tenant-policy";
import { anyAsset, anyPerson, anyTenantWithCommand } from "tenant-policy/testing/arbitraries";
import { expect, it } from "vitest";
import { templateButtons } from "../src/templateButtons.ts";

const anyTemplate = anyAsset().filter(({ kind }) => kind === "template");

it("a button is enabled exactly where the action is allowed, and has a tooltip exactly where it is not", () => {
  fc.assert(
    fc.property(anyPerson(), anyTemplate, (person, template) => {
      for (const { action, isEnabled, hint } of templateButtons(person, template)) {
        expect(isEnabled).toBe(canAccessAsset(person, action, template));
        expect(hint === null).toBe(isEnabled);
      }
    }),
  );
});

it("who only reads has no button", () => {
  const readers = anyPerson().filter(({ role }) => role === "readOnly");
  fc.assert(
    fc.property(readers, anyTemplate, (person, template) => {
      expect(templateButtons(person, template).filter(({ isEnabled }) => isEnabled)).toEqual([]);
    }),
  );
});

it("a command that changes a tenant is one that is allowed", () => {
  fc.assert(
    fc.property(anyTenantWithCommand(), ({ tenant, command }) => {
      const step = transition(tenant, command);
      if (step.tenant !== tenant) expect(step).toBeAllowed();
    }),
  );
});
