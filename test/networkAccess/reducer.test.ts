import { describe, expect, it } from "vitest";
import { networkAccessCommandForms } from "../../src/networkAccess/commands.ts";
import { isIpAllowed } from "../../src/networkAccess/isIpAllowed.ts";
import { reduceNetworkAccess } from "../../src/networkAccess/reducer.ts";
import { checkIpList, twoFactorModes } from "../../src/networkAccess/settings.ts";
import { defaultNetworkAccess, networkAccessForm } from "../../src/slices/networkAccess.ts";
import { byAnn, reduced } from "../slices/laws.ts";

const room = {
  form: networkAccessForm,
  commandForms: networkAccessCommandForms,
  reduce: reduceNetworkAccess,
};
const addresses = ["10.0.0.0/8", "192.0.2.7", "2001:db8::/32"];
const list = checkIpList(addresses).value;

describe("network access", () => {
  it("[PA8] begins with empty lists and a one-time password", () => {
    const nothing = checkIpList([]).value;
    expect(defaultNetworkAccess).toEqual({ management: nothing, api: nothing, twoFactor: "on" });
  });

  it("[IP1] the list for management is the one chosen, and answers by its ranges", () => {
    const after = reduced(room, defaultNetworkAccess, {
      type: "networkAccess/chooseManagementList",
      addresses,
      ...byAnn,
    });
    expect(after).toEqual({ ...defaultNetworkAccess, management: list });
    expect(isIpAllowed("10.1.2.3", after.management, "management")).toBe(true);
    expect(isIpAllowed("11.1.2.3", after.management, "management")).toBe(false);
  });

  it("[IP2] the list for the API is chosen apart from it", () => {
    const after = reduced(room, defaultNetworkAccess, {
      type: "networkAccess/chooseApiList",
      addresses,
      ...byAnn,
    });
    expect(after).toEqual({ ...defaultNetworkAccess, api: list });
    const emptied = reduced(room, after, { type: "networkAccess/chooseApiList", addresses: [], ...byAnn });
    expect(emptied).toEqual(defaultNetworkAccess);
  });

  it("[IP4] each mode of two-factor authentication can be chosen", () => {
    for (const mode of twoFactorModes) {
      const after = reduced(room, defaultNetworkAccess, {
        type: "networkAccess/chooseTwoFactor",
        mode,
        ...byAnn,
      });
      expect(after).toEqual({ ...defaultNetworkAccess, twoFactor: mode });
    }
  });

  it("[IP3] what is no list leaves the list as it was, and opens nothing", () => {
    const before = reduced(room, defaultNetworkAccess, {
      type: "networkAccess/chooseManagementList",
      addresses,
      ...byAnn,
    });
    for (const type of ["networkAccess/chooseManagementList", "networkAccess/chooseApiList"] as const) {
      expect(reduceNetworkAccess(before, { type, addresses: ["10.0.0.256"], ...byAnn })).toBe(before);
    }
  });
});
