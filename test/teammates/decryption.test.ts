import { describe, expect, it } from "vitest";
import type { Decision } from "../../src/kernel/decision/decision.ts";
import { canDecryptLogs, decideDecryptLogs, type LogReader } from "../../src/teammates/canDecryptLogs.ts";
import { canGrantDecryption, decideGrantDecryption } from "../../src/teammates/canGrantDecryption.ts";
import {
  canWithdrawDecryption,
  decideWithdrawDecryption,
} from "../../src/teammates/canWithdrawDecryption.ts";
import { decryptionAfterRoleChange } from "../../src/teammates/decryptionAfterRoleChange.ts";
import { decryptionAtInvitation } from "../../src/teammates/decryptionAtInvitation.ts";
import type { Role } from "../../src/vocabulary/role.ts";
import { faults } from "../vocabulary/faults.ts";
import { everyRole, person, placeNames, places, teammate } from "../vocabulary/people.ts";

function told({ value, because }: Decision<boolean | null>): string {
  return [value === null ? "null" : value ? "yes" : "no", ...because].join(" ");
}

const belowOwner = everyRole.slice(1);
const bob = { id: "bob", role: "limited", home: places.loansLegal } as const;

describe("canGrantDecryption, canWithdrawDecryption", () => {
  it("[DL3] an Owner may grant and withdraw, for anyone in any workspace, Owners included", () => {
    for (const role of everyRole) {
      for (const home of placeNames) {
        expect(told(decideGrantDecryption(person("owner"), teammate(role, home)))).toBe("yes RL1 DL3");
        expect(told(decideWithdrawDecryption(person("owner"), teammate(role, home)))).toBe("yes RL1 DL3");
      }
    }
  });

  it.each(belowOwner)("[DL3] [not DL3] %s may do neither", (role) => {
    for (const kind of ["teammate", "helpDesk", "partner"] as const) {
      const asking = person(role, "bank", { kind });
      expect(canGrantDecryption(asking, teammate("restricted"))).toBe(false);
      expect(canWithdrawDecryption(asking, teammate("restricted"))).toBe(false);
      expect(decideGrantDecryption(asking, teammate("restricted")).because).toContain("DL3");
    }
  });

  it("[DL2] [DL5] an Owner may not grant it to themselves: another Owner must", () => {
    expect(told(decideGrantDecryption(person("owner"), teammate("owner", "bank", { id: "ann" })))).toBe(
      "no DL5",
    );
    expect(canGrantDecryption(person("owner"), teammate("owner"))).toBe(true);
  });

  it("[not DL5] an Owner may withdraw their own, and support staff are never the teammate themselves", () => {
    const ann = teammate("owner", "bank", { id: "ann" });
    expect(canWithdrawDecryption(person("owner"), ann)).toBe(true);
    expect(canGrantDecryption(person("owner", "bank", { kind: "helpDesk" }), ann)).toBe(true);
  });

  it("[TM11] granting a right that the teammate already has follows the same rules", () => {
    expect(canGrantDecryption(person("owner"), teammate("full", "bank", { decryptsLogs: true }))).toBe(true);
    expect(canGrantDecryption(person("full"), teammate("full", "bank", { decryptsLogs: true }))).toBe(false);
  });

  it("[ST10] a value outside its declared type is refused", () => {
    for (const args of faults([person("owner"), bob])) {
      const given = args as Parameters<typeof decideGrantDecryption>;
      expect(told(decideGrantDecryption(...given))).toBe("no ST10");
      expect(told(decideWithdrawDecryption(...given))).toBe("no ST10");
    }
  });
});

describe("decryptionAtInvitation", () => {
  it("[DL1] a user invited or provisioned as an Owner holds the grant", () => {
    expect(told(decryptionAtInvitation("owner"))).toBe("yes DL1");
  });

  it.each(belowOwner)("[not DL1] %s must be granted it", (role) => {
    expect(told(decryptionAtInvitation(role))).toBe("no DL3");
  });

  it("[ST10] null outside the declared types", () => {
    for (const [role] of faults(["owner"])) {
      expect(told(decryptionAtInvitation(role as Role))).toBe("null ST10");
    }
  });
});

describe("decryptionAfterRoleChange", () => {
  it.each(belowOwner)("[DL2] promotion from %s to Owner drops the grant", (role) => {
    for (const decryptsLogs of [true, false]) {
      expect(told(decryptionAfterRoleChange({ role, decryptsLogs }, "owner"))).toBe("no DL2");
    }
  });

  it("[not DL2] [DL4] every other change leaves it as it was", () => {
    for (const role of belowOwner) {
      for (const newRole of belowOwner) {
        expect(told(decryptionAfterRoleChange({ role, decryptsLogs: true }, newRole))).toBe("yes DL4");
        expect(told(decryptionAfterRoleChange({ role, decryptsLogs: false }, newRole))).toBe("no DL4");
      }
    }
  });

  it("[not DL2] an Owner who stays an Owner keeps it", () => {
    expect(told(decryptionAfterRoleChange({ role: "owner", decryptsLogs: true }, "owner"))).toBe("yes DL4");
  });

  it.each(belowOwner)("[TM6] an Owner cannot become %s", (role) => {
    expect(told(decryptionAfterRoleChange({ role: "owner", decryptsLogs: true }, role))).toBe("null TM6");
  });

  it("[ST10] null outside the declared types", () => {
    for (const args of faults([{ role: "full", decryptsLogs: true }, "limited"])) {
      const given = args as Parameters<typeof decryptionAfterRoleChange>;
      expect(told(decryptionAfterRoleChange(...given))).toBe("null ST10");
    }
  });
});

describe("canDecryptLogs", () => {
  it("[DL4] the grant alone is enough", () => {
    expect(told(decideDecryptLogs({ kind: "teammate", decryptsLogs: true }))).toBe("yes DL4");
    for (const role of everyRole) {
      const holder = { kind: "teammate", ...teammate(role, "loansLegal", { decryptsLogs: true }) } as const;
      expect(canDecryptLogs(holder)).toBe(true);
    }
  });

  it("[not DL4] [DL3] without it, not even an Owner may", () => {
    const owner = { kind: "teammate", ...teammate("owner") } as const;
    expect(told(decideDecryptLogs(owner))).toBe("no DL3");
  });

  it.each(["helpDesk", "partner"] as const)(
    "[HD4] for %s, the help-desk setting decides, whatever the level",
    (kind) => {
      for (const level of everyRole) {
        expect(told(decideDecryptLogs({ kind, level, mayDecrypt: true }))).toBe("yes HD4");
        expect(told(decideDecryptLogs({ kind, level, mayDecrypt: false }))).toBe("no HD4");
      }
    },
  );

  it("[not HD4] [HD1] not when support is denied", () => {
    expect(told(decideDecryptLogs({ kind: "partner", level: "denied", mayDecrypt: true }))).toBe("no HD1");
  });

  it("[not HD4] a teammate's grant does not help support, nor does the setting help a teammate", () => {
    const support = { kind: "helpDesk", decryptsLogs: true, level: "full", mayDecrypt: false } as const;
    expect(canDecryptLogs(support)).toBe(false);
    const member = { kind: "teammate", decryptsLogs: false, level: "full", mayDecrypt: true } as const;
    expect(canDecryptLogs(member)).toBe(false);
  });

  it("[ST10] nothing is decrypted", () => {
    for (const [reader] of [
      ...faults([{ kind: "teammate", decryptsLogs: true }]),
      ...faults([{ kind: "helpDesk", level: "full", mayDecrypt: true }]),
    ]) {
      expect(told(decideDecryptLogs(reader as LogReader))).toBe("no ST10");
    }
  });
});
