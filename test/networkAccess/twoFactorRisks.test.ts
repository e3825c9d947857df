import { describe, expect, it } from "vitest";
import {
  checkIpList,
  defaultIpList,
  type IpList,
  type TwoFactorMode,
  twoFactorModes,
} from "../../src/networkAccess/settings.ts";
import { twoFactorRisks } from "../../src/networkAccess/twoFactorRisks.ts";

const list = checkIpList("192.0.2.0/24").value ?? defaultIpList;
const [listed, unlisted] = ["192.0.2.7", "203.0.113.9"];

const shutOut = { value: ["shutsOutActor"], because: ["IP4", "IP5"] };
const none = { value: [], because: ["IP4", "IP5"] };

describe("twoFactorRisks", () => {
  it.each(["on", "off"] as const)(
    "[IP5] %s shuts out an Owner who signed in from an unlisted address",
    (mode) => {
      expect(twoFactorRisks(mode, list, unlisted)).toEqual(shutOut);
    },
  );

  it("[not IP5] remoteOnly does not: an Owner passes a one-time password there", () => {
    expect(twoFactorRisks("remoteOnly", list, unlisted)).toEqual(none);
  });

  it.each(twoFactorModes)(
    "[not IP5] %s shuts out nobody at a listed address, or with an empty list",
    (mode) => {
      expect(twoFactorRisks(mode, list, listed)).toEqual(none);
      expect(twoFactorRisks(mode, defaultIpList, unlisted)).toEqual(none);
    },
  );

  it.each(twoFactorModes)("[IP5] [IP6] %s shuts out whoever has no valid address", (mode) => {
    expect(twoFactorRisks(mode, defaultIpList, "unknown")).toEqual(shutOut);
  });

  it.each<[unknown, unknown, unknown]>([
    ["always", list, unlisted],
    ["on", null, unlisted],
    ["on", list, undefined],
  ])("[ST10] null outside the declared types: %j, %j, %j", (mode, addresses, address) => {
    expect(twoFactorRisks(mode as TwoFactorMode, addresses as IpList, address as string)).toEqual({
      ...{ value: null, because: ["ST10"] },
    });
  });
});
