import { describe, expect, it } from "vitest";
import { helpDeskAccessLevel } from "../../src/helpDesk/helpDeskAccessLevel.ts";
import { helpDeskRisks } from "../../src/helpDesk/helpDeskRisks.ts";
import type { HelpDeskSettings } from "../../src/helpDesk/settings.ts";
import { faults } from "../vocabulary/faults.ts";

const off = { base: true, fullAccess: true, decryption: false };
const on = { base: true, fullAccess: true, decryption: true };
const asleep = { base: false, fullAccess: true, decryption: true };
const closed = { base: false, fullAccess: false, decryption: false };

describe("helpDeskRisks", () => {
  it.each([
    [off, on],
    [closed, on],
    [asleep, on],
    [asleep, { ...on, fullAccess: false }],
  ])("[DL6] from %j to %j, an Owner who may not decrypt lets support decrypt", (before, after) => {
    expect(helpDeskRisks(before, after, false)).toEqual({ value: ["letsSupportDecrypt"], because: ["DL6"] });
    expect(helpDeskAccessLevel(before, "full").value?.mayDecrypt).toBe(false);
    expect(helpDeskAccessLevel(after, "full").value?.mayDecrypt).toBe(true);
  });

  it.each([
    [on, on],
    [on, { ...on, fullAccess: false }],
    [on, off],
    [off, asleep],
    [closed, asleep],
    [off, { ...off, fullAccess: false }],
  ])("[not DL6] from %j to %j, nobody may decrypt who could not before", (before, after) => {
    expect(helpDeskRisks(before, after, false)).toEqual({ value: [], because: ["DL6"] });
  });

  it("[not DL6] an Owner who may decrypt lends what they hold", () => {
    expect(helpDeskRisks(off, on, true).value).toEqual([]);
  });

  it("[ST10] null outside the declared types", () => {
    for (const args of faults([off, on, false])) {
      expect(helpDeskRisks(...(args as [HelpDeskSettings, HelpDeskSettings, boolean]))).toEqual({
        value: null,
        because: ["ST10"],
      });
    }
  });
});
