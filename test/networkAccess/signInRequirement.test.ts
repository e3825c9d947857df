import { describe, expect, it } from "vitest";
import {
  checkIpList,
  defaultIpList,
  type IpList,
  type TwoFactorMode,
} from "../../src/networkAccess/settings.ts";
import { type SignInAttempt, signInRequirement } from "../../src/networkAccess/signInRequirement.ts";

const list = checkIpList("192.0.2.0/24").value ?? defaultIpList;
const anyone = { isAdministrator: false, hasRemoteAccess: false };
const places = {
  open: { address: "203.0.113.9", list: defaultIpList },
  listed: { address: "::ffff:192.0.2.7", list },
  unlisted: { address: "203.0.113.9", list },
};

/** IP1 and IP4 as a table: the mode, where from, who; what it takes, and why. */
const nobody = ["refuse", ["IP1", "IP4"]] as const;
const oneTimePassword = ["oneTimePassword", ["IP4"]] as const;
const table = {
  off: { in: ["allow", ["IP1"]], remote: ["refuse", ["IP1"]], others: ["refuse", ["IP1"]] },
  remoteOnly: { in: ["allow", ["IP1"]], remote: oneTimePassword, others: nobody },
  on: { in: ["oneTimePassword", ["IP1", "IP4"]], remote: nobody, others: nobody },
} as const;

const cases = (["off", "remoteOnly", "on"] as const).flatMap((twoFactor) =>
  (["open", "listed", "unlisted"] as const).flatMap((place) =>
    [true, false].flatMap((isAdministrator) =>
      [true, false].map((hasRemoteAccess) => ({ twoFactor, place, isAdministrator, hasRemoteAccess })),
    ),
  ),
);

describe("signInRequirement", () => {
  it.each(cases)(
    "[IP1] [IP4] [AN7] mode $twoFactor, $place address, administrator: $isAdministrator, remote access: $hasRemoteAccess",
    ({ twoFactor, place, isAdministrator, hasRemoteAccess }) => {
      const unlisted = isAdministrator || hasRemoteAccess ? "remote" : "others";
      const [value, because] = table[twoFactor][place === "unlisted" ? unlisted : "in"];
      const attempt = { ...places[place], twoFactor, isAdministrator, hasRemoteAccess };
      const facts = value === "refuse" ? { facts: { IP1: { address: "203.0.113.9" } } } : {};
      expect(signInRequirement(attempt)).toEqual({ value, because, ...facts });
    },
  );

  it("[not IP1] an administrator from an unlisted address is let in by the two-factor mode", () => {
    const attempt = {
      ...anyone,
      ...places.unlisted,
      twoFactor: "remoteOnly",
      isAdministrator: true,
    } as const;
    expect(signInRequirement(attempt).because).toEqual(["IP4"]);
  });

  it("[not IP4] with two-factor authentication off, the list alone decides", () => {
    const attempt = { ...anyone, ...places.unlisted, twoFactor: "off", isAdministrator: true } as const;
    expect(signInRequirement(attempt).because).toEqual(["IP1"]);
  });

  it.each<TwoFactorMode>(["off", "remoteOnly", "on"])(
    "[IP6] text that is not an address is refused in mode %s",
    (twoFactor) => {
      const attempt = { address: "010.0.0.1", twoFactor, isAdministrator: true, hasRemoteAccess: true };
      for (const each of [list, defaultIpList]) {
        expect(signInRequirement({ ...attempt, list: each })).toEqual({
          value: "refuse",
          because: ["IP3", "IP6"],
          facts: { IP6: { address: "010.0.0.1" } },
        });
      }
    },
  );

  const good: SignInAttempt = { ...anyone, ...places.open, twoFactor: "off" };

  it.each([
    undefined,
    null,
    "off",
    [],
    { ...good, address: 7 },
    { ...good, list: [] as unknown as IpList },
    { ...good, twoFactor: "constructor" },
    { ...good, twoFactor: false },
    { ...good, isAdministrator: "true" },
    { ...good, hasRemoteAccess: undefined },
  ])("[ST10] null outside the declared types: %j", (attempt) => {
    expect(signInRequirement(attempt as SignInAttempt)).toEqual({ value: null, because: ["ST10"] });
  });
});
