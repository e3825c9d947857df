import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canSwitchTo, decideAccessAsset, parseCommand } from "tenant-policy";
import {
  anyArgumentsOf,
  anyTenant,
  anyTenantWithCommand,
  anyWildCommandFor,
} from "tenant-policy/testing/arbitraries";
import { runs } from "../thoroughness.ts";
import { expectLaws } from "./expectLaws.ts";

// The commands of universe.ts have words that the naive model knows, and those of examples.ts are made by hand. These come
// from the schemas alone.
describe("the laws of every command", () => {
  it("[ST1] [ST2] [AU1] [not AU1] hold for commands about what exists, in tenants that can come about", () => {
    fc.assert(
      fc.property(anyTenantWithCommand(), ({ tenant, command }) => {
        expectLaws(tenant, command);
      }),
      { numRuns: runs(40, 300) },
    );
  });

  it("[ST1] [ST2] [AU1] [not AU1] hold for wild ones", () => {
    const wild = anyTenant().chain((tenant) => fc.tuple(fc.constant(tenant), anyWildCommandFor(tenant)));
    fc.assert(
      fc.property(wild, ([tenant, command]) => {
        // What cannot be read of an envelope is audited in other ways (HD7).
        fc.pre(
          !(parseCommand(command).issues ?? []).some(({ path }) => path[0] === "by" || path[0] === "at"),
        );
        expectLaws(tenant, command);
      }),
      { numRuns: runs(40, 300) },
    );
  });
});

describe("a refusal about an asset", () => {
  it("[WS3] names only workspaces from which the same person would be allowed", () => {
    const asked = runs(600, 2_000);
    let named = 0;
    fc.assert(
      fc.property(anyArgumentsOf("decideAccessAsset"), ([person, ...rest]) => {
        for (const current of decideAccessAsset(person, ...rest).allowedFrom ?? []) {
          expect(decideAccessAsset({ ...person, current }, ...rest)).toBeAllowed();
          expect(canSwitchTo(person, current)).toBe(true);
          named += 1;
        }
      }),
      { numRuns: asked },
    );
    expect(named).toBeGreaterThan(asked / 20);
  });
});
