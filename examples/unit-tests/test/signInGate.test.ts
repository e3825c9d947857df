import {
  checkIpList,
  decideIpAllowed,
  defaultIpList,
  defaultPasswordPolicy,
  type SignInAttempt,
  signInRequirement,
} from "tenant-policy";
import { defaultAtMilli } from "tenant-policy/testing";
import { describe, expect, it } from "vitest";
import { pageAfterPassword } from "../src/signInGate.ts";

const office = checkIpList("192.0.2.0/24, 2001:db8::/32").value ?? defaultIpList;
const fromOffice: SignInAttempt = {
  address: "192.0.2.7",
  list: office,
  twoFactor: "off",
  isAdministrator: false,
  hasRemoteAccess: false,
};
const fromHome = { ...fromOffice, address: "198.51.100.9" };

function pageFor(attempt: SignInAttempt, policy = defaultPasswordPolicy, ageDays = 1): string {
  return pageAfterPassword(attempt, policy, defaultAtMilli - ageDays * 86_400_000, defaultAtMilli);
}

describe("the page after the password", () => {
  it("is home from a listed address, and from anywhere while none is listed", () => {
    expect(pageFor(fromOffice)).toBe("home");
    expect(pageFor({ ...fromHome, list: defaultIpList })).toBe("home");
  });

  it("compares IPv6 addresses by their number", () => {
    expect(pageFor({ ...fromOffice, address: "2001:DB8:0:0::7" })).toBe("home");
  });

  it("is home from anywhere where the list has a prefix of all addresses", () => {
    const all = checkIpList("192.0.2.0/24, 0.0.0.0/0").value ?? office;
    expect(pageFor({ ...fromHome, list: all })).toBe("home");
    expect(decideIpAllowed(fromHome.address, all, "management")).toBeAllowed();
  });

  it("is refused from any other address, and for what is no address", () => {
    expect(pageFor(fromHome)).toBe("refused");
    expect(signInRequirement(fromHome).because).toEqual(["IP1"]);
    expect(pageFor({ ...fromOffice, address: "192.0.2" })).toBe("refused");
    expect(signInRequirement({ ...fromOffice, address: "192.0.2" }).because).toEqual(["IP3", "IP6"]);
  });

  it("asks for a one-time password where two factors are on, or for who works remotely", () => {
    expect(pageFor({ ...fromOffice, twoFactor: "on" })).toBe("oneTimePassword");
    expect(pageFor({ ...fromHome, twoFactor: "remoteOnly", hasRemoteAccess: true })).toBe("oneTimePassword");
    expect(pageFor({ ...fromHome, twoFactor: "remoteOnly" })).toBe("refused");
  });

  it("asks for a new password once it is too old, and tells that to nobody who is refused", () => {
    const policy = { ...defaultPasswordPolicy, maxAgeDays: 90 };
    expect(pageFor(fromOffice, policy, 90)).toBe("changePassword");
    expect(pageFor(fromOffice, policy, 89)).toBe("home");
    expect(pageFor(fromHome, policy, 90)).toBe("refused");
  });
});
